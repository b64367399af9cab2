"""A headless player: it clicks, types and reads a stage without a window, on a clock of its own."""

from __future__ import annotations

import os
from pathlib import Path
from typing import Any

os.environ.setdefault("SDL_VIDEODRIVER", "dummy")

import pygame

from game import paths
from game.ui import focus
from game.ui.ears import Ears
from game.ui.fonts import Fonts
from game.ui.scene import Scene
from game.ui.stage import Stage
from game.ui.theme import Preferences
from game.ui.widget import Widget

NAMED = {
    "escape": pygame.K_ESCAPE, "return": pygame.K_RETURN, "space": pygame.K_SPACE, "tab": pygame.K_TAB,
    "left": pygame.K_LEFT, "right": pygame.K_RIGHT, "up": pygame.K_UP, "down": pygame.K_DOWN, "home": pygame.K_HOME,
    "end": pygame.K_END, "pageup": pygame.K_PAGEUP, "pagedown": pygame.K_PAGEDOWN, "backspace": pygame.K_BACKSPACE,
    "delete": pygame.K_DELETE,
    **{f"f{n}": getattr(pygame, f"K_F{n}") for n in range(1, 13)},
}  # fmt: skip
HELD = {"shift": pygame.KMOD_SHIFT, "ctrl": pygame.KMOD_CTRL, "alt": pygame.KMOD_ALT}


class Pilot:
    """`pilot.click("corridor.offer")`, `pilot.key("escape")`, `pilot.type("text")`, `pilot.see("Article XI")`."""

    def __init__(
        self, scene: Scene, size: tuple[int, int] = (1280, 800), text: float = 1.0, palette: str = "candle",
        **chosen: Any,
    ) -> None:  # fmt: skip
        """Puts a scene on a stage of a size; without motion, unless that is chosen."""
        pygame.display.init()
        pygame.font.init()
        self.now = 100.0
        self.heard: list[str] = []
        """Every line spoken."""
        self.stage = Stage(
            scene, size, Fonts(paths.root("assets") / "fonts"), lambda: self.now,
            preferences=Preferences(text=text, palette=palette, **{"motion": False, **chosen}), voice=self.heard.append,
        )  # fmt: skip
        self.ears = Ears(self.stage)
        self.surface = pygame.Surface(size)
        self.draws = 0
        self.draw()

    def draw(self) -> bool:
        """One frame; says whether anything was drawn."""
        self.stage.tick()
        if self.surface.get_size() != self.stage.size:
            self.surface = pygame.Surface(self.stage.size)
        drew = self.stage.draw(self.surface)
        self.draws += drew
        return drew

    def post(self, kind: int, **values: object) -> None:
        """Hand one event to the stage, as pygame would, and draw."""
        self.ears.handle(pygame.event.Event(kind, values))
        self.draw()

    # --- look

    def __getitem__(self, id: str) -> Widget:
        """The widget called `id`."""
        way = focus.way_to(self.stage.root, id)
        assert way, f"no widget {id!r}; there are {sorted(w.id for w in self.stage.root.walk() if w.id)}"
        return way[-1]

    def has(self, id: str) -> bool:
        """Whether there is a widget called `id`."""
        return bool(focus.way_to(self.stage.root, id))

    @property
    def focused(self) -> str:
        """Id of the widget that hears the keys."""
        return self.stage.top.memory.focus

    def texts(self) -> list[str]:
        """Every piece of text on the screen."""
        return list(self.stage.said)

    def sees(self, words: str) -> bool:
        """Whether the words can be read on the screen, line breaks or not."""
        return " ".join(words.split()) in " ".join(" ".join(self.texts()).split())

    def see(self, words: str) -> None:
        """Assert that the words can be read."""
        assert self.sees(words), f"{words!r} is not on the screen: {self.texts()}"

    def shot(self, path: str | Path) -> None:
        """Save what is on the screen."""
        pygame.image.save(self.surface, str(path))

    # --- act

    def wait(self, seconds: float) -> None:
        """Let time pass."""
        self.now += seconds
        self.draw()

    def point(self, at: str | tuple[int, int]) -> tuple[int, int]:
        """Move the pointer to a place, or to the middle of a widget (scrolled into view if need be)."""
        if isinstance(at, str):
            widget = self[at]
            self.stage.focus(widget) if widget.focusable else None
            at = widget.rect.center
        self.post(pygame.MOUSEMOTION, pos=at, rel=(0, 0), buttons=(0, 0, 0))
        return at

    def click(self, at: str | tuple[int, int]) -> None:
        """Press and release the first button there; what is disabled or hidden cannot be clicked."""
        if isinstance(at, str):
            assert self[at].enabled, f"{at} is disabled: {self[at].why_not}"
        where = self.point(at)
        if isinstance(at, str):
            under = [widget.id for widget in focus.way_at(self.stage.root, where)]
            assert at in under, f"{at} lies out of reach at {where}, under {under}"
        self.now += 1.0
        self.post(pygame.MOUSEBUTTONDOWN, pos=where, button=1)
        self.post(pygame.MOUSEBUTTONUP, pos=where, button=1)

    def double(self, at: tuple[int, int]) -> None:
        """Two clicks in quick succession."""
        self.click(at)
        self.now += 0.1
        self.post(pygame.MOUSEBUTTONDOWN, pos=at, button=1)
        self.post(pygame.MOUSEBUTTONUP, pos=at, button=1)

    def drag(self, start: tuple[int, int], end: tuple[int, int]) -> None:
        """Press, move, release."""
        self.post(pygame.MOUSEBUTTONDOWN, pos=start, button=1)
        self.post(pygame.MOUSEMOTION, pos=end, rel=(0, 0), buttons=(1, 0, 0))
        self.post(pygame.MOUSEBUTTONUP, pos=end, button=1)

    def wheel(self, at: str | tuple[int, int], notches: int) -> None:
        """Turn the wheel over a place."""
        self.point(at)
        self.post(pygame.MOUSEWHEEL, x=0, y=notches, flipped=False)

    def key(self, chord: str, times: int = 1) -> None:
        """Press a key: "escape", "ctrl+s", "shift+tab", "o"."""
        *held, name = chord.split("+") if chord != "ctrl++" else ["ctrl", "+"]
        code = NAMED[name] if name in NAMED else pygame.key.key_code(name)
        letter = name if len(name) == 1 and "ctrl" not in held else ""
        mods = sum(HELD[each] for each in held)
        for _ in range(times):
            self.post(pygame.KEYDOWN, key=code, mod=mods, unicode=letter)

    def tab_to(self, id: str) -> None:
        """Press Tab until the widget has the focus."""
        for _ in range(500):
            if self.focused == id:
                return
            self.key("tab")
        raise AssertionError(f"Tab does not reach {id}")

    def type(self, text: str) -> None:
        """Write letters, as a keyboard does: a key and its text each."""
        for letter in text:
            self.post(pygame.KEYDOWN, key=ord(letter) if letter.isascii() else 0, mod=0, unicode=letter)
            self.post(pygame.TEXTINPUT, text=letter)

    def resize(self, width: int, height: int) -> None:
        """The window has another size."""
        self.post(pygame.WINDOWSIZECHANGED, x=width, y=height)
