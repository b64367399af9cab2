"""The years from the treaty to 1914: read event by event, on paper and on the map, asked why, answered in a crisis."""

from __future__ import annotations

from types import MappingProxyType
from typing import TYPE_CHECKING

from game.core.after import CrisisOpened
from game.core.history.past import as_of
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
from game.ui.scenes.music import YEARS, hymn
from game.ui.scenes.room import Room
from game.ui.scenes.views import crisis as answering
from game.ui.scenes.views.chancery import Chancery
from game.ui.scenes.views.lands import atlas
from game.ui.scenes.views.strands import causal_web
from game.ui.scenes.views.whys import article, causes
from game.ui.scenes.views.years import europe, newspaper
from game.words.reader import Reader

if TYPE_CHECKING:
    from game.core.aftermath import Aftermath
    from game.core.history.story import Chapter, Moment

PACE = 0.015
"""Seconds between two steps of the machines."""
REST = 0.1
"""Seconds between two looks at what the chancery reckons."""
LARGE = 1.3
"""Scale of type from which list and page may stand one above the other."""
LINES, PAGE = 240, 430
"""Units that the list and a page then take."""
TABS = ("paper", "map", "why", "web", "europe")
"""Pages of an event; the number keys turn them."""


class Years(Scene):
    """Events at the left as far as they have been read, the latest first; their pages at the right; crises."""

    name = "years"
    shortcuts = MappingProxyType({
        "escape": "years.menu", "space": "years.on", "backspace": "years.back",
        **{str(n): f"years.{tab}" for n, tab in enumerate(TABS, 1)}, "6": "years.crisis", "f": "years.ask",
    })  # fmt: skip

    def __init__(self, room: Room) -> None:
        self.room = room
        self.chosen = max(0, self.shown - 1)
        self.tab = "crisis" if self.crisis else "paper"
        self.option = ""
        self.article = ""
        """The article whose page is open; empty for the event's own."""
        self.trail: list[tuple[int, str, str]] = []
        """Where one has walked from: event, page and article."""
        self.chancery = Chancery(room)
        self.pulse = 0.0
        self.tall = 0
        """Units that a page takes at least; 0 where there is room for the natural height."""

    # --- what there is

    def plays(self) -> str:
        """A hymn while one must answer for one's power; else a piece a decade."""
        piece = YEARS[self._season()[0] // 10 % len(YEARS)]
        return hymn(self.room.viewer, piece) if self.crisis else piece

    @property
    def aftermath(self) -> Aftermath:
        """The history being played."""
        found = self.room.table.aftermath
        assert found is not None, "the years are read when history is being played"
        return found

    @property
    def chapters(self) -> tuple[Chapter, ...]:
        """The events that have been read."""
        return self.aftermath.moment.chapters[: self.shown]

    @property
    def shown(self) -> int:
        """How many events have been read; the room remembers it from one person to the next."""
        return max(min(1, self.count), min(self.room.years, self.count))

    def _read_to(self, number: int) -> None:
        self.room.years = min(number, self.count)
        if self.shown:
            war = self.aftermath.program.chronicle.events[self.chapters[-1].event].war
            self.room.doors.hear("cannon" if war else "paper")
        self.chosen, self.article, self.trail = max(0, self.shown - 1), "", []
        if self.tab not in ("paper", "map"):
            self.tab = "paper"
        if self.crisis:
            self.tab = "crisis"

    @property
    def count(self) -> int:
        """How many events have come."""
        return 0 if self.room.table.aftermath is None else len(self.aftermath.moment.chapters)

    @property
    def crisis(self) -> CrisisOpened | None:
        """The crisis that the viewer must answer, once everything before it has been read."""
        if self.shown < self.count or self.room.viewer not in self.room.table.people():
            return None
        return self.room.seat.view.crisis

    @property
    def past(self) -> Moment:
        """The world after the season of the chosen event; before any has come, as the signature left it."""
        at = self._season()
        return as_of(self.aftermath.moment, at)

    def _season(self) -> tuple[int, int]:
        if not self.chapters:
            return self.aftermath.program.chronicle.first, 0
        chapter = self.chapters[min(self.chosen, len(self.chapters) - 1)]
        return chapter.year, chapter.season

    @property
    def reader(self) -> Reader:
        """Names things for the viewer."""
        return Reader(self.room.language, self.room.scenario, self.room.viewer or None)

    # --- what is shown

    def build(self, look: Look) -> Widget:
        """Two sheets and the foot."""
        say, chronicle = self.room.say, self.aftermath.program.chronicle
        items = []
        for n, chapter in reversed(list(enumerate(self.chapters))):
            event = chronicle.events[chapter.event]
            note = self._compared(event.historical_year, chapter.year)
            items.append(Item(str(n), f"{chapter.year}  {event.title}", note, "soft", mark="wine" if event.war else ""))
        large = look.text >= LARGE
        self.tall = PAGE if large else 0
        listed = List("years.list", items, str(self.chosen), say("The years"), below=True, tall=LINES if large else 0)
        left = Panel(listed, say("The years"), grow=4)
        under = say("{title}", title=chronicle.title)
        body = Row(left, Panel(self._page(), grow=7), gap=18, stack=760)
        return Page(body, title=self._title(), under=literal(under), foot=self._foot())

    def _compared(self, there: int | None, here: int) -> str:
        say = self.room.say
        if there is None:
            return say("unknown to history")
        return say("as in history") if there == here else say("history: {when}", when=str(there))

    def _title(self) -> str:
        crisis = self.crisis
        if crisis is not None and self.tab == "crisis":
            return str(crisis.year)
        return str(self._season()[0])

    def _page(self) -> Widget:
        say = self.room.say
        tabs = [("paper", say("The papers")), ("map", say("The map")), ("why", say("Why")), ("web", say("The web")),
                ("europe", say("Europe"))]  # fmt: skip
        if self.crisis:
            tabs.append(("crisis", say("The crisis")))
        choice = Choice("years.tab", tabs, self.tab, say("Page"), "tab")
        return Column(choice, *self._tab(), grow=1)

    def _tab(self) -> list[Widget]:
        """Return what is on the page that is turned to."""
        if self.crisis and self.tab == "crisis":
            return self._crisis(self.crisis)
        reader, program, moment = self.reader, self.aftermath.program, self.aftermath.moment
        if self.tab == "map":
            return [atlas(reader, program, moment, self._season(), self.tall)]
        if self.tab == "europe":
            opening = as_of(moment, (program.chronicle.first, 0))
            return [
                Pane("years.europe", europe(reader, program, self.past, opening, self._season()[0]), tall=self.tall)
            ]
        if not self.chapters:
            return [Text(self.room.say("Nothing has come of it yet."), "lead", "centre")]
        if self.article:
            return [
                Pane("years.article", article(reader, program, moment, self._read_past(), self.article), tall=self.tall)
            ]
        chapter = self.chapters[self.chosen]
        match self.tab:
            case "why":
                return [Pane("years.why", causes(reader, program, moment, chapter), tall=self.tall)]
            case "web":
                return [causal_web(reader, program, moment, chapter, "years.web", self.tall)]
            case _:
                return [Pane("years.text", self._quiet() + newspaper(reader, program, chapter), tall=self.tall)]

    def _read_past(self) -> Moment:
        """Return the world as far as it has been read."""
        last = self.chapters[-1]
        return as_of(self.aftermath.moment, (last.year, last.season))

    def _quiet(self) -> str:
        """Return how many quiet years went by before the chosen event, if any did."""
        before = self.chapters[self.chosen - 1].year if self.chosen else self.aftermath.program.chronicle.first
        quiet = self.chapters[self.chosen].year - before - 1
        if quiet < 1:
            return ""
        said = self.room.language.count("{n} quiet year has gone by.", "{n} quiet years have gone by.", quiet)
        return f"*{literal(said)}*\n\n"

    def _crisis(self, crisis: CrisisOpened) -> list[Widget]:
        room, aftermath = self.room, self.aftermath
        asked = next(asked for asked in crisis.asked if asked.power == room.viewer)
        known = answering.options(room, aftermath, asked, crisis.event)
        choice = Choice("years.option", known, self.option, room.say("Your answer"), "radio")
        text = "\n".join([*self.chancery.lines(crisis), answering.page(room, aftermath, crisis)])
        return [Pane("years.crisis.text", text, tall=self.tall), choice]

    def _foot(self) -> list[Widget]:
        say = self.room.say
        menu = [Button("years.menu", say("Menu"), key="Esc")]
        if self.trail:
            menu.append(Button("years.back", say("Back"), key="⌫"))
        if self.crisis:
            blocked = None if self.option else say("Choose an answer first, or leave it to the case.")
            asked = say("It has been asked.") if self.chancery.about(self.crisis) else None
            menu.append(Button("years.ask", say("Ask the chancery"), key="F", why_not=asked))
            return [*menu, Button("years.leave", say("Leave it to the case")),
                    Button("years.decide", say("This is our answer"), "primary", why_not=blocked,
                           icon="decide")]  # fmt: skip
        if self.shown < self.count:
            return [*menu, Button("years.all", say("Read all")),
                    Button("years.on", say("Read on"), "primary", key=say("Space"))]  # fmt: skip
        if self.room.table.over:
            return [*menu, Button("years.end", say("The verdict of history"), "primary")]
        wait = say("The cabinets are deliberating.")
        return [*menu, Button("years.on", say("Read on"), why_not=wait)]

    def says(self) -> str:
        """The year."""
        return self._title()

    # --- what is done

    def tick(self, dt: float) -> Step | None:
        """Let the machines answer; see whose turn it is."""
        table = self.room.table
        if not table.people() and table.advance():
            return None
        if not self.chancery.ready:
            return None
        self.pulse = 0.0
        people = table.people()
        if people and self.room.viewer not in people:
            return Replace(self.room.enter())
        if self.crisis:
            self.tab = "crisis"
        return Refresh()

    def on_action(self, action: Action) -> Step | None:
        """Read, ask why, decide."""
        match action:
            case Action("years.list", str(n)) if n:
                self._walk(int(n), self.tab if self.tab in TABS else "paper")
            case Action("years.tab", str(tab)):
                self.tab, self.article = tab, ""
            case Action("years.why" | "years.web" | "years.text" | "years.article", str(target)) if target:
                self._follow(target)
            case Action("years.paper" | "years.map" | "years.why" | "years.web" | "years.europe" as id):
                self.tab, self.article = id.partition(".")[2], ""
            case Action("years.crisis") if self.crisis:
                self.tab = "crisis"
            case Action("years.ask") if self.crisis:
                self.tab = "crisis"
                self.chancery.ask(self.aftermath.program, self.crisis)
                self.pulse = REST
            case Action("years.back") if self.trail:
                self.chosen, self.tab, self.article = self.trail.pop()
            case Action("years.option", str(option)):
                self.option = option
            case Action("years.on") if self.shown < self.count:
                self._read_to(self.shown + 1)
            case Action("years.all") if self.shown < self.count:
                self._read_to(self.count)
            case Action("years.decide") if self.option and self.crisis:
                return self._decide(self.option)
            case Action("years.leave") if self.crisis:
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

    def _walk(self, chosen: int, tab: str, article: str = "") -> None:
        """Go to an event or an article, and note where one came from."""
        if (self.chosen, self.tab, self.article) != (chosen, tab, article):
            self.trail = [*self.trail[-40:], (self.chosen, self.tab, self.article)]
        self.chosen, self.tab, self.article = chosen, tab, article

    def _follow(self, target: str) -> None:
        """Go where a cause leads: to why an event came, or to what rests on an article."""
        match target.split("/"):
            case ["event", event, year]:
                place = next((n for n, c in enumerate(self.chapters) if (c.event, str(c.year)) == (event, year)), None)
                if place is not None:
                    self._walk(place, "web" if self.tab == "web" else "why")
            case ["article", question]:
                self._walk(self.chosen, "why", question)
            case _:
                pass

    def _decide(self, option: str) -> Step | None:
        crisis = self.crisis
        if crisis is None:
            return None
        trouble = self.room.give([Decide(crisis.event, option)]) or self.room.table.trouble
        self.option, self.tab = "", "paper"
        self.pulse = PACE
        self._read_to(self.shown + 1)
        return Tell(trouble) if trouble else None
