"""What standing is worth to who holds it: the less there is left, the more, and never more than a trifle in all."""

from game.ai.outlook import Outlook
from game.core.costs import price, refusal
from game.core.orders import MotionOrder
from game.core.reasons import Reason
from game.core.world import Motion
from game.core.worth import SCALE

CREDIT = SCALE // 2
"""What the last of one's standing is worth, thousandths of a point: nobody can be brought to heel by it."""


def value(outlook: Outlook, cost: int) -> int:
    """Return what so much of one's standing is worth, thousandths of a point; what one has not got costs nothing."""
    held = outlook.seat.view.powers[outlook.me.power].standing
    return CREDIT * min(cost, held) // max(1, held)


def spent(outlook: Outlook, order: MotionOrder) -> int:
    """Return what the standing is worth that a motion would cost."""
    return value(outlook, price(outlook.seat.view, order))


def saved(outlook: Outlook, motion: Motion) -> list[Reason]:
    """Return what it weighs not to refuse a motion, given who else is believed to: nothing if it costs nothing."""
    view, me = outlook.seat.view, outlook.me.power
    others = [power for power, state in view.powers.items() if state.seated and not state.withdrawn and power != me]
    against = [power for power in others if power != motion.by and _grudges(outlook, power, motion)]
    weight = value(outlook, refusal(view, motion, me, (*against, me)))
    return [Reason("standing", weight, power="" if against else motion.by)] if weight else []


def _grudges(outlook: Outlook, power: str, motion: Motion) -> bool:
    """Return whether a power is believed to lose more by a motion than it has patience for."""
    loss = 0
    for article in motion.articles:
        theirs, now = outlook.theirs(power, article.question), outlook.expected[outlook.order[article.question]]
        loss += theirs[now] - theirs[article.position] - outlook.patience
    return loss > 0
