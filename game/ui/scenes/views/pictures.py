"""Pictures for screens: of a person, of a flag; nothing where nobody has drawn one."""

from __future__ import annotations

from game.core.scenario import DelegateId, PowerId, Scenario
from game.ui import art
from game.ui.kit import Look, Picture


def portrait(look: Look, scenario: Scenario, delegate: DelegateId, units: int) -> Picture | None:
    """Return the portrait of a delegate, so many units wide."""
    image = art.portrait(delegate, round(units * look.k))
    return None if image is None else Picture(image, scenario.delegates[delegate].name, wide=units)


def arms(look: Look, scenario: Scenario, power: PowerId, units: int) -> Picture | None:
    """Return the arms of a power, so many units wide."""
    image = art.arms(power, round(units * look.k))
    return None if image is None else Picture(image, scenario.powers[power].formal, wide=units)


def flag(look: Look, scenario: Scenario, power: PowerId, units: int) -> Picture | None:
    """Return the flag of a power, so many units wide."""
    image = art.flag(power, round(units * look.k))
    return None if image is None else Picture(image, scenario.powers[power].name, wide=units)
