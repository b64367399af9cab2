"""One power's seat: the entries it heard, in its own numbering, and the world they make."""

from collections.abc import Iterable
from dataclasses import replace

from game.core import events as e
from game.core.evolve import evolve
from game.core.objection import Objection
from game.core.orders import Order
from game.core.scenario import PowerId, Scenario
from game.core.why_not import why_not
from game.core.world import Hand, Paper, World, start

_GUARDED = ("paper:", "commitment:", "warning:", "motion:")


def named(event: e.Event) -> tuple[str, ...]:
    """Return the references that hearing an event makes known: its paper, motion, commitment or warning."""
    match event:
        case e.CommitmentMade() | e.PaperLeaked():
            return (event.commitment.id,)
        case e.CommitmentSettled():
            return (event.commitment,)
        case e.Warned():
            return (event.warning.id,)
        case e.MotionMoved():
            return (event.motion,)
        case e.OfferMade() | e.PositionSounded() | e.TermsAsked():
            return (event.paper,)
        case _:
            return ()


class Seat:
    """What one power knows. It never holds another's papers, so there is nothing to hide on the screen."""

    def __init__(self, scenario: Scenario, power: PowerId) -> None:
        self.power = power
        self.view: World = start(scenario, (power,))
        """The world as this power knows it: every public thing, and its own hand alone."""
        self.heard: list[e.Entry] = []
        """What it heard, numbered by itself: a gap would tell how many secrets exist."""
        self._known: set[str] = set()
        self._numbers: dict[str, int] = {}
        """The numbers of this sitting's letters, answered or not, in the order in which they were first read."""

    def tell(self, entries: Iterable[e.Entry]) -> tuple[e.Entry, ...]:
        """Hear what is for this power's ears, and return it; causes it has not heard of are dropped."""
        fresh: list[e.Entry] = []
        for entry in entries:
            if entry.heard_by is not None and self.power not in entry.heard_by:
                continue
            self._known.update(named(entry.event))
            because = tuple(cause for cause in entry.because if self._may_know(cause))
            fresh.append(replace(entry, because=because))
            self.view = evolve(self.view, entry.event)
            if isinstance(entry.event, e.SittingOpened):
                self._numbers.clear()
        self.heard += fresh
        return tuple(fresh)

    def _may_know(self, cause: str) -> bool:
        return cause in self._known or not cause.startswith(_GUARDED)

    def ask(self, order: Order) -> Objection | None:
        """Return why an order cannot be given now, or None."""
        return why_not(self.view, self.power, order)

    @property
    def hand(self) -> Hand:
        """This power's own papers."""
        return self.view.hands[self.power]

    @property
    def brief(self) -> e.BriefDrawn:
        """This power's instructions."""
        brief = self.hand.brief
        assert brief is not None, "a seat reads its brief when the congress opens"
        return brief

    def letters(self) -> tuple[Paper, ...]:
        """Return the papers that lie before this power and await its answer."""
        return tuple(paper for paper in self.hand.pending.values() if paper.to == self.power)

    def numbered_letters(self) -> dict[int, Paper]:
        """Return the letters by number; a number is its letter's until the sitting ends, whatever else is answered."""
        return {self._numbers.setdefault(paper.paper, len(self._numbers) + 1): paper for paper in self.letters()}
