"""The decisions of a season as one table: options x decisions, short columns filled up with what is never chosen.

The score of an option is a sum of terms, like the log-odds of an event; one that is not open is `SHUT` lower, too low
for any die.
"""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from game.core.history.board import Places, State, Truths
from game.core.history.fate import Seeds, roll
from game.core.history.odds import BITS, shares
from game.core.history.sums import SHUT


@dataclass(frozen=True, slots=True)
class Crises:
    """All decisions of a season, answered together."""

    happenings: Places
    """Whose decisions they are: places in the step."""
    causes: Places
    """Place of the first option of each in the ledger."""
    keys: NDArray[np.uint64]
    """Of their dice."""
    scores: Places
    """Options x decisions: places among the sums of the step."""

    def answers(self, totals: State, comes: Truths, seeds: Seeds) -> "Answers | None":
        """Let the powers choose wherever their crisis breaks out, if any does; `totals` are the sums of the step."""
        width = comes.shape[1]
        asked = np.flatnonzero(comes.take(self.happenings, axis=0))
        if not len(asked):
            return None
        decisions, worlds = np.divmod(asked, width)
        scores = totals.reshape(-1).take((self.scores * width).take(decisions, axis=1) + worlds)
        return Answers(decisions, worlds, scores, pick(scores, roll(seeds.take(worlds), self.keys.take(decisions))))


@dataclass(slots=True)
class Answers:
    """What the powers choose, a pair of decision and world each."""

    decisions: Places
    worlds: Places
    scores: State
    """Options x pairs."""
    picked: Places
    """Place of the option chosen."""


def pick(scores: State, dice: NDArray[np.int32]) -> Places:
    """Return the option that each die falls on: shares in proportion to e to the score. Scores are options x pairs."""
    ends = shares().take(scores.max(axis=0) - scores, mode="clip")  # beyond its end a share is nothing
    for option in range(1, len(ends)):
        ends[option] += ends[option - 1]
    # At most five weights of 24 bits times a die of 24 bits: far inside 64 bits.
    thrown = (dice * ends[-1]) >> BITS
    found: Places = (ends <= thrown).sum(axis=0)
    return found


def open_scores(scores: Sequence[int]) -> list[int | None]:
    """Return the scores of a decision's options, None for those that are not open; at least one is."""
    return [None if max(scores) - score > SHUT // 2 else score for score in scores]


@dataclass(frozen=True, slots=True)
class Asking:
    """A decision of a season."""

    place: int
    """Of its happening in the step."""
    power: str
    key: int
    first: int
    """Place of its first option in the ledger."""
    scores: tuple[int, ...]
    """Place of each option among the sums of the step."""


def crises(asked: Sequence[Asking], shut: int) -> Crises:
    """Return the table of a season's decisions; `shut` is the place of a sum that fills short columns."""
    longest = max(len(one.scores) for one in asked)
    scores = [[*one.scores, *[shut] * (longest - len(one.scores))] for one in asked]
    return Crises(
        happenings=np.array([one.place for one in asked], dtype=np.intp),
        causes=np.array([one.first for one in asked], dtype=np.intp),
        keys=np.array([one.key for one in asked], dtype=np.uint64),
        scores=np.array(scores, dtype=np.intp).T.copy(),
    )
