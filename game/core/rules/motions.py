"""The plenary opens: sealed motions are read in the order of the seats."""

from typing import assert_never

from game.core import events as e
from game.core import orders as o
from game.core.costs import price
from game.core.events import MotionKind
from game.core.minutes import Minutes
from game.core.pledges import Article
from game.core.reasons import declared
from game.core.rules.corridor import settle
from game.core.scenario import PowerId
from game.core.world import commitments


def motion_order(minutes: Minutes, power: PowerId, order: o.MotionOrder) -> None:
    """Carry out one legal order of the sealed motions."""
    match order:
        case o.Move():
            name, cost = _table(minutes, power, "articles", order.articles), price(minutes.world, order)
            if cost:
                minutes.move_standing(power, -cost, "insisted", name)
        case o.MoveSignature():
            _table(minutes, power, "signature", ())
        case o.MoveExtension():
            _table(minutes, power, "extension", ())
        case o.CallQuestion():
            minutes.write(e.QuestionCalled(power, order.question, declared(order.reasons)))
            minutes.note(f"called:{order.question}", power, order.reasons)
            minutes.move_standing(power, -price(minutes.world, order), "called", f"called:{order.question}")
        case o.Reopen():
            minutes.write(e.QuestionReopened(power, order.question, declared(order.reasons)))
            minutes.note(f"reopened:{order.question}", power, order.reasons)
            minutes.move_standing(power, -price(minutes.world, order), "reopened", f"reopened:{order.question}")
        case o.Withdraw():
            minutes.write(e.PowerWithdrew(power))
            for known in commitments(minutes.world).values():
                if known.state == "open" and power in (known.by, known.to):
                    settle(minutes, known, "released", f"withdrawal:{power}")
        case _:
            assert_never(order)


def _table(minutes: Minutes, power: PowerId, what: MotionKind, articles: tuple[Article, ...]) -> str:
    """Lay a motion on the table, or second the same one if it lies there; return its name."""
    for motion in minutes.world.motions.values():
        if motion.what == what and set(motion.articles) == set(articles):
            minutes.write(e.MotionSeconded(motion.id, power), motion.id)
            return motion.id
    name = f"motion:{minutes.world.sitting}:{power}:{minutes.world.powers[power].speeches}"
    minutes.write(e.MotionMoved(name, power, what, articles))
    return name
