"""Gates of one moment, looked at all together: every atom in one comparison, then clauses, then gates.

Shapes: a state is rows x worlds of int16; what a board answers is gates x worlds of truth.
"""

from dataclasses import dataclass, field
from typing import TypeAlias

import numpy as np
from numpy.typing import NDArray

from game.core.history.gate import Atom, Clause, Gate

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
    low: State
    span: NDArray[np.uint16]
    joined: tuple[tuple[int, bool, tuple[int, ...]], ...]
    """Place, whether all parts must hold (or any), and the places of the parts."""
    size: int

    def look(self, state: State) -> Truths:
        """Return which gates hold, in every world."""
        found = np.empty((self.size, state.shape[1]), dtype=np.bool_)
        found[ALWAYS] = True
        found[NO_GATE] = False
        end = _FIXED + len(self.rows)
        values = state.take(self.rows, axis=0)
        values -= self.low
        # Below the low end the difference is negative, and as a number without sign larger than any span.
        np.less_equal(values.view(np.uint16), self.span, out=found[_FIXED:end])
        for place, every, parts in self.joined:
            join = np.logical_and if every else np.logical_or
            out = found[place]
            join(found[parts[0]], found[parts[1]], out=out)
            for part in parts[2:]:
                join(out, found[part], out=out)
        return found


@dataclass(slots=True)
class Boarder:
    """Collects gates and gives each its place; equal ones share a place."""

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
                    self._atoms.setdefault(atom, _FIXED + len(self._atoms))
        joined: list[tuple[int, bool, tuple[int, ...]]] = []
        size = _FIXED + len(self._atoms)
        places = []
        for gate in self._wanted:
            parts = []
            for clause in gate or ():
                if clause not in self._clauses:
                    if len(clause) == 1:
                        self._clauses[clause] = self._atoms[clause[0]]
                    else:
                        self._clauses[clause] = size
                        joined.append((size, False, tuple(self._atoms[atom] for atom in clause)))
                        size += 1
                parts.append(self._clauses[clause])
            if gate is None:
                places.append(NO_GATE)
            elif not parts:
                places.append(ALWAYS)
            elif len(parts) == 1:
                places.append(parts[0])
            else:
                if gate not in self._gates:
                    self._gates[gate] = size
                    joined.append((size, True, tuple(parts)))
                    size += 1
                places.append(self._gates[gate])
        low = np.array([[low] for _, low, _ in self._atoms], dtype=np.int16).reshape(-1, 1)
        span = np.array([[high - low] for _, low, high in self._atoms], dtype=np.uint16).reshape(-1, 1)
        rows = np.array([row for row, _, _ in self._atoms], dtype=np.intp)
        return Board(rows, low, span, tuple(joined), size), places
