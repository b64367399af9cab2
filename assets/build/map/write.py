"""Puts the sheets and the tables where the game finds them. Every file is the same byte for byte at every building."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import labels
import numpy as np
import overlays
import roster
import water
from ink import YEAR
from PIL import Image, ImageDraw
from projection import BLOCK, NEAR, SHEETS, Sheet
from raster import lines_of, polygons
from shapely import maximum_inscribed_circle
from shapely.geometry import LineString, Point, Polygon, box
from shapely.geometry.base import BaseGeometry

VIEW = box(12, 12, NEAR.width - 12, NEAR.height - 12)
"""The near sheet within its frame."""
SEA_INDEX = {name: 200 + n for n, name in enumerate(labels.SEAS)}
"""Palette indices of waters that can be pointed at; 0 is all other water."""


def near(lon: float, lat: float) -> list[int]:
    """A place in pixels of the near sheet."""
    x, y = NEAR.at(lon, lat)
    return [round(x), round(y)]


def flooded(image: Image.Image, sheet: Sheet) -> Image.Image:
    """The index image with the named waters written into what was plain water."""
    values = np.asarray(image).copy()
    for name, (_, _, loop) in labels.SEAS.items():
        mask = Image.new("L", image.size, 0)
        shape = sheet.put(Polygon(loop))
        assert isinstance(shape, Polygon)
        ImageDraw.Draw(mask).polygon(list(shape.exterior.coords), fill=1)
        values[(np.asarray(mask) == 1) & (values == 0)] = SEA_INDEX[name]
    return Image.fromarray(values, "L")


def blocks(sheet: Sheet) -> list[tuple[str, tuple[int, int, int, int]]]:
    """Suffix and corners (left, top, right, bottom) of the blocks a sheet is kept in, row by row."""
    wide, high = BLOCK
    return [
        (f"{sheet.name}_{column}{row}", (column * wide, row * high, (column + 1) * wide, (row + 1) * high))
        for row in range(sheet.height // high)
        for column in range(sheet.width // wide)
    ]


def save_index(image: Image.Image, sheet: Sheet, folder: Path) -> None:
    """8-bit palette images; their own palette is a grey ramp and means nothing."""
    for name, corners in blocks(sheet):
        part = image.crop(corners)
        picture = Image.frombytes("P", part.size, part.tobytes())
        picture.putpalette([c for n in range(256) for c in (n, n, n)])
        picture.save(folder / f"index_{name}.png", optimize=True)


def save_ink(image: Image.Image, sheet: Sheet, folder: Path) -> None:
    """The engraving in 96 colours, brown, blue and their tints, the same for the whole sheet."""
    picture = image.quantize(96, method=Image.Quantize.MEDIANCUT, dither=Image.Dither.NONE)
    for name, corners in blocks(sheet):
        picture.crop(corners).save(folder / f"ink_{name}.png", optimize=True)


def _label(name: str, shape: BaseGeometry) -> tuple[Point, int]:
    """Where the label lies, and half the room it has there in pixels."""
    seen = [part for part in polygons(NEAR.put(shape).intersection(VIEW)) if part.area > 0]
    if not seen:
        return Point(0, 0), 0
    spoke = maximum_inscribed_circle(max(seen, key=lambda part: part.area), tolerance=1.0)
    if name in labels.PLACED:
        return Point(*near(*labels.PLACED[name])), round(spoke.length)
    return Point(spoke.coords[0]), round(spoke.length)


def _inside(point: Point, index: np.ndarray, value: int) -> list[int]:
    """The place itself if the index image agrees, else the nearest pixel of the province."""
    x, y = round(point.x), round(point.y)
    if 0 <= y < index.shape[0] and 0 <= x < index.shape[1] and index[y, x] == value:
        return [x, y]
    rows, columns = np.nonzero(index == value)
    if not len(rows):
        return [x, y]
    n = int(np.argmin((rows - y) ** 2 + (columns - x) ** 2))
    return [int(columns[n]), int(rows[n])]


def _box(index: np.ndarray, value: int) -> list[int]:
    """Left, top, width and height of a province on the near sheet."""
    rows, columns = np.nonzero(index == value)
    if not len(rows):
        return [0, 0, 0, 0]
    left, top = int(columns.min()), int(rows.min())
    return [left, top, int(columns.max()) - left + 1, int(rows.max()) - top + 1]


def _area(shape: BaseGeometry) -> int:
    """Square kilometres, by thin bands of the sphere."""
    total = 0.0
    for part in polygons(shape):
        for ring, sign in [(part.exterior, 1), *((ring, -1) for ring in part.interiors)]:
            xy = np.radians(np.array(ring.coords)[:, :2])
            total += sign * abs(float(np.sum(np.diff(xy[:, 0]) * (np.sin(xy[1:, 1]) + np.sin(xy[:-1, 1])) / 2)))
    return round(total * 6371.0**2)


def provinces_json(
    provinces: dict[str, BaseGeometry],
    pairs: dict[tuple[str, str], list[LineString]],
    far: Image.Image,
    deep: Image.Image,
) -> dict[str, Any]:
    """The table of provinces and waters."""
    fine, coarse = np.asarray(deep), np.asarray(far)
    rows = []
    for entry in sorted(roster.ROSTER, key=lambda entry: entry.id):
        value, (point, room) = roster.INDEX[entry.id], _label(entry.id, provinces[entry.id])
        touching = {other for pair in pairs for other in pair if entry.id in pair and other not in (entry.id, "")}
        rows.append({
            "id": entry.id, "name": {"en": entry.en, "fr": entry.fr}, "index": value, "owner": entry.owner,
            "of": entry.of, "area": _area(provinces[entry.id]), "named": entry.id not in labels.ONE_NAME, "free": entry.id in labels.PLACED,
            "label": {
                "far": _inside(Point(point.x / 2, point.y / 2), coarse, value), "near": _inside(point, fine, value),
            },
            "room": room, "box": _box(fine, value), "touches": sorted(touching),
        })  # fmt: skip
    waters = []
    for name, (en, fr, _) in labels.SEAS.items():
        point = Point(*NEAR.at(*labels.SEATS[name]))
        seat = _inside(point, fine, SEA_INDEX[name])
        small = _inside(Point(seat[0] / 2, seat[1] / 2), coarse, SEA_INDEX[name])
        waters.append(
            {
                "id": name,
                "name": {"en": en, "fr": fr},
                "index": SEA_INDEX[name],
                "box": _box(fine, SEA_INDEX[name]),
                "label": {"far": small, "near": seat},
            }
        )
    sheets = {sheet.name: {"size": [sheet.width, sheet.height]} for sheet in SHEETS}
    title = {"year": [2 * n for n in YEAR]}
    owners = {owner: {"en": en, "fr": fr} for owner, (en, fr) in roster.OWNERS.items()}
    return {
        "sheets": sheets,
        "block": list(BLOCK),
        "title": title,
        "owners": owners,
        "provinces": rows,
        "waters": waters,
    }


def frontiers_json(pairs: dict[tuple[str, str], list[LineString]]) -> dict[str, Any]:
    """Frontiers and shores as points of the near sheet in half pixels, simplified."""
    found = []
    for (one, other), lines in pairs.items():
        for line in lines:
            shape = NEAR.put(line).simplify(0.45)
            if not other and shape.length < 9:
                continue
            points = [n for x, y in shape.coords for n in (round(x * 2), round(y * 2))]
            found.append([one, other, points])
    return {"unit": 2, "lines": found}


def labels_json() -> dict[str, Any]:
    """States, waters and cities with places on the near sheet."""

    def named(rows: list[labels.Name]) -> list[dict[str, Any]]:
        return [
            {"en": en, "fr": fr, "size": size, "line": [near(*p) for p in line], "while": held}
            for en, fr, size, line, held in rows
        ]

    cities = [
        {"id": i, "en": en, "fr": fr, "at": near(lon, lat), "rank": rank} for i, en, fr, lon, lat, rank in labels.CITIES
    ]
    return {"states": named(labels.STATES), "waters": named(labels.WATERS), "cities": cities}


def overlays_json() -> dict[str, Any]:
    """The overlays, with the lines and places they name, on the near sheet; and the Danube from Ulm to the sea."""
    lines = {
        name: {"en": en, "fr": fr, "points": [near(*p) for p in water.soft(line, 2)]}
        for name, (en, fr, line) in overlays.LINES.items()
    }
    points = {
        name: {"kind": kind, "en": en, "fr": fr, "at": near(lon, lat)}
        for name, (kind, en, fr, lon, lat) in overlays.POINTS.items()
    }
    danube = []
    for place in (
        (12.0, 48.9),
        (15.0, 48.3),
        (17.2, 48.0),
        (20.9, 44.7),
        (27.9, 44.7),
        (29.2, 45.4),
        (29.4, 45.165),
        (29.3, 45.0),
    ):
        for part in lines_of(NEAR.put(water.river_at(place)).simplify(0.6)):
            points_ = [[round(x), round(y)] for x, y in part]
            if points_ not in danube:
                danube.append(points_)
    return {"overlays": overlays.OVERLAYS, "none": overlays.NONE, "lines": lines, "points": points, "danube": danube}


def save_json(value: dict[str, Any], path: Path) -> None:
    """One entry a line, keys in a fixed order."""
    lines = []
    for key, part in value.items():
        if isinstance(part, list):
            rows = ",\n".join(json.dumps(row, ensure_ascii=False, separators=(",", ":")) for row in part)
            lines.append(f'"{key}": [\n{rows}\n]')
        elif isinstance(part, dict):
            rows = ",\n".join(
                f"{json.dumps(name)}: {json.dumps(row, ensure_ascii=False, separators=(',', ':'))}"
                for name, row in part.items()
            )
            lines.append(f'"{key}": {{\n{rows}\n}}')
        else:
            lines.append(f'"{key}": {json.dumps(part)}')
    path.write_text("{\n" + ",\n".join(lines) + "\n}\n", encoding="utf-8")
