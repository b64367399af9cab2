"""What the contracts of imports name: all of the game, so that none of it is forgotten."""

import tomllib
from pathlib import Path

ROOT = Path(__file__).parents[2]


def test_every_package_of_the_game_is_held_to_import_without_circles() -> None:
    """A package that is added later is held to the same as those that are there."""
    contracts = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["tool"]["importlinter"]["contracts"]
    named = {one for contract in contracts if contract["type"] == "acyclic_siblings" for one in contract["ancestors"]}
    packages = {f"game.{file.parent.name}" for file in ROOT.glob("game/*/__init__.py")}
    assert packages <= named
