"""The years from the treaty to 1914: read event by event, on paper and on the map, asked why, answered in a crisis."""

from __future__ import annotations

from types import MappingProxyType
from typing import TYPE_CHECKING

from game.core.after import CrisisOpened
from game.core.history.past import as_of
from game.core.orders import Decide
from game.ui.kit import (
    Action,
    Choice,
    Clear,
    Column,
    Focus,
    Item,
    Leaves,
    List,
    Look,
    Page,
    Pane,
    Push,
    Refresh,
    Replace,
    Scene,
    Step,
    Tell,
    Text,
    Widget,
    literal,
)  # fmt: skip
from game.ui.leaves import LIST, PAGE
from game.ui.scenes.handbook import Handbook
from game.ui.scenes.menu import Menu
from game.ui.scenes.music import YEARS, hymn
from game.ui.scenes.room import Room
from game.ui.scenes.settings import Settings
from game.ui.scenes.views import crisis as answering
from game.ui.scenes.views.chancery import Chancery
from game.ui.scenes.views.guide import step, years_guide
from game.ui.scenes.views.lands import atlas
from game.ui.scenes.views.strands import causal_web
from game.ui.scenes.views.walk import TABS, Walk
from game.ui.scenes.views.whys import article, causes
from game.ui.scenes.views.years import europe, newspaper
from game.ui.scenes.views.years_foot import foot, hint
from game.words.reader import Reader

if TYPE_CHECKING:
    from game.core.aftermath import Aftermath

PACE = 0.015
"""Seconds between two steps of the machines."""
REST = 0.1
"""Seconds between two looks at what the chancery reckons."""
BRIEF = 5
"""Events that can be seen above a lesson."""


