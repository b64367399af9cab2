"""Named colours, sizes and spaces. Nothing in the screens is measured or coloured but through these."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Literal

Colour = tuple[int, int, int]
Ground = Literal["cloth", "paper"]
"""What lies under the text: the green baize of the table, or a sheet of paper."""

TIGHT, GAP, PAD, WIDE = 6, 12, 18, 28
"""Spaces in units of the design: within a control, between controls, inside a sheet, round the screen."""

SIZES = {"small": 16, "body": 18, "lead": 21, "head": 24, "title": 36, "poster": 64}
"""Type sizes in units of the design, before the scales of window and text."""

TEXT_SCALES = (1.0, 1.15, 1.3, 1.5, 1.75, 2.0)
"""The steps of Ctrl + and Ctrl −."""

SCALES = (0.8, 0.9, 1.0, 1.15, 1.3, 1.5)
"""The scales of everything that a player may choose."""


@dataclass(frozen=True, slots=True)
class Palette:
    """A set of colours. Every pair of text and ground reaches the WCAG AA contrast of 4.5 (a test keeps it)."""

    name: str
    textured: bool
    """Whether cloth and paper have grain, shadow and candlelight, or are flat."""
    cloth: Colour
    """The table."""
    ivory: Colour
    """Text on the cloth."""
    ivory_soft: Colour
    """Second-rank text on the cloth."""
    paper: Colour
    """A sheet."""
    well: Colour
    """What is sunk into a sheet: lists, entries, the track of a slider."""
    stripe: Colour
    """The chosen row, the hovered control."""
    ink: Colour
    """Text on paper."""
    ink_soft: Colour
    """Second-rank text on paper, and text of what is not to be had."""
    rule: Colour
    """Lines on paper."""
    wine: Colour
    """Sealing wax: the chief action, links, what is hostile."""
    wine_lit: Colour
    """The same under the pointer."""
    on_wine: Colour
    """Text on wax."""
    moss: Colour
    """What is friendly, kept, carried."""
    blue: Colour
    """What is quoted or neutral."""
    gold: Colour
    """Ornament and frames; never text on paper."""
    glow: Colour
    """The outer line of the focus ring, bright on everything dark."""
    veil: Colour
    """What the screen under a dialog is multiplied with."""

    def tone(self, name: str, ground: Ground = "paper") -> Colour:
        """The text colour called `name` on a ground; an unknown name, and any on cloth but soft and gold, is ink."""
        if ground == "cloth":
            return {"soft": self.ivory_soft, "gold": self.glow}.get(name, self.ivory)
        tones = {"soft": self.ink_soft, "wine": self.wine, "moss": self.moss, "blue": self.blue}
        return tones.get(name, self.ink)


CANDLE = Palette(
    name="candle", textured=True,
    cloth=(33, 62, 50), ivory=(246, 236, 212), ivory_soft=(206, 204, 176),
    paper=(241, 231, 206), well=(248, 241, 222), stripe=(228, 210, 168),
    ink=(43, 30, 20), ink_soft=(98, 78, 56), rule=(158, 132, 92),
    wine=(120, 26, 36), wine_lit=(148, 36, 46), on_wine=(252, 240, 216),
    moss=(46, 84, 40), blue=(36, 66, 110), gold=(186, 148, 76), glow=(250, 204, 104), veil=(92, 86, 78),
)  # fmt: skip
"""Paper by candlelight."""

PLAIN = Palette(
    name="plain", textured=False,
    cloth=(0, 0, 0), ivory=(255, 255, 255), ivory_soft=(230, 230, 230),
    paper=(255, 255, 255), well=(255, 255, 255), stripe=(255, 230, 128),
    ink=(0, 0, 0), ink_soft=(48, 48, 48), rule=(0, 0, 0),
    wine=(128, 0, 20), wine_lit=(170, 0, 30), on_wine=(255, 255, 255),
    moss=(0, 76, 16), blue=(0, 32, 160), gold=(0, 0, 0), glow=(255, 196, 0), veil=(60, 60, 60),
)  # fmt: skip
"""High contrast: black, white, no grain."""

PALETTES = {palette.name: palette for palette in (CANDLE, PLAIN)}


Vision = Literal["full", "no_red_green", "no_blue_yellow", "grey"]
"""Which colours a player tells apart."""

_TONES: dict[Vision, tuple[Colour, Colour, Colour, Colour]] = {
    "no_red_green": ((134, 48, 0), (160, 62, 4), (0, 70, 130), (62, 58, 52)),
    "no_blue_yellow": ((140, 16, 44), (166, 26, 58), (0, 82, 84), (62, 58, 52)),
    "grey": ((24, 24, 24), (70, 70, 70), (88, 88, 88), (60, 60, 60)),
}
"""Wax, lit wax, moss and blue that such eyes tell apart: by hue if there is one left, else by how dark they are."""


def seen_by(palette: Palette, vision: Vision) -> Palette:
    """Return a palette for the eyes that look at it; words and shapes say the same as the tones in any case."""
    if vision not in _TONES:
        return palette
    wine, wine_lit, moss, blue = _TONES[vision]
    return replace(palette, wine=wine, wine_lit=wine_lit, moss=moss, blue=blue)


@dataclass(frozen=True, slots=True)
class Preferences:
    """What a player may choose about how everything looks, sounds and answers."""

    language: str = ""
    """Code of the language; empty for what the command line says."""
    palette: str = "candle"
    vision: Vision = "full"
    text: float = 1.0
    """Text scale, 1.0 to 2.0, on top of the scale of the window."""
    scale: float = 1.0
    """Scale of everything, 0.8 to 1.5, on top of what fits the window."""
    face: Literal["OldStandard", "EBGaramond"] = "OldStandard"
    """EB Garamond is the plainer of the two."""
    fullscreen: bool = False
    muted: bool = False
    """No sound and no music."""
    effects: int = 7
    """Volume of what one hears oneself do, 0 to 10."""
    music: int = 4
    """Volume of the next room, 0 to 10."""
    motion: bool = True
    """One paper gives way to another in a moment, rather than at once."""
    speech: Literal["off", "engine", "clipboard", "printed"] = "off"
    """Where every line is spoken that the keys come to."""
    guard: bool = True
    """The curtain falls when another window comes to the front, where several people play."""
    keys: tuple[tuple[str, str], ...] = ()
    """Id of an action and the chord it has been given instead of its own."""

    def chord(self, id: str) -> str:
        """Return the chord that an action has been given; empty if it has its own."""
        return next((chord for action, chord in self.keys if action == id), "")


def contrast(one: Colour, other: Colour) -> float:
    """The WCAG contrast ratio of two colours, 1 to 21."""

    def light(colour: Colour) -> float:
        parts = [c / 255 for c in colour]
        r, g, b = (c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in parts)
        return 0.2126 * r + 0.7152 * g + 0.0722 * b

    high, low = sorted((light(one), light(other)), reverse=True)
    return (high + 0.05) / (low + 0.05)
