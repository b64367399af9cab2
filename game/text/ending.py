"""The end: how it ended and every score, or what history made of it; then the archives are open."""

from collections.abc import Mapping
from typing import TYPE_CHECKING

from game.core.scenario import PowerId
from game.papers.accounts import archive
from game.seat.table import House, Table
from game.text.closing import Closing
from game.text.commands import Command
from game.text.lexicon import fold
from game.text.page import Page
from game.text.papers import filed
from game.text.parse import powers, tokens
from game.text.unclear import Unclear, find, sentence
from game.words.language import mark
from game.words.pledges import commitment
from game.words.reader import Reader

if TYPE_CHECKING:
    from game.text.years.annals import Annals

SMALL = 6
"""Up to so many questions every account is read out at once."""

_COMMANDS = (
    mark("score", context="command"), mark("archives", context="command"), mark("treaty", context="command"),
    mark("departure", context="command"), mark("promises", context="command"), mark("papers", context="command"),
    mark("help", context="command"), mark("quit", context="command"),
)  # fmt: skip


class Ending:
    """The closed congress, and the history that followed it if one did, read with open archives."""

    def __init__(self, table: Table, page: Page, annals: "Annals | None" = None, house: House | None = None) -> None:
        world, entries = table.archives()
        self.table, self.page, self.annals, self.house = table, page, annals, house
        self.world, self.entries = world, entries
        self.reader = Reader(page.language, table.scenario, None, world)
        self.closing = Closing(page, self.reader, world, entries)

    def read(self) -> None:
        """Read out the end, and let people look into the archives until they leave."""
        self.show()
        self.linger()

    def show(self) -> None:
        """Read out everything that matters, and where the save is."""
        if self.annals is not None:
            from game.text.years.finale import finale

            finale(self.annals, self.world)
        else:
            self.closing.show()
            people = [power for power, player in self.table.players.items() if player.kind == "human"]
            small = len(self.reader.scenario.questions) <= SMALL
            for power in tuple(self.reader.scenario.powers) if small else people:
                self.closing.score(power)
        self.page.line()
        if self.table.name:
            self.page.body(self.reader.say("The game is kept as {name}; it can be replayed.", name=self.table.name))

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
        say, line = self.reader.say, self.page.line
        if self.annals is None:
            line(say("Type score FRANCE, archives FRANCE, treaty, departure, promises, or quit to leave."))
            self._offer()
            return
        line(say("Of the congress: type score FRANCE, archives FRANCE, departure, promises, or quit to leave."))
        line(
            say(
                "Of the years: type years, why EVENT, roots EVENT, treaty, article QUESTION, europe, states, map, "
                "luck, verdict."
            )
        )
        self._offer()

    def _offer(self) -> None:
        """Say that papers can be written, if the game is kept."""
        if self.house is not None and self.table.name:
            say = self.reader.say
            self.page.line(
                say("On paper: type papers for everything, or papers treaty, papers debrief, papers poster.")
            )

    def _obey(self, words: tuple[str, ...]) -> bool:
        back = self._looking_back()
        names = {name: (self.page.language.phrase(name, context="command"),) for name in (*back, *_COMMANDS)}
        exit_words = ("exit", "q", "bye")
        wanted = "quit" if fold(words[0]) in exit_words else find(words[0], names, "command")
        if self.annals is not None and wanted in back:
            back[wanted].run(self.annals, words[1:])
            return False
        match wanted:
            case "score":
                for power in self._powers(words[1:]):
                    self.closing.score(power)
            case "archives":
                for power in self._powers(words[1:]):
                    self.archives(power)
            case "treaty":
                self.closing.treaty()
            case "departure":
                self.closing.departure()
            case "promises":
                self.promises()
            case "papers":
                filed(self.page, self.house, self.table.name, words[1:])
            case "quit":
                return True
            case _:
                self.help()
        return False

    def _looking_back(self) -> "Mapping[str, Command[Annals]]":
        """Return the commands that read in the years, if there were any."""
        if self.annals is None:
            return {}
        from game.text.years.desk_table import LOOKING_BACK

        return LOOKING_BACK

    def _powers(self, words: tuple[str, ...]) -> tuple[PowerId, ...]:
        if words and fold(words[0]) == "all":
            return tuple(self.reader.scenario.powers)
        return (find(words[0] if words else "", powers(self.reader.scenario), "power"),)
