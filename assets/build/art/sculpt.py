"""Heads and coats as solids: signed distances in numpy, found by marching parallel rays.

The unit is half a face: the chin is at y = -1, the eyes at 0, the crown at +1; x grows to our right, z towards us.
Hair and beards are the skin itself made thicker where a mask says so, so that they fit every face.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

F = NDArray[np.float32]
SKIN, HAIR, BEARD, LINEN, CRAVAT, COAT, COLLAR, METAL, FEZ, TASSEL, GLASS, JEWEL, FUR = range(13)


@dataclass(frozen=True)
class Bust:
    """How one person looks. Numbers are about 1 or about 0 for a common face, and rarely leave a third of that."""

    yaw: float = 24
    """Degrees the face turns to our right; negative to our left."""
    pitch: float = 0
    """Degrees the chin goes down."""
    roll: float = 0
    turn: float = 12
    """Degrees the body turns to our right."""
    # the head
    wide: float = 1
    """Of the skull."""
    jaw: float = 1
    """Width of the jaw."""
    long: float = 1
    """Length of the lower face."""
    fat: float = 0
    """Cheeks."""
    jowl: float = 0
    """What hangs under the chin."""
    chin: float = 1
    brow: float = 1
    """How heavy the brow ridge is."""
    forehead: float = 1
    nose: float = 1
    """How far it stands out."""
    nose_long: float = 1
    nose_wide: float = 1
    hook: float = 0
    """A bump on the bridge, or a hollow if negative."""
    eye: float = 1
    """How wide open."""
    eye_at: float = 0.275
    hood: float = 0
    """Heavy upper lids."""
    gaze: float = 0
    lip: float = 1
    mouth: float = 1
    """Width."""
    smile: float = 0
    ear: float = 1
    age: float = 0.4
    skin: str = "#e6c6a4"
    female: bool = False
    # hair
    hair: str = "parted"
    """parted, back, curly, cropped, bald, thin, bun, none."""
    hair_colour: str = "#5a4230"
    hairline: float = 0.60
    temples: float = 0.10
    """How far they recede."""
    full: float = 0.10
    """How thick the hair lies."""
    burn: float = -0.20
    """Down to where the side-whiskers go."""
    brows: float = 1
    brows_colour: str = ""
    # beard
    beard: str = ""
    """fringe, full, short, favoris (cheeks only), mutton (cheeks to the corners of the mouth)."""
    beard_colour: str = ""
    beard_thick: float = 0.10
    beard_long: float = 0
    moustache: str = ""
    """short, heavy, droop, waxed, grand."""
    chin_tuft: str = ""
    """imperial, goatee."""
    # dress
    hat: str = ""
    """fez, papakha, kapa (the low black cap of Montenegro, its top of the colour of the hat), diadem."""
    hat_colour: str = "#9c2b2a"
    spectacles: str = ""
    """round, oval, eyeglass (one, on a cord, before the eye that is nearer to us)."""
    coat: str = "civil"
    """civil, tunic, embroidered, stambouline, gown, attila."""
    coat_colour: str = "#2b2a30"
    collar_colour: str = ""
    waistcoat: str = "#d9cdb2"
    cravat: str = "#26221f"
    epaulettes: str = ""
    """gold or silver."""
    sash: str = ""
    """Two colours joined by a comma: ground, edges."""
    sash_from: int = 1
    """The shoulder it goes over: 1 our left (the right one), -1 our right."""
    stars: int = 0
    neck_order: str = ""
    shoulders: float = 1
    stout: float = 0
    neck: float = 1
    plume: bool = False
    frown: float = 0
    lace: bool = False
    """Whether the collar of a tunic is embroidered."""
    iris: str = "#5a4632"
    light: float = 1
    """From our left if positive, from our right if negative."""


def ellipsoid(x: F, y: F, z: F, c: tuple[float, float, float], r: tuple[float, float, float]) -> F:
    """About right near the surface, which is all that marching needs."""
    ax, ay, az = (x - c[0]) / r[0], (y - c[1]) / r[1], (z - c[2]) / r[2]
    k0 = np.sqrt(ax * ax + ay * ay + az * az) + 1e-6
    bx, by, bz = ax / r[0], ay / r[1], az / r[2]
    k1 = np.sqrt(bx * bx + by * by + bz * bz) + 1e-6
    return k0 * (k0 - 1) / k1


def capsule(
    x: F, y: F, z: F, a: tuple[float, float, float], b: tuple[float, float, float], r: float, r2: float | None = None
) -> F:
    """A rod with round ends; r2 is the radius at b."""
    dx, dy, dz = b[0] - a[0], b[1] - a[1], b[2] - a[2]
    px, py, pz = x - a[0], y - a[1], z - a[2]
    t = np.clip((px * dx + py * dy + pz * dz) / (dx * dx + dy * dy + dz * dz), 0, 1)
    qx, qy, qz = px - t * dx, py - t * dy, pz - t * dz
    return np.sqrt(qx * qx + qy * qy + qz * qz) - (r if r2 is None else r + (r2 - r) * t)


def union(a: F, b: F, k: float) -> F:
    """The nearer of two, blended over k."""
    h = np.maximum(k - np.abs(a - b), 0) / k
    return np.minimum(a, b) - h * h * (k / 4)


def carve(a: F, b: F, k: float) -> F:
    """The first without the second."""
    h = np.maximum(k - np.abs(-b - a), 0) / k
    return np.maximum(a, -b) + h * h * (k / 4)


def step(low: float, high: float, v: F) -> F:
    """0 below, 1 above, smooth between; falls if high is below low."""
    t = np.clip((v - low) / (high - low), 0, 1)
    return t * t * (3 - 2 * t)


def rough(x: F, y: F, z: F, f: float) -> F:
    """A cheap noise, about -1 to 1."""
    x, y, z = x * f, y * f, z * f
    return (
        np.sin(x * 1.0 + 1.3 * np.sin(y * 0.9 + z * 0.7)) * np.sin(y * 1.1 + 1.1 * np.sin(z * 1.2 + x * 0.5))
        + 0.6 * np.sin(z * 1.7 + 1.2 * np.sin(x * 1.3 - y * 0.8)) * np.sin(x * 2.1 + y * 1.9)
    ) / 1.3


def turned(x: F, y: F, z: F, yaw: float, pitch: float = 0, roll: float = 0, pivot: float = -0.9) -> tuple[F, F, F]:
    """Into the frame of a head that has turned about its neck."""
    y = y - pivot
    if roll:
        a = np.radians(roll)
        x, y = x * np.cos(a) + y * np.sin(a), -x * np.sin(a) + y * np.cos(a)
    a = np.radians(yaw)
    x, z = x * np.cos(a) - z * np.sin(a), x * np.sin(a) + z * np.cos(a)
    if pitch:
        a = np.radians(pitch)
        y, z = y * np.cos(a) + z * np.sin(a), -y * np.sin(a) + z * np.cos(a)
    return x, y + pivot, z


class Figure:
    """Distances of one bust."""

    def __init__(self, bust: Bust) -> None:
        self.b = bust

    def head_frame(self, x: F, y: F, z: F) -> tuple[F, F, F]:
        """World to head; the lower face is drawn out or in."""
        b = self.b
        x, y, z = turned(x, y, z, b.yaw, b.pitch, b.roll)
        return x, np.where(y < 0, y / b.long, y), z

    def body_frame(self, x: F, y: F, z: F) -> tuple[F, F, F]:
        """World to torso."""
        return turned(x, y + (self.b.long - 1), z, self.b.turn)

    def skin(self, x: F, y: F, z: F) -> F:
        """The bare head, in its own frame."""
        b = self.b
        s = np.abs(x)
        d = ellipsoid(x, y, z, (0, 0.26, -0.10), (0.69 * b.wide, 0.75 * b.forehead**0.5, 0.84))
        face = ellipsoid(x, y, z, (0, -0.20, 0.14), (0.555 * b.jaw**0.5, 0.77, 0.585))
        d = union(d, face, 0.25)
        jaw = capsule(s, y, z, (0.37 * b.jaw, -0.54, 0.05), (0.05, -0.86, 0.44), 0.155 + 0.03 * b.fat, 0.15 * b.chin)
        d = union(d, jaw, 0.20)
        d = union(d, ellipsoid(x, y, z, (0, -0.86, 0.53), (0.16 * b.chin, 0.125, 0.12 * b.chin)), 0.14)
        cheek = ellipsoid(
            s, y, z, (0.355, -0.23, 0.43), (0.17 + 0.06 * b.fat, 0.15 + 0.09 * b.fat, 0.14 + 0.05 * b.fat)
        )
        d = union(d, cheek, 0.16)
        if b.fat > 0:
            low = ellipsoid(s, y, z, (0.36, -0.52, 0.30), (0.19 + 0.07 * b.fat, 0.22, 0.24 + 0.06 * b.fat))
            d = union(d, low, 0.18)
        ridge = capsule(s, y, z, (0.06, 0.185, 0.655), (0.40, 0.205, 0.53), 0.050 + 0.040 * b.brow)
        d = union(d, ridge, 0.14)
        d = carve(d, ellipsoid(s, y, z, (b.eye_at, 0.025, 0.80), (0.185, 0.125, 0.175)), 0.14)
        d = union(d, ellipsoid(s, y, z, (b.eye_at, -0.005, 0.515), (0.165, 0.15, 0.155)), 0.03)
        if b.hood:
            d = union(
                d,
                capsule(
                    s, y, z, (b.eye_at - 0.12, 0.115, 0.655), (b.eye_at + 0.16, 0.075, 0.575), 0.05 + 0.03 * b.hood
                ),
                0.06,
            )
        # nose
        tip_y, tip_z = -0.30 * b.nose_long, 0.74 + 0.185 * b.nose
        d = union(
            d, capsule(x, y, z, (0, 0.12, 0.655), (0, tip_y, tip_z), 0.062 * b.nose_wide, 0.085 * b.nose_wide), 0.10
        )
        if b.hook > 0:
            mid = (0.0, tip_y * 0.32, 0.70 + 0.10 * b.nose + 0.025)
            d = union(d, ellipsoid(x, y, z, mid, (0.06, 0.14, 0.05 + 0.06 * b.hook)), 0.08)
        d = union(d, ellipsoid(x, y, z, (0, tip_y - 0.005, tip_z + 0.005), (0.10 * b.nose_wide, 0.085, 0.085)), 0.06)
        d = union(
            d, ellipsoid(s, y, z, (0.10 * b.nose_wide, tip_y - 0.045, tip_z - 0.115), (0.068, 0.062, 0.085)), 0.045
        )
        # mouth
        my = -0.60
        d = union(d, ellipsoid(x, y, z, (0, my + 0.02, 0.60), (0.25, 0.16, 0.115)), 0.14)
        d = union(d, ellipsoid(x, y, z, (0, my + 0.035, 0.705), (0.165 * b.mouth, 0.040 * b.lip, 0.050)), 0.05)
        d = union(d, ellipsoid(x, y, z, (0, my - 0.055, 0.685), (0.140 * b.mouth, 0.048 * b.lip, 0.055)), 0.05)
        d = carve(d, ellipsoid(x, y, z, (0, my - 0.125, 0.745), (0.14, 0.03, 0.05)), 0.06)
        if b.jowl > 0:
            bag = ellipsoid(x, y, z, (0, -1.0, 0.16), (0.36 * b.jaw + 0.1 * b.jowl, 0.16 + 0.10 * b.jowl, 0.38))
            d = union(d, bag, 0.16)
        # ears
        ear = ellipsoid(s, y, z, (0.675 * b.wide, -0.06, -0.06), (0.065, 0.205 * b.ear, 0.125))
        ear = carve(ear, ellipsoid(s, y, z, (0.735 * b.wide, -0.03, 0.0), (0.05, 0.12 * b.ear, 0.07)), 0.04)
        return union(d, ear, 0.05)

    def neck_skin(self, x: F, y: F, z: F) -> F:
        """In the world's frame, so that head and body may turn against each other."""
        b = self.b
        drop = b.long - 1
        w = (0.36 if not b.female else 0.28) * b.neck
        d = capsule(x, y, z, (0, -0.70, -0.20), (0, -1.75 - drop, -0.30), w, w * 1.12)
        if b.female:
            d = union(d, capsule(x, y, z, (-0.78, -1.58, -0.30), (0.78, -1.58, -0.30), 0.25), 0.45)
            d = union(d, ellipsoid(x, y, z, (0, -2.20, 0.02), (0.94, 0.62, 0.42)), 0.30)
        return d

    def azimuth(self, x: F, z: F) -> F:
        """0 in front, π/2 at the ears, π behind."""
        return np.arctan2(np.abs(x), z + 0.05)

    def hair_mask(self, x: F, y: F, z: F) -> F:
        """Above the hairline 1, below 0."""
        b = self.b
        above = self._above(x, y, z)
        mask = step(-0.02, 0.03, above)
        if b.hair in ("bald", "thin"):
            # The crown is bare: what is higher than the ring is cut off, towards the front.
            ring = 0.46 if b.hair == "bald" else 0.66
            ring = ring - 0.42 * step(1.35, 0.70, self.azimuth(x, z))
            mask = mask * (
                1 - step(ring - 0.05, ring + 0.22, y - 0.22 * np.clip(-z, -0.5, 1) + 0.03 * rough(x, y, z, 11))
            )
        return mask

    def _above(self, x: F, y: F, z: F) -> F:
        """How far above the hairline, with an uneven edge."""
        b = self.b
        a = self.azimuth(x, z)
        top, temple = b.hairline, b.hairline + b.temples
        line = np.interp(
            a, [0.0, 0.30, 0.62, 0.86, 1.03, 1.14, 1.36, 1.42, 1.72, 1.88, 2.05, 2.4, 3.2],
            [top, top + 0.01, temple - 0.02, 0.42, 0.14, min(b.burn, 0.1) + 0.02, b.burn, 0.13, 0.13, -0.10, -0.38, -0.52, -0.60],
        ).astype(np.float32)  # fmt: skip
        return (y - line + 0.018 * rough(x, y, z, 13)).astype(np.float32)

    def beard_mask(self, x: F, y: F, z: F) -> F:
        """Where the chosen beard grows."""
        b = self.b
        a = self.azimuth(x, z)
        lines = {
            "full": ([0.0, 0.16, 0.30, 0.5, 0.8, 1.05, 1.25, 1.5], [-0.70, -0.66, -0.54, -0.44, -0.30, -0.04, 0.16, 0.1]),
            "short": ([0.0, 0.16, 0.30, 0.5, 0.8, 1.05, 1.25, 1.5], [-0.76, -0.76, -0.70, -0.62, -0.46, -0.12, 0.16, 0.1]),
            "fringe": ([0.0, 0.2, 0.45, 0.7, 0.95, 1.12, 1.3, 1.5], [-0.955, -0.94, -0.84, -0.68, -0.46, -0.14, 0.12, 0.1]),
            "favoris": ([0.0, 0.50, 0.62, 0.8, 1.0, 1.12, 1.3, 1.5], [-3, -3, -0.72, -0.44, -0.18, 0.0, 0.16, 0.1]),
            "mutton": ([0.0, 0.36, 0.44, 0.7, 0.95, 1.10, 1.3, 1.5], [-3, -3, -0.60, -0.42, -0.20, 0.0, 0.16, 0.1]),
        }  # fmt: skip
        if b.beard not in lines:
            return np.zeros_like(x)
        angles, heights = lines[b.beard]
        line = np.interp(a, angles, heights).astype(np.float32)
        behind = 1.37 + 0.27 * step(-0.20, -0.40, y)
        mask = step(0.04, -0.06, y - line) * step(0.06, -0.06, a - behind) * step(-1.22, -1.02, y)
        if b.beard in ("favoris", "mutton"):
            mask = mask * step(-0.98, -0.80, y + (0.0 if b.beard == "mutton" else 0.10 * a - 0.1))
        return mask

    def groups(self, x: F, y: F, z: F) -> list[tuple[int, F]]:
        """Every material and its distance."""
        b = self.b
        hx, hy, hz = self.head_frame(x, y, z)
        skin = self.skin(hx, hy, hz)
        neck = self.neck_skin(x, y, z)
        out = [(SKIN, union(skin, neck, 0.10))]
        if b.hair != "none":
            out.append((HAIR, self.hair(hx, hy, hz, skin)))
        beard = self.whiskers(hx, hy, hz, skin)
        if beard is not None:
            out.append((BEARD, beard))
        out += self.hats(hx, hy, hz)
        bx, by, bz = self.body_frame(x, y, z)
        out += self.dress(bx, by, bz, x, y + (b.long - 1), z)
        return out

    def hair(self, x: F, y: F, z: F, skin: F) -> F:
        """The skin made thicker."""
        b = self.b
        mask = self.hair_mask(x, y, z)
        lock = rough(x, y * 0.6, z, 5.0)
        thick = b.full * (0.72 + 0.28 * lock) * (0.30 + 0.70 * step(0.0, 0.30, self._above(x, y, z)))
        thick = thick * (1 - 0.55 * step(0.1, -0.4, y) * step(0.0, -0.5, z))
        if b.hair == "curly":
            thick = thick * (1 + 0.55 * rough(x, y, z, 8.5))
        if b.hair == "parted":
            side = -1.0
            ridge = np.exp(-(((x - side * 0.30) / 0.05) ** 2)) * step(0.5, 0.8, y)
            swell = np.exp(-(((x - side * 0.02) / 0.34) ** 2)) * step(0.55, 0.8, y) * step(-0.3, 0.4, z)
            thick = thick * (1 - 0.75 * ridge) + 0.07 * swell
            thick = thick + 0.05 * step(0.45, 0.62, np.abs(x)) * step(0.05, 0.35, y) * step(-0.5, 0.1, z)
        if b.hair == "back":
            thick = thick + 0.07 * step(0.5, 0.85, y) * step(-0.5, 0.3, z)
        if b.hair == "cropped":
            thick = thick * (1 + 0.18 * rough(x, y, z, 14))
        d = skin - (thick + 0.03) * mask + 0.03
        if b.hair == "tufts" or (b.hair in ("bald", "thin") and b.full > 0.1):
            d = union(d, ellipsoid(np.abs(x), y, z, (0.66 * b.wide, 0.16, 0.0), (0.14, 0.22, 0.26)) - 0.02 * lock, 0.08)
        if b.hair == "bun":
            s = np.abs(x)
            part = np.exp(-((x / 0.035) ** 2)) * step(0.45, 0.8, y)
            d = (
                skin
                - (0.075 - 0.06 * part + 0.012 * lock)
                * step(
                    -0.02,
                    0.04,
                    y
                    - np.interp(
                        self.azimuth(x, z),
                        [0, 0.35, 0.75, 1.0, 1.2, 1.6, 1.9, 3.2],
                        [0.60, 0.52, 0.30, 0.02, -0.16, -0.26, -0.36, -0.5],
                    ).astype(np.float32),
                )
                + 0.02
            )
            d = union(d, ellipsoid(s, y, z, (0.64, -0.06, 0.08), (0.14, 0.27, 0.26)) - 0.01 * lock, 0.10)
            d = union(d, ellipsoid(x, y, z, (0, 0.16, -0.98), (0.34, 0.30, 0.24)), 0.05)
        return d * 0.85

    def whiskers(self, x: F, y: F, z: F, skin: F) -> F | None:
        """Beard, moustache, tuft in one."""
        b = self.b
        d: F | None = None
        grain = rough(x, y * 0.5, z, 9.0)

        def add(other: F, k: float) -> None:
            nonlocal d
            d = other if d is None else union(d, other, k)

        if b.beard:
            mask = self.beard_mask(x, y, z)
            add(
                skin
                - (b.beard_thick * (1 + 0.22 * grain) * (0.12 + 0.88 * self.beard_mask(x, y + 0.12, z)) + 0.03) * mask
                + 0.03,
                0.05,
            )
            if b.beard_long:
                tip = -1.0 - b.beard_long
                long = capsule(x, y, z, (0, -0.86, 0.36), (0, tip, 0.42), 0.36, 0.14) - 0.02 * grain
                add(long, 0.22)
        s = np.abs(x)
        if b.moustache:
            rods = {
                "short": [((0.035, -0.475, 0.79), (0.20, -0.525, 0.70), 0.050, 0.022)],
                "heavy": [((0.03, -0.47, 0.80), (0.20, -0.53, 0.74), 0.075, 0.070), ((0.20, -0.53, 0.74), (0.34, -0.66, 0.58), 0.068, 0.02)],
                "droop": [((0.03, -0.47, 0.80), (0.21, -0.53, 0.73), 0.070, 0.066), ((0.21, -0.53, 0.73), (0.33, -0.76, 0.56), 0.066, 0.025)],
                "waxed": [((0.025, -0.48, 0.80), (0.20, -0.52, 0.73), 0.055, 0.045), ((0.20, -0.52, 0.73), (0.56, -0.50, 0.64), 0.045, 0.008)],
                "grand": [((0.03, -0.47, 0.81), (0.22, -0.53, 0.75), 0.085, 0.080), ((0.22, -0.53, 0.75), (0.46, -0.46, 0.66), 0.078, 0.045),
                          ((0.46, -0.46, 0.66), (0.60, -0.26, 0.60), 0.045, 0.008)],
                "joined": [((0.03, -0.47, 0.80), (0.22, -0.54, 0.73), 0.070, 0.070), ((0.22, -0.54, 0.73), (0.50, -0.50, 0.40), 0.070, 0.085)],
            }[b.moustache]  # fmt: skip
            for start, end, r1, r2 in rods:
                add(capsule(s, y, z, start, end, r1, r2) - 0.008 * grain, 0.03)
        if b.chin_tuft:
            size = {"imperial": (0.055, -1.10, 0.60), "goatee": (0.10, -1.14, 0.56), "tuft": (0.075, -1.02, 0.60)}[
                b.chin_tuft
            ]
            add(
                capsule(
                    x,
                    y,
                    z,
                    (0, -0.735, 0.685),
                    (0, size[1], size[2]),
                    size[0],
                    0.02 if b.chin_tuft == "imperial" else 0.045,
                )
                - 0.006 * grain,
                0.03,
            )
        return None if d is None else d * 0.9

    def hats(self, x: F, y: F, z: F) -> list[tuple[int, F]]:
        """Fez, diadem, spectacles."""
        b = self.b
        out: list[tuple[int, F]] = []
        if b.hat == "fez":
            # The fez of the 1850s was tall and full, a little wider above the brow than at its flat top.
            side = -1 if b.yaw > 0 else 1
            yy, zz = y - 0.93 - 0.10 * z, z + 0.10
            t = np.clip((yy + 0.44) / 0.88, 0, 1)
            radius = (0.715 - 0.17 * t) * b.wide
            d = np.maximum((np.sqrt(x * x + (zz / 1.16) ** 2) - radius) * 0.96, np.abs(yy) - 0.43)
            out.append((FEZ, d - 0.04))
            tassel = capsule(x * side, yy, zz, (0.0, 0.49, -0.05), (0.46, 0.485, 0.10), 0.028)
            tassel = union(tassel, capsule(x * side, yy, zz, (0.46, 0.485, 0.10), (0.60, 0.34, 0.14), 0.03), 0.04)
            tassel = union(
                tassel, capsule(x * side, yy, zz, (0.60, 0.34, 0.14), (0.735, -0.26, 0.14), 0.034, 0.075), 0.04
            )
            out.append((TASSEL, tassel - 0.008 * np.sin(46 * x)))
            if b.plume:
                jewel = ellipsoid(x, yy, zz, (0, 0.02, 0.84), (0.12, 0.16, 0.06))
                out.append((JEWEL, jewel))
                spray = capsule(x, yy, zz, (0, 0.1, 0.84), (0.0, 0.62, 0.80), 0.05, 0.15)
                out.append((LINEN, spray - 0.02 * np.sin(30 * x)))
        if b.hat == "papakha":
            # A sheepskin, wider above than below, its locks standing out.
            yy, zz = y - 0.90 - 0.08 * z, z + 0.10
            t = np.clip((yy + 0.40) / 0.80, 0, 1)
            radius = (0.70 + 0.08 * t) * b.wide
            locks = 0.022 * np.sin(19 * x + 6 * np.sin(7 * yy)) + 0.022 * np.sin(17 * yy + 5 * np.sin(8 * x)) * np.cos(
                15 * zz
            )
            d = np.maximum((np.sqrt(x * x + (zz / 1.16) ** 2) - radius) * 0.9, np.abs(yy) - 0.36)
            out.append((FEZ, (d - 0.07 - locks) * 0.8))
        if b.hat == "kapa":
            yy, zz = y - 0.80 - 0.12 * z, z + 0.10
            round_ = np.sqrt(x * x + (zz / 1.16) ** 2)
            out.append((TASSEL, np.maximum(round_ - 0.71 * b.wide, np.abs(yy) - 0.15) * 0.96 - 0.03))
            out.append((FEZ, np.maximum(round_ - 0.62 * b.wide, np.abs(yy - 0.22) - 0.05) * 0.96 - 0.03))
        if b.hat == "diadem":
            r = np.sqrt(x * x + ((z + 0.1) / 1.15) ** 2)
            yy = y - 0.83 + 0.26 * z
            peaks = 0.05 + 0.055 * np.abs(np.cos(np.arctan2(x, z) * 7))
            ring = np.maximum(np.abs(r - 0.62) - 0.015, np.abs(yy - 0.05) - peaks)
            out.append((METAL, np.maximum(ring, -(z + 0.15))))
        if b.spectacles:
            e, w, h = b.eye_at, 0.172, (0.125 if b.spectacles == "oval" else 0.160)
            one = b.spectacles == "eyeglass"
            s = (x if b.yaw < 0 else -x) if one else np.abs(x)
            qx, qy = s - e - 0.01, (y + 0.01)
            ring = np.abs(np.sqrt(qx * qx + (qy * w / h) ** 2) - w)
            rim = np.sqrt(ring**2 + (z - 0.755 + 0.10 * qx) ** 2) - 0.009
            bridge = capsule(s, y, z, (e - w + 0.02, 0.03, 0.765), (0, 0.055, 0.80), 0.009)
            arm = capsule(s, y, z, (e + w, 0.02, 0.74), (0.69, 0.02, -0.05), 0.009)
            if one:
                rim, cord = rim - 0.006, capsule(s, y, z, (e + w, -0.03, 0.74), (0.66, -1.05, 0.42), 0.008)
                out.append((GLASS, np.minimum(rim, cord)))
            else:
                out.append((GLASS, np.minimum(np.minimum(rim, bridge), arm)))
        return out

    def dress(self, x: F, y: F, z: F, wx: F, wy: F, wz: F) -> list[tuple[int, F]]:
        """Body in its own frame; what is round the neck in that of the world."""
        b = self.b
        out: list[tuple[int, F]] = []
        s = np.abs(x)
        sh = b.shoulders
        if b.female:
            y = y - 0.22
            gown = ellipsoid(x, y, z, (0, -2.95, -0.02), (0.86, 1.0, 0.56))
            gown = union(gown, ellipsoid(s, y, z, (0.36, -2.50, 0.26), (0.34, 0.30, 0.26)), 0.14)
            gown = union(gown, ellipsoid(s, y, z, (1.02, -2.18, -0.22), (0.28, 0.34, 0.30)), 0.10)
            band = np.abs(ellipsoid(x, y + 0.20 * s, z, (0, -2.3, -0.12), (1.18, 0.13, 0.66))) - 0.05
            return [(COAT, union(gown, band, 0.06) + 0.012 * np.sin(30 * x) * step(-2.6, -2.3, y))]
        chest = ellipsoid(
            x, y, z, (0, -2.55, -0.10 + 0.1 * b.stout), (1.04 * sh + 0.12 * b.stout, 1.25, 0.66 + 0.16 * b.stout)
        )
        yoke = capsule(s, y, z, (0.0, -1.50, -0.28), (0.98 * sh, -1.80, -0.26), 0.34, 0.36)
        arm = capsule(s, y, z, (1.08 * sh, -1.92, -0.26), (1.34 * sh, -3.4, -0.16), 0.36, 0.36)
        body = union(union(chest, yoke, 0.35), arm, 0.12)
        trap = capsule(s, y, z, (0.22, -1.18, -0.34), (0.75 * sh, -1.62, -0.30), 0.20, 0.22)
        body = union(body, trap, 0.25)
        if b.coat in ("civil", "attila"):
            # The roll of the collar stands off the neck.
            r = np.sqrt(x * x + ((z + 0.25) / 1.05) ** 2)
            roll = np.sqrt((r - 0.47 * b.neck - 0.06) ** 2 + (y + 1.33 - 0.34 * np.clip(-z, -0.2, 1) + 0.1) ** 2) - 0.10
            front = step(0.16, 0.30, s + np.clip(-z, 0, 1))
            roll = np.where(front > 0.5, roll, roll + 0.1)
            if b.coat == "civil":
                body = union(body, roll, 0.10)
            else:
                out.append((FUR, roll - 0.10 + 0.035 * rough(x, y, z, 16)))
        out.append((COAT, body))
        # round the neck
        n = b.neck
        rr = np.sqrt(wx * wx + ((wz + 0.22) / 1.06) ** 2)
        lean = wy - 0.16 * (wz + 0.2)
        if b.coat == "civil":
            shirt = np.maximum(np.abs(rr - 0.405 * n) - 0.016, np.abs(lean + 1.16) - 0.19)
            gap = 0.10 + 0.7 * np.clip(lean + 1.12, 0, 1)
            shirt = np.maximum(shirt, np.where(wz > 0, gap - np.abs(wx), -1))
            out.append((LINEN, shirt * 0.8))
            stock = np.maximum(np.abs(rr - 0.415 * n) - 0.035, np.abs(lean + 1.315) - 0.075) - 0.03
            sx = np.abs(wx)
            bow = ellipsoid(sx, wy, wz, (0.165, -1.385, 0.43 * n), (0.16, 0.08, 0.065))
            knot = ellipsoid(wx, wy, wz, (0, -1.38, 0.46 * n), (0.055, 0.06, 0.055))
            out.append((CRAVAT, union(union(stock * 0.8, bow, 0.05), knot, 0.03)))
        elif b.coat != "attila":
            high = 0.20 if b.coat != "stambouline" else 0.15
            stand = np.maximum(np.abs(rr - 0.425 * n) - 0.02, np.abs(lean + 1.30 - 0.02) - high) - 0.02
            out.append((COLLAR, stand * 0.8))
        else:
            stand = np.maximum(np.abs(rr - 0.43 * n) - 0.03, np.abs(lean + 1.22) - 0.16) - 0.02
            out.append((COLLAR, stand * 0.8))
        if b.epaulettes:
            pad = ellipsoid(s, y, z, (1.10 * sh, -1.50, -0.20), (0.40, 0.11, 0.34))
            strap = capsule(s, y, z, (0.55 * sh, -1.36, -0.22), (1.0 * sh, -1.46, -0.20), 0.10)
            ang = np.arctan2(z + 0.2, s - 1.10 * sh)
            fr = np.sqrt((s - 1.10 * sh) ** 2 + ((z + 0.2) / 0.85) ** 2)
            fringe = np.maximum(np.abs(fr - 0.385) - 0.035 - 0.012 * np.sin(ang * 34), np.abs(y + 1.66) - 0.15) - 0.02
            fringe = np.maximum(fringe, -(s - 0.98 * sh))
            out.append((METAL, np.minimum(union(pad, strap, 0.12), fringe * 0.7)))
        return out

    def march(self, px: F, py: F, scan: Callable[[int], None] | None = None) -> tuple[F, NDArray[np.int8]]:
        """Depth (nan where nothing is met) and material of every pixel."""
        depth = np.full(px.shape, np.nan, np.float32)
        kind = np.full(px.shape, -1, np.int8)
        z = np.full(px.shape, 1.9, np.float32)
        live = np.arange(px.size)
        for _ in range(90):
            if not live.size:
                break
            parts = self.groups(px[live], py[live], z[live])
            d = np.minimum.reduce([part for _, part in parts])
            hit = d < 0.0016
            if hit.any():
                where = live[hit]
                depth[where] = z[where]
                names = np.array([name for name, _ in parts], np.int8)
                kind[where] = names[np.argmin(np.stack([part[hit] for _, part in parts]), axis=0)]
            z[live] -= np.maximum(d * 0.86, 0.0012).astype(np.float32)
            live = live[~hit & (z[live] > -1.4)]
        return depth, kind

    def distance(self, x: F, y: F, z: F) -> F:
        """To anything that throws a shadow; spectacles do not."""
        return np.minimum.reduce([part for name, part in self.groups(x, y, z) if name != GLASS])
