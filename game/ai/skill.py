"""What a level can do. Levels differ in modelling and foresight, never in what they are allowed to see."""

from collections.abc import Mapping
from dataclasses import dataclass

from game.seat.table import Level


@dataclass(frozen=True, slots=True)
class Skill:
    """The means of one level."""

    learns: bool
    """Whether it moves its beliefs by what it hears, or keeps to the public priors."""
    measure: bool
    """Whether it knows how much each question matters, or counts all articles alike."""
    links: bool
    """Whether it sees what one article is worth beside another, or only the article before it."""
    weighs: bool
    """Whether it keeps account of who has gained what, and gives to those who give."""
    bargains: int
    """Bargains it proposes of itself each sitting, at most."""
    packages: bool
    """Whether it links articles that stand or fall together."""
    boldness: int
    """Hundredths by which it overweighs itself when it aims, at the opening; nothing is left two thirds through."""
    patience: tuple[int, int]
    """Thousandths of a point it gives up for the sake of time on an article, at the opening and at the last sitting."""


SKILLS: Mapping[Level, Skill] = {
    "attache": Skill(
        learns=False, measure=False, links=False, weighs=False, bargains=0, packages=False,
        boldness=0, patience=(9000, 16000),
    ),
    "envoy": Skill(
        learns=True, measure=True, links=False, weighs=False, bargains=1, packages=False,
        boldness=30, patience=(2500, 8000),
    ),
    "plenipotentiary": Skill(
        learns=True, measure=True, links=True, weighs=True, bargains=3, packages=True,
        boldness=150, patience=(300, 4000),
    ),
}  # fmt: skip
"""Estimates, tuned in batch play."""
