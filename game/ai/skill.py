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
    """Whether it keeps account of conduct: gives to those who give, and asks more of those who never say no."""
    foresight: int
    """Thousandths of a point of brief that a point in the verdict of history is worth to it; 0 looks no further than
    the treaty."""
    bargains: int
    """Bargains it proposes of itself each sitting, at most."""
    scrutiny: int
    """How it reads what it is promised: 0 at its face; 1 as worth less, the more others stand in its way, and little if
    it would have been done for nothing; 2 as worth nothing where another will never have it."""
    packages: bool
    """Whether it links articles that stand or fall together."""
    concern: int
    """Weight (0 to 10) of the least question on which it moves a text of its own."""
    boldness: int
    """Hundredths by which it overweighs itself when it aims, at the opening; nothing is left two thirds through.

    Negative for one who would rather please than win: by so many it underweighs itself, to the end."""
    patience: tuple[int, int]
    """Thousandths of a point it gives up for the sake of time on an article, at the opening and at the last sitting."""


SKILLS: Mapping[Level, Skill] = {
    "attache": Skill(
        learns=False, measure=False, links=False, weighs=False, foresight=0, bargains=2, scrutiny=0, packages=False,
        concern=7, boldness=-90, patience=(9000, 16000),
    ),
    "envoy": Skill(
        learns=True, measure=True, links=False, weighs=False, foresight=30, bargains=2, scrutiny=1, packages=False,
        concern=5, boldness=-30, patience=(2000, 6000),
    ),
    "plenipotentiary": Skill(
        learns=True, measure=True, links=True, weighs=True, foresight=100, bargains=3, scrutiny=2, packages=True,
        concern=1, boldness=300, patience=(300, 4000),
    ),
}  # fmt: skip
"""Estimates, tuned in batch play."""
