"""The web of causes on paper: the event at the right, what led to it at the left, thick threads for what weighed much.

What spoke against an event hangs on a broken line with a ÷; so no colour is needed to read it.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass, field
from itertools import pairwise

import pygame
from pygame import Rect

from game.ui.action import Action, Key, Reply
from game.ui.canvas import Canvas
from game.ui.scroll import BAR, Scroller
from game.ui.typeset import Block
from game.ui.widget import Point

THIN, THICK = 1.2, 7.0
"""Units of the thinnest and the thickest thread."""
HEAVIEST = 250
"""Centi-logits from which a thread is as thick as any."""
NARROW = 620
"""Width in units, times the text scale, below which only the direct causes are drawn."""


ALONG = (0.5, 0.4, 0.6, 0.32, 0.68)
"""Shares of a thread at which its odds may stand, the best first."""


@dataclass(frozen=True, slots=True)
class Tag:
    """A knot as it is written."""

    text: str
    kind: str
    """What sort of cause it is, in a word or two: article, decision."""
    depth: int
    """0 for the event itself."""
    target: str = ""
    """Where it leads on to; empty if nowhere."""


@dataclass(frozen=True, slots=True)
class Thread:
    """From cause to effect, by their places among the tags."""

    cause: int
    effect: int
    weight: int
    label: str
    """What it does to the odds: ×2.0."""
    because: str


@dataclass(eq=False)
class CausalWeb(Scroller):
    """Arrows go from knot to knot; Return, or a click, emits `Action(id, target)` of one that leads on."""

    id: str
    tags: Sequence[Tag]
    threads: Sequence[Thread]
    words: str = ""
    """What it shows, for speech."""
    grow: int = field(default=1, kw_only=True)

    follows = True

    @property
    def focusable(self) -> bool:
        """The arrows move on it."""
        return True

    @property
    def at(self) -> int:
        """The knot at which the keys are."""
        return min(self.mem.cursor.get(self.id, 0), len(self.tags) - 1)

    def height(self, width: int) -> int:
        """A few lines are enough; the rest is scrolled."""
        return self.px(self.tall or 140)

    # --- where everything lies

    def place(self, rect: Rect) -> None:
        """Set every knot in its column, as high as its words need."""
        self.rect = self.view = rect
        self._lay(rect.w)
        if self.extent > rect.h:
            self.view = Rect(rect.x, rect.y, max(0, rect.w - self.px(BAR + 6)), rect.h)
            self._lay(self.view.w)

    def _lay(self, width: int) -> None:
        least = self.px(NARROW * self.look.text)
        self.deepest = min(max(tag.depth for tag in self.tags), 2 if width >= least else 1)
        columns = self.deepest + 1
        gap = self.px(84)
        self.column = max(self.px(60), (width - gap * (columns - 1)) // columns)
        self.shown = [n for n, tag in enumerate(self.tags) if tag.depth <= self.deepest]
        self.boxes: dict[int, Rect] = {}
        self.blocks: dict[int, Block] = {}
        heights = []
        for depth in range(columns):
            here = self._ordered(depth)
            x = (self.deepest - depth) * (self.column + gap)
            y = 0
            for n in here:
                block = self._block(n)
                high = block.height + self.px(16)
                self.boxes[n], self.blocks[n] = Rect(x, y, self.column, high), block
                y += high + self.px(14)
            heights.append(y - self.px(14) if here else 0)
        self.extent = max(heights)
        for depth, high in enumerate(heights):
            spare = (max(self.extent, self.view.h) - high) // 2
            for n in self._ordered(depth):
                self.boxes[n] = self.boxes[n].move(0, max(0, spare))

    def _ordered(self, depth: int) -> list[int]:
        """The knots of a column, in the order of what they lead to, so that threads cross little."""
        here = [n for n in self.shown if self.tags[n].depth == depth]
        leads = {thread.cause: self.boxes[thread.effect].y for thread in reversed(self.threads)
                 if thread.effect in self.boxes and thread.cause in here}  # fmt: skip
        return sorted(here, key=lambda n: (leads.get(n, 0), n))

    def _block(self, n: int) -> Block:
        tag = self.tags[n]
        source = f"*{tag.kind}*\n{tag.text}" if tag.kind else tag.text
        return self.look.type.block(source, self.look.pt("small"), max(1, self.column - self.px(20)))

    def box(self, n: int) -> Rect:
        """Where a knot lies in the window."""
        return self.boxes[n].move(self.view.x, self.view.y - self.offset)

    # --- what it looks and sounds like

    def draw(self, canvas: Canvas) -> None:
        """Threads below, knots above."""
        palette = canvas.palette
        with canvas.clip(self.view) as seen:
            if seen:
                for thread in self.threads:
                    if thread.cause in self.boxes and thread.effect in self.boxes:
                        self._thread(canvas, thread)
                self._labels(canvas)
                under = self._under(self.mem.point) if canvas.live and self.hovered else None
                for n in self.shown:
                    box = self.box(n)
                    chosen = n == under or (n == self.at and self.focused and self.mem.keyed)
                    edge = palette.wine if self.tags[n].target or not self.tags[n].depth else palette.rule
                    canvas.plate(box, palette.stripe if chosen else palette.well, edge)
                    canvas.block(self.blocks[n], box.inflate(-self.px(20), -self.px(16)))
        self.draw_bar(canvas)
        self.ring(canvas)

    def _thread(self, canvas: Canvas, thread: Thread) -> None:
        cause, effect = self.box(thread.cause), self.box(thread.effect)
        start, end = cause.midright, effect.midleft
        share = min(abs(thread.weight), HEAVIEST) / HEAVIEST
        thick = max(1, canvas.px(THIN + (THICK - THIN) * share))
        colour = canvas.palette.wine if thread.weight >= 0 else canvas.palette.blue
        points = _curve(start, end)
        for n, (one, other) in enumerate(pairwise(points)):
            if thread.weight >= 0 or n % 2 == 0:
                pygame.draw.line(canvas.surface, colour, one, other, thick)

    def _labels(self, canvas: Canvas) -> None:
        """Odds over all threads, each on its own thread where it covers no other."""
        look, taken = canvas.look, list[Rect]()
        for thread in self.threads:
            if not thread.label or thread.cause not in self.boxes or thread.effect not in self.boxes:
                continue
            points = _curve(self.box(thread.cause).midright, self.box(thread.effect).midleft)
            line = look.line("small")
            wide = look.type.runs.width(thread.label, "Bold", look.pt("small")) + canvas.px(8)
            places = []
            for share in ALONG:
                x, y = points[round(share * (len(points) - 1))]
                places.append(Rect(x - wide // 2, y - line // 2, wide, line))
            place = next((each for each in places if each.collidelist(taken) < 0), places[0])
            taken.append(place)
            canvas.fill(place, canvas.palette.paper)
            canvas.text(thread.label, place, "small", "Bold", align="centre")

    def says(self) -> str:
        """What it shows, and the knot at which the keys are."""
        return f"{self.words}: {self._said(self.at)}" if self.focused else self.words

    def _said(self, n: int) -> str:
        tag = self.tags[n]
        because = next((thread.because for thread in self.threads if thread.cause == n and thread.because), "")
        label = next((thread.label for thread in self.threads if thread.cause == n), "")
        return ", ".join(part for part in (tag.kind, tag.text, label, because) if part)

    def tip_at(self, point: Point | None) -> str:
        """The sentence of the thread that begins there."""
        n = self.at if point is None else self._under(point)
        if n is None:
            return super().tip_at(point)
        return next((thread.because for thread in self.threads if thread.cause == n and thread.because), "")

    def tip_near(self) -> Rect:
        """Beside the knot at which the keys are."""
        return self.box(self.at) if self.at in self.boxes else self.rect

    # --- input

    def _under(self, point: Point) -> int | None:
        return next((n for n in self.shown if self.box(n).collidepoint(point)), None)

    def on_press(self, at: Point) -> Reply:
        """Take hold of the bar, or of a knot."""
        return super().on_press(at) or self._under(at) is not None

    def on_click(self, at: Point) -> Reply:
        """Go where a knot leads."""
        n = self._under(at)
        if n is None:
            return False
        self.mem.cursor[self.id] = n
        return self._open(n) or True

    def _open(self, n: int) -> Reply:
        return Action(self.id, self.tags[n].target) if self.tags[n].target else False

    def on_key(self, key: Key) -> Reply:
        """Left and right along a thread, up and down in a column; Return goes where the knot leads."""
        if key.ctrl or key.alt:
            return False
        here = self.at if self.at in self.boxes else 0
        match key.name:
            case "left":
                return self._go([t.cause for t in self.threads if t.effect == here and t.cause in self.boxes])
            case "right":
                return self._go([t.effect for t in self.threads if t.cause == here and t.effect in self.boxes])
            case "up" | "down":
                column = self._ordered(self.tags[here].depth)
                step = column.index(here) + (1 if key.name == "down" else -1)
                return self._go(column[step : step + 1] if step >= 0 else [])
            case "return" | "space":
                return self._open(here)
            case _:
                return self.scroll_key(key)

    def _go(self, wanted: list[int]) -> bool:
        """Set the keys on the first of some knots and bring it into sight."""
        if not wanted:
            return False
        self.mem.cursor[self.id] = wanted[0]
        box = self.boxes[wanted[0]]
        if box.y < self.offset or box.bottom > self.offset + self.view.h:
            self.scroll_to(box.centery - self.view.h // 2)
        return True


def _curve(start: Point, end: Point, steps: int = 24) -> list[Point]:
    """Points of a soft S from one place to another."""
    (x0, y0), (x1, y1) = start, end
    found = []
    for n in range(steps + 1):
        t = n / steps
        ease = (1 - math.cos(math.pi * t)) / 2
        found.append((round(x0 + (x1 - x0) * t), round(y0 + (y1 - y0) * ease)))
    return found
