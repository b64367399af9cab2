"""Widgets that only arrange others: columns, rows, rows that break, grids, space, scrolling columns."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from pygame import Rect

from game.ui import layout
from game.ui.theme import GAP
from game.ui.widget import Widget


@dataclass(eq=False)
class Space(Widget):
    """Nothing, of a size; with `grow=1` it pushes its neighbours apart."""


class Box(Widget):
    """Holds parts; those that are None are left out, so scenes can write conditions in place."""

    def __init__(self, *parts: Widget | None, gap: int = GAP, **how: Any) -> None:
        """`gap` lies between the parts, in units; `how` is what every widget takes (id, grow, wide, tall)."""
        super().__init__(**how)
        self.inside: tuple[Widget, ...] = tuple(part for part in parts if part is not None)
        self.gap = gap

    @property
    def parts(self) -> Sequence[Widget]:
        """What it holds."""
        return self.inside


class Column(Box):
    """Parts from the top; those that grow share the height left over."""

    def width(self) -> int:
        """That of the widest part."""
        return self.px(self.wide) or max((part.width() for part in self.inside), default=0)

    def height(self, width: int) -> int:
        """All least heights and the gaps."""
        gaps = self.px(self.gap) * max(0, len(self.inside) - 1)
        return max(self.px(self.tall), gaps + sum(part.height(width) for part in self.inside))

    def place(self, rect: Rect) -> None:
        """Stack the parts."""
        self.rect = rect
        gap = self.px(self.gap)
        heights = layout.share(rect.h, [p.height(rect.w) for p in self.inside], [p.grow for p in self.inside], gap)
        for part, place in zip(self.inside, layout.rows(rect, heights, gap), strict=True):
            part.place(place)


class Row(Box):
    """Parts from the left; those that grow share the width left over. Below the width `stack` it becomes a column."""

    def __init__(self, *parts: Widget | None, gap: int = GAP, stack: int = 0, middle: bool = False, **how: Any) -> None:
        """`stack` is in units and grows with the text scale; `middle` centres parts upright instead of stretching."""
        super().__init__(*parts, gap=gap, **how)
        self.stack, self.middle = stack, middle

    def stacked(self, width: int) -> bool:
        """Whether it is a column at this width."""
        return width < self.px(self.stack * self.look.text)

    def _stack(self) -> list[Widget]:
        """The parts that make the column: space between them is not wanted there."""
        return [part for part in self.inside if not isinstance(part, Space)]

    def _widths(self, width: int) -> list[int]:
        least = [0 if part.grow else part.width() for part in self.inside]
        return layout.share(width, least, [part.grow for part in self.inside], self.px(self.gap))

    def width(self) -> int:
        """All widths and the gaps."""
        gaps = self.px(self.gap) * max(0, len(self.inside) - 1)
        return self.px(self.wide) or gaps + sum(part.width() for part in self.inside)

    def height(self, width: int) -> int:
        """That of the highest part."""
        if self.stacked(width):
            heights = [part.height(width) for part in self._stack()]
            return max(self.px(self.tall), sum(heights) + self.px(self.gap) * max(0, len(heights) - 1))
        pairs = zip(self.inside, self._widths(width), strict=True)
        return max(self.px(self.tall), max((part.height(w) for part, w in pairs), default=0))

    def _place_stack(self, rect: Rect) -> None:
        """As a column; the parts share its height only if the row itself was to grow."""
        self.rect, parts, gap = rect, self._stack(), self.px(self.gap)
        grow = [part.grow if self.grow else 0 for part in parts]
        heights = layout.share(rect.h, [part.height(rect.w) for part in parts], grow, gap)
        for part, place in zip(parts, layout.rows(rect, heights, gap), strict=True):
            part.place(place)

    def place(self, rect: Rect) -> None:
        """Line the parts up, or stack them."""
        if self.stacked(rect.w):
            self._place_stack(rect)
            return
        self.rect = rect
        places = layout.columns(rect, self._widths(rect.w), self.px(self.gap))
        for part, place in zip(self.inside, places, strict=True):
            if self.middle:
                high = min(place.h, part.height(place.w))
                place = Rect(place.x, place.y + (place.h - high) // 2, place.w, high)
            part.place(place)


class Flow(Box):
    """Parts in natural size from the left, broken into lines like words; for rows of buttons. `right` aligns right."""

    def __init__(self, *parts: Widget | None, gap: int = GAP, right: bool = False, **how: Any) -> None:
        """As `Box`."""
        super().__init__(*parts, gap=gap, **how)
        self.right = right

    def width(self) -> int:
        """On one line."""
        gaps = self.px(self.gap) * max(0, len(self.inside) - 1)
        return self.px(self.wide) or gaps + sum(part.width() for part in self.inside)

    def _lines(self, width: int) -> list[tuple[int, list[tuple[Widget, int]]]]:
        """Lines as (height, [(part, width)])."""
        wide = [min(width, part.width()) for part in self.inside]
        lines = []
        for numbers in layout.flow(width, wide, self.px(self.gap)):
            pairs = [(self.inside[n], wide[n]) for n in numbers]
            lines.append((max(part.height(w) for part, w in pairs), pairs))
        return lines

    def height(self, width: int) -> int:
        """All lines."""
        lines = self._lines(width)
        return max(self.px(self.tall), sum(h for h, _ in lines) + self.px(self.gap) * max(0, len(lines) - 1))

    def place(self, rect: Rect) -> None:
        """Fill the lines."""
        self.rect = rect
        gap, y = self.px(self.gap), rect.y
        for height, pairs in self._lines(rect.w):
            used = sum(w for _, w in pairs) + gap * (len(pairs) - 1)
            x = rect.right - used if self.right else rect.x
            for part, width in pairs:
                part.place(Rect(x, y, width, height))
                x += width + gap
            y += height + gap


class Grid(Box):
    """Cells of one size, as many across as fit at `least` units each (times the text scale)."""

    def __init__(self, *parts: Widget | None, least: int = 240, gap: int = GAP, **how: Any) -> None:
        """As `Box`."""
        super().__init__(*parts, gap=gap, **how)
        self.least = least

    def _shape(self, width: int) -> tuple[int, int]:
        """How many across, and how high each."""
        gap, least = self.px(self.gap), max(1, self.px(self.least * self.look.text))
        across = max(1, min(len(self.inside), (width + gap) // (least + gap)))
        cell = layout.share(width, [0] * across, [1] * across, gap)[0]
        return across, max((part.height(cell) for part in self.inside), default=0)

    def height(self, width: int) -> int:
        """All lines of cells."""
        across, high = self._shape(width)
        lines = -(-len(self.inside) // across)
        return max(self.px(self.tall), lines * high + max(0, lines - 1) * self.px(self.gap))

    def place(self, rect: Rect) -> None:
        """Fill the cells; if it grows, the lines grow with it."""
        self.rect = rect
        across, high = self._shape(rect.w)
        lines, gap = max(1, -(-len(self.inside) // across)), self.px(self.gap)
        high = max(high, (rect.h - gap * (lines - 1)) // lines) if self.grow else high
        for part, cell in zip(self.inside, layout.grid(rect, len(self.inside), across, high, gap), strict=True):
            part.place(cell)
