"""The scrubber: the whole replay as one line, with sittings and years as ticks and everything worth a visit as a mark.

A place of the record is a whole number, from 0 (before anything) to the number of its last line. Emits
`Action(id, place)` while it is dragged or clicked, `Action(id + ".step", "back" | "on")` on the arrows,
`Action(id + ".leap", …)` on the page keys and `Action(id + ".mark", …)` on up and down.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import dataclass

from pygame import Rect

from game.ui.action import Action, Key, Reply
from game.ui.canvas import Canvas
from game.ui.control import Control
from game.ui.fonts import Style
from game.ui.scenes.theatre.shapes import Shape, draw_shape
from game.ui.widget import Point

WHOLE = 10_000
"""The line from end to end, in the unit in which places lie on it."""
REACH = 9
"""Units within which the pointer is at a mark."""


CROWD = 80
"""Marks from which those below the line are drawn smaller."""


@dataclass(frozen=True, slots=True)
class Tick:
    """Where a sitting or a year begins."""

    at: int
    text: str
    after: bool = False
    """Whether it lies in the years after the congress."""


@dataclass(frozen=True, slots=True)
class Mark:
    """Something worth a visit."""

    at: int
    shape: Shape
    tone: str
    """Its colour; the shape alone is enough."""
    text: str
    """A whole sentence."""
    what: str = ""
    """What kind of mark it is, in words."""
    below: bool = False
    """Whether it hangs under the line (what people have added) or stands above it (what the rules found)."""


@dataclass(eq=False)
class Timeline(Control):
    """See the head of this file."""

    id: str
    text: str
    """What it is, for speech."""
    at: int
    spots: Sequence[int]
    """Where each place lies on the line, 0 to WHOLE, never falling; one for each place."""
    ticks: Sequence[Tick] = ()
    marks: Sequence[Mark] = ()
    shown: str = ""
    """The present place in words."""

    follows = True

    @property
    def last(self) -> int:
        """The last place."""
        return max(0, len(self.spots) - 1)

    def says(self) -> str:
        """Where one is."""
        return self.said(self.look.words.value.format(text=self.text, value=self.shown))

    def height(self, width: int) -> int:
        """Marks, the line, marks, a line of labels."""
        return self.px(62) + self.look.line("small")

    def width(self) -> int:
        """As wide as it gets."""
        return self.px(self.wide or 400)

    # --- where things lie

    def track(self) -> Rect:
        """The line on which the bead runs."""
        bead = self.px(12)
        return Rect(self.rect.x + bead, self.rect.y + self.px(28), max(1, self.rect.w - 2 * bead), self.px(8))

    def x_of(self, place: int) -> int:
        """The pixel over which a place lies."""
        track = self.track()
        spot = self.spots[max(0, min(place, self.last))] if self.spots else 0
        return track.x + track.w * spot // WHOLE

    def place_at(self, x: int) -> int:
        """The place nearest to a pixel."""
        track = self.track()
        spot = max(0, min(WHOLE, (x - track.x) * WHOLE // track.w))
        n = bisect_left(self.spots, spot)
        near = [m for m in (n - 1, n) if 0 <= m <= self.last]
        return min(near, key=lambda m: abs(self.spots[m] - spot), default=0)

    def _mark_spot(self, mark: Mark) -> Point:
        track = self.track()
        return self.x_of(mark.at), track.bottom + self.px(13) if mark.below else track.y - self.px(15)

    def mark_at(self, point: Point) -> Mark | None:
        """The mark under the pointer."""
        reach, found = self.px(REACH), None
        for mark in self.marks:
            x, y = self._mark_spot(mark)
            away = abs(x - point[0])
            if abs(y - point[1]) <= reach + self.px(3) and away <= reach:
                found, reach = mark, away
        return found

    # --- input

    def tip_at(self, point: Point | None) -> str:
        """The mark there; when the keys are here, what the rules found at this very place: notes are read beside it."""
        if point is not None:
            mark = self.mark_at(point)
            return mark.text if mark else super().tip_at(point)
        here = [mark.text for mark in self.marks if mark.at == self.at and not mark.below]
        return "\n".join(here) or super().tip_at(point)

    def tip_near(self) -> Rect:
        """The bead."""
        return Rect(self.x_of(self.at) - self.px(8), self.rect.y, self.px(16), self.rect.h)

    def _go(self, place: int) -> Reply:
        place = max(0, min(place, self.last))
        return True if place == self.at else Action(self.id, place)

    def on_key(self, key: Key) -> Reply:
        """Arrows, pages, Home and End."""
        if not self.enabled or key.ctrl or key.shift or key.alt:
            return False
        steps = {"left": ".step back", "right": ".step on", "pageup": ".leap back", "pagedown": ".leap on",
                 "up": ".mark back", "down": ".mark on"}  # fmt: skip
        if key.name in steps:
            kind, way = steps[key.name].split()
            return Action(self.id + kind, way)
        return self._go(0 if key.name == "home" else self.last) if key.name in ("home", "end") else False

    def on_press(self, at: Point) -> Reply:
        """Go to the mark there, or to the place."""
        if not self.enabled:
            return False
        mark = self.mark_at(at)
        return (self._go(mark.at) if mark else self._go(self.place_at(at[0]))) or True

    def on_drag(self, at: Point) -> Reply:
        """Follow the pointer."""
        return self.enabled and self._go(self.place_at(at[0]))

    def on_click(self, at: Point) -> Reply:
        """Nothing more than the press did."""
        return True

    def on_wheel(self, at: Point, notches: int) -> Reply:
        """Away from the hand goes back."""
        return self.enabled and Action(self.id + ".step", "back" if notches > 0 else "on")

    # --- drawing

    def draw(self, canvas: Canvas) -> None:
        """Sittings as a ruled band, marks about it, the bead on it."""
        palette, track = canvas.palette, self.track()
        self._draw_band(canvas, track)
        self._draw_labels(canvas, track)
        crowded = len(self.marks) > CROWD
        over = self.mark_at(self.mem.point) if canvas.live and self.hovered else None
        for mark in self.marks:
            x, y = self._mark_spot(mark)
            radius = self.px(7 if mark == over or mark.at == self.at else 4 if mark.below and crowded else 5)
            canvas.fill(Rect(x, min(y, track.y), self.px(1), abs(y - track.y)), palette.rule)
            draw_shape(canvas, mark.shape, x, y, radius, palette.tone(mark.tone), palette.well)
        x, lit = self.x_of(self.at), canvas.live and (self.hovered or self.pressed)
        canvas.fill(Rect(x, track.y - self.px(6), self.px(2), track.h + self.px(12)), palette.wine)
        canvas.lozenge(x, track.centery, self.px(12), palette.wine_lit if lit else palette.wine)
        canvas.lozenge(x, track.centery, self.px(5), palette.gold if palette.textured else palette.on_wine)
        self.ring(canvas)

    def _draw_band(self, canvas: Canvas, track: Rect) -> None:
        """The line: what is past is filled, the years after the congress lie on another ground."""
        palette = canvas.palette
        canvas.fill(track, palette.well)
        after = next((tick.at for tick in self.ticks if tick.after), None)
        if after is not None:
            x = self.x_of(after)
            canvas.fill(Rect(x, track.y, track.right - x, track.h), palette.stripe)
        gone = self.x_of(self.at) - track.x
        canvas.fill(Rect(track.x, track.y, gone, track.h), palette.gold if palette.textured else palette.rule)
        canvas.frame(track.inflate(0, 2), palette.ink_soft)
        for tick in self.ticks:
            canvas.fill(Rect(self.x_of(tick.at), track.y - self.px(3), self.px(1), track.h + self.px(6)), palette.ink)

    def _draw_labels(self, canvas: Canvas, track: Rect) -> None:
        """As many labels as fit, the first and those in step with it."""
        runs, points = self.look.type.runs, self.look.pt("small")
        y, high, free = self.rect.bottom - self.look.line("small"), self.look.line("small"), self.rect.x
        for tick in self.ticks:
            wide = runs.width(tick.text, "Regular", points)
            x = max(self.rect.x, min(self.x_of(tick.at) - wide // 2, self.rect.right - wide))
            if x >= free and x + wide <= self.rect.right:
                style: Style = "Bold" if tick.at <= self.at else "Regular"
                wide = runs.width(tick.text, style, points)
                canvas.text(tick.text, Rect(x, y, wide + 1, high), "small", style, canvas.palette.ink_soft)
                free = x + wide + self.px(10)
