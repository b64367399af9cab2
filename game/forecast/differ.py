"""Two treaties under the same dice: what differs, how often, and what first. Common luck makes small causes visible."""

from collections.abc import Mapping
from dataclasses import dataclass, replace

import numpy as np

from game.core.history.board import State
from game.core.history.chronicle import EventId
from game.core.history.engine import run
from game.core.history.fate import worlds as seeds_of
from game.core.history.opening import opening
from game.core.history.program import SEASONS, Program
from game.core.history.rows import OPEN
from game.core.history.settlement import Settlement
from game.core.history.story import Chapter, Moment, told
from game.core.scenario import QuestionId
from game.forecast.odds import Chance, Forecast, counted, first_years, happened

_LATE = 1 << 40
"""Later than every moment of every history."""


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
    first: Mapping[EventId, Chance]
    """In how many worlds an event is the first to differ, and when; the most frequent first."""

    @property
    def alike(self) -> int:
        """Worlds in which the same events first come in the same years under both."""
        return self.one.worlds - sum(chance.worlds for chance in self.first.values())

    @property
    def untouched(self) -> tuple[EventId, ...]:
        """The events that come in the same worlds and years under both."""
        return tuple(name for name, difference in self.events.items() if difference.untouched)


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
    return Comparison(first, second, differences, _first_apart(program, ends[0], ends[1]))


def _first_apart(program: Program, one: State, other: State) -> dict[EventId, Chance]:
    """Return which event is the first to differ, and when, over worlds: of one season, the first in the file."""
    names = list(program.chronicle.events)
    earliest = np.full(one.shape[1], _LATE, dtype=np.int64)
    for number, name in enumerate(names):
        ours, theirs = first_years(program, one, name), first_years(program, other, name)
        season = SEASONS.index(program.chronicle.events[name].season)
        years = np.minimum(np.where(happened(ours), ours, OPEN), np.where(happened(theirs), theirs, OPEN))
        when = (years.astype(np.int64) * len(SEASONS) + season) * len(names) + number
        np.minimum(earliest, np.where(ours != theirs, when, _LATE), out=earliest)
    apart = earliest[earliest < _LATE]
    found: dict[EventId, Chance] = {}
    for number in np.unique(apart % len(names)).tolist():
        years = apart[apart % len(names) == number] // len(names) // len(SEASONS)
        counts = np.bincount(years)
        when_ = {int(year): int(counts[year]) for year in np.flatnonzero(counts)}
        found[names[number]] = Chance(len(years), len(earliest), when_)
    return dict(sorted(found.items(), key=lambda item: (-item[1].worlds, item[0])))


REST = ""
"""What is no article: relations, moods, promises, and how the congress ended."""


def turns(
    program: Program, one: Settlement, other: Settlement, worlds: int = 256, seed: int = 1
) -> Mapping[QuestionId, Mapping[EventId, float]]:
    """Return by how much each article in which two settlements differ moves the probability of each event alone.

    That is the first settlement with the one article of the second, less the first as it is. Articles in scenario
    order, all else together as `REST`; the same worlds for all, in one run.
    """
    scenario = program.scenario
    apart = [n for n, pair in enumerate(zip(one.treaty, other.treaty, strict=True)) if pair[0] != pair[1]]
    variants = [one]
    for place in apart:
        treaty = list(one.treaty)
        treaty[place] = other.treaty[place]
        variants.append(replace(one, treaty=tuple(treaty)))
    names = [tuple(scenario.questions)[place] for place in apart]
    if replace(other, treaty=one.treaty) != one:
        variants.append(replace(other, treaty=one.treaty))
        names.append(REST)
    starts = np.repeat(opening(program, variants), worlds, axis=1)
    end = run(program, starts, np.tile(seeds_of(seed, worlds), len(variants)))
    found: dict[QuestionId, dict[EventId, float]] = {name: {} for name in names}
    for event in program.chronicle.events:
        shares = happened(first_years(program, end, event)).reshape(len(variants), worlds).mean(axis=1)
        for name, share in zip(names, shares[1:], strict=True):
            found[name][event] = float(share - shares[0])
    return found


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
