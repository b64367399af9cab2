"""A log against itself: the hashes it holds, and what today's rules decide from the same orders and the same seed."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from itertools import zip_longest
from typing import TYPE_CHECKING, Literal

from game.core.canon import canonical, scenario_hash, world_hash
from game.core.decide import decide, opening
from game.core.deciding import rules_hash
from game.core.dice import Dice
from game.core.events import Entry
from game.core.scenario import Scenario
from game.core.world import World, start
from game.log.log import Log, Step
from game.log.replay import follow
from game.log.since import changed

if TYPE_CHECKING:
    from game.core.aftermath import Earlier
    from game.core.history.program import Program


@dataclass(frozen=True, slots=True)
class Difference:
    """The first thing in which a log and its verification are not the same; data, no words."""

    what: Literal["scenario", "history", "entry", "world"]
    """The scenario has changed since; the history has, and tells another tale; another entry was decided; the world
    has another hash."""
    expected: str
    """What verification found: a hash, or an entry in canonical JSON; empty if the log has an entry too many."""
    got: str
    """What the log holds; empty if it has an entry too few."""
    step: int = -1
    """Number of the step; -1 where it is not about one."""
    entry: int = -1
    """Place in the step, from 0; -1 where it is not about one."""
    sitting: int = 0
    """Sitting in which the step was taken; 0 before the first."""
    phase: str = ""
    """Phase in which the step was taken."""


AFTER = ("closed", "history")
"""Phases in which history is decided, and not the congress."""

Tell = Callable[[int], None]
"""Is told the number of each step done, for a progress bar."""


def _nobody(step: int) -> None:
    """Tell nobody."""


def verify(
    scenario: Scenario, log: Log, tell: Tell = _nobody, program: "Program | None" = None, history: str = ""
) -> Difference | None:
    """Return the first difference between a log and what is decided again from its orders and seed; None is well.

    A scenario whose rules have changed since is such a difference, and the only one looked for then. What came after
    the congress is decided again by the program of its history; without one it is taken as it stands. `history` is
    the digest of that history's file today: if it is not the save's, that is named in place of the first difference in
    the years. A scenario or a history whose words alone have changed still verifies.
    """
    if changed(scenario, log.header) == "rules":
        then = log.header.scenario_rules
        return Difference(
            "scenario", rules_hash(scenario) if then else scenario_hash(scenario), then or log.header.scenario_hash
        )

    def again(world: World, step: Step) -> tuple[Entry, ...]:
        dice = Dice(log.seed(step.n))
        if step.n and world.phase in AFTER:
            return _after(world, step, dice, program, log.earlier(step.n))
        if not step.n:
            return opening(scenario, dice, log.header.historical)
        return decide(world, step.sealed, dice, bool(log.header.history))

    found = _first(scenario, log, again, tell)
    then = log.header.history
    if found and found.phase in AFTER and history and then and history != then:
        return replace(found, what="history", expected=history, got=then, entry=-1)
    return found


def _after(world: World, step: Step, dice: Dice, program: "Program | None", earlier: "Earlier") -> tuple[Entry, ...]:
    if program is None:
        return step.entries
    from game.core.aftermath import Aftermath

    history = Aftermath(program, world, dice, earlier)
    return history.open(world) if world.phase == "closed" else history.decide(world, step.sealed)


def recheck(scenario: Scenario, log: Log, tell: Tell = _nobody) -> Difference | None:
    """Return the first difference between the hashes in a log and those of its own entries folded; None is well."""
    return _first(scenario, log, lambda world, step: step.entries, tell)


def _first(
    scenario: Scenario, log: Log, again: Callable[[World, Step], tuple[Entry, ...]], tell: Tell
) -> Difference | None:
    world = start(scenario, tuple(scenario.powers))
    for step in log.steps:
        after = follow(world, step)
        found = _in_entries(world, step, again(world, step)) or _in_world(world, step, after)
        if found:
            return found
        world = after
        tell(step.n)
    return None


def _in_entries(world: World, step: Step, expected: tuple[Entry, ...]) -> Difference | None:
    if expected == step.entries:
        return None
    pairs = enumerate(zip_longest(expected, step.entries))
    place, (ours, theirs) = next(pair for pair in pairs if pair[1][0] != pair[1][1])
    return Difference("entry", _text(ours), _text(theirs), step.n, place, world.sitting, world.phase)


def _text(entry: Entry | None) -> str:
    return "" if entry is None else canonical(entry)


def _in_world(world: World, step: Step, after: World) -> Difference | None:
    if step.world is None or (now := world_hash(after)) == step.world:
        return None
    return Difference("world", now, step.world, step.n, -1, world.sitting, world.phase)
