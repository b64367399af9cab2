"""What has happened. Past tense, closed, bare facts that carry results and not deltas."""

from dataclasses import dataclass
from typing import Literal, TypeAlias

from game.core.after import CrisisOpened, EventCame, HistoryClosed, PowerDecided, VerdictReached
from game.core.orders import Order, Tone, VoiceKind
from game.core.pledges import Article, Clause, Commitment, State, Warning
from game.core.reasons import Reason
from game.core.scenario import PowerId, QuestionId

Phase = Literal["dispatches", "corridor", "motions", "voices", "protocol", "signature", "history", "closed"]
Outcome = Literal["signed", "war", "separate_peace"]
StandingCause = Literal[
    "news", "called", "reopened", "refused", "refused_alone", "promise_kept", "promise_broken", "mediated", "courted"
]
MotionKind = Literal["articles", "signature", "extension"]
WarCause = Literal["armistice", "withdrawal", "calendar"]


# Opening and dispatches --------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class BriefDrawn:
    """A power has opened its secret instructions; heard by itself alone."""

    power: PowerId
    ideals: tuple[int, ...]
    """Position it wants most, question by question in scenario order; -1 where it has no interest."""
    weights: tuple[int, ...]
    lows: tuple[int, ...]
    highs: tuple[int, ...]
    absolute: tuple[bool, ...]
    """Whether the red line of each question holds whatever happens."""
    values: tuple[tuple[int, ...], ...]
    """Worth of each position, thousandths of a point, against the historical one."""
    links: tuple[tuple[tuple[int, ...], ...], ...]
    """Pair tables, one a link in scenario order, thousandths of a point."""
    base: int
    """Thousandths of a point to which the tables add up from."""
    walk_away: int
    """Worth of no treaty at the opening, thousandths of a point."""
    kind: Literal["brief_drawn"] = "brief_drawn"


@dataclass(frozen=True, slots=True)
class SittingOpened:
    """A sitting begins: its agenda, and the order in which the corridor is walked."""

    number: int
    agenda: tuple[QuestionId, ...]
    order: tuple[PowerId, ...]
    kind: Literal["sitting_opened"] = "sitting_opened"


@dataclass(frozen=True, slots=True)
class PhaseBegan:
    """The congress passes to the next part of the sitting."""

    phase: Phase
    kind: Literal["phase_began"] = "phase_began"


@dataclass(frozen=True, slots=True)
class NewsRead:
    """A dated piece of news has come."""

    news: str
    kind: Literal["news_read"] = "news_read"


@dataclass(frozen=True, slots=True)
class OpinionMoved:
    """A public's appetite for peace now stands at this."""

    power: PowerId
    appetite: int
    cause: Literal["news", "article", "leak"]
    question: QuestionId = ""
    kind: Literal["opinion_moved"] = "opinion_moved"


@dataclass(frozen=True, slots=True)
class StandingMoved:
    """A power's standing at the congress now is this."""

    power: PowerId
    standing: int
    cause: StandingCause
    kind: Literal["standing_moved"] = "standing_moved"


@dataclass(frozen=True, slots=True)
class RelationMoved:
    """Two states now stand so to each other."""

    powers: tuple[PowerId, PowerId]
    value: int
    cause: Literal["news", "refused", "promise_kept", "promise_broken", "leak"]
    kind: Literal["relation_moved"] = "relation_moved"


@dataclass(frozen=True, slots=True)
class WalkAwayMoved:
    """What leaving with nothing is worth now; heard by the power alone."""

    power: PowerId
    walk_away: int
    pressed: int = 0
    """How much of it the public has added (or taken), thousandths of a point."""
    kind: Literal["walk_away_moved"] = "walk_away_moved"


@dataclass(frozen=True, slots=True)
class CourtAnswered:
    """The court has granted or refused the leave asked for; heard by the power alone."""

    power: PowerId
    question: QuestionId
    position: int
    granted: bool
    low: int
    high: int
    kind: Literal["court_answered"] = "court_answered"


