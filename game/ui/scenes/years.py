"""The years from the treaty to 1914: read event by event, asked why, and answered for in a crisis."""

from __future__ import annotations

from types import MappingProxyType

from game.core.after import CrisisOpened
from game.core.orders import Decide
from game.ui.kit import (
    Action,
    Ask,
    Button,
    Choice,
    Clear,
    Column,
    Item,
    List,
    Look,
    Page,
    Pane,
    Panel,
    Push,
    Refresh,
    Replace,
    Row,
    Scene,
    Step,
    Tell,
    Text,
    Widget,
    literal,
)  # fmt: skip
from game.ui.scenes.room import Room
from game.ui.scenes.views.years import causes, europe, newspaper, odds
from game.words.reader import Reader
from game.words.tell_history import quoted

PACE = 0.015
"""Seconds between two steps of the machines."""


class Years(Scene):
    """Events at the left, as far as they have been read; the newspaper at the right; a crisis when it comes."""

    name = "years"
    shortcuts = MappingProxyType({"escape": "years.menu", "space": "years.on"})

    def __init__(self, room: Room) -> None:
        self.room = room
        self.chosen = max(0, self.shown - 1)
        self.tab = "paper"
        self.option = ""
        self.pulse = 0.0

    # --- what there is

    @property
    def shown(self) -> int:
        """How many events have been read; the room remembers it from one person to the next."""
        return max(min(1, self.count), min(self.room.years, self.count))

    def _read_to(self, number: int) -> None:
        self.room.years = min(number, self.count)
        aftermath = self.room.table.aftermath
        assert aftermath is not None
        war = self.shown and aftermath.program.chronicle.events[aftermath.moment.chapters[self.shown - 1].event].war
        self.room.doors.hear("cannon" if war else "paper")
        self.chosen, self.tab = self.shown - 1, "paper"

    @property
    def count(self) -> int:
        """How many events have come."""
        aftermath = self.room.table.aftermath
        return 0 if aftermath is None else len(aftermath.moment.chapters)

    @property
    def crisis(self) -> CrisisOpened | None:
        """The crisis that the viewer must answer, once everything before it has been read."""
        if self.shown < self.count or self.room.viewer not in self.room.table.people():
            return None
        return self.room.seat.view.crisis

    @property
    def reader(self) -> Reader:
        """Names things for the viewer."""
        return Reader(self.room.language, self.room.scenario, self.room.viewer or None)

    # --- what is shown

    def build(self, look: Look) -> Widget:
        """Two sheets and the foot."""
        say, aftermath = self.room.say, self.room.table.aftermath
        assert aftermath is not None, "the years are read when history is being played"
        chronicle = aftermath.program.chronicle
        chapters = aftermath.moment.chapters[: self.shown]
        items = []
        for n, chapter in enumerate(chapters):
            event = chronicle.events[chapter.event]
            past = say("never") if event.historical_year is None else str(event.historical_year)
            note = say("as in history") if event.historical_year == chapter.year else say("history: {when}", when=past)
            items.append(Item(str(n), f"{chapter.year}  {event.title}", note, "soft", mark="wine" if event.war else ""))
        left = Panel(
            List("years.list", items, str(self.chosen), say("The years"), below=True), say("The years"), grow=4
        )
        right = Panel(self._crisis() if self.crisis else self._page(), grow=6)
        under = say("{title}", title=chronicle.title)
        return Page(Row(left, right, gap=18, stack=760), title=self._title(), under=literal(under), foot=self._foot())

    def _title(self) -> str:
        aftermath = self.room.table.aftermath
        assert aftermath is not None
        if self.shown and self.shown <= self.count:
            return str(aftermath.moment.chapters[self.shown - 1].year)
        return str(aftermath.moment.year)

    def _page(self) -> Widget:
        say, aftermath = self.room.say, self.room.table.aftermath
        assert aftermath is not None
        tabs = [("paper", say("The papers")), ("why", say("Why")), ("europe", say("Europe"))]
        if not self.shown:
            return Text(say("Nothing has come of it yet."), "lead", "centre")
        chapter = aftermath.moment.chapters[self.chosen]
        match self.tab:
            case "why":
                text = causes(self.reader, aftermath, chapter)
            case "europe":
                text = europe(self.reader, aftermath)
            case _:
                text = newspaper(self.reader, aftermath.program.chronicle, chapter)
        return Column(Choice("years.tab", tabs, self.tab, say("Page"), "tab"), Pane("years.text", text), grow=1)

    def _crisis(self) -> Widget:
        room, aftermath, crisis = self.room, self.room.table.aftermath, self.crisis
        assert aftermath is not None and crisis is not None
        chronicle = aftermath.program.chronicle
        event = chronicle.events[crisis.event]
        decision = event.decisions[room.viewer]
        asked = next(asked for asked in crisis.asked if asked.power == room.viewer)
        lines = [
            f"# {literal(room.say('{title}, {year}', title=event.title, year=crisis.year))}",
            literal(quoted(event.text, chronicle)),
            "",
            f"**{literal(quoted(decision.question, chronicle))}**",
            literal(quoted(decision.stakes, chronicle)),
        ]
        options = []
        for (key, option), chance in zip(decision.options.items(), asked.odds, strict=True):
            if not chance:
                continue
            weight = odds(chance, room.language)
            label = room.say("{option} ({odds} by the weight of the case)", option=option.label, odds=weight)
            options.append((key, label))
            lines += ["", f"**{literal(option.label)}**"]
            lines += [f"- {literal(quoted(term.because, chronicle))}" for term in option.terms]
        choice = Choice("years.option", options, self.option, room.say("Your answer"), "radio")
        return Column(Pane("years.crisis", "\n".join(lines)), choice, grow=1)

    def _foot(self) -> list[Widget]:
        say = self.room.say
        menu = Button("years.menu", say("Menu"), key="Esc")
        if self.crisis:
            blocked = None if self.option else say("Choose an answer first, or leave it to the case.")
            return [menu, Button("years.leave", say("Leave it to the case")),
                    Button("years.decide", say("This is our answer"), "primary", why_not=blocked)]  # fmt: skip
        if self.shown < self.count:
            return [menu, Button("years.all", say("Read all")), Button("years.on", say("Read on"), "primary")]
        if self.room.table.over:
            return [menu, Button("years.end", say("The verdict of history"), "primary")]
        wait = say("The cabinets are deliberating.")
        return [menu, Button("years.on", say("Read on"), why_not=wait)]

    def says(self) -> str:
        """The year."""
        return self._title()

    # --- what is done

    def tick(self, dt: float) -> Step | None:
        """Let the machines answer; see whose turn it is."""
        table = self.room.table
        if not table.people() and table.advance():
            return None
        self.pulse = 0.0
        people = table.people()
        if people and self.room.viewer not in people:
            return Replace(self.room.enter())
        return Refresh()

    def on_action(self, action: Action) -> Step | None:
        """Read, ask why, decide."""
        match action:
            case Action("years.list", str(n)) if n:
                self.chosen = int(n)
            case Action("years.tab", str(tab)):
                self.tab = tab
            case Action("years.option", str(option)):
                self.option = option
            case Action("years.on") if self.shown < self.count:
                self._read_to(self.shown + 1)
            case Action("years.all"):
                self._read_to(self.count)
            case Action("years.decide") if self.option:
                return self._decide(self.option)
            case Action("years.leave"):
                return self._decide("")
            case Action("years.end"):
                return Clear(self.room.doors.closing(self.room))
            case Action("window", "lost") if len(self.room.persons) > 1 and self.crisis:
                return Replace(self.room.doors.curtain(self.room, self.room.viewer))
            case Action("years.menu"):
                answers = [("stay", self.room.say("Stay")), ("leave", self.room.say("Leave the table"))]
                words = self.room.say("This congress is kept as “{name}”.", name=self.room.table.name)
                return Push(Ask("leave", self.room.say("Leave the table?"), literal(words), answers))
            case Action("leave", "leave"):
                return Clear(self.room.doors.title())
        return None

    def _decide(self, option: str) -> Step | None:
        crisis = self.crisis
        if crisis is None:
            return None
        trouble = self.room.give([Decide(crisis.event, option)]) or self.room.table.trouble
        self.option = ""
        self.pulse = PACE
        self._read_to(self.shown + 1)
        return Tell(trouble) if trouble else None
