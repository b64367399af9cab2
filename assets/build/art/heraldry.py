"""Charges of flags, arms and seals as SVG groups, each drawn about (0, 0) in a box of about 100 by 100.

Heraldry of 1856 brought down to what an inch of wax or a thumb's breadth of bunting can carry: the number of heads,
what is held, the crowns and the shields are right; feathers, fringes and mantling are suggested.
"""

from __future__ import annotations

import math
from dataclasses import dataclass

GOLD, GOLD_DARK = "#d9a93c", "#7d5a16"
BLACK, WHITE, RED, BLUE, GREEN = "#231d1b", "#f6f0e0", "#a8202c", "#23407e", "#2c6e45"


@dataclass(frozen=True, slots=True)
class Ink:
    """How a charge is coloured: body, lines in it, beak and claws and things held, tongue."""

    fill: str = BLACK
    line: str = "#6b5a3c"
    arm: str = GOLD
    armline: str = GOLD_DARK
    tongue: str = RED
    crown: str = GOLD
    width: float = 0.7


def n(value: float) -> str:
    """A number as SVG likes it."""
    return f"{value:.2f}".rstrip("0").rstrip(".")


def at(x: float, y: float, inside: str, k: float = 1, flip: bool = False, turn: float = 0) -> str:
    """A group moved, scaled, mirrored, turned."""
    spin = f" rotate({n(turn)})" if turn else ""
    return f'<g transform="translate({n(x)} {n(y)}) scale({n(-k if flip else k)} {n(k)}){spin}">{inside}</g>'


def feather(x: float, y: float, angle: float, length: float, wide: float, ink: Ink) -> str:
    """One quill from (x, y), at `angle` degrees above the horizontal, with a round tip and a shaft."""
    a = math.radians(angle)
    dx, dy, px, py = math.cos(a), -math.sin(a), math.sin(a), math.cos(a)

    def p(along: float, across: float) -> str:
        return f"{n(x + dx * along + px * across)},{n(y + dy * along + py * across)}"

    path = (
        f"M{p(0, -wide * 0.35)} C{p(length * 0.4, -wide * 0.75)} {p(length * 0.85, -wide * 0.8)} {p(length, -wide * 0.1)}"
        f" C{p(length * 0.95, wide * 0.75)} {p(length * 0.4, wide * 0.7)} {p(0, wide * 0.35)} Z"
    )
    return (
        f'<path d="{path}" fill="{ink.fill}" stroke="{ink.line}" stroke-width="{n(ink.width)}"/>'
        f'<path d="M{p(2, 0)} L{p(length * 0.8, 0)}" stroke="{ink.line}" stroke-width="{n(ink.width * 0.6)}" fill="none"/>'
    )


def wing(ink: Ink, raised: float = 0) -> str:
    """The wing on our right; `raised` degrees turn the fan upward."""
    out = []
    count = 9
    for i in range(count):
        t = i / (count - 1)
        # Along the bone from the tip down to the body, feathers point up, then out, then down.
        x, y = 30 - 20 * t, -27 + 26 * t
        angle = 82 - 165 * t + raised * (1 - t)
        length = 19 + 8 * math.sin(math.pi * (0.15 + 0.8 * t))
        out.append((i, feather(x, y, angle, length, 5.6, ink)))
    coverts = [feather(26 - 15 * t, -24 + 22 * t, 62 - 120 * t + raised * (1 - t), 11, 4.4, ink) for t in
               (0, 0.2, 0.4, 0.6, 0.8, 1)]  # fmt: skip
    bone = (
        f'<path d="M6,-6 C8,-20 16,-33 29,-35 C35,-36 38,-31 36,-27 C34,-23 29,-24 29,-27 C24,-22 18,-10 12,4 Z" '
        f'fill="{ink.fill}" stroke="{ink.line}" stroke-width="{n(ink.width)}"/>'
    )
    return "".join(path for _, path in reversed(out)) + "".join(coverts) + bone


