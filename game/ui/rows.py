"""Many rows of one height, of which only those in view are drawn: what a list and a table have in common."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from zlib import crc32

from pygame import Rect

from game.ui.action import Action, Key, Reply
from game.ui.canvas import Canvas
from game.ui.layout import inset
from game.ui.scroll import BAR, Scroller
from game.ui.widget import Point

LEAST = 4
"""Rows for which room is asked."""


class Rows(Scroller):
    """Emits `Action(id, key)` when a row is chosen, `Action(id + ".open", key)` on Enter or double click."""

    follows = True

    text: str
    chosen: str
    again: Callable[[], Reply] = staticmethod(lambda: False)
    """What Enter on the chosen row, or a click, does where its page is out of sight; False where it does nothing."""

    def keys(self) -> Sequence[str]:
        """The key of each row; an empty key is a heading and cannot be chosen."""
        raise NotImplementedError

    def row_text(self, n: int) -> str:
        """Row n in plain words."""
        raise NotImplementedError

    def draw_row(self, canvas: Canvas, n: int, rect: Rect) -> None:
        """Draw row n."""
        raise NotImplementedError

    def row_height(self) -> int:
        """Height of each row in pixels."""
        return self.look.line() + self.px(8)

    def head_height(self) -> int:
        """Height of what stays above the rows."""
        return 0

    # --- size

    def width(self) -> int:
        """A column."""
        return self.px(self.wide or 300)

    def height(self, width: int) -> int:
        """A few rows, all of them if they are few; or `tall`, times the text scale."""
        rows = max(1, min(len(self.keys()), LEAST))
        natural = self.head_height() + rows * self.row_height() + 2 * self.px(4)
        return round(self.px(self.tall) * self.look.text) or natural

    def place(self, rect: Rect) -> None:
        """Head, rows, bar."""
        self.rect = rect
        inner = inset(rect, self.px(2), self.px(4))
        top = min(self.head_height(), inner.h)
        self.extent = self.row_height() * len(self.keys())
        bar = self.px(BAR) if self.extent > inner.h - top else 0
        self.view = Rect(inner.x, inner.y + top, max(0, inner.w - bar), max(0, inner.h - top))
        self._follow()

    def _follow(self) -> None:
        """Turn to the chosen row once, when it or the room for it is new; after that the wheel is the reader's own."""
        at, mark = self.at(), crc32(f"{self.chosen} {self.view.h}".encode())
        if at >= 0 and self.id and self.mem.cursor.get(f"{self.id}.followed") != mark:
            self.mem.cursor[f"{self.id}.followed"] = mark
            self.show(at)

    def row_rect(self, n: int) -> Rect:
        """Where row n lies now."""
        high = self.row_height()
        return Rect(self.view.x, self.view.y + n * high - self.offset, self.view.w, high)

    def row_at(self, at: Point) -> int | None:
        """The row under a point."""
        if not self.view.collidepoint(at):
            return None
        n = (at[1] - self.view.y + self.offset) // self.row_height()
        return n if 0 <= n < len(self.keys()) else None

    def at(self) -> int:
        """The chosen row; −1 for none."""
        keys = self.keys()
        return keys.index(self.chosen) if self.chosen and self.chosen in keys else -1

    def tip_near(self) -> Rect:
        """The chosen row."""
        return self.row_rect(self.at()).clip(self.view) if self.at() >= 0 else self.rect

    # --- speech and input

    @property
    def focusable(self) -> bool:
        """Always, if it has a name."""
        return bool(self.id)

    def says(self) -> str:
        """The chosen row."""
        words, n, total = self.look.words, self.at(), len(self.keys())
        if not total:
            return words.empty.format(text=self.text)
        value = self.row_text(n) if n >= 0 else ""
        return words.rows.format(text=self.text, n=n + 1, total=total, value=value)

    def show(self, n: int) -> None:
        """Scroll until row n can be seen."""
        top, high = n * self.row_height(), self.row_height()
        if top < self.offset:
            self.scroll_to(top)
        elif top + high > self.offset + self.view.h:
            self.scroll_to(top + high - self.view.h)

    def choose(self, n: int) -> Reply:
        """Choose row n, or the next that can be."""
        self.show(n)
        key = self.keys()[n]
        return Action(self.id, key) if key and key != self.chosen else True

    def on_key(self, key: Key) -> Reply:
        """Arrows, pages, Home, End; Enter opens."""
        keys, now = self.keys(), self.at()
        able = [n for n, name in enumerate(keys) if name]
        if not able or key.ctrl or key.alt:
            return False
        if key.name in ("return", "space"):
            return self.again() or Action(self.id + ".open", self.chosen) if now >= 0 else self.choose(able[0])
        page = max(1, self.view.h // self.row_height() - 1)
        steps = {"up": now - 1, "down": now + 1, "pageup": now - page, "pagedown": now + page}
        steps |= {"home": 0, "end": len(keys) - 1}
        if key.name not in steps:
            return False
        goal = max(able[0], min(steps[key.name], able[-1]))
        back = key.name in ("up", "pageup")
        if able[0] == now and back:
            self.scroll_to(0)
        return self.choose(max(n for n in able if n <= goal) if back else min(n for n in able if n >= goal))

    def on_press(self, at: Point) -> Reply:
        """Bar or row."""
        return super().on_press(at) or True

    def on_click(self, at: Point) -> Reply:
        """Choose the row there."""
        if self.mem.grab is not None:
            return True
        n = self.row_at(at)
        if n is None:
            return False
        return self.again() or True if n == self.at() else self.choose(n)

    def on_double(self, at: Point) -> Reply:
        """Open the row there."""
        n = self.row_at(at)
        key = self.keys()[n] if n is not None else ""
        return Action(self.id + ".open", key) if key else False

    # --- drawing

    def draw(self, canvas: Canvas) -> None:
        """Well, rows in view, bar."""
        palette = canvas.palette
        canvas.fill(self.rect, palette.well)
        canvas.frame(self.rect, palette.rule, canvas.px(1))
        with canvas.on("paper"):
            self.draw_head(canvas)
            with canvas.clip(self.view) as seen:
                if seen:
                    self._draw_rows(canvas)
            self.draw_bar(canvas)
        self.ring(canvas)

    def draw_head(self, canvas: Canvas) -> None:
        """Draw what stays above the rows."""

    def _draw_rows(self, canvas: Canvas) -> None:
        high, now = self.row_height(), self.at()
        first = self.offset // high
        last = min(len(self.keys()), (self.offset + self.view.h) // high + 1)
        over = self.row_at(self.mem.point) if canvas.live and self.hovered else None
        for n in range(first, last):
            rect = self.row_rect(n)
            if n == now:
                canvas.fill(rect, canvas.palette.stripe)
                canvas.fill(Rect(rect.x, rect.y, canvas.px(4), rect.h), canvas.palette.wine)
            elif n == over and self.keys()[n]:
                canvas.fill(rect, canvas.palette.paper)
                canvas.rule(rect.x, rect.bottom - canvas.px(1), rect.w)
            self.draw_row(canvas, n, rect)
