"""The plenary opens: sealed motions are read in the order of the seats."""

from typing import assert_never

from game.core import events as e
from game.core import orders as o
from game.core.costs import CALL_COST, REOPEN_COST
from game.core.minutes import Minutes
from game.core.scenario import PowerId
from game.core.world import seats


def motion_order(minutes: Minutes, power: PowerId, order: o.MotionOrder) -> None:
    """Carry out one legal order of the sealed motions."""
    name = f"motion:{minutes.world.sitting}:{power}:{minutes.world.powers[power].speeches}"
    match order:
        case o.Move():
            minutes.write(e.MotionMoved(name, power, "articles", order.articles))
        case o.MoveSignature():
            minutes.write(e.MotionMoved(name, power, "signature"))
        case o.MoveExtension():
            minutes.write(e.MotionMoved(name, power, "extension"))
        case o.CallQuestion():
            minutes.write(e.QuestionCalled(power, order.question))
            minutes.move_standing(power, -CALL_COST, "called", f"called:{order.question}")
        case o.Reopen():
            minutes.write(e.QuestionReopened(power, order.question))
            minutes.move_standing(power, -REOPEN_COST, "reopened", f"reopened:{order.question}")
        case o.Withdraw():
            minutes.write(e.PowerWithdrew(power))
        case _:
            assert_never(order)


def speakers(minutes: Minutes) -> tuple[PowerId, ...]:
    """Return the powers in the order in which their sealed motions are read."""
    return seats(minutes.world)
