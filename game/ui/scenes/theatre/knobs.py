"""Small plates with a drawn sign: the controls of a player, said in words to those who do not see them."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

import pygame
from pygame import Rect

from game.ui.action import Reply
from game.ui.button import Button
from game.ui.canvas import Canvas
from game.ui.theme import Colour
from game.ui.widget import Point

Sign = Literal["first", "leap_back", "back", "play", "pause", "on", "leap_on", "end", "loop"]


@dataclass(eq=False)
class Knob(Button):
    """A button whose label is a sign; its text is its tip and what is spoken. Emits `Action(id, value)`."""

    sign: Sign = "play"

    def width(self) -> int:
        """A little wider than high."""
        return max(self.px(46), self.high())

    def height(self, width: int) -> int:
        """One line."""
        return self.high()

    def tip_at(self, point: Point | None) -> str:
        """Why not; else what it does, and its key."""
        return self.why_not or (f"{self.text}  ({self.key})" if self.key else self.text)

    def use(self) -> Reply:
        """Press it."""
        return super().use()

    def draw(self, canvas: Canvas) -> None:
        """Plate and sign."""
        fill, edge, ink, inner = self.colours(canvas)
        canvas.plate(self.rect, fill, edge, inner)
        sink = self.px(1) if canvas.live and self.pressed else 0
        draw_sign(canvas, self.sign, self.rect.move(0, sink), ink)
        self.ring(canvas)


def draw_sign(canvas: Canvas, sign: Sign, rect: Rect, ink: Colour) -> None:
    """Draw the sign of a control in the middle of a rectangle."""
    x, y, r = rect.centerx, rect.centery, canvas.px(8)
    bar = canvas.px(3)

    def arrow(left: int, way: int) -> None:
        tip, foot = (left + r, left) if way > 0 else (left, left + r)
        pygame.draw.polygon(canvas.surface, ink, [(foot, y - r), (foot, y + r), (tip, y)])

    match sign:
        case "play":
            pygame.draw.polygon(canvas.surface, ink, [(x - r * 3 // 4, y - r), (x - r * 3 // 4, y + r), (x + r, y)])
        case "pause":
            canvas.fill(Rect(x - r * 3 // 4, y - r, bar + 1, 2 * r), ink)
            canvas.fill(Rect(x + r * 3 // 4 - bar, y - r, bar + 1, 2 * r), ink)
        case "back":
            arrow(x - r // 2, -1)
        case "on":
            arrow(x - r // 2, 1)
        case "leap_back":
            arrow(x - r, -1)
            arrow(x, -1)
        case "leap_on":
            arrow(x - r, 1)
            arrow(x, 1)
        case "first":
            canvas.fill(Rect(x - r, y - r, bar, 2 * r), ink)
            arrow(x - r // 2 + bar // 2, -1)
        case "end":
            arrow(x - r + bar // 2, 1)
            canvas.fill(Rect(x + r - bar, y - r, bar, 2 * r), ink)
        case "loop":
            draw_turn(canvas, x, y, ink)


def draw_turn(canvas: Canvas, x: int, y: int, ink: Colour) -> None:
    """Draw an arrow that runs back in a circle, around a point."""
    r = canvas.px(9)
    pygame.draw.arc(canvas.surface, ink, Rect(x - r, y - r, 2 * r, 2 * r), 0.6, 5.6, canvas.px(2))
    tip = (x + round(r * 0.8), y - round(r * 0.6))
    pygame.draw.polygon(canvas.surface, ink, [
        (tip[0] + canvas.px(3), tip[1] - canvas.px(6)), (tip[0] + canvas.px(3), tip[1] + canvas.px(3)),
        (tip[0] - canvas.px(5), tip[1] + canvas.px(1)),
    ])  # fmt: skip
