"""Whole small games for the tests of the log: random but legal orders on the four points of Vienna."""

import random
from collections.abc import Callable
from functools import cache
from pathlib import Path

from game.content.load import load
from game.core import orders as o
from game.core import pledges as p
from game.core.canon import scenario_hash
from game.core.decide import RULES_VERSION
from game.core.events import OfferMade, PositionSounded
from game.core.reasons import Reason
from game.core.scenario import Scenario
from game.core.world import Paper
from game.log.log import Header, Log, Seated, Step
from game.seat.seat import Seat
from game.session.session import Record, Session

SCENARIO = Path(__file__).parents[3] / "scenarios" / "four_points.yaml"


@cache
def four_points() -> Scenario:
    """Return the small shipped scenario."""
    return load(SCENARIO)


class Rover:
    """A negotiator that does anything it may, and understands nothing."""

    def __init__(self, seed: str, zeal: int = 4) -> None:
        self.dice = random.Random(seed)
        self.zeal = zeal
        """Tries at an order before it passes."""

    def corridor(self, seat: Seat) -> o.CorridorOrder:
        """Return a random order of the corridor, or pass."""
        for _ in range(self.zeal if self.dice.random() < 0.9 else 0):
            order = self._order(seat)
            if seat.ask(order) is None:
                return order
        return o.Pass()

    def answer(self, seat: Seat, paper: Paper) -> o.Answer:
        """Return a random answer that is allowed; a refusal where no other was found."""
        question = self._question(seat)
        low = self.dice.randrange(seat.view.scenario.size(question))
        reasons = (Reason("article", self.dice.randint(-900, 900), question, low), Reason("courtesy", 0))
        replies: tuple[o.Reply, ...] = (
            o.Accept(reasons),
            o.Counter((self._clause(seat),), (self._clause(seat),), self.dice.random() < 0.5, reasons),
            o.Disclose(low, low, reasons),
            o.Terms(((p.Article(question, low),),), reasons),
        )
        for reply in self.dice.sample(replies, len(replies)):
            order = o.Answer(paper.paper, reply)
            if seat.ask(order) is None:
                return order
        if isinstance(paper, OfferMade):
            return o.Answer(paper.paper, o.Refuse(reasons))
        return o.Answer(paper.paper, o.Disclose(0, 0) if isinstance(paper, PositionSounded) else o.Terms((), reasons))

    def motions(self, seat: Seat) -> tuple[o.MotionOrder, ...]:
        """Return up to one random motion."""
        wishes: list[o.MotionOrder] = [o.MoveSignature(), o.MoveExtension()]
        for question in seat.view.agenda:
            wishes.append(o.Move((p.Article(question, self.dice.randrange(seat.view.scenario.size(question))),)))
        wishes.append(o.CallQuestion(self._question(seat)))
        wishes.append(o.Reopen(self._question(seat)))
        self.dice.shuffle(wishes)
        return tuple(wish for wish in wishes if seat.ask(wish) is None)[:1]

    def voices(self, seat: Seat) -> tuple[o.Voice, ...]:
        """Return consent mostly, and now and then something else where it may."""
        voices: list[o.Voice] = []
        for motion in seat.view.motions:
            kinds = ("refuse", "reserve") if self.dice.random() < 0.2 else ()
            tried = (o.Voice(motion, kind, reasons=(Reason("red_line", -5),)) for kind in (*kinds, "consent"))
            voices += [voice for voice in tried if seat.ask(voice) is None][:1]
        return tuple(voices)

    def sign(self, seat: Seat) -> o.Sign | o.Decline:
        """Return a signature, mostly."""
        return o.Sign() if self.dice.random() < 0.8 else o.Decline((Reason("walk_away", -1),))

    def _question(self, seat: Seat) -> str:
        return self.dice.choice(tuple(seat.view.questions))

    def _other(self, seat: Seat) -> str:
        return self.dice.choice([power for power in seat.view.powers if power != seat.power])

    def _clause(self, seat: Seat) -> p.Clause:
        question = self._question(seat)
        low = self.dice.randrange(seat.view.scenario.size(question))
        pledges: tuple[p.Pledge, ...] = (
            p.Consent(question, low, low),
            p.Oppose(question, low, low),
            p.Propose(question, low),
            p.Silence(question),
            p.Loan(self.dice.randint(1, 100)),
            p.Guarantee(),
            p.SeparatePeace(),
        )
        given = p.Condition(self._question(seat), 0, 1) if self.dice.random() < 0.3 else None
        return p.Clause(self.dice.choice(pledges), given)

    def _order(self, seat: Seat) -> o.CorridorOrder:
        question, other = self._question(seat), self._other(seat)
        number = self.dice.randrange(seat.view.scenario.size(question))
        secret = [known.id for known in seat.hand.ledger.values()]
        papers = tuple(seat.view.scenario.papers)
        choices: list[Callable[[], o.CorridorOrder]] = [
            lambda: o.Sound(other, question),
            lambda: o.AskTerms(other, (p.Article(question, number),)),
            lambda: o.Offer(other, (self._clause(seat),), (self._clause(seat),), self.dice.random() < 0.5),
            lambda: o.Warn(other, p.Silence(question), p.Departure()),
            lambda: o.Telegraph(question, number),
        ]
        if secret and papers:
            choices.append(lambda: o.Leak(self.dice.choice(secret), self.dice.choice(papers)))
            choices.append(lambda: o.Release(self.dice.choice(secret)))
        return self.dice.choice(choices)()


def header(scenario: Scenario, seed: int = 1, historical: bool = False) -> Header:
    """Return a header for a game of machines, but for the first power."""
    seats = {power: Seated("machine", level="envoy") for power in scenario.powers}
    seats[next(iter(seats))] = Seated("human", 'Žofie — \u2028 "Ω"')
    return Header(RULES_VERSION, scenario.id, scenario_hash(scenario), seed, historical, seats, "Vienna", "1856-02-25")


@cache
def played(seed: int = 1, historical: bool = False, zeal: int = 4) -> Log:
    """Return the log of a whole random game of the four points."""
    return play(four_points(), seed, historical, zeal)


def play(scenario: Scenario, seed: int, historical: bool = False, zeal: int = 4) -> Log:
    """Return the log of a whole random game."""
    steps: list[Step] = []

    def record(done: Record) -> None:
        steps.append(Step(len(steps), done.sealed, done.entries, done.world))

    rovers = {power: Rover(f"{seed}{power}", zeal) for power in scenario.powers}
    session = Session(scenario, seed, rovers, historical, record)
    session.open()
    session.run()
    assert session.over
    return Log(header(scenario, seed, historical), tuple(steps))
