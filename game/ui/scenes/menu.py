"""The menu at the table: what is not diplomacy. A steward, a lock on one's papers, settings, the way out."""

from __future__ import annotations

from types import MappingProxyType

from game.ui.kit import (
    Action,
    Ask,
    Button,
    Clear,
    Column,
    Entry,
    Look,
    Notice,
    Pop,
    Push,
    Scene,
    Sheet,
    Step,
    Text,
    Widget,
    literal,
)
from game.ui.pins import LEAST, MOST
from game.ui.scenes.handbook import Handbook
from game.ui.scenes.room import Room
from game.ui.scenes.settings import Settings


class Menu(Scene):
    """A column of buttons; "steward" is what the scene below hears when the seat is handed over."""

    name = "menu"
    opaque = False
    shortcuts = MappingProxyType({"escape": "menu.stay"})

    def __init__(self, room: Room) -> None:
        self.room = room

    def build(self, look: Look) -> Widget:
        """The buttons."""
        room, say = self.room, self.room.say
        kept = say("This congress is kept as “{name}”, up to your last order.", name=room.table.name)
        away = None if room.table.people() else say("The machines are at work; wait a moment.")
        sits = bool(room.viewer) and room.table.aftermath is None
        lock = say("Change the lock on my papers") if room.pins.has(room.viewer) else say("Lock my papers with a PIN")
        body = Column(
            Text(
                literal(room.language.told(room.table.trouble) or (kept if room.table.name else "")),
                align="centre",
                tone="soft",
            ),
            Button("menu.stay", say("Stay"), "primary", key="Esc"),
            Button("menu.words", say("The handbook"), key="F1"),
            Button("menu.settings", say("Settings"), key="F10"),
            Button("menu.steward", say("Let a machine hold my seat this sitting"), why_not=away) if sits else None,
            Button("menu.lock", lock) if room.viewer else None,
            Button("menu.leave", say("Leave the table")),
            gap=10,
        )
        return Sheet(body, say("At the table"), wide=480)

    def on_action(self, action: Action) -> Step | None:
        """Do it."""
        room = self.room
        match action.id:
            case "menu.stay":
                return Pop()
            case "menu.words":
                return Push(Handbook(room.doors, room.scenario))
            case "menu.settings":
                return Push(Settings(room.house, room.doors, room))
            case "menu.lock":
                return Push(Lock(room))
            case "menu.steward":
                words = room.say("A machine would hold your seat until this sitting ends; then it is yours again.")
                answers = [("stay", room.say("Stay")), ("go", room.say("Hand it over"))]
                return Push(Ask("menu.over", room.say("A steward?"), words, answers))
            case "menu.over" if action.value == "go":
                return Pop("steward")
            case "menu.leave":
                return Clear(room.doors.title())
        return None


class Lock(Scene):
    """Sets, changes or takes away the PIN of the viewer's papers. Whoever sits here may: the papers are open."""

    name = "lock"
    opaque = False
    first = "lock.pin"
    shortcuts = MappingProxyType({"escape": "lock.back"})

    def __init__(self, room: Room) -> None:
        self.room = room
        self.pin, self.again = "", ""

    def build(self, look: Look) -> Widget:
        """Two fields, so that a slip of the finger locks nobody out."""
        say, wrong = self.room.say, self._wrong()
        words = say(
            "The seal of your papers will ask for it. If it is forgotten, a machine can hold the seat; the papers stay "
            "shut."
        )
        body = Column(
            Text(words),
            Entry("lock.pin", say("PIN, {least} to {most} signs", least=LEAST, most=MOST), self.pin, MOST, secret=True),
            Entry("lock.again", say("The same again"), self.again, MOST, secret=True),
            Notice(literal(wrong), "wine") if wrong and self.again else None,
            gap=12,
        )
        none = None if self.room.pins.has(self.room.viewer) else say("There is no lock.")
        foot = [
            Button("lock.back", say("Back"), key="Esc"),
            Button("lock.off", say("Take the lock away"), why_not=none),
            Button("lock.set", say("Lock"), "primary", why_not=wrong),
        ]
        return Sheet(body, say("A lock on my papers"), foot, wide=520)

    def _wrong(self) -> str | None:
        if len(self.pin) < LEAST:
            return self.room.say("At least {n} signs.", n=LEAST)
        return None if self.pin == self.again else self.room.say("The two are not the same.")

    def on_action(self, action: Action) -> Step | None:
        """Write, lock, leave."""
        match action:
            case Action("lock.pin", str(pin)):
                self.pin = pin
            case Action("lock.again", str(pin)):
                self.again = pin
            case Action("lock.set" | "lock.again.send") if not self._wrong():
                self.room.pins.set(self.room.viewer, self.pin)
                return Pop()
            case Action("lock.off"):
                self.room.pins.set(self.room.viewer, "")
                return Pop()
            case Action("lock.back"):
                return Pop()
        return None
