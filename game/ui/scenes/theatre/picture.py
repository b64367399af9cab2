"""The negotiation dance as a picture: what every offer was worth to each of two powers, and the frontier they had."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import pygame
from pygame import Rect

from game.replay.dance import Step
from game.replay.frontier import Frontier
from game.ui.action import Key, Value
from game.ui.canvas import Canvas
from game.ui.scenes.theatre.shapes import Shape, draw_shape
from game.ui.theme import Colour
from game.ui.widget import Point

POINT = 1000
"""Thousandths in a point of brief."""


@dataclass(frozen=True, slots=True)
class Labels:
    """What is written on the picture."""

    across: str
    upward: str
    end: str
    nash: str
    kalai: str
    leaving: str


@dataclass(eq=False)
class Picture:
    """Paints the dance of the two powers of a frontier, and knows what lies where."""

    found: Frontier
    steps: Sequence[Step]
    end: tuple[int, int]
    """What the treaty of the end was worth to the two over leaving."""
    labels: Labels
    chosen: int = 0

    def __post_init__(self) -> None:
        self.rect = Rect(0, 0, 1, 1)
        one, other = self.found.powers
        self.spots = [(step.gain(one), step.gain(other)) for step in self.steps]
        known = [*self.spots, self.end, (0, 0), *(point.gains for point in self.found.points)]
        xs, ys = [x for x, _ in known], [y for _, y in known]
        pad_x, pad_y = (max(POINT, (max(values) - min(values)) // 14) for values in (xs, ys))
        self.low, self.high = (min(xs) - pad_x, min(ys) - pad_y), (max(xs) + pad_x, max(ys) + pad_y)

    def spot(self, gains: tuple[int, int]) -> Point:
        """Where a pair of gains lies."""
        wide, high = self.high[0] - self.low[0], self.high[1] - self.low[1]
        x = self.rect.x + self.rect.w * (gains[0] - self.low[0]) // wide
        return x, self.rect.bottom - self.rect.h * (gains[1] - self.low[1]) // high

    def at(self, point: Point) -> int | None:
        """The offer nearest to a point, if it is near."""
        away = [((x - point[0]) ** 2 + (y - point[1]) ** 2, n) for n, (x, y) in enumerate(map(self.spot, self.spots))]
        near = min(away, default=(10**9, -1))
        return near[1] if near[0] <= 18 * 18 else None

    def keys(self, key: Key) -> Value:
        """Arrows go from offer to offer."""
        step = {"left": -1, "right": 1, "up": -1, "down": 1}.get(key.name, 0)
        if not step or not self.steps or key.ctrl or key.shift:
            return None
        return max(0, min(self.chosen + step, len(self.steps) - 1))

    # --- drawing

    def paint(self, canvas: Canvas, rect: Rect) -> None:
        """Axes, frontier, steps in their order, the end."""
        palette, small = canvas.palette, canvas.look.line("small")
        canvas.fill(rect, palette.well)
        canvas.frame(rect, palette.rule)
        self.rect = Rect(rect.x + canvas.px(10), rect.y + small, rect.w - canvas.px(20), rect.h - 2 * small)
        with canvas.on("paper"):
            self._axes(canvas)
            self._line(canvas, [self.spot(point.gains) for point in self.found.points], palette.moss, canvas.px(2))
            self._line(canvas, [self.spot(gains) for gains in self.spots], palette.rule, canvas.px(1))
            for n, step in enumerate(self.steps):
                self._offer(canvas, n, step)
            r = canvas.px(10)
            known = [*self.spots, self.end, *(p.gains for p in (self.found.nash, self.found.kalai) if p is not None)]
            taken = [Rect(0, 0, 2 * r, 2 * r).move(x - r, y - r) for x, y in map(self.spot, known)]
            for point, shape, label in ((self.found.nash, "lozenge", self.labels.nash),
                                        (self.found.kalai, "up", self.labels.kalai)):  # fmt: skip
                if point is not None:
                    self._named(canvas, self.spot(point.gains), shape, label, palette.moss, taken)  # type: ignore[arg-type]
            self._named(canvas, self.spot(self.end), "star", self.labels.end, palette.wine, taken)

    def _axes(self, canvas: Canvas) -> None:
        """Where leaving would be worth as much, for each; and what is worth what."""
        palette, small = canvas.palette, canvas.look.line("small")
        x, y = self.spot((0, 0))
        if self.rect.left <= x <= self.rect.right:
            canvas.fill(Rect(x, self.rect.y, canvas.px(1), self.rect.h), palette.ink_soft)
        if self.rect.top <= y <= self.rect.bottom:
            canvas.fill(Rect(self.rect.x, y, self.rect.w, canvas.px(1)), palette.ink_soft)
        top = Rect(self.rect.x, self.rect.y - small, self.rect.w, small)
        foot = Rect(self.rect.x, self.rect.bottom, self.rect.w, small)
        canvas.text(self.labels.upward, top, "small", "Italic", palette.ink_soft, owner="dance.axis")
        canvas.text(self.labels.across, foot, "small", "Italic", palette.ink_soft, "right", owner="dance.axis")

    def _line(self, canvas: Canvas, points: Sequence[Point], ink: Colour, width: int) -> None:
        if len(points) > 1:
            pygame.draw.lines(canvas.surface, ink, False, points, width)

    def _offer(self, canvas: Canvas, n: int, step: Step) -> None:
        """A disc or a square by author; whole if it was accepted, hollow if not; the chosen one in a ring."""
        palette, (x, y) = canvas.palette, self.spot(self.spots[n])
        ours = step.offer.by == self.found.powers[0]
        shape: Shape = "disc" if ours else "square"
        ink, r = (palette.wine if ours else palette.blue), canvas.px(6)
        draw_shape(canvas, shape, x, y, r, ink, palette.well)
        if step.fate != "accepted":
            draw_shape(canvas, shape, x, y, r - canvas.px(2), palette.well, palette.well)
        if n == self.chosen:
            pygame.draw.circle(canvas.surface, palette.ink, (x, y), canvas.px(11), canvas.px(2))

    def _named(
        self, canvas: Canvas, spot: Point, shape: Shape, label: str, ink: Colour, taken: list[Rect]
    ) -> None:  # fmt: skip
        """A shape, and its name beside, above or below it where it covers nothing; `taken` is what stands there."""
        look, air = canvas.look, canvas.px(12)
        draw_shape(canvas, shape, *spot, canvas.px(7), ink, canvas.palette.well)
        area = Rect(0, 0, look.type.runs.width(label, "Bold", look.pt("small")) + 1, look.line("small"))
        beside = [area.copy() for _ in range(6)]
        beside[0].midleft, beside[1].midright = (spot[0] + air, spot[1]), (spot[0] - air, spot[1])
        beside[2].midbottom, beside[3].midtop = (spot[0], spot[1] - air), (spot[0], spot[1] + air)
        beside[4].bottomleft, beside[5].topright = (spot[0] + air, spot[1] - air), (spot[0] - air, spot[1] + air)
        inside = [place for place in beside if self.rect.contains(place)] or [beside[0].clamp(self.rect)]
        place = next((each for each in inside if each.collidelist(taken) < 0), inside[0])
        taken.append(place)
        canvas.fill(place, canvas.palette.well)
        canvas.text(label, place, "small", "Bold", ink, owner="dance.label")
