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
)  # fmt: skip
from game.ui.scenes.doors import Doors
from game.ui.scenes.theatre.showing import Showing
from game.ui.scenes.theatre.theatre import Theatre


def enter(house: House, doors: Doors, path: Path) -> Scene:
    """Return the theatre with a save in it, behind the curtain if need be; raises LogError with a sentence."""
    showing = Showing(house, doors, house.watch(path))
    return Lowered(showing) if showing.guarded else open_up(showing)


def open_up(showing: Showing) -> Scene:
    """Return the theatre with the curtain up."""
    return Theatre(showing, Lowered)


class Lowered(Scene):
    """The curtain of the theatre: names who may look, and shows nothing of anybody's papers."""

    name = "lowered"

    shortcuts = MappingProxyType({"escape": "lowered.title"})

    def __init__(self, showing: Showing, left: bool = False) -> None:
        """Fallen on the way in, or because somebody `left`."""
        self.showing, self.left = showing, left
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

    def on_action(self, action: Action) -> Step | None:
        """Lift it for one person, or leave."""
        if action.id == "lowered.title":
            return Clear(self.showing.doors.title())
        power = action.id.removeprefix("lowered.")
        if power in self.showing.persons and not self.left:
            self.showing.doors.hear("paper")
            self.showing.look_through(power)
            return Replace(open_up(self.showing))
        return None

    def says(self) -> str:
        """That nothing is to be seen."""
        return self.showing.say("The papers are locked away.")
