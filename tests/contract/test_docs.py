"""What docs/replay.md shows of the code is there: the records that it spells out have just these fields."""

import importlib
import pkgutil
import re
from dataclasses import fields, is_dataclass
from pathlib import Path

import pytest

import game

ROOT = Path(__file__).parents[2]
PAGE = (ROOT / "docs" / "replay.md").read_text(encoding="utf-8")
PACKAGES = ("game.core", "game.log", "game.replay", "game.seat")


def shown() -> list[tuple[str, list[str]]]:
    """Return every record that stands in the blocks of code with its fields; what ends in … may have more."""
    code = "\n".join(re.findall(r"```python\n(.*?)```", PAGE, re.DOTALL))
    found = re.findall(r"(?<![.\w])([A-Z]\w+)\(([^()]*)\)", code)
    return [(name, re.findall(r"[^\s,]+", between)) for name, between in found if "." not in between]


def records() -> dict[str, list[list[str]]]:
    """Return the fields of every record of the packages that the page is about, by its name."""
    found: dict[str, list[list[str]]] = {}
    for module in pkgutil.walk_packages(game.__path__, "game."):
        if module.name.startswith(PACKAGES):
            for name, value in vars(importlib.import_module(module.name)).items():
                if isinstance(value, type) and is_dataclass(value):
                    found.setdefault(name, []).append([field.name for field in fields(value)])
    return found


RECORDS = records()


def test_the_page_shows_records() -> None:
    """Or the next test would hold of an empty page."""
    assert len(shown()) >= 12


@pytest.mark.parametrize(
    ("name", "between"), [one for one in shown() if one[0] in RECORDS], ids=lambda one: str(one)[:20]
)
def test_a_record_is_as_the_page_shows_it(name: str, between: list[str]) -> None:
    """A field that was added, renamed or moved must be told."""
    if between and between[-1] == "…":
        assert [known[: len(between) - 1] for known in RECORDS[name]].count(between[:-1])
    else:
        assert between in RECORDS[name]


def test_no_record_of_the_page_is_gone() -> None:
    """A name with a capital before a bracket is a class of the game."""
    assert sorted({name for name, _ in shown()} - RECORDS.keys() - {"Lens", "Reel"}) == []
