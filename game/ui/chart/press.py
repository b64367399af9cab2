"""Prints the map in tiles and keeps them: panning prints the few that come into sight, a cession those it touches."""

from __future__ import annotations

from collections import OrderedDict
from dataclasses import dataclass
from functools import cache

import pygame
from pygame import Rect, Surface

from game.ui.chart import marks
from game.ui.chart.lettering import Inscription, Letterer
from game.ui.chart.sheets import Chart, Overlay, chart
from game.ui.chart.wash import Owners, holder, over, wash

TILE = 400
"""Side of a tile in pixels of its plate; the sides of the plates are halves of it or wholes."""
KEPT = 160
"""Tiles kept; a window shows about a dozen."""
PLATES = ("far", "near", "fine")
COARSE = 1.06
"""A plate is used until it would have to be enlarged by more than this; the last one always."""


@dataclass(frozen=True, slots=True)
class Scale:
    """A plate, and the pixels on screen to each of its tiles."""

    plate: str
    side: int
    share: float
    """Pixels of this plate to one of the near sheet."""

    @property
    def near(self) -> float:
        """Pixels on screen to one of the near sheet."""
        return self.side / TILE * self.share


class Press:
    """One chart's tiles and inscriptions, as last needed."""

    def __init__(self, chart: Chart) -> None:
        """Nothing is printed yet."""
        self.chart = chart
        self._tiles: OrderedDict[object, Surface] = OrderedDict()
        self._texts: OrderedDict[object, list[Inscription]] = OrderedDict()
        self.printed = 0
        """How many tiles were ever printed."""

    def scale(self, wanted: float) -> Scale:
        """The nearest scale not below `wanted` (pixels on screen to one of the near sheet) at which tiles fit."""
        for name in PLATES:
            share = self.chart.sheets[name]["size"][0] / self.chart.size[0]
            if name == PLATES[-1] or wanted / share <= COARSE:
                return Scale(name, 2 * -int(-(wanted / share * TILE / 2) // 1), share)
        raise AssertionError

    def draw(
        self, surface: Surface, owners: Owners, scale: Scale, view: marks.View, lit: frozenset[str] | None, k: float
    ) -> None:
        """Put the tiles in sight on the surface."""
        side, size = scale.side, self.chart.sheets[scale.plate]["size"]
        left, top = round(view.left), round(view.top)
        for column in range(max(0, (view.rect.left - left) // side), -(-size[0] // TILE)):
            for row in range(max(0, (view.rect.top - top) // side), -(-size[1] // TILE)):
                where = left + column * side, top + row * side
                if where[0] >= view.rect.right or where[1] >= view.rect.bottom:
                    break
                surface.blit(self._tile(owners, scale, column, row, lit, k), where)

    def _tile(
        self, owners: Owners, scale: Scale, column: int, row: int, lit: frozenset[str] | None, k: float
    ) -> Surface:
        wide, high = self.chart.sheets[scale.plate]["size"]
        part = Rect(column * TILE, row * TILE, TILE, TILE).clip(Rect(0, 0, wide, high))
        whole = Rect(*(round(n / scale.share) for n in part))
        margin = whole.inflate(120, 120)
        here = tuple(
            f"{holder(self.chart, owners, id)}<{over(self.chart, owners, id)}"
            for id, p in self.chart.provinces.items()
            if margin.colliderect(p.box)
        )
        key = scale, column, row, lit, k, here
        found = self._tiles.get(key)
        if found is None:
            self.printed += 1
            size = part.w * scale.side // TILE, part.h * scale.side // TILE
            found = pygame.transform.smoothscale(wash(self.chart, owners, scale.plate, part, lit), size)
            view = marks.View(Rect((0, 0), size), scale.near, -whole.x * scale.near, -whole.y * scale.near)
            marks.states(found, self.chart, owners, view, k * (0.75 if scale.near < 0.45 else 1.0))
            self._tiles[key] = found
            if len(self._tiles) > KEPT:
                self._tiles.popitem(last=False)
        self._tiles.move_to_end(key)
        return found

    def inscriptions(self, letterer: Letterer, owners: Owners, shown: Overlay | None) -> list[Inscription]:
        """The names that fit, an overlay's places last; places are pixels of the whole map at the letterer's scale."""
        key = letterer, shown, tuple(sorted(owners.items()))
        found = self._texts.get(key)
        if found is None:
            spots = [self.chart.spot(id) for id in (shown.points if shown else ())]
            found = self._texts[key] = letterer.inscriptions(self.chart, owners, spots)
            if len(self._texts) > 8:
                self._texts.popitem(last=False)
        return found


@cache
def press() -> Press:
    """The press of the game's own chart; what it keeps is only what can be printed again."""
    return Press(chart())
