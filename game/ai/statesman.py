"""A machine power: reads its seat, makes up its mind once, and answers the five questions of the table."""

from game.ai.beliefs import Beliefs
from game.ai.floor import motions
from game.ai.judgement import on_signature, voice
from game.ai.outlook import Outlook
from game.ai.papers import answer, proposals
from game.ai.skill import SKILLS
from game.ai.tables import Links
from game.core import orders as o
from game.core.scenario import Scenario
from game.core.world import Paper
from game.seat.seat import Seat
from game.seat.table import Level


class Statesman:
    """A negotiator whose every answer follows from what its seat has heard."""

    def __init__(self, scenario: Scenario, level: Level = "plenipotentiary") -> None:
        self.skill = SKILLS[level]
        self._beliefs = Beliefs(scenario, self.skill.learns)
        self._links = Links(scenario)
        self._outlook: Outlook | None = None
        self._read = -1

    def _look(self, seat: Seat) -> Outlook:
        """Return the outlook, made anew only when something was heard since."""
        read = self._beliefs.read(seat)
        if self._outlook is None or read != self._read:
            self._outlook, self._read = Outlook(seat, self._beliefs, self._links, self.skill), read
        return self._outlook

    def corridor(self, seat: Seat) -> o.CorridorOrder:
        """Write the best paper one may, one to a power and sitting; then pass."""
        spoken = len(seat.view.powers[seat.power].met)
        for order in proposals(self._look(seat)):
            if isinstance(order, o.Offer) and spoken >= self.skill.bargains:
                continue
            fresh = not isinstance(order, o.Offer | o.Sound) or order.to not in seat.view.powers[seat.power].met
            if fresh and seat.ask(order) is None:
                return order
        return o.Pass()

    def answer(self, seat: Seat, paper: Paper) -> o.Answer:
        """Answer a letter."""
        return answer(self._look(seat), paper)

    def motions(self, seat: Seat) -> tuple[o.MotionOrder, ...]:
        """Seal one's motions."""
        return motions(self._look(seat))

    def voices(self, seat: Seat) -> tuple[o.Voice, ...]:
        """Seal one's voices."""
        outlook = self._look(seat)
        return tuple(voice(outlook, motion) for motion in seat.view.motions.values())

    def sign(self, seat: Seat) -> o.Sign | o.Decline:
        """Sign what is worth more than leaving."""
        reasons = tuple(on_signature(self._look(seat)))
        if sum(r.weight for r in reasons if r.term != "time") >= 0:
            return o.Sign(reasons)
        return o.Decline(reasons)
