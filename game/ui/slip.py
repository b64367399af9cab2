"""A note held fast: what was a tip stays, is read by keys, and its words lead to further notes, each on the last."""

from __future__ import annotations

from types import MappingProxyType

from pygame import Rect

from game.ui.action import Action
from game.ui.canvas import Canvas
from game.ui.layout import inset
from game.ui.look import Look
from game.ui.markup import plain
from game.ui.scene import Pop, Push, Scene, Step
from game.ui.text import Text
from game.ui.tip import WIDEST
from game.ui.widget import Widget

DEEPEST = 8
"""Notes that lie on each other at most."""


class _Paper(Widget):
    """The slip of paper, beside what it speaks of."""

    def __init__(self, text: str, near: Rect) -> None:
        super().__init__()
        self.text, self.near = Text(text, "small", id="slip.text"), near

    @property
    def parts(self) -> tuple[Widget, ...]:
        """The words."""
        return (self.text,)

    def place(self, rect: Rect) -> None:
        """Below what it speaks of, or where there is room."""
        pad = self.px(14)
        wide = min(self.px(WIDEST * self.look.text**0.5), rect.w - 4 * pad)
        high = min(self.text.height(wide), rect.h - 4 * pad)
        self.rect = Rect(self.near.x, self.near.bottom + self.px(8), wide + 2 * pad, high + 2 * pad)
        if self.rect.bottom > rect.bottom and self.near.top - self.rect.h >= 0:
            self.rect.bottom = self.near.top - self.px(8)
        self.rect.clamp_ip(inset(rect, pad // 2))
        self.text.place(inset(self.rect, pad))

    def draw(self, canvas: Canvas) -> None:
        """Paper and words."""
        canvas.slip(self.rect)
        with canvas.on("paper"), canvas.clip(self.rect):
            self.text.draw(canvas)


class _Root(Widget):
    """All of the window: a click beside the slip puts it away."""

    def __init__(self, paper: _Paper) -> None:
        super().__init__(id="slip.beside")
        self.paper = paper

    @property
    def parts(self) -> tuple[Widget, ...]:
        """The slip."""
        return (self.paper,)

    def place(self, rect: Rect) -> None:
        """All of it."""
        self.rect = rect
        self.paper.place(rect)

    def on_press(self, at: tuple[int, int]) -> bool:
        """Take the press."""
        return True

    def on_click(self, at: tuple[int, int]) -> Action | bool:
        """Put the slip away."""
        return Action("slip.close") if not self.paper.rect.collidepoint(at) else True


class Slip(Scene):
    """Holds a note; `owner` is the scene it belongs to, which knows what further words mean."""

    name = "slip"
    opaque = False
    light = True
    first = "slip.text"
    shortcuts = MappingProxyType({"escape": "slip.close", "ctrl+t": "slip.close"})

    def __init__(self, text: str, near: Rect, owner: Scene, depth: int = 1) -> None:
        self.text, self.near, self.owner, self.depth = text, near, owner, depth

    def build(self, look: Look) -> Widget:
        """The slip alone."""
        return _Root(_Paper(self.owner.gloss(self.text), self.near))

    def on_action(self, action: Action) -> Step | None:
        """Read on, or put it away; a word without a note is handed to the owner."""
        match action:
            case Action("slip.text", str(target)):
                meaning = self.owner.look_up(target)
                if meaning and self.depth < DEEPEST:
                    near = self.near.move(24, 24)
                    return Push(Slip(meaning, near, self.owner, self.depth + 1))
                return Pop(target)
            case Action("slip.close"):
                return Pop()
            case Action("slip", str(target)):
                return Pop(target)
        return None

    def says(self) -> str:
        """The note."""
        return plain(self.text)
