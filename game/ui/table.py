"""A table: columns with heads, rows of cells, one row chosen; heads sort if the scene lets them.

Where the heads cannot stand whole above their columns, or in large type the cells, each row is turned (`turned.py`).
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

from pygame import Rect

from game.ui import layout
from game.ui.action import Action, Key, Reply
from game.ui.canvas import Align, Canvas
from game.ui.fonts import Style
from game.ui.markup import literal
from game.ui.rows import LEAST, Rows
from game.ui.scroll import BAR
from game.ui.turned import Piece, lines, turn
from game.ui.widget import Point

LARGE = 1.5
"""Text scale from which on cells are no more cut than heads are: who reads it does not look for small tips."""


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
    _turned: tuple[Piece, ...] = field(default=(), init=False)
    """Where the parts of a turned row stand; empty for a table with its heads above."""

    def keys(self) -> Sequence[str]:
        """Keys of the lines."""
        return [line.key for line in self.lines]

    def row_text(self, n: int) -> str:
        """Heads and cells."""
        cells = zip(self.columns, self.lines[n].cells, strict=False)
        return "; ".join(f"{column.title} {cell}" if column.title else cell for column, cell in cells)

    def head_height(self) -> int:
        """One line; none where rows are turned."""
        return 0 if self._turned else self.look.line("small") + self.px(10)

    def row_height(self) -> int:
        """One line, or as many as a turned row has."""
        more = lines(self._turned) - 1
        return super().row_height() + more * self.look.line() + (self.px(6) if more else 0)

    def height(self, width: int) -> int:
        """A few rows; of turned ones half as many."""
        self._turned = self._turn(width)
        if self._turned and not self.tall:
            return max(1, min(len(self.lines), LEAST // 2)) * self.row_height() + 2 * self.px(4)
        return max(super().height(width), self.row_height() + 2 * self.px(4))

    def place(self, rect: Rect) -> None:
        """Turn the rows if they must be, then as rows are placed."""
        self._turned = self._turn(rect.w)
        super().place(rect)

    def _turn(self, width: int) -> tuple[Piece, ...]:
        """Return how the rows of a table of a width are turned; nothing if heads and cells have their room."""
        if self.sorts or not self.lines:
            return ()
        row = Rect(0, 0, width - 2 * self.px(2) - self.px(BAR), 0)
        runs, small, edge = self.look.type.runs, self.look.pt("small"), self.px(24)
        heads = [runs.width(column.title, "Bold", small) for column in self.columns]
        bare = [wish - edge for wish in self._wishes(heads=False)]
        needs = [max(one, cell) for one, cell in zip(heads, bare, strict=True)] if self.look.text >= LARGE else heads
        if all(need <= cell.w for need, cell in zip(needs, self._cells(row), strict=True)):
            return ()
        named = [0 if n == 0 and column.align == "left" else heads[n] for n, column in enumerate(self.columns)]
        return turn(named, bare, row.w - edge, edge, edge)

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
        if line.tip or point is None or self._turned:
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
        """Titles over a rule; nothing above turned rows, which bear them."""
        if self._turned:
            return
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
        if self._turned:
            self._draw_turned(canvas, n, rect)
            return
        line = self.lines[n]
        for number, (column, cell, text) in enumerate(zip(self.columns, self._cells(rect), line.cells, strict=False)):
            tone = line.tones[number] if number < len(line.tones) else ""
            colour = canvas.palette.tone(tone)
            style: Style = "Bold" if tone else "Regular"
            fits = self.look.type.runs.width(text, style, self.look.pt("body")) <= cell.w
            canvas.text(text, cell, "body" if fits else "small", style, colour, column.align, self.id)

    def _draw_turned(self, canvas: Canvas, n: int, rect: Rect) -> None:
        """Draw a row of several lines under each other: each head, and its cell after it."""
        line, high, runs = self.lines[n], self.look.line(), self.look.type.runs
        small, body, palette = self.look.pt("small"), self.look.pt("body"), canvas.palette
        left, top = rect.x + self.px(12), rect.y + self.px(6)
        for piece in self._turned:
            text = line.cells[piece.column] if piece.column < len(line.cells) else ""
            place = Rect(left + piece.x, top + piece.line * high, piece.width, high)
            title = self.columns[piece.column].title
            if text and piece.part != "cell" and (piece.column or self.columns[0].align != "left"):
                canvas.text(title, place, "small", "Regular", palette.tone("soft"), owner=self.id)
                before = runs.width(title, "Bold", small) + self.px(12)
                place = Rect(place.x + before, place.y, max(0, place.w - before), place.h)
            if text and piece.part != "head":
                tone = line.tones[piece.column] if piece.column < len(line.tones) else ""
                style: Style = "Bold" if tone or piece.column == 0 else "Regular"
                if piece.lines > 1:
                    place.h = piece.lines * high
                    with canvas.clip(place):
                        canvas.block(self.look.type.block(literal(text), body, place.w), place, palette.tone(tone))
                    continue
                size = "body" if runs.width(text, style, body) <= place.w else "small"
                canvas.text(text, place, size, style, palette.tone(tone), owner=self.id)
        canvas.rule(rect.x + self.px(8), rect.bottom - canvas.px(1), rect.w - 2 * self.px(8))


def _style(line: Line, n: int) -> Style:
    """Return the heaviest type in which a cell may be drawn: names when their row is chosen, figures in a tone."""
    return "Bold" if n == 0 or (n < len(line.tones) and line.tones[n]) else "Regular"
