"""The one answer to "why not?": the same for screen, machine and referee, from one power's own view."""

from typing import assert_never

from game.core import orders as o
from game.core.objection import Objection
from game.core.scenario import PowerId
from game.core.why_corridor import why_not_corridor
from game.core.why_plenary import why_not_motion, why_not_voice
from game.core.world import World, seats


def why_not(view: World, power: PowerId, order: o.Order) -> Objection | None:
    """Return why a power may not give an order now, or None; the view needs no hand but its own."""
    if isinstance(order, o.Decide):
        return _why_not_decide(view, power, order)
    if view.outcome is not None:
        return Objection("over")
    if view.powers[power].withdrawn:
        return Objection("withdrawn")
    match order:
        case (
            o.Sound() | o.AskTerms() | o.Offer() | o.Answer() | o.Warn() | o.Telegraph() | o.Leak() | o.Release()
            | o.Pass()
        ):  # fmt: skip
            return why_not_corridor(view, power, order)
        case o.Move() | o.CallQuestion() | o.Reopen() | o.MoveSignature() | o.MoveExtension() | o.Withdraw():
            return why_not_motion(view, power, order)
        case o.Voice():
            return why_not_voice(view, power, order)
        case o.Sign() | o.Decline():
            if view.phase != "signature":
                return Objection("not_now")
            return None if power in seats(view) else Objection("not_seated")
        case _:
            assert_never(order)


def _why_not_decide(view: World, power: PowerId, order: o.Decide) -> Objection | None:
    if view.phase != "history" or view.crisis is None or view.crisis.event != order.event:
        return Objection("not_now")
    asked = next((asked for asked in view.crisis.asked if asked.power == power), None)
    if asked is None:
        return Objection("not_asked")
    open_ones = [option for option, odds in zip(asked.options, asked.odds, strict=True) if odds]
    return None if not order.option or order.option in open_ones else Objection("not_open")
