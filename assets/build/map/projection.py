"""The earth on paper: Lambert's conformal cone over Europe, and the two sheets that are cut from it."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from shapely import transform
from shapely.geometry.base import BaseGeometry

RADIUS = 6371.0
MIDDLE, SOUTH, NORTH = 20.0, 37.0, 57.0
"""Central meridian and the two true parallels."""

_S, _N = np.radians([SOUTH, NORTH])
_CONE = np.log(np.cos(_S) / np.cos(_N)) / np.log(np.tan(np.pi / 4 + _N / 2) / np.tan(np.pi / 4 + _S / 2))
_SCALE = RADIUS * np.cos(_S) * np.tan(np.pi / 4 + _S / 2) ** _CONE / _CONE


def kilometres(lonlat: np.ndarray) -> np.ndarray:
    """Degrees (n, 2) to kilometres east and north of where the central meridian meets 46° north."""
    rho = _SCALE / np.tan(np.pi / 4 + np.radians(np.clip(lonlat[:, 1], -60, 89)) / 2) ** _CONE
    angle = _CONE * np.radians(lonlat[:, 0] - MIDDLE)
    zero = _SCALE / np.tan(np.pi / 4 + np.radians(46.0) / 2) ** _CONE
    return np.column_stack([rho * np.sin(angle), zero - rho * np.cos(angle)])


def degrees(km: np.ndarray) -> np.ndarray:
    """The way back."""
    zero = _SCALE / np.tan(np.pi / 4 + np.radians(46.0) / 2) ** _CONE
    x, y = km[:, 0], zero - km[:, 1]
    rho = np.hypot(x, y)
    lat = 2 * np.arctan((_SCALE / rho) ** (1 / _CONE)) - np.pi / 2
    return np.column_stack([MIDDLE + np.degrees(np.arctan2(x, y) / _CONE), np.degrees(lat)])


@dataclass(frozen=True)
class Sheet:
    """One zoom level: the same piece of the world at a size in pixels."""

    name: str
    width: int
    height: int
    left: float = -2590.0
    """Kilometres at the left edge."""
    top: float = 1690.0
    """Kilometres at the upper edge."""
    across: float = 5504.0
    """Kilometres from left to right."""

    @property
    def k(self) -> float:
        """Pixels to a kilometre."""
        return self.width / self.across

    def points(self, lonlat: np.ndarray) -> np.ndarray:
        """Degrees to pixels."""
        km = kilometres(lonlat)
        return np.column_stack([(km[:, 0] - self.left) * self.k, (self.top - km[:, 1]) * self.k])

    def at(self, lon: float, lat: float) -> tuple[float, float]:
        """One place in pixels."""
        x, y = self.points(np.array([[lon, lat]]))[0]
        return float(x), float(y)

    def put(self, shape: BaseGeometry) -> BaseGeometry:
        """A shape in degrees, with points close enough for the cone, in pixels."""
        return transform(shape.segmentize(0.5), self.points)

    def places(self, step: int = 1) -> np.ndarray:
        """Degrees of every pixel's middle (every `step`-th), as (rows, columns, 2)."""
        x = (np.arange(0, self.width, step) + step / 2) / self.k + self.left
        y = self.top - (np.arange(0, self.height, step) + step / 2) / self.k
        grid = np.stack(np.meshgrid(x, y), axis=-1)
        return degrees(grid.reshape(-1, 2)).reshape(grid.shape)


FINE = Sheet("fine", 6400, 4000)
NEAR = Sheet("near", 3200, 2000)
FAR = Sheet("far", 1600, 1000)
SHEETS = (FAR, NEAR, FINE)
BLOCK = (1600, 1000)
"""Every sheet is kept in blocks of this size, so that the game reads only those in sight."""
