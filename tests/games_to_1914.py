"""Finished games for tests of what is made of them: machines at the four points, played to 1914."""

from functools import cache
from pathlib import Path
from tempfile import mkdtemp

from game.cli.main import main
from game.cli.on_record import on_record
from game.cli.saved import open_save
from game.replay.game import Game


@cache
def folder() -> Path:
    """Return a folder with two games of the four points to 1914 (seeds 3 and 4)."""
    place = Path(mkdtemp(prefix="games"))
    words = ["simulate", "four_points", "--games", "2", "--seed", "3", "--until", "1914"]
    assert main([*words, "--save-dir", str(place), "--json"]) == 0
    return place


def save(seed: int = 3) -> Path:
    """Return one of the saves."""
    return folder() / f"four_points-{seed}.congress"


@cache
def finished(seed: int = 3, language: str = "en", eyes: str = "") -> Game:
    """Return one of the games, read back, with open archives or through a pair of eyes."""
    return on_record(open_save(str(save(seed))), language, eyes or None)
