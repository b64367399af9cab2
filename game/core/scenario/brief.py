"""What a power is told in secret: what it wants, how far it may go, and what leaving is worth to it."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Literal

from game.core.scenario.names import PositionId, QuestionId


@dataclass(frozen=True, slots=True)
class Limit:
    """A red line: the last position that instructions accept, on one side or both."""

    kind: Literal["absolute", "by_leave"]
    """Absolute lines hold whatever happens; the others may be crossed with the court's leave, at a price."""
    at_least: PositionId | None = None
    """First position accepted."""
    at_most: PositionId | None = None
    """Last position accepted."""


@dataclass(frozen=True, slots=True)
class Instruction:
    """What a brief says on one question."""

    opening: PositionId | None
    """Public opening position; null where the power keeps silent at first."""
    ideal: PositionId
    """What it truly wants most."""
    weight: int
    """How much it matters (0-10)."""
    limit: Limit | None = None
    """Its red line, if any."""
    spread: int = 1
    """The seed moves the weight by up to this much either way (0-3)."""
    loose: bool = False
    """Whether the seed may move a by-leave line one position either way."""
    tilt: Mapping[PositionId, int] = field(default_factory=dict)
    """Corrections to the straight-line worth of positions, in hundredths of the weight (-100 to 100)."""


@dataclass(frozen=True, slots=True)
class WalkAway:
    """What it is worth to a power to leave with nothing signed, on the scale of its brief."""

    value: int
    """Points at the opening."""
    drift: int = 0
    """Tenths of a point that each sitting adds: the war clock."""
    spread: int = 0
    """The seed moves the value by up to this many points either way (0-5)."""
    about: str = ""
    """Why, in a sentence."""


@dataclass(frozen=True, slots=True)
class Brief:
    """The secret instructions of a power, at their centre of 1856."""

    anchor: int
    """Points that the historical treaty is worth (0-100)."""
    walk_away: WalkAway
    """Worth of no treaty."""
    instructions: Mapping[QuestionId, Instruction]
    """One entry for each question that concerns the power."""
    leave_price: int = 3
    """Points of brief that crossing a by-leave line costs at home, for each position beyond it (0-20)."""
    letter: str = ""
    """The instructions as a letter from the court, a paragraph or two."""
