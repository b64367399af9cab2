"""The colour of every state. Neighbours differ in lightness as well as in hue, so that all eyes can tell them apart.

tests/unit/test_map_assets.py keeps this: it looks at every frontier with ordinary eyes, with the three deficient
kinds and without colour.
"""

from __future__ import annotations

from collections.abc import Mapping

from game.ui.theme import Colour

SEA: Colour = (232, 229, 216)
"""All water."""
NEUTRAL: Colour = (186, 208, 226)
"""A water that an overlay is about."""
PAPER: Colour = (246, 240, 224)
"""What lies outside an overlay fades towards this."""
UNKNOWN: Colour = (232, 222, 204)
"""Owners nobody has heard of."""

TINTS: Mapping[str, Colour] = {
    "russia": (185, 204, 161), "ottoman": (232, 170, 131), "austria": (249, 238, 150), "prussia": (161, 176, 209),
    "france": (201, 202, 223), "britain": (240, 191, 183), "sardinia": (145, 191, 185),
    "moldavia": (247, 198, 207), "wallachia": (226, 226, 198), "serbia": (250, 195, 225), "montenegro": (197, 140, 145),
    "romania": (248, 213, 197), "bulgaria": (232, 191, 123), "albania": (252, 225, 213), "crete": (252, 228, 210),
    "eastern_rumelia": (248, 233, 183), "greece": (159, 167, 223), "egypt": (246, 224, 181), "tunis": (244, 212, 171),
    "arabia": (246, 237, 208), "circassia": (221, 232, 184), "abkhazia": (224, 212, 194), "imamate": (233, 226, 192),
    "georgia": (235, 205, 194), "parma": (214, 223, 188), "modena": (191, 199, 220), "tuscany": (220, 179, 160),
    "papal": (251, 214, 206), "two_sicilies": (203, 199, 229), "italy": (142, 185, 178), "germany": (158, 178, 206),
    "hungary": (243, 217, 165), "poland": (243, 212, 226), "finland": (224, 228, 222), "denmark": (234, 178, 162),
    "sweden": (210, 242, 249), "norway": (227, 226, 221), "netherlands": (219, 150, 139), "belgium": (234, 225, 171),
    "switzerland": (224, 186, 171), "spain": (248, 223, 164), "portugal": (175, 200, 166), "hanover": (227, 204, 220),
    "bavaria": (198, 224, 212), "wurttemberg": (227, 194, 175), "baden": (237, 228, 194), "saxony": (204, 211, 181),
    "german_states": (232, 245, 185), "morocco": (218, 187, 167), "persia": (214, 203, 223),
    "turkestan": (241, 226, 202), "beyond": (240, 235, 222),
}  # fmt: skip


def tint(owner: str) -> Colour:
    """The colour of a state."""
    return TINTS.get(owner, UNKNOWN)


def mixed(one: Colour, other: Colour, share: float) -> Colour:
    """`share` of the other colour in the one."""
    r, g, b = (round(a + (b - a) * share) for a, b in zip(one, other, strict=True))
    return r, g, b
