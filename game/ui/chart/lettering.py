"""Names on the map: letters spread along a line, city names beside their dots, none over another.

The greater names are placed first; a lesser one that would touch them is left out until the map is nearer. What fits at
a scale is found once and kept.
"""

from __future__ import annotations

import itertools
import math
from collections.abc import Callable, Collection, Iterable
from dataclasses import dataclass, field

import pygame
from pygame import Rect, Surface

from game.ui.chart.sheets import Chart, Name, Place, Province, named
from game.ui.chart.wash import Owners, holder
from game.ui.fonts import Style
from game.ui.runs import Runs
from game.ui.theme import Colour

INK: Colour = (52, 34, 22)
WATER: Colour = (44, 72, 98)
SIGNAL: Colour = (130, 22, 34)
HALO: Colour = (250, 244, 228)
SMALLEST = 11
GREATEST = 40
"""Pixels; no name is written smaller or larger in a window of the design's size."""

ROMAN = (
    (1000, "M"), (900, "CM"), (500, "D"), (400, "CD"), (100, "C"), (90, "XC"), (50, "L"), (40, "XL"),
    (10, "X"), (9, "IX"), (5, "V"), (4, "IV"), (1, "I"),
)  # fmt: skip

Spot = tuple[float, float]


@dataclass(slots=True)
class Inscription:
    """A name in place: pictures, and where their upper left corners lie on the map at its scale."""

    text: str
    parts: list[tuple[Surface, tuple[int, int]]]
    dot: tuple[int, int] | None = None
    rank: int = 1
    bounds: Rect = field(init=False)

    def __post_init__(self) -> None:
        self.bounds = (
            self.parts[0][0]
            .get_rect(topleft=self.parts[0][1])
            .unionall([surface.get_rect(topleft=at) for surface, at in self.parts])
        )


