"""A few screens as pictures: what structure cannot tell, grain, type, contrast, is compared with what was looked at.

`python -m tests.ui.test_pictures` paints them anew, half as large as the window; look at each before it is committed.
"""

from __future__ import annotations

import tempfile
from collections.abc import Callable
from pathlib import Path

import pygame
import pytest

from game.cli.house import House
from game.ui.kit import Scene
from game.ui.play import hang
from game.ui.scenes.settings import Settings
from game.words.language import language
from tests.ui.gallery import Gallery
from tests.ui.pilot import Pilot

FOLDER = Path(__file__).parent / "pictures"
FAR = 24
"""Difference of a channel from which a pixel counts as another."""
SHARE = 0.004
"""Share of the pixels that may be another: versions of SDL and FreeType differ in the edges of letters."""


def _gallery(tab: str) -> Scene:
    gallery = Gallery()
    gallery.tab = tab
    return gallery


def _settings() -> Scene:
    house = House(Path(tempfile.gettempdir()) / "no-such-folder", "fr")
    settings = Settings(house, hang(house, language("fr")))
    settings.tab = "colours"
    return settings


PICTURES: dict[str, tuple[Callable[[], Scene], tuple[int, int], float, str]] = {
    "bargain": (lambda: _gallery("bargain"), (1280, 800), 1.0, "candle"),
    "voices-large": (lambda: _gallery("voices"), (1280, 800), 1.5, "candle"),
    "signs-plain": (lambda: _gallery("signs"), (1280, 800), 1.0, "plain"),
    "bargain-wide": (lambda: _gallery("bargain"), (1920, 1080), 1.0, "candle"),
    "settings-french": (_settings, (1280, 800), 1.0, "candle"),
}


def painted(name: str) -> pygame.Surface:
    """The picture as it is now, half as large."""
    make, size, text, palette = PICTURES[name]
    surface = Pilot(make(), size, text, palette).surface
    return pygame.transform.smoothscale(surface, (size[0] // 2, size[1] // 2))


@pytest.mark.parametrize("name", PICTURES)
def test_a_screen_looks_as_it_was_looked_at(name: str) -> None:
    """All but a few pixels are the same."""
    now, kept = painted(name), pygame.image.load(FOLDER / f"{name}.png")
    assert now.get_size() == kept.get_size()
    one, other = pygame.image.tobytes(now, "RGB"), pygame.image.tobytes(kept, "RGB")
    apart = sum(
        max(abs(a - b) for a, b in zip(one[n : n + 3], other[n : n + 3], strict=True)) > FAR
        for n in range(0, len(one), 3)
        if one[n : n + 3] != other[n : n + 3]
    )
    assert apart <= SHARE * len(one) / 3, f"{apart} of {len(one) // 3} pixels of {name} are others"


def test_a_picture_that_differs_is_noticed() -> None:
    """The comparison can fail: another page of the gallery is another picture."""
    one = pygame.image.tobytes(painted("bargain"), "RGB")
    other = pygame.image.tobytes(pygame.image.load(FOLDER / "bargain.png"), "RGB")
    assert len(one) == len(other)
    changed = pygame.image.tobytes(
        pygame.transform.smoothscale(Pilot(_gallery("forms")).surface, (640, 400)), "RGB"
    )  # fmt: skip
    apart = sum(changed[n : n + 3] != other[n : n + 3] for n in range(0, len(other), 3))
    assert apart > SHARE * len(other) / 3


if __name__ == "__main__":
    FOLDER.mkdir(exist_ok=True)
    for each in PICTURES:
        pygame.image.save(painted(each), str(FOLDER / f"{each}.png"))
