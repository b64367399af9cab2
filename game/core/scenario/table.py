"""The scarcities of the table and its calendar."""

from dataclasses import dataclass

from game.core.scenario.names import QuestionId


@dataclass(frozen=True, slots=True)
class Rules:
    """The scarcities of the table; every field has a default, so a small scenario may leave them out."""

    calls: int = 3
    """Interviews a power may open each sitting (0-9)."""
    exchanges: int = 3
    """Exchanges that one interview may hold (1-5)."""
    speeches: int = 2
    """Motions a power may make each sitting (1-5)."""
    agenda: int = 4
    """Questions at most on the chair's agenda of one sitting (1-9)."""
    standing: int = 10
    """Standing of every power at the opening (0-20)."""
    armistice: int = 19
    """Last sitting covered by the armistice."""
    extension: int = 5
    """Sittings that one prolongation of the armistice adds (1-24)."""
    sharpness: int = 24
    """Points of brief, in tenths, that one hundredth of satisfied weight is worth (10-60); 24 is an estimate."""
    asked_until: int = 1914
    """Last year in which a crisis asks the powers; after it the weights of the case answer for all (1855-1914)."""


@dataclass(frozen=True, slots=True)
class Sitting:
    """One dated sitting of the calendar."""

    date: str
    """1856-02-25."""
    agenda: tuple[QuestionId, ...]
    """Questions the chair brings up of itself."""
    history: str
    """What happened that day in 1856."""
    protocol: int
    """Number of the protocol."""