@dataclass(frozen=True, slots=True)
class ReserveSettled:
    """A reserve has been lifted, or upheld, by the court concerned."""

    power: PowerId
    question: QuestionId
    lifted: bool
    kind: Literal["reserve_settled"] = "reserve_settled"


@dataclass(frozen=True, slots=True)
class PowerSeated:
    """A power takes its seat at the table."""

    power: PowerId
    kind: Literal["power_seated"] = "power_seated"


# Corridor ----------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class TurnBegan:
    """A power has the corridor; in the second round only to answer."""

    power: PowerId
    round: int
    kind: Literal["turn_began"] = "turn_began"


@dataclass(frozen=True, slots=True)
class TurnEnded:
    """A power has done with the corridor."""

    power: PowerId
    kind: Literal["turn_ended"] = "turn_ended"


@dataclass(frozen=True, slots=True)
class InterviewOpened:
    """Two delegations were seen to meet."""

    by: PowerId
    to: PowerId
    kind: Literal["interview_opened"] = "interview_opened"


@dataclass(frozen=True, slots=True)
class PositionSounded:
    """One asked the other where it stands."""

    paper: str
    by: PowerId
    to: PowerId
    question: QuestionId
    kind: Literal["position_sounded"] = "position_sounded"


@dataclass(frozen=True, slots=True)
class TermsAsked:
    """One asked what the other would need."""

    paper: str
    by: PowerId
    to: PowerId
    articles: tuple[Article, ...]
    kind: Literal["terms_asked"] = "terms_asked"


@dataclass(frozen=True, slots=True)
class OfferMade:
    """Pledges were offered for pledges."""

    paper: str
    by: PowerId
    to: PowerId
    gives: tuple[Clause, ...]
    asks: tuple[Clause, ...]
    secret: bool
    counter_to: str = ""
    reasons: tuple[Reason, ...] = ()
    kind: Literal["offer_made"] = "offer_made"


@dataclass(frozen=True, slots=True)
class OfferAccepted:
    """The offer was taken."""

    paper: str
    by: PowerId
    """Who accepted."""
    to: PowerId
    reasons: tuple[Reason, ...] = ()
    kind: Literal["offer_accepted"] = "offer_accepted"


@dataclass(frozen=True, slots=True)
class OfferRefused:
    """The offer was refused."""

    paper: str
    by: PowerId
    """Who refused."""
    to: PowerId
    reasons: tuple[Reason, ...] = ()
    kind: Literal["offer_refused"] = "offer_refused"


@dataclass(frozen=True, slots=True)
class PaperLapsed:
    """A paper was left without an answer."""

    paper: str
    by: PowerId
    """Who had written it."""
    to: PowerId
    kind: Literal["paper_lapsed"] = "paper_lapsed"


@dataclass(frozen=True, slots=True)
class PositionDisclosed:
    """One told the other where it says it stands."""

    paper: str
    by: PowerId
    to: PowerId
    question: QuestionId
    low: int
    high: int
    sworn: bool = False
    """Whether it was told under a pledge of candour, and so is true."""
    reasons: tuple[Reason, ...] = ()
    kind: Literal["position_disclosed"] = "position_disclosed"


@dataclass(frozen=True, slots=True)
class TermsNamed:
    """One told the other what it would need."""

    paper: str
    by: PowerId
    to: PowerId
    options: tuple[tuple[Article, ...], ...]
    reasons: tuple[Reason, ...] = ()
    kind: Literal["terms_named"] = "terms_named"


@dataclass(frozen=True, slots=True)
class CommitmentMade:
    """A promise entered the ledger; heard by all if open, by the two if secret."""

    commitment: Commitment
    kind: Literal["commitment_made"] = "commitment_made"


@dataclass(frozen=True, slots=True)
class CommitmentSettled:
    """A promise has ended, and how."""

    commitment: str
    by: PowerId
    to: PowerId
    state: State
    evidence: str
    sitting: int
    kind: Literal["commitment_settled"] = "commitment_settled"


