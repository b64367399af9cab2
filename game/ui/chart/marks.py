"""What is drawn over the coloured map: frontiers of states, outlines, the lines and places of an overlay."""

from __future__ import annotations

import itertools
from collections.abc import Callable, Collection, Iterable, Sequence
from dataclasses import dataclass

import pygame
from pygame import Rect, Surface

from game.ui.chart.sheets import Chart, Frontier, Overlay
from game.ui.chart.wash import Owners, holder
from game.ui.theme import Colour

SEPIA: Colour = (74, 44, 30)
WINE: Colour = (130, 22, 34)
LIGHT: Colour = (255, 248, 230)
BLUE: Colour = (30, 74, 130)

UNBOUNDED = {"arabia", "turkestan", "beyond"}
"""Owners whose land runs out into deserts; nobody had drawn a frontier there."""

Spot = tuple[float, float]


@dataclass(frozen=True, slots=True)
class View:
    """Which part of the near sheet is seen where: pixel (x, y) of the sheet lies at (x·scale + left, y·scale + top)."""

    rect: Rect
    """The window's part that shows the map."""
    scale: float
    left: float
    top: float

    def spot(self, point: Spot) -> Spot:
        """A place of the near sheet in the window."""
        return point[0] * self.scale + self.left, point[1] * self.scale + self.top

    def place(self, point: tuple[int, int]) -> Spot:
        """A place of the window on the near sheet."""
        return (point[0] - self.left) / self.scale, (point[1] - self.top) / self.scale

    @property
    def part(self) -> Rect:
        """What is seen of the near sheet."""
        x, y = self.place(self.rect.topleft)
        return Rect(round(x), round(y), round(self.rect.w / self.scale), round(self.rect.h / self.scale))


def stroke(surface: Surface, points: Sequence[Spot], colour: Colour, width: float) -> None:
    """A smooth line; wide ones are filled and their rims softened."""
    if len(points) < 2:
        return
    if width <= 1.4:
        pygame.draw.aalines(surface, colour, False, points)
        return
    pygame.draw.lines(surface, colour, False, points, round(width))
    half = (round(width) - 1) / 2
    for dx, dy in ((half, 0), (-half, 0), (0, half), (0, -half)):
        pygame.draw.aalines(surface, colour, False, [(x + dx, y + dy) for x, y in points])


def dashed(surface: Surface, points: Sequence[Spot], colour: Colour, width: float, on: float, off: float) -> None:
    """A line of dashes."""
    left, drawing = on, True
    for (ax, ay), (bx, by) in itertools.pairwise(points):
        length = ((bx - ax) ** 2 + (by - ay) ** 2) ** 0.5
        at = 0.0
        while length - at > 1e-6:
            step = min(left, length - at)
            if drawing:
                ends = [(ax + (bx - ax) * t / length, ay + (by - ay) * t / length) for t in (at, at + step)]
                stroke(surface, ends, colour, width)
            at, left = at + step, left - step
            if left <= 1e-6:
                drawing = not drawing
                left = on if drawing else off


def _seen(lines: Iterable[Frontier], view: View) -> Iterable[Sequence[Spot]]:
    part = view.part.inflate(8, 8)
    for line in lines:
        if part.colliderect(line.bounds):
            yield [view.spot(point) for point in line.points]


def states(surface: Surface, chart: Chart, owners: Owners, view: View, k: float) -> None:
    """The frontiers between states."""
    between = [line for line in chart.frontiers if line.other and _parts(chart, owners, line)]
    for points in _seen(between, view):
        dashed(surface, points, SEPIA, 1.6 * k, 7 * k, 2.6 * k)


def _parts(chart: Chart, owners: Owners, line: Frontier) -> bool:
    one, other = holder(chart, owners, line.one), holder(chart, owners, line.other)
    return one != other and not {one, other} & UNBOUNDED


def outline(surface: Surface, chart: Chart, ids: Collection[str], view: View, colour: Colour, width: float) -> None:
    """A line round provinces taken together."""
    round_them = (line for line in chart.frontiers if (line.one in ids) != (line.other in ids))
    shores: list[Frontier] = []
    inland: list[Frontier] = []
    for line in round_them:
        (inland if line.other else shores).append(line)
    paths = list(_seen(inland, view))
    for points in paths:
        stroke(surface, points, LIGHT, width + 2)
    for points in _seen(shores, view):
        stroke(surface, points, colour, 1)
    for points in paths:
        stroke(surface, points, colour, width)


def overlay(surface: Surface, chart: Chart, shown: Overlay, view: View, k: float) -> None:
    """Outline, lines and places of an overlay; the names of the places are the caller's."""
    land = [id for id in shown.provinces if id in chart.provinces]
    if land:
        outline(surface, chart, land, view, WINE, 2 * k)
    if shown.river:
        for arm in chart.danube:
            stroke(surface, [view.spot(point) for point in arm], BLUE, 3 * k)
    for id in shown.others:
        dashed(surface, [view.spot(point) for point in chart.line(id)[1]], WINE, 1.4 * k, 6 * k, 6 * k)
    for id in shown.lines:
        points = [view.spot(point) for point in chart.line(id)[1]]
        stroke(surface, points, LIGHT, 5 * k)
        if len(shown.lines) == 1 or id == "dardanelles" or id == "bosphorus":
            stroke(surface, points, WINE, 3 * k)
        else:
            dashed(surface, points, WINE, 2.4 * k, 9 * k, 5 * k)
    for id in shown.points:
        spot = chart.spot(id)
        x, y = view.spot(spot.at)
        SIGNS[spot.kind](surface, round(x), round(y), max(3, round(4 * k)))


def _disc(surface: Surface, x: int, y: int, r: int) -> None:
    pygame.draw.aacircle(surface, LIGHT, (x, y), r + 2)
    pygame.draw.aacircle(surface, WINE, (x, y), r)


def _town(surface: Surface, x: int, y: int, r: int) -> None:
    _disc(surface, x, y, r)
    pygame.draw.aacircle(surface, LIGHT, (x, y), max(1, r // 2))


def _fort(surface: Surface, x: int, y: int, r: int) -> None:
    """A square redoubt on its corner."""
    for size, colour in ((r + 3, LIGHT), (r + 1, WINE)):
        pygame.draw.polygon(surface, colour, [(x - size, y), (x, y - size), (x + size, y), (x, y + size)])


def _arsenal(surface: Surface, x: int, y: int, r: int) -> None:
    """An anchor on a disc."""
    _disc(surface, x, y, r + 3)
    pygame.draw.line(surface, LIGHT, (x, y - r), (x, y + r))
    pygame.draw.line(surface, LIGHT, (x - r // 2, y - r // 2), (x + r // 2, y - r // 2))
    pygame.draw.lines(
        surface, LIGHT, False, [(x - r, y + r // 3), (x - r // 2, y + r), (x + r // 2, y + r), (x + r, y + r // 3)]
    )


SIGNS: dict[str, Callable[[Surface, int, int, int], None]] = {
    "town": _town, "port": _disc, "fort": _fort, "arsenal": _arsenal,
}  # fmt: skip
"""How a place is drawn, by kind."""


def dot(surface: Surface, x: int, y: int, k: float, great: bool) -> None:
    """A city."""
    r = max(2, round((2.4 if great else 1.7) * k))
    pygame.draw.aacircle(surface, LIGHT, (x, y), r + 1)
    pygame.draw.aacircle(surface, SEPIA, (x, y), r)
    if great:
        pygame.draw.aacircle(surface, LIGHT, (x, y), max(1, r // 2))
