"""Notes over everything: the tip beside what is pointed at, and the sentence that stays for some seconds."""

from __future__ import annotations

from pygame import Rect

from game.ui.canvas import Canvas
from game.ui.layout import inset

WIDEST = 380


def draw_tip(canvas: Canvas, text: str, near: Rect) -> None:
    """A slip of paper below `near`, or above if the window ends."""
    look, window = canvas.look, canvas.surface.get_rect()
    pad = canvas.px(12)
    room = max(1, min(canvas.px(WIDEST * look.text**0.5), window.w - 4 * pad))
    block = look.type.block(text, look.pt("small"), room)
    slip = Rect(near.x, near.bottom + canvas.px(8), block.width + 2 * pad, block.height + 2 * canvas.px(8))
    if slip.bottom > window.bottom and near.top - slip.h - canvas.px(8) >= 0:
        slip.bottom = near.top - canvas.px(8)
    slip.clamp_ip(inset(window, pad // 2))
    canvas.slip(slip)
    with canvas.on("paper"):
        canvas.block(block, inset(slip, pad, canvas.px(8)), canvas.palette.ink)


def draw_toast(canvas: Canvas, text: str) -> None:
    """A dark strip with a gold edge at the head of the window, where nothing can be clicked."""
    look, window, palette = canvas.look, canvas.surface.get_rect(), canvas.palette
    pad = canvas.px(16)
    block = look.type.block(text, look.pt("body"), max(1, min(canvas.px(720), window.w - 4 * pad)))
    strip = Rect(0, 0, block.width + 2 * pad, block.height + pad)
    strip.midtop = window.centerx, canvas.px(14)
    canvas.plate(strip, palette.ink, palette.gold, palette.gold)
    with canvas.on("cloth"):
        canvas.block(block, inset(strip, pad, pad // 2), palette.paper, "centre")
