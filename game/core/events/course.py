"""The course of a congress: instructions opened, seats taken, sittings and their parts, orders refused."""

from dataclasses import dataclass
from typing import Literal, TypeAlias

from game.core.orders import Order
from game.core.scenario import PowerId, QuestionId

Phase = Literal["dispatches", "corridor", "motions", "voices", "protocol", "signature", "history", "closed"]


@dataclass(frozen=True, slots=True)
class BriefDrawn:
    """A power has opened its secret instructions; heard by itself alone."""

    power: PowerId
    ideals: tuple[int, ...]
    """Position it wants most, question by question in scenario order; -1 where it has no interest."""
    weights: tuple[int, ...]
    lows: tuple[int, ...]
    highs: tuple[int, ...]
    absolute: tuple[bool, ...]
    """Whether the red line of each question holds whatever happens."""
    values: tuple[tuple[int, ...], ...]
    """Worth of each position, thousandths of a point, against the historical one."""
    links: tuple[tuple[tuple[int, ...], ...], ...]
    """Pair tables, one a link in scenario order, thousandths of a point."""
    base: int
    """Thousandths of a point to which the tables add up from."""
    walk_away: int
    """Worth of no treaty at the opening, thousandths of a point."""
    kind: Literal["brief_drawn"] = "brief_drawn"


@dataclass(frozen=True, slots=True)
class PowerSeated:
    """A power takes its seat at the table."""

    power: PowerId
    kind: Literal["power_seated"] = "power_seated"


@dataclass(frozen=True, slots=True)
class SittingOpened:
    """A sitting begins: its agenda, and the order in which the corridor is walked."""

    number: int
    agenda: tuple[QuestionId, ...]
    order: tuple[PowerId, ...]
    kind: Literal["sitting_opened"] = "sitting_opened"


@dataclass(frozen=True, slots=True)
class PhaseBegan:
    """The congress passes to the next part of the sitting."""

    phase: Phase
    kind: Literal["phase_began"] = "phase_began"


@dataclass(frozen=True, slots=True)
class OrderRefused:
    """An order could not be carried out; heard by its author alone."""

    power: PowerId
    order: Order
    why: str
    kind: Literal["order_refused"] = "order_refused"


CourseEvent: TypeAlias = (
    BriefDrawn | PowerSeated | SittingOpened | PhaseBegan | OrderRefused
)  # fmt: skip