class Years(Scene):
    """Events at the left as far as they have been read, the latest first; their pages at the right; crises."""

    name = "years"
    shortcuts = MappingProxyType({
        "escape": "years.menu", "space": "years.on", "backspace": "years.back",
        **{str(n): f"years.{tab}" for n, tab in enumerate(TABS, 1)}, "6": "years.crisis", "7": "years.counsel",
        "f": "years.ask",
        "f1": "years.words", "f10": "years.settings",
    })  # fmt: skip

    def __init__(self, room: Room) -> None:
        self.room, self.walk = room, Walk(room)
        self.option = ""
        self.chancery = Chancery(room)
        self.pulse = 0.0

    # --- what there is

    def plays(self) -> str:
        """A hymn while one must answer for one's power; else a piece a decade."""
        piece = YEARS[self.walk.season[0] // 10 % len(YEARS)]
        return hymn(self.room.viewer, piece) if self.crisis else piece

    @property
    def aftermath(self) -> Aftermath:
        """The history being played."""
        return self.walk.aftermath

    @property
    def crisis(self) -> CrisisOpened | None:
        """The crisis that the viewer must answer, once everything before it has been read."""
        return self.walk.crisis

    @property
    def reader(self) -> Reader:
        """Names things for the viewer."""
        return Reader(self.room.language, self.room.scenario, self.room.viewer or None)

    # --- what is shown

    def build(self, look: Look) -> Widget:
        """Two sheets and the foot."""
        say, chronicle = self.room.say, self.aftermath.program.chronicle
        items = []
        for n, chapter in reversed(list(enumerate(self.walk.chapters))):
            event = chronicle.events[chapter.event]
            note = self._compared(event.historical_year, chapter.year)
            items.append(Item(str(n), f"{chapter.year}  {event.title}", note, "soft", mark="wine" if event.war else ""))
        walk = self.walk
        lesson = years_guide(self.room, reading=walk.shown < walk.count)
        tall = 8 + 52 * min(len(items), BRIEF) if lesson is not None else 0
        listed = List("years.list", items, str(walk.chosen), say("The years"), below=True, tall=tall,
                      grow=0 if lesson else 1)  # fmt: skip
        title = say("The years")
        name, back = (title, "") if lesson is None else (say("The lesson"), "asked" if self.crisis else "reading")
        body = Leaves(
            Column(listed, lesson, grow=1), Column(*self._page(), grow=1), self._tabs(), name=name, title=title,
            row=str(walk.chosen), back=back, opens=LIST if lesson else PAGE,
        )  # fmt: skip
        buttons, words = foot(self.room, walk, self.option, self._asked), literal(hint(self.room, walk))
        return Page(body, title=self._title(), under=literal(chronicle.title), foot=buttons, hint=words)

    def _compared(self, there: int | None, here: int) -> str:
        say = self.room.say
        if there is None:
            return say("unknown to history")
        return say("as in history") if there == here else say("history: {when}", when=str(there))

    def _title(self) -> str:
        crisis = self.crisis
        if crisis is not None and self.walk.tab in ("crisis", "counsel"):
            return str(crisis.year)
        return str(self.walk.season[0])

    def _tabs(self) -> Choice:
        say = self.room.say
        tabs = [("paper", say("The papers")), ("map", say("The map")), ("why", say("Why")), ("web", say("The web")),
                ("europe", say("Europe"))]  # fmt: skip
        if self.crisis:
            tabs.append(("crisis", say("The crisis")))
        if self._asked:
            tabs.append(("counsel", say("The chancery")))
        return Choice("years.tab", tabs, self.walk.tab, say("Page"), "tab")

    def _page(self) -> list[Widget]:
        """Return what is on the page that is turned to."""
        if self.crisis and self.walk.tab == "counsel" and self._asked:
            return self.chancery.page(self.crisis, self.option)
        if self.crisis and self.walk.tab in ("crisis", "counsel"):
            return self._crisis(self.crisis)
        reader, program, moment = self.reader, self.aftermath.program, self.aftermath.moment
        if self.walk.tab == "map":
            return [atlas(reader, program, moment, self.walk.season)]
        if self.walk.tab == "europe":
            opening = as_of(moment, (program.chronicle.first, 0))
            text = europe(reader, program, self.walk.past, opening, self.walk.season[0])
            return [Pane("years.europe", text)]
        if not self.walk.chapters:
            return [Text(self.room.say("Nothing has come of it yet."), "lead", "centre")]
        if self.walk.article:
            text = article(reader, program, moment, self.walk.read, self.walk.article)
            return [Pane("years.article", text)]
        chapter = self.walk.chapter
        match self.walk.tab:
            case "why":
                return [Pane("years.why", causes(reader, program, moment, chapter))]
            case "web":
                return [causal_web(reader, program, moment, chapter, "years.web")]
            case _:
                return [Pane("years.text", self._quiet() + newspaper(reader, program, chapter))]

    @property
    def _asked(self) -> bool:
        """Whether the chancery has been asked about the crisis."""
        return self.crisis is not None and self.chancery.about(self.crisis)

    def _quiet(self) -> str:
        """Return how many quiet years went by before the chosen event, if any did."""
        walk = self.walk
        before = walk.chapters[walk.chosen - 1].year if walk.chosen else self.aftermath.program.chronicle.first
        quiet = walk.chapter.year - before - 1
        if quiet < 1:
            return ""
        said = self.room.language.count("{n} quiet year has gone by.", "{n} quiet years have gone by.", quiet)
        return f"*{literal(said)}*\n\n"

    def _crisis(self, crisis: CrisisOpened) -> list[Widget]:
        room, aftermath = self.room, self.aftermath
        asked = next(asked for asked in crisis.asked if asked.power == room.viewer)
        known = answering.options(room, aftermath, asked, crisis.event)
        choice = Choice("years.option", known, self.option, room.say("Your answer"), "radio")
        return [Pane("years.crisis.text", answering.page(room, aftermath, crisis)), choice]

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
            return Refresh() if self.chancery.onward else None
        self.pulse = 0.0
        people = table.people()
        if people and self.room.viewer not in people:
            return Replace(self.room.enter())
        if self.crisis and self.walk.tab != "counsel":
            self.walk.tab = "crisis"
        return Refresh()

    def on_action(self, action: Action) -> Step | None:
        """Read, ask why, decide."""
        walk = self.walk
        match action:
            case Action("years.list", str(n)) if n:
                walk.go(int(n), walk.tab if walk.tab in TABS else "paper")
            case Action("years.tab", str(tab)):
                walk.turn(tab)
            case Action("years.why" | "years.web" | "years.text" | "years.article", str(target)) if target:
                walk.follow(target)
            case Action("years.paper" | "years.map" | "years.why" | "years.web" | "years.europe" as id):
                walk.turn(id.partition(".")[2])
            case Action("years.crisis") if self.crisis:
                walk.turn("crisis")
            case Action("years.counsel") if self._asked:
                walk.turn("counsel")
            case Action("years.ask") if self.crisis:
                walk.turn("counsel")
                self.chancery.ask(self.aftermath.program, self.crisis)
                self.pulse = REST
            case Action("years.back") if walk.trail:
                walk.back()
            case Action("years.option" | "years.prospect", str(option)):
                self.option = option
            case Action("years.on") if walk.shown < walk.count:
                walk.read_to(walk.shown + 1)
            case Action("years.all") if walk.shown < walk.count:
                walk.read_to(walk.count)
            case Action("years.decide") if self.option and self.crisis:
                return self._decide(self.option)
            case Action("years.leave") if self.crisis:
                return self._decide("")
            case Action("years.end"):
                return Clear(self.room.doors.closing(self.room))
            case Action("window", "lost") if len(self.room.persons) > 1 and self.crisis:
                return Replace(self.room.doors.curtain(self.room, self.room.viewer))
            case _:
                return self._door(action)
        return None

    def _door(self, action: Action) -> Step | None:
        """What leads to another page, or to where the lesson points."""
        match action:
            case Action("years.menu"):
                return Push(Menu(self.room))
            case Action("years.words"):
                return Push(Handbook(self.room.doors, self.room.scenario))
            case Action("years.settings"):
                return Push(Settings(self.room.house, self.room.doors, self.room))
            case Action("guide.away"):
                self.room.lesson = None
            case Action("guide.show") if self.crisis:
                self.walk.turn("crisis")
                order = step(self.room)
                if isinstance(order, Decide) and order.option:
                    self.option = order.option
                return Focus("years.decide" if self.option else "years.leave")
        return None

    def _decide(self, option: str) -> Step | None:
        crisis = self.crisis
        if crisis is None:
            return None
        trouble = self.room.give([Decide(crisis.event, option)]) or self.room.table.trouble
        self.option, self.walk.tab = "", "paper"
        self.pulse = PACE
        self.walk.read_to(self.walk.shown + 1)
        return Tell(self.room.language.told(trouble)) if trouble else None
