"""Gates of one moment, looked at all together: every atom in one comparison, then clauses, then gates.

Shapes: a state is rows x worlds of int16; what a board answers is gates x worlds of truth.
"""

from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import TypeAlias

import numpy as np
from numpy.typing import NDArray

from game.core.history.gate import Atom, Clause, Gate
from game.core.history.rows import Rows

State: TypeAlias = NDArray[np.int16]
Truths: TypeAlias = NDArray[np.bool_]
Places: TypeAlias = NDArray[np.intp]

ALWAYS = 0
"""Place of the gate that always holds."""
NO_GATE = 1
"""Place of the gate that never holds."""
_FIXED = 2


@dataclass(frozen=True, slots=True)
class Board:
    """Compiled gates."""

    rows: Places
    """Of the atoms: those that ask for so much at least, those for so much at most, and those for both."""
    least: State
    most: State
    low: State
    span: NDArray[np.uint16]
    """For both: the least, and how far the most is above it."""
    either: Places
    """A column for each clause of several atoms: their places, repeated where there are fewer than in the longest."""
    all: Places
    """A column for each gate of several clauses, likewise."""

    def look(self, state: State) -> Truths:
        """Return which gates hold, in every world."""
        atoms = _FIXED + len(self.rows)
        clauses = atoms + self.either.shape[1]
        found = np.empty((clauses + self.all.shape[1], state.shape[1]), dtype=np.bool_)
        found[ALWAYS] = True
        found[NO_GATE] = False
        values = state.take(self.rows, axis=0)
        first, second = len(self.least), len(self.least) + len(self.most)
        np.greater_equal(values[:first], self.least, out=found[_FIXED : _FIXED + first])
        np.less_equal(values[first:second], self.most, out=found[_FIXED + first : _FIXED + second])
        if len(self.rows) > second:
            above = values[second:] - self.low
            # Below the low end the difference is negative, and as a number without sign larger than any span.
            np.less_equal(above.view(np.uint16), self.span, out=found[_FIXED + second : atoms])
        if clauses > atoms:
            np.bitwise_or.reduce(found.take(self.either, axis=0), axis=0, out=found[atoms:clauses])
        if len(found) > clauses:
            np.bitwise_and.reduce(found.take(self.all, axis=0), axis=0, out=found[clauses:])
        return found


@dataclass(slots=True)
class Boarder:
    """Collects gates and gives each its place; equal ones share a place."""

    rows: Rows
    _atoms: dict[Atom, int] = field(default_factory=dict)
    _clauses: dict[Clause, int] = field(default_factory=dict)
    _gates: dict[tuple[Clause, ...], int] = field(default_factory=dict)
    _wanted: list[Gate] = field(default_factory=list)

    def add(self, gate: Gate) -> int:
        """Return a number for a gate; `build` tells its place."""
        self._wanted.append(gate)
        return len(self._wanted) - 1

    def build(self) -> tuple[Board, list[int]]:
        """Return the board, and the place of every gate in order of its number."""
        for gate in self._wanted:
            for clause in gate or ():
                for atom in clause:
                    self._atoms.setdefault(atom, 0)
        atoms = sorted(self._atoms, key=self._kind)
        self._atoms = {atom: _FIXED + place for place, atom in enumerate(atoms)}
        either: list[tuple[int, ...]] = []
        for gate in self._wanted:
            for clause in gate or ():
                if clause in self._clauses:
                    continue
                if len(clause) == 1:
                    self._clauses[clause] = self._atoms[clause[0]]
                else:
                    self._clauses[clause] = _FIXED + len(self._atoms) + len(either)
                    either.append(tuple(self._atoms[atom] for atom in clause))
        first = _FIXED + len(self._atoms) + len(either)
        every: list[tuple[int, ...]] = []
        places = []
        for gate in self._wanted:
            if gate is None:
                places.append(NO_GATE)
            elif not gate:
                places.append(ALWAYS)
            elif len(gate) == 1:
                places.append(self._clauses[gate[0]])
            else:
                if gate not in self._gates:
                    self._gates[gate] = first + len(every)
                    every.append(tuple(self._clauses[clause] for clause in gate))
                places.append(self._gates[gate])
        kinds = [self._kind(atom) for atom in atoms]
        first, second = kinds.count(0), len(kinds) - kinds.count(2)
        return Board(
            rows=np.array([row for row, _, _ in atoms], dtype=np.intp),
            least=_column(low for _, low, _ in atoms[:first]),
            most=_column(high for _, _, high in atoms[first:second]),
            low=_column(low for _, low, _ in atoms[second:]),
            span=_column(high - low for _, low, high in atoms[second:]).view(np.uint16),
            either=_table(either),
            all=_table(every),
        ), places

    def _kind(self, atom: Atom) -> int:
        """Return 0 for an atom whose row is never above its most, 1 for one never below its least, 2 for all others."""
        row, low, high = atom
        return 0 if high >= self.rows.most[row] else 1 if low <= self.rows.least[row] else 2


def _column(numbers: Iterable[int]) -> State:
    return np.array(list(numbers), dtype=np.int16).reshape(-1, 1)


def _table(parts: list[tuple[int, ...]]) -> Places:
    """Return lists of places as columns of one length; a part that is repeated changes nothing."""
    width = max(map(len, parts), default=0)
    rows = np.array([part + part[:1] * (width - len(part)) for part in parts], dtype=np.intp)
    return rows.reshape(len(parts), width).T.copy()
