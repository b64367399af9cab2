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
    "russia": (188, 210, 156), "ottoman": (228, 180, 140), "austria": (249, 228, 150), "prussia": (160, 182, 206),
    "france": (198, 184, 220), "britain": (241, 190, 184), "sardinia": (146, 198, 186),
    "moldavia": (240, 206, 180), "wallachia": (248, 226, 200), "serbia": (236, 204, 220), "montenegro": (190, 128, 144),
    "romania": (248, 216, 190), "bulgaria": (240, 210, 140), "albania": (250, 226, 214), "crete": (250, 226, 214),
    "eastern_rumelia": (250, 232, 186), "greece": (164, 198, 226), "egypt": (246, 226, 178), "tunis": (246, 214, 170),
    "arabia": (246, 236, 208), "circassia": (228, 226, 182), "abkhazia": (216, 222, 196), "imamate": (232, 224, 190),
    "georgia": (236, 204, 196), "parma": (214, 226, 190), "modena": (192, 196, 220), "tuscany": (222, 180, 162),
    "papal": (246, 238, 206), "two_sicilies": (210, 206, 230), "italy": (140, 192, 172), "germany": (158, 178, 202),
    "hungary": (224, 186, 172), "poland": (240, 222, 226), "finland": (222, 232, 226), "denmark": (230, 178, 164),
    "sweden": (212, 226, 234), "norway": (226, 236, 236), "netherlands": (242, 200, 142), "belgium": (234, 220, 172),
    "switzerland": (226, 190, 192), "spain": (246, 224, 164), "portugal": (176, 200, 166), "hanover": (242, 220, 204),
    "bavaria": (200, 220, 230), "wurttemberg": (222, 206, 176), "baden": (244, 234, 182), "saxony": (204, 220, 180),
    "german_states": (232, 224, 206), "morocco": (216, 190, 168), "persia": (214, 202, 222),
    "turkestan": (236, 228, 204), "beyond": (240, 235, 222),
}  # fmt: skip


def tint(owner: str) -> Colour:
    """The colour of a state."""
    return TINTS.get(owner, UNKNOWN)


def mixed(one: Colour, other: Colour, share: float) -> Colour:
    """`share` of the other colour in the one."""
    r, g, b = (round(a + (b - a) * share) for a, b in zip(one, other, strict=True))
    return r, g, b
