"""The window and the loop: wait, hear, draw if needed, sleep. Everything with a decision in it is in the stage."""

from __future__ import annotations

import time
from collections.abc import Callable
from pathlib import Path

import pygame

from game.ui import focus
from game.ui.ears import Ears
from game.ui.entry import Entry
from game.ui.fonts import Fonts
from game.ui.look import DESIGN
from game.ui.scene import Scene
from game.ui.stage import Stage
from game.ui.theme import Preferences
from game.ui.words import ENGLISH, Words

REPEAT = (350, 40)
"""Milliseconds before a held key repeats, and between."""
PACE = 12
"""Milliseconds rested after a drawing, so that a nervous mouse does not draw a thousand times a second."""


class App:
    """Opens a window on the first scene; `run` returns when the last one leaves."""

    def __init__(
        self,
        scene: Scene,
        fonts: Path,
        *,
        caption: str = "The Congress",
        size: tuple[int, int] = DESIGN,
        preferences: Preferences | None = None,
        words: Words = ENGLISH,
        voice: Callable[[str], None] = lambda line: None,
        changed: Callable[[Preferences], None] = lambda preferences: None,
        tune: Callable[[str], object] = lambda piece: None,
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        """`fonts` is the folder of the TTFs; the caption never names what only one player may know.

        `tune` is asked for a piece of music whenever the scene on top wants another than the last did.
        """
        pygame.display.init()
        pygame.font.init()
        pygame.display.set_caption(caption)
        self._windowed = size
        self.surface = pygame.display.set_mode(size, pygame.RESIZABLE)
        pygame.key.set_repeat(*REPEAT)
        pygame.key.start_text_input()
        self._tell, self._tune, self._piece = changed, tune, ""
        self._full = False
        preferences = preferences or Preferences()
        self.stage = Stage(
            scene, self.surface.get_size(), Fonts(fonts, preferences.face), clock,
            preferences=preferences, words=words, voice=voice, changed=self._changed,
        )  # fmt: skip
        self.ears = Ears(self.stage)
        self._fullscreen(preferences.fullscreen)

    def caption(self, words: str) -> None:
        """Call the window something else; never anything that only one player may know."""
        pygame.display.set_caption(words)

    def _changed(self, preferences: Preferences) -> None:
        self._fullscreen(preferences.fullscreen)
        self._tell(preferences)

    def _fullscreen(self, wanted: bool) -> None:
        if wanted == self._full:
            return
        if wanted:
            self._windowed = self.surface.get_size()
        try:
            how = pygame.FULLSCREEN if wanted else pygame.RESIZABLE
            self.surface = pygame.display.set_mode((0, 0) if wanted else self._windowed, how)
            self._full = wanted
        except pygame.error:
            self.surface = pygame.display.set_mode(self._windowed, pygame.RESIZABLE)
        self.stage.resize(self.surface.get_size())

    def frame(self) -> bool:
        """Hear what has come and draw if anything changed; says whether it drew."""
        for event in pygame.event.get():
            self.ears.handle(event)
        self.stage.tick()
        surface = pygame.display.get_surface()
        if surface is None or self.stage.done:
            return False
        self.surface = surface
        self.stage.resize(surface.get_size())
        drew = self.stage.draw(surface)
        if drew:
            self._accompany()
            pygame.display.flip()
            self._place_writing()
        return drew

    def _accompany(self) -> None:
        """Have the music that belongs to the scene on top, or to the one it lies on."""
        wanted = next((piece for frame in reversed(self.stage.frames) if (piece := frame.scene.plays())), "")
        if wanted and wanted != self._piece:
            self._piece = wanted
            self._tune(wanted)

    def _place_writing(self) -> None:
        """Tell input methods where one writes, so that their candidates do not lie over it."""
        for widget in focus.way_to(self.stage.root, self.stage.top.memory.focus)[-1:]:
            if isinstance(widget, Entry):
                pygame.key.set_text_input_rect(widget.caret_place())

    def run(self) -> None:
        """Until done. Between events it sleeps."""
        try:
            while not self.stage.done:
                if self.frame():
                    pygame.time.wait(PACE)
                rest = self.stage.rest()
                if not self.stage.done and not self.stage.dirty:
                    event = pygame.event.wait(0 if rest is None else max(1, round(rest * 1000)))
                    if event.type != pygame.NOEVENT:
                        self.ears.handle(event)
        finally:
            pygame.display.quit()
