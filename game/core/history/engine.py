"""The one engine of history: states and seeds in, states out. One world is a batch of one."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Protocol

import numpy as np
from numpy.typing import NDArray

from game.core.history.board import Places, State, Truths
from game.core.history.crises import Answers
from game.core.history.fate import Seeds, roll
from game.core.history.odds import chances_of_all
from game.core.history.program import Choosing, Drift, Happening, Program, Step

BLOCK = 2048
"""Worlds stepped together; more at once leave the fast memory of the processor."""

Forced = Mapping[tuple[str, str], int]
"""Decisions taken by people, by event and power: the number of the option, from 1."""


@dataclass(frozen=True, slots=True)
class Came:
    """What a step knows of one event at the moment it comes: for those who ask why."""

    step: Step
    place: int
    """Of the happening in the step."""
    state: State
    """As the season began."""
    totals: State
    """Log-odds, `DUE` more for what is scheduled."""
    dice: NDArray[np.int32]


class Watch(Protocol):
    """Somebody who looks on as worlds are stepped."""

    def came(self, came: Came) -> None:
        """Hear that an event comes, before it changes anything."""

    def chose(self, step: Step, happening: Happening, choosing: Choosing, answers: Answers) -> None:
        """Hear what a power decides, before that changes anything."""

    def applied(self, step: Step, entries: Places, state: State) -> None:
        """Hear what a season has changed: entries of its ledger, and the state after it."""

    def drifted(self, drift: Drift, first: int, rows: State) -> None:
        """Hear where a round of trends, from the first on, has moved its rows."""


def run(
    program: Program,
    states: State,
    seeds: Seeds,
    until: int | None = None,
    forced: Forced | None = None,
    tick: Callable[[int], None] | None = None,
) -> State:
    """Return how worlds stand at the end: `states` holds rows x worlds as history begins, and stays as it is.

    `until` is the last year stepped; the default is the chronicle's last.
    """
    last = program.chronicle.last if until is None else until
    blocks = []
    for first in range(0, states.shape[1], BLOCK):
        block = states[:, first : first + BLOCK].copy(order="C")
        advance(program, block, seeds[first : first + BLOCK], program.chronicle.first, last, forced)
        blocks.append(block)
        if tick is not None:
            tick(first + block.shape[1])
    return blocks[0] if len(blocks) == 1 else np.concatenate(blocks, axis=1)


def advance(
    program: Program, state: State, seeds: Seeds, first: int, last: int, forced: Forced | None = None,
    watch: Watch | None = None,
) -> None:  # fmt: skip
    """Step a state in place through whole years; nothing more happens in a world that has closed."""
    words = promising(program, state)
    for year in range(first, last + 1):
        if year in program.drifts:
            drift(program, program.drifts[year], state, watch)
        for season in range(4):
            step = program.steps.get((year, season))
            if step is not None:
                take(program, step, state, seeds, forced, watch, words)


def promising(program: Program, state: State) -> bool:
    """Say whether any promise binds in any world; history makes none, so that none will bind later if none does now."""
    return bool(state.take(program.promises, axis=0).any())


def drift(program: Program, drift: Drift, state: State, watch: Watch | None = None) -> None:
    """Let a year's trends move a state in place."""
    may = drift.board.look(state).take(drift.gates, axis=0)
    if program.closing:
        may &= state[program.rows["closes",]] >= drift.year
    pace = may * drift.pace
    back = -pace
    rows = state.take(drift.rows, axis=0)
    for first, end in drift.rounds:
        moved = rows[: end - first]
        way = drift.toward[first:end] - moved
        np.minimum(way, pace[first:end], out=way)
        np.maximum(way, back[first:end], out=way)
        moved += way
        if watch is not None:
            watch.drifted(drift, first, moved)
    state[drift.rows] = rows


def take(
    program: Program,
    step: Step,
    state: State,
    seeds: Seeds,
    forced: Forced | None = None,
    watch: Watch | None = None,
    words: bool = True,
) -> None:
    """Step a state in place through one season; `words` says whether promises may bind in it."""
    truths = step.board.look(state)
    may = truths.take(step.gates, axis=0)
    if program.closing:
        may &= state[program.rows["closes",]] >= step.year
    if not may.any():
        return
    totals = step.sums.totals(truths, state, program.tables[step.season])
    dice = roll(seeds, step.keys)
    comes: Truths = np.less(dice, chances_of_all().take(totals[: len(dice)].view(np.uint16), mode="wrap"))
    comes &= may
    causes, worlds = np.divmod(np.flatnonzero(comes), state.shape[1])
    if not len(causes):
        return
    answers = None if step.crises is None else step.crises.answers(totals, comes, seeds)
    if step.crises is not None and answers is not None:
        if forced:
            _force(step, answers, forced)
        chosen = step.crises.causes.take(answers.decisions) + answers.picked
        causes, worlds = np.concatenate((causes, chosen)), np.concatenate((worlds, answers.worlds))
    if watch is not None:
        for place in np.flatnonzero(comes[:, 0]).tolist():
            watch.came(Came(step, place, state, totals, dice))
            for choosing in step.happenings[place].choosing:
                assert answers is not None
                watch.chose(step, step.happenings[place], choosing, answers)
    entries, where = step.ledger.entries(causes, worlds, truths, words)
    step.ledger.apply(state, entries, where)
    if watch is not None:
        watch.applied(step, entries, state)


def _force(step: Step, answers: Answers, forced: Forced) -> None:
    """Put the decisions that people have taken in the place of those of the case."""
    for happening in step.happenings:
        for choosing in happening.choosing:
            number = forced.get((happening.event, choosing.power))
            if number is not None:
                answers.picked[answers.decisions == choosing.number] = number - 1
