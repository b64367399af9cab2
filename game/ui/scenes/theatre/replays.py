"""Everything that can be looked at: the replays that the game brings with it, and every congress that was kept."""

from __future__ import annotations

from types import MappingProxyType

from game.seat.table import House, Kept
from game.ui.kit import (
    Action,
    Button,
    Item,
    List,
    Look,
    Page,
    Panel,
    Pop,
    Push,
    Scene,
    Step,
    Text,
    Widget,
)  # fmt: skip
from game.ui.scenes.doors import Doors
from game.ui.scenes.room import Room
from game.ui.scenes.theatre.curtained import beside, enter


class Replays(Scene):
    """A list in two parts; a broken save says what is wrong with it and cannot be opened."""

    name = "replays"
    first = "replays.list"
    shortcuts = MappingProxyType({"escape": "replays.back", "return": "replays.open", "k": "replays.compare"})

    def __init__(self, house: House, doors: Doors[Room]) -> None:
        self.house, self.doors = house, doors
        self.shipped = {str(kept.path): kept for kept in house.shipped()}
        names = {kept.path.name for kept in self.shipped.values()}  # a copy that was put at hand is the same replay
        self.kept = {str(kept.path): kept for kept in house.saves() if kept.path.name not in names}
        self.chosen = next(iter((*self.shipped, *self.kept)), "")
        self.one = ""
        """The save that another is to be put beside."""

    def build(self, look: Look) -> Widget:
        """The list and two buttons."""
        say = self.doors.language.say
        items: list[Item] = []
        if self.shipped:
            items.append(Item("", say("On the playbill of the house")))
            items += [self._item(path, kept) for path, kept in self.shipped.items()]
        if self.kept:
            items.append(Item("", say("Congresses that were kept")))
            items += [self._item(path, kept) for path, kept in self.kept.items()]
        if items:
            body: Widget = Panel(List("replays.list", items, self.chosen, say("Replays"), below=True))
            blocked = self.doors.language.told(self._all()[self.chosen].trouble) or None
        else:
            body = Panel(Text(say("No congress has been kept yet."), "lead", "centre"))
            blocked = say("There is nothing to look at.")
        foot = [
            Button("replays.back", say("Back"), key="Esc"),
            self._compare(blocked),
            Button("replays.open", say("Watch it"), "primary", why_not=blocked),
        ]
        return Page(body, title=say("The replay theatre"), foot=foot)

    def _compare(self, blocked: str | None) -> Widget:
        """First one save is laid out, then another beside it."""
        say = self.doors.language.say
        if not self.one:
            return Button("replays.one", say("Compare it with …"), key="K", why_not=blocked)
        same = say("Choose another one to put beside it.") if self.one == self.chosen else blocked
        title = self._all()[self.one].title
        return Button("replays.beside", say("Compare it with {title}", title=title), "primary", key="K", why_not=same)

    def _all(self) -> dict[str, Kept]:
        return {**self.shipped, **self.kept}

    def _item(self, path: str, kept: Kept) -> Item:
        say = self.doors.language.say
        title = say("{title} — {players}", title=kept.title, players=kept.players) if kept.players else kept.title
        if kept.trouble:
            return Item(path, title, say("damaged"), "wine", tip=self.doors.language.told(kept.trouble))
        return Item(path, title, say("closed") if kept.over else say("sitting {n}", n=kept.sitting), "soft")

    def on_action(self, action: Action) -> Step | None:
        """Choose, open or leave."""
        match action:
            case Action("replays.list", str(path)) if path:
                self.chosen = path
            case Action("replays.open" | "replays.list.open") if self.chosen and not self._all()[self.chosen].trouble:
                return Push(enter(self.house, self.doors, self.house.at_hand(self._all()[self.chosen].path)))
            case Action("replays.one" | "replays.beside" | "replays.compare") if self.chosen and not self.one:
                self.one = self.chosen
            case Action("replays.beside" | "replays.compare") if self.chosen not in ("", self.one):
                one, other, self.one = self._all()[self.one].path, self._all()[self.chosen].path, ""
                return Push(beside(self.house, self.doors, one, other))
            case Action("replays.back"):
                return Pop()
        return None

    def says(self) -> str:
        """What this is."""
        return self.doors.language.say("The replay theatre")
