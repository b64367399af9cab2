"""Wax seals, newspaper mastheads, headings of papers and printers' ornaments.

Seals are pressed: a charge becomes a height, the height is lit. Everything else is ink: masks, tinted by the game.
"""

from __future__ import annotations

import math

import numpy as np
from PIL import Image, ImageFilter, ImageFont

from art import heraldry as h
from art.icons import OLIVE
from art.raster import ASSETS, FONTS, render, save

SEALS = (32, 64, 128)
WAX = {
    "britain": "#a3262c", "france": "#2f4a86", "russia": "#3a6a4a", "austria": "#a17f1e", "prussia": "#3a3a44",
    "sardinia": "#2a7484", "ottoman": "#8f4a1c", "plain": "#8c1f2a",
}  # fmt: skip
"""Wax in the colours of the powers, as the scenario has them."""

PRESS = h.Ink(
    fill="#ffffff", line="#3c3c3c", arm="#ffffff", armline="#303030", tongue="#808080", crown="#ffffff", width=1.0
)

HEADS: dict[str, tuple[str, str, str, float]] = {
    "times": ("The|Times.", "lion", "LONDON", 0),
    "morning_post": ("THE MORNING POST.", "crown", "LONDON", 0),
    "moniteur": ("LE MONITEUR UNIVERSEL", "eagle", "JOURNAL OFFICIEL DE L’EMPIRE FRANÇAIS", 0),
    "constitutionnel": ("LE CONSTITUTIONNEL", "", "JOURNAL POLITIQUE, LITTÉRAIRE, UNIVERSEL", 0),
    "presse": ("LA PRESSE", "", "PARIS", 14),
    "journal_petersbourg": ("JOURNAL DE ST-PÉTERSBOURG", "two", "POLITIQUE, LITTÉRAIRE, COMMERCIAL ET INDUSTRIEL", 0),
    "vedomosti": ("МОСКОВСКІЯ|ВѢДОМОСТИ", "two", "МОСКВА", 0),
    "journal_constantinople": ("JOURNAL DE CONSTANTINOPLE", "crescent", "ÉCHO DE L’ORIENT", 0),
    "wiener_zeitung": ("Wiener|Zeitung.", "two", "WIEN", 0),
    "allgemeine": ("Allgemeine Zeitung.", "", "AUGSBURG", 0),
    "kreuzzeitung": ("Neue Preußische|Zeitung.", "cross", "VORWÄRTS MIT GOTT FÜR KÖNIG UND VATERLAND", 0),
    "opinione": ("L’OPINIONE", "", "GIORNALE QUOTIDIANO POLITICO", 12),
    "piemonte": ("IL|PIEMONTE", "savoy", "TORINO", 6),
    # The years after have some of their own.
    "debats": ("JOURNAL DES DÉBATS", "", "POLITIQUES ET LITTÉRAIRES", 2),
    "gazzetta_piemontese": ("GAZZETTA|PIEMONTESE", "savoy", "GIORNALE UFFICIALE DEL REGNO", 0),
    "gazzetta_ufficiale": ("GAZZETTA UFFICIALE", "savoy", "DEL REGNO D’ITALIA", 0),
    "takvim": ("TAKVİM-İ VEKAYİ", "crescent", "CONSTANTINOPLE", 4),
    "pesti_naplo": ("PESTI NAPLÓ.", "", "PESTEN", 8),
    "romanul": ("ROMÂNUL", "", "ZIAR POLITIC, COMERCIAL, LITERAR", 10),
    "srpske_novine": ("СРПСКЕ|НОВИНЕ", "shield", "У БЕОГРАДУ", 2),
    "aion": ("ΑΙΩΝ", "", "ΕΝ ΑΘΗΝΑΙΣ", 26),
    # The lesser scenario has these under shorter names.
    "nord": ("LE NORD", "", "JOURNAL INTERNATIONAL", 14),
    "constantinople": ("JOURNAL DE CONSTANTINOPLE", "crescent", "ÉCHO DE L’ORIENT", 0),
    "wiener": ("Wiener|Zeitung.", "two", "WIEN", 0),
}  # fmt: skip
"""Paper to its title (a stroke is where the device stands), device, line below, spaced by so much."""

