"""Saves for the tests of the replay theatre: played once, copied for each."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from game.core import events as e
from game.seat.table import Player
from game.ui.scenes.theatre.showing import Showing
from tests.ui.shows import SAVE, first_of, play, showing


@pytest.fixture(scope="session")
def whole(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A save of the four points, played by machines to 1914."""
    return play(tmp_path_factory.mktemp("whole"), ())


@pytest.fixture
def played(whole: Path, tmp_path: Path) -> Path:
    """A copy of it that may be written in."""
    return Path(shutil.copy(whole, tmp_path / SAVE))


@pytest.fixture(scope="session")
def grown(whole: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A tree with a branch of the same fate, and one of a new fate, both played to the end by machines."""
    path = Path(shutil.copy(whole, tmp_path_factory.mktemp("grown") / SAVE))
    shown = showing(path)
    plan = {power: Player("machine") for power in shown.scenario.powers}
    for n, fate, name in ((first_of(shown, e.MotionMoved), "same", "Once more"), (60, "new", "Other dice")):
        table = shown.house.branch(path, shown.lens.track.places[n], plan, fate, name)  # type: ignore[arg-type]
        while table.advance():
            pass
    return path


@pytest.fixture
def branched(grown: Path, tmp_path: Path) -> Showing:
    """A copy of the tree that may be written in."""
    shutil.copytree(grown.parent, tmp_path / "tree")
    return showing(tmp_path / "tree" / SAVE)
