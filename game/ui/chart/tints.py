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
    "russia": (188, 211, 155), "ottoman": (230, 171, 129), "austria": (247, 229, 144), "prussia": (156, 173, 205),
    "france": (202, 192, 218), "britain": (242, 187, 184), "sardinia": (141, 194, 175),
    "moldavia": (243, 204, 187), "wallachia": (244, 239, 202), "serbia": (239, 203, 220), "montenegro": (195, 141, 144),
    "romania": (250, 208, 196), "bulgaria": (238, 196, 131), "albania": (248, 228, 215), "crete": (252, 226, 215),
    "eastern_rumelia": (252, 234, 184), "greece": (167, 196, 224), "egypt": (247, 227, 179), "tunis": (243, 216, 168),
    "arabia": (246, 235, 207), "circassia": (236, 226, 185), "abkhazia": (216, 219, 196), "imamate": (231, 224, 192),
    "georgia": (237, 204, 194), "parma": (213, 225, 190), "modena": (195, 196, 221), "tuscany": (220, 182, 163),
    "papal": (245, 238, 213), "two_sicilies": (209, 206, 231), "italy": (138, 193, 172), "germany": (153, 173, 204),
    "hungary": (224, 187, 172), "poland": (244, 235, 227), "finland": (225, 231, 224), "denmark": (230, 176, 164),
    "sweden": (202, 220, 234), "norway": (230, 236, 234), "netherlands": (233, 177, 139), "belgium": (236, 225, 176),
    "switzerland": (230, 196, 200), "spain": (246, 227, 165), "portugal": (174, 200, 165), "hanover": (245, 210, 192),
    "bavaria": (199, 222, 228), "wurttemberg": (221, 207, 176), "baden": (238, 240, 191), "saxony": (203, 214, 178),
    "german_states": (244, 223, 218), "morocco": (215, 181, 170), "persia": (208, 188, 220),
    "turkestan": (238, 229, 204), "beyond": (240, 235, 222),
}  # fmt: skip


def tint(owner: str) -> Colour:
    """The colour of a state."""
    return TINTS.get(owner, UNKNOWN)


def mixed(one: Colour, other: Colour, share: float) -> Colour:
    """`share` of the other colour in the one."""
    r, g, b = (round(a + (b - a) * share) for a, b in zip(one, other, strict=True))
    return r, g, b
