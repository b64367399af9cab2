"""Who plays what in a save: its header to a plan of the table."""

from pathlib import Path
from typing import get_args

from game.cli.machines import BEST
from game.core.scenario import PowerId, Scenario
from game.log.log import Header, LogError
from game.seat.table import Level, Plan, Player

_LEVELS = get_args(Level)


def plan_of(path: Path, scenario: Scenario, top: Header) -> Plan:
    """Return who plays what in a save; a level that no version knows becomes the best."""
    if set(top.seats) != set(scenario.powers):
        raise LogError(
            "{path}: its seats are not those of the scenario {scenario}.", path=str(path), scenario=scenario.id
        )
    found: dict[PowerId, Player] = {}
    for power in scenario.powers:
        seated = top.seats[power]
        level: Level = next((level for level in _LEVELS if level == seated.level), BEST)
        found[power] = Player(seated.player, seated.name, level)
    return found
