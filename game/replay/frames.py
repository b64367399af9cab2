"""Entries in order, and the world after any number of them at once: folded when made, and a world kept now and then."""

from collections.abc import Iterable
from typing import Final

from game.core.events import Entry
from game.core.evolve import evolve
from game.core.world import World

STRIDE: Final = 200
"""Entries from one kept world to the next; the farthest seek folds so many, some milliseconds."""


class Frames:
    """The worlds of a log, or of what one seat heard of it."""

    def __init__(self, first: World, entries: Iterable[Entry], stride: int = STRIDE) -> None:
        """Fold them all once; a KeyError of the fold is for the caller to explain."""
        self._entries: list[Entry] = []
        self._kept: list[World] = [first]
        self._stride = stride
        world = first
        for n, entry in enumerate(entries, 1):
            world = evolve(world, entry.event)
            self._entries.append(entry)
            if n % stride == 0:
                self._kept.append(world)
        self.last = world
        """The world after all of them."""
        self._near: tuple[int, World] = (0, first)

    def after(self, count: int) -> World:
        """Return the world after so many entries. Where one looked last is remembered, so that one more is cheap."""
        kept = count // self._stride
        begun, world = kept * self._stride, self._kept[kept]
        if begun <= self._near[0] <= count:
            begun, world = self._near
        for entry in self._entries[begun:count]:
            world = evolve(world, entry.event)
        self._near = (count, world)
        return world