WIDTH, HIGH = 720, 132


def charge(power: str) -> str:
    """What a power presses into wax, white on nothing, about (0, 0)."""
    if power == "britain":
        return h.at(0, 14, h.lion_passant("#fff", "#3c3c3c"), 0.86) + h.at(0, -12, h.crown(PRESS, lined="#909090"), 1.5)
    if power == "france":
        return h.at(0, 2, h.imperial(PRESS), 0.86)
    if power in ("russia", "austria"):
        shield = f'<path transform="translate(0 3)" d="{h.shield(15, 18)}" fill="#ffffff" stroke="#202020" stroke-width="1.6"/>'
        return h.at(0, 4, h.two_headed(PRESS, shield, "sceptre" if power == "russia" else "sword"), 0.88)
    if power == "prussia":
        return h.at(0, 3, h.one_headed(PRESS), 0.88)
    if power == "sardinia":
        cross = '<path d="M-60,-3 H60 M0,-60 V60" stroke="#fff" stroke-width="13"/>'
        return h.at(0, 10, h.shielded(46, 54, cross, "#606060", "press", edge="#fff", rim=3)) + h.at(
            0, -18, h.crown(PRESS, lined="#909090"), 1.2
        )
    if power == "ottoman":
        return h.at(-6, 0, h.crescent(30, "#fff")) + h.at(20, 0, h.star(13, 5, 0.4, "#fff", -18))
    return h.at(0, 0, h.star(34, 8, 0.5, "#fff")) + '<circle r="9" fill="#303030"/>'


def seal(power: str, size: int) -> Image.Image:
    """A blob of wax with an uneven edge, a pressed round field and the charge in it."""
    n = size * 4 if size > 40 else size * 8
    ring = "".join(f'<circle cx="{h.n(52 * math.cos(a))}" cy="{h.n(52 * math.sin(a))}" r="1.5" fill="#fff"/>'
                   for a in (i * math.tau / 60 for i in range(60)))  # fmt: skip
    svg = f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="-80 -80 160 160">{charge(power)}{ring if size > 40 else ""}</svg>'
    art = render(svg, n, n, 1)
    grey = (
        np.asarray(Image.alpha_composite(Image.new("RGBA", (n, n), (0, 0, 0, 255)), art).convert("L"), np.float32) / 255
    )
    ys, xs = np.mgrid[0:n, 0:n].astype(np.float32)
    x, y = (xs + 0.5) / n * 160 - 80, (ys + 0.5) / n * 160 - 80
    r, a = np.hypot(x, y), np.arctan2(y, x)
    phase = sum(ord(c) for c in power)
    edge = 71 + 2.6 * np.sin(3 * a + phase) + 1.9 * np.sin(5 * a + 2.1 * phase) + 1.1 * np.sin(9 * a + 0.7 * phase)
    alpha = np.clip((edge - r) / (160 / n) + 0.5, 0, 1)
    t = np.clip((edge - r) / 14, 0, 1)
    height = 9 * np.sqrt(np.clip(1 - (1 - t) ** 2, 0, 1))
    press = np.clip((58 + 0.8 * np.sin(4 * a + phase) - r) / 4, 0, 1)
    height -= 6.5 * press * press * (3 - 2 * press)
    relief = (
        np.asarray(Image.fromarray((grey * 255).astype(np.uint8)).filter(ImageFilter.GaussianBlur(n / 230)), np.float32)
        / 255
    )
    height += 3.8 * relief * press
    k = n / 160
    gy, gx = np.gradient(height)
    normal = np.dstack([-gx * k, -gy * k, np.full_like(gx, 1.35)])
    normal /= np.linalg.norm(normal, axis=2, keepdims=True)
    light = np.array([-0.5, -0.62, 0.6])
    light /= np.linalg.norm(light)
    diffuse = np.clip(normal @ light, 0, 1)
    half = light + np.array([0, 0, 1.0])
    half /= np.linalg.norm(half)
    gloss = np.clip(normal @ half, 0, 1) ** 26
    wax = np.array([int(WAX[power][i : i + 2], 16) for i in (1, 3, 5)], np.float32) / 255
    out = wax * (0.30 + 0.95 * diffuse[..., None]) + 0.42 * gloss[..., None] * np.array([1, 0.95, 0.85])
    image = Image.fromarray((np.clip(np.dstack([out, alpha]), 0, 1) * 255).astype(np.uint8), "RGBA")
    return image.convert("RGBa").resize((size, size), Image.Resampling.LANCZOS).convert("RGBA")


