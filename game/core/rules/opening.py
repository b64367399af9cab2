"""Briefs are opened and the first sitting begins."""

from game.core.dice import Dice
from game.core.minutes import Minutes
from game.core.rules.dispatches import open_sitting
from game.core.worth import draw_brief


def open_congress(minutes: Minutes, historical: bool) -> None:
    """Draw every power's brief, or take the centres of 1856, and open the first sitting."""
    scenario = minutes.world.scenario
    dice: Dice | None = None if historical else minutes.dice
    for power in scenario.powers:
        minutes.write(draw_brief(scenario, power, dice), to=(power,))
    open_sitting(minutes, 1)
