"""Sounds and music, or silence: a machine without a sound card plays the same game.

Nothing is opened before the first sound that is to be heard. If the mixer cannot be opened, that is logged once and all
is quiet from then on. Volumes go from 0 to 1; muting keeps them.
"""

from __future__ import annotations

import logging
from pathlib import Path

import pygame

from game import paths

FADE = 1200
"""Milliseconds in which one piece of music gives way to another."""
VOICES = 8
"""Effects that may sound together."""


class Sound:
    """One window's ears. Effects by name, one piece of music at a time, round and round."""

    def __init__(
        self, folder: Path | None = None, *, effects: float = 0.7, music: float = 0.35, muted: bool = False
    ) -> None:
        """`folder` holds `effects/` and `music/` with OGG files; by default what the game ships."""
        self.folder = folder or paths.root("assets") / "sound"
        self.effects, self.music, self.muted = _volume(effects), _volume(music), muted
        self.playing = ""
        """The piece of music that is wanted, heard or not."""
        self._dying = False
        """Whether what is heard fades away and nothing comes after it."""
        self._open: bool | None = None
        self._loaded: dict[str, pygame.mixer.Sound | None] = {}

    def names(self, kind: str) -> tuple[str, ...]:
        """What there is in `effects` or `music`."""
        return tuple(sorted(path.stem for path in (self.folder / kind).glob("*.ogg")))

    def play(self, effect: str) -> bool:
        """Let an effect be heard; whether it is."""
        if self.muted or not self.effects or not self._ready():
            return False
        if effect not in self._loaded:
            self._loaded[effect] = self._load(effect)
        sound = self._loaded[effect]
        if sound is None:
            return False
        sound.set_volume(self.effects)
        return sound.play() is not None

    def tune(self, piece: str) -> bool:
        """Have a piece of music from now on, again and again; "" for none. Whether it is heard."""
        if piece == self.playing and self._heard() and not self._dying:
            return True
        self.playing = piece
        return self._start()

    def set_volumes(self, effects: float | None = None, music: float | None = None) -> None:
        """Change one volume or both."""
        self.effects = self.effects if effects is None else _volume(effects)
        self.music = self.music if music is None else _volume(music)
        self._settle()

    def mute(self, muted: bool = True) -> None:
        """Silence everything, or let it be heard again."""
        self.muted = muted
        self._settle()

    def close(self) -> None:
        """Give the sound card back."""
        if self._open:
            pygame.mixer.quit()
        self._open, self._loaded, self.playing, self._dying = None, {}, "", False

    def _settle(self) -> None:
        if self.muted and self._open:
            pygame.mixer.stop()
        if self.muted or not self.music:
            self._hush(FADE // 4)
        elif self._heard() and not self._dying:
            pygame.mixer.music.set_volume(self.music)
        else:
            self._start()

    def _hush(self, within: int) -> None:
        """Let what is heard die away in so many milliseconds."""
        if self._open:
            pygame.mixer.music.fadeout(within)
            self._dying = True

    def _start(self) -> bool:
        if self.muted or not self.music or not self.playing:
            self._hush(FADE)
            return False
        path = self.folder / "music" / f"{self.playing}.ogg"
        if self.playing not in self.names("music") or not self._ready():
            return False
        try:
            self._follow(path)
        except pygame.error as error:
            logging.getLogger(__name__).warning("music left out: %s: %s", path.name, error)
            return False
        self._dying = False
        return True

    def _follow(self, path: Path) -> None:
        """Begin a piece, or let it begin when what is heard has died away: to wait for that would stop the window."""
        if self._heard():
            pygame.mixer.music.fadeout(FADE)
            pygame.mixer.music.queue(path, loops=-1)
        if not self._heard():
            pygame.mixer.music.load(path)
            pygame.mixer.music.play(loops=-1, fade_ms=FADE)
        pygame.mixer.music.set_volume(self.music)

    def _heard(self) -> bool:
        return bool(self._open and pygame.mixer.music.get_busy())

    def _ready(self) -> bool:
        """Whether there is a mixer; asks for one once."""
        if self._open is None:
            try:
                pygame.mixer.init(44_100, -16, 2, 1024)
                pygame.mixer.set_num_channels(VOICES)
                self._open = True
            except (pygame.error, NotImplementedError) as error:
                logging.getLogger(__name__).warning("no sound: %s", error)
                self._open = False
        return self._open

    def _load(self, effect: str) -> pygame.mixer.Sound | None:
        if effect not in self.names("effects"):
            return None
        try:
            return pygame.mixer.Sound(self.folder / "effects" / f"{effect}.ogg")
        except (OSError, pygame.error) as error:
            logging.getLogger(__name__).warning("sound left out: %s: %s", effect, error)
            return None


def _volume(value: float) -> float:
    return min(1.0, max(0.0, value))