def ink(svg: str, width: int, high: int) -> Image.Image:
    """A mask: dark and opaque is ink, what is white or clear is paper."""
    drawn = render(svg, width, high)
    on_white = Image.alpha_composite(Image.new("RGBA", drawn.size, (255, 255, 255, 255)), drawn).convert("L")
    alpha = on_white.point(lambda v: 255 - v)
    image = alpha.point(lambda _: 255).convert("LA")
    image.putalpha(alpha)
    return image


BLOCK = h.Ink(fill="#000", line="#fff", arm="#000", armline="#fff", tongue="#fff", crown="#000", width=1.1)


def device(name: str) -> str:
    """The wood-cut in a masthead, black, about 100 high."""
    if name == "lion":
        return h.at(0, 18, h.lion_passant("#000", "#fff"), 0.9) + h.at(0, -8, h.crown(BLOCK, lined="#fff"), 1.5)
    if name == "crown":
        return h.at(0, 14, h.crown(BLOCK, lined="#fff"), 2.4)
    if name == "eagle":
        return h.at(0, -2, h.imperial(BLOCK))
    if name == "two":
        return h.at(
            0,
            4,
            h.two_headed(
                BLOCK,
                f'<path transform="translate(0 3)" d="{h.shield(15, 18)}" fill="#fff" stroke="#000" stroke-width="2"/>',
            ),
        )
    if name == "crescent":
        return (
            h.rays(48, 28, "#000")
            + '<circle r="27" fill="#fff"/><circle r="25" fill="#000"/>'
            + h.at(-4, 0, h.crescent(16, "#fff"))
            + h.at(11, 0, h.star(7, 5, 0.4, "#fff", -18))
        )
    if name == "cross":
        return ('<path d="M-12,-40 H12 C9,-22 9,-12 10,-10 C12,-9 22,-9 40,-12 V12 C22,9 12,9 10,10 C9,12 9,22 12,40 H-12 C-9,22 -9,12 -10,10 '
                'C-12,9 -22,9 -40,12 V-12 C-22,-9 -12,-9 -10,-10 C-9,-12 -9,-22 -12,-40 Z" fill="#000"/>'
                '<path d="M-7,-36 H7 M-7,36 H7 M-36,-7 V7 M36,-7 V7" stroke="#fff" stroke-width="1.6"/>')  # fmt: skip
    if name == "shield":
        ocils = '<path d="M-60,0 H60 M0,-60 V60" stroke="#fff" stroke-width="8"/>' + "".join(
            f'<path d="M{x + 5},{y - 6} A6,6 0 1 0 {x + 5},{y + 6}" fill="none" stroke="#fff" stroke-width="2.6"/>'
            for x in (-13, 9) for y in (-15, 14)
        )  # fmt: skip
        return h.at(0, 10, h.shielded(44, 52, ocils, "#000", "o", edge="#000", rim=2)) + h.at(
            0, -18, h.crown(BLOCK, lined="#fff"), 1.2
        )
    if name == "savoy":
        return h.at(0, 10, h.shielded(44, 52, '<path d="M-60,-3 H60 M0,-60 V60" stroke="#fff" stroke-width="12"/>', "#000", "s", edge="#000", rim=2)) \
            + h.at(0, -18, h.crown(BLOCK, lined="#fff"), 1.2)  # fmt: skip
    return ""


