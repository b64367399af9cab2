"""The root of every page of the theatre: the banner stays at the head of the window, whatever scrolls below it."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from pygame import Rect

from game.ui.canvas import Canvas
from game.ui.foot import Foot
from game.ui.kit import Button, Column, Scroll, Widget
from game.ui.layout import inset
from game.ui.panel import FOOT
from game.ui.scenes.theatre.banner import Banner
from game.ui.theme import GAP, WIDE

LEAST: Final = 30
"""Hundredths of the height of the window that are left to the body, if anything else is to stay below it."""


class Framed(Widget):
    """Like a `Page`, with a banner for a title and, it may be, knobs above the footer; the body scrolls between them.

    A high footer scrolls with the body. The knobs stay as long as there is a body to be seen above them.
    """

    def __init__(self, banner: str, body: Widget, foot: Sequence[Widget] = (), knobs: Widget | None = None) -> None:
        """`banner` is marked up."""
        super().__init__()
        body.grow = body.grow or 1
        self._banner = Banner(banner)
        self._body, self._knobs, self._foot = body, knobs, Foot(foot) if foot else None
        self._buttons = [button for button in foot if isinstance(button, Button)]
        self._whole = (
            Column(body, gap=GAP + 4),
            Column(body, self._foot, gap=GAP + 4),
            Column(body, knobs, self._foot, gap=GAP + 4),
        )
        """What scrolls: the body alone, with the footer, with the knobs too."""
        self._rest = Scroll(self._whole[-1], id="page")
        self._below: list[Widget] = []
        """What stays below it, from above."""

    @property
    def parts(self) -> Sequence[Widget]:
        """The banner, the rest in a pane, and below it what stays."""
        return (self._banner, self._rest, *self._below)

    def _stays(self, width: int, room: int) -> list[Widget]:
        """Return what may stay below a body, of the knobs and the footer, where there is so much room for all three."""
        gap, least = self.px(GAP + 4), self.rect.h * LEAST // 100
        found: list[Widget] = []
        for widget, most in ((self._knobs, room), (self._foot, self.rect.h * FOOT // 100)):
            high = widget.height(width) if widget else 0
            if widget and high <= most and room - high - gap >= least:
                found.append(widget)
                room -= high + gap
            elif widget:
                break
        return found

    def _spare(self, width: int) -> None:
        """Leave the names of the keys to the notes of the buttons, where that saves the footer a line."""
        if self._foot is None:
            return
        high, keys = self._foot.height(width), [button.key for button in self._buttons]
        for button in self._buttons:
            button.key = ""
        spared = self._foot.height(width) < high
        for button, key in zip(self._buttons, keys, strict=True):
            if not spared:
                button.key = key
            elif key:
                button.tip = button.tip or f"{button.text}  ({key})"

    def place(self, rect: Rect) -> None:
        """The banner as high as it needs, what stays at the bottom, the rest between them."""
        self.rect = rect
        room, gap = inset(rect, self.px(WIDE), self.px(WIDE * 0.6)), self.px(GAP)
        high = min(self._banner.height(room.w), room.h // 3)
        self._banner.place(Rect(room.x, room.y, room.w, high))
        room = Rect(room.x, room.y + high + gap, room.w, max(0, room.h - high - gap))
        self._spare(room.w)
        self._below = self._stays(room.w, room.h)
        wanted = [widget for widget in (self._knobs, self._foot) if widget]
        self._rest.inside = self._whole[len(wanted) - len(self._below)]
        self._rest.inside.bind(self.look, self.mem)
        for widget in reversed(self._below):
            below = widget.height(room.w)
            widget.place(Rect(room.x, room.bottom - below, room.w, below))
            room.h -= below + self.px(GAP + 4)
        self._rest.place(room)

    def draw(self, canvas: Canvas) -> None:
        """Cloth, then what lies on it."""
        canvas.cloth()
        super().draw(canvas)
