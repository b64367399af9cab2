"""The window's figures, in a process of its own: from its start to the first frame, and what it weighs then."""

import json
import os
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from game.ui.app import App

_FRAMES = 60


def window_figures(scenario: Path) -> dict[str, float]:
    """Return `cold_start` in seconds, `idle_frame` and `full_redraw` in milliseconds, `memory` in megabytes.

    The child reads the command line first, as every start does. What this version or this platform does not have is
    left out.
    """
    code = "from game.cli.main import parser; parser(); from game.cli.window_figures import measure; measure()"
    quiet = {"SDL_VIDEODRIVER": "dummy", "SDL_AUDIODRIVER": "dummy", "PYGAME_HIDE_SUPPORT_PROMPT": "1"}
    root = str(Path(__file__).resolve().parents[2])
    found: dict[str, float] = {}
    for part in (("title",), ("congress", str(scenario))):
        began = time.perf_counter()
        with subprocess.Popen(
            [sys.executable, "-c", code, *part],
            env={**os.environ, **quiet, "PYTHONPATH": root},
            stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True,
        ) as child:  # fmt: skip
            assert child.stdout is not None
            first = child.stdout.readline()
            if part == ("title",) and first.strip() == "drawn":
                found["cold_start"] = round(time.perf_counter() - began, 3)
            rest = child.stdout.read()
        if child.returncode == 0 and rest:
            found.update(json.loads(rest))
    return found


def measure() -> None:
    """Open a window as the game does, say when it is drawn, and print the rest as JSON. Runs in the child."""
    from game import paths
    from game.cli.house import House
    from game.seat.table import Player
    from game.ui.app import App
    from game.ui.play import first_scene, hang
    from game.words.language import ENGLISH

    with tempfile.TemporaryDirectory() as folder:
        house = House(Path(folder))
        table = None
        if sys.argv[1] == "congress":
            scenario = house.scenario(Path(sys.argv[2]))
            plan = {power: Player("machine") for power in scenario.powers}
            plan[scenario.chair] = Player("human")
            table = house.begin(scenario, plan, 1, True)
            while not table.people() and table.advance():
                pass
        app = App(first_scene(house, hang(house, ENGLISH), table), paths.root("assets") / "fonts")
        app.frame()
        print("drawn", flush=True)
        if table is None:
            return
        redraws = [_timed(app, dirty=True) for _ in range(_FRAMES)]
        idle = [_timed(app, dirty=False) for _ in range(_FRAMES)]
    found = {"full_redraw": round(statistics.median(redraws), 2), "idle_frame": round(statistics.median(idle), 2)}
    print(json.dumps({**found, **_memory()}))


def _timed(app: "App", *, dirty: bool) -> float:
    app.stage.dirty = dirty
    began = time.perf_counter()
    app.frame()
    return (time.perf_counter() - began) * 1000


def _memory() -> dict[str, float]:
    try:
        import resource
    except ImportError:  # not on Windows
        return {}
    most = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    return {"memory": round(most / (1024 * 1024 if sys.platform == "darwin" else 1024), 1)}
