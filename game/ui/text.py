"""Reading: a piece of text in its natural height, and a pane of long text that scrolls. Both know links."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import Literal

from pygame import Rect

from game.ui.action import Action, Key, Reply
from game.ui.canvas import Align, Canvas
from game.ui.layout import inset
from game.ui.markup import plain
from game.ui.scroll import BAR, Scroller
from game.ui.theme import PAD, TIGHT
from game.ui.typeset import Block
from game.ui.widget import Point, Widget

MEASURE = 52
"""Widest line of a pane in ems, about a hundred and twenty letters; in a wider pane the column stands in the middle."""


class Linked(Widget):
    """Text whose links can be followed: `block`, `origin` and `offset` say what lies where."""

    follows = True

    align: Align
    tips: Mapping[str, str]

    def block_in(self) -> tuple[Block, Rect, int]:
        """The text, the rectangle it is set in, how far it is scrolled."""
        raise NotImplementedError

    def link_at(self, point: Point | None) -> str:
        """Target of the link under a point, or the one the keys are at."""
        if point is None:
            return self.chosen_link() if self.focused else ""
        return next((link for link, place in self.link_places() if place.collidepoint(point)), "")

    def link_places(self) -> Iterator[tuple[str, Rect]]:
        """Where the links lie, each as often as it is broken."""
        block, area, offset = self.block_in()
        for line in block.lines:
            spare = {"left": 0, "centre": (area.w - line.width) // 2, "right": area.w - line.width}[self.align]
            for run in line.runs:
                if run.link:
                    yield run.link, Rect(area.x + spare + run.x, area.y + line.y - offset, run.width, line.height)

    def tip_near(self) -> Rect:
        """The link at which the keys are."""
        at = self.chosen_link()
        return next((place for link, place in self.link_places() if link == at), self.rect)

    def chosen_link(self) -> str:
        """The link at which the keys are; none before the first arrow."""
        links = self.block_in()[0].links()
        n = self.mem.cursor.get(self.id, -1)
        return links[n] if 0 <= n < len(links) else ""

    def lit_link(self) -> str:
        """The link to be drawn lit: under the pointer, or at the keys."""
        over = self.link_at(self.mem.point) if self.hovered else ""
        return over or (self.chosen_link() if self.focused and self.mem.keyed else "")

    def tip_at(self, point: Point | None) -> str:
        """The tip of the link there."""
        return self.tips.get(self.link_at(point), "") or super().tip_at(point)

    def on_press(self, at: Point) -> Reply:
        """Take hold of a bar or a link."""
        return super().on_press(at) or bool(self.link_at(at))

    def on_click(self, at: Point) -> Reply:
        """Follow the link there."""
        link = self.link_at(at)
        return Action(self.id, link) if link else False

    def link_key(self, key: Key) -> Reply:
        """Left and right go from link to link, Enter follows."""
        links = self.block_in()[0].links()
        n = self.mem.cursor.get(self.id, -1)
        if key.name == "return" and 0 <= n < len(links):
            return Action(self.id, links[n])
        step = {"left": -1, "right": 1}.get(key.name, 0)
        if not step or not links or not 0 <= n + step < len(links):
            return False
        self.mem.cursor[self.id] = n + step
        self.reveal_link(links[n + step])
        return True

    def reveal_link(self, link: str) -> None:
        """Scroll to a link, where that can be."""


@dataclass(eq=False)
class Text(Linked):
    """Marked-up text (`*italic* **bold** [link](target) {wine:tone}`) as high as it needs. With an id links work."""

    text: str
    size: Literal["small", "body", "lead", "head", "title", "poster"] = "body"
    align: Align = "left"
    tone: str = ""
    """Colour of all of it: soft, wine, moss, blue; on the cloth soft or gold."""
    tips: Mapping[str, str] = field(default_factory=dict)
    """By link target."""

    def _block(self, width: int) -> Block:
        return self.look.type.block(self.text, self.look.pt(self.size), width)

    def block_in(self) -> tuple[Block, Rect, int]:
        """Centred upright when there is more room than needed."""
        block = self._block(self.rect.w)
        spare = max(0, self.rect.h - block.height) // 2 if not self.grow else 0
        return block, Rect(self.rect.x, self.rect.y + spare, self.rect.w, block.height), 0

    def width(self) -> int:
        """On one line (for each line of the source)."""
        return self.px(self.wide) or self._block(100_000).width + 1

    def height(self, width: int) -> int:
        """As many lines as it takes."""
        return max(self.px(self.tall), self._block(width).height)

    @property
    def focusable(self) -> bool:
        """Only for its links."""
        return bool(self.id and self.block_in()[0].links())

    def says(self) -> str:
        """Its words."""
        return plain(self.text)

    def on_key(self, key: Key) -> Reply:
        """Links."""
        return self.link_key(key)

    def draw(self, canvas: Canvas) -> None:
        """The lines."""
        block, area, _ = self.block_in()
        colour = canvas.palette.tone(self.tone, canvas.ground)
        canvas.block(block, area, colour, self.align, link=self.lit_link() if self.id else "")
        self.ring(canvas)


@dataclass(eq=False)
class Pane(Linked, Scroller):
    """A pane for reading long marked-up text. `follow` keeps the end in view when text is added."""

    id: str
    text: str
    align: Align = "left"
    size: Literal["small", "body", "lead"] = "body"
    tips: Mapping[str, str] = field(default_factory=dict)
    follow: bool = False
    well: bool = True
    """Sunk into the sheet with a frame, or bare."""
    flush: bool = False
    """A column narrower than the pane stands at the left, as below a table, and not in the middle."""
    grow: int = field(default=1, kw_only=True)

    def width(self) -> int:
        """A readable measure."""
        return self.px(self.wide or 420)

    def height(self, width: int) -> int:
        """Four lines will do."""
        return self.px(self.tall) or 4 * self.look.line(self.size) + 2 * self.px(TIGHT)

    def place(self, rect: Rect) -> None:
        """Set the text; keep to the end if asked."""
        was_at_end = self.mem.scroll.get(self.id + "#end", 1)
        self.rect = rect
        x, y = (self.px(PAD), self.px(TIGHT)) if self.well else (0, 0)
        area = inset(rect, x, y)
        bar = self.px(BAR + 4) if not self.well else 0
        width = max(0, area.w - bar)
        column = min(width, MEASURE * self.look.pt(self.size))
        self.view = Rect(area.x + (0 if self.flush else (width - column) // 2), area.y, column, area.h)
        self.extent = self._block().height
        if self.follow and was_at_end:
            self.scroll_to(self.most)

    def bar(self) -> Rect:
        """Inside the frame."""
        edge = self.px(3) if self.well else 0
        return Rect(self.rect.right - self.px(BAR) - edge, self.view.y, self.px(BAR), self.view.h)

    def _block(self) -> Block:
        return self.look.type.block(self.text, self.look.pt(self.size), self.view.w)

    def block_in(self) -> tuple[Block, Rect, int]:
        """The text as scrolled."""
        return self._block(), self.view, self.offset

    def scroll_to(self, offset: int) -> bool:
        """Move, noting whether the end is reached."""
        moved = super().scroll_to(offset)
        self.mem.scroll[self.id + "#end"] = int(self.offset >= self.most)
        return moved

    def reveal_link(self, link: str) -> None:
        """Scroll to the line of the link."""
        for line in self._block().lines:
            if any(run.link == link for run in line.runs):
                if not self.offset <= line.y <= self.offset + self.view.h - line.height:
                    self.scroll_to(line.y - self.view.h // 3)
                return

    @property
    def focusable(self) -> bool:
        """So that it can be scrolled and is read aloud."""
        return True

    def says(self) -> str:
        """The link at the keys, or all its words."""
        link = self.chosen_link()
        if not link:
            return plain(self.text)
        links = self._block().links()
        words = next(run.text for line in self._block().lines for run in line.runs if run.link == link)
        return self.look.words.link.format(value=words, n=links.index(link) + 1, total=len(links))

    def on_key(self, key: Key) -> Reply:
        """Links, then scrolling."""
        return self.link_key(key) or self.scroll_key(key)

    def draw(self, canvas: Canvas) -> None:
        """The lines in view."""
        if self.well:
            canvas.fill(self.rect, canvas.palette.well)
            canvas.frame(self.rect, canvas.palette.rule, canvas.px(1))
        with canvas.on("paper" if self.well else canvas.ground), canvas.clip(self.view) as seen:
            if seen:
                canvas.block(self._block(), self.view, None, self.align, self.offset, self.lit_link())
        self.draw_bar(canvas)
        self.ring(canvas)
