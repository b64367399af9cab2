"""Saves for the tests of the theatre, and a few ways about it."""

from __future__ import annotations

from pathlib import Path

from game.cli.house import House
from game.seat.table import Player
from game.ui.play import hang
from game.ui.scenes.theatre.curtained import open_up
from game.ui.scenes.theatre.replays import Replays
from game.ui.scenes.theatre.showing import Showing
from game.words.language import language
from tests.ui.pilot import Pilot

SAVE = "played.congress"


def play(folder: Path, people: tuple[str, ...], steps: int = 10**6) -> Path:
    """Play a congress for so many moves and return its save; people pass, as far as they must act."""
    house = House(folder)
    path = next(offered.path for offered in house.scenarios() if offered.path.stem == "four_points")
    scenario = house.scenario(path)
    plan = {power: Player("human", power) if power in people else Player("machine") for power in scenario.powers}
    save = folder / SAVE
    table = house.begin_in(save, scenario, plan, 3, True)
    while not table.over and steps and table.advance():
        steps -= 1
    return save


def showing(path: Path, code: str = "en") -> Showing:
    """A save in the theatre."""
    house = House(path.parent)
    return Showing(house, hang(house, language(code)), house.watch(path))


def theatre(path: Path, code: str = "en") -> tuple[Pilot, Showing]:
    """The theatre, with a pilot in front of it."""
    shown = showing(path, code)
    return Pilot(open_up(shown)), shown


def first_of(shown: Showing, kind: type[object]) -> int:
    """The number of the first line that tells of such an event."""
    return next(n for n, line in enumerate(shown.lens.lines) if isinstance(line.entry.event, kind))


def go(pilot: Pilot, shown: Showing, n: int) -> None:
    """Look at a place, as if the line of time had been pressed there."""
    shown.seek(n)
    pilot.stage.stale()
    pilot.draw()


def settle(pilot: Pilot) -> None:
    """Wait for what is reckoned beside the window."""
    import time

    for _ in range(600):
        if not pilot.stage.top.scene.pulse:
            return
        time.sleep(0.01)
        pilot.wait(0.2)
    raise AssertionError("the reckoning never came to an end")


def choose(pilot: Pilot, path: Path) -> None:
    scene = pilot.stage.top.scene
    assert isinstance(scene, Replays)
    scene.chosen = str(path)
    pilot.stage.stale()
    pilot.draw()
