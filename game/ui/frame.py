"""A scene on the stack, with its memory and its tree: built for a look and a size, with the keys where they were."""

from __future__ import annotations

from dataclasses import dataclass, field

from pygame import Rect

from game.ui import focus
from game.ui.look import Look
from game.ui.memory import Memory
from game.ui.scene import Scene
from game.ui.widget import Widget


@dataclass(slots=True)
class Frame:
    """One of the stack; the tree is None when it is to be built."""

    scene: Scene
    memory: Memory = field(default_factory=Memory)
    tree: Widget | None = None
    since: float = 0.0
    """When it was last ticked."""

    def build(self, look: Look, size: tuple[int, int]) -> Widget:
        """Build the tree anew, place it, and keep the keys where they were, or near."""
        memory, (width, height) = self.memory, size
        memory.window = size
        tree = self.scene.build(look)
        tree.bind(look, memory)
        tree.place(Rect(0, 0, max(1, width), max(1, height)))
        self.tree = tree
        stops = [widget.id for widget in focus.stops(tree)]
        if memory.focus not in stops:
            memory.focus = self.scene.first if self.scene.first in stops else self._nearest(stops)
        memory.stops = stops
        if memory.opened and not focus.way_to(tree, memory.opened):
            memory.opened = ""
        return tree

    def _nearest(self, stops: list[str]) -> str:
        """What stands where the focused widget stood before it went."""
        memory = self.memory
        was = memory.stops.index(memory.focus) if memory.focus in memory.stops else 0
        return stops[min(was, len(stops) - 1)] if stops else ""
