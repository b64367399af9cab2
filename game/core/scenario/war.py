"""What follows when nobody signs: who fights, where, and the peaces it can end in."""

from collections.abc import Mapping
from dataclasses import dataclass

from game.core.scenario.names import PositionId, PowerId, QuestionId


@dataclass(frozen=True, slots=True)
class Result:
    """One outcome of a theatre."""

    odds: int
    """Chances in a hundred."""
    fortune: int
    """What it does to the allies' fortune of war (-10 to 10; negative favours the enemy)."""
    text: str
    """A sentence for the chronicle."""


@dataclass(frozen=True, slots=True)
class Theatre:
    """One theatre of the campaign that follows a congress that failed."""

    name: str
    """The Baltic."""
    results: tuple[Result, ...]
    """What may come of it; odds must add up to 100."""
    needs: tuple[PowerId, ...] = ()
    """Powers that must be in the war for it to open."""


@dataclass(frozen=True, slots=True)
class Joiner:
    """A power that may stay in, leave or enter the renewed war."""

    power: PowerId
    """Which."""
    odds: int
    """Chances in a hundred that it fights."""
    yes: str
    """A sentence if it does."""
    no: str
    """A sentence if it does not."""


@dataclass(frozen=True, slots=True)
class Dictated:
    """A peace at the point of the sword, chosen by the fortune of war."""

    fortune: int
    """Least fortune of the allies for which it is taken; the highest that fits is."""
    name: str
    """What people call it."""
    text: str
    """A sentence or two."""
    treaty: Mapping[QuestionId, PositionId]
    """Positions that differ from silence."""


@dataclass(frozen=True, slots=True)
class War:
    """What follows when nobody signs."""

    joiners: tuple[Joiner, ...]
    """Who may fight, in order of decision."""
    theatres: tuple[Theatre, ...]
    """Where."""
    dictated: tuple[Dictated, ...]
    """The peaces it can end in."""
    cost: Mapping[PowerId, int]
    """Points of brief that the campaign costs each power."""
