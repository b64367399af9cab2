"""Two treaties under the same dice: what differs, how often, and what first. Common luck makes small causes visible."""

from collections.abc import Mapping
from dataclasses import dataclass

import numpy as np

from game.core.history.chronicle import EventId
from game.core.history.engine import run
from game.core.history.fate import worlds as seeds_of
from game.core.history.opening import opening
from game.core.history.program import Program
from game.core.history.settlement import Settlement
from game.core.history.story import Chapter, Moment, told
from game.forecast.odds import Forecast, counted, first_years, happened


@dataclass(frozen=True, slots=True)
class Difference:
    """What two treaties do to one event, over the same worlds."""

    one: float
    other: float
    """Its probability under each."""
    only_one: int
    only_other: int
    """Worlds in which it comes under one of them only."""
    moved: int
    """Worlds in which it comes under both, in different years."""

    @property
    def untouched(self) -> bool:
        """Whether it comes in the same worlds and the same years under both."""
        return not (self.only_one or self.only_other or self.moved)


@dataclass(frozen=True, slots=True)
class Comparison:
    """Two treaties."""

    one: Forecast
    other: Forecast
    events: Mapping[EventId, Difference]


def compare(
    program: Program,
    one: Settlement,
    other: Settlement,
    worlds: int = 1000,
    seed: int = 1,
    *,
    relations: tuple[Mapping[str, int], Mapping[str, int]] = ({}, {}),
) -> Comparison:
    """Return what two settlements do in the same worlds; relations replace those of each."""
    seeds = seeds_of(seed, worlds)
    ends = [
        run(program, np.repeat(opening(program, [settlement], over), worlds, axis=1), seeds)
        for settlement, over in zip((one, other), relations, strict=True)
    ]
    first, second = (counted(program, end) for end in ends)
    differences = {}
    for name in program.chronicle.events:
        ours, theirs = (first_years(program, end, name) for end in ends)
        here, there = happened(ours), happened(theirs)
        differences[name] = Difference(
            one=first.events[name].probability,
            other=second.events[name].probability,
            only_one=int((here & ~there).sum()),
            only_other=int((there & ~here).sum()),
            moved=int((here & there & (ours != theirs)).sum()),
        )
    return Comparison(first, second, differences)


@dataclass(frozen=True, slots=True)
class Parting:
    """Where two histories of one world first differ."""

    year: int
    season: int
    one: Chapter | None
    """What comes here under the first treaty and not, or not so, under the second."""
    other: Chapter | None


def parting(program: Program, one: Settlement, other: Settlement, seed: int) -> Parting | None:
    """Return the first event in which one world differs under two treaties; the seed is one of `fate.worlds`."""
    return apart(told(program, one, seed), told(program, other, seed))


def apart(one: Moment, other: Moment) -> Parting | None:
    """Return the first chapter in which two moments of one world differ: in what came, or in what was decided."""
    ours, theirs = ({_name(chapter): chapter for chapter in moment.chapters} for moment in (one, other))
    different = sorted(ours.keys() ^ theirs.keys())
    if not different:
        return None
    year, season, event, _ = different[0]
    mine = next((c for c in ours.values() if (c.year, c.season, c.event) == (year, season, event)), None)
    yours = next((c for c in theirs.values() if (c.year, c.season, c.event) == (year, season, event)), None)
    return Parting(year, season, mine, yours)


def _name(chapter: Chapter) -> tuple[int, int, str, tuple[tuple[str, str], ...]]:
    choices = tuple((choice.power, choice.option) for choice in chapter.choices)
    return chapter.year, chapter.season, chapter.event, choices
