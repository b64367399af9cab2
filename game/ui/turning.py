"""One paper slides off another: a moment of motion between two screens, over at the first key or click.

It delays nobody: the new screen is there, hears and answers, before the old one is out of sight.
"""

from __future__ import annotations

from dataclasses import dataclass

from pygame import Surface

LASTS = 0.22
"""Seconds."""
LIFT = 0.05
"""How far the old paper is lifted, of the height of the window."""


@dataclass(slots=True)
class Turning:
    """The picture of the screen that goes, and when it began to."""

    old: Surface
    began: float

    def over(self, now: float) -> bool:
        """Whether it is out of sight."""
        return now >= self.began + LASTS

    def draw(self, surface: Surface, now: float) -> None:
        """Draw what is left of it over the new screen."""
        gone = min(1.0, max(0.0, (now - self.began) / LASTS))
        eased = gone * gone * (3 - 2 * gone)
        self.old.set_alpha(round(255 * (1 - eased)))
        surface.blit(self.old, (0, -round(surface.get_height() * LIFT * eased)))
