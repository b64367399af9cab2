"""Which sort of file a tree is: scenarios share their folder with the histories that follow them."""

from game.content.node import Part


def is_scenario(top: Part) -> bool:
    """Say whether a file is meant as a scenario: anything but a list of events with no calendar and no questions."""
    return not top["events"].exists or top["calendar"].exists or top["questions"].exists