def head(ink: Ink) -> str:
    """An eagle's head and neck looking to our left, the base of the neck at (0, 0)."""
    return (
        f'<path d="M-11,-10.5 C-13,-9 -15,-8 -17,-5.5 C-15.5,-6 -13,-7 -10,-8.6 Z" fill="{ink.tongue}"/>'
        f'<path d="M7,4 C8,-3 8,-10 4.5,-15 C1.5,-19.5 -4,-20 -7,-17.5 C-9,-16 -9.5,-15.5 -10,-14 C-9,-12 -8,-10 -6,-8.5 '
        f'C-5,-5 -6,-1 -8,4 Z" fill="{ink.fill}" stroke="{ink.line}" stroke-width="{n(ink.width)}"/>'
        f'<path d="M-8.6,-16.6 C-13,-17.5 -16.5,-14.5 -16.2,-9.6 C-14.6,-11.4 -13,-11.8 -11,-11.2 L-12.5,-9.4 '
        f'C-10,-8.8 -8,-9 -6.4,-9.6 Z" fill="{ink.arm}" stroke="{ink.armline}" stroke-width="{n(ink.width * 0.7)}"/>'
        f'<circle cx="-5.2" cy="-14.6" r="1.5" fill="{ink.arm}"/>'
        f'<path d="M2,-12 C3,-8 2.5,-4 1,0 M-1.5,-10 C-0.5,-7 -1,-3 -3,1 M5,-8 C5.6,-5 5.4,-2 5,1" '
        f'stroke="{ink.line}" stroke-width="{n(ink.width * 0.8)}" fill="none"/>'
    )


def crown(ink: Ink, k: float = 1, arched: bool = True, lined: str = "#8a2430") -> str:
    """A closed crown on (0, 0), about 20 wide; open with points if not arched."""
    gold, line = ink.crown, ink.armline
    w = n(ink.width * 0.9)
    band = f'<path d="M-9,0 C-4,1.8 4,1.8 9,0 L9.4,-3.4 C4,-1.6 -4,-1.6 -9.4,-3.4 Z" fill="{gold}" stroke="{line}" stroke-width="{w}"/>'
    if not arched:
        points = (
            f'<path d="M-9.4,-3.2 L-12,-12 L-6.4,-7 L-3,-13 L0,-7 L3,-13 L6.4,-7 L12,-12 L9.4,-3.2 C4,-1.4 -4,-1.4 -9.4,-3.2 Z" '
            f'fill="{gold}" stroke="{line}" stroke-width="{w}"/>'
        )
        return at(0, 0, points + band, k)
    body = (
        f'<path d="M-9.4,-3.2 C-14,-9 -10,-15 -4,-14 C-1,-13.6 0,-13 0,-13 C0,-13 1,-13.6 4,-14 C10,-15 14,-9 9.4,-3.2 Z" fill="{lined}"/>'
        f'<path d="M-9.4,-3.2 C-15,-9 -10,-16 -4,-14.4 C-1.6,-13.8 0,-13 0,-13 C0,-13 1.6,-13.8 4,-14.4 C10,-16 15,-9 9.4,-3.2" '
        f'fill="none" stroke="{gold}" stroke-width="2.2"/>'
        f'<path d="M0,-13 L0,-2" stroke="{gold}" stroke-width="2.2"/>'
        f'<path d="M-5,-3 C-7,-8 -5,-12 0,-13 C5,-12 7,-8 5,-3" fill="none" stroke="{gold}" stroke-width="1.5"/>'
    )
    orb = (
        f'<circle cx="0" cy="-15.2" r="2.3" fill="{gold}" stroke="{line}" stroke-width="{w}"/>'
        f'<path d="M0,-17 L0,-21.6 M-1.9,-19.6 L1.9,-19.6" stroke="{gold}" stroke-width="1.3"/>'
    )
    pearls = "".join(f'<circle cx="{n(x)}" cy="-4.2" r="1.1" fill="{gold}"/>' for x in (-7, -3.5, 0, 3.5, 7))
    return at(0, 0, body + orb + band + pearls, k)


def claw(ink: Ink) -> str:
    """A leg and foot going down and out to our left from (0, 0)."""
    return (
        f'<path d="M3,0 C1,6 -2,8 -6,10 L-3.5,13 C1,11 6,7 8,1 Z" fill="{ink.fill}" stroke="{ink.line}" stroke-width="{n(ink.width)}"/>'
        f'<path d="M-4,10 L-12,12 L-8,13.2 L-13,17 L-7.6,15.4 L-9,20 L-4.4,15.6 L-2,13 Z" fill="{ink.arm}" stroke="{ink.armline}" '
        f'stroke-width="{n(ink.width * 0.7)}"/>'
    )


