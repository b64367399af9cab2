"""A choice that hangs open when used: for many options in little room."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from pygame import Rect

from game.ui.action import Action, Key, Reply
from game.ui.canvas import Canvas
from game.ui.choice import Option
from game.ui.control import Control
from game.ui.layout import inset
from game.ui.theme import PAD
from game.ui.widget import Point

MOST = 8
"""Options shown at once."""


@dataclass(eq=False)
class Select(Control):
    """Emits `Action(id, key of the option)`. Closed, the arrows step through the options; open, they move a cursor."""

    follows = True
    id: str
    options: Sequence[Option]
    chosen: str
    text: str = ""
    """What is being chosen, for speech and as a label before the value."""

    @property
    def open(self) -> bool:
        """Whether its list hangs open."""
        return self.mem.opened == self.id

    def _at(self) -> int:
        return next((n for n, (key, _) in enumerate(self.options) if key == self.chosen), -1)

    def _cursor(self) -> int:
        return max(0, min(self.mem.cursor.get(self.id, self._at()), len(self.options) - 1))

    def _top(self) -> int:
        """First option shown."""
        most = max(0, len(self.options) - MOST)
        return max(0, min(self.mem.scroll.get(self.id, 0), most))

    def label(self) -> str:
        """Value, after what it is."""
        value = self.options[self._at()][1] if self._at() >= 0 else "—"
        return self.look.words.value.format(text=self.text, value=value) if self.text else value

    def width(self) -> int:
        """Of the longest option."""
        runs, size = self.look.type.runs, self.look.pt("body")
        label = self.look.words.value.format(text=self.text, value="")
        prefix = runs.width(label, "Regular", size) if self.text else 0
        longest = max((runs.width(value, "Regular", size) for _, value in self.options), default=0)
        return max(self.px(self.wide), prefix + longest + self.px(52))

    def says(self) -> str:
        """Value, or the option at the cursor while open."""
        n = self._cursor() if self.open else self._at()
        value = self.options[n][1] if 0 <= n < len(self.options) else ""
        return self.said(self.look.words.choice.format(text=self.text, value=value, n=n + 1, total=len(self.options)))

    def hanging(self) -> Rect:
        """Where the open list lies: below, or above if the window ends."""
        line = self.look.line() + self.px(10)
        high = line * min(MOST, len(self.options)) + 2 * self.px(4)
        rect = Rect(self.rect.x, self.rect.bottom + self.px(2), self.rect.w, high)
        return rect.move(0, -high - self.rect.h - self.px(4)) if rect.bottom > self.mem.window[1] > high else rect

    def _cells(self) -> list[tuple[int, Rect]]:
        area, line, top = inset(self.hanging(), self.px(4)), self.look.line() + self.px(10), self._top()
        shown = range(top, min(len(self.options), top + MOST))
        return [(n, Rect(area.x, area.y + (n - top) * line, area.w, line)) for n in shown]

    def use(self) -> Reply:
        """Open it; or, open, choose what is at the cursor."""
        if not self.options:
            return True
        if self.open:
            return self._choose(self._cursor())
        self.mem.opened, self.mem.cursor[self.id] = self.id, max(0, self._at())
        self._show(self._cursor())
        return True

    def _choose(self, n: int) -> Reply:
        self.mem.opened = ""
        self.mem.cursor.pop(self.id, None)
        return Action(self.id, self.options[n][0]) if self.options[n][0] != self.chosen else True

    def _show(self, n: int) -> None:
        top = self._top()
        self.mem.scroll[self.id] = n if n < top else n - MOST + 1 if n >= top + MOST else top

    def on_key(self, key: Key) -> Reply:
        """Arrows, Enter, Esc."""
        if not self.enabled or not self.options:
            return False
        now = self._cursor() if self.open else self._at()
        last = len(self.options) - 1
        steps = {"up": now - 1, "down": now + 1, "home": 0, "end": last, "pageup": now - MOST, "pagedown": now + MOST}
        if key.name in steps and not key.ctrl:
            n = max(0, min(steps[key.name], last))
            if self.open:
                self.mem.cursor[self.id] = n
                self._show(n)
                return True
            return self._choose(n)
        if self.open and key.name == "escape":
            self.mem.opened = ""
            return True
        return super().on_key(key)

    def on_click(self, at: Point) -> Reply:
        """Open or close; or choose from the open list."""
        if self.open:
            hit = next((n for n, cell in self._cells() if cell.collidepoint(at)), None)
            if hit is not None:
                return self._choose(hit)
            self.mem.opened = ""
            return True
        return super().on_click(at)

    def on_wheel(self, at: Point, notches: int) -> Reply:
        """Scroll the open list."""
        if self.open:
            self.mem.scroll[self.id] = max(0, min(self._top() - notches, len(self.options) - MOST))
        return self.open

    def draw(self, canvas: Canvas) -> None:
        """The closed plate."""
        palette = canvas.palette
        lit = canvas.live and self.hovered and self.enabled
        canvas.plate(self.rect, palette.stripe if lit else palette.well, palette.rule)
        ink = palette.ink if self.enabled else palette.ink_soft
        area = inset(self.rect, self.px(PAD - 4), 0)
        canvas.text(self.label(), Rect(area.x, area.y, area.w - self.px(16), area.h), "body", colour=ink, owner=self.id)
        canvas.chevron(Rect(area.right - self.px(8), area.y, self.px(8), area.h), ink, "up" if self.open else "down")
        self.ring(canvas)

    def draw_over(self, canvas: Canvas) -> None:
        """The open list."""
        palette, rect = canvas.palette, self.hanging()
        canvas.slip(rect)
        with canvas.on("paper"):
            for n, cell in self._cells():
                over = cell.collidepoint(self.mem.point)
                if n == self._cursor() or over:
                    canvas.fill(cell, palette.stripe if n == self._cursor() else palette.paper)
                style = "Bold" if n == self._at() else "Regular"
                canvas.text(self.options[n][1], inset(cell, self.px(PAD - 8), 0), style=style, owner=self.id)  # type: ignore[arg-type]
