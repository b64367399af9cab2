"""The scenes on stage and what happens to them: events in, steps taken, pixels out. Knows no window and no clock of its own.

Three flags keep it quiet: a frame without a tree is built, a dirty stage is drawn, and otherwise nothing is done.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field, replace
from typing import assert_never

import pygame
from pygame import Surface
from pygame.event import Event

from game.ui import focus
from game.ui.action import Action, Key, Reply
from game.ui.canvas import Canvas, Stock
from game.ui.fonts import Fonts
from game.ui.look import Look, scale_for
from game.ui.memory import Memory
from game.ui.runs import Runs
from game.ui.scene import Clear, Pop, Prefer, Push, Quit, Refresh, Replace, Scene, Step, Tell
from game.ui.scroll import Scroll
from game.ui.theme import PALETTES, TEXT_SCALES, Preferences
from game.ui.tip import draw_tip, draw_toast
from game.ui.typeset import Typesetter
from game.ui.widget import Point, Widget
from game.ui.words import ENGLISH, Words

TIP_AFTER = 0.35
DOUBLE = 0.4
TOAST = 4.0
"""Seconds: pointer at rest before its tip shows; between two clicks that are one; a toast."""


@dataclass(slots=True)
class Frame:
    """A scene on the stack, with its memory and its tree (None when it is to be built)."""

    scene: Scene
    memory: Memory = field(default_factory=Memory)
    tree: Widget | None = None
    since: float = 0.0
    """When it was last ticked."""


class Stage:
    """Holds the stack of scenes. `clock` counts seconds, `voice` hears every line to be spoken."""

    def __init__(
        self,
        scene: Scene,
        size: tuple[int, int],
        fonts: Fonts,
        clock: Callable[[], float],
        *,
        preferences: Preferences | None = None,
        words: Words = ENGLISH,
        voice: Callable[[str], None] = lambda line: None,
        changed: Callable[[Preferences], None] = lambda preferences: None,
    ) -> None:
        """`changed` is told when the player changes a preference."""
        self.size, self.clock, self.words, self.voice, self.changed = size, clock, words, voice, changed
        self.preferences = preferences or Preferences()
        self.type, self.stock = Typesetter(Runs(fonts)), Stock()
        self.look = self._look()
        self.frames: list[Frame] = []
        self.done = False
        self.dirty = True
        self.said: list[str] = []
        """Every piece of text on the screen as last drawn."""
        self.cuts: list[str] = []
        """Ids of the widgets whose text was cut when last drawn."""
        self.toast: tuple[str, float] | None = None
        self._hover_since = 0.0
        self._last_press: tuple[str, float] = ("", -9.0)
        self._spoken = ""
        self._push(scene)

    # --- the stack

    @property
    def top(self) -> Frame:
        """The frame that hears."""
        return self.frames[-1]

    @property
    def root(self) -> Widget:
        """The tree of the top scene, built if need be."""
        if self.top.tree is None:
            self._build(self.top)
        assert self.top.tree is not None
        return self.top.tree

    def _push(self, scene: Scene) -> None:
        self.frames.append(Frame(scene, since=self.clock()))
        self._spoken = ""
        self.dirty = True
        if scene.says():
            self.voice(scene.says())

    def take(self, step: Step | None) -> None:
        """Do what a scene answered."""
        match step:
            case None | Refresh():
                pass
            case Push(scene):
                self._push(scene)
            case Replace(scene):
                self.frames.pop()
                self._push(scene)
            case Clear(scene):
                self.frames.clear()
                self._push(scene)
            case Pop(value):
                self._pop(value)
            case Quit():
                self.done = True
            case Tell(text):
                self.tell(text)
            case Prefer(preferences):
                self.prefer(preferences)
            case _:
                assert_never(step)

    def _pop(self, value: object) -> None:
        gone = self.frames.pop()
        self._spoken = ""
        if not self.frames:
            self.frames.append(gone)
            self.done = True
            return
        self.stale()
        if value is not None:
            self.act(Action(gone.scene.name, value))  # type: ignore[arg-type]  # Pop holds a Value

    def tell(self, text: str) -> None:
        """Show a sentence for some seconds, and speak it."""
        self.toast = (text, self.clock() + TOAST + 0.03 * len(text))
        self.dirty = True
        self.voice(text)

    def act(self, action: Action) -> None:
        """Hand an action to the top scene and take the step it answers; then it is built again."""
        step = self.top.scene.on_action(action)
        self.stale()
        self.take(step)

    def stale(self) -> None:
        """The top scene is to be built again."""
        self.top.tree = None
        self.dirty = True

    # --- look and size

    def _look(self) -> Look:
        palette = PALETTES.get(self.preferences.palette, PALETTES["candle"])
        return Look(palette, self.type, scale_for(*self.size), self.preferences.text, self.words)

    def prefer(self, preferences: Preferences) -> None:
        """Change the look of everything."""
        if preferences.face != self.preferences.face:
            self.type = Typesetter(Runs(Fonts(self.type.runs.fonts.folder, preferences.face)))
        self.preferences = preferences
        self._redress()
        self.changed(preferences)

    def resize(self, size: tuple[int, int]) -> None:
        """The window has another size."""
        if size != self.size:
            self.size = size
            self._redress()

    def _redress(self) -> None:
        self.look = self._look()
        for frame in self.frames:
            frame.tree = None
        self.dirty = True

    def _build(self, frame: Frame) -> None:
        memory, width, height = frame.memory, *self.size
        memory.window = self.size
        tree = frame.scene.build(self.look)
        tree.bind(self.look, memory)
        tree.place(pygame.Rect(0, 0, max(1, width), max(1, height)))
        frame.tree = tree
        stops = [widget.id for widget in focus.stops(tree)]
        if memory.focus not in stops:
            first = frame.scene.first
            memory.focus = first if first in stops else self._nearest(memory, stops)
        memory.stops = stops
        if memory.opened and not focus.way_to(tree, memory.opened):
            memory.opened = ""
        self._point(frame, memory.point)

    @staticmethod
    def _nearest(memory: Memory, stops: list[str]) -> str:
        """What stands where the focused widget stood before it went."""
        was = memory.stops.index(memory.focus) if memory.focus in memory.stops else 0
        return stops[min(was, len(stops) - 1)] if stops else ""

    # --- time

    def tick(self) -> None:
        """Time has passed: tick the scene if it is due, let tips come and toasts go."""
        now, frame = self.clock(), self.top
        if self.toast and now >= self.toast[1]:
            self.toast, self.dirty = None, True
        if self._hover_since and now >= self._hover_since + TIP_AFTER:
            self._hover_since, self.dirty = 0.0, True
            frame.memory.tip = True
        if frame.scene.pulse and now - frame.since >= frame.scene.pulse:
            step = frame.scene.tick(now - frame.since)
            frame.since = now
            if step is not None:
                self.stale()
                self.take(step)

    def rest(self) -> float | None:
        """Seconds until `tick` has something to do; None when only an event can change anything."""
        now = self.clock()
        due = [self.toast[1]] if self.toast else []
        due += [self._hover_since + TIP_AFTER] if self._hover_since else []
        due += [self.top.since + self.top.scene.pulse] if self.top.scene.pulse else []
        return max(0.0, min(due) - now) if due else None

    # --- events

    def handle(self, event: Event) -> None:
        """One event of pygame."""
        match event.type:
            case pygame.QUIT:
                self.done = True
            case pygame.WINDOWSIZECHANGED:
                self.resize((event.x, event.y))
            case pygame.WINDOWEXPOSED | pygame.WINDOWSHOWN | pygame.WINDOWRESTORED:
                self.dirty = True
            case pygame.WINDOWFOCUSLOST:
                self.act(Action("window", "lost"))
            case pygame.WINDOWLEAVE:
                self._point(self.top, (-1, -1))
            case pygame.KEYDOWN:
                self.key(_key(event))
            case pygame.TEXTINPUT:
                self.text(event.text)
            case pygame.MOUSEMOTION:
                self.move(event.pos)
            case pygame.MOUSEBUTTONDOWN if event.button == 1:
                self.press(event.pos)
            case pygame.MOUSEBUTTONUP if event.button == 1:
                self.release(event.pos)
            case pygame.MOUSEWHEEL:
                self.wheel(-event.y if event.flipped else event.y)
        self._speak()

    def _reply(self, reply: Reply) -> bool:
        """Do what a widget answered; True if it answered at all."""
        if isinstance(reply, Action):
            self.act(reply)
            return True
        self.dirty = self.dirty or reply
        return reply

    def key(self, key: Key) -> None:
        """First who has the focus and those around it, then the scene's shortcuts, then the keys of every screen."""
        root, memory = self.root, self.top.memory
        if not memory.keyed:
            memory.keyed = self.dirty = True
        for widget in reversed(focus.way_to(root, memory.focus)):
            if self._reply(widget.on_key(key)):
                return
        if key.chord in self.top.scene.shortcuts:
            self._shortcut(self.top.scene.shortcuts[key.chord])
            return
        match key.chord:
            case "tab" | "shift+tab":
                self.focus(focus.after(root, memory.focus, -1 if key.shift else 1))
            case "left" | "right" | "up" | "down" as way:
                self.focus(focus.beside(root, memory.focus, way))
            case "f11" | "alt+return":
                self.prefer(replace(self.preferences, fullscreen=not self.preferences.fullscreen))
            case "ctrl++" | "ctrl+=" | "ctrl+shift+=" | "ctrl+shift++" | "ctrl+[+]":
                self._zoom(1)
            case "ctrl+-" | "ctrl+[-]":
                self._zoom(-1)
            case "ctrl+0" | "ctrl+[0]":
                self.prefer(replace(self.preferences, text=1.0))
            case "pageup" | "pagedown" | "home" | "end":
                for widget in root.walk():
                    if isinstance(widget, Scroll) and self._reply(widget.on_key(key)):
                        return

    def _shortcut(self, id: str) -> None:
        """As if its widget had been pressed: if that is disabled, its reason is told instead."""
        way = focus.way_to(self.root, id)
        if way and way[-1].why_not:
            self.tell(way[-1].why_not)
        else:
            value = getattr(way[-1], "value", None) if way else None
            self.act(Action(id, value))

    def _zoom(self, step: int) -> None:
        nearest = min(range(len(TEXT_SCALES)), key=lambda n: abs(TEXT_SCALES[n] - self.preferences.text))
        n = max(0, min(nearest + step, len(TEXT_SCALES) - 1))
        self.prefer(replace(self.preferences, text=TEXT_SCALES[n]))

    def focus(self, widget: Widget | None) -> None:
        """Give a widget the keys and bring it into view."""
        if widget is None:
            return
        self.top.memory.focus, self.top.memory.opened, self.dirty = widget.id, "", True
        for outer in focus.way_to(self.root, widget.id):
            if isinstance(outer, Scroll):
                outer.reveal(widget.rect)

    def text(self, text: str) -> None:
        """Letters for the focused widget."""
        way = focus.way_to(self.root, self.top.memory.focus)
        if way:
            self._reply(way[-1].on_text(text))

    def move(self, point: Point) -> None:
        """The pointer moves, perhaps dragging."""
        root, memory = self.root, self.top.memory
        self._point(self.top, point)
        if memory.pressed:
            for widget in focus.way_to(root, memory.pressed)[-1:]:
                self._reply(widget.on_drag(point))
            self.dirty = True

    def _point(self, frame: Frame, point: Point) -> None:
        """Note what is under the pointer; draw only if that matters."""
        memory, before = frame.memory, (frame.memory.hover, frame.memory.point)
        memory.point = point
        way = focus.way_at(frame.tree, point) if frame.tree else []
        memory.hover = memory.opened or next((widget.id for widget in reversed(way) if widget.id), "")
        if (memory.hover, point) != before:
            self.dirty = self.dirty or bool(memory.hover or before[0])
            memory.tip = memory.tip and memory.hover == before[0]
            self._hover_since = self.clock() if memory.hover and not memory.tip else 0.0

    def press(self, point: Point) -> None:
        """The pointer goes down."""
        root, memory = self.root, self.top.memory
        memory.keyed, memory.tip, self._hover_since, self.dirty = False, False, 0.0, True
        self._point(self.top, point)
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
        root, memory = self.root, self.top.memory
        id, memory.pressed, self.dirty = memory.pressed, "", True
        way = focus.way_to(root, id)
        if way and (memory.opened == id or way[-1].rect.collidepoint(point)):
            twice = self._last_press[0] == id and self.clock() - self._last_press[1] < DOUBLE
            self._last_press = ("", -9.0) if twice else (id, self.clock())
            if twice and self._reply(way[-1].on_double(point)):
                memory.grab = None
                return
            self._reply(way[-1].on_click(point))
        memory.grab = None

    def wheel(self, notches: int) -> None:
        """The wheel turns over what is under the pointer."""
        memory = self.top.memory
        way = focus.way_to(self.root, memory.opened) or focus.way_at(self.root, memory.point)
        for widget in reversed(way):
            if self._reply(widget.on_wheel(memory.point, notches)):
                self._point(self.top, memory.point)
                return

    def _speak(self) -> None:
        """Say what the keys are at, if that is new."""
        if self.done or not self.top.memory.keyed:
            return
        way = focus.way_to(self.root, self.top.memory.focus)
        line = way[-1].says() if way else ""
        if line and line != self._spoken:
            self.voice(line)
        self._spoken = line

    # --- drawing

    def draw(self, surface: Surface) -> bool:
        """Draw if anything changed; says whether it did."""
        if not self.dirty:
            return False
        self.dirty = False
        canvas = Canvas(surface, self.look, self.stock)
        surface.set_clip(None)
        lowest = max((n for n, frame in enumerate(self.frames) if frame.scene.opaque), default=0)
        for frame in self.frames[lowest:]:
            if frame.tree is None:
                self._build(frame)
            assert frame.tree is not None
            if not frame.scene.opaque:
                surface.fill(self.look.palette.veil, special_flags=pygame.BLEND_RGB_MULT)
            canvas.live = frame is self.top
            frame.tree.draw(canvas)
        self._draw_over(canvas)
        self.said, self.cuts, self.dirty = canvas.said, canvas.cuts, False
        return True

    def _draw_over(self, canvas: Canvas) -> None:
        memory = self.top.memory
        for widget in focus.way_to(self.root, memory.opened)[-1:]:
            widget.draw_over(canvas)
        if self.toast:
            draw_toast(canvas, self.toast[0])
        if memory.opened or memory.pressed:
            return
        if memory.keyed:
            for widget in focus.way_to(self.root, memory.focus)[-1:]:
                if widget.tip_at(None):
                    draw_tip(canvas, widget.tip_at(None), widget.tip_near())
        elif memory.tip:
            for widget in focus.way_to(self.root, memory.hover)[-1:]:
                text = widget.tip_at(memory.point)
                if text:
                    large = widget.rect.h > 3 * self.look.line()
                    x, y = memory.point
                    draw_tip(canvas, text, pygame.Rect(x, y, 1, self.look.px(18)) if large else widget.rect)


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
