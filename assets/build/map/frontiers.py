"""Where provinces touch: the shared line of each pair, and the shores, in pixels of the near sheet."""

from __future__ import annotations

import itertools
from collections import defaultdict

from projection import Sheet
from raster import polygons
from shapely.geometry import LineString, MultiLineString, box
from shapely.geometry.base import BaseGeometry
from shapely.ops import linemerge

Pixels = list[tuple[float, float]]
Edge = tuple[tuple[float, float], tuple[float, float]]


def arcs(provinces: dict[str, BaseGeometry], sheet: Sheet) -> dict[tuple[str, str], list[LineString]]:
    """Lines by the two provinces they divide, in degrees; the second is empty for a shore."""
    sides: dict[Edge, list[str]] = defaultdict(list)
    for name, shape in provinces.items():
        for part in polygons(shape):
            for ring in (part.exterior, *part.interiors):
                points = [(round(x, 7), round(y, 7)) for x, y, *_ in ring.coords]
                for a, b in itertools.pairwise(points):
                    if a != b:
                        sides[min((a, b), (b, a))].append(name)
    pairs: dict[tuple[str, str], list[Edge]] = defaultdict(list)
    for edge, names in sides.items():
        both = sorted(set(names))
        if len(both) == 2:
            pairs[both[0], both[1]].append(edge)
        elif len(names) == 1:
            pairs[both[0], ""].append(edge)
    view = box(-40, -40, sheet.width + 40, sheet.height + 40)
    found: dict[tuple[str, str], list[LineString]] = {}
    for pair, edges in sorted(pairs.items()):
        merged = linemerge(MultiLineString(edges))
        lines = list(getattr(merged, "geoms", [merged]))
        seen = [line for line in lines if sheet.put(line).intersects(view)]
        if seen:
            found[pair] = sorted(seen, key=lambda line: line.coords[0])
    return found
