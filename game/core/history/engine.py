"""The one engine of history: states and seeds in, states out. One world is a batch of one."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Protocol

import numpy as np
from numpy.typing import NDArray

from game.core.history.board import Places, State, Truths
from game.core.history.fate import Seeds, roll
from game.core.history.odds import BITS, LIMIT, chances, shares
from game.core.history.program import Choosing, Drift, Happening, Program, Pull, Step

BLOCK = 1024
"""Worlds stepped together; more at once leave the fast memory of the processor."""

_CLOSED = np.int32(-1_000_000)
"""The score of an option that is not open."""

Forced = Mapping[tuple[str, str], int]
"""Decisions taken by people, by event and power: the number of the option, from 1."""


@dataclass(frozen=True, slots=True)
class Came:
    """What a step knows of one event at the moment it comes: for those who ask why."""

    step: Step
    place: int
    """Of the happening in the step."""
    worlds: Places
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

    def chose(
        self, happening: Happening, choosing: Choosing, values: State, scores: State, open_: Truths, picked: State
    ) -> None:
        """Hear what a power decides, what each term added, and what the options came to."""

    def changed(self, kind: str, name: str, state: State) -> None:
        """Hear that something has taken effect."""

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
    limit = np.minimum(totals, LIMIT)
    np.maximum(limit, -LIMIT, out=limit)
    limit += LIMIT
    dice = roll(seeds, step.keys)
    comes: Truths = np.less(dice, chances().take(limit))
    comes &= may
    due: dict[int, Truths] = {}
    for place, happening in enumerate(step.happenings):
        if happening.due >= 0:
            due[place] = np.logical_and(state[happening.due] == step.year, may[place])
            comes[place] |= due[place]
    some = comes.any(axis=1).tolist()
    coming = [(place, np.flatnonzero(comes[place])) for place in step.turns if some[place]]
    answers = {
        place: _answers(program, step.happenings[place], state, truths, worlds, seeds, forced or {})
        for place, worlds in coming
        if step.happenings[place].options is not None
    }
    before = state if watch is None else state.copy()
    for place, worlds in coming:
        happening = step.happenings[place]
        if watch is not None:
            watch.came(Came(step, place, worlds, before, truths, values, totals, dice, due.get(place)))
        for moves in happening.effects:
            moves.apply(state, worlds, truths)
        if watch is not None:
            watch.changed("event", happening.event, state)
        if place in answers:
            _decide(happening, answers[place], state, truths, worlds, watch)


@dataclass(frozen=True, slots=True)
class Answers:
    """What the powers of a crisis choose, in the worlds in which it breaks out."""

    values: State
    """What each term of their options added."""
    scores: tuple[State, ...]
    open: tuple[Truths, ...]
    picked: tuple[State, ...]
    """Power by power."""


def _answers(
    program: Program, happening: Happening, state: State, truths: Truths, worlds: Places, seeds: Seeds, forced: Forced
) -> Answers:
    """Let the powers of a crisis choose, by how things stand as the season begins."""
    assert happening.options is not None
    values = happening.options.values(truths, state, program.table, worlds)
    totals = happening.options.totals(values)
    dice = roll(seeds[worlds], happening.keys)
    scores, opens, picks = [], [], []
    for place, choosing in enumerate(happening.choosing):
        mine = totals.take(choosing.owners, axis=0)
        is_open = truths[choosing.open[:, None], worlds]
        number = forced.get((happening.event, choosing.power))
        scores.append(mine)
        opens.append(is_open)
        picks.append(pick(mine, is_open, dice[place]) if number is None else np.full_like(mine[0], number - 1))
    return Answers(values, tuple(scores), tuple(opens), tuple(picks))


def _decide(
    happening: Happening, answers: Answers, state: State, truths: Truths, worlds: Places, watch: Watch | None
) -> None:
    """Let what was chosen take effect."""
    for choosing, scores, is_open, picked in zip(
        happening.choosing, answers.scores, answers.open, answers.picked, strict=True
    ):
        state[choosing.row, worlds] = picked + 1
        if watch is not None:
            watch.chose(happening, choosing, answers.values, scores, is_open, picked)
        for option, effects in enumerate(choosing.effects):
            if effects and len(chosen := worlds[picked == option]):
                for moves in effects:
                    moves.apply(state, chosen, truths)
        if watch is not None:
            watch.changed("decision", f"{happening.event}.{choosing.power}", state)


def pick(scores: State, is_open: Truths, die: NDArray[np.int32]) -> State:
    """Return the option that a die falls on in each world: shares in proportion to e to the score."""
    whole = np.where(is_open, scores, _CLOSED)
    behind = whole.max(axis=0) - whole
    np.minimum(behind, LIMIT + 1, out=behind)
    ends = shares().take(behind).cumsum(axis=0)
    # At most five weights of 24 bits times a die of 24 bits: far inside 64 bits.
    thrown = (die * ends[-1]) >> BITS
    found: State = (ends <= thrown).sum(axis=0, dtype=np.int16)
    return found
