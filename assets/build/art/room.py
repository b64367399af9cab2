"""The room: the green table and its chairs, engraved and washed like the portraits, on nothing, so that paper shows through.

The chairs are of the kind with an oval back, so that a portrait sits in each as in a frame; an empty one shows its damask.
"""

from __future__ import annotations

import math
import random

from art import heraldry as h
from art.raster import ASSETS, render, save

WIDE, HIGH = 1400, 640
MIDDLE, ACROSS, DEEP, HANG = (700, 292), 560, 196, 74
"""Middle and half axes of the table top, and how far the cloth hangs down in front."""
LINE = "#2c2018"
GILT, GILT_DARK, GILT_LIGHT = "#c39a48", "#7a5820", "#ecd08a"


def rim(angle: float, grow: float = 0, down: float = 0) -> tuple[float, float]:
    """A place on the edge of the table top, degrees clockwise from the right."""
    a = math.radians(angle)
    return MIDDLE[0] + (ACROSS + grow) * math.cos(a), MIDDLE[1] + down + (DEEP + grow * 0.35) * math.sin(a)


def path(points: list[tuple[float, float]], more: str) -> str:
    """A line through points."""
    return f'<path d="M{" L".join(f"{h.n(x)},{h.n(y)}" for x, y in points)}" {more}/>'


def shadow() -> str:
    """On the floor: a wash that fades, and level strokes that grow thin towards the edge."""
    out = '<ellipse cx="700" cy="400" rx="690" ry="210" fill="url(#shade)"/>'
    dice = random.Random(1856)
    for row in range(44):
        y = 232 + row * 9
        half = 690 * math.sqrt(max(0.0, 1 - ((y - 400) / 205) ** 2))
        x = 700 - half + dice.uniform(0, 40)
        while x < 700 + half:
            length = dice.uniform(30, 120)
            away = math.hypot((x + length / 2 - 700) / 690, (y - 400) / 205)
            if away < 0.97:
                out += path([(x, y), (x + length, y + dice.uniform(-0.8, 0.8))],
                            f'stroke="{LINE}" stroke-width="{h.n(1.5 * (1 - away) + 0.25)}" opacity="0.5" fill="none"')  # fmt: skip
            x += length + dice.uniform(4, 14)
    return out


def cloth() -> str:
    """What hangs down in front: folds, a gilt braid, a fringe."""
    front = [rim(a) for a in range(0, 181, 3)]
    below = [rim(a, 6, HANG) for a in range(180, -1, -3)]
    out = path(front + below, f'fill="#27503d" stroke="{LINE}" stroke-width="2.2"')
    for i in range(181):
        a = i + 0.5
        fold = math.sin(math.radians(a) * 17) * 0.6 + math.sin(math.radians(a) * 41 + 1) * 0.4
        x0, y0 = rim(a)
        x1, y1 = rim(a, 6, HANG - 14)
        shade = 0.30 - 0.30 * fold
        tone = "#10281d" if shade > 0.3 else "#6d9a78"
        out += path(
            [(x0, y0 + 2), (x1, y1)],
            f'stroke="{tone}" stroke-width="2.4" opacity="{h.n(abs(shade - 0.3) * 1.5 + 0.06)}" fill="none"',
        )
    for grow, down, colour, thick in (
        (6, HANG - 15, GILT_DARK, 7),
        (6, HANG - 15, GILT, 4.6),
        (6, HANG - 16, GILT_LIGHT, 1.2),
    ):
        out += path(
            [rim(a, grow, down) for a in range(0, 181, 2)], f'stroke="{colour}" stroke-width="{thick}" fill="none"'
        )
    for i in range(720):
        a = i / 4
        (x, y), wave = rim(a, 6, HANG - 12), math.sin(i * 1.7) * 1.5
        out += path(
            [(x, y), (x + wave * 0.4, y + 17 + wave)],
            f'stroke="{GILT_DARK if i % 3 == 0 else GILT}" stroke-width="1.5" fill="none"',
        )
    return out


