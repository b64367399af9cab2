"""What a power forces onto the agenda, and what agreed article it takes back to the table."""

from collections.abc import Iterator

from game.ai.outlook import Outlook
from game.core import orders as o
from game.core.pledges import Silence
from game.core.reasons import Reason
from game.core.scenario import QuestionId
from game.core.world import commitments, essentials_missing, open_to_motion, settled
from game.core.worth import SCALE

SPARE = 5
"""Standing that a power keeps for its refusals; what lies above may be spent on the agenda."""
DEAR = 8
"""Weight, 0 to 10, of a question that one will not see passed over."""
PROFIT = SCALE
"""Least that one would gain by what is forced or reopened, thousandths of a point."""
BEARABLE = 3 * SCALE // 10
"""Most that another may be believed to lose by what is reopened, if it is to be carried again."""
AMPLE = 4
"""Sittings that must be left for an agreed article to be agreed anew."""


def silenced(outlook: Outlook) -> set[QuestionId]:
    """Return the questions on which one has promised to keep silence."""
    return {
        known.clause.pledge.question
        for known in commitments(outlook.seat.view).values()
        if known.by == outlook.me.power and known.state == "open" and isinstance(known.clause.pledge, Silence)
    }


def calls(outlook: Outlook) -> Iterator[o.CallQuestion]:
    """Yield what to call: an essential question while time runs short, then one's dearest if it is passed over."""
    view = outlook.seat.view
    if not outlook.skill.weighs:
        return
    quiet = silenced(outlook)
    for question in essentials_missing(view) if outlook.progress >= 55 else ():
        said = outlook.me.power in view.scenario.questions[question].vetoes
        if said and question not in view.agenda and question not in quiet:
            yield o.CallQuestion(question, (Reason("time", SCALE, question),))
    for question in view.questions:
        if question not in quiet and (gain := _passed_over(outlook, question)) >= PROFIT:
            yield o.CallQuestion(question, (Reason("article", gain, question),))


def _passed_over(outlook: Outlook, question: QuestionId) -> int:
    """Return what an article is worth that waits although its day has gone by, and will not come by itself tomorrow."""
    view, place = outlook.seat.view, outlook.order[question]
    standing = view.powers[outlook.me.power].standing
    if standing <= SPARE or question in view.agenda or not open_to_motion(view, question) or view.signed:
        return 0
    if outlook.seat.brief.weights[place] < DEAR or question not in view.disputed:
        return 0
    due = {asked for day in view.scenario.calendar[view.sitting : view.sitting + 1] for asked in day.agenda}
    if question in due or any(question in day.agenda for day in view.scenario.calendar[view.sitting + 1 :]):
        return 0
    mine = outlook.mine(question)
    return mine[outlook.expected[place]] - mine[view.scenario.silence(question)]


def reopenings(outlook: Outlook) -> Iterator[o.Reopen]:
    """Yield the agreed article that another would now serve better: oneself by much, and nobody who may stop it worse.

    Articles agreed since have made it so, by the links between them; or it was a bad bargain for all from the first.
    """
    view = outlook.seat.view
    spare = view.powers[outlook.me.power].standing > SPARE
    if not outlook.skill.links or not outlook.skill.weighs or not spare or view.signed or outlook.left < AMPLE:
        return
    found: list[tuple[int, o.Reopen]] = []
    for question, place in outlook.order.items():
        if not settled(view, question) or view.questions[question].reserved_by:
            continue
        mine, now = outlook.mine(question), outlook.expected[place]
        for number in range(view.scenario.size(question)):
            gain = mine[number] - mine[now]
            if gain >= PROFIT and not outlook.red(question, number) and _borne(outlook, question, number, now):
                reasons = (Reason("link", gain, question, number),)
                found.append((gain, o.Reopen(question, reasons)))
    for _, order in sorted(found, key=lambda pair: pair[0], reverse=True)[:1]:
        yield order


def _borne(outlook: Outlook, question: QuestionId, number: int, now: int) -> bool:
    """Return whether everybody who may stop it is believed to lose little or nothing by another article."""
    vetoes = outlook.seat.view.scenario.questions[question].vetoes
    others = [outlook.theirs(power, question) for power in vetoes if power != outlook.me.power]
    return all(theirs[number] - theirs[now] >= -BEARABLE for theirs in others)