def swelled(x1: float, x2: float, y: float, thick: float = 2.4) -> str:
    """A swelled rule with a lozenge in the middle."""
    m = (x1 + x2) / 2
    half = (
        f"M{h.n(x1)},{h.n(y)} C{h.n(x1 + (m - x1) * 0.5)},{h.n(y - 0.2)} {h.n(m - 14)},{h.n(y - thick)} {h.n(m - 9)},{h.n(y)} "
        f"C{h.n(m - 14)},{h.n(y + thick)} {h.n(x1 + (m - x1) * 0.5)},{h.n(y + 0.2)} {h.n(x1)},{h.n(y)} Z"
    )
    return (
        f'<path d="{half}"/><path transform="translate({h.n(2 * m)} 0) scale(-1 1)" d="{half}"/>'
        f'<path d="M{h.n(m - 5)},{h.n(y)} L{h.n(m)},{h.n(y - 5)} L{h.n(m + 5)},{h.n(y)} L{h.n(m)},{h.n(y + 5)} Z"/>'
    )


def text(
    x: float,
    y: float,
    size: float,
    words: str,
    spaced: float = 0,
    weight: str = "bold",
    style: str = "normal",
    fit: float = 0,
) -> str:
    """A centred line; squeezed to `fit` if it would be wider."""
    length = f' textLength="{h.n(fit)}" lengthAdjust="spacingAndGlyphs"' if fit else ""
    return (
        f'<text x="{h.n(x)}" y="{h.n(y)}" font-family="{face(words)}" font-weight="{weight}" font-style="{style}" font-size="{h.n(size)}" '
        f'letter-spacing="{h.n(spaced)}" text-anchor="middle"{length}>{words}</text>'
    )


def masthead(paper: str) -> str:
    """Rule, title with its device, line below between double rules."""
    title, cut, below, spaced = HEADS[paper]
    parts = title.split("|")
    out = '<rect x="8" y="5" width="704" height="3.4"/><rect x="8" y="10.6" width="704" height="0.9"/>'
    if len(parts) == 2:
        size = min(62, (690 - 110) / sum(breadth(part, 1, spaced / 60) for part in parts))
        left, right = (breadth(part, size, spaced) for part in parts)
        start = 360 - (left + right + 110) / 2
        out += text(start + left / 2, 56 + size * 0.34, size, parts[0], spaced)
        out += text(start + left + 110 + right / 2, 56 + size * 0.34, size, parts[1], spaced)
        out += h.at(start + left + 55, 54, device(cut), 0.72)
    else:
        size = min(62, (500 if cut else 640) / breadth(title, 1, spaced / 60))
        out += text(360 + spaced / 2, 56 + size * 0.34, size, title, spaced)
        if cut:
            gap = breadth(title, size, spaced) / 2 + 62
            out += h.at(360 - gap, 54, device(cut), 0.74) + h.at(
                360 + gap, 54, device(cut), 0.74, flip=cut != "crescent"
            )
    out += swelled(20, 700, 97, 2.2) if not below else text(360, 104, 13, below, 3, "normal")
    half = len(below) * 6.6 + 24
    out += f'<rect x="8" y="99.5" width="{h.n(352 - half - 8)}" height="0.9"/><rect x="{h.n(360 + half)}" y="99.5" width="{h.n(352 - half)}" height="0.9"/>'
    out += '<rect x="8" y="115" width="704" height="0.9"/><rect x="8" y="118" width="704" height="3"/>'
    return f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {WIDTH} {HIGH}">{out}</svg>'


def face(words: str) -> str:
    """Old Standard has no Greek; Garamond has."""
    return "EB Garamond" if any("\u0370" <= sign <= "\u03ff" for sign in words) else "Old Standard TT"


def breadth(words: str, size: float, spaced: float = 0) -> float:
    """How wide a bold line is."""
    font = ImageFont.truetype(
        str(FONTS / ("EBGaramond-Bold.ttf" if face(words) == "EB Garamond" else "OldStandard-Bold.ttf")), 200
    )
    return font.getlength(words) * size / 200 + spaced * len(words)


