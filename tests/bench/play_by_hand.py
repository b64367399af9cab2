"""Plays whole congresses in a real window, from the title page to the verdict: by mouse alone, by keys alone.

    python -m tests.bench.play_by_hand --by mouse --scenario four_points --people russia france austria --shots DIR

Needs Xvfb and xdotool. Prints one line of JSON a game: clicks and keys, seconds, frames, and how long each answer took.
"""

from __future__ import annotations

import argparse
import json
import os
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from pathlib import Path

from game import paths
from game.cli.house import House
from game.ui.app import App
from game.ui.play import first_scene, hang
from game.ui.scenes.closing import Closing
from game.ui.scenes.congress import Congress
from game.ui.scenes.curtain import Curtain, Waiting
from game.ui.scenes.letters import Letters
from game.ui.scenes.setup import Setup
from game.ui.scenes.title import Title
from game.ui.scenes.years import Years
from game.ui.theme import Preferences
from game.words.language import language
from tests.bench.hands import Hands

SECONDS = 1500.0
"""A game that takes longer has not come to an end."""


def main() -> None:
    """Play the games asked for."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--by", nargs="+", default=["mouse", "keys"], choices=["mouse", "keys"])
    parser.add_argument("--scenario", default="four_points")
    parser.add_argument("--people", nargs="+", default=["russia"])
    parser.add_argument("--language", default="en")
    parser.add_argument("--shots", type=Path)
    args = parser.parse_args()
    for by in args.by:
        with screen():
            print(json.dumps(play(by, args.scenario, args.people, args.language, args.shots)), flush=True)


@contextmanager
def screen() -> Iterator[None]:
    """A virtual screen of 1280×800 for this process."""
    reading, writing = os.pipe()
    server = subprocess.Popen(
        ["Xvfb", "-displayfd", str(writing), "-screen", "0", "1280x800x24", "-nolisten", "tcp"],
        pass_fds=[writing], stderr=subprocess.DEVNULL,
    )  # fmt: skip
    os.close(writing)
    with os.fdopen(reading) as pipe:
        os.environ.update(DISPLAY=f":{pipe.readline().strip()}", SDL_VIDEODRIVER="x11", SDL_AUDIODRIVER="dummy")
    try:
        yield
    finally:
        server.terminate()
        server.wait(10)


def play(by: str, scenario: str, people: list[str], code: str, shots: Path | None) -> dict[str, object]:
    """Play one game; return its figures."""
    if shots is not None:
        shots.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory() as folder, ThreadPoolExecutor(1) as pool:
        house = House(Path(folder), "" if code == "en" else code)
        doors = hang(house, language(code))
        doors.think = pool.submit
        app = App(first_scene(house, doors, None), paths.root("assets") / "fonts", preferences=Preferences(music=0))
        hands = Hands(app, by, shots)
        began = time.monotonic()
        try:
            hands.rest()
            _open(hands, scenario, people)
            seen = _through(hands, began + SECONDS)
        finally:
            import pygame

            pygame.display.quit()
        return {
            "by": by, "scenario": scenario, "people": people, "language": code,
            "seconds": round(time.monotonic() - began),
            "inputs": hands.done, "screens": seen, "frames": len(hands.frames),
            "frame_median_ms": round(statistics.median(hands.frames), 1),
            "frame_p99_ms": round(statistics.quantiles(hands.frames, n=100)[98], 1),
            "answer_median_ms": round(statistics.median(hands.answers), 1),
            "answer_p99_ms": round(statistics.quantiles(hands.answers, n=100)[98], 1), "slowest": hands.slowest,
        }  # fmt: skip


def _open(hands: Hands, scenario: str, people: list[str]) -> None:
    """From the title page: choose the scenario, seat the people, name them, open the congress."""
    stage = hands.app.stage
    hands.shot("title")
    hands.use("title.new")
    setup = stage.top.scene
    assert isinstance(setup, Setup)
    wanted = next(n for n, path in enumerate(setup.offered) if Path(path).stem == scenario)
    if wanted:
        hands.choose("setup.scenarios", wanted)
    for power in setup.plan:
        if (setup.plan[power].kind == "human") != (power in people):
            hands.choose(f"setup.kind.{power}", int(power in people))
    for n, power in enumerate(people):
        hands.type(f"setup.name.{power}", ("Anna", "Paul", "Eva", "Otto", "Ines", "Max", "Lea")[n])
    hands.type("setup.seed", "7")
    hands.shot("setup")
    assert {power for power, player in setup.plan.items() if player.kind == "human"} == set(people)
    hands.use("setup.begin")


def _through(hands: Hands, end: float) -> dict[str, int]:
    """Do what each screen asks for until the archives are closed and the title page is back; count the screens."""
    stage, seen = hands.app.stage, dict[str, int]()
    while time.monotonic() < end:
        scene = stage.top.scene
        seen[scene.name] = seen.get(scene.name, 0) + 1
        match scene:
            case Waiting():
                hands.until(lambda scene=scene: stage.top.scene is not scene, "the end of the wait")  # type: ignore[misc]
            case Curtain():
                hands.shot(f"curtain-{scene.power}")
                hands.use("curtain.lift")
            case Congress() if not scene.mine:
                hands.until(lambda scene=scene: stage.top.scene is not scene or scene.mine, "one’s turn")  # type: ignore[misc]
            case Congress():
                _turn(hands, scene)
            case Letters():
                _letter(hands)
            case Years():
                _year(hands, scene)
            case Closing() if hands.has("closing.years"):
                hands.shot("peace")
                hands.use("closing.years")
            case Closing():
                hands.shot("verdict")
                hands.use("closing.title")
            case Title():
                return seen
            case _:
                hands.use("ask.stay" if hands.has("ask.stay") else next(w.id for w in stage.root.walk() if w.focusable))
    raise AssertionError(f"no end: {seen}")


def _turn(hands: Hands, congress: Congress) -> None:
    view = congress.room.seat.view
    hands.shot(f"table-{view.phase}-{min(view.sitting, 3)}")
    match view.phase:
        case "corridor" if congress.room.seat.letters():
            hands.use("congress.letters")
        case "voices":
            for motion in view.motions:
                hands.choose(f"voice.{motion}", 0)
            hands.use("congress.done")
        case "signature":
            hands.use("congress.sign")
        case _:
            hands.use("congress.done")


def _letter(hands: Hands) -> None:
    hands.shot("letter")
    for id in ("letters.accept", "letters.disclose", "letters.noterms", "letters.refuse", "letters.back"):
        if hands.has(id):
            hands.use(id)
            return


def _year(hands: Hands, years: Years) -> None:
    stage = hands.app.stage
    if years.crisis:
        hands.shot("crisis")
        hands.use("years.leave")
    elif hands.has("years.end"):
        hands.shot("years")
        hands.use("years.end")
    elif hands.has("years.all"):
        hands.use("years.all")
    else:
        hands.until(
            lambda: stage.top.scene is not years or hands.has("years.all") or hands.has("years.end")
            or years.crisis is not None, "the next year",
        )  # fmt: skip


if __name__ == "__main__":
    sys.exit(main())