def tail(ink: Ink) -> str:
    """The spread tail under the body."""
    fan = "".join(feather(0 + dx, 18, -90 + turn, 25 - abs(turn) * 0.12, 5, ink) for dx, turn in
                  ((-3, -38), (3, 38), (-2, -20), (2, 20), (0, 0)))  # fmt: skip
    curls = "".join(
        at(0, 0, f'<path d="M3,20 C10,24 15,23 16,19 C16.6,16.6 13.6,15.6 12.8,17.6" fill="none" stroke="{ink.fill}" stroke-width="2.4"/>',
           flip=flip) for flip in (False, True))  # fmt: skip
    return curls + fan


def body(ink: Ink) -> str:
    """Breast and belly with rows of small feathers."""
    scales = "".join(
        f'<path d="M{n(x - 2)},{n(y)} q2,2.6 4,0" stroke="{ink.line}" stroke-width="{n(ink.width * 0.8)}" fill="none"/>'
        for row, y in enumerate(range(-8, 20, 4)) for x in ((-6, -2, 2, 6) if row % 2 else (-4, 0, 4))
    )  # fmt: skip
    return (
        f'<path d="M-9,-12 C-14,-4 -12,12 -4,22 L4,22 C12,12 14,-4 9,-12 C5,-16 -5,-16 -9,-12 Z" fill="{ink.fill}" '
        f'stroke="{ink.line}" stroke-width="{n(ink.width)}"/>{scales}'
    )


def sceptre(ink: Ink) -> str:
    """Upright, the hand at (0, 0)."""
    return (
        f'<path d="M0,8 L0,-20" stroke="{ink.armline}" stroke-width="3"/><path d="M0,8 L0,-20" stroke="{ink.arm}" stroke-width="1.9"/>'
        f'<path d="M0,-28 L3,-23.5 L0,-19 L-3,-23.5 Z" fill="{ink.arm}" stroke="{ink.armline}" stroke-width="0.6"/>'
    )


def sword(ink: Ink) -> str:
    """Upright, the hilt at (0, 0)."""
    return (
        f'<path d="M-1.4,-3 L-1.2,-26 L0,-30 L1.2,-26 L1.4,-3 Z" fill="#dcd8cc" stroke="#4a463c" stroke-width="0.6"/>'
        f'<path d="M-5,-3 L5,-3 M0,-3 L0,6" stroke="{ink.arm}" stroke-width="2"/><circle cx="0" cy="7" r="1.8" fill="{ink.arm}"/>'
    )


def orb(ink: Ink) -> str:
    """The globe with its cross."""
    return (
        f'<circle r="6" fill="{ink.arm}" stroke="{ink.armline}" stroke-width="0.8"/>'
        f'<path d="M-6,0 C-2,1.6 2,1.6 6,0 M0,0 L0,-6" stroke="{ink.armline}" stroke-width="1" fill="none"/>'
        f'<path d="M0,-6 L0,-12.5 M-2.6,-9.8 L2.6,-9.8" stroke="{ink.arm}" stroke-width="1.8"/>'
    )


def two_headed(ink: Ink, breast: str = "", left: str = "sceptre", right: str = "orb", crowns: bool = True) -> str:
    """The double eagle of Russia and Austria; `left` and `right` are what the claws hold, as we look at it."""
    held = {"sceptre": sceptre(ink), "orb": orb(ink), "sword": sword(ink), "": ""}
    out = at(0, 0, wing(ink)) + at(0, 0, wing(ink), flip=True) + tail(ink)
    out += at(-7, 14, claw(ink)) + at(7, 14, claw(ink), flip=True)
    out += at(-18, 27, held[left], 1, turn=-24 if left != "orb" else 0) + at(
        18, 27, held[right], 1, turn=24 if right != "orb" else 0
    )
    out += body(ink) + at(-6, -14, head(ink), 0.95) + at(6, -14, head(ink), 0.95, flip=True)
    if crowns:
        out += (
            at(-9, -32.5, crown(ink), 0.55, turn=-10)
            + at(9, -32.5, crown(ink), 0.55, turn=10)
            + at(0, -42, crown(ink), 0.78)
        )
        out += f'<path d="M-5,-41 C-12,-40 -14,-37 -17,-38 M5,-41 C12,-40 14,-37 17,-38" stroke="{ink.crown}" stroke-width="0" fill="none"/>'
    return out + breast


