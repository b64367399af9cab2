"""One difference between two histories: what it is, and what it rests on. Values only."""

from dataclasses import dataclass
from typing import Literal

from game.core.history.chronicle import EventId
from game.core.history.why import Root
from game.core.scenario import PowerId

Side = Literal[0, 1]
"""The first of two games, or the second."""

Kind = Literal["odds", "closed", "dice", "set", "before", "over", "answer"]
"""What kept an event from coming in the other world: lower odds; a condition that failed there; nothing but the dice;
that nobody had set its date there; that it had come there already; that history was over there. Or, of an event that
came in both in one year, a power's answer that was not the same."""


@dataclass(frozen=True, slots=True)
class Ground:
    """What a difference rests on: something that is not the same in both worlds."""

    root: Root
    """Taken from the world where it did more for the event."""
    points: tuple[int, int]
    """What it had moved in each world, where a variable or a relation is measured; 0 for what simply holds."""


@dataclass(frozen=True, slots=True)
class Difference:
    """Why an event came in one world in its season and not in the other."""

    event: EventId
    year: int
    season: int
    side: Side
    """The world where it came, or came first."""
    kind: Kind
    chances: tuple[int, int] = (0, 0)
    """In each world, of odds.WHOLE; 0 where it was not possible."""
    dice: tuple[int, int] = (0, 0)
    """What the die showed in each world; with the same fate they are one."""
    because: str = ""
    """The sentence of the reason that differs most."""
    weights: tuple[int, int] = (0, 0)
    """What that reason counted in each world."""
    about: tuple[str, ...] = ()
    """The row that the reason or the condition asks about."""
    values: tuple[int, int] = (0, 0)
    """What stood in that row in each world."""
    ground: Ground | None = None
    """What the reason rests on that is not the same."""
    power: PowerId = ""
    """Of an answer: whose."""
    options: tuple[str, str] = ("", "")
    """Of an answer: which, in each world; its chances are those of the option of `side`."""
    chosen: bool = False
    """Of an answer: whether a person gave it in one of the worlds, so that no weights explain it."""


def other(side: Side) -> Side:
    """Return the other of two worlds."""
    return 1 if side == 0 else 0
