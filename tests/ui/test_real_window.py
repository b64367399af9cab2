"""One smoke in a real window: the program itself on a virtual screen, driven by a real mouse and real keys."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from game import paths

TOOLS = ("Xvfb", "xdotool")
PATIENCE = 40.0
"""Seconds until the window must have come or done as it was told; a bound, not a measure."""

pytestmark = pytest.mark.skipif(
    any(shutil.which(tool) is None for tool in TOOLS), reason="needs Xvfb and xdotool on this machine"
)


@pytest.fixture
def screen() -> Iterator[str]:
    """A virtual screen of 1280×800, with a free number chosen by the server itself."""
    reading, writing = os.pipe()
    server = subprocess.Popen(
        ["Xvfb", "-displayfd", str(writing), "-screen", "0", "1280x800x24", "-nolisten", "tcp"],
        pass_fds=[writing], stderr=subprocess.DEVNULL,
    )  # fmt: skip
    os.close(writing)
    with os.fdopen(reading) as pipe:
        number = pipe.readline().strip()
    yield f":{number}"
    server.terminate()
    server.wait(10)


def xdotool(screen: str, *words: str) -> str:
    """Run xdotool on the screen; it is never waited for longer than ten seconds."""
    done = subprocess.run(
        ["xdotool", *words],
        env={**os.environ, "DISPLAY": screen},
        capture_output=True,
        text=True,
        timeout=10,
        check=False,
    )
    return done.stdout.strip()


def test_the_program_opens_a_window_hears_the_mouse_and_keeps_the_game(screen: str, tmp_path: Path) -> None:
    """`main.py`: the key N opens the seats, a click opens the congress, and its save is on disk."""
    checkout = Path(paths.CHECKOUT)
    game = subprocess.Popen(
        [sys.executable, str(checkout / "main.py")],
        env={**os.environ, "DISPLAY": screen, "SDL_VIDEODRIVER": "x11", "SDL_AUDIODRIVER": "dummy",
             "XDG_DATA_HOME": str(tmp_path), "CONGRESS_SAVES": str(tmp_path / "saves")},
        stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, text=True,
    )  # fmt: skip
    try:
        deadline = time.monotonic() + PATIENCE
        window = ""
        while not window and time.monotonic() < deadline:
            window = xdotool(screen, "search", "--onlyvisible", "--class", "main.py").split("\n")[0]
            time.sleep(0.1)
        assert window, "the window never came"
        xdotool(screen, "mousemove", "640", "400")
        saves = tmp_path / "saves"
        while not list(saves.glob("*.congress")) and time.monotonic() < deadline:
            xdotool(screen, "key", "n")
            time.sleep(0.5)
            xdotool(screen, "mousemove", "1160", "764", "click", "1")
            time.sleep(0.5)
        assert list(saves.glob("*.congress")), "no congress was opened"
        assert game.poll() is None, "the game has gone"
    finally:
        game.terminate()
        _, errors = game.communicate(timeout=10)
    assert "Traceback" not in errors
