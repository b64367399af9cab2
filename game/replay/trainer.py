"""Guess the answer: an offer, a motion or a crisis without what was answered, a prediction, and its marks.

The archives must be open: the answer's reasons are read.
"""

from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass
from typing import Final, Literal

from game.core import events as e
from game.core.after import CrisisOpened, EventCame, PowerDecided
from game.core.pledges import Consent, Oppose, Propose, Silence
from game.core.reasons import Reason
from game.core.rules.voices import vetoes
from game.core.scenario import PowerId, QuestionId
from game.log.log import Place
from game.replay.intent import reasons_of
from game.replay.lens import Lens, Line

Reply = Literal["accept", "refuse", "counter"]
REPLIES: Final[tuple[Reply, ...]] = ("accept", "refuse", "counter")
VOICES: Final = ("consent", "reserve", "refuse")

FULL: Final = 10
"""Marks for a perfect guess."""
HALF: Final = 5
"""Marks for the right answer where its price is guessed too; for what became of a motion, and for its voices."""
ALMOST: Final = 2
"""Marks for a motion that was stopped, but not by those who were named."""
CLOSE: Final = ((1000, 5), (3000, 3), (6000, 1))
"""Marks for a price that is off by no more than so many thousandths of a point."""


@dataclass(frozen=True, slots=True)
class Blank:
    """An answer to be guessed: whose, and among which."""

    power: PowerId
    options: tuple[str, ...]
    """Replies to an offer, voices, or the answers that were open in a crisis."""
    truth: str
    """The one that was given."""
    place: Place
    """Where it was given."""


@dataclass(frozen=True, slots=True)
class Exercise:
    """What was put to one power or several, and what each answered."""

    about: e.OfferMade | e.MotionMoved | CrisisOpened
    asked: Place
    """What may be seen before the guess is the world here."""
    answered: Place
    """Where the last of it was answered, or settled."""
    blanks: tuple[Blank, ...]
    tells: tuple[Place, ...]
    """Every line that gives an answer away, in order."""
    reasons: tuple[Reason, ...] = ()
    """Of the one who answered an offer; all of them, and none where a person left none."""
    may_stop: tuple[PowerId, ...] = ()
    """Whose refusal stops a motion."""

    @property
    def price(self) -> int | None:
        """What an offer was worth to the one who answered, thousandths of a point; None if nobody wrote that down."""
        return sum(reason.weight for reason in self.reasons) if self.reasons else None

    @property
    def truths(self) -> tuple[str, ...]:
        """The answers that were given."""
        return tuple(blank.truth for blank in self.blanks)

    @property
    def questions(self) -> tuple[QuestionId, ...]:
        """The questions of the congress that it is about, none twice."""
        match self.about:
            case e.OfferMade(gives=gives, asks=asks):
                pledges = (clause.pledge for clause in (*gives, *asks))
                named = (p.question for p in pledges if isinstance(p, Consent | Oppose | Propose | Silence))
                return tuple(dict.fromkeys(named))
            case e.MotionMoved(articles=articles):
                return tuple(dict.fromkeys(article.question for article in articles))
            case CrisisOpened():
                return ()

    def stopped_by(self, answers: Sequence[str]) -> tuple[PowerId, ...]:
        """Return who stops a motion, if its voices are these."""
        given = zip(self.blanks, answers, strict=True)
        return tuple(blank.power for blank, said in given if said == "refuse" and blank.power in self.may_stop)

    def told(self, shown: Collection[Place]) -> bool:
        """Return whether lines that have been shown give an answer away."""
        return any(place in shown for place in self.tells)

    def spoilt_by(self, other: "Exercise") -> bool:
        """Return whether another says, in what it shows before its guess, what became of this one."""
        settled = isinstance(self.about, e.MotionMoved) and self.answered <= other.asked
        return other.asked in self.tells or (settled and not set(self.questions).isdisjoint(other.questions))


@dataclass(frozen=True, slots=True)
class Guess:
    """A prediction."""

    answers: tuple[str, ...]
    """One for each blank."""
    price: int = 0
    """Thousandths of a point; of no account where nobody wrote a price down."""


def exercises(lens: Lens) -> tuple[Exercise, ...]:
    """Return everything that got an answer, in the order in which it was put."""
    found = (*_offers(lens), *_motions(lens), *_crises(lens))
    return tuple(sorted(found, key=lambda one: (one.asked, one.answered)))


def _offers(lens: Lens) -> Iterator[Exercise]:
    made: dict[str, tuple[e.OfferMade, Place]] = {}
    for line in lens.lines:
        event = line.entry.event
        answered = _replied(event)
        if answered is not None and answered[0] in made:
            paper, reply = answered
            offer, asked = made[paper]
            blank = Blank(offer.to, REPLIES, reply, line.place)
            yield Exercise(offer, asked, line.place, (blank,), (line.place,), reasons_of(lens, line))
        if isinstance(event, e.OfferMade):
            made[event.paper] = (event, line.place)


