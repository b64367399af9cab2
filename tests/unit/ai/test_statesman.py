"""A machine power: everything it says follows from what its seat has heard."""

from typing import get_args

import pytest

from game.ai.statesman import Statesman
from game.seat.table import Level
from tests.play import Probe, machine_game, moments, scenario

FOUR = scenario("four_points")


@pytest.mark.parametrize("level", get_args(Level))
def test_the_same_seat_gets_the_same_orders(level: Level) -> None:
    """Asked twice, or by a machine that has just been woken, the answer is the same: no luck in asking again."""
    for moment in moments("four_points", 2, ("russia",))[::3]:
        for machine in moment.machines:
            probe = Probe(moment, machine)
            probe.turn(machine)
            woken, awake = Statesman(FOUR, level), Statesman(FOUR, level)
            first = awake.corridor(probe.seat)
            assert awake.corridor(probe.seat) == first == woken.corridor(probe.seat)
            assert awake.motions(probe.seat) == woken.motions(probe.seat)
            assert awake.sign(probe.seat) == woken.sign(probe.seat)


@pytest.mark.parametrize(("name", "seed"), [("four_points", 0), ("four_points", 1), ("paris_1856", 1)])
def test_the_best_machines_make_peace(name: str, seed: int) -> None:
    """The scenarios leave a zone of agreement, and they find it in time."""
    session, _ = machine_game(name, seed, historical=False)
    assert session.world.outcome == "signed"
