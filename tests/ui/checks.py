"""What must hold of every screen, at every size: `check_scene(scene)` is run over all of them."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from game.ui import focus
from game.ui.boxes import Space
from game.ui.leaves import Leaves
from game.ui.rows import Rows
from game.ui.scene import Scene
from game.ui.scroll import Scroll
from game.ui.widget import Widget
from tests.ui.pilot import Pilot

SIZES = (
    ((1024, 640), 1.0), ((1280, 800), 1.0), ((1920, 1080), 1.0), ((1280, 800), 1.5), ((1280, 800), 2.0),
    ((1024, 640), 2.0),
)  # fmt: skip
"""Window and text scale."""
HARDEST = (((1024, 640), 1.0), ((1280, 800), 1.5), ((1024, 640), 2.0))
"""Where a longer language breaks first."""


def faults(pilot: Pilot) -> Iterator[str]:
    """Every fault of the screen as it is, in words; of both leaves where there is room for one."""
    yield from _faults(pilot)
    if any(isinstance(widget, Leaves) and widget.narrow(widget.rect.w) for widget in pilot.stage.root.walk()):
        pilot.key("f6")
        yield from _faults(pilot)


def _faults(pilot: Pilot) -> Iterator[str]:
    root = pilot.stage.root
    ids = [widget.id for widget in root.walk() if widget.id]
    yield from (f"two widgets are called {id}" for id in sorted(set(ids)) if ids.count(id) > 1)
    yield from _misplaced(root)
    may = {widget.id for widget in root.walk() if isinstance(widget, Rows)}
    yield from (f"the label of {id} is cut" for id in pilot.stage.cuts if id not in may)
    yield from (f"{widget.id} says nothing" for widget in focus.stops(root) if not widget.says())
    yield from _unreached(pilot)


def _misplaced(widget: Widget) -> Iterator[str]:
    parts = [part for part in widget.parts if part.rect.w and part.rect.h and not isinstance(part, Space)]
    for part in parts:
        if not isinstance(widget, Scroll) and not widget.rect.contains(part.rect):
            yield f"{_name(part)} {part.rect} leaves {_name(widget)} {widget.rect}"
        if part.rect.w < part.px(8) or part.rect.h < part.px(4):
            yield f"{_name(part)} has no room: {part.rect}"
    for n, part in enumerate(parts):
        for other in parts[n + 1 :]:
            if part.rect.colliderect(other.rect):
                yield f"{_name(part)} {part.rect} lies over {_name(other)} {other.rect}"
    for part in widget.parts:
        yield from _misplaced(part)


def _unreached(pilot: Pilot) -> Iterator[str]:
    """Tab must come to every control, and have it in the window when it does."""
    wanted = {widget.id for widget in focus.stops(pilot.stage.root)}
    seen: set[str] = set()
    for _ in range(len(wanted) + 1):
        pilot.key("tab")
        if pilot.focused in seen:
            break
        seen.add(pilot.focused)
        place, (width, height) = pilot[pilot.focused].rect, pilot.stage.size
        if place.left < 0 or place.right > width or place.top < 0 or (place.bottom > height and place.h <= height // 2):
            yield f"{pilot.focused} has the focus out of sight at {place}"
    yield from (f"Tab does not reach {id}" for id in sorted(wanted - seen))


def _name(widget: Widget) -> str:
    return widget.id or type(widget).__name__


def check_scene(make: Callable[[], Scene], code: str = "en") -> None:
    """Assert that a scene has no fault at any size; in other languages than English, at the hardest."""
    found = [
        f"{size[0]}×{size[1]} at {text:.0%}: {fault}"
        for size, text in (SIZES if code == "en" else HARDEST)
        for fault in faults(Pilot(make(), size, text))
    ]
    assert not found, "\n".join(found)
