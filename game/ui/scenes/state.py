"""What a person is in the middle of: chosen question, page, unsealed motions and voices. Never leaves the screen."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from typing import Literal, get_args

from game.core.orders import MotionOrder, Tone, VoiceKind
from game.core.scenario import PowerId, QuestionId

Tab = Literal["news", "board", "article", "map", "plenary", "powers", "promises", "brief", "foresight"]

TABS: tuple[Tab, ...] = get_args(Tab)
"""The pages, in order."""


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
    picks: dict[QuestionId, int] = field(default_factory=dict)
    """The position that lies ready to be moved, by question."""
    promise: str = ""
    """Which promise of the ledger is read."""
    paper: str = ""
    """Which newspaper would be given a secret."""
    motions: list[MotionOrder] = field(default_factory=list)
    ballots: dict[str, Ballot] = field(default_factory=dict)
    phase: str = ""
    """Sitting and phase of what is prepared; another one clears the desk."""
    undone: list[tuple[tuple[MotionOrder, ...], dict[str, Ballot]]] = field(default_factory=list)
    """What was prepared before each change, the latest last."""

    def note(self) -> None:
        """Remember what is prepared now, so that the next change can be undone."""
        self.undone.append((tuple(self.motions), {name: replace(ballot) for name, ballot in self.ballots.items()}))

    def undo(self) -> None:
        """Go back to what was prepared before the last change."""
        motions, self.ballots = self.undone.pop()
        self.motions[:] = motions

    def clear(self) -> None:
        """Begin anew: another phase."""
        self.motions.clear()
        self.ballots.clear()
        self.picks.clear()
        self.undone.clear()
