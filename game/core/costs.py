"""What public acts cost or earn in standing. Estimates, tuned in play."""

from collections.abc import Sequence
from typing import assert_never

from game.core import orders as o
from game.core.scenario import PowerId
from game.core.world import Motion, PowerState, World, seats, text

CALL_COST = 1
"""Forcing a question onto the agenda."""
REOPEN_COST = 2
"""Reopening an agreed article."""
INSIST_COST = 1
"""Moving again, word for word, what has been stopped; as much is earned by it if it is carried after all."""
REFUSAL_COST = 1
"""Refusing a motion together with others, but with less than half of the table."""
MEDIATION = 1
"""Earned by the mover of a carried motion on a question that had been refused before."""
COURTED = 1
"""Earned by a power that two others called upon in one sitting."""
PROMISE_KEPT = 1
"""Earned when an open promise is kept."""
PROMISE_BROKEN = 3
"""Lost when a promise that all know of is broken."""
LEAST_APART = 2
"""Points of relation that a lone refusal costs with the mover."""


def price(world: World, order: o.MotionOrder) -> int:
    """Return what an order of the sealed motions costs its author in standing, now."""
    match order:
        case o.CallQuestion():
            return CALL_COST
        case o.Reopen():
            return REOPEN_COST
        case o.Move():
            return INSIST_COST if text(order.articles) in world.stopped else 0
        case o.MoveSignature() | o.MoveExtension() | o.Withdraw():
            return 0
        case _:
            assert_never(order)


def refusal(world: World, motion: Motion, power: PowerId, against: Sequence[PowerId]) -> int:
    """Return what a power's refusal of a motion costs it, given all who refuse it.

    Nothing if half of the table does, or if it has refused this very text before and is no more alone than it was.
    """
    before = world.stopped.get(text(motion.articles), ())
    alone = len(against) == 1
    if motion.what != "articles" or 2 * len(against) >= len(seats(world)):
        return 0
    if power in before and alone == (len(before) == 1):
        return 0
    return lone_refusal(world.powers[power]) if alone else REFUSAL_COST


def lone_refusal(state: PowerState) -> int:
    """Return what the next refusal alone costs: one more each time, five at most."""
    return min(5, 2 + state.refusals)


WARMTH = 2
"""Points of relation that a kept open promise adds."""
COLDNESS = 10
"""Points of relation that a broken one takes."""
