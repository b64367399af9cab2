"""The look of everything at this moment: palette, scales, type. Widgets ask it for pixels."""

from __future__ import annotations

from dataclasses import dataclass, field

from game.ui.theme import SIZES, Palette, Preferences
from game.ui.typeset import Typesetter
from game.ui.words import ENGLISH, Words

DESIGN = (1280, 800)
"""The window in which a unit of the design is one pixel."""
LEAST = (1024, 640)
"""The smallest window in which type keeps its size; below it everything shrinks together."""
STEPS = 20
"""Scales to a whole, so that a window dragged larger does not open a font for every pixel."""


@dataclass(frozen=True, slots=True)
class Look:
    """Handed to every widget. A new one is made when the window or a preference changes."""

    palette: Palette
    type: Typesetter
    k: float = 1.0
    """Pixels to a unit of the design."""
    text: float = 1.0
    """Text scale on top of k, 1.0 to 2.0."""
    words: Words = field(default=ENGLISH)
    """The few words that widgets say of themselves."""
    chosen: Preferences = field(default=Preferences())
    """What the player chose, for the screen on which it is chosen."""

    def px(self, units: float) -> int:
        """Units of the design to whole pixels; what is not nothing never becomes nothing."""
        return max(1, round(units * self.k)) if units > 0 else round(units * self.k)

    def pt(self, size: str) -> int:
        """Pixel size of the type called `size` (of theme.SIZES)."""
        grown = 1 + (self.text - 1) * (0.5 if size in ("title", "poster") else 1)
        return max(5, round(SIZES[size] * self.k * grown))

    def line(self, size: str = "body") -> int:
        """Height in pixels of a line of text."""
        return self.type.line_height(self.pt(size))


def scale_for(width: int, height: int) -> float:
    """Pixels to a unit in a window: grows beyond 1280×800, keeps 1 down to 1024×640, shrinks below."""
    grown = min(width / DESIGN[0], height / DESIGN[1])
    k = grown if grown >= 1 else min(1.0, width / LEAST[0], height / LEAST[1])
    return max(0.2, int(k * STEPS) / STEPS)
