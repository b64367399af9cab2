"""Which sort of file a tree is: scenarios share their folder with the histories that follow them."""

from typing import Any

from game.content.node import Part
from game.core.history.chronicle import Chronicle
from game.core.scenario import Scenario


def is_scenario(top: Part) -> bool:
    """Say whether a file is meant as a scenario: anything but a list of events with no calendar and no questions."""
    return not top["events"].exists or top["calendar"].exists or top["questions"].exists


def sort_of(top: Part) -> type[Any]:
    """Return the shape that a file is meant to have."""
    return Scenario if is_scenario(top) else Chronicle
