"""The foot of a page: its buttons at the right, and beside them, or above where it is narrow, what can be done here."""

from __future__ import annotations

from collections.abc import Sequence

from pygame import Rect

from game.ui.boxes import Flow
from game.ui.layout import centred
from game.ui.text import Text
from game.ui.theme import PAD, TIGHT
from game.ui.widget import Widget

LEAST = 250
"""Units of width, times the text scale, from which a hint stands beside the buttons."""


class Foot(Widget):
    """Buttons in a flow from the right; a hint, if there is one, from the left."""

    def __init__(self, buttons: Sequence[Widget], hint: str = "") -> None:
        """`hint` is marked up: one sentence, or two."""
        super().__init__()
        self._buttons = Flow(*buttons, right=True)
        self._hint = Text(hint, "small", tone="soft") if hint else None

    @property
    def parts(self) -> Sequence[Widget]:
        """The hint is read before the buttons."""
        return (self._hint, self._buttons) if self._hint else (self._buttons,)

    def _left(self, width: int) -> int:
        """How wide a hint beside the buttons would be; 0 if there is no room, or no hint."""
        spare = width - self._buttons.width() - self.px(PAD)
        return spare if self._hint and spare >= self.px(LEAST * self.look.text) else 0

    def height(self, width: int) -> int:
        """Of the higher of the two, or of both."""
        buttons = self._buttons.height(width)
        if self._hint is None:
            return buttons
        if left := self._left(width):
            return max(buttons, self._hint.height(left))
        return self._hint.height(width) + self.px(TIGHT) + buttons

    def place(self, rect: Rect) -> None:
        """Side by side, or one above the other."""
        self.rect = rect
        if self._hint is None:
            self._buttons.place(rect)
        elif left := self._left(rect.w):
            high = self._buttons.height(rect.w)
            self._hint.place(centred(Rect(rect.x, rect.y, left, rect.h), left, self._hint.height(left)))
            self._buttons.place(Rect(rect.x + left + self.px(PAD), rect.centery - high // 2,
                                     rect.w - left - self.px(PAD), high))  # fmt: skip
        else:
            high = self._hint.height(rect.w)
            self._hint.place(Rect(rect.x, rect.y, rect.w, high))
            below = high + self.px(TIGHT)
            self._buttons.place(Rect(rect.x, rect.y + below, rect.w, max(0, rect.h - below)))
