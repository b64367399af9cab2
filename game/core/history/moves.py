"""Changes compiled: a row becomes `old + by`, kept within bounds, where a gate holds; bounds that meet set it.

That one form moves and sets variables, kills and bends articles, raises states, marks years and schedules events.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field

import numpy as np

from game.core.history.board import ALWAYS, Boarder, Places, State, Truths
from game.core.history.bonds import inherited
from game.core.history.chronicle import Change, Honour
from game.core.history.gate import Clause, Gate, Gates
from game.core.history.honour import Honoured
from game.core.history.rows import FALLEN, NEVER, OPEN, Key, relation_key


@dataclass(frozen=True, slots=True)
class Move:
    """One row's change."""

    row: int
    by: int
    least: int
    most: int
    gate: int = -1
    """Number of its gate in the boarder; -1 for none."""
    fixed: bool = False
    """Whether it sets the row, to `by`."""


@dataclass(frozen=True, slots=True)
class Moves:
    """Compiled changes to rows that differ, done together."""

    rows: Places
    by: State
    least: State
    most: State
    gates: Places
    """Places of their gates; empty if all of them always hold."""

    def apply(self, state: State, worlds: Places, truths: Truths) -> None:
        """Change the state, in these worlds."""
        flat = state.reshape(-1)
        where = self.rows * state.shape[1] + worlds
        old = flat.take(where)
        new = old + self.by  # a row that is set has bounds that meet
        np.maximum(new, self.least, out=new)
        np.minimum(new, self.most, out=new)
        if len(self.gates):
            new = np.where(truths[self.gates[:, None], worlds], new, old)
        flat[where] = new


def blocks(moves: Iterable[Move], places: list[int]) -> tuple[Moves, ...]:
    """Return changes in order, as few blocks as their rows allow: a row that comes again begins another block."""
    found: list[list[Move]] = []
    for move in moves:
        if not found or any(move.row == other.row for other in found[-1]):
            found.append([])
        found[-1].append(move)
    return tuple(_block(block, places) for block in found)


def _block(moves: list[Move], places: list[int]) -> Moves:
    gates = [ALWAYS if move.gate < 0 else places[move.gate] for move in moves]
    free = all(gate == ALWAYS for gate in gates)

    def column(numbers: Iterable[int]) -> State:
        return np.array(list(numbers), dtype=np.int16).reshape(-1, 1)

    return Moves(
        rows=np.array([[move.row] for move in moves], dtype=np.intp),
        by=column(0 if move.fixed else move.by for move in moves),
        least=column(move.least for move in moves),
        most=column(move.most for move in moves),
        gates=np.array([] if free else gates, dtype=np.intp),
    )


@dataclass(frozen=True, slots=True)
class Mover:
    """Makes moves of the changes of one moment."""

    gates: Gates
    boarder: Boarder
    year: int
    seasons: dict[str, int]
    """Season of every event, as a number."""
    season: int = -1
    """Season of the moment; before all of them at the signature."""
    succeeds: Mapping[str, str] = field(default_factory=dict)
    """The power whose place each state takes."""

    def mark(self, key: Key, most: int) -> Move:
        """Return the move that lowers a year to this one, if it is not lower yet."""
        return self._move(self.gates.rows[key], 0, NEVER, most)

    def put(self, key: Key, value: int) -> Move:
        """Return the move that sets a row."""
        row = self.gates.rows[key]
        return Move(row, value, value, value, fixed=True)

    def forget(self, promises: Iterable[Key]) -> list[Move]:
        """Return the moves that leave nothing of promises."""
        return [self.put(key, 0) for key in promises]

    def honour(self, promises: Iterable[Honoured], honour: Honour) -> list[Move]:
        """Return the moves that a choice makes by the promises it keeps or breaks: how the two stand, and the end."""
        rows = self.gates.rows
        moves: list[Move] = []
        for made in promises:
            promise: Key = ("promise", made.kind, made.by, made.to, made.crisis)
            by = honour.kept if made.kept else honour.broken
            if by:
                place, row = rows[promise], rows[relation_key((made.by, made.to))]
                moves += self._gated([self._move(row, by, rows.least[row], rows.most[row])], (((place, 1, 1),),))
            moves.append(self.put(promise, 0))
        return moves

    def moves(self, changes: Iterable[Change]) -> list[Move]:
        """Return the moves of changes, in order; what can never happen is left out."""
        return [move for change in changes for move in self._moves(change)]

    def _moves(self, change: Change) -> list[Move]:
        rows = self.gates.rows
        clauses: tuple[Clause, ...] = ()
        moves: list[Move] = []
        if change.variable is not None or change.relation is not None:
            key: Key = ("variable", change.variable) if change.variable else relation_key(change.relation or ())
            row = rows[key]
            if change.set_to is not None:
                moves = [self.put(key, max(rows.least[row], min(rows.most[row], change.set_to)))]
            else:
                moves = [self._move(row, change.by or 0, rows.least[row], rows.most[row])]
        elif change.kills is not None:
            row = rows["article", change.kills]
            clauses = (((row, 0, rows.most[row]),),)
            moves = [self.put(("article", change.kills), FALLEN), self.mark(("ended", change.kills), self.year)]
        elif change.article is not None:
            row = rows["article", change.article]
            number = self.gates.scenario.number(change.article, change.becomes or "")
            sides = ((row, 0, number - 1), (row, number + 1, rows.most[row]))
            clauses = (tuple(side for side in sides if side[1] <= side[2]),)
            moves = [self.put(("article", change.article), number), self.mark(("ended", change.article), self.year)]
        elif change.schedules is not None:
            late = change.years == 0 and self.seasons[change.schedules] <= self.season
            moves = [self.put(("due", change.schedules), self.year + change.years + late)]
        elif change.raises is not None:
            old = self.succeeds.get(change.raises, "")
            moves = [self.put(("exists", change.raises), 1), *self.forget(inherited(rows, old))]
        elif change.ends is not None:
            moves = [self.put(("exists", change.ends), 0)]
        gate = self.gates.gate(change.when, self.year, clauses)
        if gate is None:
            return []
        return self._gated(moves, gate) if gate else moves

    def _gated(self, moves: Iterable[Move], gate: Gate) -> list[Move]:
        """Return moves that wait for a gate."""
        number = self.boarder.add(gate)
        return [Move(move.row, move.by, move.least, move.most, number, move.fixed) for move in moves]

    def _move(self, row: int, by: int, least: int, most: int) -> Move:
        return Move(row, by, max(least, NEVER), min(most, OPEN))