def nib(points: list[tuple[float, float]], thick: float = 3.0, thin: float = 0.5, slant: float = 40) -> str:
    """A line as a broad pen held at `slant` degrees draws it, tapering to its ends."""
    left, right = [], []
    last = len(points) - 1
    for i, (x, y) in enumerate(points):
        (x0, y0), (x1, y1) = points[max(0, i - 1)], points[min(last, i + 1)]
        a = math.atan2(y1 - y0, x1 - x0)
        taper = min(1.0, 6 * i / last, 6 * (last - i) / last)
        w = (thin + (thick - thin) * abs(math.sin(a + math.radians(slant))) ** 1.5) * (0.25 + 0.75 * taper) / 2
        left.append(f"{h.n(x - w * math.sin(a))},{h.n(y + w * math.cos(a))}")
        right.append(f"{h.n(x + w * math.sin(a))},{h.n(y - w * math.cos(a))}")
    return f'<path d="M{" L".join(left + right[::-1])} Z"/>'


def spiral(
    x: float, y: float, start: float, turns: float, r1: float, r2: float, way: int = 1, count: int = 60
) -> list[tuple[float, float]]:
    """Points of a spiral about (x, y) from radius r1 to r2, beginning at `start` degrees."""
    out = []
    for i in range(count + 1):
        t = i / count
        a, r = math.radians(start + way * 360 * turns * t), r1 + (r2 - r1) * t**0.8
        out.append((x + r * math.cos(a), y + r * math.sin(a)))
    return out


def tendril(root: tuple[float, float], curl: list[tuple[float, float]]) -> list[tuple[float, float]]:
    """The way from a stem into a curl, without a kink where it arrives."""
    (x0, y0), (x2, y2), (after_x, after_y) = root, curl[0], curl[1]
    step = 0.55 * math.hypot(x2 - x0, y2 - y0) / (math.hypot(x2 - after_x, y2 - after_y) or 1)
    x1, y1 = x2 + (x2 - after_x) * step, y2 + (y2 - after_y) * step
    return [
        ((1 - t) ** 2 * x0 + 2 * t * (1 - t) * x1 + t * t * x2, (1 - t) ** 2 * y0 + 2 * t * (1 - t) * y1 + t * t * y2)
        for t in (i / 14 for i in range(14))
    ]


def scroll(x: float, y: float, k: float, flip: bool = False) -> str:
    """A pen-flourish to our right of (x, y): a long wave that rolls up, two tendrils."""
    wave = [(t * 1.45, 10 * math.sin(t / 100 * math.tau) * (0.5 + t / 200)) for t in range(0, 88, 2)]
    end = wave[-1]
    roll = spiral(end[0] + 2, end[1] - 15, 98, -1.7, 15, 2.5)
    up = spiral(52, -9, 60, -1.35, 13, 2)
    down = spiral(84, 15, 250, -1.3, 11, 2)
    tail = [(150 + t, -16 + 10 * math.sin(t / 60 * math.pi) - t * 0.02) for t in range(0, 62, 2)]
    strokes = (
        nib(wave + roll, 3.4)
        + nib([*tendril(wave[9], up), *up], 2.2)
        + nib([*tendril(wave[22], down), *down], 2.2)
        + nib(tail, 2.4)
    )
    drops = '<circle cx="216" cy="-17" r="1.8"/><circle cx="222.5" cy="-17.4" r="1.2"/>'
    return f'<g transform="translate({h.n(x)} {h.n(y)}) scale({h.n(-k if flip else k)} {h.n(k)})">{strokes}{drops}</g>'


def crossed_branches(x: float, y: float, k: float) -> str:
    """Two olive branches with a quill's knot."""
    branch = "".join(
        f'<path d="{d}" fill="{"#000" if how == "f" else "none"}" stroke="#000" stroke-width="{1.3 if how == "s" else 0.3}"/>'
        for how, d in OLIVE
    )
    return (
        f'<g transform="translate({h.n(x)} {h.n(y)})">'
        + h.at(-5 * k, -20 * k, branch, k)
        + h.at(5 * k, -20 * k, branch, k, flip=True)
        + "</g>"
    )


