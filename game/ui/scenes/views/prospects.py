"""What may come of each answer in a crisis, drawn: a bar a side with its range of error, for us and for Europe."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from pygame import Rect

from game.ui.canvas import Canvas
from game.ui.fonts import Style
from game.ui.rows import Rows
from game.ui.theme import Colour

FIGURES, SIDES = 118, 64
"""Units for the figures at the right of a bar, and for whose bar it is at its left, in type of the usual size."""


@dataclass(frozen=True, slots=True)
class Bar:
    """A mean from 0 to 100, and between what figures it lies."""

    side: str
    """Whose it is, in a word."""
    mean: int
    low: int
    high: int
    figures: str


@dataclass(frozen=True, slots=True)
class Prospect:
    """One answer, ready to be drawn."""

    key: str
    label: str
    words: str
    """All of it in sentences."""
    bars: tuple[Bar, ...]


@dataclass(eq=False)
class Prospects(Rows):
    """A row an answer; choosing a row chooses the answer."""

    id: str
    prospects: Sequence[Prospect]
    chosen: str = ""
    text: str = ""

    def __post_init__(self) -> None:
        super().__post_init__()
        self.tall = 0

    def keys(self) -> Sequence[str]:
        """The answers."""
        return [each.key for each in self.prospects]

    def row_text(self, n: int) -> str:
        """Everything that the drawing shows."""
        return self.prospects[n].words

    def row_height(self) -> int:
        """The answer, and a line a bar."""
        bars = max((len(each.bars) for each in self.prospects), default=0)
        return self.look.line() + bars * self.look.line("small") + self.px(8)

    def draw_row(self, canvas: Canvas, n: int, rect: Rect) -> None:
        """The answer above its bars."""
        each, palette, pad = self.prospects[n], canvas.palette, self.px(10)
        title = Rect(rect.x + pad, rect.y + self.px(3), rect.w - 2 * pad, self.look.line())
        style: Style = "Bold" if each.key == self.chosen else "Regular"
        canvas.text(each.label, title, style=style, owner=self.id)
        colours: tuple[Colour, ...] = (palette.blue, palette.ink_soft)
        high = self.look.line("small")
        for place, bar in enumerate(each.bars):
            line = Rect(title.x, title.bottom + place * high, title.w, high)
            self._bar(canvas, bar, line, colours[place % len(colours)])

    def _bar(self, canvas: Canvas, bar: Bar, line: Rect, colour: Colour) -> None:
        palette, gap, large = canvas.palette, self.px(8), self.look.text
        left, right = min(self.px(SIDES * large), line.w // 4), min(self.px(FIGURES * large), line.w // 2)
        canvas.text(bar.side, Rect(line.x, line.y, left, line.h), "small", "Italic", palette.ink_soft, owner=self.id)
        figures = Rect(line.right - right, line.y, right, line.h)
        canvas.text(bar.figures, figures, "small", "Regular", palette.ink, owner=self.id)
        thick = self.px(8 * large)
        track = Rect(line.x + left, line.centery - thick // 2, line.w - left - right - gap, thick)
        canvas.frame(track, palette.rule)
        canvas.fill(Rect(track.x, track.y, round(track.w * bar.mean / 100), track.h), colour)
        low, high = (track.x + round(track.w * each / 100) for each in (bar.low, bar.high))
        canvas.fill(Rect(low, track.centery, max(1, high - low), self.px(1)), palette.wine)
        for end in (low, high):
            canvas.fill(Rect(end, track.y - self.px(2), self.px(1), track.h + self.px(4)), palette.wine)
