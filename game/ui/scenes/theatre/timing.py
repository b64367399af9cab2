"""Where the places of a replay lie on the line of time: all sittings equally long, and the years after them."""

from __future__ import annotations

from itertools import groupby

from game.replay.lens import Line
from game.ui.scenes.theatre.timeline import WHOLE, Tick

CONGRESS = 60
"""Share of the line, in hundredths, that the congress has when years follow it."""


def timing(lines: tuple[Line, ...]) -> tuple[tuple[int, ...], tuple[Tick, ...]]:
    """Return where each place lies, 0 to WHOLE and never falling, and where sittings and years begin."""
    groups = [(key, list(group)) for key, group in groupby(lines, key=_chapter)]
    congress = [len(group) for key, group in groups if not key[0]]
    after = [len(group) for key, group in groups if key[0]]
    cut = WHOLE if not after else WHOLE * CONGRESS // 100 if congress else 0
    spots: list[int] = []
    ticks: list[Tick] = []
    for low, high, part in ((0, cut, [g for g in groups if not g[0][0]]), (cut, WHOLE, [g for g in groups if g[0][0]])):
        for n, ((later, sitting, year), group) in enumerate(part):
            left, right = (low + (high - low) * m // len(part) for m in (n, n + 1))
            if year or (sitting and not later):
                ticks.append(Tick(len(spots), str(year or sitting), bool(later)))
            spots += [left + (right - left) * m // len(group) for m in range(len(group))]
    if spots:
        spots[-1] = WHOLE
    return tuple(spots), tuple(ticks)


def _chapter(line: Line) -> tuple[bool, int, int]:
    """What a line belongs to: a sitting, or a year after the congress."""
    later = bool(line.year) or line.phase in ("history", "closed")
    return later, line.sitting, line.year
