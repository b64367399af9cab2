"""Why: one typed, signed term of a decision. The sum of the terms is the decision."""

from dataclasses import dataclass, field
from typing import Literal

from game.core.scenario import PowerId, QuestionId

Term = Literal[
    "article",  # the article itself, against what we hoped for in its place
    "red_line",  # our instructions forbid it
    "link",  # it is worth more, or less, beside another article
    "draft",  # the treaty as a whole against what we mean to reach
    "walk_away",  # the treaty as a whole against leaving with nothing
    "promise",  # a pledge asked or given
    "trust",  # the word of the other side
    "relation",  # how our states stand
    "share",  # what one of us has gained already, beyond its due
    "opinion",  # what our public would say
    "foresight",  # what history would make of it
    "standing",  # what refusing would cost us here
    "time",  # sittings left
    "leave",  # our court has not answered yet
    "threat",  # what we are threatened with if we refuse
    "courtesy",  # nothing at stake
]
Known = Literal["declared", "inferred", "hidden"]


@dataclass(frozen=True, slots=True)
class Reason:
    """One term: what it is about, how much it weighs, and who may know it."""

    term: Term
    weight: int
    """Thousandths of a point of brief; positive speaks for, negative against."""
    question: QuestionId = ""
    position: int = -1
    power: PowerId = ""
    known: Known = "declared"
    brings: str = field(default="", metadata={"later": True})
    """For foresight: the later crisis that comes likelier with it, and is the most of why it weighs."""
    averts: str = field(default="", metadata={"later": True})
    """For foresight: the later crisis that comes less likely with it, and is the most of why it weighs."""


def declared(reasons: tuple[Reason, ...]) -> tuple[Reason, ...]:
    """Return those among the reasons that are said aloud."""
    return tuple(reason for reason in reasons if reason.known != "hidden")
