"""What a power writes in the corridor of itself, each for a reason: leave, trades, soundings, warnings, leaks."""

from collections.abc import Iterator

from game.ai.character import rapport
from game.ai.judgement import score
from game.ai.outlook import Outlook
from game.ai.prices import BINDING, GOODWILL, about, cost, gain, on_bundle
from game.core import orders as o
from game.core.pledges import (
    Article,
    Clause,
    Consent,
    Guarantee,
    Loan,
    Neutrality,
    Oppose,
    Pledge,
    SeparatePeace,
)  # fmt: skip
from game.core.scenario import PowerId, QuestionId
from game.core.world import essentials_missing, open_to_motion
from game.core.worth import SCALE

FLOOR = SCALE // 10
"""Least gain for which a power opens its mouth, thousandths of a point."""


def proposals(outlook: Outlook) -> Iterator[o.CorridorOrder]:
    """Yield what one would write this sitting, best first."""
    yield from _leave(outlook)
    yield from _exposures(outlook)
    yield from _apart(outlook)
    yield from trades(outlook)
    yield from _warnings(outlook)
    yield from _soundings(outlook)


def _leave(outlook: Outlook) -> Iterator[o.CorridorOrder]:
    """Ask the court for leave where the treaty one expects needs it."""
    view = outlook.seat.view
    for question, place in outlook.order.items():
        if open_to_motion(view, question) and outlook.red(question, outlook.expected[place]) == "leave":
            yield o.Telegraph(question, outlook.expected[place])


def callers(outlook: Outlook) -> list[PowerId]:
    """Return the others in the order in which one would call: friends first, then the weightier."""
    view, me = outlook.seat.view, outlook.me.power
    others = [power for power in view.powers if power != me and not view.powers[power].withdrawn]
    facts = view.scenario
    return sorted(others, key=lambda p: (-rapport(facts, me, p), -facts.powers[p].influence))


def fresh(outlook: Outlook) -> list[PowerId]:
    """Return those upon whom one has not called this sitting, while one still seeks conversation."""
    met = outlook.seat.view.powers[outlook.me.power].met
    if len(met) >= min(outlook.manner.talks, outlook.seat.view.scenario.rules.calls):
        return []
    return [power for power in callers(outlook) if power not in met]


# Trades ----------------------------------------------------------------------------------------------------------


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


def coins(outlook: Outlook, other: PowerId) -> Iterator[Clause]:
    """Yield the small change that another could add to a bargain, most welcome first."""
    view = outlook.seat.view
    crises = tuple(view.scenario.crises)
    if crises:
        yield Clause(Neutrality(crises[list(view.powers).index(other) % len(crises)]))
    yield Clause(Guarantee())
    for millions in (5, 10, 20):
        yield Clause(Loan(millions))


def trades(outlook: Outlook) -> Iterator[o.Offer]:
    """Yield offers of consent for consent that serve both by one's own lights, best first."""
    found: list[tuple[int, o.Offer]] = []
    if len(outlook.seat.view.powers[outlook.me.power].met) >= min(outlook.skill.bargains, outlook.manner.talks):
        return
    for other in fresh(outlook):
        likes, trust = tuple(gifts(outlook, other)), outlook.trust(other)
        for wish in wishes(outlook, other):
            loses = _loss(outlook, other, wish.pledge)
            brings = gain(outlook, other, wish.pledge) * trust // 100
            alone = _enough(outlook, other, loses + BINDING) if outlook.manner.coin else ()
            if alone and (profit := score(on_bundle(outlook, other, alone, (wish,)))) >= FLOOR:
                found.append((profit, o.Offer(other, alone, (wish,))))
            for pleases, gift in likes:
                short = loses + BINDING - pleases * trust // 100  # they trust our word as we trust theirs
                if topic(gift) == topic(wish) or short > GOODWILL or brings < cost(outlook, gift.pledge) + FLOOR:
                    continue
                sweet = _enough(outlook, other, short) if short > 0 and outlook.manner.coin else ()
                if short > 0 and not sweet:
                    continue
                gives = (gift, *sweet)
                profit = score(on_bundle(outlook, other, gives, (wish,)))
                if profit >= FLOOR:
                    found.append((profit, o.Offer(other, gives, (wish,))))
                    break
    for _, offer in sorted(found, key=lambda bargain: bargain[0], reverse=True):
        yield offer


def _enough(outlook: Outlook, other: PowerId, short: int) -> tuple[Clause, ...]:
    """Return one coin that another would value at what is short, if there is one."""
    for coin in coins(outlook, other):
        if cost(outlook, coin.pledge) * 2 // 3 * outlook.trust(other) // 100 >= short:
            return (coin,)
    return ()


