"""What happens in the corridor: papers written and answered, promises, warnings, telegrams, leaks."""

from dataclasses import dataclass
from typing import Literal, TypeAlias

from game.core.pledges import Article, Clause, Commitment, State, Warning
from game.core.reasons import Reason
from game.core.scenario import PowerId, QuestionId


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


CorridorEvent: TypeAlias = (
    TurnBegan | TurnEnded | InterviewOpened | PositionSounded | TermsAsked | OfferMade | OfferAccepted | OfferRefused
    | PaperLapsed | PositionDisclosed | TermsNamed | CommitmentMade | CommitmentSettled | Warned | TelegraphSent
    | PaperLeaked
)  # fmt: skip