def one_headed(ink: Ink, breast: str = "", left: str = "sceptre", right: str = "orb", crowned: bool = True) -> str:
    """The Prussian eagle, looking to our left."""
    held = {"sceptre": sceptre(ink), "orb": orb(ink), "sword": sword(ink), "": ""}
    out = wing(ink, 6) + at(0, 0, wing(ink, 6), flip=True) + tail(ink)
    out += at(-7, 14, claw(ink)) + at(7, 14, claw(ink), flip=True)
    out += at(-18, 27, held[left], 1, turn=-24 if left != "orb" else 0) + at(18, 27, held[right], 1)
    out += body(ink) + at(1, -13, head(ink), 1.15)
    return out + (at(-2, -34, crown(ink), 0.8) if crowned else "") + breast


def imperial(ink: Ink) -> str:
    """The eagle of the Empire: at rest on a thunderbolt, wings half spread and drooping, looking to our left."""

    def droop(flip: bool) -> str:
        quills = "".join(feather(12 + 17 * t, -17 + 9 * t * t, -96 + 50 * t, 40 - 15 * t, 5.4, ink) for t in
                         (1, 0.8, 0.6, 0.4, 0.2, 0))  # fmt: skip
        cover = "".join(feather(11 + 17 * t, -18 + 8 * t * t, -92 + 50 * t, 17 - 5 * t, 4.8, ink) for t in
                        (1, 0.75, 0.5, 0.25, 0))  # fmt: skip
        bone = (
            f'<path d="M4,-8 C8,-24 20,-30 32,-20 C36,-16 36,-10 33,-8 C29,-16 18,-18 10,-2 Z" fill="{ink.fill}" '
            f'stroke="{ink.line}" stroke-width="{n(ink.width)}"/>'
        )
        return at(0, 0, quills + cover + bone, flip=flip)

    bolt = (
        f'<g fill="{ink.arm}" stroke="{ink.armline}" stroke-width="0.7">'
        f'<path d="M-30,33 C-20,26 20,26 30,33 C20,40 -20,40 -30,33 Z"/></g>'
        f'<path d="M-30,33 L-41,28 L-36,33 L-42,38 Z M30,33 L41,28 L36,33 L42,38 Z" fill="{ink.arm}" stroke="{ink.armline}" stroke-width="0.7"/>'
        f'<path d="M-20,30 C-10,33 10,33 20,30 M-20,36 C-10,33 10,33 20,36" stroke="{ink.armline}" stroke-width="0.7" fill="none"/>'
    )
    legs = "".join(
        f'<path d="M{n(x - 4)},16 L{n(x - 2.5)},27 L{n(x + 2.5)},27 L{n(x + 4)},16 Z" fill="{ink.fill}" stroke="{ink.line}" '
        f'stroke-width="{n(ink.width)}"/><path d="M{n(x - 5)},31 L{n(x - 2.5)},26 L{n(x)},32 L{n(x + 2.5)},26 L{n(x + 5)},31" fill="none" '
        f'stroke="{ink.arm}" stroke-width="1.8"/>' for x in (-7, 7)
    )  # fmt: skip
    fan = "".join(feather(dx, 14, -90 + turn, 24, 4.6, ink) for dx, turn in ((-3, -16), (3, 16), (0, 0)))
    return fan + droop(False) + droop(True) + bolt + legs + body(ink) + at(1, -13, head(ink), 1.15)


