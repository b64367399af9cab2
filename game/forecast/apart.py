"""Why two treaties treat an event differently from the first day: terms that weigh otherwise, conditions that fail.

What comes of it later shows in the odds of the events that must come before: `waits_for` names them.
"""

from dataclasses import dataclass

from game.core.history.chronicle import EventId, Fact, Term
from game.core.history.opening import opening
from game.core.history.program import Program
from game.core.history.settlement import Settlement
from game.core.history.sums import per_key, slid


@dataclass(frozen=True, slots=True)
class Apart:
    """A term that weighs otherwise under two treaties."""

    because: str
    one: int
    """Centi-logits under the first …"""
    other: int
    """… and under the second."""


def terms_apart(program: Program, one: Settlement, other: Settlement, event: EventId, year: int) -> tuple[Apart, ...]:
    """Return the terms of an event that weigh otherwise in a year, if nothing had come since the signature.

    The most different first.
    """
    columns = [tuple(opening(program, [settlement])[:, 0].tolist()) for settlement in (one, other)]
    found = []
    for term in program.chronicle.events[event].terms:
        first, second = (_weight(program, term, column, year) for column in columns)
        if first != second:
            found.append(Apart(term.because, first, second))
    return tuple(sorted(found, key=lambda apart: -abs(apart.one - apart.other)))


def _weight(program: Program, term: Term, column: tuple[int, ...], year: int) -> int:
    if not all(program.gates.holds(fact, column, year) for fact in term.when):
        return 0
    return term.add if term.per is None else slid(term.add, term.per, column[program.rows[per_key(term.per)]])


def barred(program: Program, settlement: Settlement, event: EventId, year: int) -> tuple[Fact, ...]:
    """Return the conditions of an event about articles that do not hold as the treaty is signed."""
    column = tuple(opening(program, [settlement])[:, 0].tolist())
    return tuple(
        fact
        for fact in program.chronicle.events[event].when
        if (fact.article or fact.signed) and not program.gates.holds(fact, column, year)
    )


def waits_for(program: Program, event: EventId) -> tuple[EventId, ...]:
    """Return the events that must have come before an event, in order of its conditions."""
    found: dict[EventId, None] = {}
    for fact in program.chronicle.events[event].when:
        for part in fact.either or (fact,):
            if part.happened or part.decided:
                found[part.happened or part.decided or ""] = None
    return tuple(found)
