"""Hands for a real window: a pointer and keys of a virtual screen, and eyes that look for widgets by their ids.

The window is the game's own, on a screen of Xvfb; every click and key goes through the X server, as a player's does.
"""

from __future__ import annotations

import os
import subprocess
import time
from collections.abc import Callable
from pathlib import Path

import pygame
from pygame import Rect

from game.ui import focus
from game.ui.app import App
from game.ui.choice import Choice
from game.ui.rows import Rows
from game.ui.scroll import Scroll
from game.ui.widget import Widget

PATIENCE = 60.0
"""Seconds within which what was done must show; a bound, not a measure."""
NAMES = {"return": "Return", "escape": "Escape", "space": "space", "tab": "Tab", "down": "Down", "up": "Up",
         "left": "Left", "right": "Right"}  # fmt: skip


class Hands:
    """One pair of hands at one window; `by` is "mouse" or "keys", and the other is never used."""

    def __init__(self, app: App, by: str, shots: Path | None = None) -> None:
        self.app, self.by, self.shots = app, by, shots
        self.frames: list[float] = []
        """Milliseconds of every frame that drew."""
        self.answers: list[float] = []
        """Milliseconds from an input that has reached the X server to the picture that answers it."""
        self.slowest: tuple[float, str] = (0.0, "")
        """The longest of them, and on which screen by what."""
        self.done = 0
        """Clicks and keys."""
        self._seen: set[str] = set()
        self._last = ""
        _xdotool("mousemove", "3", "3")

    # --- time

    def frame(self) -> bool:
        """One turn of the window's own loop."""
        began = time.perf_counter()
        drew = self.app.frame()
        if drew:
            self.frames.append((time.perf_counter() - began) * 1000)
        return drew

    def until(self, what: Callable[[], bool], why: str = "") -> None:
        """Let the window live until something holds."""
        end = time.monotonic() + PATIENCE
        while not what():
            if not self.frame():
                time.sleep(0.001)
            assert time.monotonic() < end, f"{why or 'it'} never came; the screen shows {self.app.stage.said[:40]}"

    def rest(self) -> None:
        """Let the window live until it has nothing more to do of itself."""
        self.until(lambda: not self.app.stage.dirty and self.app.stage.turning is None, "rest")

    # --- eyes

    def has(self, id: str) -> bool:
        """Whether there is such a widget, and it can be used."""
        way = focus.way_to(self.app.stage.root, id)
        return bool(way) and way[-1].enabled

    def __getitem__(self, id: str) -> Widget:
        way = focus.way_to(self.app.stage.root, id)
        assert way, f"no {id} in {[w.id for w in self.app.stage.root.walk() if w.id]}"
        return way[-1]

    def shot(self, name: str) -> None:
        """Keep a picture of the window, once a name."""
        if self.shots is not None and name not in self._seen:
            self._seen.add(name)
            self.rest()
            pygame.image.save(self.app.surface, str(self.shots / f"{len(self._seen):02}-{self.by}-{name}.png"))

    # --- hands

    def use(self, id: str) -> None:
        """Press a button: by a click in its middle, or by Tab and Enter."""
        self._last = id
        if self.by == "mouse":
            self._click(self._seen_place(id, lambda widget: widget.rect.center))
        else:
            self._tab_to(id)
            self._keys("return")

    def choose(self, id: str, n: int) -> None:
        """Choose the n-th option of a choice, or the n-th row of a list."""
        widget = self[id]
        if self.by == "mouse":
            self._click(self._seen_place(id, lambda widget: _spot(widget, n)))
            return
        self._tab_to(id)
        if isinstance(widget, Choice):
            self._keys(*["right"] * (n + 1))
            self._keys(*["left"] * (len(widget.options) - 1 - n)) if n < len(widget.options) - 1 else None
        else:
            self._keys("down")

    def type(self, id: str, text: str) -> None:
        """Write into an entry."""
        if self.by == "mouse":
            self._click(self._seen_place(id, lambda widget: widget.rect.center))
        else:
            self._tab_to(id)
        self._do("type", text)

    def press(self, chord: str) -> None:
        """Press a shortcut; for hands on keys alone."""
        assert self.by == "keys"
        self._keys(chord)

    def _seen_place(self, id: str, spot: Callable[[Widget], tuple[int, int]]) -> tuple[int, int]:
        """Return where to click, having turned the wheel until it can be seen."""
        for _ in range(60):
            way = focus.way_to(self.app.stage.root, id)
            assert way, id
            seen, scrolls = Rect(0, 0, *self.app.stage.size), [w for w in way if isinstance(w, Scroll)]
            for scroll in scrolls:
                seen = seen.clip(scroll.rect)
            at = spot(way[-1])
            if seen.inflate(0, -4).collidepoint(at):
                return at
            over = scrolls[-1].rect.clip(Rect(0, 0, *self.app.stage.size))
            _xdotool("mousemove", str(over.right - 30), str(over.bottom - 12))
            self._do("click", "5" if at[1] > over.centery else "4")
        raise AssertionError(f"{id} does not come into sight")

    def _click(self, at: tuple[int, int]) -> None:
        self._do("mousemove", str(at[0]), str(at[1]), "click", "1")

    def _tab_to(self, id: str) -> None:
        for _ in range(8):
            stops = [widget.id for widget in focus.stops(self.app.stage.root)]
            assert id in stops, f"{id} is no stop of Tab"
            here = self.app.stage.top.memory.focus
            if here == id and self.app.stage.top.memory.keyed:
                return
            if here == id or here not in stops:
                self._keys("tab")
                continue
            ahead = (stops.index(id) - stops.index(here)) % len(stops)
            back = len(stops) - ahead
            self._keys(*(["tab"] * ahead if ahead <= back else ["shift+tab"] * back))
        raise AssertionError(f"Tab does not come to {id}")

    def _keys(self, *chords: str) -> None:
        named = ["+".join(NAMES.get(part, part) for part in chord.split("+")) for chord in chords]
        if named:
            self._do("key", *named)

    def _do(self, *words: str) -> None:
        """Hand an input to the X server and let the window answer it."""
        self.rest()
        scene = self.app.stage.top.scene.name
        _xdotool(*words)
        self.done += 1
        began = time.perf_counter()
        end = time.monotonic() + 5.0
        while not self.frame() and time.monotonic() < end:
            time.sleep(0.0005)
        self.answers.append((time.perf_counter() - began) * 1000)
        self.slowest = max(self.slowest, (round(self.answers[-1], 1), f"{self._last} on {scene}"))
        quiet = time.monotonic() + 0.03
        while time.monotonic() < quiet:
            if self.frame():
                quiet = time.monotonic() + 0.03
            time.sleep(0.001)


def _spot(widget: Widget, n: int) -> tuple[int, int]:
    if isinstance(widget, Choice):
        cell = widget.cells()[n]
        return cell.x + min(20, cell.w // 2), cell.centery
    assert isinstance(widget, Rows)
    return widget.row_rect(n).center


def _xdotool(*words: str) -> None:
    subprocess.run(["xdotool", *words], env=os.environ, capture_output=True, timeout=20, check=True)
