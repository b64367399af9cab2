"""The folded state of one congress: public things for everybody, secrets in one hand a power.

A power's view is the same type with one hand in it, so that a look into another's papers is a KeyError.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Literal

from game.core.after import CrisisOpened
from game.core.events import (
    BriefDrawn,
    MotionKind,
    OfferMade,
    Outcome,
    Phase,
    PositionDisclosed,
    PositionSounded,
    TermsAsked,
)
from game.core.pledges import Article, Commitment, Warning
from game.core.scenario import PowerId, QuestionId, Scenario

Status = Literal["untouched", "on_table", "agreed", "signed"]
Paper = OfferMade | PositionSounded | TermsAsked
Text = tuple[tuple[QuestionId, int], ...]
"""What a motion says, whoever moves it: each question and its answer, sorted."""


@dataclass(frozen=True, slots=True)
class QuestionState:
    """Where a question stands."""

    status: Status = "untouched"
    position: int = -1
    """Number agreed; -1 while nothing is."""
    reserved_by: tuple[PowerId, ...] = ()
    since: int = 0
    """Sitting in which it was agreed."""


@dataclass(frozen=True, slots=True)
class PowerState:
    """What everybody sees of a power."""

    seated: bool
    standing: int
    appetite: int
    """Its public's appetite for peace, 0-100."""
    withdrawn: bool = False
    met: tuple[PowerId, ...] = ()
    """Whom it has called upon this sitting."""
    visited_by: tuple[PowerId, ...] = ()
    """Who has called upon it this sitting."""
    speeches: int = 0
    """Motions it has made this sitting."""
    refusals: int = 0
    """Refusals it has given alone in this congress."""


@dataclass(frozen=True, slots=True)
class Motion:
    """A motion of this sitting."""

    id: str
    by: PowerId
    what: MotionKind
    articles: tuple[Article, ...]
    seconded_by: tuple[PowerId, ...] = ()
    voices: Mapping[PowerId, str] = field(default_factory=dict)
    fate: Literal["", "carried", "lost"] = ""


@dataclass(frozen=True, slots=True)
class Telegram:
    """A request on its way to the court, or the answer on its way back."""

    question: QuestionId
    position: int
    due: int


@dataclass(frozen=True, slots=True)
class Hand:
    """A power's secrets."""

    brief: BriefDrawn | None = None
    walk_away: int = 0
    """Thousandths of a point, as it stands now."""
    pressed: int = 0
    """How much of that the public has added (or taken) since the opening."""
    leave: Mapping[QuestionId, tuple[int, int]] = field(default_factory=dict)
    """Positions that the court has since allowed beyond the red line, as a range."""
    denied: Mapping[QuestionId, int] = field(default_factory=dict)
    """Positions for which the court has refused leave."""
    telegrams: tuple[Telegram, ...] = ()
    pending: Mapping[str, Paper] = field(default_factory=dict)
    """Papers without an answer, written or received, this sitting."""
    written: Mapping[PowerId, int] = field(default_factory=dict)
    """Papers written to each power, and warnings given it, this sitting."""
    refused: tuple[OfferMade, ...] = ()
    """Offers made to or by this power that were refused."""
    told: tuple[PositionDisclosed, ...] = ()
    """What others told this power, and what it told them."""
    ledger: Mapping[str, Commitment] = field(default_factory=dict)
    """Secret commitments it knows of."""
    warnings: Mapping[str, Warning] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class World:
    """One congress."""

    scenario: Scenario
    questions: Mapping[QuestionId, QuestionState]
    powers: Mapping[PowerId, PowerState]
    relations: Mapping[str, int]
    """By `pair`."""
    hands: Mapping[PowerId, Hand]
    sitting: int = 0
    phase: Phase = "dispatches"
    agenda: tuple[QuestionId, ...] = ()
    called: Mapping[QuestionId, PowerId] = field(default_factory=dict)
    """Questions forced onto the next agenda, and by whom."""
    disputed: tuple[QuestionId, ...] = ()
    """Questions on which a motion has been lost."""
    stopped: Mapping[Text, tuple[PowerId, ...]] = field(default_factory=dict)
    """Every text that was refused and lost, and who refused it when it was last put."""
    order: tuple[PowerId, ...] = ()
    """The corridor's order this sitting."""
    turn: PowerId = ""
    round: int = 0
    motions: Mapping[str, Motion] = field(default_factory=dict)
    """Motions of this sitting, in the order they are put."""
    ledger: Mapping[str, Commitment] = field(default_factory=dict)
    """Open commitments, and secret ones that were leaked."""
    armistice: int = 0
    """Last sitting that the armistice covers."""
    signatories: tuple[PowerId, ...] = ()
    """Who signed the general treaty; empty before."""
    signed: int = 0
    """Sitting of the signature; 0 before."""
    outcome: Outcome | None = None
    final: tuple[int, ...] = ()
    """Positions that hold when all is over, in scenario order."""
    scores: Mapping[PowerId, int] = field(default_factory=dict)
    history: tuple[int, int] = (0, 0)
    """Year and season that history has reached; (0, 0) while the congress sits."""
    crisis: CrisisOpened | None = None
    """The crisis that waits for answers."""
    answers: Mapping[tuple[str, int, PowerId], str] = field(default_factory=dict)
    """What powers have answered, by event, year and power; empty where it was left to the weights of the case."""
    verdicts: Mapping[PowerId, int] = field(default_factory=dict)
    """The verdict of history on each power, 0-100; on Europe under no name."""