def top() -> str:
    """The baize: a wash, level strokes that follow the light, the seam of its braid."""
    x, y = MIDDLE
    out = (
        f'<ellipse cx="{x}" cy="{y}" rx="{ACROSS}" ry="{DEEP}" fill="url(#baize)" stroke="{LINE}" stroke-width="2.4"/>'
    )
    dice = random.Random(7)
    for row in range(-64, 65):
        level = row * 3
        half = (ACROSS - 10) * math.sqrt(max(0.0, 1 - (level / (DEEP - 4)) ** 2))
        start = -half
        while start < half:
            length = dice.uniform(18, 70)
            end = min(half, start + length)
            away = math.hypot((start + end) / 2 / ACROSS + 0.12, level / DEEP + 0.1)
            if away > 0.30:
                out += path([(x + start, y + level), (x + end, y + level)],
                            f'stroke="#0f261b" stroke-width="{h.n(0.35 + 0.9 * away**2)}" opacity="{h.n(min(0.5, 0.62 * away - 0.1))}" fill="none"')  # fmt: skip
            start = end + dice.uniform(3, 9)
    for inset, colour, thick in ((9, "#173527", 5), (9, GILT, 2.2), (13, GILT_DARK, 0.9)):
        out += f'<ellipse cx="{x}" cy="{y}" rx="{ACROSS - inset}" ry="{h.n(DEEP - inset * 0.6)}" fill="none" stroke="{colour}" stroke-width="{thick}"/>'
    return out


def candlestick(x: float, y: float, k: float = 1) -> str:
    """Three lights on a branch, with the light they give to the cloth."""
    glow = '<ellipse cx="0" cy="6" rx="150" ry="58" fill="url(#glow)"/>'
    foot = (
        f'<ellipse cx="4" cy="9" rx="34" ry="11" fill="#0f261b" opacity="0.5"/><ellipse cx="0" cy="4" rx="28" ry="10" fill="{GILT}" stroke="{LINE}" stroke-width="1.8"/>'
        f'<path d="M-14,3 C-6,-6 -5,-14 -4,-24 C-9,-34 -9,-40 -4,-48 L-3,-78 H3 L4,-48 C9,-40 9,-34 4,-24 C5,-14 6,-6 14,3 C6,8 -6,8 -14,3 Z" '
        f'fill="{GILT}" stroke="{LINE}" stroke-width="1.8"/><path d="M1,2 C2,-20 3,-50 1.5,-76" stroke="{GILT_LIGHT}" stroke-width="2" fill="none"/>'
        f'<path d="M0,-58 C-18,-44 -42,-48 -42,-76 M0,-58 C18,-44 42,-48 42,-76" fill="none" stroke="{LINE}" stroke-width="6.4"/>'
        f'<path d="M0,-58 C-18,-44 -42,-48 -42,-76 M0,-58 C18,-44 42,-48 42,-76" fill="none" stroke="{GILT}" stroke-width="3.6"/>'
    )
    lights = ""
    for dx, dy in ((-42, -76), (42, -76), (0, -84)):
        lights += (
            f'<ellipse cx="{dx}" cy="{dy}" rx="9" ry="3.4" fill="{GILT}" stroke="{LINE}" stroke-width="1.5"/>'
            f'<path d="M{dx - 4},{dy - 2} V{dy - 34} C{dx - 2},{dy - 36} {dx + 2},{dy - 36} {dx + 4},{dy - 34} V{dy - 2} Z" fill="#f4ead0" stroke="{LINE}" stroke-width="1.4"/>'
            f'<circle cx="{dx}" cy="{dy - 46}" r="26" fill="url(#flame)"/>'
            f'<path d="M{dx},{dy - 62} C{dx + 7},{dy - 50} {dx + 6},{dy - 38} {dx},{dy - 37} C{dx - 6},{dy - 38} {dx - 7},{dy - 50} {dx},{dy - 62} Z" '
            f'fill="#ffd873" stroke="#a86a1e" stroke-width="1"/>'
        )
    return h.at(x, y, glow + foot + lights, k)


