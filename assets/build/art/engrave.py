"""A sculpted bust to a hand-coloured engraving: washes of colour under copper lines that follow the forms.

Lines are where planes, a little tilted, cut the solid: they run round cheeks and sleeves as a burin would. Their width
carries the tone; a second and a third set cross them in the shadows. Hair and cloth have their own directions.
"""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray
from PIL import Image, ImageFilter

from art import sculpt as s
from art.sculpt import Bust, F, Figure, step

PAPER = np.array([243, 234, 212], np.float32) / 255
INK = np.array([46, 31, 22], np.float32) / 255
GOLD = "#c79a3c"
SILVER = "#b9b7ac"


def rgb(colour: str) -> NDArray[np.float32]:
    """A colour of six hexadecimal digits to three numbers from 0 to 1."""
    return np.array([int(colour[i : i + 2], 16) for i in (1, 3, 5)], np.float32) / 255


def blur(a: F, r: float) -> F:
    """Gaussian, by Pillow."""
    im = Image.fromarray(np.clip(a * 255, 0, 255).astype(np.uint8))
    return np.asarray(im.filter(ImageFilter.GaussianBlur(r)), np.float32) / 255


class Plate:
    """One bust on one plate of `wide` by `high` pixels, `unit` pixels to half a face, eyes at `eye_line` from the top."""

    def __init__(self, bust: Bust, wide: int, high: int, unit: float, eye_line: float, pitch_px: float) -> None:
        self.b, self.fig = bust, Figure(bust)
        self.wide, self.high, self.unit, self.pitch = wide, high, unit, pitch_px
        ys, xs = np.mgrid[0:high, 0:wide].astype(np.float32)
        self.px = ((xs + 0.5 - wide / 2) / unit - 0.03 * np.sign(bust.yaw)).astype(np.float32)
        self.py = ((eye_line * high - ys - 0.5) / unit).astype(np.float32)

    def shoot(self) -> None:
        """March, and take normals, light, shade."""
        shape = self.px.shape
        depth, kind = self.fig.march(self.px.ravel(), self.py.ravel())
        self.depth, self.kind = depth.reshape(shape), kind.reshape(shape)
        self.on = self.kind >= 0
        sel = np.flatnonzero(self.on)
        x, y, z = self.px.ravel()[sel], self.py.ravel()[sel], depth[sel]
        e = np.float32(0.006)
        d0 = self.fig.distance(x, y, z)
        normal = np.stack(
            [
                self.fig.distance(x + e, y, z) - d0,
                self.fig.distance(x, y + e, z) - d0,
                self.fig.distance(x, y, z + e) - d0,
            ]
        )
        normal /= np.linalg.norm(normal, axis=0) + 1e-9
        side = -1.0 if self.b.light > 0 else 1.0
        light = np.array([0.52 * side, 0.58, 0.63], np.float32)
        light /= np.linalg.norm(light)
        lambert = np.clip((normal * light[:, None]).sum(0), 0, 1)
        shade = np.ones_like(x)
        t = np.full_like(x, 0.05)
        for _ in range(14):
            d = self.fig.distance(
                x + light[0] * t + normal[0] * 0.02,
                y + light[1] * t + normal[1] * 0.02,
                z + light[2] * t + normal[2] * 0.02,
            )
            shade = np.minimum(shade, np.clip(7 * d / t + 0.15, 0, 1))
            t = t + np.clip(d, 0.03, 0.16)
        hollow = np.zeros_like(x)
        for reach, weight in ((0.06, 1.2), (0.16, 0.8), (0.34, 0.45)):
            d = self.fig.distance(x + normal[0] * reach, y + normal[1] * reach, z + normal[2] * reach)
            hollow += weight * np.clip(reach - d, 0, reach) / reach
        self.sel, self.normal = sel, normal
        soft = np.where(
            self.kind.ravel()[sel] == s.SKIN, 0.38 + 0.62 * shade, shade
        )  # a nose must not throw a moustache
        self.lit = self._full(lambert * soft)
        self.amb = self._full(np.clip(1 - 0.42 * hollow, 0, 1))
        self.facing = self._full(np.clip(normal[2], 0, 1))

    def _full(self, values: F, empty: float = 0) -> F:
        out = np.full(self.px.size, empty, np.float32)
        out[self.sel] = values
        return out.reshape(self.px.shape)

    def draw(self, hatch: float = 1.0) -> Image.Image:
        """The finished plate, opaque; `hatch` is how strong the lines are against a plain tone."""
        self.shoot()
        b, on, kind = self.b, self.on, self.kind
        z = np.where(on, self.depth, 0).astype(np.float32)
        hx, hy, hz = self.fig.head_frame(self.px, self.py, z)
        bx, by, bz = self.fig.body_frame(self.px, self.py, z)
        colour = np.zeros((*self.px.shape, 3), np.float32) + PAPER
        dark = np.zeros_like(self.px)  # what the burin adds to the shade, by material
        gain = np.ones_like(self.px)
        lines = np.zeros_like(self.px)  # pure ink: 0 to 1
        white = np.zeros_like(self.px)

        def paint(mask: F | NDArray[np.bool_], tint: str, tone: float, k: float = 1.0) -> None:
            m = np.asarray(mask, np.float32)[..., None]
            colour[:] = colour * (1 - m) + rgb(tint) * m
            mm = np.asarray(mask, np.float32)
            dark[:] = dark * (1 - mm) + tone * mm
            gain[:] = gain * (1 - mm) + k * mm
            lines[:] = lines * (1 - mm)

        def ink(amount: F) -> None:
            np.maximum(lines, np.clip(amount, 0, 1), out=lines)

        def tone_of(tint: str) -> float:
            return float(np.clip(0.70 - rgb(tint).mean() * 0.9, 0.04, 0.56))

        beard_colour = b.beard_colour or b.hair_colour
        for name, tint in ((s.HAIR, b.hair_colour), (s.BEARD, beard_colour), (s.LINEN, "#f3ecd9"), (s.CRAVAT, b.cravat),
                           (s.COAT, b.coat_colour), (s.COLLAR, b.collar_colour or b.coat_colour), (s.FEZ, b.hat_colour),
                           (s.TASSEL, "#22262e"), (s.GLASS, "#3a3020"), (s.JEWEL, "#e9e4d4"), (s.FUR, "#4a3626"),
                           (s.METAL, SILVER if b.epaulettes == "silver" else GOLD)):  # fmt: skip
            paint(
                kind == name,
                tint,
                tone_of(tint) * (0.8 if name in (s.HAIR, s.BEARD) else 1.0),
                0.8 if name == s.METAL else 0.9,
            )
        paint(kind == s.SKIN, b.skin, 0.02, 1.0)
        head = (kind == s.SKIN) & (hy > -1.35)
        self._face(head, hx, hy, hz, paint, ink, white)
        if not b.female:
            self._coat(bx, by, bz, paint, ink)
        else:
            self._gown(bx, by, bz, paint, ink)

        # tone: light takes away, hollows add
        light = np.clip(0.40 + 0.70 * self.lit**0.8, 0, 1)
        shade = 1 - light * self.amb
        tone = np.clip(dark + gain * (1 - 0.55 * dark) * shade * 0.86 - 0.04, 0, 1)
        hairy = (kind == s.HAIR) | (kind == s.BEARD) | (kind == s.FUR) | (kind == s.TASSEL)
        strand = self._strands(hx, hy, hz)
        lock = 0.5 + 0.5 * np.sin(strand * 0.27 + 2.2 * s.rough(hx, hy, hz, 3.0))
        sheen = np.clip(self.lit * 1.3 - 0.45, 0, 1) * (0.35 + 0.65 * lock)
        tone = np.where(hairy, np.clip(tone * (0.66 + 0.5 * lock) - 0.26 * sheen, 0, 0.72), tone)
        if hatch < 1:
            tone = np.where(kind == s.SKIN, tone * 0.72, tone)
        tone = np.where(white > 0, tone * (1 - white), tone)

        # wash: colour with its own soft light, then ink lines over it
        wash = colour * (0.50 + 0.50 * np.clip(1.12 * light * self.amb, 0, 1))[..., None]
        deep = (1 - colour.mean(2, keepdims=True)) ** 2
        wash = wash * 0.80 + PAPER * colour * 0.20 + deep * 0.13 * (PAPER * 0.55 + colour)
        wash = np.where(on[..., None], wash, PAPER)
        wash = np.where(
            white[..., None] > 0, wash * (1 - white[..., None]) + np.array([0.98, 0.95, 0.88]) * white[..., None], wash
        )

        copper = self._hatch(tone, hx, hy, hz, bx, by, bz, strand, hairy, hatch)
        back = self._background()
        edge = self._outline(z)
        inked = np.where(on, copper, back)
        inked = 1 - (1 - inked) * (1 - np.clip(lines, 0, 1) * 0.93) * (1 - edge * 0.85)
        out = wash * (1 - inked[..., None]) + INK * inked[..., None]
        return Image.fromarray((np.clip(out, 0, 1) * 255).astype(np.uint8))

    def _face(self, head: NDArray[np.bool_], x: F, y: F, z: F, paint, ink, white: F) -> None:  # type: ignore[no-untyped-def]
        """Eyes, brows, lips, folds: drawn on the skin, in the frame of the head."""
        b = self.b
        front = head & (z > 0.15)
        f = front.astype(np.float32)
        thin = 1.1 / self.unit * (self.pitch / 6)
        thin = max(thin, 0.010)

        def stroke(distance: F, width: float, where: F) -> F:
            return np.clip(1.4 - np.abs(distance) / width, 0, 1) * where * f

        # blood in cheeks, nose and lips
        for cx, cy, r, amount in ((0.36, -0.26, 0.26, 0.30), (-0.36, -0.26, 0.26, 0.30), (0, -0.32, 0.13, 0.22)):
            m = np.exp(-(((x - cx) ** 2 + (y - cy) ** 2) / r**2)) * f * amount
            paint(m, "#cf8f73", 0.04)
        my = -0.60
        curve = (
            my
            + b.smile * 0.10 * (x / 0.2) ** 2
            - 0.012 * np.exp(-((x / 0.03) ** 2))
            + 0.012 * np.exp(-(((np.abs(x) - 0.06) / 0.04) ** 2))
        )
        half = 0.205 * b.mouth
        inside = step(half, half * 0.8, np.abs(x))
        upper = step(
            curve + 0.062 * b.lip * (1 - (x / half) ** 2), curve + 0.045 * b.lip * (1 - (x / half) ** 2), y
        ) * (y > curve)
        lower = step(
            curve - 0.095 * b.lip * (1 - (x / half) ** 2), curve - 0.070 * b.lip * (1 - (x / half) ** 2), y
        ) * (y <= curve)
        paint(upper * inside * f * 0.55, "#b4705c", 0.22)
        paint(lower * inside * f * 0.50, "#c07d66", 0.10)
        ink(stroke(y - curve, thin * 1.5, inside))
        ink(stroke(np.hypot(np.abs(x) - half, y - curve - b.smile * 0.02), thin * 1.8, np.ones_like(x)) * 0.7)
        # nostrils
        ny = -0.30 * b.nose_long - 0.085
        ink(
            np.clip(1.5 - np.hypot((np.abs(x) - 0.062 * b.nose_wide) / 0.042, (y - ny) / 0.024), 0, 1)
            * f
            * (z > 0.66)
            * 0.9
        )
        # eyes
        for side in (-1, 1):
            cx, cy, w = side * b.eye_at, 0.0, 0.160
            u = (x - cx) / w * side
            open_ = 0.42 * b.eye
            lid_up = (open_ * (1 - np.abs(u) ** 2.2) + 0.04 * u) * w
            lid_up = np.minimum(lid_up, (0.34 - 0.20 * b.hood) * w) if b.hood else lid_up
            lid_low = -(0.27 * (1 - np.abs(u) ** 2.0) - 0.04 * u) * w
            v = y - cy
            within = (np.abs(u) < 1) & front
            opened = within & (v < lid_up) & (v > lid_low)
            paint(opened, "#efe6d3", 0.02, 0.75)
            gx = cx + (b.gaze * 0.05)
            r = np.hypot(x - gx, v - 0.010)
            iris = np.clip((0.070 - r) / 0.006, 0, 1) * opened
            paint(iris, b.iris, 0.55)
            ink(np.clip(1.4 - np.abs(r - 0.067) / 0.010, 0, 1) * opened)
            ink(np.clip((0.034 - r) / 0.008, 0, 1) * opened)
            spark = np.clip((0.019 - np.hypot(x - gx + 0.024, v - 0.034)) / 0.006, 0, 1) * opened
            np.maximum(white, spark, out=white)
            ink(np.clip(1.2 - np.abs(v - lid_up) / (thin * 1.9), 0, 1) * (np.abs(u) < 1.06) * f)
            ink(np.clip(1.0 - np.abs(v - lid_low) / (thin * 0.95), 0, 1) * (np.abs(u) < 0.98) * (u > -0.75) * f * 0.75)
            ink(np.clip(0.9 - (lid_up - v) / 0.035, 0, 1) * opened * 0.35)
            crease = lid_up + (0.042 + 0.012 * b.eye) * (1 - 0.25 * u)
            ink(stroke(v - crease, thin * 0.8, step(1.15, 0.7, np.abs(u)) * 0.6))
            if b.female:
                ink(np.clip(1.2 - np.abs(v - lid_up - 0.006) / (thin * 1.6), 0, 1) * (np.abs(u) < 1.12) * f)
            # bags and crow's feet
            bag = lid_low - 0.055 * (1 - (u * 0.8) ** 2)
            ink(stroke(v - bag, thin * 0.7, step(1.0, 0.5, np.abs(u)) * b.age * 0.55))
            if b.age > 0.5:
                for k, slope in enumerate((0.25, -0.05, -0.4)):
                    q = v - (0.01 - 0.02 * k + slope * (u - 1.1) * w)
                    ink(stroke(q, thin * 0.6, ((u > 1.2) & (u < 1.7)) * (b.age - 0.3)))
            # brow
            q = (x * side - 0.085) / 0.40
            arch = (
                0.185
                + 0.045 * np.sin(np.clip(q, 0, 1) * 2.6)
                + 0.02 * (1 - q) * (b.frown * -2)
                + (0.02 if b.female else 0)
            )
            fat = (
                (0.040 if not b.female else 0.022)
                * b.brows
                * (np.clip(q, 0, 1) + 0.25) ** 0.35
                * np.clip(1.15 - q, 0, 1) ** 0.55
            )
            m = np.clip(1.3 - np.abs(y - arch) / np.maximum(fat, 0.004), 0, 1) * ((q > 0) & (q < 1.12)) * f
            tint = b.brows_colour or b.hair_colour
            hairs = 0.5 + 0.5 * np.sin((y * 1.5 - x * side * 2.4) * 90)
            paint(m * 0.75, tint, float(np.clip(0.9 - rgb(tint).mean(), 0.25, 0.75)))
            ink(m * hairs * float(np.clip(1.0 - rgb(tint).mean() * 1.1, 0.2, 0.85)))
        # folds
        for side in (-1, 1):
            t = np.clip((-0.36 - y) / 0.30, 0, 1)
            fold = side * (0.155 + 0.13 * t + 0.03 * b.fat)
            ink(stroke(x - fold, thin * 0.9, ((y < -0.36) & (y > -0.66)) * (0.12 + 0.7 * b.age)))
        if b.age > 0.45:
            for k, base in enumerate((0.36, 0.44, 0.52)):
                wave = base + 0.02 * np.cos(x * 5) + 0.008 * np.sin(x * 17 + k)
                ink(stroke(y - wave, thin * 0.6, step(0.38 - 0.05 * k, 0.22, np.abs(x)) * (b.age - 0.25) * 0.6))
        if b.frown:
            for side in (-1, 1):
                ink(stroke(x - side * (0.055 - 0.02 * (y - 0.2)), thin * 0.8, ((y > 0.10) & (y < 0.25)) * b.frown))

    def _coat(self, x: F, y: F, z: F, paint, ink) -> None:  # type: ignore[no-untyped-def]
        """Lapels, buttons, embroidery, sash, orders: drawn on the cloth, in the frame of the body."""
        b = self.b
        coat = (self.kind == s.COAT) & (z > -0.25)
        f = coat.astype(np.float32)
        thin = max(0.012, 1.2 / self.unit * (self.pitch / 6))
        gold = SILVER if b.epaulettes == "silver" else GOLD

        def stroke(distance: F, width: float, where: F | NDArray[np.bool_]) -> F:
            return np.clip(1.4 - np.abs(distance) / width, 0, 1) * where * f

        if b.coat == "civil":
            depth = -1.30 - y  # below the throat
            opening = np.clip(0.36 - 0.30 * depth, 0.0, 1)
            shirt = (np.abs(x) < opening) & (depth > -0.1) & coat
            paint(shirt, b.waistcoat, 0.10, 0.9)
            linen = (np.abs(x) < np.clip(0.30 - 0.42 * depth, 0, 1)) & (depth > -0.1) & coat
            paint(linen, "#f5eedd", 0.0, 0.75)
            ink(stroke(np.abs(x) - np.clip(0.30 - 0.42 * depth, 0, 1), thin, (depth > 0) & (depth < 0.72)))
            ink(stroke(np.abs(x) - opening, thin * 1.4, (depth > -0.1) & (depth < 1.2)))
            for k in range(3):
                yy = -1.62 - 0.14 * k
                ink(np.clip(1.3 - np.hypot(x, y - yy) / 0.016, 0, 1) * linen)
            for k in range(3):
                yy = -2.06 - 0.17 * k
                ring = np.hypot(x - 0.02, y - yy)
                ink(np.clip(1.3 - np.abs(ring - 0.028) / 0.012, 0, 1) * shirt)
            # lapel: outer edge with a notch
            outer = np.interp(depth, [-0.1, 0.20, 0.34, 0.38, 0.46, 1.2], [0.42, 0.66, 0.74, 0.60, 0.72, 0.10]).astype(
                np.float32
            )
            ink(stroke(np.abs(x) - outer, thin * 1.2, (depth > 0.0) & (depth < 1.2)))
            lapel = (np.abs(x) > opening) & (np.abs(x) < outer) & (depth > 0) & coat
            paint(lapel * 0.35, "#4a4a52", 0.35)
        elif b.coat == "stambouline":
            ink(stroke(x - 0.02, thin * 1.2, y < -1.3))
            for k in range(7):
                yy = -1.52 - 0.155 * k
                r = np.hypot(x - 0.07, y - yy)
                paint((r < 0.036) & coat, gold, 0.2)
                ink(np.clip(1.3 - np.abs(r - 0.036) / 0.012, 0, 1) * f)
        else:
            ink(stroke(x - 0.0, thin * 1.2, y < -1.3))
            for k in range(8):
                yy = -1.56 - 0.15 * k
                for xx in (-0.30 - 0.02 * (7 - k) * 0.3, 0.30 + 0.02 * (7 - k) * 0.3) if b.coat == "tunic" else (0.06,):
                    r = np.hypot(x - xx, y - yy)
                    paint((r < 0.040) & coat, gold, 0.15)
                    ink(np.clip(1.3 - np.abs(r - 0.040) / 0.013, 0, 1) * f)
            if b.coat == "attila":
                for k in range(7):
                    yy = -1.56 - 0.17 * k
                    loop = np.abs(y - yy - 0.03 * np.cos(x * 7)) < 0.028
                    m = loop & (np.abs(x) < 0.62) & coat
                    paint(m, gold, 0.2)
                    ink(stroke(np.abs(y - yy - 0.03 * np.cos(x * 7)) - 0.03, thin * 0.8, np.abs(x) < 0.62))
        if b.coat == "embroidered":
            # Palms of gold down the front.
            band = np.clip((0.40 - np.abs(x)) / 0.02, 0, 1) * (y < -1.36) * f
            # A branch of laurel: leaves lean off a stem, alternately a little.
            u = np.abs(x) - 0.21
            leaf = np.sin(y * 44 + np.abs(u) * 52 + (u > 0) * 1.6)
            m = band * (np.abs(u) < 0.135) * ((leaf > -0.05) | (np.abs(u) < 0.018))
            paint(m, gold, 0.12, 0.7)
            ink(np.clip(1 - np.abs(leaf + 0.05) / 0.34, 0, 1) * band * (np.abs(u) < 0.14) * (np.abs(u) > 0.018) * 0.7)
            rim = np.clip(1.2 - np.abs(np.abs(x) - 0.385) / 0.016, 0, 1) * (y < -1.36) * f
            paint(rim, gold, 0.12, 0.7)
        # collars
        band = self.kind == s.COLLAR
        if b.coat in ("embroidered", "tunic", "stambouline", "attila"):
            wy = self.py + (b.long - 1)
            if b.coat != "tunic" or b.lace:
                ang = np.arctan2(self.px, np.where(self.on, self.depth, 0) + 0.22)
                low = wy - 0.16 * (np.where(self.on, self.depth, 0) + 0.2) + 1.30
                leaf = np.sin(ang * 34 + np.abs(low) * 40)
                m = band & (((leaf > -0.1) & (np.abs(low) < 0.115)) | (np.abs(np.abs(low) - 0.155) < 0.018))
                paint(m, gold, 0.12, 0.7)
                ink(np.clip(1 - np.abs(leaf + 0.1) / 0.30, 0, 1) * band * (np.abs(low) < 0.12) * 0.65)
                ink(np.clip(1.2 - np.abs(np.abs(low) - 0.13) / 0.008, 0, 1) * band * 0.8)
            gap = np.clip(1.4 - np.abs(x) / (thin * 1.3), 0, 1) * band * (z > 0)
            ink(gap)
        # sash
        torso = (self.kind == s.COAT).astype(np.float32) * (y < -1.12)
        if b.sash:
            ground, edges = b.sash.split(",")
            q = (x * b.sash_from) * 0.66 + (y + 2.02) * 0.75 + 0.10 * z
            m = (np.abs(q) < 0.155).astype(np.float32) * torso
            paint(m, ground, float(np.clip(0.72 - rgb(ground).mean(), 0.04, 0.6)), 0.95)
            if edges != ground:
                paint(
                    (np.abs(np.abs(q) - 0.125) < 0.030) * torso,
                    edges,
                    float(np.clip(0.8 - rgb(edges).mean(), 0.03, 0.6)),
                )
            for k in (-0.155, 0.155):
                ink(np.clip(1.4 - np.abs(q - k) / (thin * 1.1), 0, 1) * torso)
            for k in (-0.06, 0.02, 0.085):
                ink(np.clip(1.1 - np.abs(q - k - 0.012 * np.sin(x * 5 + k * 40)) / (thin * 0.5), 0, 1) * torso * 0.35)
        # stars of orders, on our right (the left breast)
        for k in range(b.stars):
            cx, cy = 0.56 * b.shoulders + 0.0 * k, -1.94 - 0.35 * k
            r, a = np.hypot(x - cx, y - cy), np.arctan2(y - cy, x - cx)
            edge = 0.165 * (0.72 + 0.28 * np.abs(np.cos(a * 4)))
            m = (r < edge) * torso
            paint(m, "#ddd8c6", 0.0, 0.6)
            ink(np.clip(1.3 - np.abs(r - edge) / (thin * 0.9), 0, 1) * torso)
            ink((np.sin(a * 24) > 0.55) * (r > 0.06) * (r < edge) * torso * 0.55)
            paint((r < 0.058) * torso, GOLD, 0.05)
            paint((r < 0.040) * torso, b.sash.split(",")[0] if b.sash else "#7a2a30", 0.2)
            ink(np.clip(1.3 - np.abs(r - 0.058) / (thin * 0.8), 0, 1) * torso)
        if b.neck_order:
            cloth = (
                (self.kind == s.COAT) | (self.kind == s.COLLAR) | (self.kind == s.LINEN) | (self.kind == s.CRAVAT)
            ) & (z > 0)
            cx, cy = 0.0, -1.66
            ribbon = (
                (np.abs(np.abs(x) - 0.30 * np.clip((y + 1.60) / 0.2, 0, 1)) < 0.04)
                & (y > cy + 0.08)
                & (y < -1.44)
                & cloth
            )
            paint(ribbon, b.neck_order, 0.15)
            dx, dy = np.abs(x - cx), np.abs(y - cy)
            cross = (
                (np.minimum(dx, dy) < 0.018 + 0.30 * np.maximum(dx, dy) ** 1.3) & (np.maximum(dx, dy) < 0.105)
            ) & cloth
            paint(cross, "#e8e2d2" if b.coat != "civil" else "#d4ad55", 0.05)
            near = np.abs(np.minimum(dx, dy) - 0.018 - 0.30 * np.maximum(dx, dy) ** 1.3)
            ink(np.clip(1.3 - near / (thin * 0.7), 0, 1) * (np.maximum(dx, dy) < 0.11) * cloth)
            ink(
                np.clip(1.3 - np.abs(np.maximum(dx, dy) - 0.105) / (thin * 0.7), 0, 1)
                * (np.minimum(dx, dy) < 0.04)
                * cloth
            )

    def _gown(self, x: F, y: F, z: F, paint, ink) -> None:  # type: ignore[no-untyped-def]
        """Sash, pearls, lace."""
        b = self.b
        cloth = (self.kind == s.COAT).astype(np.float32)
        y = y - 0.22
        lace = cloth * (y > -2.46 - 0.12 * np.abs(x))
        paint(lace * 0.9, "#f1ead8", 0.02, 0.8)
        ink((np.sin(x * 34) * np.sin(y * 34) > 0.35) * lace * 0.35)
        if b.sash:
            q = x * 0.66 * b.sash_from + (y + 2.36) * 0.75
            m = (np.abs(q) < 0.13) * cloth
            paint(m, b.sash.split(",")[0], 0.30)
            for k in (-0.12, 0.12):
                ink(np.clip(1.4 - np.abs(q - k) / 0.016, 0, 1) * cloth)
        skin = (self.kind == s.SKIN) & (y < -1.2)
        drop = -1.58 - 0.16 * np.sqrt(np.clip(1 - (x / 0.46) ** 2, 0, 1))
        a = np.abs(y - drop)
        pearl = (a < 0.030) & (np.abs(x) < 0.45) & skin
        paint(pearl, "#f8f3e6", 0.0, 0.5)
        ink(np.clip(1.3 - np.abs(a - 0.032) / 0.010, 0, 1) * skin * (np.abs(x) < 0.45))
        ink((np.abs(np.sin(x * 52)) < 0.25) * pearl * 0.8)

    def _strands(self, x: F, y: F, z: F) -> F:
        """A number that is constant along a hair."""
        b = self.b
        wob = 0.10 * s.rough(x, y, z, 4.0)
        if b.hair == "curly":
            wob = 0.45 * s.rough(x, y, z, 5.5)
        # From the parting down and a little back: cut by planes that face us. Brushed from the face to the nape:
        # meridians round the line of sight.
        q = z * 1.05 - y * 0.28 if b.hair in ("parted", "curly", "bun") else np.arctan2(x, y - 0.02)
        scalp = (q + wob) * 42
        beard = (np.arctan2(x, z + 0.4) * 1.0 + wob * 0.8 + 0.10 * x * y) * 46
        lip = (np.arctan2(y + 0.33, np.abs(x) + 0.06) + wob * 0.5) * 30
        lower = np.where(
            (y < -0.38) & (y > -0.72) & (np.abs(x) < 0.62) & (z > 0.52) & (self.kind == s.BEARD), lip, beard
        )
        return np.where(self.kind == s.BEARD, lower, scalp) * (self.unit / 119) ** 0.5 * (6 / self.pitch) ** 0.5 * 1.1

    def _hatch(
        self, tone: F, hx: F, hy: F, hz: F, bx: F, by: F, bz: F, strand: F, hairy: NDArray[np.bool_], strength: float
    ) -> F:
        """Tone to lines."""
        k = self.unit / self.pitch  # lines to a unit
        face = (self.kind == s.SKIN) | (self.kind == s.FEZ)
        one = np.where(face, (hy * 0.90 + hx * 0.22 + hz * 0.45) * k, (by * 0.60 - bx * 0.78 - bz * 0.18) * k)
        two = np.where(face, (hy * 0.60 - hx * 0.80 + hz * 0.35) * k, (by * 0.88 + bx * 0.48 - bz * 0.2) * k)
        three = (hy * 0.2 + hx * 1.0) * k
        one = np.where(hairy, strand / 2.1, one)
        wave = 0.05 * s.rough(self.px, self.py, self.px * 0, 7.0)

        def line(phase: F, width: F) -> F:
            gy, gx = np.gradient(phase)
            grad = np.clip(np.hypot(gx, gy), 1e-4, 0.49)
            dist = np.abs((phase + wave) % 1.0 - 0.5)
            return np.clip((width / 2 - dist) / np.maximum(grad, 0.02) + 0.5, 0, 1) * (grad < 0.48)

        tone = np.where(hairy, np.maximum(tone, 0.27), tone)
        a = line(one, np.clip((tone - 0.14) * 1.0, 0, 0.62))
        c = line(two, np.clip((tone - 0.42) * 0.85, 0, 0.42)) * ~hairy
        d = line(three, np.clip((tone - 0.74) * 0.9, 0, 0.35)) * ~hairy
        cut = 1 - (1 - a) * (1 - c * 0.95) * (1 - d * 0.9)
        flat = np.clip(tone * 0.80 - 0.04, 0, 1)
        return cut * 0.82 * strength + flat * (1 - strength) * 0.75 + flat * strength * 0.16

    def _background(self) -> F:
        """Ruled lines behind the head, darker on the lit side, fading outward."""
        u = (np.arange(self.wide) + 0.5) / self.wide * 2 - 1
        v = (np.arange(self.high) + 0.5) / self.high * 2 - 1
        x, y = np.meshgrid(u.astype(np.float32), v.astype(np.float32))
        r = np.sqrt(x * x + y * y)
        side = 1.0 if self.b.light > 0 else -1.0
        tone = np.clip(0.40 + 0.16 * x * side + 0.10 * y, 0.1, 0.7) * step(1.06, 0.35, r)
        pitch = max(3, round(self.pitch * 1.1))
        phase = (np.indices(self.px.shape)[0].astype(np.float32) + 0.5) / pitch
        dist = np.abs(phase % 1 - 0.5)
        grad = 1 / pitch
        lines = np.clip((tone * 0.5 / 2 * 1.5 - dist) / grad + 0.5, 0, 1)
        return lines * 0.42 + tone * 0.06

    def _outline(self, z: F) -> F:
        """Ink where depth jumps or folds, and where one stuff ends and another begins."""
        zz = np.where(self.on, z, -1.5)
        lap = (
            np.abs(4 * zz - np.roll(zz, 1, 0) - np.roll(zz, -1, 0) - np.roll(zz, 1, 1) - np.roll(zz, -1, 1)) * self.unit
        )
        hard = np.clip((lap - 6) / 14, 0, 1)
        soft = np.clip((lap - 3.0) / 4, 0, 1) * 0.55
        ids = (self.kind != np.roll(self.kind, 1, 0)) | (self.kind != np.roll(self.kind, 1, 1))
        ids &= (self.kind != s.GLASS) & (np.roll(self.kind, 1, 0) != s.GLASS) & (np.roll(self.kind, 1, 1) != s.GLASS)
        fuzzy = (self.kind == s.HAIR) | (self.kind == s.BEARD)
        fuzzy |= np.roll(fuzzy, 1, 0) | np.roll(fuzzy, 1, 1)
        edge = np.maximum(np.maximum(hard, soft * ~fuzzy), ids * np.where(fuzzy, 0.25, 0.75))
        edge[:2] = edge[-2:] = 0
        edge[:, :2] = edge[:, -2:] = 0
        wide = max(1.0, self.pitch / 7)
        return np.clip(blur(edge, 0.55 * wide) * 1.7, 0, 1)


