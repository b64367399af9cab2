"""A score taken apart again, for explanations: articles, campaign, side payments, and what another's peace cost.

Older rules counted fewer of these, and one game may have been begun by one version and closed by another; so the score
that was given decides which of them were counted, and the parts always add up to it.
"""

from dataclasses import dataclass

from game.core.events import ScoreReckoned
from game.core.pledges import Commitment
from game.core.scenario import PowerId
from game.core.side_payments import agreed, lines
from game.core.world import World, commitments
from game.core.worth import SCALE, link_places, worth


@dataclass(frozen=True, slots=True)
class Parts:
    """What a score is made of, thousandths of a point."""

    articles: int
    campaign: int
    """0 or below."""
    payments: tuple[tuple[Commitment, int], ...]
    """Side payments that were counted, each with what it added."""
    bound: int
    """0, or, below it, what the articles of a separate peace are worth beyond leaving: not to who has not signed it."""


def taken_apart(world: World, power: PowerId, score: ScoreReckoned) -> Parts:
    """Return the parts of a power's score, once the congress is closed, in the whole world or in that power's view."""
    brief = world.hands[power].brief
    assert brief is not None, "who has a score has opened its brief"
    articles = worth(brief, link_places(world.scenario), world.final)
    campaign = -SCALE * world.scenario.war.cost.get(power, 0) if world.outcome == "war" else 0
    payments = tuple(lines(commitments(world).values(), power, agreed(world)))
    rest = score.worth - articles - campaign
    if rest != sum(weight for _, weight in payments):  # rules 1 to 4, or a peace that others made
        payments = ()
    apart = world.outcome == "separate_peace" and not payments and score.worth == score.walk_away
    return Parts(articles, campaign, payments, min(0, rest) if apart else 0)