def _replied(event: e.Event) -> tuple[str, Reply] | None:
    """Return which paper an event answers, and how."""
    match event:
        case e.OfferAccepted():
            return event.paper, "accept"
        case e.OfferRefused():
            return event.paper, "refuse"
        case e.OfferMade() if event.counter_to:
            return event.counter_to, "counter"
        case _:
            return None


def _motions(lens: Lens) -> Iterator[Exercise]:
    """Yield every motion that was put: asked before the first voice of its sitting, so that none gives another away."""
    moved: dict[str, e.MotionMoved] = {}
    voices: dict[str, list[Blank]] = {}
    asked = lens.first
    for n, line in enumerate(lens.lines):
        match line.entry.event:
            case e.MotionMoved() as event:
                moved[event.motion] = event
            case e.VoiceGiven(motion=motion) as event if motion in moved:
                if not isinstance(lens.lines[n - 1].entry.event, e.VoiceGiven | e.ReasonsNoted):
                    asked = lens.lines[n - 1].place
                blanks = voices.setdefault(motion, [])
                if event.power != moved[motion].by:
                    open_to = VOICES if moved[motion].what == "articles" else (VOICES[0], VOICES[2])
                    blanks.append(Blank(event.power, open_to, event.voice, line.place))
            case e.MotionCarried(motion=motion) | e.MotionLost(motion=motion) if voices.get(motion):
                blanks = voices.pop(motion)
                world = lens.view(asked)
                yield Exercise(
                    moved[motion], asked, line.place, tuple(blanks), (*(blank.place for blank in blanks), line.place),
                    may_stop=vetoes(world, world.motions[motion]),
                )  # fmt: skip
            case _:
                pass


def _crises(lens: Lens) -> Iterator[Exercise]:
    for n, line in enumerate(lens.lines):
        event = line.entry.event
        if isinstance(event, CrisisOpened):
            made = _answers(event, lens.lines[n + 1 :])
            if made is not None:
                blanks, tells = made
                yield Exercise(event, line.place, tells[-1], blanks, tells)


def _answers(crisis: CrisisOpened, after: Sequence[Line]) -> tuple[tuple[Blank, ...], tuple[Place, ...]] | None:
    """Return what was answered to a crisis where there was a choice, and the lines that tell it; None if nothing."""
    free = {asked.power: tuple(o for o, odds in zip(asked.options, asked.odds, strict=True) if odds)
            for asked in crisis.asked}  # fmt: skip
    blanks: list[Blank] = []
    tells: list[Place] = []
    for line in after:
        match line.entry.event:
            case CrisisOpened():
                break
            case EventCame(event=came, year=year) if (came, year) == (crisis.event, crisis.year):
                tells.append(line.place)
            case PowerDecided(event=came, power=power, option=option) if came == crisis.event:
                tells.append(line.place)
                if len(free.get(power, ())) > 1 and option in free[power]:
                    blanks.append(Blank(power, free[power], option, line.place))
            case _:
                pass
    return (tuple(blanks), tuple(tells)) if blanks else None


def sitting_of(exercise: Exercise, lens: Lens) -> int:
    """Return the sitting in which something was put; 0 for a crisis of the years after."""
    return 0 if isinstance(exercise.about, CrisisOpened) else lens.line(exercise.asked).sitting


def marks(exercise: Exercise, guess: Guess) -> int:
    """Return the marks of a guess, 0 to 10.

    An offer: five for the answer and up to five for the price, or ten for the answer where there is no price. A motion:
    five for who stopped it, if anybody did, and up to five for the voices that were not, or not thought to be, a plain
    consent. A crisis: an equal share for the answer of each power.
    """
    right = [said == blank.truth for said, blank in zip(guess.answers, exercise.blanks, strict=True)]
    match exercise.about:
        case e.OfferMade() if exercise.price is not None:
            off = abs(guess.price - exercise.price)
            return HALF * right[0] + next((m for most, m in CLOSE if off <= most), 0)
        case e.OfferMade() | CrisisOpened():
            return FULL * sum(right) // len(right)
        case e.MotionMoved():
            return _fate(exercise, guess) + _dissent(exercise, guess, right)


def _fate(exercise: Exercise, guess: Guess) -> int:
    said, true = exercise.stopped_by(guess.answers), exercise.stopped_by(exercise.truths)
    return HALF if said == true else ALMOST if said and true else 0


def _dissent(exercise: Exercise, guess: Guess, right: Sequence[bool]) -> int:
    pairs = zip(guess.answers, exercise.truths, right, strict=True)
    apart = [found for said, true, found in pairs if (said, true) != ("consent", "consent")]
    return HALF * sum(apart) // len(apart) if apart else HALF
