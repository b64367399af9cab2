"""What happens after the congress, as events: what the engine of history leaves behind."""

from dataclasses import dataclass
from typing import Literal

from game.core.scenario import PowerId


@dataclass(frozen=True, slots=True)
class EventCame:
    """An event of the chronicle has come."""

    event: str
    year: int
    season: int
    """0 winter, 1 spring, 2 summer, 3 autumn."""
    chance: int
    """It came at so many chances in 2**24; all of them if it had been scheduled."""
    die: int
    """What the die showed: below the chance it comes."""
    kind: Literal["event_came"] = "event_came"


@dataclass(frozen=True, slots=True)
class Asked:
    """What one power may answer in a crisis."""

    power: PowerId
    options: tuple[str, ...]
    odds: tuple[int, ...]
    """The odds, in 2**24, at which the weights of the case would choose each; 0 where an option is not open."""


@dataclass(frozen=True, slots=True)
class CrisisOpened:
    """An event is about to come that powers must answer."""

    event: str
    year: int
    season: int
    asked: tuple[Asked, ...]
    kind: Literal["crisis_opened"] = "crisis_opened"


@dataclass(frozen=True, slots=True)
class PowerDecided:
    """A power has answered a crisis."""

    event: str
    year: int
    power: PowerId
    option: str
    chance: int
    """The odds that the weights of the case gave this option, in 2**24."""
    weighed: bool
    """Whether it was left to those weights; otherwise somebody chose."""
    kind: Literal["power_decided"] = "power_decided"


@dataclass(frozen=True, slots=True)
class VerdictReached:
    """History has judged a power, or, if no power is named, Europe."""

    power: PowerId
    points: int
    """0-100."""
    kind: Literal["verdict_reached"] = "verdict_reached"


@dataclass(frozen=True, slots=True)
class HistoryClosed:
    """The last year is over."""

    year: int
    kind: Literal["history_closed"] = "history_closed"


AfterEvent = EventCame | CrisisOpened | PowerDecided | VerdictReached | HistoryClosed
