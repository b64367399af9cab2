"""A telegram on the form of its office: printed head, the clerk's boxes filled in by hand, the words on ruled lines."""

from __future__ import annotations

from dataclasses import dataclass

from pygame import Rect

from game.ui.canvas import Canvas
from game.ui.markup import plain
from game.ui.typeset import Block
from game.ui.widget import Widget

HEAD = (720, 168)
BOXES = ((8, 100), (100, 350), (350, 612), (612, 712))
WRITTEN = 0.80
"""The printed head; its boxes for number, office of origin, addressee, words; how far down in it the clerk writes."""
WIDEST = 640


@dataclass(eq=False)
class Telegram(Widget):
    """As high as its words need."""

    text: str
    """Marked-up text."""
    number: str
    origin: str
    to: str
    received: bool = True
    """Whether the office has stamped it."""

    def _head(self, width: int) -> tuple[int, int]:
        wide = min(width - self.px(24), self.px(WIDEST))
        return wide, wide * HEAD[1] // HEAD[0]

    def _block(self, width: int) -> Block:
        return self.look.type.block(self.text, self.look.pt("body"), max(1, width - self.px(64)))

    def width(self) -> int:
        """A form."""
        return self.px(self.wide or WIDEST)

    def height(self, width: int) -> int:
        """Head, words, and room for the stamp beside the last of them."""
        width = min(width, self.px(WIDEST + 80))
        return self._head(width)[1] + max(self._block(width).height, self.px(52)) + self.px(44)

    def place(self, rect: Rect) -> None:
        """In the middle of a wide page; forms are of one size."""
        wide = min(rect.w, self.px(WIDEST + 80))
        self.rect = Rect(rect.centerx - wide // 2, rect.y, wide, rect.h)

    def says(self) -> str:
        """From where, to whom, what."""
        return f"{self.origin}, {self.to}: {plain(self.text)}"

    def draw(self, canvas: Canvas) -> None:
        """Form, boxes, words, stamp."""
        palette, rect = canvas.palette, self.rect
        canvas.fill(rect, palette.well)
        canvas.frame(rect, palette.ink_soft, canvas.px(1))
        canvas.frame(rect.inflate(-canvas.px(6), -canvas.px(6)), palette.rule, canvas.px(1))
        wide, high = self._head(rect.w)
        head = Rect(rect.centerx - wide // 2, rect.y + canvas.px(6), wide, high)
        canvas.picture("papers", "telegram", head, palette.ink)
        with canvas.on("paper"), canvas.clip(rect):
            words = str(len(plain(self.text).split()))
            for (left, right), written in zip(BOXES, (self.number, self.origin, self.to, words), strict=True):
                self._fill(canvas, written, head, left, right)
            block = self._block(rect.w)
            area = Rect(rect.x + canvas.px(32), head.bottom + canvas.px(10), rect.w - canvas.px(64), block.height)
            for line in block.lines:
                canvas.rule(area.x, area.y + line.y + line.height - canvas.px(2), area.w)
            canvas.block(block, area, palette.ink)
        if self.received:
            side = canvas.px(62)
            stamp = Rect(rect.right - side - canvas.px(14), rect.bottom - side - canvas.px(8), side, side)
            canvas.picture("papers", "stamp", stamp, palette.blue)

    def _fill(self, canvas: Canvas, written: str, head: Rect, left: int, right: int) -> None:
        """What the clerk wrote in a box, as small as it must be."""
        share = head.w / HEAD[0]
        room = round((right - left - 12) * share)
        runs, size = self.look.type.runs, self.look.pt("body")
        while size > 7 and runs.width(written, "Italic", size) > room:
            size -= 1
        run = runs.surface(written, "Italic", size, canvas.palette.blue)
        middle = head.x + round((left + right) / 2 * share), head.y + round(HEAD[1] * WRITTEN * share)
        canvas.surface.blit(run, run.get_rect(center=middle))
        canvas.said.append(written)
