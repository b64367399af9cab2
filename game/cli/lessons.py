"""The first congress: the annotated replay that the game brings, played again with its notes at one's shoulder."""

from collections.abc import Callable
from pathlib import Path

from game import paths
from game.core.scenario import Scenario
from game.replay.lesson import Hearings, Lesson
from game.replay.prompter import Prompter
from game.seat.negotiator import Negotiator
from game.seat.table import Level, Plan, Player, Table, Watched

TUTORIAL = "four_points_tutorial.congress"

Begin = Callable[[Scenario, Plan, int, bool], Table]


def open_lesson(
    watch: Callable[[Path], Watched], begin: Begin, steward: Callable[[Scenario, Level], Negotiator]
) -> tuple[Table, Lesson]:
    """Return a new congress set up as the tutorial's was, with machines that know their parts, and its lesson.

    Raises LogError with a sentence if the tutorial is missing or spoilt.
    """
    seen = watch(paths.root("saves") / TUTORIAL)
    learner = next(power for power, player in seen.plan.items() if player.kind == "human")
    plan = {power: Player("human") if power == learner else player for power, player in seen.plan.items()}
    table = begin(seen.scenario, plan, seen.log.header.seed, seen.log.header.historical)
    for power, player in plan.items():
        if player.kind == "machine":
            mind = steward(seen.scenario, player.level)
            table.hand_over(power, Prompter(Hearings(seen.scenario, seen.log, power), mind))
    return table, Lesson(seen.scenario, seen.log, seen.margin, learner)
