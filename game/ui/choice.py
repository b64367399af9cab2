"""Choosing: a toggle, one of several side by side, and the tabs above a body."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Literal

from pygame import Rect

from game.ui.action import Action, Key, Reply
from game.ui.canvas import Canvas
from game.ui.control import Control
from game.ui.fonts import Style
from game.ui.layout import flow, inset
from game.ui.markup import literal
from game.ui.theme import TIGHT
from game.ui.typeset import Block
from game.ui.widget import Point

Option = tuple[str, str]
"""Key and label."""


@dataclass(eq=False)
class Toggle(Control):
    """A box to tick. Emits `Action(id, new state)`."""

    id: str
    text: str
    on: bool = False

    def _box(self) -> Rect:
        side = self.px(20)
        return Rect(self.rect.x, self.rect.centery - side // 2, side, side)

    def _block(self, width: int) -> Block:
        """The label, set beside the box."""
        return self.look.type.block(literal(self.text), self.look.pt("body"), max(1, width - self.px(20) - self.px(10)))

    def width(self) -> int:
        """Box and label."""
        return max(self.px(self.wide), self._block(100_000).width + self.px(20) + self.px(10) + 1)

    def height(self, width: int) -> int:
        """As many lines as the label takes."""
        return max(self.px(self.tall), self.high(), self._block(width).height + self.px(10))

    def says(self) -> str:
        """Label and state."""
        words = self.look.words
        return self.said((words.on if self.on else words.off).format(text=self.text))

    def use(self) -> Reply:
        """Turn it over."""
        return Action(self.id, not self.on)

    def draw(self, canvas: Canvas) -> None:
        """Box, tick, label."""
        box, palette = self._box(), canvas.palette
        lit = canvas.live and self.hovered and self.enabled
        canvas.plate(box, palette.stripe if lit else palette.well, palette.ink_soft)
        if self.on:
            canvas.tick(inset(box, self.px(2)), palette.wine if self.enabled else palette.ink_soft)
        block = self._block(self.rect.w)
        label = Rect(box.right + self.px(10), 0, block.width, block.height)
        label.centery = self.rect.centery
        canvas.block(block, label, self.ink(canvas))
        self.ring(canvas, Rect(self.rect.x, self.rect.y, min(self.rect.w, label.right - self.rect.x), self.rect.h))


@dataclass(eq=False)
class Choice(Control):
    """One of several; arrows move. `seal` is one plate in parts, `tab` the tabs above a body, `radio` a column of dots.

    Emits `Action(id, key of the option)`.
    """

    follows = True
    id: str
    options: Sequence[Option]
    chosen: str
    text: str = ""
    """What is being chosen, for speech."""
    kind: Literal["seal", "tab", "radio"] = "seal"
    reasons: dict[str, str] = field(default_factory=dict)
    """Why an option cannot be chosen now, by key."""
    icons: Mapping[str, str] = field(default_factory=dict)
    """What stands before the label of an option, by key."""

    def _wishes(self, room: int | None = None) -> list[int]:
        """Widths of the options; tabs draw together where there is no room for all on one line."""
        runs, size = self.look.type.runs, self.look.pt("body")
        sign = round(size * 1.5)
        bare = [runs.width(label, "Bold", size) + (sign if key in self.icons else 0) for key, label in self.options]
        margin = self.px({"radio": 40, "tab": 26}.get(self.kind, 32))
        if self.kind == "tab" and room is not None and bare:
            margin = max(self.px(14), min(margin, (room - sum(bare)) // len(bare)))
        return [wide + margin for wide in bare]

    def _marked(self, key: str, label: str) -> str:
        """The label as markup, with its icon."""
        return (f"{{@{self.icons[key]}}} " if key in self.icons else "") + literal(label)

    def width(self) -> int:
        """All labels side by side, or the longest."""
        wishes = self._wishes()
        return max(self.px(self.wide), max(wishes, default=0) if self.kind == "radio" else sum(wishes))

    def _lines(self, width: int) -> list[list[int]]:
        if self.kind == "radio":
            return [[n] for n in range(len(self.options))]
        return flow(width, self._wishes(width), 0)

    def _radio_block(self, n: int, width: int) -> Block:
        key, label = self.options[n]
        mark = "**" if key == self.chosen else ""
        source = mark + self._marked(key, label) + mark
        return self.look.type.block(source, self.look.pt("body"), max(1, width - self.px(30)))

    def _heights(self, width: int) -> list[int]:
        """Of each line; the labels of radio buttons wrap."""
        if self.kind == "radio":
            blocks = (self._radio_block(n, width) for n in range(len(self.options)))
            return [max(self.look.line() + self.px(10), block.height + self.px(8)) for block in blocks]
        return [self.high()] * len(self._lines(width))

    def height(self, width: int) -> int:
        """As many lines as the labels take."""
        return max(self.px(self.tall), sum(self._heights(width)))

    def cells(self) -> list[Rect]:
        """Where each option lies."""
        wishes, y = self._wishes(self.rect.w), self.rect.y
        cells = []
        for numbers, high in zip(self._lines(self.rect.w), self._heights(self.rect.w), strict=True):
            x, spare = self.rect.x, 0
            if self.kind == "seal":
                spare = max(0, self.rect.w - sum(wishes[n] for n in numbers)) // len(numbers) if self.grow else 0
            for n in numbers:
                wide = self.rect.w if self.kind == "radio" else min(wishes[n] + spare, max(0, self.rect.right - x))
                cells.append(Rect(x, y, wide, high))
                x += wide
            y += high
        return cells

    def _at(self) -> int:
        return next((n for n, (key, _) in enumerate(self.options) if key == self.chosen), -1)

    def says(self) -> str:
        """What is chosen, of how many."""
        n, words = self._at(), self.look.words
        value = self.options[n][1] if n >= 0 else ""
        form = words.tab if self.kind == "tab" else words.choice
        return self.said(form.format(text=self.text, value=value, n=n + 1, total=len(self.options)))

    def tip_at(self, point: Point | None) -> str:
        """The reason of the option there."""
        if point is not None:
            for (key, _), cell in zip(self.options, self.cells(), strict=True):
                if cell.collidepoint(point) and self.reasons.get(key):
                    return self.reasons[key]
        return super().tip_at(point)

    def _choose(self, n: int) -> Reply:
        key = self.options[n][0]
        return True if key == self.chosen or self.reasons.get(key) else Action(self.id, key)

    def on_click(self, at: Point) -> Reply:
        """Choose what is there."""
        cells = self.cells()
        hit = next((n for n, cell in enumerate(cells) if cell.collidepoint(at)), None)
        return self._choose(hit) if hit is not None and self.enabled else False

    def on_key(self, key: Key) -> Reply:
        """Arrows, Home and End."""
        steps = {"left": -1, "up": -1, "right": 1, "down": 1}
        if not self.enabled or not self.options or key.ctrl:
            return False
        able = [n for n, (name, _) in enumerate(self.options) if not self.reasons.get(name)]
        if key.name in steps and able:
            step, now = steps[key.name], self._at()
            further = [n for n in able if (n - now) * step > 0]
            return self._choose(further[0] if step > 0 else further[-1]) if further else True
        if key.name in ("home", "end") and able:
            return self._choose(able[0] if key.name == "home" else able[-1])
        return False

    def draw(self, canvas: Canvas) -> None:
        """Each option in its cell."""
        for n, ((key, label), cell) in enumerate(zip(self.options, self.cells(), strict=True)):
            lit = canvas.live and self.hovered and self.enabled and cell.collidepoint(self.mem.point)
            can = self.enabled and not self.reasons.get(key)
            match self.kind:
                case "seal":
                    self._draw_seal(canvas, label, cell, key == self.chosen, lit and can, can, self.icons.get(key, ""))
                case "tab":
                    self._draw_tab(canvas, label, cell, key == self.chosen, lit and can, can)
                case "radio":
                    self._draw_radio(canvas, n, cell, key == self.chosen, lit and can, can)
        if self.kind == "tab":
            canvas.rule(self.rect.x, self.rect.bottom - canvas.px(1), self.rect.w)
        self.ring(canvas)

    def _draw_seal(self, canvas: Canvas, label: str, cell: Rect, on: bool, lit: bool, can: bool, icon: str) -> None:
        palette = canvas.palette
        fill = palette.wine if on else palette.stripe if lit else palette.well
        canvas.plate(cell, fill, palette.wine if on else palette.rule)
        ink = palette.on_wine if on else palette.ink if can else palette.ink_soft
        style: Style = "Bold" if on else "Regular"
        area = inset(cell, self.px(TIGHT), 0)
        sign = round(self.look.pt("body") * 1.5) if icon else 0
        place = canvas.text(
            label, Rect(area.x + sign, area.y, area.w - sign, area.h), "body", style, ink, "centre", self.id
        )
        if icon:
            side = round(sign / 1.5 * 1.12)
            canvas.icon(icon, Rect(max(area.x, place.x - sign), cell.centery - side // 2, side, side), ink)

    def _draw_tab(self, canvas: Canvas, label: str, cell: Rect, on: bool, lit: bool, can: bool) -> None:
        palette = canvas.palette
        ink = palette.tone("" if can and (on or lit) else "soft", canvas.ground)
        canvas.text(label, inset(cell, self.px(TIGHT), 0), "body", "Bold" if on else "Regular", ink, "centre", self.id)
        if on:
            line = palette.wine if canvas.ground == "paper" else palette.glow
            canvas.fill(Rect(cell.x + self.px(10), cell.bottom - self.px(4), cell.w - self.px(20), self.px(3)), line)

    def _draw_radio(self, canvas: Canvas, n: int, cell: Rect, on: bool, lit: bool, can: bool) -> None:
        palette, r = canvas.palette, self.px(9)
        x, y = cell.x + r + self.px(2), cell.centery
        canvas.lozenge(x, y, r + self.px(1), palette.ink_soft)
        canvas.lozenge(x, y, r - self.px(1), palette.stripe if lit else palette.well)
        if on:
            canvas.lozenge(x, y, r - self.px(4), palette.wine if can else palette.ink_soft)
        block = self._radio_block(n, cell.w)
        area = Rect(cell.x + self.px(30), 0, max(0, cell.w - self.px(30)), block.height)
        area.centery = cell.centery
        canvas.block(block, area, palette.tone("" if can else "soft", canvas.ground))
