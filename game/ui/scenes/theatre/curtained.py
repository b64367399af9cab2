"""Ways into the theatre and out of it. While papers on show are the secret of one of several, the curtain falls."""

from __future__ import annotations

from pathlib import Path
from types import MappingProxyType

from game.core.scenario import PowerId
from game.seat.table import House
from game.ui.kit import (
    Action,
    Button,
    Clear,
    Column,
    Entry,
    Look,
    Notice,
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
)  # fmt: skip
from game.ui.pins import MOST, Pins
from game.ui.scenes.doors import Doors
from game.ui.scenes.room import Room
from game.ui.scenes.theatre.comparison import Comparison
from game.ui.scenes.theatre.opening import Opening
from game.ui.scenes.theatre.showing import Showing
from game.ui.scenes.theatre.theatre import Theatre


def enter(house: House, doors: Doors[Room], path: Path) -> Scene:
    """Return the way into the theatre with a save: the lights go down while it is read."""

    def read() -> Scene:
        showing = Showing(house, doors, house.watch(path))
        showing.signs()
        return Lowered(showing) if showing.guarded else open_up(showing)

    return Opening(doors, read, doors.language.say("*The lights go down …*"))


def beside(house: House, doors: Doors[Room], one: Path, other: Path) -> Scene:
    """Return the way to two saves of one congress beside each other, both over."""

    def read() -> Scene:
        showing = Showing(house, doors, house.watch(one))
        return Comparison(showing, other, (one.stem, other.stem))

    return Opening(doors, read, doors.language.say("*The two are laid beside each other …*"))


def open_up(showing: Showing) -> Scene:
    """Return the theatre with the curtain up."""
    return Theatre(showing, Lowered)


class Lowered(Scene):
    """The curtain of the theatre: names who may look, and shows nothing of anybody's papers."""

    name = "lowered"
    veiled = True
    shortcuts = MappingProxyType({"escape": "lowered.title"})

    def __init__(self, showing: Showing, left: bool = False) -> None:
        """Fallen on the way in, or because somebody `left`."""
        self.showing, self.left = showing, left
        self.pins = Pins(showing.doors.folder, showing.watched.path.name)
        self.power: PowerId = ""
        """Who is being asked for a PIN."""
        self.pin, self.trouble = "", ""
        self.first = "lowered.title" if left else f"lowered.{showing.persons[0]}"

    def build(self, look: Look) -> Widget:
        """A sheet, with a seal to break for each person."""
        say = self.showing.say
        seals = [] if self.left else [self._seal(power) for power in self.showing.persons]
        explained = say("This congress is not over: each may look through its own eyes only. Break your own seal.")
        lines = Column(
            Text(say("The papers are locked away."), "lead", "centre", "soft"),
            None if self.left else Text(literal(explained), align="centre"),
            *seals,
            *self._lock(),
            Row(Space(grow=1), Button("lowered.title", say("To the title page"), key="Esc"), Space(grow=1)),
            gap=20,
        )
        sheet = Row(Space(grow=1), Panel(lines, pad=40, grow=3), Space(grow=1))
        return Page(Column(Space(grow=1), sheet, Space(grow=2)))

    def _seal(self, power: PowerId) -> Widget:
        showing = self.showing
        who = showing.watched.plan[power].name or showing.scenario.powers[power].name
        label = showing.say("{name}: break the seal", name=who)
        return Row(Space(grow=1), Button(f"lowered.{power}", label, "primary"), Space(grow=1))

    def _lock(self) -> list[Widget]:
        """Where a PIN is written, once somebody has put a lock on those papers."""
        if not self.power:
            return []
        say = self.showing.say
        entry = Entry("lowered.pin", say("PIN"), self.pin, secret=True, most=MOST, wide=240)
        opened = Button("lowered.opened", say("Open the lock"), "primary")
        line = Row(Space(grow=1), entry, opened, Space(grow=1), middle=True)
        return [Notice(literal(self.trouble), "wine"), line] if self.trouble else [line]

    def on_action(self, action: Action) -> Step | None:
        """Lift it for one person, or leave."""
        match action:
            case Action("lowered.title"):
                return Clear(self.showing.doors.title())
            case Action("lowered.pin", str(pin)):
                self.pin, self.trouble = pin, ""
            case Action("lowered.opened" | "lowered.pin.send") if self.power:
                pin, self.pin = self.pin, ""
                if self.pins.opens(self.power, pin):
                    return self._lift(self.power)
                self.trouble = self.showing.say("That is not the PIN.")
            case Action(id) if not self.left and id.removeprefix("lowered.") in self.showing.persons:
                power = id.removeprefix("lowered.")
                if not self.pins.has(power):
                    return self._lift(power)
                self.power, self.pin, self.trouble = power, "", ""
        return None

    def _lift(self, power: PowerId) -> Step:
        self.showing.doors.hear("paper")
        self.showing.look_through(power)
        return Replace(open_up(self.showing))

    def says(self) -> str:
        """That nothing is to be seen."""
        return self.showing.say("The papers are locked away.")
