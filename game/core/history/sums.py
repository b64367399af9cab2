"""Terms added up: for every event of a season in every world at once.

What the terms of one owner make of one row alone, slides and their conditions together, is a function of that row:
one slot, looked up in a table. Any other term is a slot of its own, with a gate. Slots are laid out in rounds: the
first slots of all owners that have one, then the second, and so on, the owner with the most first; so a round is one
addition.
"""

from collections.abc import Sequence
from dataclasses import dataclass, field

import numpy as np
from numpy.typing import NDArray

from game.core.history.board import Boarder, Places, State, Truths
from game.core.history.chronicle import Per, Term
from game.core.history.gate import Gate, Gates
from game.core.history.rows import FALLEN, NOTHING, Key, Rows, relation_key

BOUND = 30_000
"""What the terms of one owner may add up to, with their starting weight, either way."""


WIDE = 250
"""Rows with more values than this have no functions: years."""


@dataclass(slots=True)
class Slides:
    """All functions of a program's rows as one table of their values; equal ones share a stretch."""

    values: list[int] = field(default_factory=list)
    _starts: dict[tuple[int, ...], int] = field(default_factory=dict)
    _known: dict[object, int] = field(default_factory=dict)

    def constant(self, add: int) -> int:
        """Return where a term that does not slide is found, measured on the row of nothing."""
        return self._start((add,))

    def function(self, terms: Sequence[tuple[Term, Gate]], least: int, most: int) -> int:
        """Return what must be added to a row's value to find what terms that ask about it alone add at it together."""
        name = (least, most, *((id(term), gate) for term, gate in terms))  # terms live as long as their chronicle
        if name not in self._known:
            found = [sum(_at(term, gate, value) for term, gate in terms) for value in range(least, most + 1)]
            self._known[name] = self._start(tuple(found)) - least
        return self._known[name]

    def _start(self, stretch: tuple[int, ...]) -> int:
        if stretch not in self._starts:
            self._starts[stretch] = len(self.values)
            self.values += stretch
        return self._starts[stretch]


def _at(term: Term, gate: Gate, value: int) -> int:
    """Return what a term adds at a value of the one row that it asks about."""
    if not all(any(low <= value <= high for _, low, high in clause) for clause in gate or ()):
        return 0
    return term.add if term.per is None else slid(term.add, term.per, value)


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
    """Return the row that a term is measured on, and where its values begin in the table, whatever its gate."""
    if term.per is None:
        return rows[NOTHING], slides.constant(term.add)
    row = rows[per_key(term.per)]
    return row, slides.function([(term, ())], rows.least[row], rows.most[row])


@dataclass(frozen=True, slots=True)
class Slot:
    """One addition: a gate, and either so much, or a function of a row."""

    gate: int
    """Number in the boarder."""
    add: int
    """What it adds; 1 for a function."""
    row: int = -1
    """The row of the function; -1 for none."""
    start: int = 0
    """What must be added to the row's value to find the function's in the table."""


@dataclass(frozen=True, slots=True)
class Sums:
    """Compiled terms of several owners."""

    gates: Places
    add: State
    starting: State
    rounds: tuple[tuple[int, int], ...]
    """First row of each round, and the row after its last."""
    sliding: Places
    """Rows of functions."""
    slide_rows: Places
    slide_starts: NDArray[np.int32]

    def values(self, truths: Truths, state: State, table: State) -> State:
        """Return what every slot adds now, slots x worlds."""
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
    """Collects the slots of a moment; owners must come with the most slots first."""

    gates: Gates
    boarder: Boarder
    slides: Slides
    year: int
    _starting: list[int] = field(default_factory=list)
    _slots: list[tuple[int, int, Slot]] = field(default_factory=list)
    """Round, owner and slot."""

    def slots(self, terms: Sequence[Term]) -> list[Slot]:
        """Return the slots of an owner's terms, as far as they can count this year."""
        rows = self.gates.rows
        living = [(t, gate) for t in terms if (gate := self.gates.gate(t.when, self.year)) is not None]
        alone = [self._row(term, gate) for term, gate in living]
        functions: dict[int, list[tuple[Term, Gate]]] = {}
        for (term, _), row in zip(living, alone, strict=True):
            if row >= 0 and term.per is not None:
                functions.setdefault(row, [])
        found = []
        for (term, gate), row in zip(living, alone, strict=True):
            if row in functions:
                functions[row].append((term, gate))
            elif term.per is None:
                found.append(Slot(self.boarder.add(gate), term.add))
            else:
                found.append(Slot(self.boarder.add(gate), 1, *measure(rows, self.slides, term)))
        always = self.boarder.add(()) if functions else 0
        for row, parts in functions.items():
            found.append(Slot(always, 1, row, self.slides.function(parts, rows.least[row], rows.most[row])))
        return found

    def _row(self, term: Term, gate: Gate) -> int:
        """Return the only row that a term asks about, if it is one with few values; else -1."""
        asked = {row for clause in gate or () for row, _, _ in clause}
        if term.per is not None:
            asked.add(self.gates.rows[per_key(term.per)])
        row = min(asked, default=-1)
        return row if len(asked) == 1 and self.gates.rows.most[row] - self.gates.rows.least[row] <= WIDE else -1

    def add(self, starting: int, slots: Sequence[Slot]) -> None:
        """Add an owner with its slots."""
        owner = len(self._starting)
        self._starting.append(starting)
        self._slots += [(turn, owner, slot) for turn, slot in enumerate(slots)]

    def build(self, places: Sequence[int]) -> Sums:
        """Return the sums, with the places of the gates that the board has given."""
        order = sorted(self._slots, key=lambda entry: entry[:2])
        turns = [turn for turn, _, _ in order]
        slots = [slot for _, _, slot in order]
        ends = [n + 1 for n in range(len(turns)) if n + 1 == len(turns) or turns[n + 1] != turns[n]]
        assert all(order[n][1] == n - first for first, end in zip([0, *ends], ends, strict=False)
                   for n in range(first, end)), "the owner with the most slots comes first"  # fmt: skip
        sliding = [n for n, slot in enumerate(slots) if slot.row >= 0]
        return Sums(
            gates=np.array([places[slot.gate] for slot in slots], dtype=np.intp),
            add=_column([slot.add for slot in slots]),
            starting=_column(self._starting),
            rounds=tuple(zip([0, *ends][: len(ends)], ends, strict=True)),
            sliding=np.array(sliding, dtype=np.intp),
            slide_rows=np.array([slots[n].row for n in sliding], dtype=np.intp),
            slide_starts=np.array([slots[n].start for n in sliding], dtype=np.int32).reshape(-1, 1),
        )


@dataclass(frozen=True, slots=True)
class Weighed:
    """A term that counted."""

    number: int
    """Its place among the terms of the event, option or verdict."""
    weight: int
    """What it added."""


def weighed(gates: Gates, terms: Sequence[Term], column: Sequence[int], year: int) -> tuple[Weighed, ...]:
    """Return the terms that counted in one world that stood so, in the order of the file: the sum, told apart."""
    found = []
    for number, term in enumerate(terms):
        if all(gates.holds(fact, column, year) for fact in term.when):
            value = term.add if term.per is None else slid(term.add, term.per, column[gates.rows[per_key(term.per)]])
            if value:
                found.append(Weighed(number, value))
    return tuple(found)


def _column(numbers: Sequence[int]) -> State:
    return np.array(numbers, dtype=np.int16).reshape(-1, 1)
