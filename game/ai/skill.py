"""What a level can do. Levels differ in modelling and foresight, never in what they are allowed to see."""

from collections.abc import Mapping
from dataclasses import dataclass

from game.seat.table import Level


@dataclass(frozen=True, slots=True)
class Skill:
    """The means of one level."""

    learns: bool
    """Whether it moves its beliefs by what it hears, or keeps to the public priors."""
    bargains: int
    """Bargains it proposes of itself each sitting, at most."""
    boldness: int
    """Hundredths by which it overweighs itself when it aims, at the opening; nothing is left two thirds through."""
    patience: tuple[int, int]
    """Thousandths of a point it gives up for the sake of time on a motion, at the opening and at the last sitting."""


SKILLS: Mapping[Level, Skill] = {
    "attache": Skill(learns=False, bargains=0, boldness=0, patience=(1200, 6000)),
    "envoy": Skill(learns=True, bargains=1, boldness=30, patience=(600, 5000)),
    "plenipotentiary": Skill(learns=True, bargains=9, boldness=60, patience=(300, 4000)),
}
"""Estimates, tuned in batch play."""
