"""The end: how it ended, what was signed, how far from 1856, and every score; then the archives are open."""

from collections.abc import Sequence

from game.core import events as e
from game.core.scenario import PowerId, QuestionId
from game.core.world import World
from game.core.worth import historical, index
from game.seat.table import Table
from game.text.accounts import account, archive, summary
from game.text.lexicon import fold
from game.text.page import Page
from game.text.parse import powers, tokens
from game.text.screens.draft import articles
from game.text.unclear import Unclear, find, sentence
from game.words.language import mark
from game.words.pledges import commitment
from game.words.reader import Reader
from game.words.tell import tell

SMALL = 6
"""Up to so many questions every account is read out at once."""

_COMMANDS = (
    mark("score", context="command"), mark("archives", context="command"), mark("treaty", context="command"),
    mark("departure", context="command"), mark("promises", context="command"), mark("help", context="command"),
    mark("quit", context="command"),
)  # fmt: skip


class Ending:
    """The closed congress, read with open archives."""

    def __init__(self, table: Table, page: Page) -> None:
        world, entries = table.archives()
        self.table, self.page = table, page
        self.world: World = world
        self.entries: Sequence[e.Entry] = entries
        self.reader = Reader(page.language, table.scenario, None, world)

    def show(self) -> None:
        """Read out everything that matters, and where the save is."""
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
            page.body(summary(self.reader, self.world, power))
        people = [power for power, player in self.table.players.items() if player.kind == "human"]
        small = len(self.reader.scenario.questions) <= SMALL
        for power in tuple(self.reader.scenario.powers) if small else people:
            self.score(power)
        page.line()
        if self.table.name:
            page.body(say("The game is kept as {name}; it can be replayed.", name=self.table.name))

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
                "{apart} of {n} question was answered otherwise than in 1856.",
                "{apart} of {n} questions were answered otherwise than in 1856.",
                len(before), apart=len(apart),
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

    def archives(self, power: PowerId) -> None:
        """Print the papers of one power: its letter, its instructions as drawn, what it said that was not so."""
        self.page.head(self.reader.say("The archives {power:of}", context="screen", power=self.reader.power(power)))
        for text in archive(self.reader, self.world, power, self.entries):
            self.page.body(text)

    def promises(self) -> None:
        """Print every promise, the secret ones too."""
        self.page.head(self.reader.say("Every promise, and what became of it"))
        known = {**self.world.ledger}
        for hand in self.world.hands.values():
            known.update(hand.ledger)
        for made in known.values():
            self.page.body(commitment(made, self.reader.scenario, self.reader.language))
        if not known:
            self.page.body(self.reader.say("Nobody promised anybody anything."))

    def linger(self) -> None:
        """Let people read in the archives until they leave."""
        say, page = self.reader.say, self.page
        page.line()
        self.help()
        while True:
            words = tokens(page.ask(say("The archives are open:")))
            if not words:
                continue
            try:
                if self._obey(words):
                    return
            except Unclear as unclear:
                page.line(sentence(unclear, page.language))

    def help(self) -> None:
        """Say what may be typed."""
        self.page.line(
            self.reader.say("Type score FRANCE, archives FRANCE, treaty, departure, promises, or quit to leave.")
        )

    def _obey(self, words: tuple[str, ...]) -> bool:
        names = {name: (self.page.language.phrase(name, context="command"),) for name in _COMMANDS}
        exit_words = ("exit", "q", "bye")
        match "quit" if fold(words[0]) in exit_words else find(words[0], names, "command"):
            case "score":
                for power in self._powers(words[1:]):
                    self.score(power)
            case "archives":
                for power in self._powers(words[1:]):
                    self.archives(power)
            case "treaty":
                self.treaty()
            case "departure":
                self.departure()
            case "promises":
                self.promises()
            case "quit":
                return True
            case _:
                self.help()
        return False

    def _powers(self, words: tuple[str, ...]) -> tuple[PowerId, ...]:
        if words and fold(words[0]) == "all":
            return tuple(self.reader.scenario.powers)
        return (find(words[0] if words else "", powers(self.reader.scenario), "power"),)
