"""The last leaf of a treaty: the printed head, the day, then signature after signature, and a seal in wax beside each.

It draws the leaf as it is so many seconds after the first quill was dipped; a scene that lets time pass shows the
writing, one that does not shows it whole. A click, Return or Space on it emits `Action(id)`: enough, show it whole.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass, field
from itertools import pairwise

import pygame
from pygame import Rect

from game.ui import art
from game.ui.action import Action, Key, Reply
from game.ui.canvas import Canvas
from game.ui.widget import Point, Widget

EACH = 0.75
"""Seconds from one signature to the next."""
WRITING, PRESSING = 0.62, 0.74
"""Shares of that time at which a name is written, and at which the seal comes down."""
ENOUGH = 1e9
"""Seconds after which everything is signed."""


@dataclass(frozen=True, slots=True)
class Hand:
    """One signature."""

    power: str
    name: str
    """As it is signed: Orlov."""
    formal: str
    """Whose seal it is, for those who cannot see it."""


@dataclass(eq=False)
class Deed(Widget):
    """See above. `hands` sign in their order."""

    id: str
    hands: Sequence[Hand]
    day: str
    words: str
    """What it shows, for speech."""
    seconds: float = ENOUGH
    grow: int = field(default=0, kw_only=True)

    def width(self) -> int:
        """Room for every seal."""
        return self.px(self.wide or 90 * max(1, len(self.hands)))

    def height(self, width: int) -> int:
        """Head, day, names, seals; two rows of them where it is narrow."""
        rows = -(-len(self.hands) // self._columns(width)) if self.hands else 0
        return self.px(64) + self.look.line() + rows * self.px(116)

    def _columns(self, width: int) -> int:
        return max(1, min(len(self.hands), width // self.px(118))) if self.hands else 1

    @property
    def focusable(self) -> bool:
        """While there is something to wait for."""
        return self.seconds < EACH * len(self.hands)

    def says(self) -> str:
        """Its words."""
        return self.words

    def on_press(self, at: Point) -> Reply:
        """Take the press while the quill moves."""
        return self.focusable

    def on_click(self, at: Point) -> Reply:
        """Enough."""
        return Action(self.id) if self.focusable else False

    def on_key(self, key: Key) -> Reply:
        """Enough."""
        return Action(self.id) if self.focusable and key.name in ("return", "space") else False

    def draw(self, canvas: Canvas) -> None:
        """The leaf, as far as it is written."""
        palette, rect = canvas.palette, self.rect
        canvas.fill(rect, palette.well)
        canvas.frame(rect, palette.rule, canvas.px(1))
        head = Rect(0, 0, min(rect.w - canvas.px(20), canvas.px(300)), canvas.px(62))
        head.midtop = rect.centerx, rect.y + canvas.px(2)
        canvas.picture("papers", "treaty", head, palette.ink)
        self._corners(canvas)
        with canvas.on("paper"), canvas.clip(rect):
            line = Rect(rect.x, rect.y + canvas.px(64), rect.w, self.look.line())
            canvas.text(self.day, line, style="Italic", colour=palette.ink, align="centre", owner=self.id)
            columns = self._columns(rect.w)
            wide = rect.w // columns
            for n, hand in enumerate(self.hands):
                row, column = divmod(n, columns)
                short = min(columns, len(self.hands) - row * columns)
                left = rect.x + (rect.w - short * wide) // 2 + column * wide
                place = Rect(left, line.bottom + row * canvas.px(116), wide, canvas.px(116))
                self._sign(canvas, hand, place, min(1.0, max(0.0, self.seconds / EACH - n)))
        self.ring(canvas)

    def _corners(self, canvas: Canvas) -> None:
        side = canvas.px(34)
        image = art.heading("corner", side, canvas.palette.rule)
        if image is None:
            return
        box = self.rect.inflate(-canvas.px(8), -canvas.px(8))
        for flip_x, flip_y, at in (
            (False, False, box.topleft), (True, False, (box.right - side, box.y)),
            (False, True, (box.x, box.bottom - side)), (True, True, (box.right - side, box.bottom - side)),
        ):  # fmt: skip
            canvas.surface.blit(pygame.transform.flip(image, flip_x, flip_y), at)
        canvas.shown.append("papers/corner")

    def _sign(self, canvas: Canvas, hand: Hand, place: Rect, share: float) -> None:
        """One name and its seal, `share` of the way from the dipped quill to the cooled wax."""
        if share <= 0:
            return
        look, size = self.look, self.look.pt("lead")
        while look.type.runs.width(hand.name, "Italic", size) > place.w - canvas.px(20) and size > 8:
            size -= 1
        run = look.type.runs.surface(hand.name, "Italic", size, canvas.palette.ink)
        name = run.get_rect(center=(place.centerx, place.y + canvas.px(22)))
        written = min(1.0, share / WRITING)
        shown = Rect(name.x, name.y, round(name.w * min(1.0, written * 1.25)), name.h)
        canvas.surface.blit(run, shown, Rect(0, 0, shown.w, shown.h))
        if written >= 0.8:
            canvas.said.append(hand.name)
        stroke = _paraph(name, sum(map(ord, hand.name)))
        drawn = stroke[: max(2, round(len(stroke) * max(0.0, written - 0.75) * 4))] if written > 0.75 else []
        for one, other in pairwise(drawn):
            pygame.draw.aaline(canvas.surface, canvas.palette.ink, one, other)
        if written < 1.0:
            tip = drawn[-1] if drawn else (shown.right, shown.centery)
            feather = Rect(0, 0, canvas.px(46), canvas.px(48))
            feather.bottomleft = round(tip[0]) - canvas.px(3), round(tip[1]) + canvas.px(2)
            canvas.picture("papers", "quill", feather)
        if share > PRESSING:
            sinking = min(1.0, (share - PRESSING) / (1 - PRESSING))
            side = round(canvas.px(66) * (1.22 - 0.22 * sinking))
            wax = Rect(0, 0, side, side)
            wax.center = place.centerx, place.y + canvas.px(76)
            known = canvas.picture("seals", hand.power, wax)
            known or canvas.picture("seals", "plain", wax)


def _paraph(name: Rect, seed: int) -> list[tuple[float, float]]:
    """The flourish under a name: a loop or two and a long stroke back, different for each hand."""
    loops, lean = 1 + seed % 2, 0.6 + seed % 5 * 0.12
    points = []
    for n in range(49):
        t = n / 48
        turn = t * math.tau * loops
        x = name.right - name.w * 0.12 - name.w * lean * t + math.sin(turn) * name.w * 0.10
        y = name.bottom - name.h * 0.12 + math.cos(turn + seed) * name.h * 0.13 + name.h * 0.12 * math.sin(t * math.pi)
        points.append((x, y))
    return points


def surname(name: str) -> str:
    """A name as its bearer signs it: without title and Christian names."""
    words = name.split()
    last = 2 if words[-1] in ("Pasha", "Bey", "pacha", "bey") and len(words) > 1 else 1
    return " ".join(words[-last:])
