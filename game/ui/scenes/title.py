"""The first screen."""

from __future__ import annotations

from types import MappingProxyType
from typing import TYPE_CHECKING

from game.seat.table import House
from game.ui import art
from game.ui.company import Company
from game.ui.kit import (
    Action,
    Button,
    Clear,
    Column,
    Grid,
    Look,
    Page,
    Panel,
    Picture,
    Push,
    Quit,
    Row,
    Rule,
    Scene,
    Space,
    Step,
    Tell,
    Text,
    Widget,
)
from game.ui.scenes.doors import Doors
from game.ui.scenes.music import OVERTURE
from game.ui.seats import Place

if TYPE_CHECKING:
    from game.ui.scenes.room import Room

CHAIRS = {
    "france": "walewski", "britain": "clarendon", "prussia": "manteuffel", "russia": "orlov", "sardinia": "cavour",
    "ottoman": "aali", "austria": "buol",
}  # fmt: skip
"""Who sits where, from the president’s chair on, in the French alphabetical order of the day."""
SIGNED = ("austria", "france", "britain", "prussia", "russia", "sardinia", "ottoman")
"""The seven of 1856 in the order in which they signed."""


COMPANY = 320
"""Units of height that the table takes at least."""
DOOR = 232
"""Units of width, times the text scale, that a button of the menu takes at least where two stand side by side."""


class Title(Scene):
    """New, saved, words, leave."""

    name = "title"
    first = "title.new"
    shortcuts = MappingProxyType(
        {
            "n": "title.new",
            "t": "title.learn",
            "l": "title.saves",
            "r": "title.replays",
            "f1": "title.words",
            "f10": "title.settings",
            "q": "title.quit",
        }
    )

    def __init__(self, house: House, doors: Doors[Room]) -> None:
        self.house, self.doors = house, doors

    def build(self, look: Look) -> Widget:
        """What one may do on a sheet, and with whom one would sit down beside it."""
        say = self.doors.language.say
        plight = say(
            "Sevastopol has fallen, Russia is bankrupt, Britain is arming for the Baltic, France wants to go home. "
            "Seven delegations sit down at the Quai d’Orsay. You are one of them."
        )
        doors = Grid(
            Button("title.new", say("A new congress"), "primary", key="N"),
            Button("title.learn", say("Learn to play"), key="T"),
            Button("title.saves", say("Take up a congress"), key="L"),
            Button("title.replays", say("The replay theatre"), key="R"),
            Button("title.words", say("The handbook"), key="F1"),
            Button("title.settings", say("Settings"), key="F10"),
            Button("title.quit", say("Leave"), key="Q"),
            least=DOOR,
            gap=7,
        )
        sheet = Column(self._seals(look), doors, gap=7)
        chairs = Column(
            Company("title.seat", self._company(), "", say("The table"), tall=COMPANY, grow=1),
            Text(say("*Take a chair, or learn the trade in a quarter of an hour.*"), align="centre", tone="soft"),
            grow=7,
        )
        menu = Column(Space(grow=2), Panel(sheet, pad=16), Space(grow=3), grow=4)
        poster = Column(
            Text(say("The Congress"), "poster", "centre"),
            Text(say("Paris, 1856"), "lead", "centre", "soft"),
            Rule(),
            Row(Space(grow=1), Text(plight, align="centre", grow=8), Space(grow=1), stack=900),
            gap=2,
        )
        return Page(Column(poster, Row(menu, chairs, gap=30, stack=900, grow=1), gap=8))

    def _company(self) -> list[Place]:
        """Return the seven chairs."""
        say = self.doors.language.say
        names = {
            "france": say("France", context="chair"),
            "britain": say("Britain", context="chair"),
            "prussia": say("Prussia", context="chair"),
            "russia": say("Russia", context="chair"),
            "sardinia": say("Sardinia", context="chair"),
            "ottoman": say("The Porte", context="chair"),
            "austria": say("Austria", context="chair"),
        }
        return [
            Place(power, names[power], face, presides=power == "france",
                  tip=say("Take this chair in a new congress.")) for power, face in CHAIRS.items()
        ]  # fmt: skip

    def _seals(self, look: Look) -> Widget:
        """Return the seals of the seven powers in the order in which they signed, as many as are drawn."""
        images = [art.seal(power, round(44 * look.k)) for power in SIGNED]
        return Row(Space(grow=1), *(Picture(image, wide=44) for image in images if image), Space(grow=1), gap=10)

    def on_action(self, action: Action) -> Step | None:
        """Go where it says; what lies behind the buttons is loaded now, so that the page came at once."""
        from game.ui.scenes.handbook import Handbook
        from game.ui.scenes.saves import Saves
        from game.ui.scenes.settings import Settings
        from game.ui.scenes.setup import Setup
        from game.ui.scenes.theatre.replays import Replays

        match action.id:
            case "title.learn":
                return self._learn()
            case "title.new":
                return Push(Setup(self.house, self.doors))
            case "title.seat":
                setup = Setup(self.house, self.doors)
                setup.sit(str(action.value))
                return Push(setup)
            case "title.saves":
                return Push(Saves(self.house, self.doors))
            case "title.replays":
                return Push(Replays(self.house, self.doors))
            case "title.words":
                return Push(Handbook(self.doors))
            case "title.settings":
                return Push(Settings(self.house, self.doors))
            case "title.quit":
                return Quit()
        return None

    def _learn(self) -> Step:
        """Begin the first congress, with the lesson at one's shoulder."""
        from game.log.log import LogError
        from game.ui.scenes.room import Room

        try:
            table, lesson = self.house.lesson()
        except LogError as trouble:
            return Tell(self.doors.language.told(trouble.sentence))
        room = Room(self.house, table, self.doors)
        room.lesson = lesson
        return Clear(room.enter())

    def plays(self) -> str:
        """A waltz."""
        return OVERTURE

    def says(self) -> str:
        """The title."""
        return self.doors.language.say("The Congress. Paris, 1856.")
