"""What one power can promise another: a closed set of exact predicates, and the ledger's record of them."""

from dataclasses import dataclass
from typing import Literal, TypeAlias

from game.core.scenario import PowerId, QuestionId


@dataclass(frozen=True, slots=True)
class Article:
    """A question answered with one position."""

    question: QuestionId
    position: int


@dataclass(frozen=True, slots=True)
class Consent:
    """Not to refuse any motion that answers the question within a range."""

    question: QuestionId
    low: int
    high: int
    kind: Literal["consent"] = "consent"


@dataclass(frozen=True, slots=True)
class Propose:
    """To move a position the next time the question is on the table."""

    question: QuestionId
    position: int
    kind: Literal["propose"] = "propose"


@dataclass(frozen=True, slots=True)
class Oppose:
    """To refuse every motion that answers the question within a range."""

    question: QuestionId
    low: int
    high: int
    kind: Literal["oppose"] = "oppose"


@dataclass(frozen=True, slots=True)
class Silence:
    """Neither to move the question nor to call it to the table."""

    question: QuestionId
    kind: Literal["silence"] = "silence"


@dataclass(frozen=True, slots=True)
class Guarantee:
    """To sign a separate guarantee of the other's possessions after the peace, and keep it in history's crises."""

    kind: Literal["guarantee"] = "guarantee"


@dataclass(frozen=True, slots=True)
class Loan:
    """To lend so many millions of francs when the treaty is signed (1-100)."""

    millions: int
    kind: Literal["loan"] = "loan"


@dataclass(frozen=True, slots=True)
class Neutrality:
    """To stay benevolently neutral in a later crisis that the scenario names."""

    crisis: str
    kind: Literal["neutrality"] = "neutrality"


@dataclass(frozen=True, slots=True)
class Candour:
    """To tell one's true aim on a question, at once."""

    question: QuestionId
    kind: Literal["candour"] = "candour"


@dataclass(frozen=True, slots=True)
class SeparatePeace:
    """To sign a separate peace on the draft as it stands, should the congress fail; both sides must promise it."""

    kind: Literal["separate_peace"] = "separate_peace"


@dataclass(frozen=True, slots=True)
class Departure:
    """To leave the congress; only ever threatened."""

    kind: Literal["departure"] = "departure"


OUTLIVING = (Guarantee, Neutrality)
"""Pledges that fall due after the congress, if history follows it."""

Pledge: TypeAlias = Consent | Propose | Oppose | Silence | Guarantee | Loan | Neutrality | Candour | SeparatePeace
Threat: TypeAlias = Oppose | Departure


@dataclass(frozen=True, slots=True)
class Condition:
    """Holds while the question is agreed within the range: "if Kars is returned"."""

    question: QuestionId
    low: int
    high: int

    def met_by(self, position: int) -> bool:
        """Return whether it holds with a position agreed; -1, nothing agreed, never meets it."""
        return position >= 0 and self.low <= position <= self.high


@dataclass(frozen=True, slots=True)
class Clause:
    """One pledge of an offer, perhaps on a condition."""

    pledge: Pledge
    given: Condition | None = None


State = Literal["open", "kept", "broken", "released", "expired"]

IN_HISTORY = ("decision:", "event:", "succession:", "history:")
"""How the evidence begins of what settled a promise after the congress: a choice (decision:EVENT.YEAR.POWER), an event
(event:EVENT.YEAR), a new state (succession:STATE.YEAR), or the end of it all: history:YEAR.KIND, or, for a guarantee
that nobody asked for when there was war, history:YEAR.guarantee.EVENT.YEAR (`beside` if its giver fought all the same).
Saves of the second rules have history:YEAR alone."""


@dataclass(frozen=True, slots=True)
class Commitment:
    """One promise in the ledger. It ends in exactly one of kept, broken, released, expired."""

    id: str
    by: PowerId
    to: PowerId
    clause: Clause
    secret: bool
    made: int
    """Sitting in which it was given."""
    state: State = "open"
    evidence: str = ""
    """What settled it: a motion, a signature, the close; after the congress as `IN_HISTORY` says."""
    settled: int = 0
    """Sitting in which it ended, the last for what ended after the congress; 0 while open."""


WarningState = Literal["open", "met", "due", "carried_out", "empty"]


@dataclass(frozen=True, slots=True)
class Warning:
    """A demand, or else. Known to the two."""

    id: str
    by: PowerId
    to: PowerId
    demand: Consent | Propose | Oppose | Silence
    threat: Threat
    due: int
    """Sitting by whose end the demand must be met."""
    state: WarningState = "open"
