"""The hand-over: names the person who is to sit down, and shows nothing of anybody's papers."""

from __future__ import annotations

from types import MappingProxyType

from game.core.scenario import PowerId
from game.ui.kit import (
    Action,
    Ask,
    Button,
    Column,
    Entry,
    Look,
    Notice,
    Page,
    Panel,
    Push,
    Replace,
    Row,
    Scene,
    Space,
    Step,
    Text,
    Widget,
    literal,
)
from game.ui.pins import MOST
from game.ui.scenes.machines import REST
from game.ui.scenes.room import Room
from game.ui.scenes.views.pictures import arms, portrait


class Curtain(Scene):
    """Down between two people, when a congress is taken up, and when another window has come to the front."""

    name = "curtain"
    veiled = True
    shortcuts = MappingProxyType({})

    def __init__(self, room: Room, power: PowerId) -> None:
        room.viewer = ""
        self.room, self.power = room, power
        self.pin, self.trouble = "", ""
        self.first = "curtain.pin" if room.pins.has(power) else "curtain.lift"

    def build(self, look: Look) -> Widget:
        """One sheet on the table, a name on it; a lock, if its person has put one there."""
        room, say, player = self.room, self.room.say, self.room.table.players[self.power]
        the = room.power(self.power)
        who = literal(player.name) if player.name else literal(str(the.the))
        face = portrait(look, room.scenario, room.scenario.first_delegate(self.power), 130)
        shield = arms(look, room.scenario, self.power, 84)
        locked = room.pins.has(self.power)
        lift = Button("curtain.lift", say("Break the seal"), "primary")
        lines = Column(
            Text(say("The papers are locked away."), "lead", "centre", "soft"),
            Row(Space(grow=1), shield, face, Space(grow=1), gap=28, middle=True) if face else None,
            Text(f"**{who}**", "title", "centre"),
            Text(literal(say("speaks for {power:the}", power=the)), "lead", "centre") if player.name else None,
            Text(say("When you are alone at the table, break the seal."), align="centre", tone="soft"),
            Notice(literal(self.trouble), "wine") if self.trouble else None,
            self._middle(Entry("curtain.pin", say("PIN"), self.pin, MOST, secret=True, wide=240)) if locked else None,
            self._middle(Button("curtain.forgotten", say("I have forgotten it")), lift)
            if locked
            else self._middle(lift),
            gap=14,
        )
        sheet = Row(Space(grow=1), Panel(lines, pad=30, grow=3), Space(grow=1))
        return Page(Column(Space(grow=1), sheet, Space(grow=2)))

    def _middle(self, *widgets: Widget) -> Widget:
        return Row(Space(grow=1), *widgets, Space(grow=1))

    def on_action(self, action: Action) -> Step | None:
        """Lift it."""
        say = self.room.say
        match action:
            case Action("curtain.pin", str(pin)):
                self.pin, self.trouble = pin, ""
            case Action("curtain.lift" | "curtain.pin.send"):
                pin, self.pin = self.pin, ""
                if not self.room.pins.opens(self.power, pin):
                    self.trouble = say("That is not the PIN.")
                    return None
                self.room.doors.hear("paper")
                self.room.viewer = self.power
                return Replace(self.room.table_scene())
            case Action("curtain.forgotten"):
                words = say(
                    "A machine would hold this seat until the congress is over, and the papers stay shut until the "
                    "archives open for all. There is no other way in."
                )
                answers = [("stay", say("Try again")), ("give", say("Let the machine hold it"))]
                return Push(Ask("curtain.give", say("Forgotten?"), words, answers, danger=True))
            case Action("curtain.give", "give"):
                self.room.let_steward(self.power, 0)
                return Replace(self.room.enter(loaded=True))
        return None

    def says(self) -> str:
        """Who is called."""
        player = self.room.table.players[self.power]
        name = player.name or str(self.room.power(self.power))
        return self.room.say("The papers are locked away. {name}, break the seal when you are alone.", name=name)


class Waiting(Scene):
    """Nobody's papers are open, and machines hold every seat that is to act: what everybody may see, and no more."""

    name = "waiting"
    veiled = True
    pulse = REST
    shortcuts = MappingProxyType({"escape": "waiting.leave"})

    def __init__(self, room: Room) -> None:
        room.viewer = ""
        self.room = room

    def build(self, look: Look) -> Widget:
        """One sheet on the table."""
        say = self.room.say
        lines = Column(
            Text(say("The papers are locked away."), "lead", "centre", "soft"),
            Text(say("Machines hold the seats that are to act."), "head", "centre"),
            Row(Space(grow=1), Button("waiting.leave", say("Leave the table"), key="Esc"), Space(grow=1)),
            gap=22,
        )
        sheet = Row(Space(grow=1), Panel(lines, pad=40, grow=3), Space(grow=1))
        return Page(Column(Space(grow=1), sheet, Space(grow=2)))

    def tick(self, dt: float) -> Step | None:
        """Let them act; when a person must, call that person."""
        room = self.room
        if room.table.over or room.table.people() or (room.seat_of_all.view.outcome is not None and not room.closed):
            return Replace(room.enter(loaded=True))
        room.machines.step()
        return Replace(room.enter(loaded=True)) if room.relieved() else None

    def on_action(self, action: Action) -> Step | None:
        """Leave, if asked."""
        return Replace(self.room.doors.title()) if action.id == "waiting.leave" else None

    def says(self) -> str:
        """What is going on."""
        return self.room.say("Machines hold the seats that are to act.")
