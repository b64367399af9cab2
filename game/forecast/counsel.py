"""What may come of each answer in a crisis: verdicts with their range of error, and the later events that hang on it.

From one seat's knowledge alone, over imagined worlds; every answer meets the same luck, so that what differs between
two of them is the answer's doing.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

from game.core.history.chronicle import EventId, OptionId
from game.core.history.program import Program
from game.core.scenario import PowerId
from game.core.world import World
from game.forecast.luck import headlines
from game.forecast.outlook import Outlook, answers
from game.forecast.retold import Known

WORLDS = 256
"""Worlds imagined for each answer: a mean verdict is then known to about two points."""
NAMED = 3
"""Later events named for an answer, at most."""
WORTH_SAYING = 0.06
"""How far the odds of an event must lie from those after the other answers to be named: beyond the noise of so few."""


@dataclass(frozen=True, slots=True)
class Expected:
    """A mean verdict, and the range in which it lies in nineteen cases of twenty."""

    mean: int
    low: int
    high: int


@dataclass(frozen=True, slots=True)
class Moved:
    """A later event that hangs on the answer."""

    event: EventId
    here: float
    """In what share of worlds it comes after this answer …"""
    otherwise: float
    """… and after the others, one as good as another."""


@dataclass(frozen=True, slots=True)
class Counsel:
    """What may come of one answer."""

    option: OptionId
    mine: Expected
    europe: Expected
    moved: tuple[Moved, ...]
    """The most moved first."""


@dataclass(frozen=True, slots=True)
class Counselled:
    """All answers, and which of them promises most."""

    answers: tuple[Counsel, ...]
    """In the order of the file."""
    ours: OptionId
    """For the power that is asked; nothing if luck alone could make the difference to another …"""
    europes: OptionId
    """… and for Europe."""


def counsel(
    program: Program,
    view: World,
    known: Known,
    power: PowerId,
    worlds: int = WORLDS,
    seed: int = 1,
    tick: Callable[[int, int], None] | None = None,
) -> Counselled:
    """Return what may come of each open answer of a power in the crisis that waits.

    `tick` is told how many of how many years have been imagined.
    """
    found = answers(program, view, known, power, worlds, seed, tick)
    great = frozenset(headlines(program))
    return Counselled(
        tuple(
            Counsel(option, _expected(each, power), _expected(each, "europe"), _moved(view, found, option, great))
            for option, each in found.items()
        ),
        _best(found, power),
        _best(found, "europe"),
    )


def _expected(outlook: Outlook, name: str) -> Expected:
    if name not in outlook.points:
        return Expected(0, 0, 0)
    mean, error = _mean(outlook.points[name])
    return Expected(round(mean), round(max(0.0, mean - 2 * error)), round(min(100.0, mean + 2 * error)))


def _best(found: Mapping[OptionId, Outlook], name: str) -> OptionId:
    """Return the answer after which a verdict is best, world by world, by more than luck; nothing if none is."""
    if len(found) < 2 or any(name not in each.points for each in found.values()):
        return ""
    best = max(found, key=lambda option: found[option].verdicts[name])
    for option, each in found.items():
        if option != best:
            gain, error = _mean(found[best].points[name].astype(np.int64) - each.points[name])
            if gain <= 2 * error:
                return ""
    return best


def _mean(points: NDArray[Any]) -> tuple[float, float]:
    """Return a mean and its standard error."""
    return float(points.mean()), float(points.std()) / len(points) ** 0.5


def _moved(
    view: World, found: Mapping[OptionId, Outlook], option: OptionId, great: frozenset[EventId]
) -> tuple[Moved, ...]:
    """Return the events that hang most on an answer: headlines before what is none, the crisis itself left out."""
    others = [each for name, each in found.items() if name != option]
    if not others or view.crisis is None:
        return ()
    moved = []
    for event, chance in found[option].forecast.events.items():
        otherwise = sum(each.forecast.events[event].probability for each in others) / len(others)
        if event != view.crisis.event and abs(chance.probability - otherwise) >= WORTH_SAYING:
            moved.append(Moved(event, chance.probability, otherwise))
    moved.sort(key=lambda one: (one.event not in great, -abs(one.here - one.otherwise), one.event))
    return tuple(moved[:NAMED])
