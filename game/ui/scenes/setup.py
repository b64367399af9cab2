"""A new congress: which scenario, who sits where."""

from __future__ import annotations

from dataclasses import replace
from types import MappingProxyType
from typing import get_args

from game.core.scenario import WHOLE, PowerId, Scenario
from game.core.shortened import shortened
from game.seat.table import House, Level, Player
from game.ui.kit import (
    Action,
    Button,
    Choice,
    Clear,
    Column,
    Entry,
    Item,
    Leaves,
    List,
    Look,
    Page,
    Pop,
    Push,
    Row,
    Rule,
    Scene,
    Scroll,
    Select,
    Space,
    Step,
    Text,
    Toggle,
    Widget,
    literal,
)  # fmt: skip
from game.ui.leaves import LIST
from game.ui.scenes.doors import Doors
from game.ui.scenes.printing import Printing
from game.ui.scenes.room import Room
from game.ui.scenes.views.pictures import flag
from game.words.lengths import length_about, lengths, minutes


class Setup(Scene):
    """Scenario on the left, the seats on the right."""

    name = "setup"
    shortcuts = MappingProxyType({"escape": "setup.back", "ctrl+p": "setup.print"})

    def __init__(self, house: House, doors: Doors[Room]) -> None:
        self.house, self.doors = house, doors
        self.offered = {str(offered.path): offered for offered in house.scenarios()}
        self.chosen = ""
        self.scenario: Scenario | None = None
        """The chosen one, whole."""
        self.length = WHOLE
        self.plan: dict[PowerId, Player] = {}
        self.historical = False
        self.glass = False
        self.seed = ""
        for path, offered in self.offered.items():
            if not offered.trouble:
                self._choose(path)
                break

    def _choose(self, path: str) -> None:
        self.chosen = path
        self.scenario, self.length, self.plan = None, WHOLE, {}
        if not self.offered[path].trouble:
            self.scenario = self.house.scenario(self.offered[path].path)
            self.plan = {power: Player("machine") for power in self.scenario.powers}
            self.plan[next(iter(self.plan))] = Player("human")

    def sit(self, power: PowerId) -> None:
        """Seat one person on a chair, in the fullest congress that has it."""
        sound = [path for path, offered in self.offered.items() if not offered.trouble]
        powers = {path: self.house.scenario(self.offered[path].path).powers for path in sound}
        having = [path for path in sound if power in powers[path]]
        if having:
            self._choose(max(having, key=lambda path: len(powers[path])))
            self.plan = {each: Player("human" if each == power else "machine") for each in self.plan}

    def _seat(self, power: PowerId, look: Look) -> Widget:
        say, player = self.doors.language.say, self.plan[power]
        assert self.scenario is not None
        kinds = [("machine", say("Machine")), ("human", say("Person"))]
        levels = [("attache", say("Attaché")), ("envoy", say("Envoy")), ("plenipotentiary", say("Plenipotentiary"))]
        detail: Widget = Entry(f"setup.name.{power}", say("Name"), player.name, 30, wide=200)
        if player.kind == "machine":
            detail = Select(f"setup.level.{power}", levels, player.level, wide=200, tip=say(
                "An attaché sees no further than the sitting, an envoy weighs what others want, a plenipotentiary "
                "plans the treaty. None sees more than its seat allows."
            ))  # fmt: skip
        delegate = self.scenario.delegates[self.scenario.first_delegate(power)]
        title = Text(f"**{literal(self.scenario.powers[power].name)}**  *{literal(delegate.short)}*", grow=1)
        choice = Choice(f"setup.kind.{power}", kinds, player.kind, self.scenario.powers[power].name)
        who = Row(flag(look, self.scenario, power, 42), title, middle=True, grow=1)
        return Row(who, Row(choice, detail, middle=True), middle=True, stack=620, gap=8)

    def _lengths(self) -> Widget | None:
        """How long a game, where there is a choice."""
        if self.scenario is None or not self.scenario.lengths:
            return None
        language = self.doors.language
        items = [Item(name, title, note, "soft") for name, title, note in lengths(self.scenario, language)]
        return List("setup.length", items, self.length, language.say("Length"))

    def _about(self) -> Widget:
        """What the chosen scenario is about, at the chosen length; or why it cannot be played."""
        if not self.chosen:
            return Text(self.doors.language.say("There is no scenario here."), grow=1)
        offered = self.offered[self.chosen]
        if offered.trouble or self.scenario is None:
            return Text(literal(offered.trouble), tone="wine", grow=1)
        text = Text(literal(offered.about), grow=1)
        if not self.scenario.lengths:
            return text
        return Column(Text(literal(length_about(self.scenario, self.length, self.doors.language))), text)

    def build(self, look: Look) -> Widget:
        """Two sheets."""
        say = self.doors.language.say
        items = [
            Item(path, offered.title, say("cannot be played") if offered.trouble else
                 minutes(offered.minutes, self.doors.language), "wine" if offered.trouble else "soft")
            for path, offered in self.offered.items()
        ]  # fmt: skip
        left = Column(
            List("setup.scenarios", items, self.chosen, say("Scenarios"), below=True, grow=1),
            self._lengths(),
            Scroll(self._about(), id="setup.about", grow=2),
            grow=1,
        )
        seats = [self._seat(power, look) for power in self.plan]
        right = Scroll(
            Column(
                *seats,
                Space(grow=1),
                Rule(),
                Row(
                    Toggle("setup.historical", say("The instructions of 1856, to the letter"), self.historical, grow=1),
                    Entry("setup.seed", say("Seed"), self.seed, wide=170),
                    middle=True,
                    stack=520,
                ),
                Toggle("setup.glass", say("A table of glass: everybody may read everybody’s instructions"), self.glass),
                gap=10,
            ),
            id="setup.seats",
            least=240,
        )
        nobody = not any(player.kind == "human" for player in self.plan.values())
        blocked = say("At least one person must sit down.") if nobody else None
        wrong = say("The seed is a whole number, or nothing.") if self._bad_seed else None
        if not self.plan:
            wrong = say("Choose a scenario that can be played.")
        foot = [
            Button("setup.back", say("Back"), key="Esc"),
            Button("setup.print", say("Papers for a class …"), key="Ctrl+P", why_not=wrong),
            Button("setup.begin", say("Open the congress"), "primary", why_not=wrong or blocked),
        ]
        tabs, name = Choice("setup.leaf", [("seats", say("The seats"))], "seats", say("Page"), "tab"), say("Scenario")
        body = Leaves(left, right, tabs, name=name, title=name, heading=say("The seats"), opens=LIST, shares=(4, 5),
                      stack=760)  # fmt: skip
        return Page(body, title=say("A new congress"), foot=foot)

    @property
    def _bad_seed(self) -> bool:
        return bool(self.seed) and not self.seed.strip().isdigit()

    @property
    def _seed(self) -> int | None:
        """The seed that was written; None if the game is to draw one."""
        return int(self.seed) if self.seed.strip() else None

    def on_action(self, action: Action) -> Step | None:
        """Choose, seat, begin."""
        _, _, power = action.id.partition(".kind.")
        if power and isinstance(action.value, str):
            self.plan[power] = replace(self.plan[power], kind="human" if action.value == "human" else "machine")
            return None
        _, _, power = action.id.partition("setup.level.")
        if power in self.plan:
            level = next(level for level in get_args(Level) if level == action.value)
            self.plan[power] = replace(self.plan[power], level=level)
            return None
        _, _, power = action.id.partition("setup.name.")
        if power in self.plan and isinstance(action.value, str):
            self.plan[power] = replace(self.plan[power], name=action.value[:30])
            return None
        match action:
            case Action("setup.scenarios", str(path)):
                self._choose(path)
            case Action("setup.length", str(name)):
                self.length = name
            case Action("setup.historical", bool(on)):
                self.historical = on
            case Action("setup.glass", bool(on)):
                self.glass = on
            case Action("setup.seed", str(text)):
                self.seed = text
            case Action("setup.begin") if self.scenario is not None:
                played = shortened(self.scenario, self.length)
                table = self.house.begin(played, self.plan, self._seed, self.historical, glass=self.glass)
                self.doors.hear("coach")
                return Clear(Room(self.house, table, self.doors).enter())
            case Action("setup.print") if self.scenario is not None and not self._bad_seed:
                seed = None if self.historical else self._seed
                return Push(Printing(self.house, self.doors, shortened(self.scenario, self.length), seed))
            case Action("printing", str()):  # so that the game says what was printed
                self.historical = self.historical or self._seed is None
            case Action("setup.back"):
                return Pop()
        return None
