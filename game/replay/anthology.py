"""Many games as one table: treaties against futures, and which of them is the most peaceful, surprising, historical.

| title | rule |
|---|---|
| most peaceful | fewest wars of powers, then fewest dead, then the best verdict on Europe; of those played to the end |
| most surprising | whose headlines, each at its odds under that game's own treaty, were least to be expected |
| nearest to history | fewest articles and headlines, taken together, otherwise than in the books |
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace

from game.core.after import EventCame, HistoryClosed
from game.core.aftermath import handed_over
from game.core.history.chronicle import EventId
from game.core.history.program import Program
from game.core.scenario import PowerId, QuestionId
from game.core.worth import historical
from game.forecast.luck import NEAR, headlines, luck
from game.log.log import Seated
from game.replay.game import Game

WORLDS = 200
"""Worlds in which the headlines of each game are counted."""


@dataclass(frozen=True, slots=True)
class Entry:
    """One game in an anthology."""

    name: str
    scenario: str
    seats: Mapping[PowerId, Seated]
    outcome: str
    """How the congress ended; empty if it has not."""
    sittings: int
    signatories: tuple[PowerId, ...]
    departures: tuple[QuestionId, ...]
    """Questions answered otherwise than in 1856."""
    scores: Mapping[PowerId, int]
    """Of briefs, 0-100."""
    verdicts: Mapping[PowerId, int]
    """Of history, 0-100; on Europe under no name."""
    finished: bool = False
    """Whether history was played to its end."""
    until: int = 0
    """The last year that was played; 0 if history was not."""
    wars: int = 0
    dead: int = 0
    """In thousands."""
    headlines: Mapping[EventId, int | None] = field(default_factory=dict)
    """The year of each headline event; None if it did not come."""
    otherwise: int = 0
    """Headlines that did not come within three years of when they came in history, or came and never had."""
    bits: int = 0
    """How much its headlines tell that was not to be expected, in tenths of a bit."""
    plainer: int = 0
    """How many in a hundred worlds of the same treaty are less strange."""

    @property
    def distance(self) -> int:
        """How far it is from history: articles and headlines that are otherwise."""
        return len(self.departures) + self.otherwise


@dataclass(frozen=True, slots=True)
class Broken:
    """A file that could not be read, and why, in a sentence."""

    name: str
    trouble: str


@dataclass(frozen=True, slots=True)
class Anthology:
    """A shelf of games."""

    entries: tuple[Entry, ...]
    broken: tuple[Broken, ...] = ()

    @property
    def most_peaceful(self) -> Entry | None:
        """The game with the fewest wars and dead."""
        played = [entry for entry in self.entries if entry.finished]
        return min(played, key=lambda e: (e.wars, e.dead, -e.verdicts.get("", 0), e.name), default=None)

    @property
    def most_surprising(self) -> Entry | None:
        """The game whose headlines were least to be expected of its treaty."""
        played = [entry for entry in self.entries if entry.finished]
        return max(played, key=lambda e: (e.bits, e.name), default=None)

    @property
    def nearest_to_history(self) -> Entry | None:
        """The game with the fewest articles and headlines otherwise than in the books."""
        played = [entry for entry in self.entries if entry.finished]
        return min(played, key=lambda e: (e.distance, len(e.departures), e.name), default=None)


def entry(game: Game, worlds: int = WORLDS) -> Entry:
    """Return one game as an entry; its headlines are counted in so many worlds of its own treaty."""
    scenario, world = game.scenario, game.world
    pairs = zip(scenario.questions, game.treaty, historical(scenario), strict=True)
    known = Entry(
        name=game.name,
        scenario=scenario.id,
        seats=game.log.header.seats,
        outcome=world.outcome or "",
        sittings=world.sitting,
        signatories=world.signatories,
        departures=tuple(question for question, here, there in pairs if here != there),
        scores=dict(world.scores),
        verdicts=dict(world.verdicts),
    )
    if game.program is None or world.history == (0, 0):
        return known
    return _played(known, game, game.program, worlds)


def _played(known: Entry, game: Game, program: Program, worlds: int) -> Entry:
    """Return an entry with its years, as the save has them: the history file may have changed since."""
    events = program.chronicle.events
    came = [x.event for x in game.entries if isinstance(x.event, EventCame) and x.event.event in events]
    first: dict[EventId, int] = {}
    for one in came:
        first.setdefault(one.event, one.year)
    closed = next((x.event.year for x in game.entries if isinstance(x.event, HistoryClosed)), None)
    until = closed or max(program.chronicle.first, game.world.history[0])
    found = luck(program, handed_over(program, game.world), first, until, worlds)
    heads = {name: first.get(name) for name in headlines(program)}
    return replace(
        known,
        finished=closed is not None,
        until=until,
        wars=sum(events[one.event].war for one in came),
        dead=sum(events[one.event].dead for one in came),
        headlines=heads,
        otherwise=sum(not _as_in_history(year, events[name].historical_year, until) for name, year in heads.items()),
        bits=round(found.bits * 10),
        plainer=100 * found.plainer // found.worlds,
    )


def _as_in_history(here: int | None, there: int | None, until: int) -> bool:
    """Say whether an event did what it did in history, as far as the years were played."""
    if here is None:
        return there is None or there > until
    return there is not None and abs(here - there) <= NEAR


def differing(entries: Sequence[Entry]) -> tuple[EventId, ...]:
    """Return the headlines that are not the same in all games, in the order of the first that has them."""
    names = dict.fromkeys(name for one in entries for name in one.headlines)
    return tuple(name for name in names if len({one.headlines.get(name) for one in entries if one.headlines}) > 1)
