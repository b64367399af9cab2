"""A list and the page it leads to: two sheets side by side, or one sheet with the list as the first of its tabs."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Final
from zlib import crc32

from pygame import Rect

from game.ui import focus
from game.ui.action import Action, Reply
from game.ui.boxes import Column, Row
from game.ui.choice import Choice
from game.ui.look import Look
from game.ui.memory import Memory
from game.ui.panel import Panel
from game.ui.rows import Rows
from game.ui.theme import GAP
from game.ui.widget import Widget

LIST, PAGE = 0, 1
"""Which leaf lies open where there is room for one."""
TURNED: Final = Action("leaves.turned")
"""The other leaf lies open now; no scene need do anything."""
_TAB = "leaves.list"
"""Key of the tab of the list; no scene hears it."""


class _Strip(Choice):
    """Tabs of which the first turns to the list and the others, though they be chosen already, to the page."""

    turn: Callable[[int], None]

    def _choose(self, n: int) -> Reply:
        key = self.options[n][0]
        before = self.chosen
        self.turn(LIST if key == _TAB else PAGE)
        if key == _TAB:
            return TURNED if before != _TAB else True
        said = super()._choose(n)
        return TURNED if said is True and before == _TAB else said


class Leaves(Widget):
    """Side by side from the width `stack` (in units, times the text scale) on; below it one at a time.

    The page comes up when another row is clicked, when Enter is pressed on a row, when another page is turned to;
    the list by its tab. F6 goes from one to the other at any width. The keys are never on a leaf that is put away.
    """

    def __init__(
        self, listed: Widget, page: Widget, tabs: Choice, *, name: str, row: str | None = None, back: str = "",
        opens: int = PAGE, title: str = "", heading: str = "",
        shares: tuple[int, int] = (4, 7), stack: int = 860,
    ) -> None:  # fmt: skip
        """`tabs` of the page, one if there is nothing to choose; `name` on the tab of the list.

        Where both lie open `title` stands above the list and `heading` above the page.

        `row` is the chosen one, None where choosing does not turn to the page. When `back` changes, the list comes up.
        """
        super().__init__(grow=1)
        self._list, self._page, self._tabs = listed, page, tabs
        self._row, self._back, self._opens, self._stack = row, back, opens, stack
        several = len(tabs.options) > 1
        body = Column(tabs, page, grow=1) if several else page
        self._wide = Row(
            Panel(listed, title, grow=shares[0]), Panel(body, heading, grow=shares[1]), gap=18,
        )  # fmt: skip
        self._strip = _Strip(tabs.id, [(_TAB, name), *tabs.options], tabs.chosen, tabs.text, "tab", tabs.reasons)
        self._strip.turn = self._turn
        listed.grow, page.grow = listed.grow or 1, page.grow or 1
        self._narrow = tuple(Panel(Column(self._strip, leaf, gap=8, grow=1), pad=GAP) for leaf in (listed, page))
        self._inside: Widget = self._wide
        self._settled = False

    # --- the tree

    @property
    def parts(self) -> Sequence[Widget]:
        """Both sheets, or the one that lies open."""
        return (self._inside,)

    def bind(self, look: Look, mem: Memory) -> None:
        """Of both arrangements, since the width is not known yet."""
        self.look, self.mem = look, mem
        for arrangement in (self._wide, *self._narrow):
            arrangement.bind(look, mem)
        for rows in (widget for widget in self._list.walk() if isinstance(widget, Rows)):
            if self._row is not None:
                rows.again = self._open_page

    def narrow(self, width: int) -> bool:
        """Whether there is room for one leaf only."""
        return width < self.px(self._stack * self.look.text)

    def _arrange(self, width: int) -> None:
        """Take the arrangement for a width, with the leaf open that should be."""
        narrow = self.narrow(width)
        if not self._settled:
            self._settled = True
            self._settle()
            if narrow and focus.way_to(self._page if self._leaf() == LIST else self._list, self.mem.focus):
                self.mem.focus = self._strip.id
        self._inside = self._narrow[self._leaf()] if narrow else self._wide
        self._strip.chosen = _TAB if self._leaf() == LIST else self._tabs.chosen

    def height(self, width: int) -> int:
        """Of the arrangement for the width."""
        self._arrange(width)
        return self._inside.height(width)

    def place(self, rect: Rect) -> None:
        """All of it to the arrangement."""
        self.rect = rect
        self._arrange(rect.w)
        self._inside.place(rect)

    # --- which leaf

    def _leaf(self) -> int:
        return self.mem.cursor.get(f"{self._tabs.id}#leaf", self._opens)

    def _turn(self, leaf: int) -> None:
        self.mem.cursor[f"{self._tabs.id}#leaf"] = leaf

    def _away(self) -> Widget | None:
        """The leaf that is put away, if one is."""
        if self._inside is self._wide:
            return None
        return self._page if self._leaf() == LIST else self._list

    def _fresh(self, what: str, value: str) -> bool:
        """Whether a value is another than when last asked; the first is not."""
        key, mark = f"{self._tabs.id}#{what}", crc32(value.encode())
        before = self.mem.cursor.get(key, mark)
        self.mem.cursor[key] = mark
        return before != mark

    def _settle(self) -> None:
        """Turn to what is new; else to where the keys are. Who walks along the list by keys stays there."""
        listing = bool(focus.way_to(self._list, self.mem.focus))
        page, row = self._fresh("page", self._tabs.chosen), self._fresh("row", self._row or "")
        if self._fresh("back", self._back):
            self._turn(LIST)
        elif (page or row) and not (row and listing and self.mem.keyed):
            self._turn(PAGE)
        elif listing:
            self._turn(LIST)
        elif focus.way_to(self._page, self.mem.focus):
            self._turn(PAGE)

    def _go(self, leaf: int) -> None:
        """Turn to a leaf and bring the keys to the first thing on it."""
        self._turn(leaf)
        stops = focus.stops(self._list if leaf == LIST else self._page)
        self.mem.focus = stops[0].id if stops else self._strip.id

    def _open_page(self) -> Reply:
        """Show the page of the chosen row, where it is out of sight."""
        if self._inside is self._wide:
            return False
        self._go(PAGE)
        return TURNED

    def turns_to(self, id: str) -> bool:
        """Turn to the leaf that has a widget, if it is put away."""
        away = self._away()
        if away is None or not focus.way_to(away, id):
            return False
        self._turn(LIST if away is self._list else PAGE)
        self.mem.focus = id
        return True

    def cross(self) -> Reply:
        """Go to the other leaf."""
        here = LIST if focus.way_to(self._list, self.mem.focus) else PAGE
        if self._inside is not self._wide:
            here = self._leaf()
        self._go(PAGE if here == LIST else LIST)
        return TURNED
