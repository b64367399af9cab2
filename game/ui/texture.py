"""Baize, candlelight and paper, made at start-up from seeded noise. No files, no numpy."""

from __future__ import annotations

import random

import pygame

from game.ui.theme import Colour, Palette

TILE = 256


def grain(base: Colour, depth: int, size: tuple[int, int] = (TILE, TILE), seed: int = 1856) -> pygame.Surface:
    """Noise of ±`depth` around a colour."""
    width, height = size
    noise = pygame.image.frombytes(random.Random(seed).randbytes(width * height), size, "P")
    shades = []
    for n in range(256):
        shift = (n - 127.5) / 127.5
        shift = round(depth * shift * abs(shift) ** 0.5)
        shades.append(tuple(max(0, min(255, c + shift)) for c in base))
    noise.set_palette(shades)
    return _plain(noise)


def _plain(surface: pygame.Surface) -> pygame.Surface:
    """The same, in the format of the screen when there is one."""
    return surface.convert() if pygame.display.get_surface() else surface.convert(24)


def _woven(palette: Palette) -> pygame.Surface:
    """A tile of cloth: threads across and down, and a fleck of wool."""
    across = pygame.transform.smoothscale(grain((128, 128, 128), 44, (TILE // 8, TILE), 1), (TILE, TILE))
    down = pygame.transform.smoothscale(grain((128, 128, 128), 44, (TILE, TILE // 8), 2), (TILE, TILE))
    cloth = grain(palette.cloth, 5, seed=3)
    for threads in (across, down):
        light = threads.copy()
        light.fill((118, 118, 118), special_flags=pygame.BLEND_RGB_SUB)
        light.fill((88, 88, 88), special_flags=pygame.BLEND_RGB_MULT)
        cloth.blit(light, (0, 0), special_flags=pygame.BLEND_RGB_ADD)
    return cloth


def _glow(size: tuple[int, int]) -> pygame.Surface:
    """Candlelight to multiply with: bright and warm a little above the middle, dark in the corners."""
    small = pygame.Surface((48, 30), depth=24)
    for x in range(48):
        for y in range(30):
            away = min(1.0, ((x / 47 - 0.5) ** 2 * 2.6 + (y / 29 - 0.4) ** 2 * 2.2) ** 0.5)
            level = 1.0 - 0.62 * away**1.6
            small.set_at((x, y), (round(255 * level), round(250 * level), round(238 * level**1.1)))
    return pygame.transform.smoothscale(small, size)


def baize(palette: Palette, size: tuple[int, int]) -> pygame.Surface:
    """The table, for a whole window."""
    table = _plain(pygame.Surface((max(1, size[0]), max(1, size[1]))))
    if not palette.textured:
        table.fill(palette.cloth)
        return table
    tile = _woven(palette)
    for x in range(0, size[0], TILE):
        for y in range(0, size[1], TILE):
            table.blit(tile, (x, y))
    table.blit(_glow(table.get_size()), (0, 0), special_flags=pygame.BLEND_RGB_MULT)
    return table


def paper(palette: Palette) -> pygame.Surface:
    """A tile of laid paper, 512 pixels square, its edges meeting."""
    side = 2 * TILE
    sheet = pygame.Surface((side, side), depth=24)
    if not palette.textured:
        sheet.fill(palette.paper)
        return _plain(sheet)
    fine = grain(palette.paper, 5)
    for x in (0, TILE):
        for y in (0, TILE):
            sheet.blit(fine, (x, y))
    for cells, depth, seed in ((8, 3, 5), (64, 2, 6)):
        sheet.blit(_clouds(cells, depth, side, seed), (0, 0), special_flags=pygame.BLEND_RGB_SUB)
    return _plain(sheet)


def _clouds(cells: int, depth: int, side: int, seed: int) -> pygame.Surface:
    """Soft blotches 0 to 2·depth dark; the cells are repeated round the edge so that tiles meet."""
    cell = side // cells
    rough = grain((depth, depth, depth), depth, (cells, cells), seed)
    wide = pygame.Surface((cells + 4, cells + 4), depth=24)
    for x in (-cells, 0, cells):
        for y in (-cells, 0, cells):
            wide.blit(rough, (x + 2, y + 2))
    smooth = pygame.transform.smoothscale(wide, ((cells + 4) * cell, (cells + 4) * cell))
    return smooth.subsurface((2 * cell, 2 * cell, side, side))
