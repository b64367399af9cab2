"""All that the events and options of one season can change, a stretch of entries for each, done together.

What is set is set first, the last in the file wins; then all moves are added up and kept within bounds. So the order
of events within a season changes nothing but what is set twice.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

import numpy as np

from game.core.history.board import ALWAYS, Places, State, Truths
from game.core.history.moves import Move


@dataclass(frozen=True, slots=True)
class Cause:
    """What one event, or one option of a decision, changes."""

    kind: str
    """event or decision."""
    name: str
    """The event, or event and power."""
    moves: list[Move]
    words: list[Move]
    """What it does about promises: nothing in a world without any."""


@dataclass(frozen=True, slots=True)
class Ledger:
    """The entries of a season."""

    names: tuple[tuple[str, str], ...]
    """Kind and name of each cause."""
    start: Places
    """First entry of each cause."""
    length: Places
    """How many entries each has in a world without promises …"""
    whole: Places
    """… and in one with promises."""
    rows: Places
    by: State
    """By how much a row moves; what it is set to."""
    moved: State
    """The same, but 0 for what is set."""
    least: State
    most: State
    """What the row is kept within; both the value, for what is set."""
    gates: Places
    fixed: Truths
    gated: bool
    """Whether any entry waits for a gate."""
    ordered: bool
    """Whether a row may be set by one cause and set otherwise by another, so that their order matters."""
    apart: bool
    """Whether a row may be both set and moved, or history closed twice, in which case it takes longer."""

    def entries(self, causes: Places, worlds: Places, truths: Truths, words: bool) -> tuple[Places, Places, Places]:
        """Return entry, world and cause of everything that pairs of cause and world change, promises or not."""
        lengths = (self.whole if words else self.length).take(causes)
        ends = lengths.cumsum()
        found: Places = np.repeat(self.start.take(causes) - (ends - lengths), lengths)
        found += np.arange(len(found))
        where = np.repeat(worlds, lengths)
        of = np.repeat(causes, lengths)
        if not self.gated:
            return found, where, of
        holds = truths.reshape(-1).take(self.gates.take(found) * truths.shape[1] + where)
        return found[holds], where[holds], of[holds]

    def apply(self, state: State, found: Places, worlds: Places) -> None:
        """Change a state in place."""
        flat = state.reshape(-1)
        where = self.rows.take(found) * state.shape[1] + worlds
        if self.apart:
            self._set_first(flat, found, where)
            return
        np.add.at(flat, where, self.moved.take(found))
        new = flat.take(where)
        np.maximum(new, self.least.take(found), out=new)
        np.minimum(new, self.most.take(found), out=new)
        flat[where] = new

    def _set_first(self, flat: State, found: Places, where: Places) -> None:
        """Change it in two rounds: what is set, and then what is moved, or closed."""
        fixed = self.fixed.take(found)
        flat[where[fixed]] = self.by.take(found[fixed])
        moved = np.logical_not(fixed)
        where, found = where[moved], found[moved]
        np.add.at(flat, where, self.by.take(found))
        new = flat.take(where)
        np.maximum(new, self.least.take(found), out=new)
        np.minimum(new, self.most.take(found), out=new)
        flat[where] = new
        np.minimum.at(flat, where, self.most.take(found))  # of two years in which history closes, the earlier


def ledger(causes: Sequence[Cause], places: Sequence[int], closes: int) -> Ledger:
    """Return the ledger of a season's causes, in order; `closes` is the row of the year in which history closes."""
    stretches = [[*cause.moves, *cause.words] for cause in causes]
    moves = [move for stretch in stretches for move in stretch]
    lengths = [len(stretch) for stretch in stretches]

    def row(numbers: Iterable[int]) -> State:
        return np.array(list(numbers), dtype=np.int16)

    put: dict[int, set[tuple[str, int]]] = {}
    for cause, stretch in zip(causes, stretches, strict=True):
        for move in stretch:
            if move.fixed:
                put.setdefault(move.row, set()).add((cause.name, move.by))
    closing = sum(move.row == closes for move in moves) > 1
    gates = [ALWAYS if move.gate < 0 else places[move.gate] for move in moves]
    return Ledger(
        names=tuple((cause.kind, cause.name) for cause in causes),
        start=np.array([sum(lengths[:place]) for place in range(len(lengths))], dtype=np.intp),
        length=np.array([len(cause.moves) for cause in causes], dtype=np.intp),
        whole=np.array(lengths, dtype=np.intp),
        rows=np.array([move.row for move in moves], dtype=np.intp),
        by=row(move.by for move in moves),
        moved=row(0 if move.fixed else move.by for move in moves),
        least=row(move.least for move in moves),
        most=row(move.most for move in moves),
        gates=np.array(gates, dtype=np.intp),
        fixed=np.array([move.fixed for move in moves], dtype=np.bool_),
        gated=any(gate != ALWAYS for gate in gates),
        ordered=any(_clash(values) for values in put.values()),
        apart=closing or any(move.row in put for move in moves if not move.fixed),
    )


def _clash(values: set[tuple[str, int]]) -> bool:
    """Say whether two causes set a row to two values; of one decision only one option is ever taken."""
    return len({name for name, _ in values}) > 1 and len({value for _, value in values}) > 1
