"""From province to province by the arrow keys: the nearest label that lies more that way than aside."""

from __future__ import annotations

from game.ui.chart.sheets import Chart, Province

WAYS = {"left": (-1, 0), "right": (1, 0), "up": (0, -1), "down": (0, 1)}


def beside(chart: Chart, here: Province, way: str) -> Province:
    """The next province or water that way; the same if there is none."""
    dx, dy = WAYS[way]
    best, least = here, float("inf")
    for other in chart.all.values():
        x, y = other.label[0] - here.label[0], other.label[1] - here.label[1]
        ahead, aside = x * dx + y * dy, abs(x * dy) + abs(y * dx)
        if other.id == here.id or ahead <= 0 or aside > 1.3 * ahead or other.label == (0, 0):
            continue
        cost = ahead + 1.4 * aside - (0.5 * ahead if other.id in here.touches else 0)
        if cost < least:
            best, least = other, cost
    return best
