"""What a power writes in the corridor, and how it answers what others write."""

from collections.abc import Iterator

from game.ai.judgement import on_articles, score
from game.ai.outlook import Outlook
from game.ai.prices import cost, gain, on_bundle
from game.core import events as e
from game.core import orders as o
from game.core.pledges import Article, Clause, Consent
from game.core.reasons import Reason
from game.core.scenario import PowerId
from game.core.world import Paper, open_to_motion
from game.core.worth import SCALE

FLOOR = SCALE // 10
"""Least gain for which a power opens its mouth, thousandths of a point."""


def answer(outlook: Outlook, paper: Paper) -> o.Answer:
    """Answer a paper: the sum of the reasons decides."""
    match paper:
        case e.OfferMade():
            return o.Answer(paper.paper, _on_offer(outlook, paper))
        case e.PositionSounded():
            return o.Answer(paper.paper, _where_we_stand(outlook, paper.question))
        case e.TermsAsked():
            return o.Answer(paper.paper, _terms(outlook, paper.articles))


def _on_offer(outlook: Outlook, offer: e.OfferMade) -> o.Reply:
    reasons = on_bundle(outlook, offer.by, given=offer.asks, taken=offer.gives)
    if score(reasons) >= 0:
        accept = o.Accept(tuple(reasons) or (Reason("courtesy", 0, power=offer.by),))
        if outlook.seat.ask(o.Answer(offer.paper, accept)) is None:
            return accept
        return o.Refuse((Reason("promise", -1, power=offer.by), *reasons))
    if not offer.counter_to:
        for counter in _counters(outlook, offer, tuple(reasons)):
            if outlook.seat.ask(o.Answer(offer.paper, counter)) is None:
                return counter
    return o.Refuse(tuple(reasons))


def _counters(outlook: Outlook, offer: e.OfferMade, reasons: tuple[Reason, ...]) -> Iterator[o.Counter]:
    """Yield counters that one would accept oneself: without what costs most, then with something more in return."""
    dear = sorted(offer.asks, key=lambda clause: cost(outlook, clause.pledge), reverse=True)
    kept = tuple(clause for clause in offer.asks if clause != dear[0]) if dear else ()
    if offer.gives and kept and score(on_bundle(outlook, offer.by, kept, offer.gives)) >= 0:
        yield o.Counter(kept, offer.gives, offer.secret, reasons)
    for wish in wishes(outlook, offer.by):
        more = (*offer.gives, wish)
        fits = _topic(wish) not in {_topic(clause) for clause in (*offer.gives, *offer.asks)} and len(more) <= 4
        if fits and score(on_bundle(outlook, offer.by, offer.asks, more)) >= 0:
            yield o.Counter(offer.asks, more, offer.secret, reasons)
            return


def wishes(outlook: Outlook, other: PowerId) -> Iterator[Clause]:
    """Yield what one would like another to consent to and it could: cheapest to it for what it is worth to us first."""
    view = outlook.seat.view
    found: list[tuple[int, Clause]] = []
    party = outlook.believed[other]
    for question, place in outlook.order.items():
        if not open_to_motion(view, question) or other not in view.scenario.questions[question].vetoes:
            continue
        low, high = party.walls[place]
        mine, theirs, now = outlook.mine(question), outlook.theirs(other, question), outlook.expected[place]
        for number in outlook.free[place]:
            profit = mine[number] - mine[now]
            if low <= number <= high and profit >= FLOOR and not outlook.red(question, number):
                found.append((profit + theirs[number] - theirs[now], Clause(Consent(question, number, number))))
    for _, clause in sorted(found, key=lambda pair: pair[0], reverse=True)[:6]:
        yield clause


