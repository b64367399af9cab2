"""The root of every page of the theatre: the banner stays at the head of the window, whatever scrolls below it."""

from __future__ import annotations

from collections.abc import Sequence

from pygame import Rect

from game.ui.canvas import Canvas
from game.ui.foot import Foot
from game.ui.kit import Column, Scroll, Widget
from game.ui.layout import inset
from game.ui.panel import FOOT
from game.ui.scenes.theatre.banner import Banner
from game.ui.theme import GAP, WIDE


class Framed(Widget):
    """Like a `Page`, with a banner for a title; the body scrolls under it if it must, and a high footer with it."""

    def __init__(self, banner: str, body: Widget, foot: Sequence[Widget] = ()) -> None:
        """`banner` is marked up."""
        super().__init__()
        body.grow = body.grow or 1
        self._banner = Banner(banner)
        self._foot = Foot(foot) if foot else None
        self._body, self._whole = body, Column(body, self._foot, gap=GAP + 4)
        self._rest = Scroll(self._whole, id="page")

    @property
    def parts(self) -> Sequence[Widget]:
        """The banner, the rest in a pane, and the footer below it if it stays."""
        stays = self._foot is not None and self._rest.inside is self._body
        return (self._banner, self._rest, self._foot) if stays and self._foot else (self._banner, self._rest)

    def place(self, rect: Rect) -> None:
        """The banner as high as it needs, the rest below it."""
        self.rect = rect
        room, gap = inset(rect, self.px(WIDE), self.px(WIDE * 0.6)), self.px(GAP)
        high = min(self._banner.height(room.w), room.h // 3)
        self._banner.place(Rect(room.x, room.y, room.w, high))
        below = self._foot.height(room.w) if self._foot else 0
        stays = 0 < below <= rect.h * FOOT // 100
        self._rest.inside = self._body if stays else self._whole
        self._rest.inside.bind(self.look, self.mem)
        if stays and self._foot:
            self._foot.place(Rect(room.x, room.bottom - below, room.w, below))
            room.h -= below + self.px(GAP + 4)
        self._rest.place(Rect(room.x, room.y + high + gap, room.w, max(0, room.h - high - gap)))

    def draw(self, canvas: Canvas) -> None:
        """Cloth, then what lies on it."""
        canvas.cloth()
        super().draw(canvas)
