"""A log to the world it tells of after a step. Events are folded; nothing is decided again, so old saves load."""

from game.core.events import Entry
from game.core.evolve import evolve
from game.core.scenario import Scenario
from game.core.world import World, start
from game.log.fits import misfit
from game.log.log import Log, LogError, Step


def follow(world: World, step: Step) -> World:
    """Return the world after a step; raises LogError if the step cannot have happened in it."""
    check_fit(world.scenario, step)
    return _fold(world, step, step.entries)


def check_fit(scenario: Scenario, step: Step) -> None:
    """Raise LogError, with one sentence, if a step speaks of what the scenario does not have."""
    wrong = misfit(scenario, step)
    if wrong is not None:
        raise LogError(
            "Step {n} of this save does not fit the scenario {scenario}: {wrong}.",
            n=step.n, scenario=scenario.id, wrong=wrong,
        )  # fmt: skip


def fold_log(scenario: Scenario, log: Log, upto: int | None = None) -> World:
    """Return the world after a step, or after the last; -1 is before the opening. Raises LogError on a misfit."""
    world = start(scenario, tuple(scenario.powers))
    for step in log.steps if upto is None else log.steps[: upto + 1]:
        world = follow(world, step)
    return world


def _fold(world: World, step: Step, entries: tuple[Entry, ...]) -> World:
    try:
        for entry in entries:
            world = evolve(world, entry.event)
    except KeyError as error:
        # The types are sound and all names are the scenario's: only a motion that was never moved is left.
        raise LogError(
            "Step {n} of this save speaks of {name}, which it never mentioned before.", n=step.n, name=str(error)
        ) from None
    return world
