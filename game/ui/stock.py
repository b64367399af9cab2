"""Cloth and paper, made once for a palette and a size of window, so that drawing only lays them down."""

from __future__ import annotations

from pygame import Surface

from game.ui import texture
from game.ui.theme import Palette


class Stock:
    """Cloth and paper of the palette in use; made once for a window size."""

    def __init__(self) -> None:
        self._baize: tuple[Palette, tuple[int, int], Surface] | None = None
        self._paper: tuple[Palette, Surface] | None = None

    def baize(self, palette: Palette, size: tuple[int, int]) -> Surface:
        """The table in the size of the window."""
        if self._baize is None or self._baize[:2] != (palette, size):
            self._baize = (palette, size, texture.baize(palette, size))
        return self._baize[2]

    def paper(self, palette: Palette) -> Surface:
        """A tile of paper."""
        if self._paper is None or self._paper[0] != palette:
            self._paper = (palette, texture.paper(palette))
        return self._paper[1]
