"""Terms added up: for every event of a season, and every option of its crises, in every world at once.

What the terms of one owner make of one row alone, slides and their conditions together, is a function of that row:
one slot, looked up in a table. Any other term is a slot of its own, with a gate.
"""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from typing import TypeAlias

import numpy as np
from numpy.typing import NDArray

from game.core.history.board import Boarder, Places, State, Truths
from game.core.history.chronicle import Per, Term
from game.core.history.gate import Gate, Gates, timeless
from game.core.history.rows import FALLEN, Key, relation_key

BOUND = 14_000
"""What the terms of one event may add up to, with their starting weight, either way."""
DUE = 17_000
"""How much an event is lifted that is scheduled for this year: always to certainty, and still sixteen bits."""
OPTION_BOUND = 5_000
"""The same for an option."""
SHUT = 20_000
"""How much lower an option is that is not open: lower than any that is, and still sixteen bits."""

Whole: TypeAlias = NDArray[np.int64]

WIDE = 250
"""Rows with more values than this have no functions: years."""


@dataclass(slots=True)
class Slides:
    """The functions of rows of one season, in all years, as one table of their values; equal ones share a stretch."""

    values: list[int] = field(default_factory=list)
    same_every_year: dict[int, list["Slot"]] = field(default_factory=dict)
    """Slots of terms that ask about no year, by their identity: terms live as long as their chronicle."""
    _starts: dict[tuple[int, ...], int] = field(default_factory=dict)
    _known: dict[object, int] = field(default_factory=dict)

    def function(self, terms: Sequence[tuple[Term, Gate]], least: int, most: int) -> int:
        """Return what must be added to a row's value to find what terms that ask about it alone add at it together."""
        name = (least, most, *((id(term), gate) for term, gate in terms))  # terms live as long as their chronicle
        if name not in self._known:
            values = np.arange(least, most + 1)
            found = sum((_along(term, gate, values) for term, gate in terms), np.zeros_like(values))
            self._known[name] = self._start(tuple(found.tolist())) - least
        return self._known[name]

    def table(self) -> State:
        """Return the table; where its values stand must fit sixteen bits."""
        assert len(self.values) <= 1 << 16, "a season has three hundred different slides and more"
        return np.array(self.values or [0], dtype=np.int16)

    def _start(self, stretch: tuple[int, ...]) -> int:
        if stretch not in self._starts:
            self._starts[stretch] = len(self.values)
            self.values += stretch
        return self._starts[stretch]


