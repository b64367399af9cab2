"""Facts to gates: a gate holds when all its clauses do, a clause when one of its atoms does.

An atom asks whether a row lies between two numbers, which is all that any fact comes down to in a given year.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from typing import TypeAlias

from game.core.history.chronicle import Fact
from game.core.history.rows import FALLEN, NEVER, OPEN, OUTCOMES, Key, Rows, promise_key, relation_key
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

    def gate(self, facts: Iterable[Fact], year: int, more: Iterable[Clause] = ()) -> Gate:
        """Return the gate of a list of facts in a year, with further clauses; facts about the year are settled here."""
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
        return self._atoms(fact, year)

    def _atoms(self, fact: Fact, year: int) -> Clause:
        """Return the atoms of a fact that is asked of a row."""
        if fact.article is not None:
            return self._one(("article", fact.article), *self._range(fact, fact.article))
        if fact.signed is not None:
            return self._one(("signed", fact.signed), *self._range(fact, fact.signed))
        if fact.fallen is not None:
            return self._one(("article", fact.fallen), FALLEN, FALLEN)
        if fact.happened is not None:
            low = 0 if fact.within is None else year - fact.within
            return self._one(("event", fact.happened), low, OPEN if fact.after is None else year - fact.after)
        if fact.never is not None:
            return self._one(("event", fact.never), NEVER, NEVER if fact.within is None else year - fact.within - 1)
        if fact.decided is not None:
            known = self.choices[fact.decided, fact.power or ""]
            row = self.rows["decided", fact.decided, fact.power or ""]
            numbers = [known.index(option) + 1 for option in fact.options]
            return tuple((row, number, number) for number in numbers)
        if fact.exists is not None:
            return self._one(("exists", fact.exists), 1, 1)
        if fact.promise is not None:
            return self._one(promise_key(fact), 1, 1)
        if fact.outcome is not None:
            place = OUTCOMES.index(fact.outcome)
            return self._one(("outcome",), place, place)
        return self._one(_measured(fact), *_between(fact))

    def _one(self, key: Key, low: int, high: int) -> Clause:
        """Return the clause of a single atom, empty if its range is."""
        return ((self.rows[key], low, high),) if low <= high else ()

    def _range(self, fact: Fact, question: str) -> tuple[int, int]:
        """Return the positions meant by a fact about an article."""
        low = 0 if fact.at_least is None else self.scenario.number(question, fact.at_least)
        last = self.scenario.size(question) - 1
        return low, last if fact.at_most is None else self.scenario.number(question, fact.at_most)


def _measured(fact: Fact) -> Key:
    """Return the row of a fact that compares with a number."""
    if fact.variable is not None:
        return ("variable", fact.variable)
    if fact.relation is not None:
        return relation_key(fact.relation)
    if fact.brief is not None:
        return ("brief", fact.brief)
    assert fact.opinion is not None, "a fact without a subject is refused when the file is read"
    return ("opinion", fact.opinion)


def _between(fact: Fact) -> tuple[int, int]:
    """Return the least and the greatest number that a comparison accepts."""
    return (
        -1000 if fact.above is None else fact.above + 1,
        1000 if fact.below is None else fact.below - 1,
    )