@dataclass(frozen=True, slots=True)
class Warned:
    """A demand was made, or else; or a warning has changed its state. Heard by the two."""

    warning: Warning
    kind: Literal["warned"] = "warned"


@dataclass(frozen=True, slots=True)
class TelegraphSent:
    """The court has been asked for leave; heard by the power alone."""

    power: PowerId
    question: QuestionId
    position: int
    due: int
    """Sitting before which the answer comes."""
    kind: Literal["telegraph_sent"] = "telegraph_sent"


@dataclass(frozen=True, slots=True)
class PaperLeaked:
    """A newspaper prints a secret commitment."""

    paper: str
    commitment: Commitment
    kind: Literal["paper_leaked"] = "paper_leaked"


# Plenary -----------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class MotionMoved:
    """A motion lies on the table."""

    motion: str
    by: PowerId
    what: MotionKind
    articles: tuple[Article, ...] = ()
    kind: Literal["motion_moved"] = "motion_moved"


@dataclass(frozen=True, slots=True)
class MotionSeconded:
    """Another power had sealed the same motion."""

    motion: str
    by: PowerId
    kind: Literal["motion_seconded"] = "motion_seconded"


@dataclass(frozen=True, slots=True)
class QuestionCalled:
    """A question was forced onto the next agenda."""

    by: PowerId
    question: QuestionId
    reasons: tuple[Reason, ...] = ()
    kind: Literal["question_called"] = "question_called"


@dataclass(frozen=True, slots=True)
class QuestionReopened:
    """An agreed article went back to the table."""

    by: PowerId
    question: QuestionId
    reasons: tuple[Reason, ...] = ()
    kind: Literal["question_reopened"] = "question_reopened"


@dataclass(frozen=True, slots=True)
class PowerWithdrew:
    """A power has left the congress."""

    power: PowerId
    kind: Literal["power_withdrew"] = "power_withdrew"


@dataclass(frozen=True, slots=True)
class VoiceGiven:
    """A power answered a motion; reasons are those it declared."""

    motion: str
    power: PowerId
    voice: VoiceKind
    fault: QuestionId = ""
    tone: Tone | None = None
    reasons: tuple[Reason, ...] = ()
    kind: Literal["voice_given"] = "voice_given"


@dataclass(frozen=True, slots=True)
class ReasonsNoted:
    """A power's full reasons, as its own papers keep them; read by others when the archives open."""

    about: str
    power: PowerId
    reasons: tuple[Reason, ...]
    kind: Literal["reasons_noted"] = "reasons_noted"


@dataclass(frozen=True, slots=True)
class MotionCarried:
    """No veto stopped the motion."""

    motion: str
    kind: Literal["motion_carried"] = "motion_carried"


@dataclass(frozen=True, slots=True)
class MotionLost:
    """A veto stopped the motion, or a heavier one on the same question was carried."""

    motion: str
    refused_by: tuple[PowerId, ...]
    superseded_by: str = ""
    kind: Literal["motion_lost"] = "motion_lost"


@dataclass(frozen=True, slots=True)
class ArticleAgreed:
    """A question is answered in the draft, perhaps ad referendum."""

    question: QuestionId
    position: int
    reserved_by: tuple[PowerId, ...]
    kind: Literal["article_agreed"] = "article_agreed"


@dataclass(frozen=True, slots=True)
class ArmisticeExtended:
    """The armistice now covers sittings up to this one."""

    until: int
    kind: Literal["armistice_extended"] = "armistice_extended"


@dataclass(frozen=True, slots=True)
class ProtocolWritten:
    """The minutes of a sitting are closed."""

    number: int
    kind: Literal["protocol_written"] = "protocol_written"


# Signature and after -----------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class SignatureGiven:
    """A power signed."""

    power: PowerId
    kind: Literal["signature_given"] = "signature_given"


@dataclass(frozen=True, slots=True)
class SignatureDeclined:
    """A power would not sign."""

    power: PowerId
    reasons: tuple[Reason, ...] = ()
    kind: Literal["signature_declined"] = "signature_declined"