def headings() -> dict[str, tuple[str, int, int, str]]:
    """Name to drawing, size and what it is."""
    out: dict[str, tuple[str, int, int, str]] = {}
    flourish = scroll(408, 62, 1.1) + scroll(312, 62, 1.1, True)
    out["protocol"] = (
        flourish + crossed_branches(360, 58, 2.3) + text(360, 118, 30, "PROTOCOLE", 12) + swelled(150, 570, 140, 2.4),
        720, 156, "Heading of a protocol: olive branches, a rule",
    )  # fmt: skip
    out["treaty"] = (
        scroll(376, 52, 1.3) + scroll(344, 52, 1.3, True) + h.at(360, 46, h.star(12, 8, 0.4, "#000"))
        + text(360, 108, 25, "AU NOM DE DIEU TOUT-PUISSANT", 4) + swelled(200, 520, 130, 2.2),
        720, 146, "Heading of the treaty, in its own first words",
    )  # fmt: skip
    wires = "".join(f'<path d="M{a},{y} Q{(a + b) / 2},{y + 12} {b},{y}" fill="none" stroke="#000" stroke-width="0.9"/>' for y in (26, 36)
                    for a, b in ((14, 74), (646, 706)))  # fmt: skip
    poles = "".join(
        f'<path d="M{x},14 V84 M{x - 12},26 H{x + 12} M{x - 9},36 H{x + 9}" stroke="#000" stroke-width="2"/>'
        for x in (14, 74, 646, 706)
    )
    boxes = ((8, 92, "N°"), (100, 250, "BUREAU DE DÉPART"), (350, 262, "DESTINATAIRE"), (612, 100, "MOTS"))
    grid = '<rect x="8" y="108" width="704" height="52" fill="none" stroke="#000" stroke-width="1.2"/>'
    for x, wide, label in boxes:
        grid += f'<path d="M{x},108 V160" stroke="#000" stroke-width="0.8"/>'
        grid += f'<path d="M{x + 10},153 H{x + wide - 10}" stroke="#000" stroke-width="0.9" stroke-dasharray="1.2 3"/>'
        grid += text(x + wide / 2, 121, 9.5, label, 2, "normal")
    out["telegram"] = (
        wires + poles + text(360, 58, 30, "TÉLÉGRAPHE ÉLECTRIQUE", 3) + text(360, 82, 13, "DÉPÊCHE OFFICIELLE", 5, "normal")
        + '<rect x="8" y="96" width="704" height="2.4"/><rect x="8" y="101" width="704" height="0.9"/>' + grid,
        720, 168, "Head of a telegram form, with the boxes that a clerk fills in",
    )  # fmt: skip
    around = "".join(
        h.at(
            64 + 49 * math.cos(angle),
            64 + 49 * math.sin(angle),
            text(0, 3.6, 10.5, letter),
            1,
            turn=math.degrees(angle) + 90,
        )
        for angle, letter in (
            (math.radians(-90 + (i - 15) * 11.6), letter) for i, letter in enumerate("· TÉLÉGRAPHE · BUREAU CENTRAL ·")
        )
    )
    out["stamp"] = (
        '<circle cx="64" cy="64" r="60" fill="none" stroke="#000" stroke-width="2.4"/><circle cx="64" cy="64" r="40" fill="none" stroke="#000" stroke-width="1.4"/>'
        + around + h.at(64, 64, h.star(15, 8, 0.42, "#000")) + '<path d="M34,64 H46 M82,64 H94" stroke="#000" stroke-width="1.6"/>',
        128, 128, "Round stamp of the telegraph office",
    )  # fmt: skip
    out["divider"] = (
        scroll(250, 33, 0.85) + scroll(230, 33, 0.85, True) + '<path d="M233,33 L240,26 L247,33 L240,40 Z"/>',
        480,
        56,
        "A flourish between parts",
    )
    curl = [(12 + i * 0.9, 12 + i * 0.75) for i in range(12)]
    corner = (
        '<path d="M4,92 V14 C4,8 8,4 14,4 H92" fill="none" stroke="#000" stroke-width="2.2"/>'
        '<path d="M9.5,92 V20 C9.5,13 13,9.5 20,9.5 H92" fill="none" stroke="#000" stroke-width="0.8"/>'
        + nib(curl + spiral(33, 24, 170, -1.3, 11, 2), 2.4)
        + nib([(y, x) for x, y in curl + spiral(33, 24, 170, -1.3, 11, 2)], 2.4)
        + nib([(36 + i, 13.5 + 4 * math.sin(i / 40 * math.tau)) for i in range(0, 46, 2)], 1.8)
        + nib([(13.5 + 4 * math.sin(i / 40 * math.tau), 36 + i) for i in range(0, 46, 2)], 1.8)
    )
    out["corner"] = (corner, 96, 96, "Corner of a frame, upper left; mirrored by the game")
    return out


