"""Congresses kept on disk."""

from __future__ import annotations

from types import MappingProxyType

from game.content.mistake import ContentError
from game.log.log import LogError
from game.seat.table import House, Kept
from game.ui.kit import (
    Action,
    Ask,
    Button,
    Clear,
    Column,
    Item,
    List,
    Look,
    Page,
    Panel,
    Pop,
    Push,
    Replace,
    Row,
    Scene,
    Space,
    Step,
    Tell,
    Text,
    Widget,
)  # fmt: skip
from game.ui.scenes.doors import Doors
from game.ui.scenes.room import Room
from game.ui.scenes.theatre.curtained import enter


class Saves(Scene):
    """A list; a broken save says what is wrong with it and cannot be opened."""

    name = "saves"
    shortcuts = MappingProxyType({"escape": "saves.back", "return": "saves.open", "w": "saves.watch"})

    def __init__(self, house: House, doors: Doors[Room]) -> None:
        self.house, self.doors = house, doors
        self.kept = {str(kept.path): kept for kept in house.saves()}
        self.chosen = next(iter(self.kept), "")
        self.room: Room | None = None

    def _note(self, kept: Kept) -> str:
        say = self.doors.language.say
        if kept.trouble:
            return say("damaged")
        state = say("closed") if kept.over else say("sitting {n}", n=kept.sitting)
        return say("{state} · {file}", state=state, file=kept.path.stem)

    def _title(self, kept: Kept) -> str:
        """What it is called, and who plays; machines alone are nobody."""
        if not kept.players:
            return kept.title
        return self.doors.language.say("{title} — {players}", title=kept.title, players=kept.players)

    def build(self, look: Look) -> Widget:
        """The list and two buttons."""
        say = self.doors.language.say
        if not self.kept:
            words = say("Every congress is kept as it is played, order by order. Begin one, and it will lie here.")
            begin = Button("saves.new", say("A new congress"), "primary")
            body: Widget = Panel(
                Column(
                    Space(grow=2),
                    Text(say("No congress has been kept yet."), "head", "centre"),
                    Text(words, align="centre", tone="soft"),
                    Row(Space(grow=1), begin, Space(grow=1)),
                    Space(grow=3),
                )
            )
            blocked: str | None = say("There is nothing to take up.")
            unseen: str | None = say("There is nothing to look at.")
        else:
            items = [
                Item(path, self._title(kept), self._note(kept), "wine" if kept.trouble else "soft",
                     tip=self.doors.language.told(kept.trouble))
                for path, kept in self.kept.items()
            ]  # fmt: skip
            body = Panel(List("saves.list", items, self.chosen, say("Kept congresses"), below=True))
            blocked = unseen = self.doors.language.told(self.kept[self.chosen].trouble) or None
        foot = [
            Button("saves.back", say("Back"), key="Esc"),
            Button("saves.watch", say("Watch it"), key="W", why_not=unseen),
            Button("saves.open", say("Take it up"), "primary", why_not=blocked),
        ]
        return Page(body, title=say("Take up a congress"), foot=foot)

    def on_action(self, action: Action) -> Step | None:
        """Choose, open or leave."""
        match action:
            case Action("saves.list", str(path)):
                self.chosen = path
            case Action("saves.open") if self.chosen and not self.kept[self.chosen].trouble:
                try:
                    table, lost = self.house.take_up(self.kept[self.chosen].path)
                except (LogError, ContentError) as error:
                    return Tell(self.doors.language.told(str(error)))
                self.room = Room(self.house, table, self.doors)
                if lost:
                    title = self.doors.language.say("Part of the save was damaged")
                    go_on = [("go", self.doors.language.say("Go on from there"))]
                    return Push(Ask("saves.lost", title, self.doors.language.told(lost), go_on))
                return Clear(self.room.enter(loaded=True))
            case Action("saves.watch") if self.chosen and not self.kept[self.chosen].trouble:
                return Push(enter(self.house, self.doors, self.kept[self.chosen].path))
            case Action("saves.lost") if self.room is not None:
                return Clear(self.room.enter(loaded=True))
            case Action("saves.new"):
                from game.ui.scenes.setup import Setup

                return Replace(Setup(self.house, self.doors))
            case Action("saves.back"):
                return Pop()
        return None
