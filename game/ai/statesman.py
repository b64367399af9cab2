"""A machine power: reads its seat, makes up its mind once a sitting, and answers the five questions of the table."""

from collections.abc import Callable

from game.ai.balance import Balance
from game.ai.bargains import proposals
from game.ai.beliefs import Beliefs
from game.ai.character import manner
from game.ai.floor import motions
from game.ai.foresight import Foresight
from game.ai.judgement import on_signature, voice
from game.ai.outlook import Outlook
from game.ai.papers import answer
from game.ai.skill import SKILLS
from game.ai.tables import Links
from game.core import orders as o
from game.core.scenario import Scenario
from game.core.world import Paper, draft, open_to_motion
from game.core.worth import silent
from game.forecast.surrogate import Surrogate
from game.seat.seat import Seat
from game.seat.table import Level


class Statesman:
    """A negotiator whose every answer follows from what its seat has heard."""

    def __init__(
        self, scenario: Scenario, level: Level = "plenipotentiary", history: Callable[[], Surrogate] | None = None
    ) -> None:
        """Take a level; `history` gives in short the history that follows, and is first asked when one must decide."""
        self.skill = SKILLS[level]
        self._history = history
        self._foresight: Foresight | None = None
        self._beliefs = Beliefs(scenario, self.skill.learns)
        self._links = Links(scenario)
        self._balance: Balance | None = None
        self._seat: Seat | None = None
        self._outlook: Outlook | None = None
        self._read: object = None

    def _look(self, seat: Seat) -> Outlook:
        """Return the outlook, made anew only when what it rests on has changed."""
        if seat is not self._seat or self._balance is None:
            self._seat, self._read = seat, None
            self._balance = self._fair(seat)
        view, hand = seat.view, seat.hand
        read = (
            self._beliefs.read(seat), view.sitting, view.armistice, draft(view), hand.walk_away,
            tuple(hand.leave.items()), tuple(hand.denied), tuple(open_to_motion(view, q) for q in view.questions),
        )  # fmt: skip
        if self._outlook is None or read != self._read:
            kind = manner(view.scenario, seat.power)
            ahead = self._ahead()
            self._outlook = Outlook(seat, self._beliefs, self._links, self.skill, kind, self._balance, ahead)
            self._read = read
        return self._outlook

    def _ahead(self) -> Foresight | None:
        """Return what one makes of the long run; nothing if no history follows, or one's level does not look so far."""
        if self._foresight is None and self._history is not None and self.skill.foresight:
            self._foresight = Foresight(self._history(), self.skill.foresight)
        return self._foresight

    def _fair(self, seat: Seat) -> Balance:
        """Return the account of who has gained what, from the public papers and one's own brief."""
        own = self._beliefs.opened(seat)
        parties = {power: own if power == seat.power else party for power, party in self._beliefs.priors.items()}
        return Balance(seat.power, parties, self._links, silent(seat.view.scenario))

    def corridor(self, seat: Seat) -> o.CorridorOrder:
        """Write the best paper one may, one to a power and sitting; then pass."""
        for order in proposals(self._look(seat)):
            if seat.ask(order) is None:
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
