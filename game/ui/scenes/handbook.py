"""The handbook: every term, question, power and delegate, what really happened, links from each to each, a search."""

from __future__ import annotations

from types import MappingProxyType

from game.core.scenario import Scenario
from game.ui.kit import (
    Action,
    Button,
    Choice,
    Column,
    Entry,
    Item,
    Leaves,
    List,
    Look,
    Page,
    Pane,
    Pop,
    Row,
    Scene,
    Space,
    Step,
    Widget,
)
from game.ui.scenes.doors import Premises
from game.ui.scenes.lore import Lore, Notes
from game.ui.scenes.views.pictures import flag, portrait
from game.words.glossary import sorting


class Handbook(Scene):
    """Entries at the left, a page at the right; the way back through the pages one came by."""

    name = "handbook"
    shortcuts = MappingProxyType({"escape": "handbook.close", "f1": "handbook.close", "alt+left": "handbook.return"})

    def __init__(self, doors: Premises, scenario: Scenario | None = None, chosen: str = "") -> None:
        self.doors, self.scenario = doors, scenario
        self._lore = Lore(doors.language, scenario)
        self.chosen = chosen if chosen in self.lore.titles else next(iter(self.lore.titles))
        self.sought = ""
        self.way: list[str] = []

    @property
    def lore(self) -> Lore:
        """What it knows, in the language of the moment."""
        self._lore = self._lore.now(self.doors.language, self.scenario)
        return self._lore

    def build(self, look: Look) -> Widget:
        """Search, entries, page."""
        say, lore = self.doors.language.say, self.lore
        listed = Column(
            Entry("handbook.sought", say("Search"), self.sought, most=60),
            List("handbook.entries", self._items(lore), self.chosen, say("Entries")),
            gap=10,
        )
        page = Choice("handbook.leaf", [(self.chosen, lore.titles[self.chosen])], self.chosen, say("Page"), "tab")
        body = Leaves(
            listed, self._page(look, lore), page, name=say("Entries"), row=self.chosen, shares=(3, 6), stack=700
        )
        nowhere = None if self.way else say("This is where you came in.")
        foot = [
            Button("handbook.return", say("To the page before"), why_not=nowhere),
            Button("handbook.close", say("Close the book"), "primary", key="Esc"),
        ]
        return Page(body, title=say("The handbook"), foot=foot)

    def _page(self, look: Look, lore: Lore) -> Widget:
        pane = Pane("handbook.text", lore.page(self.chosen), tips=Notes(lore))
        kind, _, id = self.chosen.partition(":")
        picture = None
        if self.scenario is not None and kind == "delegate":
            picture = portrait(look, self.scenario, id, 150)
        if self.scenario is not None and kind == "power":
            picture = flag(look, self.scenario, id, 150)
        if picture is None:
            return pane
        return Row(pane, Column(picture, Space(grow=1)), gap=14, stack=480)

    def _items(self, lore: Lore) -> list[Item]:
        """Return the entries that are sought: in the title, or anywhere on the page."""
        say, wanted = self.doors.language.say, sorting(self.sought).split()
        heads = {"term": say("Words of the trade"), "question": say("Questions"), "power": say("Powers"),
                 "delegate": say("Delegates")}  # fmt: skip
        items: list[Item] = []
        last = ""
        for key, title in lore.titles.items():
            kind = key.partition(":")[0]
            if wanted and not all(word in sorting(title + " " + lore.page(key)) for word in wanted):
                continue
            if kind != last:
                items.append(Item("", heads[kind]))
                last = kind
            items.append(Item(key, title))
        return items

    def on_action(self, action: Action) -> Step | None:
        """Search, turn pages, follow links, close."""
        match action:
            case Action("handbook.sought", str(text)):
                self.sought = text
            case Action("handbook.entries" | "handbook.text" | "slip", str(key)) if key in self.lore.titles:
                self.way.append(self.chosen)
                self.chosen = key
            case Action("handbook.return") if self.way:
                self.chosen = self.way.pop()
            case Action("handbook.close"):
                return Pop()
        return None

    def look_up(self, target: str) -> str:
        """A note on a link."""
        return self.lore.brief(target)

    def says(self) -> str:
        """What it is."""
        return self.doors.language.say("The handbook")
