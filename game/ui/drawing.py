"""Pictures, and drawings that a scene paints itself: maps, webs of causes, charts."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

import pygame
from pygame import Rect, Surface

from game.ui.action import Action, Key, Reply, Value
from game.ui.canvas import Canvas
from game.ui.widget import Point, Widget


@dataclass(eq=False)
class Picture(Widget):
    """An image, scaled down to fit and never stretched; `words` describe it for those who cannot see it."""

    image: Surface
    words: str = ""

    def width(self) -> int:
        """As wished, or that of the image."""
        return self.px(self.wide) or self.image.get_width()

    def height(self, width: int) -> int:
        """In proportion."""
        wide, high = self.image.get_size()
        return self.px(self.tall) or min(high * self.px(self.wide) // wide if self.wide else high, high * width // wide)

    def says(self) -> str:
        """The description."""
        return self.words

    def place(self, rect: Rect) -> None:
        """Scale once."""
        self.rect = rect
        wide, high = self.image.get_size()
        k = min(rect.w / wide, rect.h / high)
        size = max(1, round(wide * k)), max(1, round(high * k))
        self._shown = self.image if size == (wide, high) else pygame.transform.smoothscale(self.image, size)

    def draw(self, canvas: Canvas) -> None:
        """In the middle."""
        canvas.surface.blit(self._shown, self._shown.get_rect(center=self.rect.center))


@dataclass(eq=False)
class Drawing(Widget):
    """Calls `paint(canvas, rect)`, clipped. `pick(point)` tells what is there: a click emits `Action(id, that)`.

    `keys(key)` may answer keys with a value (the next province to the left); that is emitted likewise.
    """

    follows = True
    id: str
    paint: Callable[[Canvas, Rect], None]
    words: str = ""
    """What it shows, in one line, for speech."""
    pick: Callable[[Point], Value] | None = None
    tips: Callable[[Point], str] | None = None
    keys: Callable[[Key], Value] | None = None

    def says(self) -> str:
        """Its words."""
        return self.words

    @property
    def focusable(self) -> bool:
        """If it answers keys."""
        return self.keys is not None

    def tip_at(self, point: Point | None) -> str:
        """What the scene says of the place."""
        return (self.tips(point) if self.tips and point is not None else "") or super().tip_at(point)

    def on_press(self, at: Point) -> Reply:
        """If it can be picked from."""
        return self.pick is not None

    def on_click(self, at: Point) -> Reply:
        """Pick."""
        value = self.pick(at) if self.pick else None
        return Action(self.id, value) if value is not None else False

    def on_key(self, key: Key) -> Reply:
        """Ask the scene."""
        value = self.keys(key) if self.keys else None
        return Action(self.id, value) if value is not None else False

    def draw(self, canvas: Canvas) -> None:
        """Paint."""
        with canvas.clip(self.rect) as seen:
            if seen:
                self.paint(canvas, self.rect)
        self.ring(canvas)
