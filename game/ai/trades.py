"""Consent for consent, and consent for money or a promise to keep: bargains that serve both by one's own lights."""

from collections.abc import Iterator, Sequence
from itertools import combinations

from game.ai.balance import ROOM
from game.ai.character import manner
from game.ai.judgement import score
from game.ai.means import FLOOR, fresh, named_today, noted
from game.ai.outlook import Outlook
from game.ai.prices import BINDING, GOODWILL, about, coin, cost, gain, on_bundle
from game.ai.small_change import asked, given
from game.ai.word import consented, disputed, promised
from game.core import orders as o
from game.core import side_payments
from game.core.pledges import Article, Clause, Consent, Pledge
from game.core.reasons import Reason
from game.core.scenario import PowerId
from game.core.world import open_to_motion

RESTS = 4
"""Sittings after which a bargain that was declined may be proposed again as it was."""


def wishes(outlook: Outlook, other: PowerId) -> Iterator[Clause]:
    """Yield what one would like another to consent to and it could: cheapest to it for what it is worth to us first."""
    view = outlook.seat.view
    found: list[tuple[int, Clause]] = []
    party = outlook.believed[other]
    for question, place in outlook.order.items():
        if not open_to_motion(view, question) or other not in view.scenario.questions[question].vetoes:
            continue
        low, high = party.lines[place]
        mine, theirs, now = outlook.mine(question), outlook.theirs(other, question), outlook.expected[place]
        for number in outlook.free[place]:
            profit = max(mine[number] - mine[now], disputed(outlook, other, outlook.me.power, question, number))
            clause = Clause(Consent(question, number, number))
            if not low <= number <= high or profit < FLOOR or outlook.red(question, number):
                continue
            if not promised(outlook, other, outlook.me.power, clause):
                found.append((profit + theirs[number] - theirs[now], clause))
    for _, clause in sorted(found, key=lambda pair: pair[0], reverse=True)[:6]:
        yield clause


def gifts(outlook: Outlook, other: PowerId) -> Iterator[tuple[int, Clause]]:
    """Yield what one could consent to that the other would like, with its believed gain: cheapest for us first."""
    view = outlook.seat.view
    found: list[tuple[int, int, Clause]] = []
    had = set(named_today(outlook, other))  # what one has called acceptable nobody pays for
    for question, place in outlook.order.items():
        if not open_to_motion(view, question) or outlook.me.power not in view.scenario.questions[question].vetoes:
            continue
        mine, now = outlook.mine(question), outlook.expected[place]
        for number in outlook.free[place]:
            pleases = consented(outlook, outlook.me.power, other, question, number)
            free = frozenset((Article(question, number),)) in had
            if pleases >= FLOOR and not free and not outlook.red(question, number):
                found.append((mine[now] - mine[number] - pleases, pleases, Clause(Consent(question, number, number))))
    for _, pleases, clause in sorted(found, key=lambda item: item[0])[:6]:
        yield pleases, clause


def trades(outlook: Outlook) -> Iterator[o.Offer]:
    """Yield offers of consent for consent that serve both by one's own lights, best first."""
    found: list[tuple[int, o.Offer]] = []
    if len(outlook.seat.view.powers[outlook.me.power].met) >= min(outlook.skill.bargains, outlook.manner.talks):
        return
    for other in fresh(outlook):
        likes, trust = tuple(gifts(outlook, other)), outlook.trust(other)
        for wish in wishes(outlook, other):
            loses = max(0, _loss(outlook, other, wish.pledge)) + _grudged(outlook, other, wish)
            brings = gain(outlook, other, wish.pledge) * trust // 100
            alone = _enough(outlook, other, loses + BINDING)
            if alone and (terms := _worth_it(outlook, other, alone, wish)):
                found.append((score(terms), o.Offer(other, alone, (wish,), reasons=noted(terms))))
            for pleases, gift in likes:
                short = loses + BINDING - pleases * trust // 100  # they trust our word as we trust theirs
                if topic(gift) == topic(wish) or short > GOODWILL or brings < cost(outlook, gift.pledge) + FLOOR:
                    continue
                sweet = _enough(outlook, other, short) if short > 0 else ()
                if short > 0 and not sweet:
                    continue
                gives = (gift, *sweet)
                if terms := _worth_it(outlook, other, gives, wish):
                    found.append((score(terms), o.Offer(other, gives, (wish,), reasons=noted(terms))))
                    break
        found += _sales(outlook, other, likes)
    for _, offer in sorted(found, key=lambda bargain: bargain[0], reverse=True):
        if not _pressing(outlook, offer):
            yield offer