def oval(image: Image.Image, wide: int, high: int, rim: float) -> Image.Image:
    """Cut to an oval with a double rule, corners clear, and reduce to the wanted size."""
    w, h = image.size
    ys, xs = np.mgrid[0:h, 0:w].astype(np.float32)
    k = w / wide
    rx, ry = w / 2 - 1.0 * k, h / 2 - 1.0 * k
    u, v = (xs + 0.5 - w / 2) / rx, (ys + 0.5 - h / 2) / ry
    r = np.sqrt(u * u + v * v) + 1e-6
    # distance to the edge in final pixels, about right for an oval
    gradient = np.sqrt((u / rx) ** 2 + (v / ry) ** 2) / r
    away = (1 - r) / gradient / k
    alpha = np.clip(away + 0.5, 0, 1)
    rgb_ = np.asarray(image, np.float32) / 255
    fade = step(0.0, 0.07, (1 - r).astype(np.float32))[..., None]
    frame = PAPER * 0.97
    outer = np.clip(1.0 - np.abs(away - rim * 0.9) / (rim * 0.9), 0, 1)[..., None]
    gap = (away < rim * 3.0)[..., None]
    inner = np.clip(1.1 - np.abs(away - rim * 3.0) / (rim * 0.42), 0, 1)[..., None]
    body = rgb_ * (0.80 + 0.20 * fade) + frame * (0.20 - 0.20 * fade)
    body = np.where(gap, frame, body)
    line = np.maximum(outer, inner * 0.8)
    body = body * (1 - line) + np.array([0.42, 0.29, 0.16]) * line
    out = np.dstack([np.clip(body, 0, 1), alpha])
    big = Image.fromarray((out * 255).astype(np.uint8), "RGBA")
    return big.convert("RGBa").resize((wide, high), Image.Resampling.LANCZOS).convert("RGBA")
