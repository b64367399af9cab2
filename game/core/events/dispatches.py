"""What the dispatches bring: news and what it moves, and answers from home."""

from dataclasses import dataclass
from typing import Literal, TypeAlias

from game.core.scenario import PowerId, QuestionId

StandingCause = Literal[
    "news",
    "called",
    "reopened",
    "insisted",
    "refused",
    "refused_alone",
    "promise_kept",
    "promise_broken",
    "mediated",
    "courted",
]


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


DispatchEvent: TypeAlias = (
    NewsRead | OpinionMoved | StandingMoved | RelationMoved | WalkAwayMoved | CourtAnswered | ReserveSettled
)  # fmt: skip
