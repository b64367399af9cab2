"""The years, read page by page: news, pauses, crises, until the book closes."""

from game.content.mistake import ContentError
from game.core import orders as o
from game.core.after import CrisisOpened, HistoryClosed, PowerDecided
from game.core.events import PhaseBegan
from game.core.history.past import Season
from game.seat.table import House, Table
from game.text.commands import obey
from game.text.hand_over import hand_over
from game.text.manual import with_help
from game.text.page import Page
from game.text.speaker import Speaker
from game.text.turn import Turn
from game.text.years import annual, desk_table, newspaper
from game.text.years.annals import Annals
from game.text.years.crisis import Summons
from game.text.years.pages import NewsPage, pieces
from game.text.years.signature import moved_by_signature

RECENT = 6
"""Events recalled when a game is taken up again."""


class Reading:
    """One history at one keyboard."""

    def __init__(self, table: Table, house: House, page: Page) -> None:
        self.table, self.house, self.page = table, house, page
        self.annals = Annals(page, table)
        self.commands = with_help(desk_table.PACE, desk_table.READING, _advice)
        self._page: Season = (0, 0)
        """The season of the last page."""
        self._passing = False
        """Whether nobody is asked any more, and that has been said."""

    def play(self) -> bool:
        """Read on until the book closes (True) or somebody leaves (False)."""
        try:
            self._open()
        except ContentError as error:
            self.page.line(
                self.annals.say("The history that follows cannot be told: {mistake}", mistake=error.mistakes[0])
            )
            return False
        while not self.annals.left:
            self._read()
            if self.table.over or self.annals.left:
                break
            if self.table.people():
                self._crisis()
            elif not self.table.advance():
                break
        return self.table.over and not self.annals.left

    def _open(self) -> None:
        """Begin after the congress, or recall what was read before the last answer, and go on from there."""
        annals = self.annals
        if self.table.aftermath is None:
            self.table.advance()
        chronicle = annals.program.chronicle
        annals.read = self._answered()
        stories = annals.stories
        annals.told |= {f"{story.came.event} {story.came.year}" for story in stories}
        annals.at = max([(story.came.year, story.came.season) for story in stories], default=(chronicle.first, 0))
        self._page = annals.at
        if stories:
            self.page.head(annals.say("The years so far", context="screen"))
            for story in stories[-RECENT:]:
                self.page.body(annual.line(annals, story))
            self.page.body(annals.say("Type years for all of them, help for everything else."))
        else:
            self.page.head(chronicle.title)
            self.page.body(chronicle.about)
            moved_by_signature(annals)
            self.page.line()
            self.page.body(annals.say("Press Enter to read on, page by page; type all to read without a pause."))
            self.page.body(annals.say("Type why to ask after causes, help for everything else."))
        self._pause(annals.say("{when}, Enter to read on:", when=annals.at[0]))

    def _answered(self) -> int:
        """Return how many entries had been heard when somebody here last answered: there reading goes on."""
        until = self.table.scenario.rules.asked_until  # later ones were left to the case, and nobody was asked
        answered = [
            place
            for place, entry in enumerate(self.annals.heard, 1)
            if isinstance(entry.event, PowerDecided)
            and entry.event.power in self.annals.people
            and entry.event.year <= until
        ]
        return answered[-1] if answered else self._began()

    def _began(self) -> int:
        """Return how many entries were heard when history began."""
        began = [
            place
            for place, entry in enumerate(self.annals.heard)
            if isinstance(entry.event, PhaseBegan) and entry.event.phase == "history"
        ]
        return began[0] if began else len(self.annals.heard)

    def _read(self) -> None:
        """Read what is new, a page at a time."""
        start = self.annals.read
        for piece in pieces(self.annals.heard[start:]):
            match piece.item:
                case NewsPage() as page if page.year > self.table.scenario.rules.asked_until:
                    self._pass(page)
                    self.annals.read = start + piece.until
                case NewsPage() as page:
                    self.annals.read = start + piece.until
                    self.annals.at = max(self.annals.at, (page.year, page.season))
                    newspaper.front(self.annals, page, self._page)
                    self._page = (page.year, page.season)
                    when = self.annals.names.when(page.year, page.season)
                    self._pause(self.annals.say("{when}, Enter to read on:", when=when))
                case CrisisOpened() as crisis:
                    self.annals.reach((crisis.year, crisis.season))
                    self.annals.read = start + piece.until
                    if any(asked.power in self.annals.people for asked in crisis.asked):
                        self._news(crisis)
                case HistoryClosed():
                    self.annals.reach((self.annals.aftermath.moment.year, 0))
                    self.annals.read = start + piece.until
                    self.annals.hurry = False
            if self.annals.left:
                return
        self.annals.read = len(self.annals.heard)

    def _pass(self, page: NewsPage) -> None:
        """Let a season pass in which nobody is asked any more: a line an event, and no pause."""
        if not self._passing:
            self._passing = True
            self.page.line()
            self.page.body(self.annals.say("Nobody is asked any more: the years pass by themselves."))
        self.annals.at = max(self.annals.at, (page.year, page.season))
        self._page = (page.year, page.season)
        for story in page.stories:
            self.page.body(annual.line(self.annals, story))
            self.annals.told.add(f"{story.came.event} {story.came.year}")

    def _news(self, crisis: CrisisOpened) -> None:
        """Print the page on which a crisis breaks out; everybody may read it."""
        season = (crisis.year, crisis.season)
        if season != self._page:
            newspaper.heading(self.annals, season, self._page)
            self._page = season
        newspaper.news(self.annals, crisis.event)
        self.annals.told.add(f"{crisis.event} {crisis.year}")
        self.annals.hurry = False

    def _pause(self, prompt: str) -> None:
        """Wait for the reader, who may ask about anything that has come."""
        while not (self.annals.hurry or self.annals.left):
            line = self.page.ask(prompt)
            if not line or obey(self.annals, line, self.commands):
                return

    def _crisis(self) -> None:
        """Let everybody concerned answer in turn; the answers are opened together."""
        crisis = self.annals.view.crisis
        assert crisis is not None
        several = len(self.annals.people) > 1
        if several:
            self._pause(self.annals.say("Enter when all have read:"))
        for power in self.table.people():
            turn = Turn(self.page, self.table, self.house, power)
            if several:
                say = self.annals.say
                hand_over(
                    turn, say("Press Enter when alone. Or type steward to leave this answer to the case, or quit.")
                )
            if turn.steward:
                turn.give(o.Decide(crisis.event))
            elif not turn.left:
                asked = next(asked for asked in crisis.asked if asked.power == power)
                Summons(self.annals, turn, crisis, asked).ask(lambda line: self._command(line))
            self.annals.left = self.annals.left or turn.left
            if several:
                self.page.clear()
            if self.annals.left:
                return

    def _command(self, line: str) -> None:
        obey(self.annals, line, self.commands)
        self.annals.hurry = False


def finished(table: Table, page: Page) -> Annals:
    """Return a history that is over, read to its end."""
    annals = Annals(page, table)
    annals.read = len(annals.heard)
    annals.reach((annals.aftermath.moment.year, 0))
    return annals


def _advice(reader: Speaker) -> tuple[str, ...]:
    return (
        reader.say("An event goes by its number in the dossier (E29), by its year, or by a part of its title."),
        reader.say("The first letters of a word are enough. What stands in brackets may be left out."),
    )