def _along(term: Term, gate: Gate, values: Whole) -> Whole:
    """Return what a term adds at values of the one row that it asks about."""
    holds = np.ones(len(values), dtype=np.bool_)
    for clause in gate or ():
        holds &= np.logical_or.reduce([(low <= values) & (values <= high) for _, low, high in clause])
    if term.per is None:
        return term.add * holds
    whole = term.add * (values - term.per.beyond)
    found: Whole = np.sign(whole) * (np.abs(whole) // term.per.each) * holds
    if term.per.article is not None:
        found[values == FALLEN] = 0
    return found


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


@dataclass(frozen=True, slots=True)
class Slot:
    """One addition: a gate, and either so much, or a function of a row."""

    gate: Gate
    add: int = 0
    """What it adds, if it is no function."""
    row: int = -1
    """The row of the function; -1 for none."""
    start: int = 0
    """What must be added to the row's value to find the function's in the table."""

    @property
    def kind(self) -> int:
        """What is reckoned with it: 0 all that is no function, 1 functions with a gate, 2 those without."""
        return 0 if self.row < 0 else 1 if self.gate else 2


@dataclass(frozen=True, slots=True)
class Sums:
    """Compiled terms of several owners."""

    starting: State
    """Where each owner starts, owners x 1."""
    gates: Places
    """Of the slots that are no functions …"""
    add: State
    """… and what each of them adds."""
    rows: Places
    """Of the slots that are functions, those with a gate first …"""
    starts: NDArray[np.uint16]
    """… and what leads from the row's value to the table, round the end of sixteen bits …"""
    held: Places
    """… and the gates of those that have one."""
    groups: tuple["Group", ...]
    ranks: Places
    """Place of each owner among those with the most slots first."""

    def totals(self, truths: Truths, state: State, table: State) -> State:
        """Return the sum of each owner now, owners x worlds."""
        flat, held = len(self.gates), len(self.gates) + len(self.held)
        values: State = np.empty((flat + len(self.rows) + 1, state.shape[1]), dtype=np.int16)
        np.multiply(truths.take(self.gates, axis=0).view(np.int8), self.add, out=values[:flat])
        if len(self.rows):
            places = state.take(self.rows, axis=0).view(np.uint16) + self.starts
            table.take(places, out=values[flat:-1], mode="wrap")  # all in range; this mode is the quickest
            if held > flat:
                values[flat:held] *= truths.take(self.held, axis=0)
        values[-1] = 0
        sums = np.zeros((len(self.ranks), state.shape[1]), dtype=np.int16)
        for group in self.groups:
            slots = values.take(group.slots, axis=0)
            np.add.reduce(slots, axis=0, dtype=np.int16, out=sums[group.first : group.end])
        sums = sums.take(self.ranks, axis=0)
        sums += self.starting
        return sums


@dataclass(frozen=True, slots=True)
class Group:
    """Owners with about as many slots, added up together."""

    first: int
    end: int
    """Places of the owners, those with the most slots first."""
    slots: Places
    """Slots x owners; short columns are filled up with the last slot, which is always 0."""


@dataclass(slots=True)
class Summer:
    """Collects the terms of the owners of a moment."""

    gates: Gates
    boarder: Boarder
    slides: Slides
    year: int
    _starting: list[int] = field(default_factory=list)
    _slots: list[list[tuple[Slot, int]]] = field(default_factory=list)
    """Of each owner, with the number of the gate in the boarder."""

    def add(self, starting: int, terms: Sequence[Term], gate: Gate = None, lift: int = 0) -> int:
        """Add an owner with its terms, lifted where a gate holds, and return its place among the sums."""
        slots = self.slides.same_every_year.get(id(terms)) or self._found(terms)
        if gate:
            slots = [Slot(gate, lift), *slots]
        self._starting.append(starting + lift if gate == () else starting)
        self._slots.append([(slot, self.boarder.add(slot.gate)) for slot in slots])
        return len(self._starting) - 1

    def _found(self, terms: Sequence[Term]) -> list[Slot]:
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
                found.append(Slot(gate, term.add))
            else:
                row = rows[per_key(term.per)]
                found.append(Slot(gate, 0, row, self._function(row, [(term, ())])))
        for row, parts in functions.items():
            found.append(Slot((), 0, row, self._function(row, parts)))
        if all(timeless(fact) for term in terms for fact in term.when):
            self.slides.same_every_year[id(terms)] = found
        return found

    def _function(self, row: int, terms: Sequence[tuple[Term, Gate]]) -> int:
        return self.slides.function(terms, self.gates.rows.least[row], self.gates.rows.most[row])

    def _row(self, term: Term, gate: Gate) -> int:
        """Return the only row that a term asks about, if it is one with few values; else -1."""
        asked = {row for clause in gate or () for row, _, _ in clause}
        if term.per is not None:
            asked.add(self.gates.rows[per_key(term.per)])
        row = min(asked, default=-1)
        return row if len(asked) == 1 and self.gates.rows.most[row] - self.gates.rows.least[row] <= WIDE else -1

    def build(self, places: Sequence[int]) -> Sums:
        """Return the sums, with the places of the gates that the board has given."""
        ranked = sorted(range(len(self._slots)), key=lambda owner: -len(self._slots[owner]))
        every = [(owner, slot, places[gate]) for owner in ranked for slot, gate in self._slots[owner]]
        every.sort(key=lambda entry: entry[1].kind)
        flat = [(slot.add, gate) for _, slot, gate in every if slot.kind == 0]
        functions = [slot for _, slot, _ in every if slot.kind]
        placed: dict[int, list[int]] = {owner: [] for owner in ranked}
        for place, (owner, _, _) in enumerate(every):
            placed[owner].append(place)
        return Sums(
            starting=_column(self._starting),
            gates=_places(gate for _, gate in flat),
            add=_column([add for add, _ in flat]),
            rows=_places(slot.row for slot in functions),
            starts=np.array([slot.start % (1 << 16) for slot in functions], dtype=np.uint16).reshape(-1, 1),
            held=_places(gate for _, slot, gate in every if slot.kind == 1),
            groups=tuple(_groups([placed[owner] for owner in ranked], len(every))),
            ranks=_places(ranked).argsort(),
        )


def _groups(slots: Sequence[Sequence[int]], zero: int) -> Iterator[Group]:
    """Yield owners in groups, the longest first: in each, nobody has less than half as many slots as the first."""
    first = 0
    while first < len(slots) and slots[first]:
        depth = len(slots[first])
        end = first
        while end < len(slots) and 2 * len(slots[end]) >= depth:
            end += 1
        filled = [[*own, *[zero] * (depth - len(own))] for own in slots[first:end]]
        yield Group(first, end, np.array(filled, dtype=np.intp).T.copy())
        first = end


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


def _places(numbers: Iterable[int]) -> Places:
    return np.array(list(numbers), dtype=np.intp)
