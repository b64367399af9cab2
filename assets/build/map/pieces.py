"""Cuts the land of today along modern and hand-drawn lines, and gives every piece to a province of 1856."""

from __future__ import annotations

import math
from collections import defaultdict

import cuts
import rules
import sources
import water
from shapely import STRtree, make_valid
from shapely.geometry import LineString, MultiPolygon, Point, Polygon, box
from shapely.geometry.base import BaseGeometry
from shapely.ops import polygonize, unary_union

REACH = 0.04
"""Degrees by which both ends of a modern line are lengthened: Natural Earth's stop short of the frontier."""
SPECK = 0.02
"""Square degrees below which a part of a province on land is a splinter."""
KEPT_SMALL = {"gibraltar", "serpents_isle", "hanse"}
"""Provinces that are small in truth."""


def _lengthened(line: LineString) -> LineString:
    points = [(x, y) for x, y, *_ in line.coords]

    def beyond(a: tuple[float, float], b: tuple[float, float]) -> tuple[float, float]:
        dx, dy = a[0] - b[0], a[1] - b[1]
        norm = math.hypot(dx, dy) or 1.0
        return a[0] + REACH * dx / norm, a[1] + REACH * dy / norm

    return LineString([beyond(points[0], points[1]), *points, beyond(points[-1], points[-2])])


def cut_lines() -> list[LineString]:
    """The lines drawn by hand, and the rivers that are frontiers."""
    lines = []
    for name, line in cuts.CUTS.items():
        path = water.winding(water.soft(line, 2), float(len(name))) if name in cuts.WOUND else line
        lines.append(LineString(path) if line[0] == line[-1] else _lengthened(LineString(path)))
    for name, place, within in cuts.RIVER_CUTS:
        river = water.drawn(name) if name in water.DRAWN else water.river_at(place)
        part = river.intersection(box(*within))
        lines += [part] if isinstance(part, LineString) else list(part.geoms)
    return lines


def pieces() -> list[Polygon]:
    """The land in all its pieces, seas and the Caspian left out."""
    land = sources.land()
    outline = [ring for part in land for ring in (part.exterior, *part.interiors)]
    borders = [_lengthened(line) for line in sources.border_lines()]
    states = [part.exterior for state in sources.countries().values() for part in state.geoms]
    noded = unary_union([*outline, *borders, *states, *cut_lines()])
    tree = STRtree(land)
    found = []
    for piece in polygonize(noded):
        at = piece.representative_point()
        if len(tree.query(at, predicate="intersects")):
            found.append(piece)
    return found


def _country(at: Point, tree: STRtree, codes: list[str]) -> str:
    inside = tree.query(at, predicate="intersects")
    return codes[int(inside[0])] if len(inside) else codes[int(tree.nearest(at))]


def provinces() -> dict[str, BaseGeometry]:
    """Province by id, in degrees. Slivers go to the neighbour with which they share most."""
    states = [(code, part) for code, state in sources.countries().items() for part in state.geoms]
    codes = [code for code, _ in states]
    tree = STRtree([part for _, part in states])
    groups: dict[str, list[Polygon]] = defaultdict(list)
    for piece in pieces():
        at = piece.representative_point()
        groups[rules.province_of(at, _country(at, tree, codes))].append(piece)
    groups["serpents_isle"] = [Point(30.205, 45.255).buffer(0.035)]
    whole = _tidied({name: make_valid(unary_union(parts)) for name, parts in groups.items()})
    lakes = unary_union(water.lakes())
    return {name: _solid(shape.difference(lakes)) for name, shape in sorted(whole.items())}


def _tidied(whole: dict[str, BaseGeometry]) -> dict[str, BaseGeometry]:
    """Splinters on land, where two lines for one frontier cross, go to the neighbour that surrounds them most."""
    parts = [(name, part) for name, shape in sorted(whole.items()) for part in getattr(shape, "geoms", [shape])]
    tree = STRtree([part for _, part in parts])
    for name, part in parts:
        if part.area > SPECK or name in KEPT_SMALL:
            continue
        shared: dict[str, float] = defaultdict(float)
        for n in tree.query(part, predicate="intersects"):
            other, body = parts[int(n)]
            if other != name and body.area > part.area:
                shared[other] += float(part.boundary.intersection(body.boundary).length)
        best = max(sorted(shared), key=lambda other: shared[other], default=None)
        if best and shared[best] > 0.3 * part.length:
            whole[name] = whole[name].difference(part)
            whole[best] = unary_union([whole[best], part])
    return whole


def _solid(shape: BaseGeometry) -> BaseGeometry:
    parts = [p for p in getattr(shape, "geoms", [shape]) if isinstance(p, Polygon) and p.area > 0]
    return MultiPolygon(parts) if len(parts) != 1 else parts[0]
