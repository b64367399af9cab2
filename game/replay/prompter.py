"""A machine that plays a part again: its orders of a replay as long as all goes as it went, then its own.

So a lesson goes as its notes say, whatever machines have learnt since; and whoever leaves the path meets a machine that
thinks.
"""

from typing import cast

from game.core import orders as o
from game.core.world import Paper
from game.replay.lesson import Hearings
from game.seat.negotiator import Negotiator
from game.seat.seat import Seat


class Prompter:
    """A negotiator with a book of what was done; every prompted order is legal for its seat, or it is not given."""

    def __init__(self, book: Hearings, mind: Negotiator) -> None:
        self.book, self.mind = book, mind

    def _prompted(self, seat: Seat) -> tuple[o.Order, ...]:
        orders = self.book.next(seat.heard)
        return orders if all(seat.ask(order) is None for order in orders) else ()

    def corridor(self, seat: Seat) -> o.CorridorOrder:
        """Return the next order of its own turn."""
        for order in self._prompted(seat)[:1]:
            return cast(o.CorridorOrder, order)
        return self.mind.corridor(seat)

    def answer(self, seat: Seat, paper: Paper) -> o.Answer:
        """Return the answer to a paper."""
        for order in self._prompted(seat)[:1]:
            if isinstance(order, o.Answer) and order.paper == paper.paper:
                return order
        return self.mind.answer(seat, paper)

    def motions(self, seat: Seat) -> tuple[o.MotionOrder, ...]:
        """Return its sealed motions; none, if it made none."""
        if self.book.along(seat.heard) and len(seat.heard) in self.book.orders:
            return cast(tuple[o.MotionOrder, ...], self._prompted(seat))
        return self.mind.motions(seat)

    def voices(self, seat: Seat) -> tuple[o.Voice, ...]:
        """Return its voice on every motion put."""
        prompted = self._prompted(seat)
        if {order.motion for order in prompted if isinstance(order, o.Voice)} == set(seat.view.motions):
            return cast(tuple[o.Voice, ...], prompted)
        return self.mind.voices(seat)

    def sign(self, seat: Seat) -> o.Sign | o.Decline:
        """Return whether it signs."""
        for order in self._prompted(seat)[:1]:
            if isinstance(order, o.Sign | o.Decline):
                return order
        return self.mind.sign(seat)
