"""What the dispatches bring, and the newspapers in which secrets may appear."""

from dataclasses import dataclass
from typing import Literal

from game.core.scenario.names import PowerId

Certainty = Literal["certain", "likely", "estimate"]
"""How sure we are of a fact: certain (primary text), likely (good authority), estimate (made for the game)."""


@dataclass(frozen=True, slots=True)
class Effect:
    """What a piece of news moves; exactly one power, or two for a relation."""

    what: Literal["opinion", "standing", "walk_away", "relation"]
    """Opinion in points of appetite for peace, standing, walk-away value in tenths of a point, or a relation."""
    powers: tuple[PowerId, ...]
    """Whom."""
    change: int
    """By how much."""


@dataclass(frozen=True, slots=True)
class News:
    """A dated piece of news, read in the dispatches before a sitting."""

    sitting: int
    """Before which sitting it arrives."""
    date: str
    """Date of the event, 1856-03-16."""
    headline: str
    """A headline."""
    text: str
    """Two or three sentences."""
    certainty: Certainty
    """How sure we are."""
    effects: tuple[Effect, ...] = ()
    """What it moves."""


@dataclass(frozen=True, slots=True)
class Paper:
    """A newspaper that may print what leaks."""

    name: str
    """The Times."""
    power: PowerId
    """Whose public reads it."""
    city: str
    """Where it appears."""
    about: str = ""
    """Whose ear and whose purse it has."""
