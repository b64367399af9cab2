"""Machines for every power of a table, each decision timed."""

import time
from collections.abc import Callable
from typing import TypeVar

from game.cli.machines import BEST, machine
from game.core import orders as o
from game.core.scenario import PowerId, Scenario
from game.core.world import Paper
from game.seat.negotiator import Negotiator
from game.seat.seat import Seat

_T = TypeVar("_T")


class Stopwatch:
    """Plays every seat it is given, a machine of its own for each, and notes the seconds of each decision."""

    def __init__(self, scenario: Scenario) -> None:
        """Seat the best machines."""
        self.seconds: list[float] = []
        self._machines: dict[PowerId, Negotiator] = {power: machine(scenario, BEST) for power in scenario.powers}

    def _time(self, decide: Callable[[], _T]) -> _T:
        began = time.perf_counter()
        decision = decide()
        self.seconds.append(time.perf_counter() - began)
        return decision

    def corridor(self, seat: Seat) -> o.CorridorOrder:
        """Time an order in the corridor."""
        return self._time(lambda: self._machines[seat.power].corridor(seat))

    def answer(self, seat: Seat, paper: Paper) -> o.Answer:
        """Time an answer."""
        return self._time(lambda: self._machines[seat.power].answer(seat, paper))

    def motions(self, seat: Seat) -> tuple[o.MotionOrder, ...]:
        """Time the sealing of motions."""
        return self._time(lambda: self._machines[seat.power].motions(seat))

    def voices(self, seat: Seat) -> tuple[o.Voice, ...]:
        """Time the sealing of voices."""
        return self._time(lambda: self._machines[seat.power].voices(seat))

    def sign(self, seat: Seat) -> o.Sign | o.Decline:
        """Time a signature."""
        return self._time(lambda: self._machines[seat.power].sign(seat))
