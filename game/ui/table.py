"""A table: columns with heads, rows of cells, one row chosen; heads sort if the scene lets them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

from pygame import Rect

from game.ui import layout
from game.ui.action import Action, Key, Reply
from game.ui.canvas import Align, Canvas
from game.ui.fonts import Style
from game.ui.rows import Rows
from game.ui.widget import Point


@dataclass(frozen=True, slots=True)
class Col:
    """A column."""

    title: str
    share: int = 1
    """Weight of its width; 0 for as wide as its widest cell."""
    align: Align = "left"


@dataclass(frozen=True, slots=True)
class Line:
    """A row of a table."""

    key: str
    cells: Sequence[str]
    tones: Sequence[str] = ()
    """Colour of each cell, or none."""
    tip: str = ""


@dataclass(eq=False)
class Table(Rows):
    """See `Rows` for what it emits; besides `Action(id + ".sort", number of the column)` when `sorts`."""

    id: str
    columns: Sequence[Col]
    lines: Sequence[Line]
    chosen: str = ""
    text: str = ""
    sorts: bool = False
    sorted_by: int = -1
    """The column sorted by, marked with a triangle; the scene sorts."""
    downward: bool = False
    grow: int = field(default=1, kw_only=True)

    def keys(self) -> Sequence[str]:
        """Keys of the lines."""
        return [line.key for line in self.lines]

    def row_text(self, n: int) -> str:
        """Heads and cells."""
        cells = zip(self.columns, self.lines[n].cells, strict=False)
        return "; ".join(f"{column.title} {cell}" if column.title else cell for column, cell in cells)

    def head_height(self) -> int:
        """One line."""
        return self.look.line("small") + self.px(10)

    def width(self) -> int:
        """All columns at their widest."""
        return self.px(self.wide) or sum(self._wishes())

    def _wishes(self, heads: bool = True) -> list[int]:
        """Widths of the columns at which nothing is cut; of their cells alone without `heads`."""
        runs, body, small = self.look.type.runs, self.look.pt("body"), self.look.pt("small")
        wishes = []
        for n, column in enumerate(self.columns):
            cells = [
                runs.width(line.cells[n], _style(line, n), body) for line in self.lines[:200] if n < len(line.cells)
            ]
            wishes.append(max([runs.width(column.title, "Bold", small) if heads else 0, *cells]) + self.px(24))
        return wishes

    def _cells(self, row: Rect) -> list[Rect]:
        wishes, runs, small = self._wishes(), self.look.type.runs, self.look.pt("small")
        heads = [runs.width(column.title, "Bold", small) + self.px(26) for column in self.columns]
        least = [head if column.share else wish for column, head, wish in zip(self.columns, heads, wishes, strict=True)]
        fair = row.w // max(1, len(self.columns))
        whole = [max(low, wish) if wish <= fair else low for low, wish in zip(least, wishes, strict=True)]
        if sum(whole) <= row.w:  # short columns are shown whole, the long ones share the rest
            least = whole
        elif (room := row.w - sum(bare := self._wishes(heads=False))) >= 0:  # where something must be cut: the heads
            longer = max(1, sum(wishes) - sum(bare))
            least = [cells + room * (wish - cells) // longer for cells, wish in zip(bare, wishes, strict=True)]
        widths = layout.share(row.w, least, [column.share for column in self.columns])
        return [layout.inset(cell, self.px(12), 0) for cell in layout.columns(row, widths)]

    def _head(self) -> Rect:
        return Rect(self.view.x, self.view.y - self.head_height(), self.view.w, self.head_height())

    def tip_at(self, point: Point | None) -> str:
        """The line's tip, or the whole of a cell that is cut."""
        n = self.at() if point is None else self.row_at(point)
        if n is None or not 0 <= n < len(self.lines):
            return super().tip_at(point)
        line, runs, size = self.lines[n], self.look.type.runs, self.look.pt("body")
        if line.tip or point is None:
            return line.tip
        for cell, text in zip(self._cells(self.row_rect(n)), line.cells, strict=False):
            if cell.collidepoint(point) and runs.width(text, "Regular", size) > cell.w:
                return text
        return ""

    def on_click(self, at: Point) -> Reply:
        """A head or a row."""
        if self.sorts and self._head().collidepoint(at):
            for n, cell in enumerate(self._cells(self._head())):
                if cell.inflate(2 * self.px(12), 0).collidepoint(at):
                    return Action(self.id + ".sort", n)
        return super().on_click(at)

    def on_key(self, key: Key) -> Reply:
        """Rows; with `sorts`, left and right change the column sorted by."""
        step = {"left": -1, "right": 1}.get(key.name, 0)
        if self.sorts and step and self.columns and not key.ctrl:
            return Action(self.id + ".sort", (self.sorted_by + step) % len(self.columns))
        return super().on_key(key)

    def draw_head(self, canvas: Canvas) -> None:
        """Titles over a rule."""
        head = self._head()
        for n, (column, cell) in enumerate(zip(self.columns, self._cells(head), strict=True)):
            place = canvas.text(column.title, cell, "small", "Bold", align=column.align, owner=self.id)
            if n == self.sorted_by:
                x = place.right + self.px(3) if column.align == "left" else place.x - self.px(13)
                mark = Rect(x, place.y, self.px(10), place.h)
                canvas.chevron(mark, canvas.palette.wine, "down" if self.downward else "up")
        canvas.rule(head.x + self.px(8), head.bottom - canvas.px(3), head.w - 2 * self.px(8))

    def draw_row(self, canvas: Canvas, n: int, rect: Rect) -> None:
        """The cells."""
        line = self.lines[n]
        for number, (column, cell, text) in enumerate(zip(self.columns, self._cells(rect), line.cells, strict=False)):
            tone = line.tones[number] if number < len(line.tones) else ""
            colour = canvas.palette.tone(tone)
            style: Style = "Bold" if tone else "Regular"
            fits = self.look.type.runs.width(text, style, self.look.pt("body")) <= cell.w
            canvas.text(text, cell, "body" if fits else "small", style, colour, column.align, self.id)


def _style(line: Line, n: int) -> Style:
    """Return the heaviest type in which a cell may be drawn: names when their row is chosen, figures in a tone."""
    return "Bold" if n == 0 or (n < len(line.tones) and line.tones[n]) else "Regular"
