"""A tiny sound scenario as text, and what `check` would say of an edited copy."""

from pathlib import Path

from game.content.fit import fit
from game.content.lint.all import lint
from game.content.load import examine
from game.content.mistake import Mistake, in_order
from game.content.read import read_text
from game.core.scenario import Scenario

FILES = Path(__file__).parent / "files"
TINY = (FILES / "tiny.yaml").read_text(encoding="utf-8")


def edited(*edits: tuple[str, str], text: str = TINY) -> str:
    """Return the tiny scenario with words replaced, each of which must stand in it once."""
    for old, new in edits:
        assert text.count(old) == 1, f"{old!r} stands {text.count(old)} times"
        text = text.replace(old, new)
    return text


def remarks(text: str, name: str = "tiny.yaml") -> list[Mistake]:
    """Return every remark on a text."""
    top, said = read_text(text, name)
    return in_order([*said, *(examine(top)[1] if top else [])])


def lines(text: str, name: str = "tiny.yaml") -> list[str]:
    """Return every remark on a text as printed."""
    return [str(remark) for remark in remarks(text, name)]


def scenario() -> Scenario:
    """Return the tiny scenario."""
    top, _ = read_text(TINY, "tiny.yaml")
    assert top is not None and lint(top) == []
    value, _ = fit(top, Scenario)
    assert value is not None
    return value
