"""What hangs together: two questions, two states, two delegates."""

from collections.abc import Mapping
from dataclasses import dataclass

from game.core.scenario.names import DelegateId, PositionId, PowerId, QuestionId


@dataclass(frozen=True, slots=True)
class Worth:
    """What a link is worth to one power when its positions hold together."""

    power: PowerId
    """To whom."""
    points: int
    """Points of brief, in tenths; negative where it hurts."""
    when: Mapping[QuestionId, tuple[PositionId, ...]]
    """Positions, for both questions of the link, that must hold together."""
    because: str
    """Why, as a whole sentence."""


@dataclass(frozen=True, slots=True)
class Link:
    """Two questions that are worth more, or less, together."""

    questions: tuple[QuestionId, QuestionId]
    """The two."""
    about: str
    """Who sold what to whom, in a sentence."""
    worth: tuple[Worth, ...]
    """What it is worth, power by power."""


@dataclass(frozen=True, slots=True)
class Relation:
    """How two states stand to each other."""

    powers: tuple[PowerId, PowerId]
    """The two."""
    value: int
    """-100 (hatred) to 100 (alliance)."""


@dataclass(frozen=True, slots=True)
class Rapport:
    """How two delegates get on."""

    delegates: tuple[DelegateId, DelegateId]
    """The two."""
    value: int
    """-5 to 5."""
    because: str = ""
    """Why, in a few words."""
