"""A bargain that fails by next to nothing is refused with grace, and not by reading out the farthing that it lacks."""

from game.core import events as e
from game.words.language import Language, mark

HAIR = 150
"""Thousandths of a point by which a bargain may fall short and be said to hang by a hair."""

_WAYS = (
    mark("It wants so little that a crumb would do it."),
    mark("The scales hang by a hair, and on the wrong side."),
    mark("You are as near as one can be without being there."),
    mark("Put the least thing to it, and we must think again."),
    mark("We should blush to name what is missing; and yet it is missing."),  # the last: where nothing is asked instead
)


def hangs_by_a_hair(event: e.Event) -> bool:
    """Return whether an offer is declined that lacks next to nothing."""
    declined = isinstance(event, e.OfferRefused) or (isinstance(event, e.OfferMade) and event.counter_to)
    if not declined or not isinstance(event, e.OfferRefused | e.OfferMade):
        return False
    return 0 < -sum(reason.weight for reason in event.reasons) <= HAIR


def by_a_hair(event: e.Event, language: Language, nth: int = 0) -> str:
    """Return what is said instead of the reasons for declining an offer that lacks next to nothing; else nothing."""
    ways = _WAYS[:-1] if isinstance(event, e.OfferMade) else _WAYS
    return language.say(ways[nth % len(ways)]) if hangs_by_a_hair(event) else ""
