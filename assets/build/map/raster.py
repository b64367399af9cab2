"""Shapes to pixels: the index image, and lines and areas as masks of coverage, drawn large and reduced."""

from __future__ import annotations

from collections.abc import Iterable

import numpy as np
import roster
from PIL import Image, ImageDraw
from projection import Sheet
from shapely.geometry import LineString, Polygon
from shapely.geometry.base import BaseGeometry


def polygons(shape: BaseGeometry) -> list[Polygon]:
    """The polygons of any shape."""
    if isinstance(shape, Polygon):
        return [shape]
    return [part for child in getattr(shape, "geoms", []) for part in polygons(child)]


def index_image(provinces: dict[str, BaseGeometry], sheet: Sheet) -> Image.Image:
    """One palette index a province, water 0. Large outlines first, so that what lies in their holes comes over them."""
    parts = [(part, roster.INDEX[name]) for name, shape in provinces.items() for part in polygons(sheet.put(shape))]
    parts.sort(key=lambda item: (-Polygon(item[0].exterior).area, item[1]))
    image = Image.new("L", (sheet.width, sheet.height), 0)
    draw = ImageDraw.Draw(image)
    for part, index in parts:
        draw.polygon([(x - 0.5, y - 0.5) for x, y in part.exterior.coords], fill=index)
        for ring in part.interiors:
            if Polygon(ring).area > 2:
                draw.polygon([(x - 0.5, y - 0.5) for x, y in ring.coords], fill=0)
    return image


class Plate:
    """A plate to be engraved: a grey image `fine` times as large as the sheet."""

    def __init__(self, sheet: Sheet, fine: int) -> None:
        """Blank."""
        self.sheet, self.fine = sheet, fine
        self.image = Image.new("L", (sheet.width * fine, sheet.height * fine), 0)
        self.draw = ImageDraw.Draw(self.image)

    def line(self, points: Iterable[tuple[float, float]], width: float, ink: int = 255) -> None:
        """A line through pixels of the sheet, `width` in pixels of the sheet."""
        f = self.fine
        where = [(x * f, y * f) for x, y in points]
        if len(where) > 1:
            wide = max(1, round(width * f))
            self.draw.line(where, fill=ink, width=wide, joint="curve" if wide > 2 else None)

    def fill(self, part: Polygon, ink: int = 255) -> None:
        """An area of the sheet; holes are cleared."""
        f = self.fine
        self.draw.polygon([(x * f, y * f) for x, y in part.exterior.coords], fill=ink)
        for ring in part.interiors:
            self.draw.polygon([(x * f, y * f) for x, y in ring.coords], fill=0)

    def coverage(self) -> np.ndarray:
        """How much of each pixel of the sheet is inked, 0 to 1."""
        size = (self.sheet.width, self.sheet.height)
        return np.asarray(self.image.resize(size, Image.Resampling.BOX), dtype=np.float32) / 255


def lines_of(shape: BaseGeometry) -> list[list[tuple[float, float]]]:
    """The coordinates of every line in a shape."""
    if isinstance(shape, LineString):
        return [[(x, y) for x, y, *_ in shape.coords]]
    return [line for child in getattr(shape, "geoms", []) for line in lines_of(child)]


def dashes(points: list[tuple[float, float]], on: float, off: float) -> Iterable[list[tuple[float, float]]]:
    """A line broken into strokes of length `on` with gaps of `off`."""
    line, at = LineString(points), 0.0
    while at < line.length:
        ends = [line.interpolate(at), line.interpolate(min(at + on, line.length))]
        yield [(end.x, end.y) for end in ends]
        at += on + off
