"""The one engine of history: states and seeds in, states out. One world is a batch of one."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Protocol

import numpy as np
from numpy.typing import NDArray

from game.core.history.board import Places, State, Truths
from game.core.history.fate import Seeds, roll
from game.core.history.odds import BITS, LIMIT, chances_of_all, shares
from game.core.history.program import Choosing, Crises, Drift, Happening, Program, Pull, Step

BLOCK = 1024
"""Worlds stepped together; more at once leave the fast memory of the processor."""

CLOSED = np.int32(-1_000_000)
"""The score of an option that is not open."""

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
    truths: Truths
    values: State
    """What each term of the step added."""
    totals: State
    """Log-odds."""
    dice: NDArray[np.int32]
    due: Truths | None
    """Where it was scheduled."""


class Watch(Protocol):
    """Somebody who looks on as worlds are stepped."""

    def came(self, came: Came) -> None:
        """Hear that an event comes, before it changes anything."""

    def chose(self, step: Step, happening: Happening, choosing: Choosing, answers: "Answers") -> None:
        """Hear what a power decides, before that changes anything."""

    def applied(self, step: Step, entries: Places, causes: Places, state: State) -> None:
        """Hear what a season has changed: entries of its ledger, the cause of each, and the state after it."""

    def drifted(self, pull: Pull, state: State) -> None:
        """Hear that a round of trends has moved its rows."""


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
    for year in range(first, last + 1):
        if year in program.drifts:
            drift(program, program.drifts[year], state, watch)
        for season in range(4):
            step = program.steps.get((year, season))
            if step is not None:
                take(program, step, state, seeds, forced, watch)


def drift(program: Program, drift: Drift, state: State, watch: Watch | None = None) -> None:
    """Let a year's trends move a state in place."""
    truths = drift.board.look(state)
    still_open = state[program.rows["closes",]] >= drift.year if program.closing else None
    for pull in drift.rounds:
        old = state.take(pull.rows, axis=0)
        way = pull.toward - old
        np.minimum(way, pull.pace, out=way)
        np.maximum(way, -pull.pace, out=way)
        way *= truths.take(pull.gates, axis=0)
        if still_open is not None:
            way *= still_open
        old += way
        state[pull.rows] = old
        if watch is not None:
            watch.drifted(pull, state)


def take(
    program: Program, step: Step, state: State, seeds: Seeds, forced: Forced | None = None, watch: Watch | None = None
) -> None:
    """Step a state in place through one season."""
    truths = step.board.look(state)
    may = truths.take(step.gates, axis=0)
    if program.closing:
        may &= state[program.rows["closes",]] >= step.year
    if not may.any():
        return
    values = step.sums.values(truths, state, program.table)
    totals = step.sums.totals(values)
    dice = roll(seeds, step.keys)
    comes: Truths = np.less(dice, chances_of_all().take(totals.view(np.uint16)))
    np.logical_and(comes, may, out=comes)
    due: dict[int, Truths] = {}
    for place, happening in enumerate(step.happenings):
        if happening.due >= 0:
            due[place] = np.logical_and(state[happening.due] == step.year, may[place])
            np.logical_or(comes[place], due[place], out=comes[place])
    if not comes.any():
        return
    causes, worlds = np.nonzero(comes[step.turns])
    answers = None
    if step.crises is not None and comes[step.crises.happenings].any():
        answers = _answers(program, step, step.crises, state, truths, comes, seeds, forced or {})
        causes, worlds = np.concatenate((causes, answers.causes)), np.concatenate((worlds, answers.where))
    if watch is not None:
        for place in step.turns[np.flatnonzero(comes[step.turns, 0])].tolist():
            watch.came(Came(step, place, state, truths, values, totals, dice, due.get(place)))
            for choosing in step.happenings[place].choosing:
                assert answers is not None
                watch.chose(step, step.happenings[place], choosing, answers)
    entries, where, pairs = step.ledger.entries(causes, worlds, truths)
    step.ledger.apply(state, entries, where)
    if watch is not None:
        watch.applied(step, entries, causes.take(pairs), state)


@dataclass(frozen=True, slots=True)
class Answers:
    """What the powers choose in the worlds in which any crisis of the season breaks out."""

    values: State
    """What each term of any option added."""
    scores: NDArray[np.int32]
    """Decisions x options x worlds; options that are not open score `CLOSED`."""
    picked: State
    """Decisions x worlds."""
    causes: Places
    """What is chosen, as places in the ledger …"""
    where: Places
    """… and in which world."""


def _answers(
    program: Program,
    step: Step,
    crises: Crises,
    state: State,
    truths: Truths,
    comes: Truths,
    seeds: Seeds,
    forced: Forced,
) -> Answers:
    """Let the powers choose, by how things stand as the season begins."""
    breaks = comes[crises.happenings]
    worlds = np.flatnonzero(breaks.any(axis=0))
    values = crises.sums.added(
        truths[crises.sums.gates[:, None], worlds], state[crises.sums.slide_rows[:, None], worlds], program.table
    )
    totals = crises.sums.totals(values)
    scores = np.where(truths[crises.open[:, :, None], worlds], totals[crises.owners], CLOSED)
    picked = pick(scores, roll(seeds[worlds], crises.keys))
    for happening in step.happenings if forced else ():
        for choosing in happening.choosing:
            number = forced.get((happening.event, choosing.power))
            if number is not None:
                picked[choosing.number] = number - 1
    decisions, places = np.nonzero(breaks[:, worlds])
    causes = crises.causes.take(decisions) + picked[decisions, places]
    return Answers(values, scores, picked, causes, worlds.take(places))


def pick(scores: NDArray[np.int32], dice: NDArray[np.int32]) -> State:
    """Return the option that each die falls on: shares in proportion to e to the score.

    Scores are decisions x options x worlds, dice decisions x worlds.
    """
    behind = scores.max(axis=1, keepdims=True) - scores
    np.minimum(behind, LIMIT + 1, out=behind)
    ends = shares().take(behind)
    for option in range(1, ends.shape[1]):
        ends[:, option] += ends[:, option - 1]
    # At most five weights of 24 bits times a die of 24 bits: far inside 64 bits.
    thrown = (dice * ends[:, -1]) >> BITS
    found: State = (ends <= thrown[:, None]).sum(axis=1, dtype=np.int16)
    return found
