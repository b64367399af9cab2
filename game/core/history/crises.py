"""The decisions of a season as one table: decisions x options x slots, short rows filled with what never counts."""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from game.core.history.board import NO_GATE, Boarder, Places, State, Truths
from game.core.history.chronicle import Option
from game.core.history.fate import Seeds, roll
from game.core.history.gate import Gates
from game.core.history.odds import BITS, LIMIT, shares
from game.core.history.rows import NOTHING
from game.core.history.sums import Slides, Summer

CLOSED = np.int32(-1_000_000)
"""The score of an option that is not open."""


@dataclass(frozen=True, slots=True)
class Crises:
    """All decisions of a season, answered together. What comes last in a row may fill it up, and never counts."""

    happenings: Places
    """Whose decisions they are: places in the step."""
    causes: Places
    """Place of the first option of each in the ledger."""
    keys: NDArray[np.uint64]
    """Of their dice."""
    weights: NDArray[np.int32]
    """Decisions x options: where they start."""
    open: Places
    """Decisions x options: places of the gates that open them."""
    gates: Places
    """Decisions x options x slots of their terms: places of the gates."""
    rows: Places
    """The rows that they are measured on, the row of nothing for those that are not."""
    starts: Places
    """What must be added to the row's value to find the slot's value in the table."""

    def answers(self, state: State, truths: Truths, comes: Truths, seeds: Seeds, table: State) -> "Answers":
        """Let the powers choose wherever their crisis breaks out, by how things stand as the season begins."""
        width = state.shape[1]
        decisions, worlds = np.divmod(np.flatnonzero(comes.take(self.happenings, axis=0)), width)
        here = worlds[:, None, None]
        holds = truths.reshape(-1).take(self.gates.take(decisions, axis=0) * width + here)
        measured = state.reshape(-1).take(self.rows.take(decisions, axis=0) * width + here)
        values: State = table.take(measured + self.starts.take(decisions, axis=0))
        values *= holds
        scores = values.sum(axis=2, dtype=np.int32)
        scores += self.weights.take(decisions, axis=0)
        closed = np.logical_not(truths.reshape(-1).take(self.open.take(decisions, axis=0) * width + worlds[:, None]))
        scores[closed] = CLOSED
        picked = pick(scores, roll(seeds.take(worlds), self.keys.take(decisions)))
        return Answers(decisions, worlds, scores, picked)


@dataclass(slots=True)
class Answers:
    """What the powers choose, a pair of decision and world each."""

    decisions: Places
    worlds: Places
    scores: NDArray[np.int32]
    """Pairs x options; options that are not open score `CLOSED`."""
    picked: Places
    """Place of the option chosen."""


def pick(scores: NDArray[np.int32], dice: NDArray[np.int32]) -> Places:
    """Return the option that each die falls on: shares in proportion to e to the score. Scores are pairs x options."""
    behind = scores.max(axis=1, keepdims=True) - scores
    np.minimum(behind, LIMIT + 1, out=behind)
    ends = shares().take(behind).cumsum(axis=1)
    # At most five weights of 24 bits times a die of 24 bits: far inside 64 bits.
    thrown = (dice * ends[:, -1]) >> BITS
    found: Places = (ends <= thrown[:, None]).sum(axis=1)
    return found


@dataclass(frozen=True, slots=True)
class Asking:
    """A decision whose gates have no places yet."""

    place: int
    """Of its happening in the step."""
    power: str
    key: int
    options: tuple[Option, ...]
    first: int
    """Place of its first option in the ledger."""


def crises(asked: Sequence[Asking], gates: Gates, boarder: Boarder, slides: Slides, year: int) -> "Draft":
    """Return the table of a season's decisions, still without the places of its gates."""
    summer = Summer(gates, boarder, slides, year)
    slots = [[summer.slots(option.terms) for option in one.options] for one in asked]
    wide = max(len(one.options) for one in asked)
    deep = max(1, *(len(found) for options in slots for found in options))
    shape = len(asked), wide, deep
    draft = Draft(
        asked=asked,
        open=np.full((len(asked), wide), -1),
        gates=np.full(shape, -1),
        rows=np.full(shape, gates.rows[NOTHING]),
        starts=np.zeros(shape, dtype=np.intp),
    )
    for d, one in enumerate(asked):
        for n, option in enumerate(one.options):
            draft.open[d, n] = boarder.add(gates.gate(option.when, year))
            for t, slot in enumerate(slots[d][n]):
                draft.gates[d, n, t] = slot.gate
                draft.starts[d, n, t] = slot.start if slot.row >= 0 else slides.constant(slot.add)
                if slot.row >= 0:
                    draft.rows[d, n, t] = slot.row
    return draft


@dataclass(frozen=True, slots=True)
class Draft:
    """A table whose gates are numbers of the boarder, -1 where a row is filled up."""

    asked: Sequence[Asking]
    open: Places
    gates: Places
    rows: Places
    starts: Places

    def build(self, places: Sequence[int]) -> Crises:
        """Return the table with the places that the board has given."""
        known = np.array([*places, NO_GATE], dtype=np.intp)  # the last is what -1 finds
        wide = self.open.shape[1]
        weights = [[o.weight for o in one.options] + [0] * (wide - len(one.options)) for one in self.asked]
        return Crises(
            happenings=np.array([one.place for one in self.asked], dtype=np.intp),
            causes=np.array([one.first for one in self.asked], dtype=np.intp),
            keys=np.array([one.key for one in self.asked], dtype=np.uint64),
            weights=np.array(weights, dtype=np.int32),
            open=known[self.open],
            gates=known[self.gates],
            rows=self.rows,
            starts=self.starts,
        )
