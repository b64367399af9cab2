"""Terms added up: for every event of a season, or every option of a crisis, in every world at once.

Terms are laid out in rounds: the first terms of all that have one, then the second terms, and so on, the owner with
the most terms first. So a round is one addition.
"""

from collections.abc import Sequence
from dataclasses import dataclass, field

import numpy as np
from numpy.typing import NDArray

from game.core.history.board import Boarder, Places, State, Truths
from game.core.history.chronicle import Per, Term
from game.core.history.gate import Gates
from game.core.history.rows import FALLEN, NOTHING, Key, Rows, relation_key

BOUND = 30_000
"""What the terms of one owner may add up to, with their starting weight, either way."""


@dataclass(slots=True)
class Slides:
    """All sliding terms of a program as one table of their values; equal ones share a stretch."""

    values: list[int] = field(default_factory=list)
    starts: dict[tuple[int, int, int, int, int, bool], int] = field(default_factory=dict)

    def constant(self, add: int) -> int:
        """Return where a term that does not slide is found, measured on the row of nothing."""
        name = (add, 0, 0, 0, 0, False)
        if name not in self.starts:
            self.starts[name] = len(self.values)
            self.values.append(add)
        return self.starts[name]

    def start(self, add: int, per: Per, least: int, most: int) -> int:
        """Return what must be added to a row's value to find the term's value in the table."""
        position = per.article is not None or per.signed is not None
        name = (add, per.beyond, per.each, least, most, position)
        if name not in self.starts:
            self.starts[name] = len(self.values) - least
            self.values += [slid(add, per, value) for value in range(least, most + 1)]
        return self.starts[name]


def slid(add: int, per: Per, value: int) -> int:
    """Return what a sliding term adds at a value: towards nothing where it does not divide."""
    if per.article is not None and value == FALLEN:
        return 0
    whole = add * (value - per.beyond)
    return whole // per.each if whole >= 0 else -(-whole // per.each)


def per_key(per: Per) -> Key:
    """Return the row that a sliding term is measured on."""
    if per.variable is not None:
        return ("variable", per.variable)
    if per.relation is not None:
        return relation_key(per.relation)
    if per.article is not None:
        return ("article", per.article)
    assert per.signed is not None, "a sliding term without a subject is refused when the file is read"
    return ("signed", per.signed)


def measure(rows: Rows, slides: Slides, term: Term) -> tuple[int, int]:
    """Return the row that a term is measured on, and where its values begin in the table."""
    if term.per is None:
        return rows[NOTHING], slides.constant(term.add)
    row = rows[per_key(term.per)]
    return row, slides.start(term.add, term.per, rows.least[row], rows.most[row])


@dataclass(frozen=True, slots=True)
class Sums:
    """Compiled terms of several owners."""

    gates: Places
    add: State
    starting: State
    rounds: tuple[tuple[int, int], ...]
    """First row of each round, and the row after its last."""
    sliding: Places
    """Rows of sliding terms."""
    slide_rows: Places
    slide_starts: NDArray[np.int32]
    terms: tuple[tuple[int, int], ...]
    """Owner and number of the term of each row."""

    def values(self, truths: Truths, state: State, table: State) -> State:
        """Return what every term adds now, terms x worlds."""
        found: State = np.multiply(truths.take(self.gates, axis=0).view(np.int8), self.add)
        if len(self.sliding):
            places = state.take(self.slide_rows, axis=0) + self.slide_starts
            found[self.sliding] *= table.take(places, mode="wrap")  # all in range; this mode is the quickest
        return found

    def totals(self, values: State) -> State:
        """Return the sum of each owner, owners x worlds."""
        found = np.repeat(self.starting, values.shape[1], axis=1)
        for first, end in self.rounds:
            found[: end - first] += values[first:end]
        return found


@dataclass(slots=True)
class Summer:
    """Collects the terms of a moment; owners must come with the most terms first."""

    gates: Gates
    boarder: Boarder
    slides: Slides
    year: int
    _starting: list[int] = field(default_factory=list)
    _terms: list[tuple[int, int, int, Term, int]] = field(default_factory=list)
    """Round, owner, number in the owner's list, term, number of its gate."""
    _longest: int = BOUND

    def add(self, starting: int, terms: Sequence[tuple[int, Term]]) -> None:
        """Add an owner with the terms that can count this year, each with its number."""
        owner = len(self._starting)
        assert len(terms) <= self._longest, "the owner with the most terms comes first"
        self._longest = len(terms)
        self._starting.append(starting)
        for turn, (number, term) in enumerate(terms):
            gate = self.boarder.add(self.gates.gate(term.when, self.year))
            self._terms.append((turn, owner, number, term, gate))

    def build(self, places: Sequence[int]) -> Sums:
        """Return the sums, with the places of the gates that the board has given."""
        order = sorted(self._terms, key=lambda entry: entry[:2])
        turns = [turn for turn, *_ in order]
        ends = [n + 1 for n in range(len(turns)) if n + 1 == len(turns) or turns[n + 1] != turns[n]]
        sliding = [n for n, entry in enumerate(order) if entry[3].per is not None]
        rows, starts = [], []
        for n in sliding:
            term = order[n][3]
            row, start = measure(self.gates.rows, self.slides, term)
            rows.append(row)
            starts.append([start])
        return Sums(
            gates=np.array([places[entry[4]] for entry in order], dtype=np.intp),
            add=_column([1 if entry[3].per else entry[3].add for entry in order]),
            starting=_column(self._starting),
            rounds=tuple(zip([0, *ends][: len(ends)], ends, strict=True)),
            sliding=np.array(sliding, dtype=np.intp),
            slide_rows=np.array(rows, dtype=np.intp),
            slide_starts=np.array(starts, dtype=np.int32).reshape(-1, 1),
            terms=tuple((entry[1], entry[2]) for entry in order),
        )


def living(gates: Gates, terms: Sequence[Term], year: int) -> list[tuple[int, Term]]:
    """Return the terms that can count in a year, each with its number."""
    return [(number, term) for number, term in enumerate(terms) if gates.gate(term.when, year) is not None]


def _column(numbers: Sequence[int]) -> State:
    return np.array(numbers, dtype=np.int16).reshape(-1, 1)