def gifts(outlook: Outlook, other: PowerId) -> Iterator[tuple[int, Clause]]:
    """Yield what one could consent to that the other would like, with its believed gain: cheapest for us first."""
    view = outlook.seat.view
    found: list[tuple[int, int, Clause]] = []
    for question, place in outlook.order.items():
        if not open_to_motion(view, question) or outlook.me.power not in view.scenario.questions[question].vetoes:
            continue
        mine, theirs, now = outlook.mine(question), outlook.theirs(other, question), outlook.expected[place]
        for number in outlook.free[place]:
            pleases = theirs[number] - theirs[now]
            if pleases >= FLOOR and not outlook.red(question, number):
                found.append((mine[now] - mine[number] - pleases, pleases, Clause(Consent(question, number, number))))
    for _, pleases, clause in sorted(found, key=lambda item: item[0])[:6]:
        yield pleases, clause


def _where_we_stand(outlook: Outlook, question: str) -> o.Reply:
    """Say honestly which positions would do: from what one wants to what one expects."""
    place = outlook.order[question]
    ideal, expected = outlook.seat.brief.ideals[place], outlook.expected[place]
    if ideal < 0:
        return o.Refuse((Reason("courtesy", 0, question),))
    return o.Disclose(min(ideal, expected), max(ideal, expected), (Reason("article", 0, question, ideal),))


def _terms(outlook: Outlook, articles: tuple[Article, ...]) -> o.Reply:
    """Name one to three smallest changes that would do, or say why none would."""
    reasons = tuple(on_articles(outlook, articles))
    if score(reasons) >= 0:
        return o.Terms((articles,), reasons)
    options: list[tuple[int, tuple[Article, ...]]] = []
    for place, article in enumerate(articles):
        for number in range(outlook.seat.view.scenario.size(article.question)):
            changed = (*articles[:place], Article(article.question, number), *articles[place + 1 :])
            if number != article.position and score(on_articles(outlook, changed)) >= 0:
                options.append((abs(number - article.position), changed))
    options.sort(key=lambda option: option[0])
    if options:
        return o.Terms(tuple(changed for _, changed in options[:3]), reasons)
    named = {article.question for article in articles}
    if len(articles) < 3:
        for question in outlook.order:
            if question in named or not open_to_motion(outlook.seat.view, question):
                continue
            mine = outlook.mine(question)
            number = max(outlook.free[outlook.order[question]], key=lambda n: mine[n])
            added = (*articles, Article(question, number))
            if score(on_articles(outlook, added)) >= 0:
                options.append((0, added))
    return o.Terms(tuple(added for _, added in options[:3]), reasons)


def proposals(outlook: Outlook) -> Iterator[o.CorridorOrder]:
    """Yield what one would write this sitting, best first: leave asked for, bargains, soundings."""
    view, me = outlook.seat.view, outlook.me.power
    for question, place in outlook.order.items():
        if open_to_motion(view, question) and outlook.red(question, outlook.expected[place]) == "leave":
            yield o.Telegraph(question, outlook.expected[place])
    bargains: list[tuple[int, o.Offer]] = []
    for other in view.powers:
        if other == me or view.powers[other].withdrawn:
            continue
        for wish in wishes(outlook, other):
            asked = gain(outlook, other, wish.pledge) * outlook.trust(other) // 100
            loses = _loss(outlook, other, wish)
            for pleases, gift in gifts(outlook, other):
                if _topic(gift) == _topic(wish):
                    continue
                price = cost(outlook, gift.pledge)
                if pleases >= loses + FLOOR and asked >= price + FLOOR:
                    bargains.append((asked - price, o.Offer(other, (gift,), (wish,))))
                    break
    for _, offer in sorted(bargains, key=lambda bargain: bargain[0], reverse=True):
        yield offer
    for question in view.agenda:
        if question in view.disputed and open_to_motion(view, question):
            for other in view.scenario.questions[question].vetoes:
                told = any(t.by == other and t.question == question for t in outlook.seat.hand.told)
                if other != me and not told:
                    yield o.Sound(other, question)


def _loss(outlook: Outlook, other: PowerId, clause: Clause) -> int:
    pledge = clause.pledge
    assert isinstance(pledge, Consent)
    theirs = outlook.theirs(other, pledge.question)
    return theirs[outlook.expected[outlook.order[pledge.question]]] - theirs[pledge.low]


def _topic(clause: Clause) -> str:
    return getattr(clause.pledge, "question", clause.pledge.kind)
