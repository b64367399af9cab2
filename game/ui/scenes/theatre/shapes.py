"""The signs set on the timeline and in the tree: a shape for every kind of mark, so that colour is never needed."""

from __future__ import annotations

import math
from typing import Literal, assert_never

import pygame

from game.ui.canvas import Canvas
from game.ui.theme import Colour

Shape = Literal[
    "disc", "ring", "cross", "up", "down", "lozenge", "square", "star", "hour", "seal", "flag", "fork", "page"
]
"""What a mark looks like; no two kinds of mark share one."""


def draw_shape(canvas: Canvas, shape: Shape, x: int, y: int, r: int, ink: Colour, ground: Colour) -> None:
    """Draw a shape about a point, `r` pixels from its middle to its rim; `ground` is what shows through it."""
    surface, thick = canvas.surface, max(1, round(r / 3))
    match shape:
        case "disc":
            pygame.draw.circle(surface, ink, (x, y), r)
        case "ring":
            pygame.draw.circle(surface, ground, (x, y), r)
            pygame.draw.circle(surface, ink, (x, y), r, thick)
        case "cross":
            for way in (1, -1):
                pygame.draw.line(surface, ink, (x - r, y - way * r), (x + r, y + way * r), thick + 1)
        case "up" | "down":
            way = 1 if shape == "down" else -1
            pygame.draw.polygon(surface, ink, [(x - r, y - way * r), (x + r, y - way * r), (x, y + way * r)])
        case "lozenge":
            canvas.lozenge(x, y, r + thick // 2, ink)
        case "square":
            pygame.draw.rect(surface, ink, (x - r, y - r, 2 * r, 2 * r))
        case "star":
            pygame.draw.polygon(surface, ink, _star(x, y, r * 1.25))
        case "hour":
            pygame.draw.polygon(surface, ink, [(x - r, y - r), (x + r, y - r), (x, y)])
            pygame.draw.polygon(surface, ink, [(x - r, y + r), (x + r, y + r), (x, y)])
        case "seal":
            pygame.draw.circle(surface, ink, (x, y), r + thick // 2, thick)
            pygame.draw.circle(surface, ink, (x, y), max(1, r // 2))
        case "flag":
            pygame.draw.rect(surface, ink, (x - r, y - r, thick, 2 * r + 1))
            pygame.draw.polygon(surface, ink, [(x - r, y - r), (x + r, y - r // 2), (x - r, y)])
        case "fork":
            for end in ((x - r, y + r), (x + r, y + r), (x, y - r)):
                pygame.draw.line(surface, ink, (x, y), end, thick)
        case "page":
            pygame.draw.rect(surface, ground, (x - r * 3 // 4, y - r, 2 * (r * 3 // 4), 2 * r))
            pygame.draw.rect(surface, ink, (x - r * 3 // 4, y - r, 2 * (r * 3 // 4), 2 * r), max(1, thick // 2))
            for n in (-1, 0, 1):
                pygame.draw.line(surface, ink, (x - r // 3, y + n * r // 2), (x + r // 3, y + n * r // 2))
        case _:
            assert_never(shape)


def _star(x: int, y: int, r: float) -> list[tuple[float, float]]:
    """The ten corners of a five-pointed star."""
    return [
        (x + (r if n % 2 == 0 else r * 0.42) * math.sin(n * math.pi / 5),
         y - (r if n % 2 == 0 else r * 0.42) * math.cos(n * math.pi / 5))
        for n in range(10)
    ]  # fmt: skip
