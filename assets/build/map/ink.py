"""The engraving: everything that is ink and does not change, as a picture that colours are multiplied with."""

from __future__ import annotations

import numpy as np
import relief
import water
from PIL import Image, ImageDraw, ImageFont
from projection import Sheet
from raster import Plate, dashes, lines_of, polygons
from scipy import ndimage
from shapely.geometry import LineString, Point, box
from shapely.geometry.base import BaseGeometry
from shapely.ops import linemerge, nearest_points, unary_union

SEPIA = np.array([58, 40, 26])
"""Ink of coasts and mountains."""
BLUE = np.array([58, 84, 104])
"""Ink of rivers and water-lines."""
FAINT = np.array([120, 98, 70])
"""Ink of the net of degrees."""

WATERLINES = (2.0, 4.4, 7.2, 10.5, 14.4, 19.0, 24.4, 30.8)
"""Distance of the lines from the coast, in pixels of the far sheet."""
YEAR = (196, 928)
"""The middle of the year under the title, in pixels of the far sheet."""
GREAT = [
    (20.9, 44.7), (12.0, 48.9), (24.5, 43.75), (27.9, 44.7), (29.2, 45.4), (46.0, 51.0), (34.0, 48.0), (40.0, 47.6),
    (31.0, 30.8), (31.0, 27.0), (7.6, 50.3), (21.0, 52.3), (29.1, 47.5), (44.0, 56.3), (49.0, 55.5), (45.5, 49.2),
]  # fmt: skip
"""Places on rivers that are drawn broad."""


def _ink(picture: np.ndarray, coverage: np.ndarray, colour: np.ndarray, strength: float = 1.0) -> None:
    """Print a coverage in a colour onto a picture of floats 0 to 1."""
    picture *= 1 - (coverage * strength)[..., None] * (1 - colour / 255)


def _bedded(river: LineString, frontiers: BaseGeometry) -> BaseGeometry:
    """The river, led along a frontier wherever one keeps close to it, so that the two are not drawn side by side."""
    along = [
        part
        for piece in lines_of(frontiers.intersection(river.buffer(0.13, quad_segs=2)))
        if (part := LineString(piece)).length > 0.45
    ]
    if not along:
        return river
    bed, points = unary_union(along), []
    for x, y, *_ in river.segmentize(0.02).coords:
        here = Point(x, y)
        there = nearest_points(bed, here)[0]
        pull = min(1.0, max(0.0, (0.2 - here.distance(there)) / 0.07))
        points.append((x + (there.x - x) * pull, y + (there.y - y) * pull))
    return LineString(points)


def _rivers(sheet: Sheet, fine: int, frontiers: BaseGeometry) -> np.ndarray:
    plate, unit = Plate(sheet, fine), (sheet.width / 1600) ** 0.7
    view = box(-20, -20, sheet.width + 20, sheet.height + 20)
    for river in water.rivers():
        broad = any(river.distance(box(x, y, x, y)) < 0.35 for x, y in GREAT)
        for line in lines_of(sheet.put(_bedded(river, frontiers)).intersection(view)):
            plate.line(line, (1.35 if broad else 0.8) * unit, 255 if broad else 215)
    return plate.coverage()


def _net(sheet: Sheet, fine: int) -> np.ndarray:
    plate = Plate(sheet, fine)
    for lon in range(-40, 91, 5):
        plate.line(
            [(float(x), float(y)) for x, y in sheet.points(np.array([[lon, lat] for lat in range(15, 76)]))], 0.6
        )
    for lat in range(15, 76, 5):
        plate.line(
            [(float(x), float(y)) for x, y in sheet.points(np.array([[lon, lat] for lon in range(-50, 101)]))], 0.6
        )
    return plate.coverage()


