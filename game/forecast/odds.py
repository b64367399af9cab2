"""What is likely after a treaty: how often each event comes, when, and how long each article lives."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from game.core.history.board import State
from game.core.history.chronicle import EventId
from game.core.history.engine import Forced, run
from game.core.history.fate import worlds as seeds_of
from game.core.history.opening import opening
from game.core.history.program import Program
from game.core.history.rows import OPEN, options
from game.core.history.settlement import Settlement
from game.core.scenario import QuestionId


@dataclass(frozen=True, slots=True)
class Chance:
    """How often an event came."""

    worlds: int
    """Worlds in which it came, at least once."""
    of: int
    """Worlds looked at."""
    years: Mapping[int, int]
    """In how many worlds it first came in each year."""

    @property
    def probability(self) -> float:
        """The share of worlds in which it came."""
        return self.worlds / self.of

    @property
    def median_year(self) -> int | None:
        """The middle one of the years in which it came; None if it never did."""
        return middle(self.years, self.worlds)

    @property
    def quartiles(self) -> tuple[int, int] | None:
        """The years between which the middle half of its comings lies; None if it never came."""
        if not self.worlds:
            return None
        return share_by(self.years, self.worlds, 1, 4), share_by(self.years, self.worlds, 3, 4)


@dataclass(frozen=True, slots=True)
class Life:
    """How long an article stood as it was signed."""

    ended: int
    """Worlds in which it fell or was revised."""
    of: int
    half_life: int | None
    """Years after which it had ended in half of all worlds; None if it outlives the forecast in more than half."""
    years: Mapping[int, int]
    """In how many worlds it ended in each year."""
    by: Mapping[EventId, int]
    """In how many worlds each event came in the year in which it ended, of those that may end it; most often first."""


@dataclass(frozen=True, slots=True)
class Forecast:
    """What came of a treaty in many worlds."""

    worlds: int
    events: Mapping[EventId, Chance]
    articles: Mapping[QuestionId, Life]


def forecast(
    program: Program,
    settlement: Settlement,
    worlds: int = 1000,
    seed: int = 1,
    *,
    relations: Mapping[str, int] | None = None,
    forced: Forced | None = None,
    tick: Callable[[int], None] | None = None,
) -> Forecast:
    """Return what comes of a settlement in so many worlds of a seed, to the last year of the chronicle.

    `relations`, by `pair`, replace what the congress and its signature left of them; `forced` holds decisions taken.
    """
    start = np.repeat(opening(program, [settlement], relations), worlds, axis=1)
    return counted(program, run(program, start, seeds_of(seed, worlds), forced=forced, tick=tick))


def counted(program: Program, state: State) -> Forecast:
    """Return the counts of worlds at their end."""
    of = state.shape[1]
    return Forecast(
        worlds=of,
        events={name: chance_of(first_years(program, state, name)) for name in program.chronicle.events},
        articles={question: _life(program, state, question) for question in program.scenario.questions},
    )


def first_years(program: Program, state: State, event: EventId) -> NDArray[np.int16]:
    """Return the year in which an event first came, world by world; a negative number or OPEN where it did not."""
    again = program.chronicle.events[event].again is not None
    years: NDArray[np.int16] = state[program.rows["first" if again else "event", event]]
    return years


def happened(years: NDArray[np.int16]) -> NDArray[np.bool_]:
    """Say of first years whether the event came."""
    return np.logical_and(years > 0, years < OPEN)


def chance_of(years: NDArray[np.int16]) -> Chance:
    """Return how often and when an event came, from its first years."""
    came = years[happened(years)]
    counts = np.bincount(came) if len(came) else np.zeros(0, dtype=np.int64)
    return Chance(len(came), len(years), {int(year): int(counts[year]) for year in np.flatnonzero(counts)})


def _life(program: Program, state: State, question: QuestionId) -> Life:
    ends = state[program.rows["ended", question]]
    ended = ends[ends < OPEN]
    half = (len(ends) - 1) // 2
    middle_year = int(np.partition(ends, half)[half])
    counts = np.bincount(ended) if len(ended) else np.zeros(0, dtype=np.int64)
    by = {}
    for event in enders(program, question):
        worlds = int(((state[program.rows["event", event]] == ends) & (ends < OPEN)).sum())
        if worlds:
            by[event] = worlds
    return Life(
        ended=len(ended),
        of=len(ends),
        half_life=None if middle_year == OPEN else middle_year - program.chronicle.first,
        years={int(year): int(counts[year]) for year in np.flatnonzero(counts)},
        by=dict(sorted(by.items(), key=lambda item: -item[1])),
    )


def enders(program: Program, question: QuestionId) -> tuple[EventId, ...]:
    """Return the events that may kill an article or revise it, by themselves or by an answer, in order of the file."""
    return tuple(
        name
        for name, event in program.chronicle.events.items()
        if any(
            question in (change.kills, change.article)
            for change in (*event.effects, *(change for option in options(event) for change in option.effects))
        )
    )


def middle(years: Mapping[int, int], total: int) -> int | None:
    """Return the lower median of counted years."""
    return share_by(years, total, 1, 2) if years else None


def share_by(years: Mapping[int, int], total: int, part: int, of: int) -> int:
    """Return the year by which so many parts of all counted comings have come; there must be one."""
    run = 0
    for year in sorted(years):
        run += years[year]
        if of * run >= part * total:
            return year
    return max(years)
