"""What all small controls share: they stop Tab, and Enter, Space and a click use them."""

from __future__ import annotations

from dataclasses import dataclass

from game.ui.action import Key, Reply
from game.ui.canvas import Canvas
from game.ui.theme import Colour
from game.ui.widget import Point, Widget

HIGH = 38
"""Least height of a control in units, so that a finger would hit it too."""


@dataclass(eq=False)
class Control(Widget):
    """A control; override `use` for what Enter, Space and a click do."""

    @property
    def focusable(self) -> bool:
        """Always, if it has a name."""
        return bool(self.id)

    def use(self) -> Reply:
        """Enter, Space or a click, while enabled."""
        return False

    def on_key(self, key: Key) -> Reply:
        """Enter and Space."""
        return self.enabled and key.name in ("return", "space") and not key.ctrl and self.use()

    def on_press(self, at: Point) -> Reply:
        """Is held down."""
        return True

    def on_click(self, at: Point) -> Reply:
        """Is used."""
        return self.enabled and self.use()

    def high(self) -> int:
        """Height of a one-line control."""
        return max(self.px(HIGH), self.look.line() + self.px(10))

    def height(self, width: int) -> int:
        """One line."""
        return max(self.px(self.tall), self.high())

    def ink(self, canvas: Canvas) -> Colour:
        """Colour of its text on the ground it lies on."""
        return canvas.palette.tone("" if self.enabled else "soft", canvas.ground)

    def said(self, text: str) -> str:
        """`text`, with the reason if the control is not to be had."""
        if self.why_not:
            return self.look.words.unavailable.format(text=text, reason=self.why_not)
        return text
