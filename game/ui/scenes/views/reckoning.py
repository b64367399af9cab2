"""The last pages of a history that is over: beside the one that was, what the articles did, how lucky it was."""

from __future__ import annotations

from dataclasses import dataclass
from threading import Thread
from typing import TYPE_CHECKING

from game.core.aftermath import handed_over
from game.core.history.beside import Pair, beside, headline
from game.core.history.thread import thread
from game.core.world import World
from game.ui.kit import Pane, Widget, literal
from game.ui.scenes.room import Room
from game.ui.scenes.views.fortune import WORLDS, fortune_page
from game.ui.scenes.views.whys import names_of
from game.words.roots import article
from game.words.tell_account import account

if TYPE_CHECKING:
    from game.core.aftermath import Aftermath
    from game.forecast.autopsy import Autopsy
    from game.forecast.luck import Luck

REST = 0.1
"""Seconds between two looks at what is being reckoned."""
OTHERS = 256
"""Worlds for what the articles did."""
MOST = 3
"""Articles named, and events of each."""


@dataclass(frozen=True, slots=True)
class Found:
    """What has been reckoned."""

    luck: Luck
    autopsy: Autopsy


class Reckoning:
    """Pages that a closing may show once its history is over; the worlds are run beside the window's own work."""

    def __init__(self, room: Room, world: World) -> None:
        self.room, self.world = room, world
        self.found: Found | None = None
        self.headline = ""
        """The headline of the fan that is read."""
        self._begun = False

    def tabs(self) -> list[tuple[str, str]]:
        """Return the pages there are."""
        if not self.world.verdicts or self.room.table.aftermath is None:
            return []
        return [("other", self.room.say("This world and the other")), ("fate", self.room.say("How lucky?"))]

    def pulse(self, tab: str) -> float:
        """Return how often to look whether a page is ready; 0 if it is, or is none of these."""
        return REST if tab in ("other", "fate") and self.found is None else 0.0

    def page(self, tab: str) -> Widget:
        """Return a page; what is not reckoned yet says so."""
        if not self._begun:
            self._begun = True
            Thread(target=self._reckon, daemon=True).start()
        if tab == "other":
            return Pane("closing.other", self._other())
        if self.found is None:
            return Pane("closing.fate", self.room.say("*Five hundred histories of the same treaty are being run …*"))
        return fortune_page(self.room, self._aftermath, self.found.luck, self.headline)

    @property
    def _aftermath(self) -> Aftermath:
        found = self.room.table.aftermath
        assert found is not None, "these pages are for a history that was played"
        return found

    def _came(self) -> dict[str, int]:
        came: dict[str, int] = {}
        for chapter in self._aftermath.moment.chapters:
            came.setdefault(chapter.event, chapter.year)
        return came

    def _reckon(self) -> None:
        from game.forecast.autopsy import autopsy
        from game.forecast.luck import luck

        program = self._aftermath.program
        settlement = handed_over(program, self.world)
        fan = luck(program, settlement, self._came(), worlds=WORLDS)
        self.found = Found(fan, autopsy(program, settlement, OTHERS))

    def _other(self) -> str:
        """Return this world beside the one that was, and what the articles had to do with it."""
        say, chronicle = self.room.say, self._aftermath.program.chronicle
        found = beside(chronicle, self._came(), self._aftermath.moment.year - 1)
        lines: list[str] = []
        names = names_of(self.room.reader, self._aftermath.program, self._aftermath.moment)
        sums = [literal(said) for said in account(names, self._aftermath.moment)]
        groups = (
            (say("As in history, to the year:"), found.same), (say("In other years:"), found.moved),
            (say("In history alone, never here:"), found.missing), (say("Here alone, unknown to history:"), found.new),
        )  # fmt: skip
        for head, pairs in groups:
            great = [pair for pair in pairs if headline(chronicle.events[pair.event])]
            if great:
                lines += ["", f"**{literal(head)}**", *(f"- {literal(self._dated(pair))}" for pair in great)]
        return "\n".join([*sums, "", *self._thread(), *self._articles(), *lines]).strip("\n")

    def _thread(self) -> list[str]:
        """Return the longest thread from an article of the treaty to what came of it, an event a line."""
        say, aftermath = self.room.say, self._aftermath
        names = names_of(self.room.reader, aftermath.program, aftermath.moment)
        known = [question for question in aftermath.program.scenario.questions if names.discussed(question)]
        question, steps = thread(aftermath.program, aftermath.moment, known)
        if not steps:
            return []
        begins = say("At the congress: {article}.", article=article(names, aftermath.moment, question))
        lines = [f"# {literal(say('One thread through it'))}", literal(begins)]
        for step in steps:
            because = names.quoted(step.because) if step.because else say("Its date had been set.")
            said = say("{year}. {title}: {because}", year=step.chapter.year, title=names.event(step.chapter.event),
                       because=because)  # fmt: skip
            lines.append(f"- {literal(said)}")
        return [*lines, ""]

    def _dated(self, pair: Pair) -> str:
        phrase, title = self.room.language.phrase, self._aftermath.program.chronicle.events[pair.event].title
        if pair.here is None or pair.there is None or pair.here == pair.there:
            return phrase("{title} ({year})", context="an event", title=title, year=pair.here or pair.there)
        return phrase("{title} ({year}, in history {there})", title=title, year=pair.here, there=pair.there)

    def _articles(self) -> list[str]:
        """Return the articles that moved most of what came, each taken out in other worlds under the same dice."""
        say, program = self.room.say, self._aftermath.program
        if self.found is None:
            return [say("*The treaty is being taken apart, article by article …*"), ""]
        found, came = self.found.autopsy, self._came()
        weights: dict[str, float] = {}
        for event in (event for event in came if event in found.shares):
            for question, share in found.shares[event].items():
                weights[question] = weights.get(question, 0) + abs(share)
        heavy = sorted((q for q in weights if weights[q] >= 0.1), key=lambda q: (-weights[q], q))[:MOST]
        lines = [f"# {literal(say('What the articles did'))}"]
        for question in heavy:
            facts, title = program.chronicle.articles.get(question), program.scenario.questions[question].title
            lines.append(f"**{literal(say('{article}, {title}:', article=facts.name if facts else '', title=title))}**")
            shares = [item for item in found.of_article(question).items() if item[0] in came]
            events = program.chronicle.events
            shares.sort(key=lambda item: not (headline(events[item[0]]) and abs(item[1]) >= 0.1))
            for event, share in shares[:MOST]:
                there = found.events[event]
                said = say(
                    "{title}: comes in {there} of a hundred worlds with it, in {without} without.",
                    title=program.chronicle.events[event].title, there=round(100 * there),
                    without=round(100 * (there - share)),
                )  # fmt: skip
                lines.append(f"- {literal(said)}")
        if not heavy:
            lines.append(literal(say("None of them made much of a difference to what came.")))
        return [*lines, "", f"# {literal(say('This world and the other'))}"]
