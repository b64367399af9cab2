"""Warnings: a demand upon the one power that stands in the way, and a threat that one would gladly carry out."""

from collections.abc import Iterator, Sequence

from game.ai.means import FLOOR, fresh, noted
from game.ai.outlook import Outlook
from game.core import orders as o
from game.core.pledges import Article, Consent, Oppose
from game.core.reasons import Reason
from game.core.scenario import PowerId, QuestionId
from game.core.world import open_to_motion
from game.core.worth import SCALE

MOST = SCALE
"""What a threat can weigh at most, thousandths of a point, before its author's record is taken into account."""


def warnings(outlook: Outlook) -> Iterator[o.Warn]:
    """Demand consent to what one power alone has stopped, or else: only what one would gladly carry out.

    How often it must have refused before one says so lies in one's manner, and nobody is warned twice at a time.
    """
    view, record = outlook.seat.view, outlook.beliefs.record
    willing = fresh(outlook) if outlook.manner.warns and outlook.skill.packages else []
    for question, place in outlook.order.items() if willing else ():
        number = outlook.expected[place]
        may_stop = [power for power in view.scenario.questions[question].vetoes if power != outlook.me.power]
        against = [power for power in record.refused.get((question, number), {}) if power in may_stop]
        if len(against) != 1 or not open_to_motion(view, question) or against[0] not in willing:
            continue
        to = against[0]
        if record.noes.get((to, question), 0) < outlook.manner.warns or _outstanding(outlook, to):
            continue
        brings = outlook.mine(question)[number] - outlook.mine(question)[view.scenario.silence(question)]
        threat = _credible(outlook, to, question) if brings >= FLOOR else None
        if threat is not None:
            elsewhere = outlook.mine(threat.question)
            pays = elsewhere[outlook.expected[outlook.order[threat.question]]] - elsewhere[threat.low]
            demanded = Reason("article", brings, question, number, to)
            threatened = Reason("article", pays, threat.question, threat.low, to)
            yield o.Warn(to, Consent(question, number, number), threat, noted((demanded, threatened)))


def _outstanding(outlook: Outlook, to: PowerId) -> bool:
    """Return whether one has warned a power and not yet seen what came of it."""
    me = outlook.me.power
    mine = [known for known in outlook.seat.hand.warnings.values() if (known.by, known.to) == (me, to)]
    return any(known.state in ("open", "due") for known in mine) or len(mine) > 1


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


def feared(outlook: Outlook, articles: Sequence[Article]) -> Iterator[Reason]:
    """Yield what it weighs to be threatened for refusing a motion: at most one threat, and never more than a point.

    It counts only if its author would gain by carrying it out, by what one believes; an author who has threatened
    before is believed half as much each time, and not at all once a threat of his was empty. Who means to leave
    cannot be held by one article, and weighs nothing here.
    """
    hand, me = outlook.seat.hand, outlook.me.power
    most: Reason | None = None
    for known in hand.warnings.values():
        demand, threat = known.demand, known.threat
        if known.to != me or known.state != "open" or not isinstance(demand, Consent) or not isinstance(threat, Oppose):
            continue
        asked = any(a.question == demand.question and demand.low <= a.position <= demand.high for a in articles)
        if not asked or not open_to_motion(outlook.seat.view, threat.question):
            continue
        before = [other for other in hand.warnings.values() if other.by == known.by and other.state != "open"]
        now = outlook.expected[outlook.order[threat.question]]
        mine, theirs = outlook.mine(threat.question), outlook.theirs(known.by, threat.question)
        span = range(threat.low, threat.high + 1)
        if any(other.state == "empty" for other in before) or max(theirs[n] for n in span) >= theirs[now]:
            continue
        stake = min(MOST, max(mine[n] for n in span) - mine[now]) * outlook.trust(known.by) // 100 >> len(before)
        if stake > (most.weight if most else 0):
            most = Reason("threat", stake, threat.question, threat.low, known.by, "hidden")
    if most is not None:
        yield most
