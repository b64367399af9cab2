"""The negotiation dance: every offer of a game as a step in what it was worth to each, by true briefs.

An offer is worth what the treaty of the end would be worth with the articles in it that the offer speaks of: all steps
lie in one picture with the frontier, and the end is where the dance arrives. The side payments of an offer count with
it, as they do in a brief since rules 5; what else it promises besides articles (silence, candour) moves nothing here.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Literal

from game.core import events as e
from game.core.pledges import Clause, Consent, Oppose, Propose
from game.core.scenario import PowerId
from game.core.side_payments import cost, worth
from game.core.worth import SCALE
from game.log.log import Place
from game.replay.game import Game
from game.replay.parties import Parties, Treaty

Fate = Literal["accepted", "refused", "countered", "lapsed"]

SIDE_PAYMENTS_SINCE = 5
"""The rules by which side payments began to count; a dance by older ones was danced for articles alone."""


@dataclass(frozen=True, slots=True)
class Step:
    """One offer."""

    place: Place
    sitting: int
    offer: e.OfferMade
    treaty: Treaty
    """The treaty that it points to."""
    gains: tuple[int, int]
    """What that would be worth over leaving, side payments and all, to its author and to whom it was made; thousandths
    of a point."""
    fate: Fate

    def gain(self, power: PowerId) -> int:
        """Return what it would be worth to one of the two."""
        return self.gains[0] if power == self.offer.by else self.gains[1]


def dance(game: Game, found: Parties) -> tuple[Step, ...]:
    """Return every offer of a game, in order."""
    fates = _fates(game)
    steps = []
    sitting = 0
    for step in game.log.steps:
        for at, entry in enumerate(step.entries):
            event = entry.event
            if isinstance(event, e.SittingOpened):
                sitting = event.number
            if isinstance(event, e.OfferMade):
                treaty = _pointed(game, found, event)
                paid = _paid(event) if game.log.header.rules >= SIDE_PAYMENTS_SINCE else (0, 0)
                gains = (found.gain(event.by, treaty) + paid[0], found.gain(event.to, treaty) + paid[1])
                steps.append(Step(Place(step.n, at), sitting, event, treaty, gains, fates.get(event.paper, "lapsed")))
    return tuple(steps)


def between(steps: Sequence[Step], one: PowerId, other: PowerId) -> tuple[Step, ...]:
    """Return the steps of two powers with each other."""
    return tuple(step for step in steps if {step.offer.by, step.offer.to} == {one, other})


def couples(steps: Sequence[Step]) -> tuple[tuple[PowerId, PowerId], ...]:
    """Return who danced with whom, those with the most steps first; names in the order of the alphabet."""
    counts: dict[tuple[PowerId, PowerId], int] = {}
    for step in steps:
        one, other = sorted((step.offer.by, step.offer.to))
        counts[one, other] = counts.get((one, other), 0) + 1
    return tuple(sorted(counts, key=lambda couple: (-counts[couple], couple)))


def whole(thousandths: int) -> int:
    """Return a worth in whole points, rounded to the nearest."""
    return (abs(thousandths) + SCALE // 2) // SCALE * (1 if thousandths >= 0 else -1)


def _fates(game: Game) -> dict[str, Fate]:
    found: dict[str, Fate] = {}
    for entry in game.entries:
        match entry.event:
            case e.OfferAccepted(paper):
                found[paper] = "accepted"
            case e.OfferRefused(paper):
                found[paper] = "refused"
            case e.OfferMade(counter_to=paper) if paper:
                found[paper] = "countered"
            case _:
                pass
    return found


def _paid(offer: e.OfferMade) -> tuple[int, int]:
    """Return what the side payments of an offer would add to the brief of its author, and of whom it was made to."""
    by = sum(worth(one.pledge) for one in offer.asks) - sum(cost(one.pledge) for one in offer.gives)
    to = sum(worth(one.pledge) for one in offer.gives) - sum(cost(one.pledge) for one in offer.asks)
    return by, to


def _pointed(game: Game, found: Parties, offer: e.OfferMade) -> Treaty:
    """Return the treaty of the end with what an offer speaks of in it."""
    treaty = list(game.treaty)
    places = {question: place for place, question in enumerate(game.scenario.questions)}
    for clause, to in _clauses(offer):
        if clause.given is not None:
            place = places[clause.given.question]
            treaty[place] = max(clause.given.low, min(treaty[place], clause.given.high))
        match clause.pledge:
            case Consent(question, low, high):
                treaty[places[question]] = _best(found, to, treaty, places[question], range(low, high + 1))
            case Propose(question, position):
                treaty[places[question]] = position
            case Oppose(question, low, high) if low <= treaty[places[question]] <= high:
                silence = game.scenario.silence(question)
                treaty[places[question]] = silence if not low <= silence <= high else treaty[places[question]]
            case _:
                pass
    return tuple(treaty)


def _clauses(offer: e.OfferMade) -> Iterator[tuple[Clause, PowerId]]:
    """Yield every clause with the power that it is promised to."""
    for clause in offer.gives:
        yield clause, offer.to
    for clause in offer.asks:
        yield clause, offer.by


def _best(found: Parties, power: PowerId, treaty: list[int], place: int, positions: range) -> int:
    """Return the position of a range that a power wants most; it may move any of them."""
    worths = [(found.worth(power, [*treaty[:place], number, *treaty[place + 1 :]]), number) for number in positions]
    top = max(worth for worth, _ in worths)
    return min((number for worth, number in worths if worth == top), key=lambda number: abs(number - treaty[place]))
