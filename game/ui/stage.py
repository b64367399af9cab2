"""The scenes on stage: which there are, what they look like, what steps they take. Knows no window and no clock.

Three flags keep it quiet: a frame without a tree is built, a dirty stage is drawn, and otherwise nothing is done.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import assert_never

from pygame import Surface

from game.ui import focus
from game.ui.action import Action
from game.ui.fonts import Fonts
from game.ui.frame import Frame
from game.ui.look import Look, scale_for
from game.ui.painter import note, paint
from game.ui.runs import Runs
from game.ui.scene import Clear, Focus, Pop, Prefer, Push, Quit, Refresh, Replace, Scene, Step, Tell
from game.ui.scroll import Scroll
from game.ui.slip import Slip
from game.ui.stock import Stock
from game.ui.theme import PALETTES, Preferences, seen_by
from game.ui.turning import Turning
from game.ui.typeset import Typesetter
from game.ui.widget import Point, Widget
from game.ui.words import ENGLISH, Words

TIP_AFTER = 0.35
TOAST = 4.0
"""Seconds: pointer at rest before its tip shows; a toast, at least."""


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
        self.turning: Turning | None = None
        """The screen that is just sliding out of sight."""
        self._turn = False
        """Another screen has come up, and nothing has been drawn since."""
        self.hover_since = 0.0
        """When the pointer came to rest where it is; 0 if its tip is shown or there is none."""
        self.spoken = ""
        """The line spoken last of what has the focus."""
        self._push(scene)

    # --- the stack

    @property
    def top(self) -> Frame:
        """The frame that hears."""
        return self.frames[-1]

    @property
    def root(self) -> Widget:
        """The tree of the top scene, built if need be."""
        return self.tree(self.top)

    def _push(self, scene: Scene) -> None:
        if scene.opaque:
            self.toast = None
            self._turn_over(scene)
        self.frames.append(Frame(scene, since=self.clock()))
        self.spoken = ""
        self.dirty = True
        if scene.says():
            self.voice(scene.says())

    def _turn_over(self, scene: Scene) -> None:
        """Let the old screen slide off, unless motion is not wanted or one of the two hides somebody's papers."""
        veiled = scene.veiled or (bool(self.frames) and self.top.scene.veiled)
        self.turning = None
        self._turn = self.preferences.motion and not veiled and bool(self.said)

    def lost(self) -> None:
        """Another window has come to the front: the uppermost scene that minds acts, over any dialog of its own."""
        if not self.preferences.guard:
            return
        for place in range(len(self.frames) - 1, -1, -1):
            step = self.frames[place].scene.on_action(Action("window", "lost"))
            if step is not None:
                del self.frames[place + 1 :]
                self.stale()
                self.take(step)
                return

    def take(self, step: Step | None) -> None:
        """Do what a scene answered."""
        match step:
            case None | Refresh():
                pass
            case Push(scene):
                self._push(scene)
            case Replace(scene):
                self._push(scene)
                del self.frames[-2]
            case Clear(scene):
                self._push(scene)
                del self.frames[:-1]
            case Pop(value):
                self._pop(value)
            case Quit():
                self.done = True
            case Tell(text):
                self.tell(text)
            case Focus(id):
                self.top.memory.keyed = True
                if self.root.turns_to(id):
                    self.stale()
                self.focus(next(iter(focus.way_to(self.root, id)[-1:]), None))
            case Prefer(preferences):
                self.prefer(preferences)
            case _:
                assert_never(step)

    def _pop(self, value: object) -> None:
        gone = self.frames.pop()
        if gone.scene.opaque and self.frames:
            self._turn_over(gone.scene)
        self.spoken = ""
        if not self.frames:
            self.frames.append(gone)
            self.done = True
            return
        self.stale()
        if self.top.scene.says():
            self.voice(self.top.scene.says())
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
        chosen = self.preferences
        palette = seen_by(PALETTES.get(chosen.palette, PALETTES["candle"]), chosen.vision)
        return Look(palette, self.type, scale_for(*self.size) * chosen.scale, chosen.text, self.words, chosen)

    def shortcut(self, chord: str) -> str:
        """Return the id of the action that a chord stands for in the top scene, as the player has bound it."""
        own = self.top.scene.shortcuts
        given = next((id for id, bound in self.preferences.keys if bound == chord and id in own.values()), "")
        return given or ("" if self.preferences.chord(own.get(chord, "")) else own.get(chord, ""))

    def prefer(self, preferences: Preferences) -> None:
        """Change the look of everything."""
        if preferences.face != self.preferences.face:
            self.type = Typesetter(Runs(Fonts(self.type.runs.fonts.folder, preferences.face)))
        self.preferences = preferences
        self.changed(preferences)
        self._redress()

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

    # --- time

    def tick(self) -> None:
        """Time has passed: tick the scene if it is due, let tips come and toasts go."""
        now, frame = self.clock(), self.top
        if self.toast and now >= self.toast[1]:
            self.toast, self.dirty = None, True
        if self.hover_since and now >= self.hover_since + TIP_AFTER:
            self.hover_since, self.dirty = 0.0, True
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
        due += [self.hover_since + TIP_AFTER] if self.hover_since else []
        due += [now] if self.turning is not None else []
        due += [self.top.since + self.top.scene.pulse] if self.top.scene.pulse else []
        return max(0.0, min(due) - now) if due else None

    # --- focus and pointer

    def focus(self, widget: Widget | None) -> None:
        """Give a widget the keys and bring it into view."""
        if widget is None:
            return
        self.top.memory.focus, self.top.memory.opened, self.dirty = widget.id, "", True
        for outer in focus.way_to(self.root, widget.id):
            if isinstance(outer, Scroll):
                outer.reveal(widget.rect)

    def point(self, frame: Frame, point: Point) -> None:
        """Note what is under the pointer; draw only if that matters."""
        memory, before = frame.memory, (frame.memory.hover, frame.memory.point)
        memory.point = point
        way = focus.way_at(frame.tree, point) if frame.tree else []
        memory.hover = memory.opened or next((w.id for w in reversed(way) if w.id and not isinstance(w, Scroll)), "")
        if (memory.hover, point) != before:
            follows = any(widget.follows for widget in way if widget.id and widget.id == memory.hover)
            self.dirty = self.dirty or memory.hover != before[0] or follows or memory.tip or bool(memory.opened)
            memory.tip = memory.tip and memory.hover == before[0]
            self.hover_since = self.clock() if memory.hover and not memory.tip else 0.0

    # --- drawing

    def draw(self, surface: Surface) -> bool:
        """Draw if anything changed; says whether it did."""
        if not self.dirty and self.turning is None:
            return False
        self.dirty = False
        if self._turn:
            self.turning, self._turn = Turning(surface.copy(), self.clock()), False
        canvas = paint(self, surface)
        if self.turning is not None:
            now = self.clock()
            self.turning = None if self.turning.over(now) else self.turning
            if self.turning is not None:
                self.turning.draw(surface, now)
        self.said, self.cuts, self.dirty = canvas.said, canvas.cuts, False
        return True

    def tree(self, frame: Frame) -> Widget:
        """Return the tree of a frame, built if need be."""
        if frame.tree is None:
            frame.build(self.look, self.size)
            self.point(frame, frame.memory.point)
        assert frame.tree is not None
        return frame.tree

    def hold(self) -> None:
        """Hold the note beside what the keys or the pointer are at, so that it can be read on from."""
        text, near = note(self, now=True)
        if text:
            self.take(Push(Slip(text, near, self.top.scene)))
