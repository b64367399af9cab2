"""A table too wide for its page, turned: each row a few lines of heads beside their cells. Widths in, places out."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal

MOST = 4
"""Lines of the longest cell."""
RAGGED = 115
"""Hundredths of its width that words take when they are broken into lines."""

Part = Literal["both", "head", "cell"]


@dataclass(frozen=True, slots=True)
class Piece:
    """A place on a line of a turned row; the same in every row, so that figures still stand under each other."""

    column: int
    part: Part
    """The cell with its head before it, or one of them alone."""
    line: int
    """Which line of the row, from 0."""
    x: int
    width: int
    """Both in pixels from the left of the row."""
    lines: int = 1
    """How many lines a cell longer than one is broken into."""


def turn(heads: Sequence[int], cells: Sequence[int], room: int, gap: int, indent: int) -> tuple[Piece, ...]:
    """Return the pieces of a row `room` wide, given the widths of heads (0 for none) and of the widest cells.

    The first line begins at the left, the others at the indent. A head and a cell that do not fit one line stand one
    under the other; a cell longer than a line gets as many as its words need, up to `MOST`.
    """
    pieces: list[Piece] = []
    line, x = 0, 0
    for column, (head, cell) in enumerate(zip(heads, cells, strict=True)):
        both = head + gap // 2 + cell if head else cell
        whole = both <= room - indent
        parts: list[tuple[Part, int]] = [("both", both)] if whole or not head else [("head", head), ("cell", cell)]
        for part, width in parts:
            if x + width > room and x > (indent if line else 0):
                line, x = line + 1, indent
            lines = min(MOST, -(-width * RAGGED // (100 * max(1, room - x)))) if width > room - x else 1
            pieces.append(Piece(column, part, line, x, min(width, room - x), lines))
            line, x = line + lines - 1, x + width + gap
    return tuple(pieces)


def lines(pieces: Sequence[Piece]) -> int:
    """Return how many lines a turned row has."""
    return max((piece.line + piece.lines for piece in pieces), default=1)
