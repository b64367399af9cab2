"""The variation tree as rows: every branch a line on one scale of sittings, hanging from the line it leaves."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Literal

from pygame import Rect

from game.ui.canvas import Canvas
from game.ui.rows import Rows
from game.ui.scenes.theatre.shapes import Shape, draw_shape

End = Literal["open", "closed", "gone"]
_ENDS: dict[End, Shape] = {"open": "ring", "closed": "disc", "gone": "cross"}


@dataclass(frozen=True, slots=True)
class Bough:
    """One line of the tree."""

    key: str
    """Of the row; never empty."""
    name: str
    note: str
    """Fate, where it leaves, how it ended: in words what the drawing shows."""
    parent: str
    """Key of the line that it leaves; empty for the root."""
    leaves: int
    """Where it leaves that line, 0 to `whole`."""
    ends: int
    end: End = "open"
    new_fate: bool = False
    main: bool = False
    pruned: bool = False
    shown: bool = False
    """Whether this is the line one is looking at."""


@dataclass(eq=False)
class Boughs(Rows):
    """See `Rows` for what it emits."""

    id: str
    boughs: Sequence[Bough]
    whole: int
    """The length of the scale."""
    chosen: str = ""
    text: str = ""
    grow: int = field(default=1, kw_only=True)

    def keys(self) -> Sequence[str]:
        """Keys of the lines."""
        return [bough.key for bough in self.boughs]

    def row_text(self, n: int) -> str:
        """Name and note."""
        return f"{self.boughs[n].name}, {self.boughs[n].note}"

    def row_height(self) -> int:
        """A line and a small one."""
        return self.look.line() + self.look.line("small") + self.px(12)

    def _halves(self, rect: Rect) -> tuple[Rect, Rect]:
        """Where the words and the drawing of a row lie."""
        wide = rect.w * 2 // 5
        gap = self.px(16)
        return (
            Rect(rect.x + gap, rect.y, max(0, wide - gap), rect.h),
            Rect(rect.x + wide + gap, rect.y, max(1, rect.w - wide - 2 * gap), rect.h),
        )

    def _x(self, drawing: Rect, at: int) -> int:
        return drawing.x + drawing.w * max(0, min(at, self.whole)) // max(1, self.whole)

    def tip_at(self, point: tuple[int, int] | None) -> str:
        """The whole of a row."""
        n = self.at() if point is None else self.row_at(point)
        return self.row_text(n) if n is not None and 0 <= n < len(self.boughs) else super().tip_at(point)

    def draw_row(self, canvas: Canvas, n: int, rect: Rect) -> None:
        """Words at the left, the line at the right, and every line that only passes."""
        bough, palette = self.boughs[n], canvas.palette
        words, drawing = self._halves(rect)
        ink = palette.ink_soft if bough.pruned else palette.ink
        top = Rect(words.x, words.y + self.px(4), words.w, self.look.line())
        canvas.text(
            bough.name, top, style="Bold" if bough.main or bough.shown else "Regular", colour=ink, owner=self.id
        )
        below = Rect(words.x, top.bottom, words.w, self.look.line("small"))
        canvas.text(bough.note, below, "small", "Italic", palette.ink_soft, owner=self.id)
        self._draw_stems(canvas, n, drawing)
        left, right, y = self._x(drawing, bough.leaves), self._x(drawing, bough.ends), rect.centery
        thick = self.px(4 if bough.main else 1 if bough.pruned else 2)
        colour = palette.wine if bough.shown else ink
        if bough.new_fate:
            dash = self.px(7)
            for x in range(left, right, 2 * dash):
                canvas.fill(Rect(x, y - thick // 2, min(dash, right - x), thick), colour)
        else:
            canvas.fill(Rect(left, y - thick // 2, max(1, right - left), thick), colour)
        draw_shape(canvas, _ENDS[bough.end], right, y, self.px(6), colour, palette.well)
        if bough.parent:
            draw_shape(canvas, "lozenge", left, y, self.px(4), colour, palette.well)

    def _draw_stems(self, canvas: Canvas, n: int, drawing: Rect) -> None:
        """The uprights by which this row and later ones hang from the rows above."""
        rows = {bough.key: m for m, bough in enumerate(self.boughs)}
        for m, bough in enumerate(self.boughs):
            above = rows.get(bough.parent, -1)
            if not bough.parent or not above <= n <= m or above < 0:
                continue
            x, y = self._x(drawing, bough.leaves), drawing.centery
            top, bottom = (y if n == above else drawing.y), (y if n == m else drawing.bottom)
            canvas.fill(Rect(x, top, self.px(1), max(0, bottom - top)), canvas.palette.ink_soft)