def sheet(x: float, y: float, wide: float, high: float, slant: float, lines: int = 5) -> str:
    """A paper lying on the cloth, written on."""
    lean = high * slant
    corners = [(x + lean, y), (x + wide + lean, y), (x + wide, y + high), (x, y + high)]
    out = path([(a + 4, b + 4) for a, b in corners] + [(x + 4, y + high + 4)], 'fill="#0f261b" opacity="0.45"')
    out += path([*corners, corners[0]], f'fill="#f3e9cf" stroke="{LINE}" stroke-width="1.4"')
    for n in range(lines):
        t = (n + 1) / (lines + 1)
        left = x + lean * (1 - t)
        out += path([(left + wide * 0.1, y + high * t), (left + wide * (0.9 if n < lines - 1 else 0.5), y + high * t)],
                    'stroke="#6b5137" stroke-width="1.1" opacity="0.8" fill="none"')  # fmt: skip
    return out


def things() -> str:
    """What stands in the middle of the table: lights, ink, the bell, the draft under its ribbon, a map half unrolled."""
    out = sheet(640, 286, 120, 62, 0.28, 6) + sheet(652, 280, 120, 62, 0.22, 6)
    out += '<path d="M706,282 L690,346 M664,316 L772,308" stroke="#8c1f2a" stroke-width="4" fill="none"/>'
    out += '<ellipse cx="700" cy="314" rx="11" ry="7" fill="#8c1f2a" stroke="#4b0d14" stroke-width="1.4"/><ellipse cx="698" cy="312" rx="5" ry="3" fill="#b4434e"/>'
    # the map, curling at its ends
    out += path([(440, 292), (566, 272), (580, 322), (452, 346)], f'fill="#efe2bd" stroke="{LINE}" stroke-width="1.4"')
    out += '<path d="M456,300 C480,292 500,318 520,300 C540,288 556,298 566,288 M468,330 C490,318 530,330 570,308 M500,286 V336" fill="none" stroke="#8b6a44" stroke-width="1.2"/>'
    out += '<path d="M462,304 C474,300 486,306 490,318 C478,326 466,322 462,304 Z" fill="#c98a78" opacity="0.7"/><path d="M520,302 C536,294 552,296 560,304 C552,316 532,318 520,302 Z" fill="#9db98a" opacity="0.8"/>'
    for x, y in ((446, 319), (573, 297)):
        out += f'<ellipse cx="{x}" cy="{y}" rx="7" ry="29" transform="rotate(-9 {x} {y})" fill="#e4d3a4" stroke="{LINE}" stroke-width="1.4"/>'
    # inkstand with two wells and two quills
    out += f'<ellipse cx="852" cy="330" rx="66" ry="17" fill="#0f261b" opacity="0.5"/><path d="M790,318 C790,306 910,306 910,318 L904,332 C870,342 830,342 796,332 Z" fill="#8b8577" stroke="{LINE}" stroke-width="1.8"/>'
    for x in (822, 880):
        out += f'<path d="M{x - 17},314 L{x - 13},292 H{x + 13} L{x + 17},314 C{x + 10},321 {x - 10},321 {x - 17},314 Z" fill="#b9b3a4" stroke="{LINE}" stroke-width="1.7"/><ellipse cx="{x}" cy="292" rx="13" ry="4.6" fill="#241c18" stroke="{LINE}" stroke-width="1.4"/>'
    for x, lean in ((824, -1), (878, 1)):
        out += h.at(
            x,
            290,
            '<path d="M0,0 C10,-26 26,-52 50,-70 C50,-50 36,-24 8,2 Z" fill="#f4ecd6" stroke="#2c2018" stroke-width="1.5"/><path d="M0,2 C14,-22 30,-46 48,-66" fill="none" stroke="#9a8458" stroke-width="1.2"/>',
            1,
            flip=lean < 0,
        )
    # the president's bell
    out += f'<ellipse cx="704" cy="218" rx="26" ry="8" fill="#0f261b" opacity="0.5"/><path d="M684,214 C690,206 690,194 697,188 H711 C718,194 718,206 724,214 C714,222 694,222 684,214 Z" fill="{GILT}" stroke="{LINE}" stroke-width="1.7"/><path d="M702,188 V172 C700,166 708,166 706,172 V188 Z" fill="#5a3620" stroke="{LINE}" stroke-width="1.5"/><path d="M694,208 C697,200 698,196 701,191" stroke="{GILT_LIGHT}" stroke-width="2" fill="none"/>'
    return candlestick(352, 284, 0.95) + candlestick(1048, 284, 0.95) + out + sheet(930, 262, 78, 40, -0.2, 4)


