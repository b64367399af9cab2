"""A log to the world it tells of, at any step. Events are folded; nothing is decided again, so old saves load."""

from typing import Final

from game.core.events import Entry
from game.core.evolve import evolve
from game.core.scenario import Scenario
from game.core.world import World, start
from game.log.fits import misfit
from game.log.log import Log, LogError, Step

STRIDE: Final = 250
"""Entries from one keyframe to the next; the farthest seek folds so many, some milliseconds."""


def follow(world: World, step: Step) -> World:
    """Return the world after a step; raises LogError if the step cannot have happened in it."""
    wrong = misfit(world.scenario, step)
    if wrong is not None:
        raise LogError(f"Step {step.n} of this save does not fit the scenario {world.scenario.id}: {wrong}.")
    return _fold(world, step, step.entries)


def fold_log(scenario: Scenario, log: Log, upto: int | None = None) -> World:
    """Return the world after a step, or after the last; -1 is before the opening. Raises LogError on a misfit."""
    world = start(scenario, tuple(scenario.powers))
    for step in log.steps if upto is None else log.steps[: upto + 1]:
        world = follow(world, step)
    return world


class Seeker:
    """A log that can be looked at anywhere in an instant. Folds it once when made, and keeps a world now and then."""

    def __init__(self, scenario: Scenario, log: Log) -> None:
        """Raises LogError if a step does not fit the scenario."""
        self.log = log
        world = start(scenario, tuple(scenario.powers))
        self._frames: list[tuple[int, World]] = [(-1, world)]
        since = 0
        for step in log.steps:
            world = follow(world, step)
            since += len(step.entries)
            if since >= STRIDE or step.world is not None:
                self._frames.append((step.n, world))
                since = 0
        self.last: World = world
        """The world at the end of the log."""

    def at(self, n: int, entries: int | None = None) -> World:
        """Return the world after step n, or after so many entries of it; -1 is before the opening."""
        if not -1 <= n < len(self.log.steps):
            raise IndexError(f"there is no step {n}")
        whole = n if entries is None else n - 1
        number, world = next(frame for frame in reversed(self._frames) if frame[0] <= whole)
        for step in self.log.steps[number + 1 : whole + 1]:
            world = _fold(world, step, step.entries)
        if entries is None or n < 0:
            return world
        return _fold(world, self.log.steps[n], self.log.steps[n].entries[:entries])


def _fold(world: World, step: Step, entries: tuple[Entry, ...]) -> World:
    try:
        for entry in entries:
            world = evolve(world, entry.event)
    except KeyError as error:
        # The types are sound and all names are the scenario's: only a motion that was never moved is left.
        raise LogError(f"Step {step.n} of this save speaks of {error}, which it never mentioned before.") from None
    return world
