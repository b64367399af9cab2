"""What is higher than its window: wheel, bar and keys for everything that scrolls, and a pane that scrolls widgets."""

from __future__ import annotations

from collections.abc import Sequence

from pygame import Rect

from game.ui.action import Key, Reply
from game.ui.canvas import Canvas
from game.ui.widget import Point, Widget

BAR = 10
"""Width of a scroll bar in units."""


class Scroller(Widget):
    """Keeps the first visible pixel in memory. Who inherits sets `view` and `extent` when placed."""

    def __post_init__(self) -> None:
        super().__post_init__()
        self.view = Rect(0, 0, 0, 0)
        self.extent = 0

    @property
    def most(self) -> int:
        """The furthest it scrolls."""
        return max(0, self.extent - self.view.h)

    @property
    def offset(self) -> int:
        """First visible pixel of the content."""
        return max(0, min(self.mem.scroll.get(self.id, 0), self.most))

    def scroll_to(self, offset: int) -> bool:
        """Move; False if that changes nothing."""
        before = self.offset
        self.mem.scroll[self.id] = max(0, min(offset, self.most))
        return self.offset != before

    def step(self) -> int:
        """Pixels of one notch of the wheel."""
        return self.look.line() * 2

    def bar(self) -> Rect:
        """The track of the bar, beside the view."""
        return Rect(self.view.right, self.view.y, self.px(BAR), self.view.h)

    def thumb(self) -> Rect:
        """The part of the track that is held."""
        track = self.bar()
        high = min(track.h, max(self.px(24), track.h * self.view.h // max(1, self.extent)))
        y = track.y + (track.h - high) * self.offset // max(1, self.most)
        return Rect(track.x, y, track.w, high)

    def draw_bar(self, canvas: Canvas) -> None:
        """A thin line and a bead on it, if there is anything to scroll."""
        if self.most:
            track, thumb = self.bar(), self.thumb()
            canvas.fill(Rect(track.centerx, track.y, canvas.px(1), track.h), canvas.line_colour)
            lit = canvas.live and self.mem.grab is not None and self.mem.pressed == self.id
            still = canvas.palette.rule if canvas.ground == "paper" or canvas.palette.textured else canvas.palette.ivory
            colour = canvas.palette.wine if lit else still
            canvas.plate(thumb.inflate(-canvas.px(3), 0), colour, colour)

    def on_wheel(self, at: Point, notches: int) -> Reply:
        """Scroll by notches."""
        return self.scroll_to(self.offset - notches * self.step())

    def on_press(self, at: Point) -> Reply:
        """Take hold of the bar."""
        self.mem.grab = None
        if self.most and at[0] >= self.bar().x:
            thumb = self.thumb()
            self.mem.grab = at[1] - thumb.y if thumb.collidepoint(at) else thumb.h // 2
            return self.on_drag(at) or True
        return False

    def on_drag(self, at: Point) -> Reply:
        """Move what is held."""
        if self.mem.grab is None:
            return False
        track, thumb = self.bar(), self.thumb()
        room = max(1, track.h - thumb.h)
        return self.scroll_to((at[1] - self.mem.grab - track.y) * self.most // room)

    def scroll_key(self, key: Key) -> bool:
        """The keys that scroll."""
        page = max(self.step(), self.view.h - self.step())
        steps = {"up": -self.step() // 2, "down": self.step() // 2, "pageup": -page, "pagedown": page}
        if key.name in steps:
            return self.scroll_to(self.offset + steps[key.name])
        return key.name in ("home", "end") and self.scroll_to(0 if key.name == "home" else self.most)


class Scroll(Scroller):
    """A pane for one widget: it fills the pane if it can, and scrolls if it is higher."""

    def __init__(self, inside: Widget, *, id: str = "", grow: int = 1, least: int = 80) -> None:
        """`least` is the height in units below which the pane asks for more room."""
        super().__init__(id=id, grow=grow)
        self.inside, self.least = inside, least

    @property
    def parts(self) -> Sequence[Widget]:
        """The one widget."""
        return (self.inside,)

    def width(self) -> int:
        """That of the content."""
        return self.inside.width()

    def height(self, width: int) -> int:
        """A part of the content is enough."""
        return min(self.px(self.least), self.inside.height(width))

    def place(self, rect: Rect) -> None:
        """Place the content where it is scrolled to, with room for a bar if it is needed."""
        self.rect = rect
        self.view, self.extent = rect, self.inside.height(rect.w)
        if self.extent > rect.h:
            self.view = Rect(rect.x, rect.y, max(0, rect.w - self.px(BAR + 6)), rect.h)
            self.extent = self.inside.height(self.view.w)
        self._settle()

    def bar(self) -> Rect:
        """At the edge of the pane."""
        return Rect(self.rect.right - self.px(BAR), self.rect.y, self.px(BAR), self.rect.h)

    def _settle(self) -> None:
        top = self.view.y - self.offset
        self.inside.place(Rect(self.view.x, top, self.view.w, max(self.extent, self.view.h)))

    def scroll_to(self, offset: int) -> bool:
        """Move the content."""
        moved = super().scroll_to(offset)
        if moved:
            self._settle()
        return moved

    def reveal(self, rect: Rect) -> None:
        """Scroll until a rectangle of the content can be seen."""
        margin = self.px(8)
        if rect.top - margin < self.view.top:
            self.scroll_to(self.offset + rect.top - margin - self.view.top)
        elif rect.bottom + margin > self.view.bottom:
            down = min(rect.bottom + margin - self.view.bottom, rect.top - margin - self.view.top)
            self.scroll_to(self.offset + max(0, down))

    def on_key(self, key: Key) -> Reply:
        """The keys that the focused widget inside did not want."""
        return key.name in ("pageup", "pagedown", "home", "end") and self.scroll_key(key)

    def draw(self, canvas: Canvas) -> None:
        """The content, clipped; a little air is left for focus rings."""
        air = canvas.px(5)
        with canvas.clip(self.rect.inflate(2 * air, 2 * air)) as seen:
            if seen:
                self.inside.draw(canvas)
        self.draw_bar(canvas)
