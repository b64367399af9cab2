"""One history beside the one that happened: what came as it did, in other years, only there, only here."""

from collections.abc import Mapping
from dataclasses import dataclass

from game.core.history.chronicle import Chronicle, Event, EventId
from game.core.history.rows import options


@dataclass(frozen=True, slots=True)
class Pair:
    """One event in both."""

    event: EventId
    here: int | None
    """The year in which it first came here; None if it did not."""
    there: int | None
    """The year in which it happened; None if it never did."""


@dataclass(frozen=True, slots=True)
class Beside:
    """Every event that came in either, up to the last year of this one; in the order of the file."""

    same: tuple[Pair, ...]
    """In the same year."""
    moved: tuple[Pair, ...]
    """In another year."""
    missing: tuple[Pair, ...]
    """There alone."""
    new: tuple[Pair, ...]
    """Here alone."""


def beside(chronicle: Chronicle, first: Mapping[EventId, int], closed: int) -> Beside:
    """Return a history, by the years in which events first came in it, beside the one that happened."""
    groups: tuple[list[Pair], list[Pair], list[Pair], list[Pair]] = ([], [], [], [])
    for event, facts in chronicle.events.items():
        here, there = first.get(event), facts.historical_year
        if here is None and (there is None or there > closed):
            continue
        group = 2 if here is None else 3 if there is None else 0 if here == there else 1
        groups[group].append(Pair(event, here, there))
    return Beside(*(tuple(group) for group in groups))


def headline(facts: Event) -> bool:
    """Whether an event is one that every book has: a war, a state that comes or goes, an article that falls."""
    changes = (*facts.effects, *(change for o in options(facts) for change in o.effects))
    return facts.war or facts.closes is not None or any(c.raises or c.ends or c.kills for c in changes)
