"""The band over every page of the theatre: that this is a replay, through whose eyes, and where it stands."""

from __future__ import annotations

from dataclasses import dataclass

import pygame
from pygame import Rect

from game.ui.canvas import Canvas
from game.ui.layout import inset
from game.ui.markup import plain
from game.ui.typeset import Block
from game.ui.widget import Widget


@dataclass(eq=False)
class Banner(Widget):
    """Sealing-wax red with a brass edge and notched ends: nothing else in the house looks like it."""

    text: str
    """That it is a replay, whose eyes, and where; marked up."""

    def _pad(self) -> int:
        return self.px(44)

    def _block(self, width: int) -> Block:
        return self.look.type.block(self.text, self.look.pt("lead"), max(1, width - 2 * self._pad()))

    def height(self, width: int) -> int:
        """As many lines as it takes."""
        return self._block(width).height + self.px(16)

    def says(self) -> str:
        """All of it."""
        return plain(self.text)

    def draw(self, canvas: Canvas) -> None:
        """Band, brass, two signs of a turned hourglass, words."""
        palette = canvas.palette
        canvas.plate(self.rect, palette.wine, palette.gold, palette.gold)
        for x in (self.rect.x + self._pad() // 2, self.rect.right - self._pad() // 2):
            self._reel(canvas, x, self.rect.centery)
        block = self._block(self.rect.w)
        area = inset(self.rect, self._pad(), 0)
        area = Rect(area.x, self.rect.centery - block.height // 2, area.w, block.height)
        canvas.block(block, area, palette.on_wine, "centre")

    def _reel(self, canvas: Canvas, x: int, y: int) -> None:
        """An arrow that runs back in a circle."""
        r, ink = self.px(9), canvas.palette.on_wine
        pygame.draw.arc(canvas.surface, ink, Rect(x - r, y - r, 2 * r, 2 * r), 0.6, 5.6, self.px(2))
        tip = (x + round(r * 0.8), y - round(r * 0.6))
        pygame.draw.polygon(canvas.surface, ink, [
            (tip[0] + self.px(3), tip[1] - self.px(6)), (tip[0] + self.px(3), tip[1] + self.px(3)),
            (tip[0] - self.px(5), tip[1] + self.px(1)),
        ])  # fmt: skip
