"""How lucky was this history? One world among many under its own treaty: what came, when, and how strange that is.

The strangeness of a world is what its headlines tell that was not to be expected, in bits: an event that half of
all worlds see tells one bit, whether it comes or stays away. What was to be expected is taken from all worlds, this one
among them: so every world is measured alike, and its rank is fair.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from game.core.history.beside import headline
from game.core.history.chronicle import Change, Event, EventId, Fact
from game.core.history.engine import run
from game.core.history.fate import worlds as seeds_of
from game.core.history.opening import opening
from game.core.history.program import Program
from game.core.history.rows import options
from game.core.history.settlement import Settlement
from game.forecast.odds import Chance, chance_of, first_years, happened

NEAR = 3
"""Years either way within which an event counts as coming when it did."""
LOOKED_BACK_ON = 5
"""An event that so many others ask about is a headline too."""


@dataclass(frozen=True, slots=True)
class Place:
    """One headline among many worlds, and in this one."""

    chance: Chance
    here: int | None
    """The year in which it came in this world; None if it did not."""
    earlier: int
    """In how many worlds it came in an earlier year than here; 0 if it did not come here."""
    bits: float
    """How much it tells that it came when it did, or stayed away."""


@dataclass(frozen=True, slots=True)
class Luck:
    """One world among many."""

    worlds: int
    until: int
    """The last year that was looked at."""
    headlines: Mapping[EventId, Place]
    """In the order of the file."""
    bits: float
    """The strangeness of this world …"""
    usual: float
    """… and that of the world in the middle."""
    plainer: int
    """How many of the worlds are less strange than this one."""


def luck(
    program: Program,
    settlement: Settlement,
    came: Mapping[EventId, int],
    until: int | None = None,
    worlds: int = 500,
    seed: int = 1,
    *,
    tick: Callable[[int], None] | None = None,
) -> Luck:
    """Return where a world stands among so many of the same settlement.

    `came` holds the years in which events first came in it; `until` is the last year it has seen, by default the
    last of a game.
    """
    last = program.chronicle.ends if until is None else until
    start = np.repeat(opening(program, [settlement]), worlds, axis=1)
    end = run(program, start, seeds_of(seed, worlds), until=last, tick=tick)
    total = np.zeros(worlds)
    here, places = 0.0, {}
    for name in headlines(program):
        if program.chronicle.events[name].years[0] > last:
            continue
        years = first_years(program, end, name)
        year = came.get(name)
        every = np.append(years, np.int16(-1 if year is None else year))
        told = _Scale(every, program.chronicle.first, last).bits(every)
        total += told[:-1]
        bits = float(told[-1])
        here += bits
        earlier = 0 if year is None else int((happened(years) & (years < year)).sum())
        places[name] = Place(chance_of(years), year, earlier, bits)
    return Luck(worlds, last, places, here, float(np.median(total)), int((total < here).sum()))


class _Scale:
    """What every coming of one event tells in the worlds given, in bits, by how often it came near that year."""

    def __init__(self, years: NDArray[np.int16], first: int, last: int) -> None:
        self.first, self.last = first, last
        came = happened(years)
        counts = np.bincount(np.clip(years[came], first, last) - first, minlength=last - first + 1)
        near = np.convolve(counts, np.ones(2 * NEAR + 1))[NEAR:-NEAR]
        # Who asks has been counted himself: none of his numbers is 0.
        self._came = -np.log2(np.maximum(near, 1) / len(years))
        self._never = -np.log2(max(float((~came).sum()), 1) / len(years))

    def bits(self, years: NDArray[np.int16]) -> NDArray[np.float64]:
        """Return what first years tell; a number that is no year stands for an event that did not come."""
        found = self._came[np.clip(years, self.first, self.last).astype(np.intp) - self.first]
        bits: NDArray[np.float64] = np.where(happened(years), found, self._never)
        return bits


def headlines(program: Program) -> tuple[EventId, ...]:
    """Return the headlines of a history, in order of the file: those of every book, and those many events ask about."""
    asked = _asked(tuple(program.chronicle.events.items()))
    return tuple(
        name
        for name, facts in program.chronicle.events.items()
        if headline(facts) or asked.get(name, 0) >= LOOKED_BACK_ON
    )


def _asked(events: tuple[tuple[EventId, Event], ...]) -> Mapping[EventId, int]:
    """Return by how many other events each is asked about."""
    found: dict[EventId, int] = {}
    for name, event in events:
        about = {
            known
            for fact in _facts(event)
            for part in (fact, *fact.either)
            for known in (part.happened, part.never, part.decided)
            if known is not None and known != name
        }
        for known in sorted(about):
            found[known] = found.get(known, 0) + 1
    return found


def _facts(event: Event) -> list[Fact]:
    """Return every fact that an event asks about."""
    choices = list(options(event))
    terms = [*event.terms, *(term for option in choices for term in option.terms)]
    changes: list[Change] = [*event.effects, *(change for option in choices for change in option.effects)]
    found = [*event.when, *(fact for option in choices for fact in option.when)]
    found += [fact for term in terms for fact in term.when]
    return found + [fact for change in changes for fact in change.when]
