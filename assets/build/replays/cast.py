"""What the machines of a screenplay do: thought out once, at a rehearsal, and then said as it was written down.

A cast file has a line for every answer of a machine: its power, and its orders as a save has them, reasons and all.
So a replay changes with the rules and not with every new thought of the machines.
"""

import json
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from pathlib import Path

from assets.build.replays.performance import Stumble, perform
from assets.build.replays.screenplay import Screenplay
from game.cli.machines import machine
from game.core import orders as o
from game.core.canon import canonical
from game.core.history.program import Program
from game.core.scenario import PowerId, Scenario
from game.core.world import Paper
from game.log.codec import load_order
from game.seat.negotiator import Negotiator
from game.seat.seat import Seat


@dataclass
class Prompted:
    """A machine that says what stands in the cast."""

    power: PowerId
    lines: list[tuple[o.Order, ...]]

    @classmethod
    def of(cls, path: Path, powers: Iterable[PowerId]) -> dict[PowerId, Negotiator]:
        """Return the machines of a cast file; a screenplay without machines needs none."""
        cast: dict[PowerId, list[tuple[o.Order, ...]]] = {power: [] for power in powers}
        if cast:
            for line in path.read_text("utf-8").splitlines():
                said = json.loads(line)
                cast[said["power"]].append(tuple(load_order(json.dumps(order)) for order in said["orders"]))
        return {power: cls(power, lines) for power, lines in cast.items()}

    def _next(self, seat: Seat) -> tuple[o.Order, ...]:
        if not self.lines:
            raise Stumble(f"{self.power} has no more lines; rehearse again")
        said = self.lines.pop(0)
        for order in said:
            objection = seat.ask(order)
            if objection is not None:
                raise Stumble(f"{self.power} may no longer say {order}: {objection}; rehearse again")
        return said

    def corridor(self, seat: Seat) -> o.CorridorOrder:
        """Return the next line."""
        return self._next(seat)[0]  # type: ignore[return-value]  # it was one when it was written down

    def answer(self, seat: Seat, paper: Paper) -> o.Answer:
        """Return the next line."""
        return self._next(seat)[0]  # type: ignore[return-value]

    def motions(self, seat: Seat) -> tuple[o.MotionOrder, ...]:
        """Return the next line."""
        return self._next(seat)  # type: ignore[return-value]

    def voices(self, seat: Seat) -> tuple[o.Voice, ...]:
        """Return the next line."""
        return self._next(seat)  # type: ignore[return-value]

    def sign(self, seat: Seat) -> o.Sign | o.Decline:
        """Return the next line."""
        return self._next(seat)[0]  # type: ignore[return-value]


@dataclass
class Rehearsing:
    """A machine that thinks, and whose answers are written down."""

    power: PowerId
    mind: Negotiator
    said: list[str] = field(default_factory=list)

    def _note(self, *orders: o.Order) -> None:
        self.said.append(f'{{"power":"{self.power}","orders":[{",".join(map(canonical, orders))}]}}\n')

    def corridor(self, seat: Seat) -> o.CorridorOrder:
        """Return what the mind returns."""
        order = self.mind.corridor(seat)
        self._note(order)
        return order

    def answer(self, seat: Seat, paper: Paper) -> o.Answer:
        """Return what the mind returns."""
        order = self.mind.answer(seat, paper)
        self._note(order)
        return order

    def motions(self, seat: Seat) -> tuple[o.MotionOrder, ...]:
        """Return what the mind returns."""
        orders = self.mind.motions(seat)
        self._note(*orders)
        return orders

    def voices(self, seat: Seat) -> tuple[o.Voice, ...]:
        """Return what the mind returns."""
        orders = self.mind.voices(seat)
        self._note(*orders)
        return orders

    def sign(self, seat: Seat) -> o.Sign | o.Decline:
        """Return what the mind returns."""
        order = self.mind.sign(seat)
        self._note(order)
        return order


def rehearsed(
    play: Screenplay, scenario: Scenario, program: Callable[[], Program] | None, path: Path
) -> dict[PowerId, Rehearsing]:
    """Perform a screenplay with machines that think, and write down what they said."""
    said: list[str] = []
    minds = {
        power: Rehearsing(power, machine(scenario, play.level), said)
        for power in scenario.powers
        if power not in play.players
    }
    try:
        perform(play, scenario, program, dict(minds))
    finally:
        path.write_text("".join(said), "utf-8")
    return minds
