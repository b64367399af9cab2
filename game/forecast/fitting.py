"""A program to its surrogate: many treaties, each in a few worlds of its own, and what each article adds on average.

    fitted(program, scenario)      the surrogate for the questions of a scenario that the history follows

Treaties are drawn about that of 1856, every question by itself; what an article adds is found by going round the
questions, each taking up what the others leave unexplained, until nothing moves. Whole numbers in, whole numbers out:
the same tables on every machine. Nothing goes in but what is public: the central briefs and the opening moods.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace

import numpy as np
from numpy.typing import NDArray

from game.core.dice import Dice
from game.core.history.embed import embedded
from game.core.history.engine import drift, run
from game.core.history.fate import worlds as seeds_of
from game.core.history.opening import opening
from game.core.history.program import Program
from game.core.history.settlement import Settlement, supposed
from game.core.scenario import Scenario
from game.core.worth import SCALE, draw_brief, historical, link_places, worth
from game.forecast.odds import first_years, happened
from game.forecast.outlook import verdicts_of
from game.forecast.surrogate import POINT, Row, Surrogate

TREATIES = 4096
"""Treaties looked at."""
WORLDS = 16
"""Worlds imagined for each."""
SEED = 1856
"""Of treaties and worlds alike."""
BLOCK = 64
"""Treaties run together: about a thousand worlds are the quickest."""
ROUNDS = 12
"""Times that the questions are gone round; after six hardly anything moves."""

Whole = NDArray[np.int64]


@dataclass(frozen=True, slots=True)
class Sample:
    """Treaties and what became of them, in every world."""

    treaties: NDArray[np.intp]
    """Treaties x questions: positions."""
    verdicts: Whole
    """Powers x treaties x worlds: 0-100."""
    crises: Whole
    """Crises x treaties x worlds: 1 where it came."""


def fitted(program: Program, scenario: Scenario, tick: Callable[[int], None] | None = None) -> Surrogate:
    """Return the surrogate of a program; `tick` is told how many treaties have been looked at.

    About five seconds for the full history.
    """
    seen = sampled(program, scenario, drawn(scenario, TREATIES), WORLDS, tick)
    powers = tuple(power for power in scenario.powers if power in program.judging.names)
    taken = _taken(scenario, seen.treaties)
    start = historical(scenario)
    verdicts = {power: _rows(taken, seen.verdicts[n].sum(axis=1), start) for n, power in enumerate(powers)}
    crises = {name: _rows(taken, seen.crises[n].sum(axis=1), start) for n, name in enumerate(scenario.crises)}
    stakes = {
        power: {name: _stake(seen.verdicts[n], seen.crises[k]) for k, name in enumerate(scenario.crises)}
        for n, power in enumerate(powers)
    }
    return Surrogate(verdicts, crises, stakes)


def drawn(scenario: Scenario, count: int, seed: int = SEED) -> list[tuple[int, ...]]:
    """Return treaties about that of 1856: each question as then in half of them, and otherwise anyhow."""
    dice, start = Dice(seed), historical(scenario)
    sizes = [scenario.size(question) for question in scenario.questions]
    return [
        tuple(
            then if dice.between(0, 1, "kept", n, place) else dice.between(0, size - 1, "drawn", n, place)
            for place, (then, size) in enumerate(zip(start, sizes, strict=True))
        )
        for n in range(count)
    ]


def sampled(
    program: Program,
    scenario: Scenario,
    treaties: Sequence[tuple[int, ...]],
    worlds: int,
    tick: Callable[[int], None] | None = None,
    seed: int = SEED,
) -> Sample:
    """Return what becomes of treaties, each in so many worlds of its own."""
    settlements = _settlements(program, scenario, treaties)
    powers = [power for power in scenario.powers if power in program.judging.names]
    verdicts, crises = [], []
    for first in range(0, len(treaties), BLOCK):
        block = settlements[first : first + BLOCK]
        state = np.repeat(opening(program, block), worlds, axis=1)
        end = run(program, state, seeds_of(seed, worlds * len(block), worlds * first), until=program.chronicle.ends)
        came = [_came(program, name, end) for name in scenario.crises]
        morning = program.drifts.get(program.chronicle.ends + 1)
        if morning is not None:
            drift(program, morning, end)
        points = verdicts_of(program, end)
        shape = (-1, len(block), worlds)
        verdicts.append(np.array([points[power] for power in powers], dtype=np.int64).reshape(shape))
        crises.append(np.array(came, dtype=np.int64).reshape(shape))
        if tick is not None:
            tick(first + len(block))
    return Sample(
        np.array(treaties, dtype=np.intp), np.concatenate(verdicts, axis=1), np.concatenate(crises, axis=1)
    )  # fmt: skip


def _settlements(program: Program, scenario: Scenario, treaties: Sequence[tuple[int, ...]]) -> list[Settlement]:
    """Return treaties as `supposed` has them, in terms of the scenario that the history was written for."""
    first, places = supposed(scenario, historical(scenario)), link_places(scenario)
    briefs = {power: draw_brief(scenario, power, None) for power in scenario.powers}
    own = tuple(program.scenario.questions) == tuple(scenario.questions)
    return [
        replace(
            first,
            treaty=treaty if own else embedded(program.scenario, scenario, treaty),
            briefs={p: (worth(brief, places, treaty) - brief.walk_away) // SCALE for p, brief in briefs.items()},
        )
        for treaty in treaties
    ]


def _came(program: Program, crisis: str, end: NDArray[np.int16]) -> NDArray[np.bool_]:
    """Return in which worlds an event came that tests a promise for a crisis."""
    tested = [name for name, event in program.chronicle.events.items() if crisis in event.tests]
    found = np.zeros(end.shape[1], dtype=np.bool_)
    for name in tested:
        found |= happened(first_years(program, end, name))
    return found


def _taken(scenario: Scenario, treaties: NDArray[np.intp]) -> list[Whole]:
    """Return, question by question, which position each treaty has: positions x treaties, 1 where it does."""
    return [
        (np.arange(scenario.size(question))[:, None] == treaties[:, place]).astype(np.int64)
        for place, question in enumerate(scenario.questions)
    ]


def _rows(taken: Sequence[Whole], sums: Whole, start: Sequence[int]) -> tuple[Row, ...]:
    """Return what each position adds to a mean over worlds, in thousandths, given its sum over them."""
    left = POINT * sums // WORLDS
    left = left - int(left.sum()) // len(left)
    rows = [np.zeros(len(each), dtype=np.int64) for each in taken]
    counts = [np.maximum(each.sum(axis=1), 1) for each in taken]
    for _ in range(ROUNDS):
        for row, each, count in zip(rows, taken, counts, strict=True):
            step = each @ left // count
            row += step
            left = left - step @ each
    return tuple(tuple((row - row[then]).tolist()) for row, then in zip(rows, start, strict=True))


def _stake(points: Whole, came: Whole) -> int:
    """Return how much better a verdict is where a crisis came, in thousandths, treaty by treaty and then over all."""
    worlds = came.shape[1]
    times = came.sum(axis=1)
    apart = int((worlds * (points * came).sum(axis=1) - points.sum(axis=1) * times).sum())
    weight = int((times * (worlds - times)).sum())
    return POINT * apart // weight if weight else 0
