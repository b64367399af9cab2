"""How a congress ended, for all to read: its last act, what holds now, how far that is from 1856, the scores."""

from collections.abc import Sequence

from game.core import events as e
from game.core.scenario import PowerId, QuestionId
from game.core.world import World
from game.core.worth import historical, index
from game.papers.accounts import account, summary
from game.seat.table import Table
from game.text.page import Page
from game.text.screens.draft import articles
from game.words.reader import Reader
from game.words.tell import tell


def closing(table: Table, page: Page, people: Sequence[PowerId]) -> None:
    """Read out the end of a congress that history follows; the archives stay shut until that is over.

    One person alone reads how the score came about; several may not look into each other's instructions yet.
    """
    seat = table.seats[(*people, *table.seats)[0]]
    end = Closing(page, Reader(page.language, table.scenario, None, seat.view), seat.view, seat.heard)
    end.show()
    if len(people) == 1:
        end.score(people[0])


class Closing:
    """A closed congress, as far as a world or a view and its entries know it."""

    def __init__(self, page: Page, reader: Reader, world: World, entries: Sequence[e.Entry]) -> None:
        self.page, self.reader = page, reader
        self.world, self.entries = world, entries

    def show(self) -> None:
        """Read out the last act, the treaty, the departure from 1856 and the scores."""
        say, page = self.reader.say, self.page
        page.head(say("The congress is over"))
        for entry in self.entries[self._last_act() :]:
            if isinstance(
                entry.event,
                e.SignatureDeclined | e.TreatySigned | e.WarResumed | e.PowerChoseWar | e.TheatreFought
                | e.PeaceDictated | e.SeparatePeaceSigned | e.CongressClosed,
            ):  # fmt: skip
                page.body(tell(entry.event, self.reader.scenario, self.reader.language, None, self.world))
        self.treaty()
        self.departure()
        page.head(say("How the instructions were served"))
        for power in self.reader.scenario.powers:
            page.body(summary(self.reader, self.entries, power))

    def _last_act(self) -> int:
        """Return where the last signature began; 0 if there was none."""
        began = [
            place
            for place, entry in enumerate(self.entries)
            if isinstance(entry.event, e.PhaseBegan) and entry.event.phase == "signature"
        ]
        return began[-1] if began else 0

    def treaty(self) -> None:
        """Print what holds, in full; questions on which nothing was settled are named together."""
        say, page, scenario = self.reader.say, self.page, self.reader.scenario
        final = self.world.final
        settled = [q for q in scenario.questions if final[index(scenario, q)] != scenario.silence(q) or self._agreed(q)]
        page.head(say("What holds from now on"))
        if self.world.signatories:
            page.body(say("Signed by {powers:the}.", powers=self.reader.powers(self.world.signatories)))
        for text in articles(self.reader, settled, final):
            page.body(text)
        quiet = [question for question in scenario.questions if question not in settled]
        if quiet:
            page.body(say("Nothing is said of {questions}.", questions=self.reader.questions(quiet)))

    def _agreed(self, question: QuestionId) -> bool:
        return self.world.outcome != "war" and self.world.questions[question].position >= 0

    def departure(self) -> None:
        """Print how many questions differ from the treaty of 1856, and how."""
        say, page, scenario = self.reader.say, self.page, self.reader.scenario
        before = historical(scenario)
        page.head(say("How far from 1856"))
        apart = [
            (question, here, there)
            for question, here, there in zip(scenario.questions, self.world.final, before, strict=True)
            if here != there
        ]
        if not apart:
            page.body(say("On every question, this is the peace of 1856."))
            return
        page.body(
            self.reader.language.count(
                "{n} of {all} questions was answered otherwise than in 1856.",
                "{n} of {all} questions were answered otherwise than in 1856.",
                len(apart), all=len(before),
            )
        )  # fmt: skip
        for question, here, there in apart:
            page.line(
                self.reader.language.count(
                    "{title}: here {here}, in 1856 {there}; {n} step apart.",
                    "{title}: here {here}, in 1856 {there}; {n} steps apart.",
                    abs(here - there), title=self.reader.title(question),
                    here=self.reader.position(question, here), there=self.reader.position(question, there),
                ),
                2,
            )  # fmt: skip

    def score(self, power: PowerId) -> None:
        """Print one account, line by line."""
        self.page.head(self.reader.say("The account {power:of}", context="screen", power=self.reader.power(power)))
        for text in account(self.reader, self.world, power, self.entries):
            self.page.body(text)
