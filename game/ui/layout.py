"""Rectangles to rectangles. Pure functions, run again whenever the window changes."""

from __future__ import annotations

from collections.abc import Sequence

from pygame import Rect


def share(total: int, least: Sequence[int], grow: Sequence[int], gap: int = 0) -> list[int]:
    """Lengths that fill `total`: fixed ones (grow 0) get their least, the others share the rest by weight.

    Nobody gets less than its least, unless the leasts do not fit; then all shrink in proportion. Never negative.
    """
    room = max(0, total - gap * max(0, len(least) - 1))
    if sum(least) > room:
        return _cut(room, least)
    sizes = list(least)
    growing = {n for n, weight in enumerate(grow) if weight > 0}
    while growing:
        free = room - sum(sizes[n] for n in range(len(sizes)) if n not in growing)
        cuts = dict(zip(sorted(growing), _cut(free, [grow[n] for n in sorted(growing)]), strict=True))
        tight = {n for n, size in cuts.items() if size < least[n]}
        if not tight:
            for n, size in cuts.items():
                sizes[n] = size
            break
        growing -= tight
    return sizes


def _cut(total: int, weights: Sequence[int]) -> list[int]:
    """Cut a length in proportion to weights, without losing a pixel."""
    whole, done, given = sum(weights), 0, 0
    parts = []
    for weight in weights:
        done += weight
        upto = total * done // whole if whole else 0
        parts.append(upto - given)
        given = upto
    return parts


def rows(rect: Rect, heights: Sequence[int], gap: int = 0) -> list[Rect]:
    """Stack from the top."""
    placed, y = [], rect.y
    for height in heights:
        placed.append(Rect(rect.x, y, rect.w, height))
        y += height + gap
    return placed


def columns(rect: Rect, widths: Sequence[int], gap: int = 0) -> list[Rect]:
    """Line up from the left."""
    placed, x = [], rect.x
    for width in widths:
        placed.append(Rect(x, rect.y, width, rect.h))
        x += width + gap
    return placed


def split(rect: Rect, *weights: int, gap: int = 0) -> list[Rect]:
    """Columns by weight."""
    return columns(rect, share(rect.w, [0] * len(weights), weights, gap), gap)


def inset(rect: Rect, x: int, y: int | None = None) -> Rect:
    """The rectangle less a margin on every side; at worst empty, never inside out."""
    y = x if y is None else y
    x, y = min(x, rect.w // 2), min(y, rect.h // 2)
    return Rect(rect.x + x, rect.y + y, rect.w - 2 * x, rect.h - 2 * y)


def centred(outer: Rect, width: int, height: int) -> Rect:
    """A rectangle of a size in the middle of another, cut to fit."""
    width, height = min(width, outer.w), min(height, outer.h)
    return Rect(outer.x + (outer.w - width) // 2, outer.y + (outer.h - height) // 2, width, height)


def flow(width: int, sizes: Sequence[int], gap: int = 0) -> list[list[int]]:
    """Indices of things of given widths, broken into lines like words."""
    lines: list[list[int]] = []
    used = 0
    for n, size in enumerate(sizes):
        if lines and used + gap + size <= width:
            lines[-1].append(n)
            used += gap + size
        else:
            lines.append([n])
            used = size
    return lines


def grid(rect: Rect, count: int, across: int, height: int, gap: int = 0) -> list[Rect]:
    """`count` cells of equal width, `across` to a line, each `height` high."""
    placed: list[Rect] = []
    for line in range(-(-count // max(1, across))):
        strip = Rect(rect.x, rect.y + line * (height + gap), rect.w, height)
        placed += split(strip, *[1] * across, gap=gap)
    return placed[:count]
