"""The theatre: a congress on record, seen from any seat or with the archives open, forwards and backwards."""

from __future__ import annotations

from collections.abc import Callable
from types import MappingProxyType
from typing import Final

from game.log.log import LogError, Place
from game.ui.kit import (
    Action,
    Button,
    Choice,
    Clear,
    Leaves,
    Look,
    Pane,
    Panel,
    Pop,
    Push,
    Refresh,
    Replace,
    Scene,
    Step,
    Tell,
    Widget,
)  # fmt: skip
from game.ui.leaves import LIST
from game.ui.scenes.handbook import Handbook
from game.ui.scenes.theatre.branches import TRUNK, Branches
from game.ui.scenes.theatre.causes import causes, in_the_years, line_of
from game.ui.scenes.theatre.chart import chart
from game.ui.scenes.theatre.concerns import concerns
from game.ui.scenes.theatre.dance import Dance
from game.ui.scenes.theatre.draft import changed, draft, just_changed
from game.ui.scenes.theatre.eyes import EyesSheet
from game.ui.scenes.theatre.framed import Framed
from game.ui.scenes.theatre.happened import chapter_of, happened
from game.ui.scenes.theatre.ledger import ledger
from game.ui.scenes.theatre.margins import marks, notes
from game.ui.scenes.theatre.note import NoteSheet
from game.ui.scenes.theatre.player import Running, player
from game.ui.scenes.theatre.powers import powers
from game.ui.scenes.theatre.seats import SeatsSheet
from game.ui.scenes.theatre.showing import Showing
from game.ui.scenes.theatre.trainer import Trainer
from game.ui.scenes.theatre.whereabouts import banner, spoken
from game.ui.scenes.theatre.word import why, word_and_intent

TABS: Final = ("draft", "map", "powers", "ledger", "why", "marks", "notes")