DEFS = f"""<defs>
<radialGradient id="shade"><stop offset="0" stop-color="#3a2a1c" stop-opacity="0.62"/><stop offset="0.62" stop-color="#4a3826" stop-opacity="0.30"/><stop offset="1" stop-color="#5a4630" stop-opacity="0"/></radialGradient>
<radialGradient id="baize" cx="0.44" cy="0.36" r="0.72"><stop offset="0" stop-color="#6f9f78"/><stop offset="0.5" stop-color="#4a7c5c"/><stop offset="1" stop-color="#2a5440"/></radialGradient>
<radialGradient id="glow"><stop offset="0" stop-color="#ffe9a8" stop-opacity="0.62"/><stop offset="0.5" stop-color="#f6d98c" stop-opacity="0.22"/><stop offset="1" stop-color="#f6d98c" stop-opacity="0"/></radialGradient>
<radialGradient id="flame"><stop offset="0" stop-color="#ffe9a0" stop-opacity="0.7"/><stop offset="1" stop-color="#ffd060" stop-opacity="0"/></radialGradient>
<radialGradient id="damask" cx="0.40" cy="0.32" r="0.8"><stop offset="0" stop-color="#b7474c"/><stop offset="0.55" stop-color="#8c2630"/><stop offset="1" stop-color="#571119"/></radialGradient>
<linearGradient id="gilt" x1="0" y1="0" x2="1" y2="1"><stop offset="0" stop-color="{GILT_LIGHT}"/><stop offset="0.5" stop-color="{GILT}"/><stop offset="1" stop-color="{GILT_DARK}"/></linearGradient>
</defs>"""


