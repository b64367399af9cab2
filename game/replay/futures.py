"""Two histories beside each other: which events came in one and not in the other, and what made the difference.

An event that came in one world is asked of the other in the same season: was it possible there, at what odds, what did
the die show? The reason that differs most is followed to what it rests on, and if that is an event which the worlds do
not share, on from there: so every walk ends at an article, an answer, the way the congress went, or the dice.
"""

from collections.abc import Iterator
from dataclasses import dataclass

from game.core.history.chronicle import EventId
from game.core.history.program import Program
from game.core.history.story import Moment
from game.core.scenario import PowerId
from game.replay.difference import Difference, Ground, Kind, Side
from game.replay.walk import Walk

__all__ = ["Answered", "Difference", "Futures", "Ground", "Kind", "Row", "Side", "futures"]


@dataclass(frozen=True, slots=True)
class Answered:
    """An answer that a power gave in both worlds, and not the same."""

    event: EventId
    power: PowerId
    year: int
    options: tuple[str, str]


@dataclass(frozen=True, slots=True)
class Row:
    """One event of the two histories."""

    event: EventId
    years: tuple[int | None, int | None]
    """When it came in each; the same event may come again, and has a row for each time."""
    chain: tuple[Difference, ...] = ()
    """Where it differs: why, and why that, back to what is not an event; the event's own difference first."""

    @property
    def same(self) -> bool:
        """Whether it came in the same year in both."""
        return self.years[0] == self.years[1]


@dataclass(frozen=True, slots=True)
class Futures:
    """Both histories, event by event, in the order of the first world in which each came."""

    rows: tuple[Row, ...] = ()
    answers: tuple[Answered, ...] = ()
    """Answers that differ in crises that came in both."""

    @property
    def apart(self) -> tuple[Row, ...]:
        """The events that are not the same in both."""
        return tuple(row for row in self.rows if not row.same)


def futures(program: Program, one: Moment, other: Moment) -> Futures:
    """Return two histories of one program side by side, with the causes of what differs."""
    walk = Walk(program, (one, other))
    rows = tuple(_row(walk, event, years) for event, years in _paired(one, other))
    return Futures(tuple(sorted(rows, key=_first_year)), tuple(_answers(one, other)))


def _first_year(row: Row) -> tuple[int, EventId]:
    return min(year for year in row.years if year is not None), row.event


def _paired(one: Moment, other: Moment) -> Iterator[tuple[EventId, tuple[int | None, int | None]]]:
    """Yield every event with its years: those in which it came in both, then the rest of each in order."""
    known: dict[EventId, tuple[list[int], list[int]]] = {}
    for side, moment in enumerate((one, other)):
        for chapter in moment.chapters:
            known.setdefault(chapter.event, ([], []))[side].append(chapter.year)
    for event, (ours, theirs) in known.items():
        both = [year for year in ours if year in theirs]
        yield from ((event, (year, year)) for year in both)
        mine, yours = ([year for year in years if year not in both] for years in (ours, theirs))
        for turn in range(max(len(mine), len(yours))):
            yield (event, (mine[turn] if turn < len(mine) else None, yours[turn] if turn < len(yours) else None))


def _answers(one: Moment, other: Moment) -> Iterator[Answered]:
    there = {(c.event, choice.power): choice.option for c in other.chapters for choice in c.choices}
    for chapter in one.chapters:
        for choice in chapter.choices:
            option = there.get((chapter.event, choice.power))
            if option is not None and option != choice.option:
                yield Answered(chapter.event, choice.power, chapter.year, (choice.option, option))


def _row(walk: Walk, event: EventId, years: tuple[int | None, int | None]) -> Row:
    """Return one row."""
    if years[0] == years[1]:
        return Row(event, years)
    side: Side = 0 if years[1] is None or (years[0] is not None and years[0] < years[1]) else 1
    year = years[side]
    assert year is not None, "an event of a row came somewhere"
    return Row(event, years, walk.chain(event, year, side))