def text(articles: tuple[Article, ...]) -> Text:
    """Return what makes two motions the same: their articles, in whatever order."""
    return tuple(sorted((article.question, article.position) for article in articles))


def pair(one: PowerId, other: PowerId) -> str:
    """Return the key of the relation between two powers."""
    return ":".join(sorted((one, other)))


def start(scenario: Scenario, hands: tuple[PowerId, ...]) -> World:
    """Return the public world before anything has happened, with an empty hand for each power named."""
    return World(
        scenario=scenario,
        questions={question: QuestionState() for question in scenario.questions},
        powers={
            power: PowerState(facts.enters <= 1, scenario.rules.standing, facts.opinion.appetite)
            for power, facts in scenario.powers.items()
        },
        relations={pair(*relation.powers): relation.value for relation in scenario.relations},
        hands={power: Hand() for power in hands},
        armistice=scenario.rules.armistice,
    )


def seats(world: World) -> tuple[PowerId, ...]:
    """Return the powers that sit and vote now, in the French alphabetical order of the day."""
    return tuple(
        sorted(
            (power for power, state in world.powers.items() if state.seated and not state.withdrawn),
            key=lambda power: (world.scenario.powers[power].signs_as, power),
        )
    )


def draft(world: World) -> tuple[int, ...]:
    """Return the treaty as it stands: agreed positions, and silence elsewhere, in scenario order."""
    return tuple(
        state.position if state.position >= 0 else world.scenario.silence(question)
        for question, state in world.questions.items()
    )


def settled(world: World, question: QuestionId) -> bool:
    """Return whether a question is agreed or signed."""
    return world.questions[question].status in ("agreed", "signed")


def open_to_motion(world: World, question: QuestionId) -> bool:
    """Return whether a motion may still answer a question: not agreed, and its instrument not signed."""
    instrument = world.scenario.questions[question].instrument
    closed = world.signed > 0 and instrument in ("general_treaty", "convention")
    return not settled(world, question) and not closed


def essentials_missing(world: World) -> tuple[QuestionId, ...]:
    """Return the essential questions that are not agreed yet."""
    return tuple(
        question
        for question, facts in world.scenario.questions.items()
        if facts.essential and not settled(world, question)
    )


def commitments(world: World) -> dict[str, Commitment]:
    """Return every commitment known in this world or view: the public register and the hands in it."""
    known = dict(world.ledger)
    for hand in world.hands.values():
        known.update(hand.ledger)
    return dict(sorted(known.items()))