def lion_rampant(fill: str, line: str) -> str:
    """Rampant, looking to our left, langued; a silhouette with a mane."""
    return (
        f'<g fill="{fill}" stroke="{line}" stroke-width="1" stroke-linejoin="round">'
        '<path d="M18,30 C32,26 36,10 28,0 C24,-6 28,-14 35,-18 C39,-21 44,-16 40,-12 C46,-12 46,-22 38,-24 C30,-26 20,-16 22,-4 '
        'C24,8 24,16 16,20 Z"/>'
        '<path d="M-14,-40 C-22,-38 -26,-34 -27,-29 C-24,-27 -20,-27 -18,-25 C-20,-21 -22,-18 -24,-17 L-38,-24 L-42,-20 L-37,-19 L-41,-14 '
        "L-35,-15 L-35,-10 L-22,-8 C-20,-6 -18,-3 -18,0 L-34,-2 L-39,2 L-34,4 L-37,9 L-31,8 L-29,12 L-14,11 C-13,15 -12,18 -8,22 "
        "L-18,30 L-16,40 L-24,42 L-24,47 L-6,47 L-8,34 L4,27 L14,32 L12,41 L5,43 L5,48 L22,48 C24,40 26,32 24,26 C22,20 18,17 14,14 "
        'C10,6 8,-4 6,-14 C8,-18 8,-22 6,-24 L8,-30 L3,-30 L4,-36 L-2,-34 L-3,-40 L-8,-37 Z"/></g>'
        f'<path d="M-27,-28 L-33,-26" stroke="{line}" stroke-width="2"/><circle cx="-17" cy="-33" r="1.6" fill="{line}"/>'
        f'<path d="M-8,-30 C-4,-24 -6,-18 -12,-14 M-2,-26 C0,-20 -2,-14 -6,-10" stroke="{line}" stroke-width="1" fill="none"/>'
    )


def lion_passant(fill: str, line: str) -> str:
    """Passant guardant: walking to our left, face to us. About 90 by 40."""
    return (
        f'<g fill="{fill}" stroke="{line}" stroke-width="1.1" stroke-linejoin="round">'
        '<path d="M36,-6 C44,-8 46,-18 38,-20 C32,-21 30,-16 34,-15 C28,-13 26,-22 34,-25 C44,-28 52,-16 46,-6 C44,-2 40,0 36,0 Z"/>'
        '<path d="M-20,-14 C-8,-16 10,-14 24,-12 C34,-12 40,-6 38,2 L42,14 L38,19 L28,19 L30,15 L33,14 L28,4 L22,2 L20,14 L14,19 L6,19 '
        "L8,15 L12,13 L12,2 C0,4 -8,4 -14,2 L-14,14 L-18,19 L-27,19 L-25,15 L-21,13 L-23,2 L-30,0 L-42,4 L-46,0 L-42,-2 L-45,-6 L-40,-6 "
        'L-40,-10 L-30,-8 Z"/>'
        '<path d="M-36,-18 L-34,-22 L-31,-20 L-27,-24 L-22,-20 L-17,-22 L-16,-17 L-12,-14 L-15,-10 L-13,-4 L-18,-4 L-21,2 L-26,0 L-31,2 '
        'L-33,-4 L-38,-5 L-35,-10 L-38,-14 Z"/></g>'
        f'<path d="M-29,-13 L-27,-13 M-22,-13 L-20,-13 M-25,-10 L-25,-7 M-28,-5 L-22,-5" stroke="{line}" stroke-width="1.3"/>'
    )


def harp(fill: str, strings: str) -> str:
    """The Irish harp."""
    lines = "".join(
        f'<path d="M{n(-14 + i * 6)},{n(-20 + i * 1.5)} L{n(-14 + i * 6)},{n(26 - i * 7.5)}"/>' for i in range(6)
    )
    return (
        f'<path d="M-24,-24 C-12,-40 4,-10 26,-30 C32,-34 34,-28 29,-25 C12,-12 -6,-26 -20,-18 L-20,34 L28,-18" fill="none" '
        f'stroke="{fill}" stroke-width="5.5" stroke-linejoin="round"/><g stroke="{strings}" stroke-width="1.3">{lines}</g>'
    )


def aurochs(fill: str, line: str) -> str:
    """The Moldavian aurochs' head with a star between the horns, sun and moon left out."""
    return (
        f'<g fill="{fill}" stroke="{line}" stroke-width="1.2" stroke-linejoin="round">'
        '<path d="M-12,-14 C-24,-14 -32,-24 -26,-40 C-38,-34 -40,-14 -22,-6 Z M12,-14 C24,-14 32,-24 26,-40 C38,-34 40,-14 22,-6 Z"/>'
        '<path d="M-18,-4 C-28,-8 -34,-4 -36,2 C-30,6 -22,4 -16,2 Z M18,-4 C28,-8 34,-4 36,2 C30,6 22,4 16,2 Z"/>'
        '<path d="M-14,-14 C-6,-18 6,-18 14,-14 C18,-6 17,4 13,14 C11,22 12,28 9,34 C5,39 -5,39 -9,34 C-12,28 -11,22 -13,14 '
        'C-17,4 -18,-6 -14,-14 Z"/></g>'
        f'<circle cx="-9" cy="2" r="2.2" fill="{line}"/><circle cx="9" cy="2" r="2.2" fill="{line}"/>'
        f'<path d="M-5,30 C-3,28 -2,30 -2,32 M5,30 C3,28 2,30 2,32" stroke="{line}" stroke-width="1.4" fill="none"/>'
        + at(0, -30, star(10, 5, 0.42, fill))
    )


