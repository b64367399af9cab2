"""Ranges of numbers, as the docstrings of the core dataclasses give them: (0-9), (-100 to 100), -5 to 5."""

import re
from typing import Any

from game.content.kinds import Kind, Maybe, Table, Whole

_IN_WORDS = {
    ("Delegate", "age"): (15, 100),
    ("Question", "positions"): (3, 7),
    ("Result", "odds"): (0, 100),
    ("Joiner", "odds"): (0, 100),
    ("Power", "enters"): (1, 99),
    ("News", "sitting"): (1, 99),
    ("Rules", "armistice"): (1, 99),
    ("Question", "admits"): (1, 99),
    ("Scenario", "minutes"): (1, 999),
    ("Length", "minutes"): (1, 999),
    ("Sitting", "protocol"): (1, 99),
    ("WalkAway", "value"): (-100, 100),
    ("WalkAway", "drift"): (-100, 100),
    ("Worth", "points"): (-1000, 1000),
    ("Effect", "change"): (-200, 200),
    ("Dictated", "fortune"): (-1000, 1000),
    ("War", "cost"): (-100, 100),
}
"""Ranges that docstrings give in words, or leave to good sense."""

_RANGE = re.compile(r"(?:^|\()(-?\d+)(?: \([^)]*\))?(?:-| to )(\d+)")


def bounds(record: type[Any], name: str, kind: Kind, about: str) -> tuple[int | None, int | None]:
    """Return the range of a key's numbers, or of the number of its entries; None and None for what is not counted."""
    counted = kind.of if isinstance(kind, Maybe) else kind
    if not isinstance(counted, Whole | Table):
        return None, None
    if (record.__name__, name) in _IN_WORDS:
        return _IN_WORDS[record.__name__, name]
    found = _RANGE.search(about)
    if found:
        return int(found[1]), int(found[2])
    ratings = re.search(r"Ratings run from (\d+) to (\d+)", record.__doc__ or "")
    return (int(ratings[1]), int(ratings[2])) if ratings and isinstance(counted, Whole) else (None, None)
