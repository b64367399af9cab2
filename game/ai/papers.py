"""How a power answers what others write in the corridor."""

from collections.abc import Iterator

from game.ai.judgement import bound, on_articles, score
from game.ai.means import named_today
from game.ai.outlook import Outlook
from game.ai.prices import cost, on_bundle
from game.ai.small_change import asked as coins
from game.ai.trades import topic, wishes
from game.core import events as e
from game.core import orders as o
from game.core.pledges import Article, Clause, Consent
from game.core.reasons import Reason
from game.core.world import Paper, open_to_motion


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
    short = -score(reasons)
    if short > 0 and _named(outlook, offer):  # one's own price, as one named it today
        reasons.append(Reason("promise", short, power=offer.by, known="hidden"))
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


def _named(outlook: Outlook, offer: e.OfferMade) -> bool:
    """Return whether an offer asks for nothing but articles of one option that one named to its author this sitting."""
    asked = frozenset(
        Article(clause.pledge.question, clause.pledge.low)
        for clause in offer.asks
        if isinstance(clause.pledge, Consent) and clause.pledge.low == clause.pledge.high
    )
    if not asked or len(asked) < len(offer.asks):
        return False
    return asked in named_today(outlook, offer.by)


def _counters(outlook: Outlook, offer: e.OfferMade, reasons: tuple[Reason, ...]) -> Iterator[o.Counter]:
    """Yield counters that one would accept oneself: without what costs most, then with something more in return."""

    def fair(given: tuple[Clause, ...], taken: tuple[Clause, ...]) -> bool:
        return score(on_bundle(outlook, offer.by, given, taken)) >= 0

    dear = sorted(offer.asks, key=lambda clause: cost(outlook, clause.pledge), reverse=True)
    kept = tuple(clause for clause in offer.asks if clause != dear[0]) if dear else ()
    if offer.gives and kept and fair(kept, offer.gives):
        yield o.Counter(kept, offer.gives, offer.secret, reasons)
    taken = {topic(clause) for clause in (*offer.gives, *offer.asks)}
    more = [wish for wish in wishes(outlook, offer.by) if topic(wish) not in taken]
    more += [coin for coin in coins(outlook, offer.by) if topic(coin) not in taken]
    for wish in more:
        asked = (*offer.gives, wish)
        if len(asked) <= 4 and fair(offer.asks, asked):
            yield o.Counter(offer.asks, asked, offer.secret, reasons)
            return
    for given in (offer.asks, kept):
        for wish in more if given and offer.gives else ():
            for other in more:
                asked = (*offer.gives, wish, other)
                if topic(wish) != topic(other) and len(asked) <= 4 and fair(given, asked):
                    yield o.Counter(given, asked, offer.secret, reasons)
                    return


def _where_we_stand(outlook: Outlook, question: str) -> o.Reply:
    """Say which positions would do: from what one wants to what one expects, or to what one works for."""
    place = outlook.order[question]
    ideal = outlook.seat.brief.ideals[place]
    if ideal < 0:
        return o.Refuse((Reason("courtesy", 0, question),))
    other = outlook.expected[place] if outlook.manner.candour else outlook.aim[place]
    return o.Disclose(min(ideal, other), max(ideal, other), (Reason("article", 0, question, ideal),))


def _terms(outlook: Outlook, articles: tuple[Article, ...]) -> o.Reply:
    """Name one to three smallest changes that would do, or say why none would."""
    reasons = (*on_articles(outlook, articles), *bound(outlook, articles))
    if score(reasons) >= 0:
        return o.Terms((articles,), reasons)
    options: list[tuple[int, tuple[Article, ...]]] = []
    for place, article in enumerate(articles):
        for number in range(outlook.seat.view.scenario.size(article.question)):
            changed = (*articles[:place], Article(article.question, number), *articles[place + 1 :])
            if number != article.position and _would_do(outlook, changed):
                options.append((abs(number - article.position), changed))
    options.sort(key=lambda option: option[0])
    if not options and len(articles) < 3:
        named = {article.question for article in articles}
        for question, place in outlook.order.items():
            if question in named or not open_to_motion(outlook.seat.view, question):
                continue
            mine = outlook.mine(question)
            added = (*articles, Article(question, max(outlook.free[place], key=lambda n: mine[n])))
            if _would_do(outlook, added):
                options.append((0, added))
    return o.Terms(tuple(changed for _, changed in options[:3]), reasons)


def _would_do(outlook: Outlook, articles: tuple[Article, ...]) -> bool:
    if any(outlook.red(article.question, article.position) for article in articles):
        return False
    return score((*on_articles(outlook, articles), *bound(outlook, articles))) >= 0
