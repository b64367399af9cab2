"""What a seat may expect of a treaty, or of an answer in a crisis: verdicts of history over imagined worlds.

    outlooks(program, view, treaties)      candidate treaties, all in one run
    answers(program, view, known, power)   the open options of the crisis that waits, all in one run

Made for negotiators: only a view goes in, and the dice are imagined, never those of the game.
Cost for the full history, measured on two busy cores: 40 ms for any call, and 10 ms for each treaty of 64 worlds.
"""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field, replace

import numpy as np
from numpy.typing import NDArray

from game.core.aftermath import handed_over
from game.core.history.board import State
from game.core.history.engine import advance, drift, run, take
from game.core.history.fate import worlds as seeds_of
from game.core.history.odds import WHOLE
from game.core.history.opening import opening
from game.core.history.program import Program
from game.core.history.settlement import Settlement
from game.core.scenario import PowerId
from game.core.world import World
from game.forecast.odds import Forecast, counted
from game.forecast.retold import Known, happen, retold

WORLDS = 64
"""Worlds imagined for each treaty or answer: verdicts are then known to about two points."""


@dataclass(frozen=True, slots=True)
class Outlook:
    """What may be expected."""

    verdicts: Mapping[str, float]
    """Mean verdict of history, 0-100, by power; `europe` for Europe."""
    forecast: Forecast
    """How often each event comes."""
    points: Mapping[str, NDArray[np.int16]] = field(compare=False)
    """Each verdict in every world; worlds of the same place share their luck with those of other outlooks."""

    @property
    def europe(self) -> float:
        """The mean verdict on Europe."""
        return self.verdicts["europe"]


def outlooks(
    program: Program, view: World, treaties: Sequence[tuple[int, ...]], worlds: int = WORLDS, seed: int = 1
) -> tuple[Outlook, ...]:
    """Return what may be expected of treaties of this table, as far as a view can tell; positions in scenario order."""
    return judged(program, [proposed(program, view, treaty) for treaty in treaties], worlds, seed)


def outlook(program: Program, view: World, treaty: tuple[int, ...], worlds: int = WORLDS, seed: int = 1) -> Outlook:
    """Return what may be expected of one treaty of this table."""
    return outlooks(program, view, [treaty], worlds, seed)[0]


def proposed(program: Program, view: World, treaty: tuple[int, ...]) -> Settlement:
    """Return the settlement that a treaty would be if it were signed today, as far as a view can tell."""
    return handed_over(program, replace(view, final=treaty, outcome=view.outcome or "signed"))


def judged(program: Program, settlements: Sequence[Settlement], worlds: int, seed: int) -> tuple[Outlook, ...]:
    """Return what may be expected of settlements, over the same imagined worlds."""
    starts = np.repeat(opening(program, settlements), worlds, axis=1)
    end = run(program, starts, np.tile(seeds_of(seed, worlds), len(settlements)), until=program.chronicle.ends)
    return tuple(_outlook(program, end[:, n * worlds : (n + 1) * worlds]) for n in range(len(settlements)))


def answers(
    program: Program,
    view: World,
    known: Known,
    power: PowerId,
    worlds: int = WORLDS,
    seed: int = 1,
    tick: Callable[[int, int], None] | None = None,
) -> Mapping[str, Outlook]:
    """Return what may be expected of each open answer of a power in the crisis that waits.

    The others answer by the odds that are shown to everybody; `known` is what the view has heard of the years. `tick`
    is told how many of how many years have been imagined.
    """
    crisis = view.crisis
    assert crisis is not None, "somebody asks only while a crisis waits"
    asked = next(asked for asked in crisis.asked if asked.power == power)
    options = [option for option, chance in zip(asked.options, asked.odds, strict=True) if chance]
    here = (crisis.year, crisis.season)
    before = retold(program, view, known, here)
    step = program.steps[here]
    states, seeds = [], seeds_of(seed, worlds)
    alike = _alike(_others(view, power, worlds, seed))
    for option in options:
        state = np.repeat(before, worlds, axis=1)
        for others, places in alike:
            some = np.ascontiguousarray(state[:, places])
            happen(program, step, some, {**known.get(here, {}), crisis.event: {**others, power: option}})
            state[:, places] = some
        states.append(state)
    every, dice = np.concatenate(states, axis=1), np.tile(seeds, len(options))
    for season in range(crisis.season + 1, 4):
        later = program.steps.get((crisis.year, season))
        if later is not None:
            take(program, later, every, dice)
    first, last = crisis.year + 1, program.chronicle.ends
    for year in range(first, last + 1):
        advance(program, every, dice, year, year)
        if tick is not None:
            tick(year + 1 - first, last + 1 - first)
    return {
        option: _outlook(program, np.ascontiguousarray(every[:, n * worlds : (n + 1) * worlds]))
        for n, option in enumerate(options)
    }


def _others(view: World, power: PowerId, worlds: int, seed: int) -> list[dict[str, str]]:
    """Return, world by world, what the other powers answer: by the odds shown, spread as evenly as whole worlds can."""
    crisis = view.crisis
    assert crisis is not None
    found: list[dict[str, str]] = [{} for _ in range(worlds)]
    for place, asked in enumerate(crisis.asked):
        if asked.power == power:
            continue
        ends = np.cumsum(asked.odds)
        order = np.argsort(seeds_of(seed + 1 + place, worlds), kind="stable")
        for rank, world in enumerate(order.tolist()):
            thrown = (2 * rank + 1) * WHOLE // (2 * worlds)
            found[world][asked.power] = asked.options[int(np.searchsorted(ends, thrown, side="right"))]
    return found


def _alike(answers: Sequence[Mapping[str, str]]) -> list[tuple[Mapping[str, str], list[int]]]:
    """Return the worlds in which the others answer alike, by their places, with what they answer."""
    found: dict[tuple[tuple[str, str], ...], list[int]] = {}
    for world, others in enumerate(answers):
        found.setdefault(tuple(others.items()), []).append(world)
    return [(dict(others), places) for others, places in found.items()]


def _outlook(program: Program, end: State) -> Outlook:
    """Judge worlds at the end of the last year, on the New Year's morning on which a game is judged."""
    morning = program.drifts.get(program.chronicle.ends + 1)
    if morning is not None:
        drift(program, morning, end)
    found = verdicts_of(program, end)
    means = {name: float(points.mean()) for name, points in found.items()}
    return Outlook(means, counted(program, end), found)


def verdicts_of(program: Program, end: State) -> Mapping[str, NDArray[np.int16]]:
    """Return the verdict on every power and on Europe in every world, 0 to 100."""
    judging = program.judging
    totals = np.clip(judging.sums.totals(judging.board.look(end), end, judging.table), 0, 100)
    return {name: totals[place] for place, name in enumerate(judging.names)}
