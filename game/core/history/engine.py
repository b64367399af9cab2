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
    limit = np.clip(totals, -LIMIT, LIMIT)
    limit += LIMIT
    dice = roll(seeds, step.keys)
    comes = dice < chances().take(limit)
    comes &= may
    due: dict[int, Truths] = {}
    for place, happening in enumerate(step.happenings):
        if happening.due >= 0:
            due[place] = np.logical_and(state[happening.due] == step.year, may[place])
            comes[place] |= due[place]
    some = [place for place in step.turns if comes[place].any()]
    keep = watch is not None or any(step.happenings[place].options for place in some)
    before = state.copy() if keep else state
    for place in some:
        happening = step.happenings[place]
        worlds = np.flatnonzero(comes[place])
        if watch is not None:
            watch.came(Came(step, place, worlds, before, truths, values, totals, dice, due.get(place)))
        for moves in happening.effects:
            moves.apply(state, worlds, truths)
        if watch is not None:
            watch.changed("event", happening.event, state)
        if happening.options is not None:
            _decide(program, happening, state, before, truths, worlds, seeds, forced or {}, watch)


def _decide(
    program: Program, happening: Happening, state: State, before: State, truths: Truths, worlds: Places,
    seeds: Seeds, forced: Forced, watch: Watch | None,
) -> None:  # fmt: skip
    """Let the powers of a crisis choose, by how things stood as the season began."""
    assert happening.options is not None
    seen = np.ascontiguousarray(truths[:, worlds])
    values = happening.options.values(seen, before[:, worlds], program.table)
    totals = happening.options.totals(values)
    for choosing in happening.choosing:
        scores = totals[choosing.owners]
        open_ = seen[choosing.open]
        number = forced.get((happening.event, choosing.power))
        if number is None:
            die = roll(seeds[worlds], np.array([choosing.key], dtype=np.uint64))[0]
            picked = pick(scores, open_, die)
        else:
            picked = np.full(len(worlds), number - 1, dtype=np.int16)
        state[choosing.row, worlds] = picked + 1
        if watch is not None:
            watch.chose(happening, choosing, values, scores, open_, picked)
        for option, effects in enumerate(choosing.effects):
            chosen = worlds[picked == option]
            if len(chosen):
                for moves in effects:
                    moves.apply(state, chosen, truths)
                if watch is not None:
                    watch.changed("decision", f"{happening.event}.{choosing.power}", state)


def pick(scores: State, open_: Truths, die: NDArray[np.int32]) -> State:
    """Return the option that a die falls on in each world: shares in proportion to e to the score."""
    whole = np.where(open_, scores, np.int16(-20_000)).astype(np.int64)
    behind = whole.max(axis=0) - whole
    weights = np.where(behind > LIMIT, 0, shares().take(np.minimum(behind, LIMIT)))
    weights = np.where(open_, weights, 0)
    ends = weights.cumsum(axis=0)
    # At most five weights of 24 bits times a die of 24 bits: far inside 64 bits.
    thrown = (die.astype(np.int64) * ends[-1]) >> BITS
    found: State = (ends <= thrown).sum(axis=0).astype(np.int16)
    return found
