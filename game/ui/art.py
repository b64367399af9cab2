"""Flags, arms, portraits, icons, seals, mastheads, headings: found by id, scaled, kept.

Every answer may be None: a scenario may have powers, delegates and papers that nobody has drawn, and a file may be
missing or spoilt. Screens then do without. A spoilt file is logged once; an id without art is nobody's fault.

Icons, mastheads and headings are masks of one colour: they take the ink they are asked for, so that they serve on
paper, on cloth and in high contrast alike. Flags, arms, portraits and seals have colours of their own. Nothing is
read until it is asked for.
"""

from __future__ import annotations

import logging
from collections.abc import Mapping
from functools import cache
from pathlib import Path

import pygame
from pygame import Surface

from game import paths
from game.ui.theme import CANDLE, Colour

KEPT = 400
"""Pictures kept at a time, in the sizes they were asked for; a busy screen shows about sixty."""


class Shelf:
    """The pictures of one folder of assets, by kind, name and width."""

    def __init__(self, folder: Path) -> None:
        """`folder` has a folder a kind; each holds `<name>-<width>.png` in some widths."""
        self.folder = folder
        self._widths: dict[str, dict[str, list[int]]] = {}
        self._files: dict[Path, Surface | None] = {}
        self._shown: dict[tuple[str, str, int, Colour | None], Surface | None] = {}

    def names(self, kind: str) -> frozenset[str]:
        """What is drawn of a kind."""
        return frozenset(self._kinds(kind))

    def get(self, kind: str, name: str, width: int, ink: Colour | None = None) -> Surface | None:
        """The picture `width` pixels wide, tinted if `ink` is given; never change it, it is shared."""
        key = (kind, name, max(1, width), ink)
        if key not in self._shown:
            if len(self._shown) >= KEPT:
                del self._shown[next(iter(self._shown))]
            self._shown[key] = self._make(*key)
        return self._shown[key]

    def _make(self, kind: str, name: str, width: int, ink: Colour | None) -> Surface | None:
        widths = self._kinds(kind).get(name)
        if not widths:
            return None
        best = next((drawn for drawn in widths if drawn >= width), widths[-1])
        image = self._load(self.folder / kind / f"{name}-{best}.png")
        if image is None:
            return None
        if best != width:
            image = pygame.transform.smoothscale(image, (width, max(1, round(image.get_height() * width / best))))
        if ink is None:
            return image
        tinted = image.copy()
        tinted.fill((*ink, 255), special_flags=pygame.BLEND_RGBA_MULT)
        return tinted

    def _kinds(self, kind: str) -> dict[str, list[int]]:
        """Name to the widths there are, narrowest first; looked up in the folder once."""
        if kind not in self._widths:
            found: dict[str, list[int]] = {}
            for path in sorted((self.folder / kind).glob("*-*.png")):
                name, _, width = path.stem.rpartition("-")
                if width.isdecimal():
                    found.setdefault(name, []).append(int(width))
            self._widths[kind] = {name: sorted(widths) for name, widths in found.items()}
        return self._widths[kind]

    def _load(self, path: Path) -> Surface | None:
        if path not in self._files:
            try:
                # Straight alpha in 32 bits, whatever the file has: scaling and tinting need it.
                image = pygame.image.load(path)
                whole = Surface(image.get_size(), pygame.SRCALPHA, 32)
                whole.blit(image, (0, 0))
                self._files[path] = whole
            except (OSError, pygame.error) as error:
                logging.getLogger(__name__).warning("picture left out: %s: %s", path.name, error)
                self._files[path] = None
        return self._files[path]


PICTURES: Mapping[str, tuple[str, bool, float]] = {
    "masthead": ("mastheads", True, 26), "heading": ("papers", True, 26), "arms": ("arms", False, 5.2),
    "flag": ("flags", False, 4), "portrait": ("portraits", False, 6.4), "seal": ("seals", False, 4.4),
}  # fmt: skip
"""Kinds of pictures in a text: folder, whether it takes the ink of the text, width in ems."""


def named(picture: str) -> tuple[str, list[str], bool]:
    """Folder and names of `seal:austria+france`, and whether they take the ink of the text."""
    kind, _, names = picture.partition(":")
    folder, tinted, _ = PICTURES.get(kind, ("", False, 0))
    return folder, names.split("+"), tinted


def room(picture: str, size: int, width: int) -> tuple[int, int]:
    """How wide and high pictures stand in a text of a type size; nothing if nobody has drawn the first of them."""
    folder, names, _ = named(picture)
    ems = PICTURES[picture.partition(":")[0]][2] if folder else 0
    wide = min(width // len(names), round(size * ems))
    image = shelf().get(folder, names[0], wide) if wide > 0 else None
    return (wide * len(names), image.get_height()) if image else (0, 0)


SOVEREIGNS: Mapping[str, str] = {
    "austria": "franz_joseph", "france": "napoleon_iii", "britain": "victoria", "prussia": "frederick_william_iv",
    "russia": "alexander_ii", "sardinia": "victor_emmanuel_ii", "ottoman": "abdulmecid",
}  # fmt: skip
"""Who reigned in 1856, by power."""


def banner(owner: str, year: int = 1856) -> str:
    """Name of the flag that a state flew in a year; its own name if it never changed."""
    if owner == "romania" and year < 1867:
        return "romania_1859"
    if owner == "russia" and year >= 1883:
        return "russia_1883"
    return owner


@cache
def shelf() -> Shelf:
    """The pictures that the game ships."""
    return Shelf(paths.root("assets"))


def flag(power: str, width: int) -> Surface | None:
    """The flag of a power or a later state, two parts high to three wide (Britain's three to five)."""
    return shelf().get("flags", power, width)


def arms(power: str, width: int) -> Surface | None:
    """The arms of a power under their crown, five parts high to four wide."""
    return shelf().get("arms", power, width)


def portrait(person: str, width: int) -> Surface | None:
    """An oval portrait, five parts high to four wide: a delegate, a sovereign or a later statesman by id."""
    return shelf().get("portraits", person, width)


def seal(power: str, size: int) -> Surface | None:
    """A power's wax seal; an unknown power presses a star into red wax."""
    return shelf().get("seals", power, size) or shelf().get("seals", "plain", size)


def heading(name: str, width: int, ink: Colour = CANDLE.ink) -> Surface | None:
    """The printed head of a paper: protocol, treaty, telegram; also divider and corner."""
    return shelf().get("papers", name, width, ink)
