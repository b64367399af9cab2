"""Facts to gates: a gate holds when all its clauses do, a clause when one of its atoms does.

An atom asks whether a row lies between two numbers, which is all that any fact comes down to in a given year.
"""

from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import TypeAlias

from game.core.history.chronicle import Fact
from game.core.history.rows import (
    FALLEN,
    MILLIONS,
    NEVER,
    OPEN,
    OUTCOMES,
    Key,
    Rows,
    promise_key,
    promise_keys,
    relation_key,
)
from game.core.scenario import Scenario

Atom: TypeAlias = tuple[int, int, int]
"""Row, least and most."""
Clause: TypeAlias = tuple[Atom, ...]
"""One of these."""
Gate: TypeAlias = tuple[Clause, ...] | None
"""All of these; nothing at all always holds, and None never does."""


@dataclass(frozen=True, slots=True)
class Gates:
    """Makes the gates of one chronicle."""

    scenario: Scenario
    rows: Rows
    choices: dict[tuple[str, str], tuple[str, ...]]
    """Options of each event and power, in order; the first is number 1."""
    _known: dict[int, tuple[Fact, Clause]] = field(default_factory=dict, compare=False)
    """Clauses of facts that are the same in every year, by the identity of the fact, which is kept alive beside it."""

    def gate(self, facts: Sequence[Fact], year: int, more: Sequence[Clause] = ()) -> Gate:
        """Return the gate of a list of facts in a year, with further clauses; facts about the year are settled here."""
        if not facts and not more:
            return ()
        found: list[Clause] = list(more)
        for fact in facts:
            clause = self.clause(fact, year)
            if clause is None:
                continue
            if not clause:
                return None
            if clause not in found:
                found.append(clause)
        return tuple(found)

    def clause(self, fact: Fact, year: int) -> Clause | None:
        """Return the clause of a fact in a year; None where it holds anyway, an empty one where it cannot hold."""
        if fact.either:
            parts = [self.clause(part, year) for part in fact.either]
            return None if None in parts else tuple(atom for part in parts if part for atom in part)
        if fact.since is not None:
            return None if year >= fact.since else ()
        if fact.until is not None:
            return None if year <= fact.until else ()
        if not timeless(fact):
            return self._atoms(fact, year)
        known = self._known.get(id(fact))
        if known is None:
            known = self._known[id(fact)] = (fact, self._atoms(fact, year))
        return known[1]

    def holds(self, fact: Fact, column: Sequence[int], year: int) -> bool:
        """Say whether a fact is true of one world as it stands."""
        clause = self.clause(fact, year)
        return clause is None or any(low <= column[row] <= high for row, low, high in clause)

    def _atoms(self, fact: Fact, year: int) -> Clause:
        """Return the atoms of a fact that is asked of a row."""
        if fact.promise is not None:
            low, high = self._range(fact, year)
            return tuple((self.rows[key], low, high) for key in promise_keys(fact, self.scenario))
        row = self.rows[fact_key(fact)]
        if fact.decided is not None:
            known = self.choices[fact.decided, fact.power or ""]
            numbers = [known.index(option) + 1 for option in fact.options]
            return tuple((row, number, number) for number in numbers)
        low, high = self._range(fact, year)
        return ((row, low, high),) if low <= high else ()

    def _range(self, fact: Fact, year: int) -> tuple[int, int]:
        """Return the least and the greatest value of its row for which a fact is true."""
        question = fact.article or fact.signed
        if question is not None:
            low = 0 if fact.at_least is None else self.scenario.number(question, fact.at_least)
            last = self.scenario.size(question) - 1
            return low, last if fact.at_most is None else self.scenario.number(question, fact.at_most)
        if fact.fallen is not None:
            return FALLEN, FALLEN
        if fact.happened is not None:
            low = 0 if fact.within is None else year - fact.within
            return low, OPEN if fact.after is None else year - fact.after
        if fact.never is not None:
            return NEVER, NEVER if fact.within is None else year - fact.within - 1
        if fact.exists is not None:
            return 1, 1
        if fact.promise is not None:
            return 1 if fact.above is None else fact.above + 1, MILLIONS if fact.below is None else fact.below - 1
        if fact.outcome is not None:
            place = OUTCOMES.index(fact.outcome)
            return place, place
        return (
            -1000 if fact.above is None else fact.above + 1,
            1000 if fact.below is None else fact.below - 1,
        )


def timeless(fact: Fact) -> bool:
    """Say whether a fact asks the same in every year."""
    return (
        fact.since is fact.until is fact.within is fact.after is None and all(timeless(part) for part in fact.either)
    )  # fmt: skip


def fact_key(fact: Fact) -> Key:
    """Return the row that a fact asks about; nothing for a fact about the year, or an either."""
    question = fact.article or fact.fallen
    if question is not None:
        return ("article", question)
    if fact.signed is not None:
        return ("signed", fact.signed)
    if fact.variable is not None:
        return ("variable", fact.variable)
    if fact.relation is not None:
        return relation_key(fact.relation)
    event = fact.happened or fact.never
    if event is not None:
        return ("event", event)
    if fact.decided is not None:
        return ("decided", fact.decided, fact.power or "")
    if fact.exists is not None:
        return ("exists", fact.exists)
    if fact.promise is not None:
        return promise_key(fact)
    if fact.outcome is not None:
        return ("outcome",)
    if fact.brief is not None:
        return ("brief", fact.brief)
    return ("opinion", fact.opinion) if fact.opinion is not None else ()
