"""The root of every page of the theatre: the banner stays at the head of the window, whatever scrolls below it."""

from __future__ import annotations

from collections.abc import Sequence

from pygame import Rect

from game.ui.canvas import Canvas
from game.ui.kit import Column, Flow, Scroll, Widget
from game.ui.layout import inset
from game.ui.scenes.theatre.banner import Banner
from game.ui.theme import GAP, WIDE


class Framed(Widget):
    """Like a `Page`, with a banner for a title; body and footer scroll under it if they must."""

    def __init__(self, banner: str, body: Widget, foot: Sequence[Widget] = ()) -> None:
        """`banner` is marked up."""
        super().__init__()
        body.grow = body.grow or 1
        self._banner = Banner(banner)
        inside = Column(body, Flow(*foot, right=True) if foot else None, gap=GAP + 4)
        self._rest = Scroll(inside, id="page")

    @property
    def parts(self) -> Sequence[Widget]:
        """The banner, and the rest in a pane."""
        return (self._banner, self._rest)

    def place(self, rect: Rect) -> None:
        """The banner as high as it needs, the rest below it."""
        self.rect = rect
        room, gap = inset(rect, self.px(WIDE), self.px(WIDE * 0.6)), self.px(GAP)
        high = min(self._banner.height(room.w), room.h // 3)
        self._banner.place(Rect(room.x, room.y, room.w, high))
        self._rest.place(Rect(room.x, room.y + high + gap, room.w, max(0, room.h - high - gap)))

    def draw(self, canvas: Canvas) -> None:
        """Cloth, then what lies on it."""
        canvas.cloth()
        super().draw(canvas)
