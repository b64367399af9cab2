"""Who plays for the machine, and how well."""

from collections.abc import Mapping, Sequence
from typing import get_args

from game.ai.statesman import Statesman
from game.cli.foreseen import Foreseen
from game.cli.options import pairs
from game.cli.trouble import unknown
from game.core.scenario import PowerId, Scenario
from game.seat.negotiator import Negotiator
from game.seat.table import Level

LEVELS: tuple[Level, ...] = get_args(Level)
BEST: Level = "plenipotentiary"


def machine(scenario: Scenario, level: Level) -> Negotiator:
    """Return a machine of a level, which may look as far ahead as the history that follows goes."""
    return Statesman(scenario, level, Foreseen(scenario))


def level_named(name: str) -> Level:
    """Return a level by its name, with or without its accent."""
    plain = name.lower().replace("é", "e")
    for level in LEVELS:
        if plain == level:
            return level
    raise unknown("level", name, LEVELS)


def power_named(scenario: Scenario, name: str) -> PowerId:
    """Return a power of a scenario."""
    if name not in scenario.powers:
        raise unknown("power", name, scenario.powers)
    return name


def levels(scenario: Scenario, texts: Sequence[str]) -> Mapping[PowerId, Level]:
    """Return every power's level from LEVEL and POWER=LEVEL, the later over the earlier."""
    found: dict[PowerId, Level] = dict.fromkeys(scenario.powers, BEST)
    for name, level in pairs(texts, "--level"):
        if level:
            found[power_named(scenario, name)] = level_named(level)
        else:
            found = dict.fromkeys(scenario.powers, level_named(name))
    return found
