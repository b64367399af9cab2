"""Words to pixels, each measured once and each run of them rendered once."""

from __future__ import annotations

from collections import OrderedDict

import pygame

from game.ui.fonts import Fonts, Style
from game.ui.theme import Colour

KEPT = 3000
"""Rendered runs kept; a full screen of text has about 200."""


class Runs:
    """Measures and renders runs of one style, with memory."""

    def __init__(self, fonts: Fonts) -> None:
        """Everything is rendered with `fonts`."""
        self.fonts = fonts
        self._widths: dict[tuple[str, Style, int], int] = {}
        self._drawn: OrderedDict[tuple[str, Style, int, Colour], pygame.Surface] = OrderedDict()

    def width(self, text: str, style: Style, size: int) -> int:
        """Width in pixels of `text` on one line."""
        key = (text, style, size)
        found = self._widths.get(key)
        if found is None:
            pieces = self.fonts.pieces(text, style)
            found = sum(self.fonts.font(style, size, face).size(piece)[0] for face, piece in pieces)
            if len(self._widths) > 100_000:
                self._widths.clear()
            self._widths[key] = found
        return found

    def height(self, size: int) -> int:
        """Height in pixels of a rendered run: ascent and descent, without leading."""
        return self.fonts.font("Regular", size).get_height()

    def surface(self, text: str, style: Style, size: int, colour: Colour) -> pygame.Surface:
        """The rendered run, with transparent ground."""
        key = (text, style, size, colour)
        found = self._drawn.get(key)
        if found is not None:
            self._drawn.move_to_end(key)
            return found
        found = self._drawn[key] = self._render(text, style, size, colour)
        if len(self._drawn) > KEPT:
            self._drawn.popitem(last=False)
        return found

    def _render(self, text: str, style: Style, size: int, colour: Colour) -> pygame.Surface:
        text = text.replace("\0", "")
        drawn = [
            self.fonts.font(style, size, face).render(piece, True, colour)
            for face, piece in self.fonts.pieces(text, style)
        ]
        if len(drawn) == 1:
            return drawn[0]
        whole = pygame.Surface((sum(d.get_width() for d in drawn), self.height(size)), pygame.SRCALPHA)
        x = 0
        for part in drawn:
            whole.blit(part, (x, 0))
            x += part.get_width()
        return whole
