"""The band over every page of the theatre: that this is a replay, through whose eyes, and where it stands."""

from __future__ import annotations

from dataclasses import dataclass

from pygame import Rect

from game.ui.canvas import Canvas
from game.ui.layout import inset
from game.ui.markup import plain
from game.ui.scenes.theatre.knobs import draw_turn
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
        """In the largest type that takes the fewest lines."""
        room, sizes = max(1, width - 2 * self._pad()), ("lead", "body", "small")
        blocks = [self.look.type.block(self.text, self.look.pt(size), room) for size in sizes]
        return min(blocks, key=lambda block: len(block.lines))

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
            draw_turn(canvas, x, self.rect.centery, palette.on_wine)
        block = self._block(self.rect.w)
        area = inset(self.rect, self._pad(), 0)
        area = Rect(area.x, self.rect.centery - block.height // 2, area.w, block.height)
        canvas.block(block, area, palette.on_wine, "centre")
