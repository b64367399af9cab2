"""What a person is in the middle of: chosen question, page, unsealed motions and voices. Never leaves the screen."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Literal

from game.core.orders import MotionOrder, Tone, VoiceKind
from game.core.scenario import PowerId, QuestionId

Tab = Literal["news", "article", "map", "plenary", "foresight", "powers", "promises", "brief", "protocols"]


@dataclass(slots=True)
class Ballot:
    """One's voice on a motion, before it is sealed."""

    voice: VoiceKind | None = None
    """None until it is given: nothing is consented to by oversight."""
    fault: QuestionId = ""
    tone: Tone = "no"


@dataclass(slots=True)
class State:
    """Of one person's turn."""

    question: QuestionId
    power: PowerId
    tab: Tab = "news"
    position: int = 0
    motions: list[MotionOrder] = field(default_factory=list)
    ballots: dict[str, Ballot] = field(default_factory=dict)
    sitting: int = 1
    """Which protocol is read."""
