"""Whole numbers: a slider to drag, and a stepper with minus and plus."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from pygame import Rect

from game.ui.action import Action, Key, Reply
from game.ui.canvas import Canvas
from game.ui.control import Control
from game.ui.theme import TIGHT
from game.ui.widget import Point


@dataclass(eq=False)
class Number(Control):
    """A whole number from `low` to `high`. Emits `Action(id, new value)`; the scene owns the value."""

    id: str
    text: str
    at: int
    low: int
    top: int
    step: int = 1
    shown: Callable[[int], str] = str
    """How a value is written ("12 %", "250,000 francs")."""

    def says(self) -> str:
        """Label and value."""
        return self.said(self.look.words.value.format(text=self.text, value=self.shown(self.at)))

    def _to(self, value: int) -> Reply:
        value = max(self.low, min(value, self.top))
        return True if value == self.at else Action(self.id, value)

    def on_key(self, key: Key) -> Reply:
        """Arrows by a step, pages by a tenth, Home and End to the ends."""
        if not self.enabled or key.ctrl:
            return False
        page = max(self.step, (self.top - self.low) // 10 // self.step * self.step)
        steps = {"left": -self.step, "down": -self.step, "right": self.step, "up": self.step}
        steps |= {"pagedown": -page, "pageup": page}
        if key.name in steps:
            return self._to(self.at + steps[key.name])
        return self._to(self.low if key.name == "home" else self.top) if key.name in ("home", "end") else False

    def _value_width(self) -> int:
        runs, size = self.look.type.runs, self.look.pt("body")
        return max(runs.width(self.shown(n), "Bold", size) for n in (self.low, self.top, self.at)) + self.px(8)

    def _label_width(self) -> int:
        return self.look.type.runs.width(self.text, "Regular", self.look.pt("body")) + self.px(14) if self.text else 0


@dataclass(eq=False)
class Slider(Number):
    """Label, a line with a bead, value; where there is no room for all, the label stands above the line."""

    def width(self) -> int:
        """With a line long enough to aim at."""
        return max(self.px(self.wide), self._label_width() + self.px(140) + self._value_width())

    def _stacked(self, width: int) -> bool:
        return bool(self.text) and width < self._label_width() + self.px(110) + self._value_width()

    def height(self, width: int) -> int:
        """One line, or two."""
        return super().height(width) + (self.look.line() if self._stacked(width) else 0)

    def _parts(self) -> tuple[Rect, Rect]:
        """Where the label lies, and where the line and the value do."""
        if self._stacked(self.rect.w):
            high = self.look.line()
            rest = Rect(self.rect.x, self.rect.y + high, self.rect.w, max(0, self.rect.h - high))
            return Rect(self.rect.x, self.rect.y, self.rect.w, high), rest
        wide = min(self._label_width(), self.rect.w)
        rest = Rect(self.rect.x + wide, self.rect.y, self.rect.w - wide, self.rect.h)
        return Rect(self.rect.x, self.rect.y, wide, self.rect.h), rest

    def track(self) -> Rect:
        """The line the bead runs on, as high as the control."""
        bead, rest = self.px(8), self._parts()[1]
        x = rest.x + bead
        return Rect(x, rest.y, max(1, rest.right - self._value_width() - bead - x), rest.h)

    def on_press(self, at: Point) -> Reply:
        """Jump there."""
        return self.on_drag(at) or True

    def on_drag(self, at: Point) -> Reply:
        """Follow the pointer."""
        if not self.enabled:
            return False
        track = self.track()
        steps = (self.top - self.low) / self.step
        return self._to(self.low + self.step * round(max(0.0, min(1.0, (at[0] - track.x) / track.w)) * steps))

    def on_click(self, at: Point) -> Reply:
        """Nothing more than the press did."""
        return True

    def draw(self, canvas: Canvas) -> None:
        """Label, line, bead, value."""
        palette, track, ink = canvas.palette, self.track(), self.ink(canvas)
        label, rest = self._parts()
        canvas.text(self.text, label, colour=ink, owner=self.id)
        value = Rect(rest.right - self._value_width(), rest.y, self._value_width(), rest.h)
        canvas.text(self.shown(self.at), value, style="Bold", colour=ink, align="right", owner=self.id)
        line = Rect(track.x, track.centery - self.px(2), track.w, self.px(4))
        canvas.fill(line, palette.well)
        canvas.frame(line, canvas.line_colour)
        x = track.x + track.w * (self.at - self.low) // max(1, self.top - self.low)
        wax = palette.wine if self.enabled else palette.rule
        if canvas.ground == "paper":
            canvas.fill(Rect(line.x, line.y, x - line.x, line.h), wax)
        lit = canvas.live and self.enabled and (self.hovered or self.pressed)
        canvas.lozenge(x, track.centery, self.px(11), palette.wine_lit if lit else wax)
        canvas.lozenge(x, track.centery, self.px(4), palette.gold if palette.textured else palette.on_wine)
        self.ring(canvas)


@dataclass(eq=False)
class Stepper(Number):
    """Label, minus, value, plus."""

    follows = True

    def width(self) -> int:
        """All of it."""
        return max(self.px(self.wide), self._label_width() + self._value_width() + 2 * self.high() + self.px(12))

    def _ends(self) -> tuple[Rect, Rect]:
        side = min(self.rect.h, self.high())
        y = self.rect.centery - side // 2
        minus = Rect(self.rect.right - self._value_width() - 2 * side - self.px(12), y, side, side)
        return minus, Rect(self.rect.right - side, y, side, side)

    def on_click(self, at: Point) -> Reply:
        """Minus or plus."""
        minus, plus = self._ends()
        step = self.step if plus.collidepoint(at) else -self.step if minus.collidepoint(at) else 0
        return self._to(self.at + step) if step and self.enabled else True

    def draw(self, canvas: Canvas) -> None:
        """Label, two small plates, value between."""
        palette, (minus, plus) = canvas.palette, self._ends()
        label = Rect(self.rect.x, self.rect.y, max(0, minus.x - self.rect.x - self.px(TIGHT)), self.rect.h)
        canvas.text(self.text, label, colour=self.ink(canvas), owner=self.id)
        between = Rect(minus.right, self.rect.y, plus.x - minus.right, self.rect.h)
        canvas.text(self.shown(self.at), between, style="Bold", colour=self.ink(canvas), align="centre", owner=self.id)
        for end, can in ((minus, self.at > self.low), (plus, self.at < self.top)):
            can = can and self.enabled
            lit = canvas.live and can and self.hovered and end.collidepoint(self.mem.point)
            canvas.plate(end, palette.stripe if lit else palette.well, palette.rule)
            ink, arm, thick = palette.ink if can else palette.rule, self.px(6), self.px(2)
            canvas.fill(Rect(end.centerx - arm, end.centery - thick // 2, 2 * arm, thick), ink)
            if end is plus:
                canvas.fill(Rect(end.centerx - thick // 2, end.centery - arm, thick, 2 * arm), ink)
        self.ring(canvas)
