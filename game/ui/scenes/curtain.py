"""The hand-over: names the person who is to sit down, and shows nothing of anybody's papers."""

from __future__ import annotations

from types import MappingProxyType

from game.core.scenario import PowerId
from game.ui.kit import (
    Action,
    Button,
    Column,
    Look,
    Page,
    Panel,
    Replace,
    Row,
    Scene,
    Space,
    Step,
    Text,
    Widget,
    literal,
)
from game.ui.scenes.room import Room
from game.ui.scenes.views.pictures import portrait


class Curtain(Scene):
    """Down between two people, and when a congress is taken up."""

    name = "curtain"
    first = "curtain.lift"
    shortcuts = MappingProxyType({})

    def __init__(self, room: Room, power: PowerId) -> None:
        room.viewer = ""
        self.room, self.power = room, power

    def build(self, look: Look) -> Widget:
        """One sheet on the table, a name on it."""
        say, player = self.room.say, self.room.table.players[self.power]
        the = self.room.power(self.power)
        who = literal(player.name) if player.name else literal(str(the.the))
        scenario = self.room.scenario
        face = portrait(look, scenario, scenario.first_delegate(self.power), 150)
        lines = Column(
            Text(say("The papers are locked away."), "lead", "centre", "soft"),
            Row(Space(grow=1), face, Space(grow=1)) if face else None,
            Text(f"**{who}**", "title", "centre"),
            Text(literal(say("speaks for {power:the}", power=the)), "lead", "centre") if player.name else None,
            Text(say("When you are alone at the table, break the seal."), align="centre", tone="soft"),
            Row(Space(grow=1), Button("curtain.lift", say("Break the seal"), "primary"), Space(grow=1)),
            gap=22,
        )
        sheet = Row(Space(grow=1), Panel(lines, pad=40, grow=3), Space(grow=1))
        return Page(Column(Space(grow=1), sheet, Space(grow=2)))

    def on_action(self, action: Action) -> Step | None:
        """Lift it."""
        if action.id == "curtain.lift":
            self.room.doors.hear("paper")
            self.room.viewer = self.power
            return Replace(self.room.table_scene())
        return None

    def says(self) -> str:
        """Who is called."""
        player = self.room.table.players[self.power]
        name = player.name or str(self.room.power(self.power))
        return self.room.say("The papers are locked away. {name}, break the seal when you are alone.", name=name)
