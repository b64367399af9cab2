"""All that the events and options of one season can change, a stretch of entries for each, done together.

What is set is set first, the last in the file wins; then all moves are added up and kept within bounds. So the order
of events within a season changes nothing but what is set twice.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import accumulate

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
    fixed: Truths
    """Whether it is set, or else moved."""
    by: State
    """What it is set to, or by how much it moves."""
    first: Truths
    """Whether it is set before anything moves, because something else moves it besides."""
    moved: State
    """By how much it moves with all others: 0 for what is set."""
    least: State
    most: State
    """What it is then kept within: what is set within its value, unless it is set first."""
    gates: Places
    gated: bool
    """Whether any entry waits for a gate."""
    apart: bool
    """Whether anything is set first."""
    closing: Places
    """The row of the year in which history closes, if two events of the season may close it."""

    def entries(self, causes: Places, worlds: Places, truths: Truths, words: bool) -> tuple[Places, Places]:
        """Return entry and world of everything that pairs of cause and world change; `words` if promises may bind."""
        lengths = (self.whole if words else self.length).take(causes)
        found: Places = np.repeat(self.start.take(causes) - lengths.cumsum() + lengths, lengths)
        found += np.arange(len(found))
        where = np.repeat(worlds, lengths)
        if not self.gated:
            return found, where
        gates = (self.gates * truths.shape[1]).take(found)
        holds = np.flatnonzero(truths.reshape(-1).take(gates + where))
        return found.take(holds), where.take(holds)

    def apply(self, state: State, found: Places, worlds: Places) -> None:
        """Change a state in place; causes come in order, so that of two that set a row the last does."""
        flat = state.reshape(-1)
        where = (self.rows * state.shape[1]).take(found) + worlds
        if self.apart:
            first = np.flatnonzero(self.first.take(found))
            flat[where.take(first)] = self.by.take(found.take(first))
        np.add.at(flat, where, self.moved.take(found))
        new = flat.take(where)
        np.maximum(new, self.least.take(found), out=new)
        np.minimum(new, self.most.take(found), out=new)
        flat[where] = new
        if len(self.closing):
            closing = np.flatnonzero(self.rows.take(found) == self.closing)
            np.minimum.at(flat, where.take(closing), self.most.take(found.take(closing)))  # the earlier year

    def cause(self, entry: int) -> tuple[str, str]:
        """Return kind and name of the cause of an entry."""
        return self.names[int(self.start.searchsorted(entry, side="right")) - 1]


def ledger(causes: Sequence[Cause], places: Sequence[int], closes: int) -> Ledger:
    """Return the ledger of a season's causes, in order; `closes` is the row of the year in which history closes."""
    stretches = [[*cause.moves, *cause.words] for cause in causes]
    moves = [move for stretch in stretches for move in stretch]
    lengths = [len(stretch) for stretch in stretches]

    def row(numbers: Iterable[int]) -> State:
        return np.array(list(numbers), dtype=np.int16)

    bounds = {move.row: (move.least, move.most) for move in moves if not move.fixed}
    first = [move.fixed and move.row in bounds for move in moves]
    kept = [bounds[move.row] if early else (move.least, move.most) for move, early in zip(moves, first, strict=True)]
    gates = [ALWAYS if move.gate < 0 else places[move.gate] for move in moves]
    return Ledger(
        names=tuple((cause.kind, cause.name) for cause in causes),
        start=np.array([0, *accumulate(lengths)][:-1], dtype=np.intp),
        length=np.array([len(cause.moves) for cause in causes], dtype=np.intp),
        whole=np.array(lengths, dtype=np.intp),
        rows=np.array([move.row for move in moves], dtype=np.intp),
        fixed=np.array([move.fixed for move in moves], dtype=np.bool_),
        by=row(move.by for move in moves),
        first=np.array(first, dtype=np.bool_),
        moved=row(0 if move.fixed else move.by for move in moves),
        least=row(least for least, _ in kept),
        most=row(most for _, most in kept),
        gates=np.array(gates, dtype=np.intp),
        gated=any(gate != ALWAYS for gate in gates),
        apart=any(first),
        closing=np.array([closes] if sum(move.row == closes for move in moves) > 1 else [], dtype=np.intp),
    )
