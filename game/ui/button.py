"""A button: quiet, primary (sealing wax) or danger; when it cannot be pressed it says why."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from game.ui.action import Action, Reply, Value
from game.ui.canvas import Canvas
from game.ui.control import Control
from game.ui.layout import inset
from game.ui.markup import literal
from game.ui.theme import Colour
from game.ui.typeset import Block

MARGIN = 20


@dataclass(eq=False)
class Button(Control):
    """Emits `Action(id, value)`. Its label wraps rather than being cut."""

    id: str
    text: str
    kind: Literal["quiet", "primary", "danger"] = "quiet"
    value: Value = None
    key: str = ""
    """Name of its shortcut, shown small after the label; the scene binds it."""
    icon: str = ""
    """Stands before the label."""

    def _key(self) -> str:
        """Return the name of its shortcut as it is now: the player may have bound another."""
        given = self.look.chosen.chord(self.id)
        return given.replace("+", " + ").title() if given else self.key

    def _block(self, width: int) -> Block:
        mark = "**" if self.kind == "primary" else ""
        sign = f"{{@{self.icon}}} " if self.icon else ""
        source = sign + mark + literal(self.text) + mark + (f"  *{literal(self._key())}*" if self._key() else "")
        return self.look.type.block(source, self.look.pt("body"), width)

    def width(self) -> int:
        """Label and margins."""
        return max(self.px(self.wide or 96), self._block(100_000).width + 1 + 2 * self.px(MARGIN))

    def height(self, width: int) -> int:
        """As many lines as the label takes."""
        lines = self._block(max(1, width - 2 * self.px(MARGIN))).height
        return max(self.high(), self.px(self.tall), lines + self.px(12))

    def says(self) -> str:
        """Label and kind of thing."""
        return self.said(self.look.words.button.format(text=self.text))

    def use(self) -> Reply:
        """Press it."""
        return Action(self.id, self.value)

    def colours(self, canvas: Canvas) -> tuple[Colour, Colour, Colour, Colour | None]:
        """Fill, edge, text, inner line."""
        palette, lit = canvas.palette, canvas.live and self.hovered and self.enabled
        if not self.enabled:
            return palette.paper, palette.rule, palette.ink_soft, None
        if self.kind == "primary":
            return (palette.wine_lit if lit else palette.wine), palette.wine, palette.on_wine, palette.gold
        ink = palette.wine if self.kind == "danger" else palette.ink
        return (palette.stripe if lit else palette.well), ink if lit else palette.rule, ink, None

    def draw(self, canvas: Canvas) -> None:
        """Plate and label; it sinks a little while held."""
        fill, edge, ink, inner = self.colours(canvas)
        canvas.plate(self.rect, fill, edge, inner)
        area = inset(self.rect, self.px(MARGIN), 0)
        block = self._block(max(1, area.w))
        area.y += max(0, area.h - block.height) // 2 + (self.px(1) if canvas.live and self.pressed else 0)
        area.h = block.height
        with canvas.on("paper"), canvas.clip(self.rect):
            canvas.block(block, area, ink, "centre")
        self.ring(canvas)
