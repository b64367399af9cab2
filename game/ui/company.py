"""The company round the table by candlelight: the picture of the title page. A still light, made once for a size."""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache

import pygame
from pygame import Rect, Surface

from game.ui.action import Action, Key, Reply
from game.ui.canvas import Canvas
from game.ui.seats import CHAIR, Seats
from game.ui.widget import Point

GLOW = (66, 50, 18)
"""What candlelight adds to the cloth where it is brightest."""
CELLS = (28, 21)
"""Of which the light is made before it is drawn out to its size."""
REACH = (1.24, 1.7)
"""How far the light goes, of the width and height of the company."""


@lru_cache(2)
def candlelight(size: tuple[int, int]) -> Surface:
    """Return light to be added to a cloth: warm, brightest in the middle, nothing at its edge."""
    small = Surface(CELLS, depth=24)
    for x in range(CELLS[0]):
        for y in range(CELLS[1]):
            dx, dy = (2 * x + 1) / CELLS[0] - 1, (2 * y + 1) / CELLS[1] - 1
            level = max(0.0, 0.96 - dx * dx - dy * dy) ** 1.6
            small.set_at((x, y), tuple(round(part * level) for part in GLOW))
    return pygame.transform.smoothscale(small, size)


@dataclass(eq=False)
class Company(Seats):
    """Seats on the bare cloth, larger than on a page, in the middle of their place, with candlelight round them.

    The arrows walk round without choosing; a click or Return takes the chair: `Action(id, key)`.
    """

    spread = 1.22

    def __post_init__(self) -> None:
        super().__post_init__()
        self._down = 0

    # --- size and place

    def _chair(self) -> tuple[int, int]:
        wide = min(self.rect.w * 0.16, self.rect.h * 0.29)
        return round(wide), round(wide * CHAIR[1] / CHAIR[0])

    def _table(self) -> Rect:
        return super()._table().move(0, self._down)

    def _group(self) -> Rect:
        """Return what the chairs and the table take up."""
        return self._table().unionall(self.seats())

    def place(self, rect: Rect) -> None:
        """In the middle of the height there is."""
        self._down = 0
        super().place(rect)
        group = self._group()
        self._down = max(0, rect.centery - group.centery)

    # --- what it looks like

    def _at(self) -> int:
        return min(self.mem.cursor.get(self.id, 0), len(self.places) - 1)

    def _marked(self, n: int) -> bool:
        return self.focused and self.mem.keyed and n == self._at()

    def draw(self, canvas: Canvas) -> None:
        """Light, then the company."""
        group = self._group()
        if canvas.palette.textured and group.w > 0 and group.h > 0:
            light = candlelight((round(group.w * REACH[0]), round(group.h * REACH[1])))
            canvas.surface.blit(light, light.get_rect(center=group.center), special_flags=pygame.BLEND_RGB_ADD)
        super().draw(canvas)

    # --- input

    def on_click(self, at: Point) -> Reply:
        """Take the chair there."""
        n = self.seat_at(at)
        return False if n is None else Action(self.id, self.places[n].key)

    def on_key(self, key: Key) -> Reply:
        """Round the table; Return takes the chair."""
        if key.name in ("return", "space") and not key.ctrl and not key.alt:
            return Action(self.id, self.places[self._at()].key)
        return super().on_key(key)

    def _choose(self, n: int) -> Reply:
        self.mem.cursor[self.id] = n
        return True
