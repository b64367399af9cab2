"""What the congress hands over to history: the treaty, how it came about, and what was promised on the way."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from game.core.history.chronicle import Ending
from game.core.pledges import IN_HISTORY, Guarantee, Loan, Neutrality
from game.core.scenario import PowerId, Scenario
from game.core.world import World, commitments, draft, pair
from game.core.worth import SCALE, draw_brief, link_places, worth


@dataclass(frozen=True, slots=True)
class Promise:
    """A promise that outlives the congress."""

    kind: str
    """neutrality, guarantee or loan."""
    by: PowerId
    to: PowerId
    crisis: str = ""
    """For neutrality."""
    millions: int = 1
    """Of a loan, in francs."""


@dataclass(frozen=True, slots=True)
class Settlement:
    """How a congress ended, as far as history reads it."""

    treaty: tuple[int, ...]
    """Positions that hold, in scenario order."""
    outcome: Ending
    relations: Mapping[str, int]
    """By `pair`."""
    briefs: Mapping[PowerId, int]
    """What the treaty is worth to each power over no treaty, in whole points."""
    opinions: Mapping[PowerId, int]
    """Each public's appetite for peace."""
    promises: tuple[Promise, ...] = field(default=())


def supposed(scenario: Scenario, treaty: tuple[int, ...]) -> Settlement:
    """Return the settlement of a treaty that nobody has negotiated: central briefs, opening moods, no promises."""
    places = link_places(scenario)
    briefs = {power: draw_brief(scenario, power, None) for power in scenario.powers}
    return Settlement(
        treaty=treaty,
        outcome="signed",
        relations={pair(*relation.powers): relation.value for relation in scenario.relations},
        briefs={power: (worth(brief, places, treaty) - brief.walk_away) // SCALE for power, brief in briefs.items()},
        opinions={power: facts.opinion.appetite for power, facts in scenario.powers.items()},
    )


def settled(world: World) -> Settlement:
    """Return the settlement of a congress: of the whole world, or of what one view of it shows.

    A view lacks the others' hands; their briefs count at their centres of 1856.
    """
    scenario = world.scenario
    treaty = world.final or draft(world)
    places = link_places(scenario)
    briefs = {}
    for power in scenario.powers:
        hand = world.hands.get(power)
        brief = hand.brief if hand and hand.brief else draw_brief(scenario, power, None)
        least = hand.walk_away if hand and hand.brief else brief.walk_away
        briefs[power] = (worth(brief, places, treaty) - least) // SCALE
    return Settlement(
        treaty=treaty,
        outcome=world.outcome or "signed",
        relations=dict(world.relations),
        briefs=briefs,
        opinions={power: state.appetite for power, state in world.powers.items()},
        promises=_promises(world, treaty),
    )


def _promises(world: World, treaty: tuple[int, ...]) -> tuple[Promise, ...]:
    """Return the promises that bind as the congress ends: neither broken nor released in it, their conditions met.

    What history has made of them since is not looked at, so that a history taken up again begins as it did. Saves of
    the first rules call them expired by the close.
    """
    found = []
    places = {question: place for place, question in enumerate(world.scenario.questions)}
    for commitment in commitments(world).values():
        given = commitment.clause.given
        if commitment.state in ("broken", "released") and not commitment.evidence.startswith(IN_HISTORY):
            continue
        if given is not None and not given.low <= treaty[places[given.question]] <= given.high:
            continue
        match commitment.clause.pledge:
            case Neutrality(crisis):
                found.append(Promise("neutrality", commitment.by, commitment.to, crisis))
            case Guarantee():
                found.append(Promise("guarantee", commitment.by, commitment.to))
            case Loan(millions):
                found.append(Promise("loan", commitment.by, commitment.to, millions=millions))
            case _:
                pass
    return tuple(found)
