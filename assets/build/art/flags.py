"""Flags (flags/*.svg) and arms (composed here) to PNG: muted as if coloured by hand, with a thin ink line round them."""

from __future__ import annotations

from art import heraldry as h
from art.raster import ASSETS, BUILD, render, save

FLAG_WIDTHS = (48, 96, 192)
ARMS_WIDTHS = (48, 96, 192)

CLOTH = (
    '<defs><linearGradient id="fold" x1="0" y1="0" x2="1" y2="0.12">'
    '<stop offset="0" stop-color="#2a1a08" stop-opacity="0.10"/><stop offset="0.16" stop-color="#fff6dc" stop-opacity="0.10"/>'
    '<stop offset="0.42" stop-color="#2a1a08" stop-opacity="0.09"/><stop offset="0.64" stop-color="#fff6dc" stop-opacity="0.10"/>'
    '<stop offset="0.86" stop-color="#2a1a08" stop-opacity="0.10"/><stop offset="1" stop-color="#2a1a08" stop-opacity="0.04"/>'
    "</linearGradient></defs>"
)


def flag_svg(source: str, high: int) -> str:
    """The flag as drawn, with folds and an edge."""
    edge = f'<rect width="300" height="{high}" fill="url(#fold)"/><rect x="1.2" y="1.2" width="297.6" height="{high - 2.4}" ' \
           f'fill="none" stroke="#3a2a1a" stroke-width="2.4" opacity="0.85"/>'  # fmt: skip
    return h.with_charges(source).replace("</svg>", CLOTH + edge + "</svg>")


def quartered() -> str:
    """The royal arms of the United Kingdom since 1837."""
    three = "".join(h.at(0, y, h.lion_passant(h.GOLD, h.GOLD_DARK), 0.36) for y in (-14, 0, 14))
    scots = (
        f'<rect x="-18" y="-21" width="36" height="42" fill="none" stroke="{h.RED}" stroke-width="1.2"/>'
        f'<rect x="-15.6" y="-18.6" width="31.2" height="37.2" fill="none" stroke="{h.RED}" stroke-width="0.8"/>'
        + h.at(1, 0, h.lion_rampant(h.RED, "#5c1018"), 0.34)
    )
    irish = h.at(0, 0, h.harp(h.GOLD, "#efe2ba"), 0.46)
    q = [(-21, -26, h.RED, three), (21, -26, h.GOLD, scots), (-21, 22, h.BLUE, irish), (21, 22, h.RED, three)]
    inside = "".join(
        f'<rect x="{x - 21}" y="{y - 26}" width="42" height="52" fill="{g}"/>' + h.at(x, y, c) for x, y, g, c in q
    )
    lines = f'<path d="M0,-55 V60 M-45,-1 H45" stroke="{h.GOLD_DARK}" stroke-width="0.8"/>'
    return h.shielded(84, 100, inside + lines, h.RED, "uk")


def arms() -> dict[str, str]:
    """Power to the drawing of its arms in a box from -60,-80 to 60,70, with a crown above the shield."""

    def crowned(shield: str, crown: str = "", k: float = 2.3) -> str:
        return h.at(0, 12, shield) + h.at(0, -38, crown or h.crown(h.Ink()), k)

    bees = "".join(f'<circle cx="{x}" cy="{y}" r="1.3" fill="{h.GOLD}"/>' for x in (-36, 36) for y in (-40, -20, 0, 20))
    crescent = h.rays(52, 32, h.GOLD) + f'<circle r="29" fill="{h.RED}" stroke="{h.GOLD_DARK}" stroke-width="1.2"/>' \
        + h.at(-4, 0, h.crescent(19, h.WHITE)) + h.at(13, 0, h.star(8, 5, 0.382, h.WHITE, -18))  # fmt: skip
    return {
        "britain": crowned(quartered()),
        "france": crowned(h.shielded(84, 100, h.at(0, -4, h.imperial(h.FRENCH), 0.92) + bees, h.BLUE, "fr")),
        "russia": h.at(0, 14, h.shielded(98, 108, h.at(0, 4, h.CHARGES["eagle-russia"](), 0.98), h.GOLD, "ru"), 0.96)
        + h.at(0, -42, h.crown(h.Ink()), 1.9),
        "austria": h.at(0, 14, h.shielded(98, 108, h.at(0, 4, h.CHARGES["eagle-austria"](), 0.98), "#e0b84e", "at"), 0.96)
        + h.at(0, -42, h.crown(h.Ink()), 1.9),
        "prussia": crowned(h.shielded(92, 104, h.at(0, 0, h.CHARGES["eagle-prussia"](), 0.92), h.WHITE, "pr"), k=2.1),
        "sardinia": crowned(h.shielded(84, 100, f'<path d="M-60,-4 H60 M0,-60 V60" stroke="{h.WHITE}" stroke-width="20"/>', h.RED, "sa",
                                       edge=h.GOLD, rim=4)),
        "ottoman": h.at(0, 0, crescent, 1.08),
    }  # fmt: skip


def build() -> dict[str, str]:
    """Write all; the answer is path under assets to a line of description."""
    made = {}
    for path in sorted((BUILD / "flags").glob("*.svg")):
        source = path.read_text("utf-8")
        high = 180 if "0 0 300 180" in source else 200
        title = source.split("<title>")[1].split("</title>")[0]
        for width in FLAG_WIDTHS:
            target = ASSETS / "flags" / f"{path.stem}-{width}.png"
            save(render(flag_svg(source, high), width, round(width * high / 300)), target)
            made[f"flags/{target.name}"] = title
    for power, drawing in arms().items():
        svg = f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="-64 -88 128 160">{drawing}</svg>'
        for width in ARMS_WIDTHS:
            target = ASSETS / "arms" / f"{power}-{width}.png"
            save(render(svg, width, width * 5 // 4), target)
            made[f"arms/{target.name}"] = f"Arms of the power {power}"
    return made