class Theatre(Scene):
    """The banner, what happened and what it meant, and the line of time with its knobs."""

    name = "theatre"
    first = "theatre.time"
    shortcuts = MappingProxyType(
        {"escape": "theatre.leave", "f1": "theatre.words", "space": "theatre.play", "left": "theatre.back",
         "right": "theatre.on", "shift+left": "theatre.leap_back", "shift+right": "theatre.leap_on",
         "ctrl+left": "theatre.mark_back", "ctrl+right": "theatre.mark_on", "home": "theatre.first",
         "end": "theatre.end", "e": "theatre.eyes", "n": "theatre.note", "v": "theatre.branches",
         "c": "theatre.continue", "g": "theatre.guess", "d": "theatre.dance", "l": "theatre.loop",
         "w": "theatre.where", "h": "theatre.changed", "y": "theatre.why", "+": "theatre.faster",
         "-": "theatre.slower", "u": "theatre.undo"}
        | dict.fromkeys(("=", "shift+=", "shift++", "[+]"), "theatre.faster")
        | {"[-]": "theatre.slower"}
        | {f"ctrl+{n}": f"theatre.tab.{tab}" for n, tab in enumerate(TABS, 1)}
    )  # fmt: skip

    def __init__(self, showing: Showing, lower: Callable[[Showing, bool], Scene]) -> None:
        """`lower` makes the curtain: the one that falls on leaving, or the one behind which another sits down."""
        self.showing, self.lower = showing, lower
        self.tab = "draft"
        self.question = next(iter(showing.scenario.questions))
        self.power = next(iter(showing.scenario.powers))
        self.running = Running()
        self._follow()

    # --- what is shown

    def build(self, look: Look) -> Widget:
        """Banner, two sheets, the line of time."""
        self.running.moves = look.chosen.motion
        lines = self.showing.lens.lines
        self.showing.practice.shown.update(lines[n].place for n in chapter_of(self.showing))
        tabs = [(tab, self._tab_name(tab)) for tab in TABS]
        strip = Choice("theatre.tab", tabs, self.tab, self.showing.say("Page"), "tab")
        sheets = Leaves(happened(self.showing), self._page(), strip, name=self.showing.say("What happened"), opens=LIST)
        knobs = Panel(player(self.showing, self.running), pad=12)
        return Framed(banner(self.showing), sheets, self._foot(), knobs)

    def _tab_name(self, tab: str) -> str:
        say = self.showing.say
        return {
            "draft": say("Draft"), "map": say("Map"), "powers": say("Powers"), "ledger": say("Ledger"),
            "why": say("Why"), "marks": say("Marks"), "notes": say("Notes"),
        }[tab]  # fmt: skip

    def _page(self) -> Widget:
        showing = self.showing
        match self.tab:
            case "map":
                return chart(showing, self.question)
            case "powers":
                return powers(showing, self.power)
            case "ledger":
                return Pane("theatre.ledger", ledger(showing))
            case "why":
                return causes(showing) if in_the_years(showing.line) else word_and_intent(showing)
            case "marks":
                return marks(showing)
            case "notes":
                return notes(showing)
            case _:
                return draft(showing, self.question)

    def _foot(self) -> list[Widget]:
        showing, say = self.showing, self.showing.say
        return [
            Button("theatre.leave", say("Leave"), key="Esc"),
            Button("theatre.eyes", say("Eyes"), key="E"),
            Button("theatre.note", say("Write here"), key="N"),
            Button("theatre.branches", say("Variations"), key="V"),
            Button("theatre.guess", say("Guess"), key="G", why_not=showing.why_not_through(None)),
            Button("theatre.dance", say("The dance"), key="D", why_not=showing.why_not_through(None)),
            Button("theatre.continue", say("Continue from here"), "primary", key="C"),
        ]

    def says(self) -> str:
        """That it is a replay, and where."""
        return spoken(self.showing)

    # --- what is done

    def _follow(self) -> None:
        """Turn to the question that the line is about, or else to what has just changed in the draft."""
        found = concerns(self.showing) or changed(self.showing)
        if found and self.question not in found:
            self.question = found[0]

    def tick(self, dt: float) -> Step | None:
        """One step on; at the end stop, or begin again."""
        self.running.step(self.showing)
        self._follow()
        self._play(self.running.playing)
        return Refresh()

    def _play(self, on: bool) -> None:
        """Run by itself, or stop."""
        self.running.playing = on
        self.pulse = self.running.wait(self.showing)

    def on_action(self, action: Action) -> Step | None:
        """Go, look, write, leave."""
        showing = self.showing
        match action:
            case Action("theatre.time", int(n)):
                showing.seek(n)
            case Action("theatre.causes", str(link)):
                self._follow_back(link)
                return None
            case Action("theatre.record", str(n)) if n:
                showing.seek(int(n))
            case Action("theatre.time.step", str(way)):
                showing.step(way)
            case Action("theatre.time.leap", str(way)):
                showing.leap(way)
            case Action("theatre.time.mark", str(way)):
                showing.step(way, "mark")
            case Action("theatre.back" | "theatre.on" as id):
                showing.step(id.removeprefix("theatre."))
            case Action("theatre.leap_back" | "theatre.leap_on" as id):
                showing.leap(id.removeprefix("theatre.leap_"))
            case Action("theatre.mark_back" | "theatre.mark_on" as id):
                showing.step(id.removeprefix("theatre.mark_"), "mark")
            case Action("theatre.first"):
                showing.seek(0)
            case Action("theatre.end"):
                showing.seek(showing.last)
            case _:
                return self._other(action)
        self._follow()
        return None

    def _follow_back(self, link: str) -> None:
        """Go where a cause happened: to an event, or to the article that it rests on."""
        kind, *name = link.split("/")
        if kind == "event" and (n := line_of(self.showing, name[0], int(name[1]))) is not None:
            self.showing.seek(n)
        elif kind == "article" and name[0] in self.showing.scenario.questions:
            self.question, self.tab = name[0], "draft"

    def _other(self, action: Action) -> Step | None:
        showing = self.showing
        match action:
            case Action("theatre.tab", str(tab)):
                self.tab = tab
            case Action(id) if id.startswith("theatre.tab."):
                self.tab = id.removeprefix("theatre.tab.")
            case Action("theatre.questions", str(question)):
                self.question = question
            case Action("theatre.powers", str(power)):
                self.power = power
            case Action("theatre.notes" | "theatre.marks", str(key)):
                showing.seek(int(key.partition(".")[0]))
                self._follow()
            case Action("theatre.by", str(by)):
                showing.by = by  # type: ignore[assignment]  # keys of the measures
            case Action("theatre.speed", str(speed)):
                self.running.speed = int(speed)
                self._play(self.running.playing)
            case Action("theatre.faster" | "theatre.slower" as id):
                self.running.change(1 if id == "theatre.faster" else -1)
                self._play(self.running.playing)
            case Action("theatre.loop"):
                self.running.loop = not self.running.loop
            case Action("theatre.play"):
                self._play(not self.running.playing and (showing.n < showing.last or self.running.loop))
            case Action("theatre.where"):
                return Tell(spoken(showing))
            case Action("theatre.changed"):
                return Tell(just_changed(showing))
            case Action("theatre.why"):
                return Tell(why(showing))
            case Action("theatre.words"):
                return Push(Handbook(showing.doors, showing.scenario))
            case Action("theatre.undo"):
                return Tell(showing.undo())
            case Action("window", "lost") if showing.guarded:
                return self._leave()
            case Action("theatre.leave"):
                return self._leave()
            case _:
                return self._door(action)
        return None

    def _door(self, action: Action) -> Step | None:
        """What leads to another page, or brings something back from it."""
        showing = self.showing
        match action:
            case Action("theatre.eyes"):
                self._play(False)
                return Push(EyesSheet(showing))
            case Action("eyes", str(eyes)):
                if showing.guarded and eyes != showing.eyes:
                    return Replace(self.lower(showing, False))
                self._follow()
            case Action("theatre.note"):
                self._play(False)
                return Push(NoteSheet(showing))
            case Action("note", str(said)) if said != "kept":
                return Tell(said)
            case Action("theatre.branches"):
                self._play(False)
                return Push(Branches(showing))
            case Action("branches", str(key)):
                return self._turn_to("" if key == TRUNK else key)
            case Action("theatre.dance"):
                self._play(False)
                return Tell(reason) if (reason := showing.why_not_through(None)) else Push(Dance(showing))
            case Action("theatre.guess"):
                self._play(False)
                return Tell(reason) if (reason := showing.why_not_through(None)) else Push(Trainer(showing))
            case Action("dance" | "trainer", str(place)):
                showing.look_through(None)
                step, entry = place.split(".")
                showing.place = showing.lens.track.nearest(Place(int(step), int(entry)))
                self._follow()
            case Action("theatre.continue"):
                self._play(False)
                return Push(SeatsSheet(showing))
        return None

    def _turn_to(self, branch: str) -> Step | None:
        try:
            self.showing.turn_to(branch)
        except LogError as error:
            return Tell(self.showing.language.told(error.sentence))
        if self.showing.guarded:
            return Replace(self.lower(self.showing, False))
        self._follow()
        return Tell(spoken(self.showing))

    def _leave(self) -> Step:
        """Back to where one came from; while papers are still somebody's secret, the curtain falls."""
        return Clear(self.lower(self.showing, True)) if self.showing.guarded else Pop()
