"""A shorter game of the same congress. `game.core.shortened` makes the scenario of it."""

from dataclasses import dataclass

from game.core.scenario.names import QuestionId

WHOLE = "whole"
"""What the whole game is called wherever a length is named; no shorter one may be."""


@dataclass(frozen=True, slots=True)
class Length:
    """Which sittings are held, what lies on the table, how far history asks. What is not said is as in the whole."""

    title: str
    """A few words, for lists: A lesson."""
    about: str
    """What it leaves out and whom it is for, in a sentence or two."""
    minutes: int
    """How long a game of it takes one person, about."""
    sittings: tuple[int, ...] = ()
    """Sittings of the calendar that are held, by their numbers; what was due between two comes up at the later."""
    questions: tuple[QuestionId, ...] = ()
    """Questions on the table; the rest stand as in 1856."""
    calls: int | None = None
    """Interviews a power may open each sitting (0-9)."""
    exchanges: int | None = None
    """Exchanges that one interview may hold (1-5)."""
    speeches: int | None = None
    """Motions a power may make each sitting (1-5)."""
    agenda: int | None = None
    """Questions at most on the chair's agenda of one sitting (1-9)."""
    asked_until: int | None = None
    """Last year in which a crisis asks people to answer; before 1856 none does (1855-1914)."""