def star(radius: float, points: int, inner: float, fill: str, turn: float = 0) -> str:
    """A star about (0, 0), one point up."""
    corners = []
    for i in range(points * 2):
        r, a = (radius if i % 2 == 0 else radius * inner), math.radians(-90 + turn + i * 180 / points)
        corners.append(f"{n(r * math.cos(a))},{n(r * math.sin(a))}")
    return f'<path d="M{" L".join(corners)} Z" fill="{fill}"/>'


def crescent(radius: float, fill: str, opening: float = 0.8, shift: float = 0.25, turn: float = 0) -> str:
    """A crescent about (0, 0), open to our right."""
    r, s = radius, radius * opening
    # Where the circles meet.
    d = radius * shift
    x = (r * r - s * s + d * d) / (2 * d)
    y = math.sqrt(max(0.0, r * r - x * x))
    path = f"M{n(x)},{n(-y)} A{n(r)},{n(r)} 0 1 0 {n(x)},{n(y)} A{n(s)},{n(s)} 0 1 1 {n(x)},{n(-y)} Z"
    return f'<path transform="rotate({n(turn)})" d="{path}" fill="{fill}"/>'


def shield(w: float, h: float) -> str:
    """Path of a 19th-century shield about (0, 0)."""
    x, y = w / 2, h / 2
    return (
        f"M{n(-x)},{n(-y)} L{n(x)},{n(-y)} L{n(x)},{n(y * 0.35)} C{n(x)},{n(y * 0.75)} {n(x * 0.55)},{n(y * 0.85)} 0,{n(y)} "
        f"C{n(-x * 0.55)},{n(y * 0.85)} {n(-x)},{n(y * 0.75)} {n(-x)},{n(y * 0.35)} Z"
    )


def shielded(w: float, h: float, inside: str, ground: str, name: str, edge: str = GOLD_DARK, rim: float = 1.6) -> str:
    """A shield with what is on it, clipped."""
    path = shield(w, h)
    return (
        f'<clipPath id="{name}"><path d="{path}"/></clipPath><path d="{path}" fill="{ground}"/>'
        f'<g clip-path="url(#{name})">{inside}</g><path d="{path}" fill="none" stroke="{edge}" stroke-width="{n(rim)}"/>'
    )


def savoy(w: float = 40, h: float = 48, border: str = BLUE, name: str = "savoy") -> str:
    """The white cross of Savoy on red, within blue."""
    cross = (
        f'<path d="M{n(-w)},{n(-h * 0.06)} H{n(w)} M0,{n(-h)} V{n(h)}" stroke="{WHITE}" stroke-width="{n(w * 0.2)}"/>'
    )
    inner = shielded(w * 0.86, h * 0.86, cross, RED, name + "-in", edge=border, rim=0.1)
    return (
        shielded(w, h, inner, border, name, edge=GOLD_DARK, rim=0.8)
        if border != RED
        else shielded(w, h, cross, RED, name)
    )


def saint_george(w: float, h: float, name: str = "moscow") -> str:
    """The rider of Moscow, as far as a thumbnail shows one: white rider and lance on red."""
    rider = (
        f'<g transform="scale({n(w / 40)})" fill="{WHITE}">'
        '<path d="M-13,14 C-12,6 -8,2 -2,1 L4,-2 L8,-8 L14,-6 L11,0 C10,6 8,8 6,14 L3,14 L3,8 L-7,9 L-9,14 Z"/>'
        '<path d="M-3,2 L-1,-8 C-3,-12 2,-15 4,-11 L3,-7 L5,1 Z"/></g>'
        f'<path transform="scale({n(w / 40)})" d="M-14,-14 L15,17" stroke="{GOLD}" stroke-width="1.8"/>'
    )
    return shielded(w, h, rider, RED, name, rim=1.2)


