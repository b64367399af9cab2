"""A person at the table: what he is like, and what he says."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Literal

from game.core.scenario.names import PowerId

Occasion = Literal[
    "offer", "counter", "accept", "refuse", "disclose", "terms", "warn", "warned", "heeded", "defied",
    "near", "no", "far", "reserve", "sign", "decline",
]  # fmt: skip
"""When a delegate says a line of his own: he makes an offer or counters one, takes or refuses it, says where he stands
or what he would need; warns, is warned, does what he was warned to do or does not; refuses a motion, by tone; reserves
his voice; signs, or will not."""


@dataclass(frozen=True, slots=True)
class Delegate:
    """A person at the table. Ratings run from 0 to 10 and are estimates."""

    power: PowerId
    """Whom this delegate represents."""
    name: str
    """Name as the protocol prints it."""
    short: str
    """Name in conversation: Orlov."""
    office: str
    """What he is besides a delegate, in a few words."""
    age: int
    """Age in 1856."""
    rank: Literal["first", "second"]
    """First or second plenipotentiary."""
    about: str
    """A few sentences of character."""
    authority: int
    """How far he may commit his court."""
    charm: int
    """Charm."""
    guile: int
    """Guile."""
    stamina: int
    """Stamina and preparation."""
    temper: int
    """Temper; 10 is icy calm."""
    flexibility: int
    """Willingness to bend."""
    lines: Mapping[Occasion, tuple[str, ...]] = field(default_factory=dict)
    """What he says on an occasion, before his reasons: whole sentences that hold whatever the matter is.

    He comes round to them in turn, so with two or more he never says the same thing twice running.
    """