@dataclass(frozen=True, slots=True)
class SignatureFailed:
    """A principal would not sign, and the treaty does not stand."""

    declined_by: tuple[PowerId, ...]
    kind: Literal["signature_failed"] = "signature_failed"


@dataclass(frozen=True, slots=True)
class TreatySigned:
    """The general treaty stands."""

    signatories: tuple[PowerId, ...]
    sitting: int
    kind: Literal["treaty_signed"] = "treaty_signed"


@dataclass(frozen=True, slots=True)
class WarResumed:
    """The armistice is over."""

    cause: WarCause
    power: PowerId = ""
    """Who withdrew, if somebody did."""
    kind: Literal["war_resumed"] = "war_resumed"


@dataclass(frozen=True, slots=True)
class PowerChoseWar:
    """A power fights on, or does not."""

    power: PowerId
    fights: bool
    kind: Literal["power_chose_war"] = "power_chose_war"


@dataclass(frozen=True, slots=True)
class TheatreFought:
    """A theatre of the campaign is decided; numbers are places in the scenario's lists."""

    theatre: int
    result: int
    kind: Literal["theatre_fought"] = "theatre_fought"


@dataclass(frozen=True, slots=True)
class PeaceDictated:
    """The campaign ends in a peace, by its place in the scenario's list."""

    peace: int
    fortune: int
    kind: Literal["peace_dictated"] = "peace_dictated"


@dataclass(frozen=True, slots=True)
class SeparatePeaceSigned:
    """Two enemies have settled without the rest."""

    powers: tuple[PowerId, ...]
    kind: Literal["separate_peace_signed"] = "separate_peace_signed"


@dataclass(frozen=True, slots=True)
class CongressClosed:
    """The congress is over: how, and the position that holds on each question, in scenario order."""

    outcome: Outcome
    positions: tuple[int, ...]
    kind: Literal["congress_closed"] = "congress_closed"


@dataclass(frozen=True, slots=True)
class ScoreReckoned:
    """What a power's instructions are worth in the end."""

    power: PowerId
    brief: int
    """0-100."""
    walk_away: int
    """Thousandths of a point, as it stood last."""
    worth: int
    """Thousandths of a point, before rounding, clipping and the cost of a campaign."""
    kind: Literal["score_reckoned"] = "score_reckoned"


@dataclass(frozen=True, slots=True)
class OrderRefused:
    """An order could not be carried out; heard by its author alone."""

    power: PowerId
    order: Order
    why: str
    kind: Literal["order_refused"] = "order_refused"


Event: TypeAlias = (
    BriefDrawn | SittingOpened | PhaseBegan | NewsRead | OpinionMoved | StandingMoved | RelationMoved
    | WalkAwayMoved | CourtAnswered | ReserveSettled | PowerSeated
    | TurnBegan | TurnEnded | InterviewOpened | PositionSounded | TermsAsked | OfferMade | OfferAccepted
    | OfferRefused | PaperLapsed | PositionDisclosed | TermsNamed | CommitmentMade | CommitmentSettled
    | Warned | TelegraphSent | PaperLeaked
    | MotionMoved | MotionSeconded | QuestionCalled | QuestionReopened | PowerWithdrew | VoiceGiven | ReasonsNoted
    | MotionCarried | MotionLost | ArticleAgreed | ArmisticeExtended | ProtocolWritten
    | SignatureGiven | SignatureDeclined | SignatureFailed | TreatySigned
    | WarResumed | PowerChoseWar | TheatreFought | PeaceDictated | SeparatePeaceSigned
    | CongressClosed | ScoreReckoned | OrderRefused
    | EventCame | CrisisOpened | PowerDecided | VerdictReached | HistoryClosed
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Entry:
    """The envelope of an event: who heard it, and what caused it."""

    event: Event
    heard_by: tuple[PowerId, ...] | None = None
    """None is everybody."""
    because: tuple[str, ...] = ()
    """References to what caused it: "motion:…", "news:…", "commitment:…", "paper:…"."""