def chair(president: bool) -> str:
    """Oval back, stiles, the edge of the seat; the president's has arms and a crowned eagle on top. 200 by 260."""
    out = '<ellipse cx="100" cy="246" rx="74" ry="11" fill="#2c2018" opacity="0.25"/>'
    for x, way in ((52, -1), (148, 1)):
        out += f'<path d="M{x - 7},176 C{x - 5},200 {x + 4 * way - 6},220 {x + 5 * way - 6},246 H{x + 5 * way + 6} C{x + 4 * way + 6},220 {x + 7},200 {x + 7},176 Z" fill="url(#gilt)" stroke="{LINE}" stroke-width="2"/>'
    out += f'<path d="M30,214 C50,204 150,204 170,214 L176,232 C140,244 60,244 24,232 Z" fill="#8c2630" stroke="{LINE}" stroke-width="2.2"/>'
    out += "".join(
        f'<path d="M{34 + i * 9},{h.n(213 + 3 * math.cos(i / 15 * math.pi))} l{h.n((i - 7.5) * 0.5)},20" stroke="#3d0b12" stroke-width="1" opacity="0.55" fill="none"/>'
        for i in range(16)
    )
    if president:
        for flip in (False, True):
            arm = '<path d="M26,128 C0,134 -10,150 -2,166 C6,178 20,172 18,160 C16,152 8,152 8,158 M-2,164 C2,186 12,204 26,218" fill="none" stroke="{c}" stroke-width="{w}" stroke-linecap="round"/>'
            for colour, wide in ((LINE, 13), (GILT, 9), (GILT_LIGHT, 2.4)):
                out += h.at(200 if flip else 0, 0, arm.format(c=colour, w=wide), 1, flip=flip)
    out += f'<ellipse cx="100" cy="112" rx="78" ry="96" fill="{GILT_DARK}" stroke="{LINE}" stroke-width="2.6"/><ellipse cx="100" cy="112" rx="75" ry="93" fill="none" stroke="url(#gilt)" stroke-width="7"/>'
    beads = 66
    for i in range(beads):
        a = i / beads * math.tau
        out += f'<circle cx="{h.n(100 + 69.4 * math.cos(a))}" cy="{h.n(112 + 86.6 * math.sin(a))}" r="2.5" fill="{GILT_LIGHT}" stroke="{GILT_DARK}" stroke-width="0.8"/>'
    out += '<ellipse cx="100" cy="112" rx="65" ry="81.5" fill="url(#damask)" stroke="#3d0b12" stroke-width="2"/>'
    for row in range(-4, 5):
        for column in range(-3, 4):
            x, y = 100 + column * 19 + (row % 2) * 9.5, 112 + row * 18
            if ((x - 100) / 56) ** 2 + ((y - 112) / 72) ** 2 < 1:
                out += h.at(
                    x,
                    y,
                    '<path d="M0,-7 C3,-3 3,3 0,7 C-3,3 -3,-3 0,-7 Z M-6,0 C-3,-2 3,-2 6,0 C3,2 -3,2 -6,0 Z" fill="#d98a80" opacity="0.34"/>',
                )
    for i in range(-30, 31):
        y = 112 + i * 2.6
        half = 63 * math.sqrt(max(0.0, 1 - ((y - 112) / 80) ** 2))
        out += path(
            [(100 + half * 0.15, y), (100 + half, y)], 'stroke="#2a060b" stroke-width="0.7" opacity="0.35" fill="none"'
        )
    if president:
        out += h.at(
            100,
            12,
            h.imperial(
                h.Ink(fill=GILT, line=GILT_DARK, arm=GILT_LIGHT, armline=GILT_DARK, tongue=GILT, crown=GILT_LIGHT)
            ),
            0.42,
        )
    else:
        knot = f'<path d="M0,4 C-6,-8 -26,-10 -28,0 C-28,8 -12,8 0,4 C12,8 28,8 28,0 C26,-10 6,-8 0,4 Z M-4,4 C-14,12 -22,18 -32,18 M4,4 C14,12 22,18 32,18" fill="{GILT}" stroke="{LINE}" stroke-width="1.8"/><circle cy="3" r="5" fill="{GILT_LIGHT}" stroke="{LINE}" stroke-width="1.4"/>'
        out += h.at(100, 16, knot)
    return out


def build() -> dict[str, str]:
    """Write all."""
    made = {}
    svg = f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {WIDE} {HIGH}">{DEFS}{shadow()}{cloth()}{top()}{things()}</svg>'
    path_ = ASSETS / "room" / f"table-{WIDE}.png"
    save(render(svg, WIDE, HIGH, 2), path_)
    made[f"room/{path_.name}"] = "The table of the congress under its green baize"
    for name, president, what in (
        ("chair", False, "A chair at the table, its oval back free for a portrait"),
        ("chair_president", True, "The president's chair"),
    ):
        svg = f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="-16 -16 232 276">{DEFS}{chair(president)}</svg>'
        for wide in (116, 232):
            path_ = ASSETS / "room" / f"{name}-{wide}.png"
            save(render(svg, wide, wide * 276 // 232), path_)
            made[f"room/{path_.name}"] = what
    return made
