"""Plate and owners to a coloured picture: a wash for each state, deeper along its edges, printed over with the ink.

Nothing is drawn pixel by pixel: the index plate gets a palette, the washes are sharpened against their own blur as
colour pools at the rim of wet paper, and the ink is multiplied in.
"""

from __future__ import annotations

from collections.abc import Mapping

import pygame
from pygame import Rect, Surface

from game.ui.chart.sheets import Chart, Plate
from game.ui.chart.tints import NEUTRAL, PAPER, SEA, mixed, tint
from game.ui.theme import Colour

FADE = 0.62
"""How far what an overlay is not about goes towards paper."""
POOL = 96
"""How much of the difference from its surroundings a rim is deepened by, of 255."""
REACH = 40
"""Pixels of the near sheet over which colour is pooled; the sides of the sheet are whole numbers of it."""
STRIPE = 7
"""Pixels of the near sheet from stripe to stripe of a vassal's land."""

Owners = Mapping[str, str]
"""Owner by province; a province not named is held as in 1856, one that is named by its owner alone.

`owner<lord` names somebody above the owner besides: a suzerain, or a protector.
"""


def holder(chart: Chart, owners: Owners, id: str) -> str:
    """Who holds a province."""
    return owners.get(id, "").partition("<")[0] or chart.provinces[id].owner


def over(chart: Chart, owners: Owners, id: str) -> str:
    """Who stands above the holder; nobody once it has changed hands, unless that is said too."""
    return owners[id].partition("<")[2] if id in owners else chart.provinces[id].of


def palettes(chart: Chart, owners: Owners, lit: frozenset[str] | None) -> tuple[list[Colour], list[Colour]]:
    """The two palettes: of the holders, and of those above them, which shows in stripes. They may be equal."""
    plain = [SEA] * 256
    above = [SEA] * 256
    for id, province in chart.provinces.items():
        colour = tint(holder(chart, owners, id))
        lord = over(chart, owners, id)
        second = mixed(colour, tint(lord), 0.8) if lord else colour
        faded = lit is not None and id not in lit
        plain[province.index] = mixed(colour, PAPER, FADE) if faded else colour
        above[province.index] = mixed(second, PAPER, FADE) if faded else second
    for id, water in chart.waters.items():
        plain[water.index] = above[water.index] = NEUTRAL if lit is not None and id in lit else SEA
    return plain, above


def wash(chart: Chart, owners: Owners, name: str, part: Rect, lit: frozenset[str] | None = None) -> Surface:
    """A part of the plate called `name`, in its own pixels, coloured. With `lit`, all other land fades.

    Parts that meet fit: colour is pooled on a little more than is asked for.
    """
    plate, share = chart.plate(name), chart.sheets[name]["size"][0] / chart.size[0]
    reach = round(REACH * share)
    cut = part.inflate(4 * reach, 4 * reach).clip(plate.rect)
    plain, above = palettes(chart, owners, lit)
    flat = _flat(plate, cut, plain)
    gap = max(3, round(STRIPE * share))
    for province in chart.provinces.values():
        if above[province.index] != plain[province.index]:
            box = Rect(*(round(n * share) for n in province.box)).inflate(4, 4).clip(cut)
            if box.w and box.h:
                _stripe(flat, box.move(-cut.x, -cut.y), _flat(plate, box, above), gap, box.x + box.y)
    _pool(flat, reach)
    for block in plate.meeting(cut):
        seen = cut.clip(block.place)
        where = seen.move(-block.place.x, -block.place.y)
        flat.blit(block.ink, (seen.x - cut.x, seen.y - cut.y), where, pygame.BLEND_RGB_MULT)
    return flat.subsurface(part.move(-cut.x, -cut.y))


def _flat(plate: Plate, cut: Rect, palette: list[Colour]) -> Surface:
    flat = Surface(cut.size, 0, 32)
    for block in plate.meeting(cut):
        block.index.set_palette(palette)
        seen = cut.clip(block.place)
        flat.blit(block.index, (seen.x - cut.x, seen.y - cut.y), seen.move(-block.place.x, -block.place.y))
    return flat


def _stripe(flat: Surface, where: Rect, above: Surface, gap: int, start: int) -> None:
    """Every second slanting stripe of a rectangle is taken from another picture."""
    wide, high = where.size
    mask, inverse = Surface(where.size, 0, 32), Surface(where.size, 0, 32)
    inverse.fill((255, 255, 255))
    for x in range(-(start % (2 * gap)) - 2 * gap, wide + high, 2 * gap):
        corners = [(x, 0), (x + gap, 0), (x + gap - high, high), (x - high, high)]
        pygame.draw.polygon(mask, (255, 255, 255), corners)
    inverse.blit(mask, (0, 0), special_flags=pygame.BLEND_RGB_SUB)
    above.blit(mask, (0, 0), special_flags=pygame.BLEND_RGB_MULT)
    flat.blit(inverse, where, special_flags=pygame.BLEND_RGB_MULT)
    flat.blit(above, where, special_flags=pygame.BLEND_RGB_ADD)


def _pool(flat: Surface, reach: int) -> None:
    """Deepen each wash where its surroundings are lighter."""
    wide, high = flat.get_width() // reach, flat.get_height() // reach
    small = pygame.transform.smoothscale(flat, (wide, high))
    excess = flat.copy()
    soft = pygame.transform.smoothscale(small, ((wide - 1) * reach, (high - 1) * reach))
    excess.blit(soft, (reach // 2, reach // 2))  # the scaler stretches from middle to middle of the outer pixels
    excess.blit(flat, (0, 0), special_flags=pygame.BLEND_RGB_SUB)
    excess.fill((POOL, POOL, POOL), special_flags=pygame.BLEND_RGB_MULT)
    flat.blit(excess, (0, 0), special_flags=pygame.BLEND_RGB_SUB)
