"""When a power telegraphs home: for leave that it expects to need, early enough that the answer is there in time."""

from collections.abc import Iterator

from game.ai.means import noted
from game.ai.outlook import URGENT, Outlook
from game.core import orders as o
from game.core.reasons import Reason
from game.core.scenario import QuestionId
from game.core.world import essentials_missing, open_to_motion


def telegrams(outlook: Outlook) -> Iterator[o.Telegraph]:
    """Yield what to ask the court: leave for what one expects, then for what one could bear at the last hour."""
    view = outlook.seat.view
    if view.signed:
        return
    for question, place in outlook.order.items():
        number = outlook.expected[place]
        if open_to_motion(view, question) and outlook.red(question, number) == "leave":
            worth = outlook.mine(question)[number] - outlook.mine(question)[view.scenario.silence(question)]
            given = _bearable(outlook, question)
            if worth + given > 0:
                reasons = Reason("article", worth, question, number), Reason("time", given, question)
                yield o.Telegraph(question, number, noted(reasons))
    if not outlook.skill.learns or outlook.progress < outlook.manner.telegraphs:
        return
    for question in view.questions:
        if open_to_motion(view, question) and (found := _last_resort(outlook, question)) is not None:
            yield found


def _last_resort(outlook: Outlook, question: QuestionId) -> o.Telegraph | None:
    """Return the request for the least step beyond one's line that another power has moved, if one could bear it.

    A congress that breaks up for want of an essential article is the worst case: what one would give then must be
    allowed before. Who likes to refer home does so on all that matters much, and asks for leave to trade: for what
    could be borne beside the best that may still be had elsewhere.
    """
    place, view = outlook.order[question], outlook.seat.view
    essential = question in essentials_missing(view)
    if not essential and not (outlook.manner.refers and outlook.seat.brief.weights[place] >= 6):
        return None
    bearable = _bearable(outlook, question)
    beside = _return(outlook, question) if outlook.manner.refers else None
    bearable += beside.weight if beside else 0
    mine = outlook.mine(question)
    moved = {
        article.position
        for by, articles in outlook.beliefs.record.moved.values()
        for article in articles
        if by != outlook.me.power and article.question == question
    }
    steps = sorted((mine[outlook.expected[place]] - mine[number], number) for number in moved)
    for loss, number in steps:
        if 0 <= loss < bearable and outlook.red(question, number) == "leave":
            given = bearable - (beside.weight if beside else 0)
            reasons = [Reason("article", -loss, question, number), Reason("time", given, question)]
            return o.Telegraph(question, number, noted([*reasons, beside] if beside else reasons))
    return None


def _return(outlook: Outlook, question: QuestionId) -> Reason | None:
    """Return what one might have on another question, if this one were traded for it: the best that one works for."""
    found: list[Reason] = []
    for elsewhere, place in outlook.order.items():
        if elsewhere != question and open_to_motion(outlook.seat.view, elsewhere):
            mine, aim = outlook.mine(elsewhere), outlook.aim[place]
            found.append(Reason("link", mine[aim] - mine[outlook.expected[place]], elsewhere, aim))
    best = max(found, key=lambda reason: reason.weight, default=None)
    return best if best is not None and best.weight > 0 else None


def _bearable(outlook: Outlook, question: QuestionId) -> int:
    """Return what one will give up on an article for the sake of time when there is none left."""
    late = outlook.skill.patience[1] * outlook.manner.patience // 100
    return late + (URGENT if question in essentials_missing(outlook.seat.view) else 0)
