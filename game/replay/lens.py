"""Whose eyes look at a reel: one power's, or the archives' with everything open.

A seat's lens is made of what its `Seat` heard, in its own numbering: what it did not hear is not there, has no line,
and no step stops at it, so that nobody can count another's secrets.
"""

from dataclasses import dataclass
from functools import lru_cache

from game.core import events as e
from game.core.after import AfterEvent, CrisisOpened, EventCame
from game.core.pledges import IN_HISTORY
from game.core.scenario import PowerId
from game.core.world import World, start
from game.log.log import LogError, Place
from game.replay.frames import Frames
from game.replay.reel import Reel
from game.replay.track import Track
from game.seat.seat import Seat
from game.words.argued import Argued
from game.words.language import ENGLISH, Language
from game.words.reader import Reader
from game.words.tell import tell


@dataclass(frozen=True, slots=True)
class Line:
    """One entry, as these eyes heard it."""

    n: int
    """Its number among the lines of these eyes, from 1."""
    place: Place
    """Where it stands in the log; to be shown to the archives alone, since its gaps would count secrets."""
    sitting: int
    """0 before the first."""
    phase: e.Phase
    year: int
    """Of history; 0 while the congress sits."""
    entry: e.Entry
    """With only such causes as these eyes have heard of."""


class Lens:
    """What one pair of eyes can see of a reel."""

    def __init__(self, reel: Reel, eyes: PowerId | None, language: Language = ENGLISH) -> None:
        """Look through a power's eyes; None opens the archives. Whether that is allowed is for the caller.

        Raises LogError if the log is cut off before this power heard anything.
        """
        self.reel = reel
        self.eyes = eyes
        self.language = language
        self.lines: tuple[Line, ...] = _heard(reel, eyes)
        """Every line, in order; never empty."""
        if not self.lines:
            raise LogError("This save ends before that power has heard anything.")
        self.track = Track([(line.place, line.entry) for line in self.lines])
        hands = tuple(reel.scenario.powers) if eyes is None else (eyes,)
        self._frames = Frames(start(reel.scenario, hands), (line.entry for line in self.lines))
        self._sentence = lru_cache(maxsize=4096)(self._told)
        self._argued: Argued | None = None

    @property
    def first(self) -> Place:
        """The first place these eyes saw."""
        return self.track.places[0]

    @property
    def last(self) -> Place:
        """The last place these eyes saw."""
        return self.track.places[-1]

    def line(self, place: Place) -> Line:
        """Return the line at a place, or the last one heard before it."""
        return self.lines[self.track.number(place)]

    def view(self, place: Place) -> World:
        """Return the world as these eyes knew it just after a place: one hand in it, or all in the archives."""
        return self._frames.after(self.track.number(place) + 1)

    def reader(self, place: Place) -> Reader:
        """Return who reads at a place: the language, the power, and what it knows."""
        return Reader(self.language, self.reel.scenario, self.eyes, self.view(place))

    def sentence(self, line: Line) -> str:
        """Return a line in words."""
        return self._sentence(line.n)

    def _told(self, n: int) -> str:
        line = self.lines[n - 1]
        event, world = line.entry.event, self.view(line.place)
        later = isinstance(event, e.CommitmentSettled) and event.evidence.startswith(IN_HISTORY)
        chronicle = self.reel.chronicle if later or isinstance(event, AfterEvent) else None  # it takes time
        return tell(event, self.reel.scenario, self.language, self.eyes, world, chronicle)

    def argument(self, line: Line) -> str:
        """Return what the author of a line argued with it from the matter, as these eyes heard it; or nothing."""
        if self._argued is None:
            seats = self.reel.log.header.seats
            machines = [power for power, seated in seats.items() if seated.player == "machine"]
            self._argued = Argued(self.reel.scenario, [line.entry for line in self.lines], machines)
        return self._argued.of(line.entry.event)

    def heading(self, line: Line) -> str:
        """Return the heading that a line begins (a sitting, the signature, the years, a year), or nothing."""
        reader = Reader(self.language, self.reel.scenario)
        match line.entry.event:
            case e.SittingOpened(number) if number <= len(self.reel.scenario.calendar):
                date = self.language.date(self.reel.scenario.calendar[number - 1].date)
                return reader.say("Sitting {n}, {date}", n=number, date=date)
            case e.PhaseBegan("signature"):
                return reader.say("The signature")
            case e.PhaseBegan("history"):
                return reader.say("The years after")
            case EventCame(year=year) | CrisisOpened(year=year) if line.n == 1 or self.lines[line.n - 2].year != year:
                return str(year)
            case _:
                return ""


def _heard(reel: Reel, eyes: PowerId | None) -> tuple[Line, ...]:
    seat = None if eyes is None else Seat(reel.scenario, eyes)
    lines: list[Line] = []
    sitting, year = 0, 0
    phase: e.Phase = "dispatches"
    for step in reel.log.steps:
        for at, entry in enumerate(step.entries):
            heard = (entry,) if seat is None else seat.tell((entry,))
            for one in heard:
                match one.event:
                    case e.SittingOpened(number):
                        sitting, phase = number, "dispatches"
                    case e.PhaseBegan(begun):
                        phase = begun
                    case EventCame() | CrisisOpened():
                        year = one.event.year
                    case _:
                        pass
                lines.append(Line(len(lines) + 1, Place(step.n, at), sitting, phase, year, one))
    return tuple(lines)
