"""A list of named things, one of them chosen."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

from pygame import Rect

from game.ui.canvas import Align, Canvas
from game.ui.fonts import Style
from game.ui.rows import Rows
from game.ui.widget import Point


@dataclass(frozen=True, slots=True)
class Item:
    """A row. Without a key it is a heading."""

    key: str
    text: str
    note: str = ""
    """Small, at the right."""
    tone: str = ""
    """Colour of the note (soft, wine, moss, blue)."""
    tip: str = ""
    mark: str = ""
    """Colour of a lozenge before the text (wine, moss, blue, soft); say the same in the note, colour is not enough."""
    icon: str = ""
    """Stands before the text in place of the lozenge, in the colour of `mark`."""
    spoken: str = ""
    """What the icon says, for speech, where a note in every row would be too much."""


@dataclass(eq=False)
class List(Rows):
    """See `Rows` for what it emits. Text that does not fit is cut, and whole in the tip."""

    id: str
    items: Sequence[Item]
    chosen: str = ""
    text: str = ""
    """What is listed, for speech."""
    below: bool = False
    """Notes stand below the text instead of beside it; from a text scale of 1.3 on also where no icon says the same."""
    grow: int = field(default=1, kw_only=True)

    @property
    def _two_lines(self) -> bool:
        noted, signed = any(item.note for item in self.items), any(item.icon for item in self.items)
        return noted and (self.below or (self.look.text >= 1.3 and not signed))

    def row_height(self) -> int:
        """One line, or one and a small one."""
        return super().row_height() + (self.look.line("small") if self._two_lines else 0)

    def _sign(self) -> int:
        """Side of an icon; it grows with the type."""
        return round(self.look.pt("body") * 1.1)

    def keys(self) -> Sequence[str]:
        """Keys of the items."""
        return [item.key for item in self.items]

    def row_text(self, n: int) -> str:
        """Text and note."""
        item = self.items[n]
        about = item.note or item.spoken
        return f"{item.text}, {about}" if about else item.text

    def _room(self, n: int) -> tuple[Rect, Rect]:
        """Where text and note of row n lie."""
        item, row = self.items[n], self.row_rect(n)
        runs, size = self.look.type.runs, self.look.pt("small")
        signs = any(other.icon for other in self.items)
        indent = self.px(18) + self._sign() if signs else self.px(30 if any(other.mark for other in self.items) else 14)
        if self._two_lines:
            area = Rect(row.x + indent, row.y + self.px(4), max(0, row.w - indent - self.px(8)), self.look.line())
            if not item.note:
                area.centery = row.centery
            return area, Rect(area.x, area.bottom, area.w, self.look.line("small"))
        wide = min(runs.width(item.note, "Italic", size), row.w // 2) if item.note else 0
        if item.icon and wide and not self._fits(item, row.w - indent - wide - self.px(18)):
            wide = 0  # the icon says the same as the note, and so does speech: the title has the room
        note = Rect(row.right - wide - self.px(10), row.y, wide, row.h)
        text = Rect(row.x + indent, row.y, max(0, note.x - row.x - indent - self.px(8)), row.h)
        return text, note

    def _fits(self, item: Item, room: int) -> bool:
        """Whether the text fits, if need be in the smaller type."""
        style: Style = "Bold" if item.key == self.chosen else "Regular"
        return self.look.type.runs.width(item.text, style, self.look.pt("small")) <= room

    def tip_at(self, point: Point | None) -> str:
        """The item's tip; else its note if there is no room for it, or its text if that is cut."""
        n = self.at() if point is None else self.row_at(point)
        if n is None or not 0 <= n < len(self.items):
            return super().tip_at(point)
        item, (text, note) = self.items[n], self._room(n)
        unsaid = "" if note.w else item.note
        return item.tip or unsaid or ("" if self._fits(item, text.w) else item.text)

    def draw_row(self, canvas: Canvas, n: int, rect: Rect) -> None:
        """Lozenge or icon, text, note."""
        item = self.items[n]
        if not item.key:
            area = Rect(rect.x + self.px(14), rect.y, max(0, rect.w - self.px(24)), rect.h)
            canvas.text(item.text, area, "small", "Italic", canvas.palette.ink_soft, owner=self.id)
            canvas.rule(area.x, rect.bottom - canvas.px(3), area.w)
            return
        text, note = self._room(n)
        side = self._sign()
        if item.icon:
            place = Rect(rect.x + self.px(12), text.centery - side // 2, side, side)
            canvas.icon(item.icon, place, canvas.palette.tone(item.mark or "soft"))
        elif item.mark:
            canvas.lozenge(rect.x + self.px(17), text.centery, self.px(5), canvas.palette.tone(item.mark))
        style: Style = "Bold" if item.key == self.chosen else "Regular"
        fits = self.look.type.runs.width(item.text, style, self.look.pt("body")) <= text.w
        canvas.text(item.text, text, "body" if fits else "small", style, owner=self.id)
        if item.note and note.w:
            align: Align = "left" if self._two_lines else "right"
            canvas.text(item.note, note, "small", "Italic", canvas.palette.tone(item.tone or "soft"), align, self.id)
