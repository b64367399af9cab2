"""How far the years have been read: what every command of the years is given."""

from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING

from game.core.aftermath import Aftermath
from game.core.events import Entry
from game.core.history.chronicle import EventId
from game.core.history.past import Season, as_of, before
from game.core.history.program import Program
from game.core.history.story import Chapter, Moment, onward
from game.core.scenario import PowerId, QuestionId
from game.core.world import World
from game.seat.table import Table
from game.text.page import Page
from game.text.years.pages import Story, stories
from game.words.language import Language
from game.words.reader import Reader
from game.words.year_names import Names, heirs

if TYPE_CHECKING:
    from game.forecast.luck import Luck


@dataclass(frozen=True, slots=True)
class Link:
    """Something that `why` can go on to, by its number: an event of a year, or an article."""

    event: EventId = ""
    year: int = 0
    article: QuestionId = ""


@dataclass
class Annals:
    """One history, read by everybody at the keyboard; it knows what all powers heard, and nobody's papers."""

    page: Page
    table: Table
    at: Season = (0, 0)
    """The last season that has been read."""
    read: int = 0
    """How many entries have been read."""
    links: list[Link] = field(default_factory=list)
    """What the last causes lead back to."""
    told: set[str] = field(default_factory=set)
    """Crises whose news have been read, by event and year, and trends that have been named."""
    hurry: bool = False
    """Whether to read on to the next crisis without a pause."""
    fortune: "Luck | None" = None
    """This history among others of its treaty, once somebody has asked."""
    left: bool = False
    """Whether somebody has typed quit."""
    _stood: tuple[object, Moment] | None = None
    """The past as it was last reckoned, and for what."""

    @property
    def language(self) -> Language:
        """What it is read in."""
        return self.page.language

    def say(self, msgid: str, /, *, context: str = "", **fields: object) -> str:
        """Return a message."""
        return self.language.say(msgid, context=context, **fields)

    @property
    def people(self) -> tuple[PowerId, ...]:
        """The powers of people."""
        return tuple(power for power, player in self.table.players.items() if player.kind == "human")

    @property
    def me(self) -> PowerId | None:
        """The only person's power; None where several people read."""
        return self.people[0] if len(self.people) == 1 else None

    @property
    def view(self) -> World:
        """What one seat sees; of it only what all see is read."""
        return self.table.seats[(*self.people, *self.table.seats)[0]].view

    @property
    def heard(self) -> Sequence[Entry]:
        """What that seat heard."""
        return self.table.seats[(*self.people, *self.table.seats)[0]].heard

    @property
    def aftermath(self) -> Aftermath:
        """The history that is played."""
        aftermath = self.table.aftermath
        assert aftermath is not None, "the years are read once history is played"
        return aftermath

    @property
    def program(self) -> Program:
        """The history, compiled."""
        return self.aftermath.program

    @property
    def reader(self) -> Reader:
        """Names the things of the congress."""
        return Reader(self.language, self.table.scenario, self.me, self.view)

    @property
    def names(self) -> Names:
        """Names the things of the years."""
        return Names(self.reader, self.program, heirs(self.program, self.past))

    @property
    def ahead(self) -> Moment:
        """The world with the season of a crisis that waits, which the history itself has not entered yet."""
        moment = self.aftermath.moment
        return onward(self.program, moment) if self.view.crisis is not None else moment

    @property
    def past(self) -> Moment:
        """The world as it stood on the page read last, and the crisis that waits, if it has been reached."""
        now = (self.read, self.at, len(self.heard))
        if self._stood is None or self._stood[0] != now:
            self._stood = now, self._as_read()
        return self._stood[1]

    def _as_read(self) -> Moment:
        moment = self.ahead
        known = {(story.came.event, story.came.year) for story in self.stories}
        crisis = self.view.crisis
        if crisis is not None and self.read == len(self.heard):
            known.add((crisis.event, crisis.year))
        until = self.at
        here = tuple(
            chapter
            for chapter in moment.chapters
            if (chapter.year, chapter.season) > until and (chapter.event, chapter.year) in known
        )
        return as_of(moment, until, here)

    @property
    def stories(self) -> list[Story]:
        """Every event that has been read of."""
        return stories(self.heard[: self.read])

    @property
    def closed(self) -> int:
        """The last year of the book, once it is closed."""
        return self.aftermath.moment.year - 1

    @property
    def now(self) -> Season:
        """The season to name when something is told of how things stand."""
        year, season = self.at
        return (self.closed, 3) if self.over else (year, max(season, 0))

    @property
    def over(self) -> bool:
        """Whether the book is closed and read to its end; the game itself may be over pages before."""
        return self.table.over and self.at[0] > self.closed

    def reach(self, season: Season) -> None:
        """Go on to the beginning of a season."""
        self.at = max(self.at, before(season))

    def chapter(self, event: EventId, year: int) -> Chapter | None:
        """Return the chapter of an event; None if the history has been changed since it was played."""
        found = (c for c in self.past.chapters if (c.event, c.year) == (event, year))
        return next(found, None)

    def opening(self) -> Moment:
        """Return the world as the signature left it."""
        moment = self.aftermath.moment
        first = self.program.chronicle.first
        found = as_of(moment, (first, 0))
        return replace(found, chapters=(), shifts=tuple(s for s in found.shifts if s.kind == "rule"))
