"""What advisers say of a step before it is taken: two voices, each with its range and with what it does not know.

The *chancery* goes by the public papers, what a court ought to want. The *ear* goes by what was said and voted at this
table. Where they disagree, something has been heard that the papers do not say, or been said that is not meant.
"""

from dataclasses import dataclass
from typing import Literal

from game.core.scenario import PowerId, QuestionId

Voice = Literal["chancery", "ear"]
"""Who advises: the chancery, by the papers, or the ear, by what was heard."""


@dataclass(frozen=True, slots=True)
class Chance:
    """A chance as an adviser would give it, in hundredths: at worst, likely, at best."""

    low: int
    likely: int
    high: int


@dataclass(frozen=True, slots=True)
class Reading:
    """What one other power would say."""

    power: PowerId
    chance: Chance
    """That it does not refuse."""
    question: QuestionId
    """What it would like least in it."""
    heard: bool
    """Whether anything was heard from it on this at the table; if not, the range is wider."""


@dataclass(frozen=True, slots=True)
class Advice:
    """One voice on one step."""

    voice: Voice
    chance: Chance
    """That it goes through: every power that could stop it lets it pass, or the offer is taken."""
    gain: int
    """What it would be worth to oneself, thousandths of a point, against what this voice expects without it."""
    readings: tuple[Reading, ...]
    """The powers that could stop it, the likeliest to refuse first."""
    ahead: int = 0
    """What it would add to the verdict of history on oneself, thousandths of a point, likewise."""
    brings: str = ""
    """The later crisis that would come likelier, and through which most of that is felt …"""
    averts: str = ""
    """… or that would come less likely."""
