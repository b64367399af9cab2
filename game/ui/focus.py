"""Where the keys go: order of Tab, neighbours by arrow, ways down the tree. Pure functions of a placed tree."""

from __future__ import annotations

from game.ui.widget import Point, Widget


def stops(root: Widget) -> list[Widget]:
    """Where Tab stops, in order."""
    return [widget for widget in root.walk() if widget.id and widget.focusable]


def way_to(root: Widget, id: str) -> list[Widget]:
    """The widgets from the root down to the one called `id`; empty if it is not there."""
    if id and root.id == id:
        return [root]
    for part in root.parts:
        below = way_to(part, id)
        if below:
            return [root, *below]
    return []


def way_at(root: Widget, point: Point) -> list[Widget]:
    """The widgets under a point, outermost first."""
    if not root.rect.collidepoint(point):
        return []
    for part in reversed(root.parts):
        below = way_at(part, point)
        if below:
            return [root, *below]
    return [root]


def after(root: Widget, id: str, step: int) -> Widget | None:
    """The next stop of Tab (step 1) or Shift-Tab (−1), round the ends."""
    order = stops(root)
    now = next((n for n, widget in enumerate(order) if widget.id == id), None)
    if not order:
        return None
    return order[(now + step) % len(order)] if now is not None else order[0 if step > 0 else -1]


def beside(root: Widget, id: str, way: str) -> Widget | None:
    """The nearest stop to the left, right, up or down."""
    here = next((widget for widget in stops(root) if widget.id == id), None)
    if here is None:
        return None
    dx, dy = {"left": (-1, 0), "right": (1, 0), "up": (0, -1), "down": (0, 1)}[way]
    best: tuple[int, Widget] | None = None
    for other in stops(root):
        away = (other.rect.centerx - here.rect.centerx, other.rect.centery - here.rect.centery)
        along, aside = away[0] * dx + away[1] * dy, abs(away[0] * dy) + abs(away[1] * dx)
        if other is not here and along > 0 and aside <= 2 * along + 40:
            cost = along + 2 * aside
            best = (cost, other) if best is None or cost < best[0] else best
    return best[1] if best else None
