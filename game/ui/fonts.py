"""Font files to pygame fonts, by style and size; a character the face lacks is taken from the second face."""

from __future__ import annotations

from pathlib import Path
from typing import Literal

import pygame

Style = Literal["Regular", "Bold", "Italic"]
FACES = ("OldStandard", "EBGaramond")
"""In the order in which they are asked for a character, unless the player prefers the second."""


class Fonts:
    """Opens fonts when first wanted and keeps them."""

    def __init__(self, folder: Path, face: str = FACES[0]) -> None:
        """`folder` holds the TTFs; `face` is asked first."""
        self.folder = folder
        self.faces = (face, *(other for other in FACES if other != face))
        self.missing: set[str] = set()
        """Files that could not be opened; the built-in font stands in for them."""
        self._open: dict[tuple[str, Style, int], pygame.font.Font] = {}
        self._face_of: dict[tuple[str, Style], str] = {}

    def font(self, style: Style, size: int, face: str = "") -> pygame.font.Font:
        """The font of a style and a size in pixels."""
        key = (face or self.faces[0], style, size)
        if key not in self._open:
            self._open[key] = self._load(*key)
        return self._open[key]

    def _load(self, face: str, style: Style, size: int) -> pygame.font.Font:
        path = self.folder / f"{face}-{style}.ttf"
        try:
            return pygame.font.Font(path, size)
        except (OSError, pygame.error):
            self.missing.add(path.name)
            return pygame.font.Font(None, size)

    def face_of(self, character: str, style: Style) -> str:
        """The first face that has the character; the chief face if none has."""
        key = (character, style)
        if key not in self._face_of:
            has = (face for face in self.faces if _has(self.font(style, 18, face), character))
            self._face_of[key] = next(has, self.faces[0])
        return self._face_of[key]

    def pieces(self, text: str, style: Style) -> list[tuple[str, str]]:
        """Cut `text` where the face must change: (face, piece) in order."""
        pieces: list[tuple[str, str]] = []
        for character in text:
            face = self.face_of(character, style)
            if pieces and pieces[-1][0] == face:
                pieces[-1] = (face, pieces[-1][1] + character)
            else:
                pieces.append((face, character))
        return pieces


NOWHERE = "\uffff"
"""A code that no font maps."""


def _has(font: pygame.font.Font, character: str) -> bool:
    """Whether the font draws the character. It cannot be asked, so compare with the box it draws for what it lacks."""
    if ord(character) < 0x7F or font.metrics(character) != font.metrics(NOWHERE):
        return True
    drawn, box = (font.render(text, True, (0, 0, 0)) for text in (character, NOWHERE))
    return pygame.image.tobytes(drawn, "RGBA") != pygame.image.tobytes(box, "RGBA")
