"""Puts the scenes of a stage on a surface: the opaque one and what lies over it, what hangs open, notes, motion."""

from __future__ import annotations

from typing import Protocol

import pygame
from pygame import Rect, Surface

from game.ui import focus
from game.ui.canvas import Canvas
from game.ui.frame import Frame
from game.ui.look import Look
from game.ui.stock import Stock
from game.ui.tip import draw_tip, draw_toast
from game.ui.widget import Widget


class Sight(Protocol):
    """What there is to be painted."""

    look: Look
    stock: Stock
    frames: list[Frame]
    """From the lowest to the one that hears."""
    toast: tuple[str, float] | None
    """A sentence shown for some seconds, and until when."""

    @property
    def top(self) -> Frame:
        """The frame that hears."""

    @property
    def root(self) -> Widget:
        """Its tree."""

    def tree(self, frame: Frame) -> Widget:
        """Return the tree of a frame, laid out."""


def paint(stage: Sight, surface: Surface) -> Canvas:
    """Draw everything that can be seen; return the canvas, which knows what was written and what was cut."""
    canvas = Canvas(surface, stage.look, stage.stock)
    surface.set_clip(None)
    lowest = max((n for n, frame in enumerate(stage.frames) if frame.scene.opaque), default=0)
    for frame in stage.frames[lowest:]:
        tree = stage.tree(frame)
        if not frame.scene.opaque and not frame.scene.light:
            surface.fill(stage.look.palette.veil, special_flags=pygame.BLEND_RGB_MULT)
        canvas.live = frame is stage.top
        tree.draw(canvas)
    _over(stage, canvas)
    return canvas


def _over(stage: Sight, canvas: Canvas) -> None:
    memory = stage.top.memory
    for widget in focus.way_to(stage.root, memory.opened)[-1:]:
        widget.draw_over(canvas)
    if stage.toast:
        draw_toast(canvas, stage.toast[0])
    if not memory.opened and not memory.pressed:
        text, near = note(stage)
        if text:
            draw_tip(canvas, text, near)


def note(stage: Sight, *, now: bool = False) -> tuple[str, Rect]:
    """Return the note beside what the keys or the resting pointer are at, and where it stands; `now` does not wait."""
    memory = stage.top.memory
    if memory.keyed:
        for widget in focus.way_to(stage.root, memory.focus)[-1:]:
            return widget.tip_at(None), widget.tip_near()
    elif memory.tip or now:
        for widget in focus.way_to(stage.root, memory.hover)[-1:]:
            return widget.tip_at(memory.point), _beside(stage, widget)
    return "", Rect(0, 0, 0, 0)


def _beside(stage: Sight, widget: Widget) -> Rect:
    """Return where a note stands: beside a small widget, at the pointer in a large one."""
    large = widget.rect.h > 3 * stage.look.line()
    x, y = stage.top.memory.point
    return Rect(x, y, 1, stage.look.px(18)) if large else widget.rect
