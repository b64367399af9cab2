"""A list and a table that keep the chosen row in sight when something other than the reader has chosen it."""

from __future__ import annotations

from zlib import crc32

from pygame import Rect

from game.ui.kit import List, Table
from game.ui.rows import Rows


class Following(Rows):
    """Scrolls to the chosen row once, when another is chosen; after that the wheel is the reader's own."""

    id: str

    def place(self, rect: Rect) -> None:
        """Take a rectangle, and turn to the chosen row if it, or the room for it, is new."""
        super().place(rect)
        at, mark = self.at(), crc32(f"{self.chosen} {self.view.h}".encode())
        if at >= 0 and self.mem.cursor.get(f"{self.id}.followed") != mark:
            self.mem.cursor[f"{self.id}.followed"] = mark
            self.show(at)


class Record(Following, List):
    """A list that follows."""


class Roll(Following, Table):
    """A table that follows."""
