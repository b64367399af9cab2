"""What a machine power is: five questions answered from a seat, and nothing else it may look at."""

from typing import Protocol

from game.core import orders as o
from game.core.world import Paper
from game.seat.seat import Seat


class Negotiator(Protocol):
    """A machine power. Every order it returns is legal for its seat, and it answers in bounded time."""

    def corridor(self, seat: Seat) -> o.CorridorOrder:
        """Return the next order of its own turn; `Pass` ends the turn."""

    def answer(self, seat: Seat, paper: Paper) -> o.Answer:
        """Return the answer to a paper that lies before it."""

    def motions(self, seat: Seat) -> tuple[o.MotionOrder, ...]:
        """Return its sealed motions."""

    def voices(self, seat: Seat) -> tuple[o.Voice, ...]:
        """Return its voice on every motion put."""

    def sign(self, seat: Seat) -> o.Sign | o.Decline:
        """Return whether it signs."""
