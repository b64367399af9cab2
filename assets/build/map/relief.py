"""Mountains as an engraver hatches them: strokes down the slope, heavy away from the light.

The slope is read out of a shaded relief picture: brightness is the rise along the light, so integrating along the light
gives heights good enough to hatch by.
"""

from __future__ import annotations

import numpy as np
import sources
from projection import Sheet
from raster import Plate
from scipy import ndimage

LIGHT = (0.7071, 0.7071)
"""The way the light travels over the sheet: from the north-west, right and down."""


def shading(sheet: Sheet, step: int, land: np.ndarray) -> np.ndarray:
    """Brightness of the relief on the sheet, every `step`-th pixel, without its slow changes and without the sea."""
    picture = sources.relief()
    rows, columns = picture.shape[:2]
    light = picture.astype(np.float32) @ np.array([0.35, 0.4, 0.25], dtype=np.float32)
    places = sheet.places(step)
    at = [(90 - places[..., 1]) / 180 * rows - 0.5, (places[..., 0] + 180) / 360 * columns - 0.5]
    seen = ndimage.map_coordinates(light, at, order=1, mode="nearest")
    inland = ndimage.binary_erosion(land, iterations=2).astype(np.float32)
    weight = ndimage.gaussian_filter(inland, 3) + 1e-4
    seen = np.where(inland > 0, seen, ndimage.gaussian_filter(seen * inland, 3) / weight)
    slow = ndimage.gaussian_filter(seen * inland, 9) / (ndimage.gaussian_filter(inland, 9) + 1e-4)
    return np.asarray((seen - slow) * ndimage.gaussian_filter(inland, 0.7))


def heights(shade: np.ndarray) -> np.ndarray:
    """Heights in no unit, from brightness, by dividing out the derivative along the light."""
    ky = np.fft.fftfreq(shade.shape[0])[:, None]
    kx = np.fft.fftfreq(shade.shape[1])[None, :]
    slope = 2j * np.pi * (kx * LIGHT[0] + ky * LIGHT[1])
    return np.real(np.fft.ifft2(np.fft.fft2(shade) * np.conj(slope) / (np.abs(slope) ** 2 + 0.02)))


def hatch(plate: Plate, land: np.ndarray, seed: int = 1856) -> None:
    """Engrave all mountains of the sheet; `land` is its mask."""
    sheet = plate.sheet
    unit = sheet.width / 1600
    step = 1 if unit < 2 else 2
    ground = land[::step, ::step]
    shade = shading(sheet, step, ground)
    high = ndimage.gaussian_filter(heights(shade), 0.8)
    fy, fx = np.gradient(high)
    steep = np.hypot(fx, fy)
    rugged = ndimage.gaussian_filter(np.abs(shade), 5)
    force = np.clip((rugged - 4.5) / 11, 0, 1) ** 1.2 * np.clip(steep / (np.percentile(steep, 97) + 1e-6), 0, 1.5)
    chance = np.random.default_rng(seed)
    gap = 2.35
    rows, columns = force.shape
    ys, xs = np.meshgrid(np.arange(0, rows, gap), np.arange(0, columns, gap), indexing="ij")
    xs = (xs + chance.uniform(-0.9, 0.9, xs.shape)).ravel()
    ys = (ys + chance.uniform(-0.9, 0.9, ys.shape)).ravel()

    def look(field: np.ndarray, x: np.ndarray, y: np.ndarray) -> np.ndarray:
        return np.asarray(ndimage.map_coordinates(field, [y, x], order=1, mode="nearest"))

    keep = (look(force, xs, ys) > chance.uniform(0.1, 0.34, xs.shape)) & (
        look(ndimage.binary_erosion(ground).astype(np.float32), xs, ys) > 0.9
    )
    xs, ys = xs[keep], ys[keep]
    strong, dark = look(force, xs, ys), look(shade, xs, ys)
    paths = [(xs, ys)]
    for _ in range(4):
        x, y = paths[-1]
        dx, dy = -look(fx, x, y), -look(fy, x, y)
        norm = np.hypot(dx, dy) + 1e-6
        stride = 0.55 + 0.45 * np.clip(strong, 0, 1)
        paths.append((x + dx / norm * stride, y + dy / norm * stride))
    shadow = np.clip(0.55 - dark / 34, 0.16, 1.3)
    for n in np.argsort(strong, kind="stable"):
        points = [(float(x[n]) * step, float(y[n]) * step) for x, y in paths]
        weight = float(np.clip(strong[n] * shadow[n], 0.12, 1.1))
        ink = int(min(255, 60 + 185 * weight))
        plate.line(points[:3], (0.4 + 0.7 * weight) * unit**0.6, ink)
        plate.line(points[2:], (0.35 + 0.35 * weight) * unit**0.6, int(ink * 0.85))
