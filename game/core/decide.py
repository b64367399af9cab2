"""Orders to entries: the only way anything happens. All powers' sealed orders are decided as one mapping.

waiting_on(world)            who must act now; empty when the congress is closed
opening(scenario, …)         the entries that begin a congress
decide(world, sealed, dice)  the entries that follow from one step; `onward` where history follows the congress
"""

from collections.abc import Mapping

from game.core import orders as o
from game.core.dice import Dice
from game.core.events import Entry, OrderRefused, PhaseBegan
from game.core.minutes import Minutes
from game.core.objection import Code
from game.core.rules.corridor import corridor_order, lapse_papers, next_turn
from game.core.rules.motions import motion_order
from game.core.rules.opening import open_congress
from game.core.rules.protocol import write_protocol
from game.core.rules.signature import sign_treaty
from game.core.rules.voices import put_motions
from game.core.scenario import PowerId, Scenario
from game.core.why_not import why_not
from game.core.world import World, seats, start

Sealed = Mapping[PowerId, tuple[o.Order, ...]]

RULES_VERSION = 5
"""Raised when decisions change, so that a save can say why it no longer verifies."""


def opening(scenario: Scenario, dice: Dice, historical: bool = False) -> tuple[Entry, ...]:
    """Return the entries that open a congress, up to the first corridor."""
    minutes = Minutes(start(scenario, tuple(scenario.powers)), dice)
    open_congress(minutes, historical)
    return tuple(minutes.entries)


def waiting_on(world: World) -> tuple[PowerId, ...]:
    """Return the powers whose orders the congress waits for now."""
    match world.phase:
        case "corridor":
            return (world.turn,)
        case "motions" | "voices" | "signature":
            return seats(world)
        case "history":
            return tuple(asked.power for asked in world.crisis.asked) if world.crisis else ()
        case _:
            return ()


def decide(world: World, sealed: Sealed, dice: Dice, onward: bool = False) -> tuple[Entry, ...]:
    """Return what follows from one step: one order in the corridor, everybody's orders in a sealed phase.

    An illegal order is answered to its author with a reason and changes nothing. A power that seals nothing
    keeps silent: no motion, consent to every motion; at the signature, no name. Where history follows, promises for
    later outlive the close.
    """
    minutes = Minutes(world, dice, onward)
    match world.phase:
        case "corridor":
            _corridor(minutes, sealed)
        case "motions":
            _motions(minutes, sealed)
        case "voices":
            put_motions(minutes, _voices(minutes, sealed))
            write_protocol(minutes)
        case "signature":
            sign_treaty(minutes, _names(minutes, sealed))
        case _:
            for power in sorted(sealed):
                for order in sealed[power]:
                    _legal(minutes, power, order)
    return tuple(minutes.entries)


def _legal(minutes: Minutes, power: PowerId, order: o.Order) -> bool:
    objection = why_not(minutes.world, power, order)
    if objection is not None:
        _refuse(minutes, power, order, objection.code)
    return objection is None


def _refuse(minutes: Minutes, power: PowerId, order: o.Order, code: Code) -> None:
    minutes.write(OrderRefused(power, order, code), to=(power,))


def _corridor(minutes: Minutes, sealed: Sealed) -> None:
    for power in sorted(sealed):
        for order in sealed[power]:
            if minutes.world.phase != "corridor":  # it ended with an order before this one
                _refuse(minutes, power, order, "not_now")
            elif _legal(minutes, power, order):
                assert isinstance(order, o.CorridorOrder)
                corridor_order(minutes, power, order)
                if isinstance(order, o.Pass) and not next_turn(minutes):
                    lapse_papers(minutes)
                    _plenary(minutes)


def _plenary(minutes: Minutes) -> None:
    """Go to the plenary; if nobody has a seat in it, straight to the protocol."""
    if seats(minutes.world):
        minutes.write(PhaseBegan("motions"))
    else:
        write_protocol(minutes)


def _motions(minutes: Minutes, sealed: Sealed) -> None:
    for power in _readers(minutes.world, sealed):
        for order in sealed.get(power, ()):
            if not _legal(minutes, power, order):
                continue
            assert isinstance(order, o.MotionOrder)
            motion_order(minutes, power, order)
    if minutes.world.motions and seats(minutes.world):
        minutes.write(PhaseBegan("voices"))
    else:
        write_protocol(minutes)


def _voices(minutes: Minutes, sealed: Sealed) -> dict[PowerId, tuple[o.Voice, ...]]:
    """Return everybody's legal voices, one a motion: the first stands."""
    taken: dict[PowerId, tuple[o.Voice, ...]] = {}
    for power in _readers(minutes.world, sealed):
        given: dict[str, o.Voice] = {}
        for order in sealed.get(power, ()):
            if not _legal(minutes, power, order):
                continue
            assert isinstance(order, o.Voice)
            if order.motion in given:
                _refuse(minutes, power, order, "voiced_already")
            else:
                given[order.motion] = order
        taken[power] = tuple(given.values())
    return taken


def _names(minutes: Minutes, sealed: Sealed) -> dict[PowerId, o.Sign | o.Decline]:
    """Return everybody's legal answer to the treaty: the first stands."""
    given: dict[PowerId, o.Sign | o.Decline] = {}
    for power in _readers(minutes.world, sealed):
        for order in sealed.get(power, ()):
            if not _legal(minutes, power, order):
                continue
            assert isinstance(order, o.Sign | o.Decline)
            if power in given:
                _refuse(minutes, power, order, "voiced_already")
            else:
                given[power] = order
    return given


def _readers(world: World, sealed: Sealed) -> tuple[PowerId, ...]:
    """Return the order in which sealed orders are read: that of the seats, then those who have none."""
    seated = seats(world)
    return (*seated, *(power for power in sorted(sealed) if power not in seated))