def habsburg(w: float, h: float, name: str = "habsburg") -> str:
    """Austria's fess between Habsburg (left) and Lorraine (right): the genealogical shield."""
    t = w / 3
    parts = (
        f'<path d="M{n(-w / 2)},{n(-h / 2)} h{n(t)} v{n(h)} h{n(-t)} Z" fill="{GOLD}"/>'
        f'<path d="M{n(-t / 2)},{n(-h / 2)} h{n(t)} v{n(h)} h{n(-t)} Z" fill="{RED}"/>'
        f'<path d="M{n(-t / 2)},{n(-h / 6)} h{n(t)} v{n(h / 3)} h{n(-t)} Z" fill="{WHITE}"/>'
        f'<path d="M{n(t / 2)},{n(-h / 2)} h{n(t)} v{n(h)} h{n(-t)} Z" fill="{GOLD}"/>'
        f'<path d="M{n(t / 2)},{n(h * 0.32)} L{n(t * 1.5)},{n(-h * 0.32)}" stroke="{RED}" stroke-width="{n(t * 0.5)}"/>'
        + at(-t, 0, lion_rampant(RED, RED), t / 80)
    )
    return shielded(w, h, parts, GOLD, name, rim=1.2)


def rays(radius: float, count: int, fill: str) -> str:
    """A sun of narrow rays."""
    out = "".join(
        f'<path transform="rotate({n(i * 360 / count)})" d="M-2.2,{n(-radius * 0.55)} L0,{n(-radius * (1 if i % 2 == 0 else 0.84))} '
        f'L2.2,{n(-radius * 0.55)} Z"/>' for i in range(count)
    )  # fmt: skip
    return f'<g fill="{fill}">{out}<circle r="{n(radius * 0.58)}"/></g>'


RUSSIAN = Ink()
AUSTRIAN = Ink()
PRUSSIAN = Ink(line="#8a7c60")
FRENCH = Ink(fill=GOLD, line=GOLD_DARK, arm="#efc864", armline=GOLD_DARK, tongue=GOLD_DARK)

CHARGES = {
    "eagle-russia": lambda: two_headed(RUSSIAN, at(0, 3, saint_george(15, 18))),
    "eagle-austria": lambda: two_headed(AUSTRIAN, at(0, 3, habsburg(16, 19)), "sword", "orb"),
    "eagle-prussia": lambda: one_headed(
        PRUSSIAN, f'<text x="0" y="8" font-family="Old Standard TT" font-style="italic" font-weight="bold" font-size="11" '
        f'text-anchor="middle" fill="{GOLD}">FR</text>'),
    "eagle-france": lambda: imperial(FRENCH),
    "eagle-wallachia": lambda: one_headed(Ink(fill="#20325f", line="#8fa0c8"), "", "", "", crowned=True),
    "aurochs": lambda: aurochs(GOLD, GOLD_DARK),
    "savoy": lambda: savoy(),
    "crown": lambda: crown(Ink()),
    "crown-open": lambda: crown(Ink(), arched=False),
    "lion-rampant": lambda: lion_rampant(RED, "#5c1018"),
    "lion-passant": lambda: lion_passant(GOLD, GOLD_DARK),
    "harp": lambda: harp(GOLD, "#e8dcb8"),
    "crescent": lambda: crescent(30, WHITE),
    "star5": lambda: star(15, 5, 0.382, WHITE),
    "ocila": lambda: "".join(
        at(x, y, f'<path d="M6,-7 C-2,-9 -6,-5 -6,0 C-6,5 -2,9 6,7 M6,-7 C2,-6 2,-3 5,-3 M6,7 C2,6 2,3 5,3" fill="none" '
           f'stroke="{WHITE}" stroke-width="2.6"/>', flip=x > 0) for x in (-9, 9) for y in (-11, 11)
    ),
}  # fmt: skip
"""Name of a symbol to its drawing; flags/*.svg say <use href="#name"/>."""


def with_charges(svg: str) -> str:
    """Put the symbols that an SVG uses into it."""
    used = [f'<g id="{name}">{draw()}</g>' for name, draw in CHARGES.items() if f'"#{name}"' in svg]
    return svg.replace("</svg>", "").replace(">", "><defs>" + "".join(used) + "</defs>", 1) + "</svg>" if used else svg