@dataclass(frozen=True, slots=True)
class Letterer:
    """Writes names on a map of `scale` pixels to a pixel of the near sheet, type `k` times the design's size."""

    runs: Runs
    scale: float
    k: float
    language: str
    zoom: float = 1.0

    def inscriptions(self, chart: Chart, owners: Owners, spots: Collection[Place] = ()) -> list[Inscription]:
        """All names that have room; those of an overlay's `spots` have it before all others and are drawn last."""
        signs = self.signs(spots)
        taken = [sign.bounds for sign in signs]
        taken += [Rect(round(s.at[0] * self.scale) - 8, round(s.at[1] * self.scale) - 8, 16, 16) for s in spots]
        found: list[Inscription] = []

        def put(inscription: Inscription | None) -> None:
            if inscription is None:
                return
            boxes = [surface.get_rect(topleft=at).inflate(2, -2) for surface, at in inscription.parts]
            if any(box.collidelist(taken) >= 0 for box in boxes):
                return
            taken.extend(boxes)
            if inscription.dot:
                taken.append(Rect(inscription.dot[0] - 3, inscription.dot[1] - 3, 6, 6))
            found.append(inscription)

        least = 1 if self.zoom < 1.5 else 2 if self.zoom < 3 else 3
        cities = [
            city
            for city in chart.cities
            if city.rank <= least and all(math.dist(city.at, spot.at) > 14 for spot in spots)
        ]
        shown = {city.names["en"] for city in cities}
        for name in chart.states:
            if all(holder(chart, owners, id) == owner for id, owner in name.held.items()):
                put(self._along(name, "Regular", INK))
        for city in cities:
            if city.rank == 1:
                self._beside(city, put, found)
        for name in chart.seas:
            put(self._along(name, "Italic", WATER))
        for province in sorted(chart.provinces.values(), key=lambda province: (-province.room, province.id)):
            if province.named and province.names["en"] not in shown:
                put(self._over(province))
        for city in cities:
            if city.rank > 1:
                self._beside(city, put, found)
        return [*found, *signs]

    def year(self, chart: Chart, year: int) -> Inscription:
        """The year under the title of the sheet, engraved with it and so growing and shrinking with it."""
        size, text = max(5, round(26 * self.scale)), roman(year)
        middle, y = chart.year_at[0] * self.scale, chart.year_at[1] * self.scale
        widths = [self.runs.width(letter, "Regular", size) for letter in text]
        gap = 12 * self.scale
        x = middle - (sum(widths) + gap * (len(text) - 1)) / 2
        parts = []
        for letter, width in zip(text, widths, strict=True):
            drawn = self.runs.surface(letter, "Regular", size, INK)
            parts.append((drawn, (round(x), round(y - drawn.get_height() / 2))))
            x += width + gap
        return Inscription(text, parts)

    def _points(self, size: float, least: float = SMALLEST) -> int:
        return max(round(least * self.k), round(size))

    def _along(self, name: Name, style: Style, colour: Colour) -> Inscription | None:
        text = named(name.names, self.language)
        path = _soft([(x * self.scale, y * self.scale) for x, y in name.line])
        steps = [math.dist(a, b) for a, b in itertools.pairwise(path)]
        length = sum(steps)
        size = min(self._points(name.size * self.scale * 2.0), round(GREATEST * self.k))
        while sum(self.runs.width(letter, style, size) for letter in text) > 0.92 * length:
            size -= 1
            if size < SMALLEST * self.k * 0.85:
                return None
        widths = [self.runs.width(letter, style, size) for letter in text]
        gap = min((length - sum(widths)) / max(1, len(text) - 1), 2.2 * size)
        at = (length - sum(widths) - gap * (len(text) - 1)) / 2
        parts = []
        for letter, width in zip(text, widths, strict=True):
            (x, y), angle = _on(path, steps, at + width / 2)
            at += width + gap
            if letter == " ":
                continue
            drawn = self.halo(letter, style, size, colour)
            turned = pygame.transform.rotozoom(drawn, angle, 1.0) if abs(angle) > 0.7 else drawn
            parts.append((turned, (round(x - turned.get_width() / 2), round(y - turned.get_height() / 2))))
        return Inscription(text, parts) if parts else None

    def _over(self, province: Province) -> Inscription | None:
        room = province.room * self.scale
        text = named(province.names, self.language)
        size = min(self._points(room * 0.4), round(19 * self.k))
        x, y = province.label[0] * self.scale, province.label[1] * self.scale
        words = text.split(" ")
        lines = min(
            (
                [" ".join(words[:n]), " ".join(words[n:])] if n < len(words) else [text]
                for n in range(1, len(words) + 1)
            ),
            key=lambda lines: max(self.runs.width(line, "Italic", size) for line in lines) + 9 * len(lines),
        )
        wide = max(self.runs.width(line, "Italic", size) for line in lines)
        if wide > 2.35 * room + 10 * self.k and not (province.free and self.zoom > 1.5):
            return None
        drawn = [self.halo(line, "Italic", size, INK) for line in lines]
        high = size * 1.05
        top = y - high * len(lines) / 2
        parts = [
            (line, (round(x - line.get_width() / 2), round(top + n * high - (line.get_height() - high) / 2)))
            for n, line in enumerate(drawn)
        ]
        return Inscription(text, parts)

    def _beside(self, city: Place, put: Callable[[Inscription | None], None], found: list[Inscription]) -> None:
        """Try right, left, above and below its dot."""
        size = self._points(13 * self.k if city.rank == 1 else 12 * self.k)
        text = named(city.names, self.language)
        drawn = self.halo(text, "Regular", size, INK)
        x, y = round(city.at[0] * self.scale), round(city.at[1] * self.scale)
        wide, high = drawn.get_size()
        gap = round(3 * self.k)
        for left, top in (
            (x + gap, y - high // 2), (x - gap - wide, y - high // 2),
            (x - wide // 2, y - high - gap + 3), (x - wide // 2, y + gap - 3),
        ):  # fmt: skip
            before = len(found)
            put(Inscription(text, [(drawn, (left, top))], (x, y), city.rank))
            if len(found) > before:
                return

    def signs(self, spots: Iterable[Place]) -> list[Inscription]:
        """The names of an overlay's places beside their signs, each where it covers no other."""
        found: list[Inscription] = []
        size, gap = round(14 * self.k), round(9 * self.k)
        at = [(spot, round(spot.at[0] * self.scale), round(spot.at[1] * self.scale)) for spot in spots]
        taken = [Rect(x - gap // 2, y - gap // 2, gap, gap) for _, x, y in at]
        for spot, x, y in at:
            text = named(spot.names, self.language)
            drawn = self.halo(text, "Bold", size, SIGNAL)
            wide, high = drawn.get_size()
            places = [
                Rect(x + gap, y - high // 2, wide, high), Rect(x - gap - wide, y - high // 2, wide, high),
                Rect(x - wide // 2, y - high - gap // 2, wide, high), Rect(x - wide // 2, y + gap // 2, wide, high),
                Rect(x + gap, y - high, wide, high), Rect(x + gap, y, wide, high),
                Rect(x - gap - wide, y - high, wide, high), Rect(x - gap - wide, y, wide, high),
            ]  # fmt: skip
            place = next((box for box in places if box.inflate(0, -6).collidelist(taken) < 0), None)
            if place is None:
                continue
            taken.append(place)
            found.append(Inscription(text, [(drawn, place.topleft)]))
        return found

    def halo(self, text: str, style: Style, size: int, colour: Colour) -> Surface:
        """The text with a soft light edge, so that it reads over hachures."""
        top, under = self.runs.surface(text, style, size, colour), self.runs.surface(text, style, size, HALO).copy()
        under.set_alpha(120)
        room = Surface((top.get_width() + 4, top.get_height() + 4), pygame.SRCALPHA)
        for dx, dy in ((0, 2), (4, 2), (2, 0), (2, 4), (1, 1), (3, 3), (1, 3), (3, 1)):
            room.blit(under, (dx, dy))
        room.blit(top, (2, 2))
        return room


def roman(number: int) -> str:
    """A year as a title page has it."""
    out = ""
    for value, sign in ROMAN:
        count, number = divmod(number, value)
        out += sign * count
    return out


def _soft(path: list[Spot]) -> list[Spot]:
    """The line with its corners cut three times."""
    for _ in range(3):
        out = [path[0]]
        for (ax, ay), (bx, by) in itertools.pairwise(path):
            out += [(0.75 * ax + 0.25 * bx, 0.75 * ay + 0.25 * by), (0.25 * ax + 0.75 * bx, 0.25 * ay + 0.75 * by)]
        path = [*out, path[-1]]
    return path


def _on(path: list[Spot], steps: list[float], at: float) -> tuple[Spot, float]:
    """The place at a length along a line, and its slant in degrees against the clock's hands."""
    for (ax, ay), (bx, by), step in zip(path, path[1:], steps, strict=False):
        if at <= step or (bx, by) == path[-1]:
            share = at / step if step else 0.0
            return (ax + (bx - ax) * share, ay + (by - ay) * share), -math.degrees(math.atan2(by - ay, bx - ax))
        at -= step
    return path[-1], 0.0
