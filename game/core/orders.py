"""What a power may do. Imperative, closed, and harmless until decided."""

from dataclasses import dataclass, field
from typing import Literal, TypeAlias

from game.core.pledges import Article, Clause, Consent, Oppose, Propose, Silence, Threat
from game.core.reasons import Reason
from game.core.scenario import PowerId, QuestionId

VoiceKind = Literal["consent", "reserve", "refuse"]
Tone = Literal["near", "no", "far"]
"""How far a refused text is from one that would be accepted."""


# Corridor, in turn -------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Sound:
    """Ask another power where it stands on a question."""

    to: PowerId
    question: QuestionId
    kind: Literal["sound"] = "sound"


@dataclass(frozen=True, slots=True)
class AskTerms:
    """Ask what another power would need to accept these articles."""

    to: PowerId
    articles: tuple[Article, ...]
    kind: Literal["ask_terms"] = "ask_terms"


@dataclass(frozen=True, slots=True)
class Offer:
    """Offer pledges for pledges, openly or in secret."""

    to: PowerId
    gives: tuple[Clause, ...]
    asks: tuple[Clause, ...]
    secret: bool = True
    reasons: tuple[Reason, ...] = field(default=(), metadata={"later": True})
    """Why one offers it, or does what follows: a machine power notes it in its own papers."""
    kind: Literal["offer"] = "offer"


@dataclass(frozen=True, slots=True)
class Accept:
    """Take the offer as it stands."""

    reasons: tuple[Reason, ...] = ()
    kind: Literal["accept"] = "accept"


@dataclass(frozen=True, slots=True)
class Refuse:
    """Refuse it, and say what is wrong."""

    reasons: tuple[Reason, ...] = ()
    kind: Literal["refuse"] = "refuse"


@dataclass(frozen=True, slots=True)
class Counter:
    """Refuse it and offer something else; gives and asks are the answerer's own."""

    gives: tuple[Clause, ...]
    asks: tuple[Clause, ...]
    secret: bool = True
    reasons: tuple[Reason, ...] = ()
    kind: Literal["counter"] = "counter"


@dataclass(frozen=True, slots=True)
class Disclose:
    """Say where one stands: any position from low to high would do. It need not be true."""

    low: int
    high: int
    reasons: tuple[Reason, ...] = ()
    kind: Literal["disclose"] = "disclose"


@dataclass(frozen=True, slots=True)
class Terms:
    """One to three smallest changes, any of which would do; none, and the reasons say why not."""

    options: tuple[tuple[Article, ...], ...]
    reasons: tuple[Reason, ...] = ()
    kind: Literal["terms"] = "terms"


Reply: TypeAlias = Accept | Refuse | Counter | Disclose | Terms


@dataclass(frozen=True, slots=True)
class Answer:
    """Answer a paper that lies before one: an offer, a sounding, a question for terms."""

    paper: str
    reply: Reply
    kind: Literal["answer"] = "answer"


@dataclass(frozen=True, slots=True)
class Warn:
    """Demand something, or else."""

    to: PowerId
    demand: Consent | Propose | Oppose | Silence
    threat: Threat
    reasons: tuple[Reason, ...] = field(default=(), metadata={"later": True})
    kind: Literal["warn"] = "warn"


@dataclass(frozen=True, slots=True)
class Telegraph:
    """Ask the court's leave to go as far as a position beyond a red line."""

    question: QuestionId
    position: int
    reasons: tuple[Reason, ...] = field(default=(), metadata={"later": True})
    kind: Literal["telegraph"] = "telegraph"


@dataclass(frozen=True, slots=True)
class Leak:
    """Give a secret commitment one knows of to a newspaper."""

    commitment: str
    paper: str
    reasons: tuple[Reason, ...] = field(default=(), metadata={"later": True})
    kind: Literal["leak"] = "leak"


@dataclass(frozen=True, slots=True)
class Release:
    """Release another power from a promise it made to one."""

    commitment: str
    kind: Literal["release"] = "release"


@dataclass(frozen=True, slots=True)
class Pass:
    """End one's turn in the corridor."""

    kind: Literal["pass"] = "pass"


# Plenary, sealed and together --------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Move:
    """Move one article, or up to three that stand or fall together."""

    articles: tuple[Article, ...]
    kind: Literal["move"] = "move"


@dataclass(frozen=True, slots=True)
class CallQuestion:
    """Force a question onto the agenda of the next sitting."""

    question: QuestionId
    reasons: tuple[Reason, ...] = field(default=(), metadata={"later": True})
    """Those not hidden are declared before all."""
    kind: Literal["call_question"] = "call_question"


@dataclass(frozen=True, slots=True)
class Reopen:
    """Take an agreed article back to the table."""

    question: QuestionId
    reasons: tuple[Reason, ...] = field(default=(), metadata={"later": True})
    kind: Literal["reopen"] = "reopen"


@dataclass(frozen=True, slots=True)
class MoveSignature:
    """Move that the treaty be signed as it stands."""

    kind: Literal["move_signature"] = "move_signature"


@dataclass(frozen=True, slots=True)
class MoveExtension:
    """Move that the armistice be prolonged."""

    kind: Literal["move_extension"] = "move_extension"


@dataclass(frozen=True, slots=True)
class Withdraw:
    """Leave the congress for good."""

    kind: Literal["withdraw"] = "withdraw"


@dataclass(frozen=True, slots=True)
class Voice:
    """Answer a motion; a refusal may name the worst article and how far it is from acceptable."""

    motion: str
    voice: VoiceKind
    fault: QuestionId = ""
    tone: Tone | None = None
    reasons: tuple[Reason, ...] = ()
    kind: Literal["voice"] = "voice"


@dataclass(frozen=True, slots=True)
class Sign:
    """Put one's name to the treaty."""

    reasons: tuple[Reason, ...] = ()
    kind: Literal["sign"] = "sign"


@dataclass(frozen=True, slots=True)
class Decline:
    """Refuse to sign."""

    reasons: tuple[Reason, ...] = ()
    kind: Literal["decline"] = "decline"


# After the congress -------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Decide:
    """Answer the crisis that has broken out; no option leaves it to the weights of the case."""

    event: str
    option: str = ""
    kind: Literal["decide"] = "decide"


CorridorOrder: TypeAlias = Sound | AskTerms | Offer | Answer | Warn | Telegraph | Leak | Release | Pass
MotionOrder: TypeAlias = Move | CallQuestion | Reopen | MoveSignature | MoveExtension | Withdraw
Order: TypeAlias = CorridorOrder | MotionOrder | Voice | Sign | Decline | Decide
