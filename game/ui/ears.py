"""What the stage hears: events of pygame, turned into keys and clicks for the widget they are meant for."""

from __future__ import annotations

from dataclasses import replace

import pygame
from pygame.event import Event

from game.ui import focus
from game.ui.action import Action, Key, Reply
from game.ui.leaves import Leaves
from game.ui.scroll import Scroll
from game.ui.stage import Stage
from game.ui.theme import TEXT_SCALES
from game.ui.widget import Point

DOUBLE = 0.4
"""Seconds between two clicks that are one double click."""


class Ears:
    """Listens for one stage."""

    def __init__(self, stage: Stage) -> None:
        """Only the top scene of `stage` hears."""
        self.stage = stage
        self._last_press: tuple[str, float] = ("", -9.0)
        self._letter_for: tuple[object, str] | None = None
        """Whom the letter is meant for whose key has just gone down."""

    def handle(self, event: Event) -> None:
        """One event of pygame; a key or a click ends what is only motion."""
        if event.type in (pygame.KEYDOWN, pygame.MOUSEBUTTONDOWN):
            self.stage.turning = None
        match event.type:
            case pygame.QUIT:
                self.stage.done = True
            case pygame.WINDOWSIZECHANGED:
                self.stage.resize((event.x, event.y))
            case pygame.WINDOWEXPOSED | pygame.WINDOWSHOWN | pygame.WINDOWRESTORED:
                self.stage.dirty = True
            case pygame.WINDOWFOCUSLOST:
                self.stage.lost()
            case pygame.WINDOWLEAVE:
                self.stage.point(self.stage.top, (-1, -1))
            case pygame.KEYDOWN:
                self._letter_for = self._hearer()
                self.key(_key(event))
            case pygame.TEXTINPUT:
                self.text(event.text)
            case pygame.TEXTEDITING:
                for widget in focus.way_to(self.stage.root, self.stage.top.memory.focus)[-1:]:
                    self._reply(widget.on_compose(event.text))
            case pygame.MOUSEMOTION:
                self.move(event.pos)
            case pygame.MOUSEBUTTONDOWN if event.button == 1:
                self.press(event.pos)
            case pygame.MOUSEBUTTONUP if event.button == 1:
                self.release(event.pos)
            case pygame.MOUSEBUTTONDOWN if event.button == 2:
                self.stage.hold()
            case pygame.MOUSEWHEEL:
                self.wheel(-event.y if event.flipped else event.y)
        self._speak()

    def _reply(self, reply: Reply) -> bool:
        """Do what a widget answered; True if it answered at all."""
        if isinstance(reply, Action):
            self.stage.act(reply)
            return True
        self.stage.dirty = self.stage.dirty or reply
        return reply

    def key(self, key: Key) -> None:
        """First who has the focus and those around it, then the scene's shortcuts, then the keys of every screen."""
        root, memory = self.stage.root, self.stage.top.memory
        if not memory.keyed:
            memory.keyed = self.stage.dirty = True
        for widget in reversed(focus.way_to(root, memory.focus)):
            if self._reply(widget.on_key(key)):
                return
        if id := self.stage.shortcut(key.chord):
            self._shortcut(id)
            return
        match key.chord:
            case "tab" | "shift+tab":
                self.stage.focus(focus.after(root, memory.focus, -1 if key.shift else 1))
            case "left" | "right" | "up" | "down" as way:
                self.stage.focus(focus.beside(root, memory.focus, way))
            case "f11" | "alt+return":
                self.stage.prefer(replace(self.stage.preferences, fullscreen=not self.stage.preferences.fullscreen))
            case "ctrl++" | "ctrl+=" | "ctrl+shift+=" | "ctrl+shift++" | "ctrl+[+]":
                self._zoom(1)
            case "ctrl+-" | "ctrl+[-]":
                self._zoom(-1)
            case "ctrl+t":
                self.stage.hold()
            case "f6":
                for widget in root.walk():
                    if isinstance(widget, Leaves):
                        self._reply(widget.cross())
            case "ctrl+r":
                self.stage.voice(self.stage.spoken or self.stage.top.scene.says())
            case "ctrl+0" | "ctrl+[0]":
                self.stage.prefer(replace(self.stage.preferences, text=1.0))
            case "pageup" | "pagedown" | "home" | "end":
                for widget in root.walk():
                    if isinstance(widget, Scroll) and self._reply(widget.on_key(key)):
                        return

    def _shortcut(self, id: str) -> None:
        """As if its widget had been pressed: if that is disabled, its reason is told instead."""
        way = focus.way_to(self.stage.root, id)
        if way and way[-1].why_not:
            self.stage.tell(way[-1].why_not)
        else:
            value = getattr(way[-1], "value", None) if way else None
            self.stage.act(Action(id, value))

    def _zoom(self, step: int) -> None:
        nearest = min(range(len(TEXT_SCALES)), key=lambda n: abs(TEXT_SCALES[n] - self.stage.preferences.text))
        n = max(0, min(nearest + step, len(TEXT_SCALES) - 1))
        self.stage.prefer(replace(self.stage.preferences, text=TEXT_SCALES[n]))

    def _hearer(self) -> tuple[object, str]:
        return self.stage.top, self.stage.top.memory.focus

    def text(self, text: str) -> None:
        """Letters for the focused widget; but not the letter of the shortcut that has just brought it up."""
        meant, self._letter_for = self._letter_for, None
        if meant is not None and (meant[0] is not self.stage.top or meant[1] != self.stage.top.memory.focus):
            return
        way = focus.way_to(self.stage.root, self.stage.top.memory.focus)
        if way:
            self._reply(way[-1].on_text(text))

    def move(self, point: Point) -> None:
        """The pointer moves, perhaps dragging."""
        root, memory = self.stage.root, self.stage.top.memory
        self.stage.point(self.stage.top, point)
        if memory.pressed:
            for widget in focus.way_to(root, memory.pressed)[-1:]:
                self._reply(widget.on_drag(point))
            self.stage.dirty = True

    def press(self, point: Point) -> None:
        """The pointer goes down."""
        root, memory = self.stage.root, self.stage.top.memory
        memory.keyed, memory.tip, self.stage.hover_since, self.stage.dirty = False, False, 0.0, True
        self.stage.point(self.stage.top, point)
        if memory.opened:
            memory.pressed = memory.opened
            return
        way = [widget for widget in reversed(focus.way_at(root, point)) if widget.id]
        memory.focus = next((widget.id for widget in way if widget.focusable), memory.focus)
        for widget in way:
            memory.pressed = widget.id
            if self._reply(widget.on_press(point)):
                return
        memory.pressed = ""

    def release(self, point: Point) -> None:
        """The pointer goes up: a click, if it is still where it went down."""
        root, memory = self.stage.root, self.stage.top.memory
        id, memory.pressed, self.stage.dirty = memory.pressed, "", True
        way = focus.way_to(root, id)
        if way and (memory.opened == id or way[-1].rect.collidepoint(point)):
            twice = self._last_press[0] == id and self.stage.clock() - self._last_press[1] < DOUBLE
            self._last_press = ("", -9.0) if twice else (id, self.stage.clock())
            if twice and self._reply(way[-1].on_double(point)):
                memory.grab = None
                return
            self._reply(way[-1].on_click(point))
        memory.grab = None

    def wheel(self, notches: int) -> None:
        """The wheel turns over what is under the pointer."""
        memory = self.stage.top.memory
        way = focus.way_to(self.stage.root, memory.opened) or focus.way_at(self.stage.root, memory.point)
        for widget in reversed(way):
            if self._reply(widget.on_wheel(memory.point, notches)):
                self.stage.point(self.stage.top, memory.point)
                return

    def _speak(self) -> None:
        """Say what the keys are at, if that is new."""
        if self.stage.done or not self.stage.top.memory.keyed:
            return
        way = focus.way_to(self.stage.root, self.stage.top.memory.focus)
        line = way[-1].says() if way else ""
        if line and line != self.stage.spoken:
            self.stage.voice(line)
        self.stage.spoken = line


def _key(event: Event) -> Key:
    names = {"enter": "return", "keypad enter": "return"}
    name = pygame.key.name(event.key).lower()
    held = getattr(event, "mod", 0)
    ctrl, alt = bool(held & (pygame.KMOD_CTRL | pygame.KMOD_META)), bool(held & pygame.KMOD_ALT)
    letter = getattr(event, "unicode", "")
    return Key(
        names.get(name, name.replace(" ", "")), shift=bool(held & pygame.KMOD_SHIFT), ctrl=ctrl, alt=alt,
        types=bool(letter and letter.isprintable() and not ctrl and not alt),
    )  # fmt: skip