def _sales(outlook: Outlook, other: PowerId, likes: Sequence[tuple[int, Clause]]) -> Iterator[tuple[int, o.Offer]]:
    """Yield consents for which another would, as far as one can tell, gladly pay in the coin that it has to give."""
    if not outlook.skill.weighs:
        return
    trust, purse = outlook.trust(other), manner(outlook.seat.view.scenario, other).coins
    for pleases, gift in likes:
        for pay in asked(outlook, other):
            price = side_payments.cost(pay.pledge) if pay.pledge.kind in purse else 0
            if not price or pleases * trust // 100 < price + BINDING:
                continue
            if terms := _worth_it(outlook, other, (gift,), pay):
                yield score(terms), o.Offer(other, (gift,), (pay,), reasons=noted(terms))


def _pressing(outlook: Outlook, offer: o.Offer) -> bool:
    """Return whether the other has lately declined this very bargain, or not deigned to answer it."""
    declined = outlook.beliefs.record.declined.get((outlook.me.power, offer.to, (offer.gives, offer.asks)))
    return declined is not None and outlook.seat.view.sitting - declined < RESTS


def _worth_it(outlook: Outlook, other: PowerId, gives: Sequence[Clause], wish: Clause) -> list[Reason]:
    """Return the terms of a bargain by one's own sum, if it brings enough; else nothing."""
    terms = on_bundle(outlook, other, gives, (wish,))
    return terms if score(terms) >= FLOOR else []


def _enough(outlook: Outlook, other: PowerId, short: int) -> tuple[Clause, ...]:
    """Return the cheapest coin that another would value at what is short, or two of different kinds; else nothing."""
    felt = [(coin(outlook, other, c.pledge) * outlook.trust(other) // 100, c) for c in given(outlook, other)]
    found: list[tuple[Clause, ...]] = [(each,) for worth, each in felt if worth >= short] or [
        (first, second)
        for (one, first), (two, second) in combinations(felt, 2)
        if one + two >= short and topic(first) != topic(second) and first.pledge.kind != second.pledge.kind
    ]
    return min(found, key=lambda coins: sum(cost(outlook, each.pledge) for each in coins), default=())


def _loss(outlook: Outlook, other: PowerId, pledge: Pledge) -> int:
    assert isinstance(pledge, Consent)
    theirs = outlook.theirs(other, pledge.question)
    return theirs[outlook.expected[outlook.order[pledge.question]]] - theirs[pledge.low]


def _grudged(outlook: Outlook, other: PowerId, wish: Clause) -> int:
    """Return what another will hold against a bargain if one stands above one's due already: up to its price."""
    me, balance = outlook.me.power, outlook.balance
    assert isinstance(wish.pledge, Consent)
    place = outlook.order[wish.pledge.question]
    excess = balance.above(me, outlook.so_far) - ROOM
    excess += max(0, balance.step(me, outlook.so_far, place, wish.pledge.low))
    return min(max(0, excess), BINDING + max(0, _loss(outlook, other, wish.pledge)))


def topic(clause: Clause) -> str:
    """Return what a clause is about, so that no bargain has the same thing twice."""
    return about(clause.pledge)[0] or clause.pledge.kind
