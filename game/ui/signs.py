"""Small signs that only show: a badge of one word, a meter of one number, a notice of one sentence."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Literal

from pygame import Rect

from game.ui.canvas import Canvas
from game.ui.layout import inset
from game.ui.markup import plain
from game.ui.theme import TIGHT
from game.ui.typeset import Block
from game.ui.widget import Widget


@dataclass(eq=False)
class Badge(Widget):
    """A word on a small plate: "agreed", "secret"."""

    text: str
    tone: Literal["soft", "wine", "moss", "blue"] = "soft"

    def width(self) -> int:
        """The word and margins."""
        return self.look.type.runs.width(self.text, "Italic", self.look.pt("small")) + self.px(20)

    def height(self, width: int) -> int:
        """One line."""
        return self.look.line("small") + self.px(4)

    def says(self) -> str:
        """The word."""
        return self.text

    def draw(self, canvas: Canvas) -> None:
        """Plate and word."""
        colour, palette = canvas.palette.tone(self.tone), canvas.palette
        rect = Rect(self.rect.x, self.rect.y, self.rect.w, min(self.rect.h, self.height(0)))
        rect.centery = self.rect.centery
        canvas.plate(rect, palette.well, colour)
        canvas.text(self.text, inset(rect, self.px(TIGHT), 0), "small", "Italic", colour, "centre", self.id)


@dataclass(eq=False)
class Meter(Widget):
    """A label, a bar from 0 to `most`, a written value; `mark` sets a line on the bar (a limit, a walk-away value)."""

    text: str
    at: int
    most: int = 100
    shown: str = ""
    """The value as written; the number itself if empty."""
    tone: Literal["soft", "wine", "moss", "blue"] = "wine"
    mark: int | None = None
    icon: str = ""
    """Before the label."""
    grow: int = field(default=0, kw_only=True)

    def _value(self) -> str:
        return self.shown or str(self.at)

    def _widths(self) -> tuple[int, int]:
        runs, size = self.look.type.runs, self.look.pt("body")
        label = runs.width(self.text, "Regular", size) + self.px(12) if self.text else 0
        label += self._sign()
        return label, runs.width(self._value(), "Bold", size) + self.px(12)

    def _sign(self) -> int:
        return round(self.look.pt("body") * 1.5) if self.icon else 0

    def width(self) -> int:
        """With a bar long enough to read."""
        return self.px(self.wide) or sum(self._widths()) + self.px(120)

    def height(self, width: int) -> int:
        """One line; two if label and bar do not fit beside each other."""
        return self.look.line() * (2 if self._tight(width) else 1) + self.px(4)

    def _tight(self, width: int) -> bool:
        return sum(self._widths()) + self.px(60) > width

    def says(self) -> str:
        """Label and value."""
        return self.look.words.value.format(text=self.text, value=self._value())

    def draw(self, canvas: Canvas) -> None:
        """Label, bar, value."""
        rect, (label, value) = self.rect, self._widths()
        ink, tight = canvas.palette.tone("", canvas.ground), self._tight(self.rect.w)
        top = Rect(rect.x, rect.y, rect.w, self.look.line()) if tight else rect
        sign = self._sign()
        if sign:
            side = round(sign / 1.5 * 1.12)
            canvas.icon(self.icon, Rect(top.x, top.centery - side // 2, side, side), ink)
        place = Rect(top.x + sign, top.y, max(0, top.w - value - sign), top.h)
        canvas.text(self.text, place, colour=ink, owner=self.id)
        canvas.text(self._value(), top, style="Bold", colour=ink, align="right", owner=self.id)
        high = self.px(10)
        if tight:
            bar = Rect(rect.x, top.bottom + (rect.bottom - top.bottom - high) // 2, rect.w, high)
        else:
            bar = Rect(rect.x + label, rect.centery - high // 2, rect.w - label - value, high)
        canvas.fill(bar, canvas.palette.well)
        filled = max(0, min(bar.w, bar.w * self.at // max(1, self.most)))
        canvas.fill(Rect(bar.x, bar.y, filled, bar.h), canvas.palette.tone(self.tone))
        canvas.frame(bar, canvas.line_colour, canvas.px(1))
        if self.mark is not None:
            x = bar.x + max(0, min(bar.w, bar.w * self.mark // max(1, self.most)))
            canvas.fill(Rect(x - canvas.px(1), bar.y - canvas.px(4), canvas.px(2), bar.h + 2 * canvas.px(4)), ink)


@dataclass(eq=False)
class Notice(Widget):
    """A sentence set off from the rest: what just happened, why something cannot be."""

    text: str
    tone: Literal["soft", "wine", "moss", "blue"] = "blue"

    def height(self, width: int) -> int:
        """As many lines as it takes."""
        return self._block(width).height + 2 * self.px(8)

    def _block(self, width: int) -> Block:
        return self.look.type.block(self.text, self.look.pt("body"), max(1, width - self.px(36)))

    def width(self) -> int:
        """On one line."""
        return self.px(self.wide) or self._block(100_000).width + self.px(37)

    def says(self) -> str:
        """Its words."""
        return plain(self.text)

    def draw(self, canvas: Canvas) -> None:
        """A well with a coloured edge."""
        canvas.fill(self.rect, canvas.palette.well)
        canvas.fill(Rect(self.rect.x, self.rect.y, canvas.px(4), self.rect.h), canvas.palette.tone(self.tone))
        block = self._block(self.rect.w)
        y = self.rect.y + (self.rect.h - block.height) // 2
        with canvas.on("paper"):
            canvas.block(block, Rect(self.rect.x + self.px(20), y, max(0, self.rect.w - self.px(36)), block.height))
