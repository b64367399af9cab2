"""A congress that stands still at one place of a replay, so that the screens of play can read it. Nobody acts there."""

from collections.abc import Callable, Mapping, Sequence
from typing import TYPE_CHECKING, NoReturn

from game.core.events import Entry
from game.core.objection import Objection
from game.core.orders import Order
from game.core.scenario import PowerId, Scenario
from game.core.world import Hand, World
from game.log.log import Place
from game.replay.lens import Lens
from game.replay.reel import Reel
from game.seat.negotiator import Negotiator
from game.seat.seat import Seat
from game.seat.table import Player, Table, Thought

if TYPE_CHECKING:
    from game.core.aftermath import Aftermath
    from game.core.history.program import Program


class Still(Table):
    """A table at which everything can be read and nothing done; it has the seats that it was given, and no other."""

    def __init__(
        self, reel: Reel, lenses: Mapping[PowerId, Lens], place: Place, players: Mapping[PowerId, Player]
    ) -> None:
        self.scenario: Scenario = reel.scenario
        self.players = players
        self.trouble = ""
        self.glass = False
        self.history: Callable[[], Program] | None = None
        self.aftermath: Aftermath | None = None
        self.seats = {power: seat_at(lens, power, place) for power, lens in lenses.items()}

    @property
    def over(self) -> bool:
        """Whether everything was over there."""
        return all(seat.view.phase == "closed" for seat in self.seats.values())

    @property
    def name(self) -> str:
        """Nothing is kept here."""
        return ""

    def waiting_on(self) -> tuple[PowerId, ...]:
        """Nobody must act."""
        return ()

    def people(self) -> tuple[PowerId, ...]:
        """Nobody must act."""
        return ()

    def submit(self, power: PowerId, orders: tuple[Order, ...]) -> Objection | None:
        """Refuse: what is on record does not change."""
        _still()

    def thinking(self) -> Callable[[], Thought] | None:
        """No machine thinks."""
        return None

    def advance(self, thought: Thought | None = None) -> bool:
        """Nothing moves."""
        return False

    def retell(self, scenario: Scenario) -> None:
        """Refuse: a replay is opened in one language."""
        _still()

    def hand_over(self, power: PowerId, negotiator: Negotiator | None) -> None:
        """Refuse: nobody sits here."""
        _still()

    def through_glass(self, power: PowerId) -> Hand:
        """Return a power's papers, if its seat is open here."""
        return self.seats[power].hand

    def archives(self) -> tuple[World, Sequence[Entry]]:
        """Refuse: the archives of a replay are a lens."""
        _still()


def seat_at(lens: Lens, power: PowerId, place: Place) -> Seat:
    """Return a power's seat as it was at a place, of that power's own lens."""
    assert lens.eyes == power, "a seat is made of what it heard itself"
    seat = Seat(lens.reel.scenario, power)
    seat.view = lens.view(place)
    seat.heard = [line.entry for line in lens.lines[: lens.track.number(place) + 1]]
    return seat


def _still() -> NoReturn:
    raise AssertionError("nothing can be done in a replay")
