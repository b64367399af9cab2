"""The left sheet: what happened here in one whole sentence, and the record of the sitting (or the year) around it."""

from __future__ import annotations

from game.replay.lens import Line
from game.ui.kit import Column, Item, List, Pane, Text, Widget, literal
from game.ui.scenes.theatre.margins import beside
from game.ui.scenes.theatre.showing import Showing

LONG = 140
"""Letters from which on a sentence is set in the type of the text."""
MOST = 400
"""Lines of one sitting listed at most, those nearest to the present place."""


def chapter_of(showing: Showing) -> range:
    """Return the numbers of the lines that belong to the same sitting, or year, as the present one."""
    lines, here = showing.lens.lines, showing.n
    key = _key(lines[here])
    low, high = here, here + 1
    while low > 0 and _key(lines[low - 1]) == key and here - low < MOST // 2:
        low -= 1
    while high < len(lines) and _key(lines[high]) == key and high - here < MOST // 2:
        high += 1
    return range(low, high)


def _key(line: Line) -> tuple[int, int]:
    return (line.sitting, line.year)


def happened(showing: Showing) -> Widget:
    """Return what stands on the sheet: comments about the present line, the line, and the lines around it to go to."""
    line = showing.line
    sentence = showing.lens.sentence(line)
    said = f"**{literal(sentence)}**"
    before, after = beside(showing)
    items = [Item(str(n), showing.lens.sentence(showing.lens.lines[n])) for n in chapter_of(showing)]
    record = List("theatre.record", items, str(showing.n), showing.say("What happened"), tall=90)
    told: Widget = Text(said, "lead" if len(sentence) < LONG else "body")
    if before or after:
        told = Pane("theatre.margin", _noted(before, said, after), well=False, grow=2)
    return Column(told, record, grow=1)


def _noted(before: str, said: str, after: str) -> str:
    """The line between what is written before it and after it, told apart by colour, rules and place."""
    parts = [_toned(before), said, _toned(after)]
    return "\n---\n".join(part for part in parts if part)


def _toned(text: str) -> str:
    return "\n".join("{blue:" + line + "}" if line else "" for line in text.split("\n")) if text else ""
