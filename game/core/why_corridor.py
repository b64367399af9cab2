"""Why not, in the corridor: whose turn it is, what papers lie where, what can still be promised."""

from typing import assert_never

from game.core import orders as o
from game.core.events import OfferMade, PositionSounded, TermsAsked
from game.core.objection import Objection
from game.core.pledges import Article, Clause, Commitment
from game.core.scenario import PowerId
from game.core.why_checks import (
    closed,
    good_articles,
    good_condition,
    good_pledge,
    good_range,
    good_threat,
    known,
    partner,
)
from game.core.why_promise import clashing, offered, promised
from game.core.world import World
from game.core.worth import index


def why_not_corridor(view: World, power: PowerId, order: o.CorridorOrder) -> Objection | None:
    """Return why a corridor order cannot be given now."""
    if view.phase != "corridor":
        return Objection("not_now")
    if isinstance(order, o.Answer):  # a paper may be answered out of turn: the other side is waiting
        return _answer(view, power, order)
    if view.turn != power:
        return Objection("not_your_turn", power=view.turn)
    match order:
        case o.Pass():
            return None
        case o.Telegraph():
            return _telegraph(view, power, order)
        case o.Leak():
            return _leak(view, power, order)
        case o.Release():
            return _release(view, power, order)
        case o.Sound():
            return known(view, order.question) or _meeting(view, power, order.to)
        case o.AskTerms():
            return (
                good_articles(view, order.articles) or _signed(view, order.articles) or _meeting(view, power, order.to)
            )
        case o.Offer():
            return (
                _bundle(view, power, order.to, order.gives, order.asks)
                or _repeated(view, power, order.to, order.gives, order.asks)
                or _meeting(view, power, order.to)
            )
        case o.Warn():
            return good_pledge(view, order.demand) or good_threat(view, order.threat) or _meeting(view, power, order.to)
        case _:
            assert_never(order)


def _signed(view: World, articles: tuple[Article, ...]) -> Objection | None:
    return next((wrong for article in articles if (wrong := closed(view, article.question))), None)


def _meeting(view: World, power: PowerId, to: PowerId) -> Objection | None:
    wrong = partner(view, power, to)
    if wrong is not None:
        return wrong
    if view.round > 1:
        return Objection("second_round")
    state, rules = view.powers[power], view.scenario.rules
    if to not in state.met and len(state.met) >= rules.calls:
        return Objection("no_calls")
    if view.hands[power].written.get(to, 0) >= rules.exchanges:
        return Objection("no_exchanges", power=to)
    if any(paper.by == power and paper.to == to for paper in view.hands[power].pending.values()):
        return Objection("offer_pending", power=to)
    return None


def _bundle(
    view: World, by: PowerId, to: PowerId, gives: tuple[Clause, ...], asks: tuple[Clause, ...]
) -> Objection | None:
    if not gives and not asks:
        return Objection("empty_offer")
    if len(gives) > 4 or len(asks) > 4:
        return Objection("too_many_articles")
    for clause in (*gives, *asks):
        wrong = good_pledge(view, clause.pledge) or good_condition(view, clause.given)
        if wrong is not None:
            return wrong
    return clashing(gives) or clashing(asks) or _bargain(view, by, by, to, gives, asks)


def _bargain(
    view: World, reader: PowerId, by: PowerId, to: PowerId, gives: tuple[Clause, ...], asks: tuple[Clause, ...]
) -> Objection | None:
    """Return what one side of a bargain can no longer promise, as far as the reader knows."""
    for giver, taker, clauses in ((by, to, gives), (to, by, asks)):
        for clause in clauses:
            wrong = promised(view, reader, giver, taker, clause)
            if wrong is None and giver == reader:
                wrong = offered(view, giver, taker, clause)
            if wrong is not None:
                return wrong
    return None


def _repeated(
    view: World, power: PowerId, to: PowerId, gives: tuple[Clause, ...], asks: tuple[Clause, ...]
) -> Objection | None:
    for offer in view.hands[power].refused:
        if (offer.by, offer.to, offer.gives, offer.asks) == (power, to, gives, asks):
            return Objection("refused_before", power=to)
    return None


def _answer(view: World, power: PowerId, order: o.Answer) -> Objection | None:
    paper = view.hands[power].pending.get(order.paper)
    if paper is None or paper.to != power:
        return Objection("unknown_paper")
    reply = order.reply
    match paper, reply:
        case OfferMade(), o.Accept():
            return _bargain(view, power, paper.by, power, paper.gives, paper.asks)
        case OfferMade(), o.Refuse():
            return None
        case OfferMade(), o.Counter():
            if paper.counter_to:
                return Objection("wrong_reply")
            if (reply.gives, reply.asks) == (paper.asks, paper.gives):
                return Objection("refused_before", power=paper.by)
            return _bundle(view, power, paper.by, reply.gives, reply.asks) or _repeated(
                view, power, paper.by, reply.gives, reply.asks
            )
        case PositionSounded(), o.Disclose():
            return good_range(view, paper.question, reply.low, reply.high)
        case TermsAsked(), o.Terms():
            if len(reply.options) > 3:
                return Objection("too_many_terms")
            for option in reply.options:
                wrong = good_articles(view, option)
                if wrong is not None:
                    return wrong
            return None
        case ((PositionSounded() | TermsAsked()), o.Refuse()):
            return None
        case _:
            return Objection("wrong_reply")


def _telegraph(view: World, power: PowerId, order: o.Telegraph) -> Objection | None:
    wrong = known(view, order.question, order.position)
    if wrong is not None:
        return wrong
    hand = view.hands[power]
    brief = hand.brief
    assert brief is not None, "a power that plays has opened its brief"
    place = index(view.scenario, order.question)
    low, high = hand.leave.get(order.question, (brief.lows[place], brief.highs[place]))
    if low <= order.position <= high:
        return Objection("inside_line", question=order.question)
    if brief.absolute[place]:
        return Objection("absolute_line", question=order.question)
    if any(telegram.question == order.question for telegram in hand.telegrams) or order.question in hand.denied:
        return Objection("asked_already", question=order.question)
    return None


def _secret(view: World, power: PowerId, commitment: str) -> Commitment | None:
    return view.hands[power].ledger.get(commitment)


def _leak(view: World, power: PowerId, order: o.Leak) -> Objection | None:
    if order.paper not in view.scenario.papers:
        return Objection("unknown_newspaper")
    if order.commitment in view.ledger:
        return Objection("not_secret")
    return None if _secret(view, power, order.commitment) else Objection("unknown_commitment")


def _release(view: World, power: PowerId, order: o.Release) -> Objection | None:
    known = _secret(view, power, order.commitment) or view.ledger.get(order.commitment)
    if known is None:
        return Objection("unknown_commitment")
    if known.to != power:
        return Objection("not_yours", power=known.to)
    return None if known.state == "open" else Objection("settled_commitment")