def _waterlines(wet: np.ndarray, sheet: Sheet) -> np.ndarray:
    """Lines along the shore, fading seawards."""
    unit = sheet.width / 1600
    big = ndimage.zoom(wet.astype(np.float32), 2, order=1) > 0.5
    away = ndimage.distance_transform_edt(big).astype(np.float32) / (2 * unit)
    away = ndimage.gaussian_filter(away, 0.8)
    total = np.zeros(away.shape, dtype=np.float32)
    for n, distance in enumerate(WATERLINES):
        line = np.clip(1.25 - np.abs(away - distance) / (0.42 / unit**0.35), 0, 1) * (0.62 * 0.84**n)
        np.maximum(total, line, out=total)
    rows, columns = wet.shape
    return np.asarray(total.reshape(rows, 2, columns, 2).mean(axis=(1, 3)))


def engrave(
    sheet: Sheet,
    provinces: dict[str, BaseGeometry],
    pairs: dict[tuple[str, str], list[LineString]],
    font: str,
    fine: int,
) -> Image.Image:
    """The whole plate in RGB, white where nothing is printed."""
    picture = np.ones((sheet.height, sheet.width, 3), dtype=np.float32)
    unit = (sheet.width / 1600) ** 0.6
    mass = Plate(sheet, fine)
    for part in sorted((p for s in provinces.values() for p in polygons(sheet.put(s))), key=lambda p: -p.area):
        mass.fill(part)
    dry = mass.coverage() > 0.5
    _ink(picture, _net(sheet, fine) * np.where(dry, 0.6, 1.0), FAINT, 0.42)
    _ink(picture, _waterlines(~dry, sheet), BLUE, 0.9)
    inland = linemerge([line for (_, other), lines in pairs.items() if other for line in lines])
    slopes = Plate(sheet, fine)
    relief.hatch(slopes, dry)
    _ink(picture, slopes.coverage() * dry, SEPIA, 0.72)
    _ink(picture, _rivers(sheet, fine, inland) * ndimage.gaussian_filter(dry.astype(np.float32), 0.7), BLUE, 0.95)
    inner, shore = Plate(sheet, fine), Plate(sheet, fine)
    for (_, other), lines in pairs.items():
        for line in lines:
            for points in lines_of(sheet.put(line)):
                if other:
                    for dash in dashes(points, 1.2 * unit, 2.0 * unit):
                        inner.line(dash, 0.8 * unit)
                else:
                    shore.line(points, 0.95 * unit)
    _ink(picture, inner.coverage(), SEPIA, 0.75)
    _ink(picture, shore.coverage(), SEPIA, 0.95)
    image = Image.fromarray((np.clip(picture, 0, 1) * 255 + 0.5).astype(np.uint8), "RGB")
    cartouche(image, sheet, font)
    return image


def cartouche(image: Image.Image, sheet: Sheet, font: str) -> None:
    """Frame, title and scale; no word of it needs translating. The year is written by the game, at `YEAR`."""
    k, draw = sheet.width / 1600, ImageDraw.Draw(image)
    ink = (58, 40, 26)
    for inset, width in ((3, 3), (9, 1)):
        a = inset * k
        draw.rectangle((a, a, sheet.width - 1 - a, sheet.height - 1 - a), outline=ink, width=max(1, round(width * k)))
    middle, top = 196 * k, 878 * k
    face, gap = ImageFont.truetype(font, round(30 * k)), 9 * k
    x = middle - (sum(face.getlength(c) for c in "EUROPE") + gap * 5) / 2
    for letter in "EUROPE":
        draw.text((x, top), letter, font=face, fill=ink)
        x += face.getlength(letter) + gap
    y, half = top + 38 * k, 92 * k
    draw.line((middle - half, y, middle + half, y), fill=ink, width=max(1, round(k)))
    draw.polygon([(middle - 5 * k, y), (middle, y - 4 * k), (middle + 5 * k, y), (middle, y + 4 * k)], fill=ink)
    y, step = top + 68 * k, 100 * sheet.k
    left, face = middle - 2.5 * step, ImageFont.truetype(font, round(9 * k))
    for n in range(5):
        box = (left + n * step, y, left + (n + 1) * step, y + 4 * k)
        draw.rectangle(box, outline=ink, fill=ink if n % 2 == 0 else None, width=max(1, round(0.8 * k)))
    for n in (0, 1, 2, 3, 4, 5):
        draw.text((left + n * step, y + 5 * k), f"{n * 100}" if n < 5 else "500 km", font=face, fill=ink, anchor="ma")
