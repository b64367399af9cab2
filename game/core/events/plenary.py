"""What happens at the table: motions, voices, articles agreed, and the minutes of it."""

from dataclasses import dataclass, field
from typing import Literal, TypeAlias

from game.core.orders import Tone, VoiceKind
from game.core.pledges import Article
from game.core.reasons import Reason
from game.core.scenario import PowerId, QuestionId

MotionKind = Literal["articles", "signature", "extension"]


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
    reasons: tuple[Reason, ...] = field(default=(), metadata={"later": True})
    kind: Literal["question_called"] = "question_called"


@dataclass(frozen=True, slots=True)
class QuestionReopened:
    """An agreed article went back to the table."""

    by: PowerId
    question: QuestionId
    reasons: tuple[Reason, ...] = field(default=(), metadata={"later": True})
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


PlenaryEvent: TypeAlias = (
    MotionMoved | MotionSeconded | QuestionCalled | QuestionReopened | PowerWithdrew | VoiceGiven | ReasonsNoted
    | MotionCarried | MotionLost | ArticleAgreed | ArmisticeExtended | ProtocolWritten
)  # fmt: skip
