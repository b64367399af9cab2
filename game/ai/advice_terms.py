"""What decides whether a power takes a motion or an offer, as an adviser sees it: the terms that the fit weighs."""

from collections.abc import Sequence
from dataclasses import astuple, dataclass
from typing import Final

from game.ai.outlook import Outlook
from game.ai.prices import BINDING, coin
from game.ai.word import consented
from game.core import side_payments
from game.core.orders import Offer
from game.core.pledges import Article, Candour, Clause, Consent, Pledge, Silence
from game.core.scenario import PowerId, QuestionId
from game.core.worth import SCALE

EDGE: Final = SCALE // 2
"""Thousandths of a point beyond which a bargain is plainly good or bad."""
FURTHEST: Final = 15 * SCALE
"""Beyond this a loss counts no more: it is out of the question anyway."""


@dataclass(frozen=True, slots=True)
class Weights:
    """Log-odds, in hundredths, that a power does not refuse a motion."""

    base: int
    expected: int
    """A point of brief above what it may expect in the article's place."""
    due: int
    """A point above its due by the public papers."""
    best: int
    """A point above the best it could have."""
    time: int
    """The whole calendar."""
    articles: int
    """Each article of the motion."""
    refused: int
    """That it has refused an article of it before."""


@dataclass(frozen=True, slots=True)
class Prices:
    """Log-odds, in hundredths, that a power takes an offer."""

    base: int
    edge: int
    """Whether the whole would leave it better or worse off by its own account, as far as one can tell: -1 to 1."""
    beyond: int
    """Each article that it is asked to accept and its instructions seem to forbid."""
    refused: int
    """Each article that it is asked to accept and has refused before."""


def weighed(weights: Weights | Prices, terms: Sequence[int]) -> int:
    """Return log-odds, in hundredths: the sum of terms, in thousandths, each by its weight."""
    each: tuple[int, ...] = astuple(weights)
    return sum(weight * term for weight, term in zip(each, terms, strict=True)) // SCALE


def terms_of_motion(outlook: Outlook, power: PowerId, articles: Sequence[Article]) -> tuple[int, ...]:
    """Return what `Weights` weigh, in their order, in thousandths."""
    above = due = best = refused = 0
    for article in articles:
        theirs, place = outlook.theirs(power, article.question), outlook.order[article.question]
        here = theirs[article.position]
        above += lost(outlook, power, article)
        due, best = due + here - theirs[outlook.balance.fair[place]], best + here - max(theirs)
        refused += power in outlook.beliefs.record.refused.get((article.question, article.position), {})
    near = (max(-FURTHEST, min(FURTHEST, points)) for points in (above, due, best))
    return SCALE, *near, outlook.progress * SCALE // 100, len(articles) * SCALE, refused * SCALE


def terms_of_offer(outlook: Outlook, offer: Offer) -> tuple[int, ...]:
    """Return what `Prices` weigh, in their order, in thousandths."""
    other = offer.to
    gains = sum(_felt(outlook, other, clause) for clause in offer.gives) * outlook.trust(other) // 100
    asked = moved(outlook, other, offer.asks, best=False)
    losses = -sum(asked.values()) + BINDING * len(asked)
    paid = sum(_price(outlook, other, clause.pledge) for clause in offer.asks)
    edge = max(-EDGE, min(EDGE, gains - losses - paid)) * SCALE // EDGE
    lines, said, beyond, refused = outlook.believed[other].lines, outlook.beliefs.record.refused, 0, 0
    for clause in offer.asks:
        match clause.pledge:
            case Consent(question, low, high):
                least, most = lines[outlook.order[question]]
                beyond += not (least <= low and high <= most)
                refused += any(other in said.get((question, number), {}) for number in range(low, high + 1))
            case _:
                pass
    return SCALE, edge, SCALE * beyond, SCALE * refused


def _felt(outlook: Outlook, other: PowerId, clause: Clause) -> int:
    """Return what a promise of one's own is worth to another, as far as one can tell; half if on a condition."""
    match clause.pledge:
        case Consent(question, low, high):
            me, numbers = outlook.me.power, range(low, high + 1)
            worth = max(consented(outlook, me, other, question, number) for number in numbers)
        case pledge:
            worth = coin(outlook, other, pledge)
    return worth // 2 if clause.given else worth


def _price(outlook: Outlook, other: PowerId, pledge: Pledge) -> int:
    """Return what a promise beside consent costs another, as far as one can tell."""
    match pledge:
        case Consent():
            return 0
        case Silence() | Candour():
            return BINDING + coin(outlook, other, pledge)
        case _:
            return side_payments.cost(pledge)


def lost(outlook: Outlook, power: PowerId, article: Article) -> int:
    """Return what an article would bring a power beside what it may expect in its place, as far as one can tell."""
    theirs = outlook.theirs(power, article.question)
    return theirs[article.position] - theirs[outlook.expected[outlook.order[article.question]]]


def moved(outlook: Outlook, power: PowerId, clauses: Sequence[Clause], best: bool) -> dict[QuestionId, int]:
    """Return what consent in clauses moves for a power, question by question: at best, or at worst."""
    found: dict[QuestionId, int] = {}
    for clause in clauses:
        if isinstance(clause.pledge, Consent):
            question, pledge = clause.pledge.question, clause.pledge
            theirs = outlook.theirs(power, question)
            now, span = theirs[outlook.expected[outlook.order[question]]], theirs[pledge.low : pledge.high + 1]
            found[question] = max(0, max(span) - now) if best else min(0, min(span) - now)
    return found