def _loss(outlook: Outlook, other: PowerId, pledge: Pledge) -> int:
    assert isinstance(pledge, Consent)
    theirs = outlook.theirs(other, pledge.question)
    return theirs[outlook.expected[outlook.order[pledge.question]]] - theirs[pledge.low]


def topic(clause: Clause) -> str:
    """Return what a clause is about, so that no bargain has the same thing twice."""
    return about(clause.pledge)[0] or clause.pledge.kind


# The rest --------------------------------------------------------------------------------------------------------


def _exposures(outlook: Outlook) -> Iterator[o.Leak]:
    """Take a word that was broken to oneself to the newspapers: who reads it there will trust its author less."""
    view, me = outlook.seat.view, outlook.me.power
    if not outlook.manner.prints or not outlook.skill.weighs:
        return
    for key, known in outlook.seat.hand.ledger.items():
        if known.to == me and known.state == "broken":
            papers = sorted(view.scenario.papers, key=lambda name: view.scenario.papers[name].power != known.by)
            for paper in papers[:1]:
                yield o.Leak(key, paper)


def _apart(outlook: Outlook) -> Iterator[o.Offer]:
    """Near a breakdown, settle the separate peace with an enemy that gains by it too."""
    view, me = outlook.seat.view, outlook.me.power
    if view.signed or view.sitting < view.armistice - 1 or not essentials_missing(view):
        return
    both = (Clause(SeparatePeace()),)
    for other in fresh(outlook):
        camps = {view.scenario.powers[power].camp for power in (me, other)}
        if camps == {"allies", "enemy"} and gain(outlook, other, SeparatePeace()) > cost(outlook, SeparatePeace()):
            yield o.Offer(other, both, both)


def _warnings(outlook: Outlook) -> Iterator[o.Warn]:
    """Demand consent to what one power alone has stopped, or else: only what one would gladly carry out."""
    view = outlook.seat.view
    if not outlook.manner.warns or not outlook.skill.packages or not fresh(outlook):
        return
    for question, place in outlook.order.items():
        number = outlook.expected[place]
        against = [p for p in outlook.beliefs.record.refused.get((question, number), {}) if p != outlook.me.power]
        if len(against) != 1 or not open_to_motion(view, question) or against[0] not in fresh(outlook):
            continue
        if any(known.to == against[0] for known in outlook.seat.hand.warnings.values()):
            continue
        threat = _credible(outlook, against[0], question)
        if threat is not None:
            yield o.Warn(against[0], Consent(question, number, number), threat)


def _credible(outlook: Outlook, other: PowerId, question: QuestionId) -> Oppose | None:
    """Return what one would refuse anyway and the other wants: a threat whose carrying out pays."""
    view, me = outlook.seat.view, outlook.me.power
    best, most = None, FLOOR
    for elsewhere, place in outlook.order.items():
        facts = view.scenario.questions[elsewhere]
        if elsewhere == question or me not in facts.vetoes or not open_to_motion(view, elsewhere):
            continue
        mine, theirs, now = outlook.mine(elsewhere), outlook.theirs(other, elsewhere), outlook.expected[place]
        for number in outlook.free[place]:
            if mine[number] < mine[now] - outlook.patience and theirs[number] - theirs[now] > most:
                best, most = Oppose(elsewhere, number, number), theirs[number] - theirs[now]
    return best


def _soundings(outlook: Outlook) -> Iterator[o.CorridorOrder]:
    """Ask where others stand where one does not know: on what was refused, then on what is dearest to oneself today."""
    view = outlook.seat.view
    if not outlook.skill.learns or not (willing := fresh(outlook)):
        return
    asked = _asked(outlook)
    today = [question for question in view.agenda if open_to_motion(view, question)]
    stakes = outlook.seat.brief.weights
    today.sort(key=lambda q: (q in view.disputed, stakes[outlook.order[q]]), reverse=True)
    for question in today:
        disputed = question in view.disputed
        if not disputed and stakes[outlook.order[question]] < 6:
            continue
        for other in willing:
            if other not in view.scenario.questions[question].vetoes:
                continue
            if disputed and outlook.skill.packages and (question, other) in asked:
                yield o.AskTerms(other, (Article(question, outlook.expected[outlook.order[question]]),))
            elif (question, other) not in asked:
                yield o.Sound(other, question)


def _asked(outlook: Outlook) -> set[tuple[QuestionId, PowerId]]:
    """Return which question was put to whom already."""
    return {(told.question, told.by) for told in outlook.seat.hand.told}
