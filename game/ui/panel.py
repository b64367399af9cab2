"""Furniture: the table a screen lies on, sheets of paper, titles, rules, dialogs."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

from pygame import Rect

from game.ui.boxes import Column, Flow
from game.ui.canvas import Canvas
from game.ui.foot import Foot
from game.ui.layout import centred, inset
from game.ui.look import Look
from game.ui.memory import Memory
from game.ui.scroll import Scroll
from game.ui.text import Text
from game.ui.theme import GAP, PAD, TIGHT, WIDE
from game.ui.widget import Widget

FOOT = 20
"""Hundredths of the window's height that a footer may take and still stay below what scrolls."""
LOW = 460
"""Units of height, times the text scale, below which a page gives its head, margins and hint to what is on it."""


@dataclass(eq=False)
class Rule(Widget):
    """A printer's rule across the column; plain is a thin line without lozenges."""

    plain: bool = False

    def height(self, width: int) -> int:
        """A little air with it."""
        return self.px(self.tall or (5 if self.plain else 12))

    def draw(self, canvas: Canvas) -> None:
        """The line."""
        if self.plain:
            canvas.rule(self.rect.x, self.rect.centery, self.rect.w)
        else:
            canvas.ornament(self.rect)


@dataclass(eq=False)
class Panel(Widget):
    """A sheet of paper with a title and a body; `body` may be any widget, usually a Column."""

    body: Widget
    title: str = ""
    pad: int = PAD

    def __post_init__(self) -> None:
        super().__post_init__()
        head = (Text(self.title, "head", "centre"), Rule()) if self.title else ()
        self._inside: Widget = Column(*head, self.body, gap=8) if head else self.body
        self.body.grow = self.body.grow or 1

    @property
    def parts(self) -> Sequence[Widget]:
        """Title and body."""
        return (self._inside,)

    def width(self) -> int:
        """The body and its margins."""
        return self.px(self.wide) or self._inside.width() + 2 * self.px(self.pad)

    def height(self, width: int) -> int:
        """The body and its margins."""
        pad = 2 * self.px(self.pad)
        return max(self.px(self.tall), self._inside.height(max(0, width - pad)) + pad)

    def place(self, rect: Rect) -> None:
        """Margins all round."""
        self.rect = rect
        self._inside.place(inset(rect, self.px(self.pad)))

    def draw(self, canvas: Canvas) -> None:
        """Paper, then what is on it."""
        canvas.sheet(self.rect)
        with canvas.on("paper"):
            super().draw(canvas)


class Page(Widget):
    """The root of an opaque screen: table, title, body, and a footer of buttons. If it gets too high, it scrolls.

    The footer stays where it is while the rest scrolls, as long as it takes no more than a part of the window. Where
    the window is low for its type, the head is set smaller, and the hint goes if otherwise the footer would not stay
    or something would have to scroll.
    """

    def __init__(
        self, body: Widget, *, title: str = "", under: str = "", foot: Sequence[Widget] = (),
        hint: str = "", margin: int = WIDE,
    ) -> None:  # fmt: skip
        """`under` is a smaller line below the title; `hint` stands beside the footer and says what can be done."""
        super().__init__()
        self.margin = margin
        body.grow = body.grow or 1
        self._body, self._title, self._under = body, title, under
        self._foot = Foot(foot, hint) if foot else None
        self._bare = Foot(foot) if foot else None
        self._inside = Scroll(body, id="page")
        self._below: Foot | None = None
        """The footer where it stays."""

    def _head(self, low: bool) -> list[Widget]:
        """Title and what stands below it, smaller and without a rule in a low window."""
        head = [Text(self._title, "lead" if low else "title", "centre")] if self._title else []
        head += [Text(self._under, "small" if low else "lead", "centre", "soft")] if self._under else []
        return [Column(*head, None if low else Rule(), gap=0 if low else 2)] if head else []

    @property
    def parts(self) -> Sequence[Widget]:
        """All of it in a pane, or the footer below the pane."""
        return (self._inside, self._below) if self._below else (self._inside,)

    def bind(self, look: Look, mem: Memory) -> None:
        """The footer too, before it is known which of its forms is wanted."""
        super().bind(look, mem)
        for foot in (self._foot, self._bare):
            if foot is not None:
                foot.bind(look, mem)

    def place(self, rect: Rect) -> None:
        """The whole window less a margin."""
        self.rect = rect
        low = rect.h < self.px(LOW * self.look.text)
        margin, gap = (self.margin // 2, GAP // 2 + 2) if low else (self.margin, GAP + 4)
        room, foot = inset(rect, self.px(margin), self.px(margin * 0.6)), self._foot
        most = rect.h * FOOT // 100
        head = self._head(low)
        if low and foot is not None:
            above = Column(*head, self._body, gap=gap)
            above.bind(self.look, self.mem)
            high = foot.height(room.w)
            if high > most or above.height(room.w) + self.px(gap) + high > room.h:
                foot = self._bare
        high = foot.height(room.w) if foot is not None else 0
        self._below = foot if high <= most else None
        inside = Column(*head, self._body, None if self._below else foot, gap=gap)
        inside.bind(self.look, self.mem)
        self._inside.inside = inside
        if self._below is not None:
            self._below.place(Rect(room.x, room.bottom - high, room.w, high))
            room = Rect(room.x, room.y, room.w, max(0, room.h - high - self.px(gap)))
        self._inside.place(room)

    def draw(self, canvas: Canvas) -> None:
        """Cloth, then what lies on it."""
        canvas.cloth()
        super().draw(canvas)


@dataclass(eq=False)
class Sheet(Widget):
    """The root of a dialog: a sheet in the middle of the window with a title, a body and buttons.

    Where it would have to scroll, its margins and its title give way first.
    """

    body: Widget
    title: str = ""
    foot: Sequence[Widget] = ()
    wide: int = field(default=560, kw_only=True)
    tall: int = field(default=0, kw_only=True)
    """Units that the body takes at least where there is room, so that pages of one sheet are of one size."""

    def __post_init__(self) -> None:
        super().__post_init__()
        foot = Flow(*self.foot, right=True) if self.foot else None
        pane = Scroll(self.body, id="dialog")
        self._panel = Panel(Column(pane, foot, gap=PAD), self.title, pad=24)
        head = Text(self.title, "lead", "centre") if self.title else None
        self._close = Panel(Column(head, pane, foot, gap=TIGHT), pad=GAP)
        self._laid = self._panel

    @property
    def parts(self) -> Sequence[Widget]:
        """The sheet."""
        return (self._laid,)

    def bind(self, look: Look, mem: Memory) -> None:
        """In both its forms, before it is known which is wanted."""
        super().bind(look, mem)
        for panel in (self._panel, self._close):
            panel.bind(look, mem)

    def place(self, rect: Rect) -> None:
        """As high as it needs, in the middle, a little above it."""
        self.rect = rect
        for panel, pad, margin in ((self._panel, 24, WIDE), (self._close, GAP, TIGHT)):
            room = inset(rect, self.px(margin))
            width = min(room.w, self.px(self.wide * (1 + (self.look.text - 1) * 0.6)))
            needed = self.body.height(max(0, width - 2 * self.px(pad)))
            high = panel.height(width) - min(self.px(80), needed) + max(needed, self.px(self.tall))
            self._laid = panel
            if high <= room.h:
                break
        place = centred(room, width, high)
        self._laid.place(place.move(0, -(place.y - room.y) // 4))
