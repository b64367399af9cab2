"""Orders to entries: the only way anything happens. All powers' sealed orders are decided as one mapping.

waiting_on(world)            who must act now; empty when the congress is closed
opening(scenario, …)         the entries that begin a congress
decide(world, sealed, dice)  the entries that follow from one step
"""

from collections.abc import Mapping

from game.core import orders as o
from game.core.dice import Dice
from game.core.events import Entry, OrderRefused, PhaseBegan
from game.core.minutes import Minutes
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

RULES_VERSION = 1
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
        case _:
            return ()


def decide(world: World, sealed: Sealed, dice: Dice) -> tuple[Entry, ...]:
    """Return what follows from one step: one order in the corridor, everybody's orders in a sealed phase.

    An illegal order is answered to its author with a reason and changes nothing. A power that seals nothing
    keeps silent: no motion, consent to every motion; at the signature, no name.
    """
    minutes = Minutes(world, dice)
    match world.phase:
        case "corridor":
            _corridor(minutes, sealed)
        case "motions":
            _motions(minutes, sealed)
        case "voices":
            put_motions(minutes, {power: _legal_voices(minutes, power, sealed) for power in seats(world)})
            write_protocol(minutes)
        case "signature":
            sign_treaty(
                minutes,
                {
                    power: tuple(x for x in sealed.get(power, ()) if isinstance(x, o.Sign | o.Decline))
                    for power in seats(world)
                },
            )
        case _:
            for power in sorted(sealed):
                for order in sealed[power]:
                    _legal(minutes, power, order)
    return tuple(minutes.entries)


def _legal(minutes: Minutes, power: PowerId, order: o.Order) -> bool:
    objection = why_not(minutes.world, power, order)
    if objection is not None:
        minutes.write(OrderRefused(power, order, objection.code), to=(power,))
    return objection is None


def _corridor(minutes: Minutes, sealed: Sealed) -> None:
    for power in sorted(sealed):
        for order in sealed[power]:
            if not _legal(minutes, power, order):
                continue
            assert isinstance(order, o.CorridorOrder)
            corridor_order(minutes, power, order)
            if isinstance(order, o.Pass) and not next_turn(minutes):
                lapse_papers(minutes)
                minutes.write(PhaseBegan("motions"))
                return


def _motions(minutes: Minutes, sealed: Sealed) -> None:
    # Judged and read by the world as it was sealed: what one power moves does not forbid another's motion.
    before = minutes.world
    for power in (*seats(before), *(p for p in sorted(sealed) if p not in seats(before))):
        for order in sealed.get(power, ()):
            if not _legal(minutes, power, order):
                continue
            assert isinstance(order, o.MotionOrder)
            motion_order(minutes, power, order)
    if minutes.world.motions:
        minutes.write(PhaseBegan("voices"))
    else:
        write_protocol(minutes)


def _legal_voices(minutes: Minutes, power: PowerId, sealed: Sealed) -> tuple[o.Voice, ...]:
    given: dict[str, o.Voice] = {}
    for order in sealed.get(power, ()):
        if _legal(minutes, power, order) and isinstance(order, o.Voice):
            given.setdefault(order.motion, order)
    return tuple(given.values())