def quill() -> str:
    """A goose's wing feather, its barbs clipped to the vane, cut to a pen at the foot."""
    vane = ("M38,124 C30,98 48,56 90,30 C112,16 134,9 154,5 C151,26 139,50 122,68 L113,66 L116,75 C103,89 84,102 65,110 "
            "L57,105 L57,114 C50,118 44,122 38,124 Z")  # fmt: skip
    shaft = [(36, 127), (62, 88), (104, 40), (154, 5)]

    def on(t: float) -> tuple[float, float]:
        """A point of the shaft."""
        u = 1 - t
        weights = u**3, 3 * u * u * t, 3 * u * t * t, t**3
        return sum(w * x for w, (x, _) in zip(weights, shaft, strict=True)), sum(
            w * y for w, (_, y) in zip(weights, shaft, strict=True)
        )

    barbs = ""
    for i in range(46):
        x, y = on(0.02 + i / 48)
        barbs += f"M{h.n(x)},{h.n(y)} q4,-16 22,-38 M{h.n(x)},{h.n(y)} q14,-6 40,-16 "
    spine = "M11,159 C20,146 28,136 36,127 C62,92 104,42 154,5"
    return (
        f'<clipPath id="vane"><path d="{vane}"/></clipPath><path d="{vane}" fill="#f3ead2"/>'
        f'<g clip-path="url(#vane)"><path d="{barbs}" fill="none" stroke="#8a7448" stroke-width="0.8" opacity="0.75"/>'
        f'<path d="M38,124 C62,92 104,44 154,5 C151,26 139,50 122,68 C103,92 70,112 38,124 Z" fill="#7a6238" opacity="0.16"/></g>'
        f'<path d="{vane}" fill="none" stroke="#3a2a1a" stroke-width="1.7" stroke-linejoin="round"/>'
        f'<path d="{spine}" fill="none" stroke="#3a2a1a" stroke-width="5.2" stroke-linecap="round"/>'
        f'<path d="{spine}" fill="none" stroke="#e6d6ae" stroke-width="2.6" stroke-linecap="round"/>'
        '<path d="M23,141 L9,162 L28,144 Z" fill="#2b1e14" stroke="#2b1e14" stroke-width="1.4" stroke-linejoin="round"/>'
    )


def build() -> dict[str, str]:
    """Write all."""
    made: dict[str, str] = {}
    for power in WAX:
        for size in SEALS:
            path = ASSETS / "seals" / f"{power}-{size}.png"
            save(seal(power, size), path)
            made[f"seals/{path.name}"] = f"Wax seal: {power}"
    for paper in HEADS:
        path = ASSETS / "mastheads" / f"{paper}-{WIDTH}.png"
        save(ink(masthead(paper), WIDTH, HIGH), path)
        made[f"mastheads/{path.name}"] = f"Masthead, a mask to be tinted: {HEADS[paper][0].replace('|', ' ')}"
    for name, (inside, wide, high, what) in headings().items():
        svg = f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {wide} {high}">{inside}</svg>'
        path = ASSETS / "papers" / f"{name}-{wide}.png"
        save(ink(svg, wide, high), path)
        made[f"papers/{path.name}"] = what + ", a mask to be tinted"
    path = ASSETS / "papers" / "quill-160.png"
    save(render(f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 160 168">{quill()}</svg>', 160, 168), path)
    made[f"papers/{path.name}"] = "The eagle's quill of the signature"
    return made
