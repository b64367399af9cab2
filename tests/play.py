"""Whole congresses without a screen: random legal players, machine powers, and orders that make no sense.

A `Game` drives `decide` and `evolve` alone, fast enough for hundreds of congresses; a `Session` plays the same
players through seats, as in earnest. `wild` makes any order of the closed union, legal or not.
"""

import random
import types
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, field, fields, is_dataclass
from functools import cache
from pathlib import Path
from typing import Any, Literal, Protocol, TypeVar, Union, get_args, get_origin, get_type_hints

from game.ai.statesman import Statesman
from game.content.load import load
from game.core import orders as o
from game.core import pledges as p
from game.core.canon import digest, scenario_hash
from game.core.decide import RULES_VERSION, Sealed, decide, opening, waiting_on
from game.core.dice import Dice
from game.core.events import CommitmentMade, Entry, OfferMade, OrderRefused, PositionSounded, TurnBegan
from game.core.evolve import fold
from game.core.objection import Objection
from game.core.reasons import Known, Reason
from game.core.scenario import PowerId, Scenario
from game.core.shortened import shortened
from game.core.why_not import why_not
from game.core.world import Hand, Paper, World, commitments, start
from game.log.log import Header, Log, Seated, Step
from game.seat.negotiator import Negotiator
from game.seat.seat import Seat
from game.session.session import Record, Session

T = TypeVar("T")

SCENARIOS = Path(__file__).parents[1] / "scenarios"
NAMES = ("four_points", "paris_1856")
"""The shipped scenarios; `test_every_scenario_has_a_playthrough` fails when one is missing here."""

STEPS = 5000
"""No congress takes more steps than this, whoever plays: nobody waits for ever."""


@cache
def scenario(name: str) -> Scenario:
    """Return a shipped scenario, whole or at a length: paris_1856@lesson."""
    name, _, length = name.partition("@")
    return shortened(load(SCENARIOS / f"{name}.yaml"), length)


# Random players --------------------------------------------------------------------------------------------------


@dataclass(frozen=True)
class Temper:
    """How a random player behaves; chances in a hundred."""

    talk: int
    """Going on in the corridor."""
    accept: int
    answer: int
    """Answering a letter at once; else it may lapse."""
    refuse: int
    """Refusing a motion."""
    sign: int
    end: int
    """Moving the signature where one may."""
    leave: int
    """Leaving the congress, each sitting; in ten thousand."""
    reserve: int = 8
    """Reserving a voice."""


TEMPERS = (
    Temper(talk=45, accept=60, answer=90, refuse=0, sign=100, end=60, leave=0),
    Temper(talk=50, accept=70, answer=80, refuse=2, sign=95, end=15, leave=5),
    Temper(talk=70, accept=50, answer=80, refuse=5, sign=85, end=40, leave=10),
    Temper(talk=40, accept=40, answer=50, refuse=20, sign=60, end=40, leave=15),
    Temper(talk=30, accept=80, answer=95, refuse=60, sign=50, end=40, leave=5),
    Temper(talk=20, accept=50, answer=80, refuse=1, sign=98, end=20, leave=200),
)


class Place(Protocol):
    """Where a player sits: a seat, or a window on a whole world."""

    power: PowerId

    @property
    def view(self) -> World:
        """What is known there."""

    @property
    def hand(self) -> Hand:
        """Its own papers."""

    def ask(self, order: o.Order) -> Objection | None:
        """Why not."""


@dataclass
class Window:
    """A place at a whole world, for games without seats."""

    power: PowerId
    game: "Game"

    @property
    def view(self) -> World:
        """The whole world."""
        return self.game.world

    @property
    def hand(self) -> Hand:
        """This power's papers."""
        return self.game.world.hands[self.power]

    def ask(self, order: o.Order) -> Objection | None:
        """Ask the referee."""
        return why_not(self.game.world, self.power, order)


class Wanderer:
    """A negotiator that does anything it may, and understands nothing."""

    def __init__(self, seed: int, power: PowerId, temper: Temper | None = None) -> None:
        self.rng = random.Random(f"{seed}:{power}")
        self.temper = temper or TEMPERS[seed % len(TEMPERS)]

    def percent(self, chance: int) -> bool:
        """Return whether something of so many chances in a hundred happens."""
        return self.rng.randrange(100) < chance

    def corridor(self, seat: Place) -> o.CorridorOrder:
        """Return a random legal order, or pass."""
        if self.percent(self.temper.talk):
            for _ in range(5):
                order = self._try_corridor(seat)
                if seat.ask(order) is None:
                    return order
        return o.Pass()

    def answer(self, seat: Place, paper: Paper) -> o.Answer:
        """Return a random legal answer."""
        for reply in self._replies(seat, paper):
            order = o.Answer(paper.paper, reply)
            if seat.ask(order) is None:
                return order
        return o.Answer(paper.paper, o.Refuse())

    def motions(self, seat: Place) -> tuple[o.MotionOrder, ...]:
        """Return random legal motions."""
        view, tried = seat.view, list[o.MotionOrder]()
        if self.rng.randrange(10_000) < self.temper.leave:
            tried.append(o.Withdraw())
        if self.percent(self.temper.end):
            tried.append(o.MoveSignature())
        if view.sitting >= view.armistice - 1 and self.percent(70):
            tried.append(o.MoveExtension())
        for _ in range(self.rng.randrange(3)):
            articles = [self.article(seat, self.rng.choice(view.agenda))] if view.agenda else []
            articles += [self.article(seat) for _ in range(self.rng.choice((0, 0, 0, 1, 2)))]
            tried.append(o.Move(tuple(articles)))
        if self.percent(8):
            tried.append(o.CallQuestion(self.question(seat)))
        if self.percent(4):
            tried.append(o.Reopen(self.question(seat)))
        return tuple(order for order in dict.fromkeys(tried) if seat.ask(order) is None)

    def voices(self, seat: Place) -> tuple[o.Voice, ...]:
        """Return a random voice on every motion, now and then none."""
        given = []
        for motion in seat.view.motions.values():
            reasons = self.reasons(seat) if self.percent(30) else ()
            fault = self.rng.choice([article.question for article in motion.articles] or [""])
            if self.percent(self.temper.refuse):
                tone: o.Tone | None = self.rng.choice(("near", "no", "far", None))
                given.append(o.Voice(motion.id, "refuse", fault, tone, reasons))
            elif self.percent(self.temper.reserve):
                given.append(o.Voice(motion.id, "reserve", fault, None, reasons))
            elif self.percent(90):
                given.append(o.Voice(motion.id, "consent", reasons=reasons))
        return tuple(voice for voice in given if seat.ask(voice) is None)

    def sign(self, seat: Place) -> o.Sign | o.Decline:
        """Return a signature, or not."""
        reasons = self.reasons(seat) if self.percent(50) else ()
        return o.Sign(reasons) if self.percent(self.temper.sign) else o.Decline(reasons)

    # Parts of orders

    def question(self, seat: Place) -> str:
        """Return some question, more often one that matters today."""
        view = seat.view
        return self.rng.choice(view.agenda if view.agenda and self.percent(40) else tuple(view.questions))

    def article(self, seat: Place, question: str = "") -> p.Article:
        """Return some answer to some question."""
        question = question or self.question(seat)
        return p.Article(question, self.rng.randrange(seat.view.scenario.size(question)))

    def span(self, seat: Place, question: str) -> tuple[int, int]:
        """Return some range of positions."""
        size = seat.view.scenario.size(question)
        low = self.rng.randrange(size)
        return low, self.rng.randrange(low, size)

    def reasons(self, seat: Place) -> tuple[Reason, ...]:
        """Return one or two reasons, some of them hidden."""
        known: Known = self.rng.choice(("declared", "inferred", "hidden"))
        article = self.article(seat)
        weight = self.rng.randrange(-3000, 3000)
        return (Reason("article", weight, article.question, article.position, known=known), Reason("courtesy", 0))

    def clause(self, seat: Place) -> p.Clause:
        """Return some pledge, perhaps on a condition."""
        question = self.question(seat)
        low, high = self.span(seat, question)
        crises = tuple(seat.view.scenario.crises) or ("none",)
        pledge: p.Pledge = self.rng.choice((
            p.Consent(question, low, high), p.Consent(question, low, high), p.Propose(question, low),
            p.Oppose(question, low, high), p.Silence(question), p.Guarantee(), p.Loan(self.rng.randint(1, 100)),
            p.Neutrality(self.rng.choice(crises)), p.Candour(question), p.SeparatePeace(),
        ))  # fmt: skip
        if self.percent(75):
            return p.Clause(pledge)
        other = self.question(seat)
        return p.Clause(pledge, p.Condition(other, *self.span(seat, other)))

    def _clauses(self, seat: Place) -> tuple[p.Clause, ...]:
        return tuple(self.clause(seat) for _ in range(self.rng.choice((0, 1, 1, 1, 2))))

    def _other(self, seat: Place) -> PowerId:
        return self.rng.choice([power for power in seat.view.powers if power != seat.power])

    def _try_corridor(self, seat: Place) -> o.CorridorOrder:
        other, question = self._other(seat), self.question(seat)
        match self.rng.randrange(20):
            case 0 | 1:
                return o.Sound(other, question)
            case 2 | 3:
                return o.AskTerms(other, tuple(self.article(seat) for _ in range(self.rng.choice((1, 1, 2)))))
            case 4:
                low, high = self.span(seat, question)
                threat: p.Threat = p.Oppose(question, low, high) if self.percent(60) else p.Departure()
                demand: p.Consent | p.Propose | p.Oppose | p.Silence = self.rng.choice((
                    p.Consent(question, low, high), p.Propose(question, low), p.Silence(question),
                    p.Oppose(question, low, high),
                ))  # fmt: skip
                return o.Warn(other, demand, threat)
            case 5 | 6:
                return o.Telegraph(question, self.article(seat, question).position)
            case 7:
                known = [*seat.hand.ledger] or ["commitment:none"]
                return o.Leak(self.rng.choice(known), self.rng.choice([*seat.view.scenario.papers] or ["none"]))
            case 8:
                return o.Release(self.rng.choice([*commitments(seat.view)] or ["commitment:none"]))
            case 9:
                both = (p.Clause(p.SeparatePeace()),)
                return o.Offer(other, both, both, self.percent(80))
            case _:
                return o.Offer(other, self._clauses(seat), self._clauses(seat), self.percent(65))

    def _replies(self, seat: Place, paper: Paper) -> Iterator[o.Reply]:
        why = self.reasons(seat) if self.percent(40) else ()
        if isinstance(paper, OfferMade):
            if self.percent(self.temper.accept):
                yield o.Accept(why)
            if self.percent(40):
                yield o.Counter(paper.asks[1:], (*paper.gives, self.clause(seat)), paper.secret, why)
        elif isinstance(paper, PositionSounded) and self.percent(80):
            yield o.Disclose(*self.span(seat, paper.question), why)
        elif self.percent(80):
            yield o.Terms(tuple((self.article(seat),) for _ in range(self.rng.randrange(3))), why)
        yield o.Refuse(why)


def wanderers(powers: Iterable[PowerId], seed: int) -> dict[PowerId, Wanderer]:
    """Return a random player for each power, of one temper."""
    return {power: Wanderer(seed, power) for power in powers}


# Driving -------------------------------------------------------------------------------------------------------


@dataclass
class Game:
    """A congress driven by `decide` alone, and everything that happened in it."""

    scenario: Scenario
    seed: int
    historical: bool = False
    steps: list[tuple[Sealed, tuple[Entry, ...]]] = field(default_factory=list)

    def __post_init__(self) -> None:
        self.dice = Dice(self.seed)
        self.world = start(self.scenario, tuple(self.scenario.powers))
        self._follow({}, opening(self.scenario, self.dice, self.historical))

    def _follow(self, sealed: Sealed, entries: tuple[Entry, ...]) -> tuple[Entry, ...]:
        self.steps.append((sealed, entries))
        self.world = fold(self.world, entries)
        return entries

    def step(self, sealed: Sealed) -> tuple[Entry, ...]:
        """Decide one step and return what followed."""
        return self._follow(sealed, decide(self.world, sealed, self.dice))

    def give(self, power: PowerId, order: o.Order) -> tuple[Entry, ...]:
        """Give one order."""
        return self.step({power: (order,)})

    @property
    def entries(self) -> list[Entry]:
        """Everything that happened."""
        return [entry for _, entries in self.steps for entry in entries]

    @property
    def over(self) -> bool:
        """Whether the congress is closed."""
        return self.world.phase == "closed"


def letters(world: World, power: PowerId) -> list[Paper]:
    """Return what lies before a power."""
    return [paper for paper in world.hands[power].pending.values() if paper.to == power]


def advance(game: Game, players: Mapping[PowerId, Wanderer]) -> None:
    """Take one step of a random game; letters are mostly answered at once."""
    world = game.world
    if world.phase == "corridor":
        for power in world.scenario.powers:
            for paper in letters(world, power)[:1]:
                if players[power].percent(players[power].temper.answer):
                    game.give(power, players[power].answer(Window(power, game), paper))
                    return
        turn = world.turn
        player, window = players[turn], Window(turn, game)
        game.give(turn, player.corridor(window) if world.round == 1 else o.Pass())
        return
    waiting = waiting_on(world)
    assert waiting, f"the congress stands still in the phase {world.phase}"
    sealed: dict[PowerId, tuple[o.Order, ...]] = {}
    for power in waiting:
        player, window = players[power], Window(power, game)
        match world.phase:
            case "motions":
                sealed[power] = player.motions(window)
            case "voices":
                sealed[power] = player.voices(window)
            case _:
                sealed[power] = (player.sign(window),)
    game.step(sealed)


def play_random(
    name: str, seed: int, historical: bool = False, watch: Callable[[Game], None] | None = None, until: int = STEPS
) -> Game:
    """Play a random congress to its end, or for so many steps; `watch` sees the game after each."""
    game = Game(scenario(name), seed, historical)
    players = wanderers(game.scenario.powers, seed)
    while not game.over and len(game.steps) < until:
        advance(game, players)
        if watch is not None:
            watch(game)
    assert game.over or until < STEPS, f"{name} with seed {seed} has not ended after {STEPS} steps"
    return game


@cache
def sample() -> tuple[Game, ...]:
    """Return random congresses in which everything that can happen does; played once a process."""
    small = [play_random("four_points", seed) for seed in range(36)]
    # The last four seeds are of a temper that comes to the end of the armistice.
    return (*small, *[play_random("paris_1856", seed) for seed in (*range(12), 15, 21, 27, 33)])


def play_session(
    name: str, seed: int, negotiators: Mapping[PowerId, Negotiator], historical: bool = False
) -> tuple[Session, list[Record]]:
    """Play a congress of these negotiators through a session; return it with everything recorded."""
    records: list[Record] = []
    session = Session(scenario(name), seed, negotiators, historical, records.append)
    session.open()
    session.run()
    return session, records


def statesmen(name: str, powers: Iterable[PowerId] | None = None) -> dict[PowerId, Negotiator]:
    """Return machine powers."""
    facts = scenario(name)
    return {power: Statesman(facts) for power in (facts.powers if powers is None else powers)}


@cache
def machine_game(name: str, seed: int, historical: bool = True) -> tuple[Session, list[Record]]:
    """Return a whole congress of machine powers, played once a process."""
    return play_session(name, seed, statesmen(name), historical)


def fingerprint(name: str, seed: int) -> str:
    """Return one hash of the worlds of a machine congress, phase by phase, with all its entries."""
    _, records = machine_game(name, seed, historical=False)
    return digest([(record.world, record.entries) for record in records])


def log_of(session: Session, records: Iterable[Record]) -> Log:
    """Return what was recorded as a log."""
    seats = {power: Seated(player.kind, player.name) for power, player in session.players.items()}
    facts = session.scenario
    header = Header(RULES_VERSION, facts.id, scenario_hash(facts), session.dice.seed, session.historical, seats)
    steps = (Step(n, one.sealed, one.entries, one.world) for n, one in enumerate(records))
    return Log(header, tuple(steps))


def mixed(name: str, seed: int, people: Iterable[PowerId]) -> Session:
    """Play a congress of machines and people; the people submit what random players would."""
    facts, human = scenario(name), tuple(people)
    session = Session(facts, seed, statesmen(name, [power for power in facts.powers if power not in human]))
    players = wanderers(human, seed)
    session.open()
    for _ in range(STEPS):
        session.run()
        if session.over:
            return session
        submit_for(session, players)
    raise AssertionError(f"{name} with people as {human} and seed {seed} has not ended")


def submit_for(session: Session, players: Mapping[PowerId, Wanderer]) -> None:
    """Let the next person act, as a random player would."""
    power = session.people()[0]
    seat, player = session.seats[power], players[power]
    orders: tuple[o.Order, ...]
    match session.world.phase:
        case "corridor":
            waiting = seat.letters()
            if waiting:
                orders = (player.answer(seat, waiting[0]),)
            else:
                orders = (player.corridor(seat) if session.world.round == 1 else o.Pass(),)
        case "motions":
            orders = player.motions(seat)
        case "voices":
            orders = player.voices(seat)
        case _:
            orders = (player.sign(seat),)
    objection = session.submit(power, orders)
    assert objection is None, f"{power} gave an order it may not: {objection}"


def to_phase(game: Game, phase: str, sitting: int = 0) -> Game:
    """Let everybody pass and keep silent until a phase (of a sitting, if one is named)."""
    for _ in range(STEPS):
        if game.over or (game.world.phase == phase and game.world.sitting >= sitting):
            return game
        if game.world.phase == "corridor":
            game.give(game.world.turn, o.Pass())
        else:
            game.step({})
    raise AssertionError(f"there was no phase {phase}")


def to_turn(game: Game, power: PowerId) -> Game:
    """Let everybody pass until a power has the corridor, in this sitting or the next."""
    for _ in range(STEPS):
        if game.world.phase == "corridor" and game.world.turn == power and game.world.round == 1:
            return game
        game.give(game.world.turn, o.Pass()) if game.world.phase == "corridor" else game.step({})
    raise AssertionError(f"{power} never had the corridor")


# Scenes, set by hand ---------------------------------------------------------------------------------------------


def congress(name: str = "four_points", seed: int = 1) -> Game:
    """Return a congress that has just been opened, with the briefs at their centres."""
    return Game(scenario(name), seed, historical=True)


def bargain(
    game: Game,
    by: PowerId,
    to: PowerId,
    gives: Iterable[p.Pledge | p.Clause],
    asks: Iterable[p.Pledge | p.Clause] = (),
    secret: bool = True,
) -> list[p.Commitment]:
    """Let a bargain be offered and taken, in the first's next turn; return the promises in it, the first's first."""
    to_turn(game, by)
    before = set(commitments(game.world))
    game.give(by, o.Offer(to, clauses(gives), clauses(asks), secret))
    accept(game, to)
    made = [entry.event.commitment for entry in game.steps[-1][1] if isinstance(entry.event, CommitmentMade)]
    assert made and {one.id for one in made}.isdisjoint(before), "the bargain was not to be had"
    return [commitments(game.world)[one.id] for one in made]


def clauses(pledges: Iterable[p.Pledge | p.Clause]) -> tuple[p.Clause, ...]:
    """Return pledges as clauses without conditions."""
    return tuple(one if isinstance(one, p.Clause) else p.Clause(one) for one in pledges)


def accept(game: Game, power: PowerId) -> tuple[Entry, ...]:
    """Let a power accept what lies before it."""
    return game.give(power, o.Answer(letters(game.world, power)[0].paper, o.Accept()))


def state(game: Game, commitment: p.Commitment) -> p.Commitment:
    """Return what has become of a promise."""
    return commitments(game.world)[commitment.id]


def move(game: Game, moves: Mapping[PowerId, o.MotionOrder | tuple[o.MotionOrder, ...]]) -> tuple[Entry, ...]:
    """Go to the next motions, of this sitting or the next, and seal these."""
    to_phase(game, "motions")
    return game.step({power: given if isinstance(given, tuple) else (given,) for power, given in moves.items()})


def vote(game: Game, voices: Mapping[PowerId, o.VoiceKind] | None = None) -> tuple[Entry, ...]:
    """Let these powers give that voice on every motion, and the rest consent."""
    given = voices or {}
    return game.step(
        {power: tuple(o.Voice(motion, kind) for motion in game.world.motions) for power, kind in given.items()}
    )


def carry(game: Game, power: PowerId, *articles: tuple[str, int]) -> None:
    """Let articles be moved in the next plenary and carried."""
    move(game, {power: o.Move(tuple(p.Article(question, number) for question, number in articles))})
    vote(game)


def ready_to_sign(game: Game) -> Game:
    """Let the four points be agreed as in 1856."""
    carry(game, "france", ("princ_status", 1), ("danube", 2), ("bs_fleet", 3))
    carry(game, "france", ("christians", 2))
    return game


def to_signature(game: Game) -> Game:
    """Let the signature be moved and carried."""
    move(game, {"france": o.MoveSignature()})
    vote(game)
    assert game.world.phase == "signature", game.world.phase
    return game


def sign(game: Game, declining: Iterable[PowerId] = ()) -> tuple[Entry, ...]:
    """Let everybody sign but these."""
    return game.step({power: (o.Decline() if power in declining else o.Sign(),) for power in game.world.powers})


def events(entries: Iterable[Entry], kind: type[T]) -> list[T]:
    """Return the events of a kind."""
    return [entry.event for entry in entries if isinstance(entry.event, kind)]


# Machines, asked -----------------------------------------------------------------------------------------------


@dataclass(frozen=True)
class Moment:
    """A congress as it stood when a power got the corridor: the world, and how it came to be."""

    world: World
    entries: tuple[Entry, ...]
    machines: tuple[PowerId, ...]
    seed: int


@cache
def moments(name: str, seed: int, people: tuple[PowerId, ...] = ()) -> tuple[Moment, ...]:
    """Return every turn of the corridor, first rounds only, in a congress of machines and random people."""
    facts = scenario(name)
    machines = tuple(power for power in facts.powers if power not in people)
    records: list[Record] = []
    session = Session(facts, seed, statesmen(name, machines), recorder=records.append)
    players = wanderers(people, seed)
    found: list[Moment] = []
    session.open()
    seen = (0, "")
    while not session.over:
        world = session.world
        if world.phase == "corridor" and world.round == 1 and (world.sitting, world.turn) != seen:
            seen = (world.sitting, world.turn)
            entries = tuple(entry for record in records for entry in record.entries)
            found.append(Moment(world, entries, machines, seed))
        if not session.advance():
            submit_for(session, players)
    return tuple(found)


class Probe:
    """A machine taken aside: what would it answer, in this moment? The congress itself hears nothing of it."""

    def __init__(self, moment: Moment, machine: PowerId) -> None:
        facts = moment.world.scenario
        self.machine = machine
        self.game = Game(facts, moment.seed)
        self.game.world = moment.world
        self.seat = Seat(facts, machine)
        self.seat.tell(moment.entries)
        self.statesman = Statesman(facts)

    def turn(self, power: PowerId) -> None:
        """Give a power the corridor."""
        self._tell((Entry(TurnBegan(power, 1)),))

    def _tell(self, entries: tuple[Entry, ...]) -> None:
        self.game.world = fold(self.game.world, entries)
        self.seat.tell(entries)

    def write(self, by: PowerId, order: o.CorridorOrder) -> o.Answer | None:
        """Let a power write to the machine, and return its answer; None if the order may not be given."""
        self.turn(by)
        if why_not(self.game.world, by, order) is not None:
            return None
        self._tell(decide(self.game.world, {by: (order,)}, self.game.dice))
        (paper,) = self.seat.letters()
        answer = self.statesman.answer(self.seat, paper)
        assert self.seat.ask(answer) is None, f"{self.machine} answered {paper} with {answer}"
        return answer

    def give(self, power: PowerId, order: o.Order) -> tuple[Entry, ...]:
        """Let an order take effect in the probe."""
        entries = decide(self.game.world, {power: (order,)}, self.game.dice)
        assert not any(isinstance(entry.event, OrderRefused) for entry in entries), entries
        self._tell(entries)
        return entries

    def proposal(self) -> o.CorridorOrder:
        """Return what the machine would write itself, were it its turn."""
        self.turn(self.machine)
        return self.statesman.corridor(self.seat)


# Orders that make no sense -------------------------------------------------------------------------------------

ORDERS: tuple[type, ...] = get_args(o.Order)
"""Every kind of order."""


def wild(rng: random.Random, world: World, kind: type | None = None) -> o.Order:
    """Return any order of the closed union: well typed, and otherwise as it comes."""
    order: o.Order = _wild(rng, kind or rng.choice(ORDERS), "", world)
    return order


def _wild(rng: random.Random, hint: Any, name: str, world: World) -> Any:
    origin, args = get_origin(hint), get_args(hint)
    if origin is Literal:
        return rng.choice(args)
    if origin in (Union, types.UnionType):
        return _wild(rng, rng.choice(args), name, world)
    if origin is tuple:
        return tuple(_wild(rng, args[0], name, world) for _ in range(rng.choice((0, 1, 1, 2, 3, 5))))
    if is_dataclass(hint) and isinstance(hint, type):
        return hint(**{one.name: _wild(rng, kind, one.name, world) for one, kind in _hinted(hint)})
    if hint is int:
        return rng.choice((-1, 0, 0, 1, 1, 2, 2, 3, 4, 7, 10**9))
    if hint is bool:
        return rng.random() < 0.5
    if hint is str:
        return rng.choice(("", "nobody", *_names(world, name)))
    assert hint is type(None), f"no wild value for {hint}"
    return None


@cache
def _hinted(kind: type) -> tuple[tuple[Any, Any], ...]:
    hints = get_type_hints(kind)
    return tuple((one, hints[one.name]) for one in fields(kind))


def _names(world: World, name: str) -> tuple[str, ...]:
    facts = world.scenario
    match name:
        case "to" | "power" | "by":
            return tuple(facts.powers) * 3
        case "question" | "fault":
            return tuple(facts.questions) * 3
        case "crisis":
            return tuple(facts.crises) * 3
        case "motion":
            return tuple(world.motions) * 3
        case "commitment":
            return tuple(commitments(world)) * 3
        case "paper":
            pending = tuple(key for hand in world.hands.values() for key in hand.pending)
            return (*facts.papers, *pending * 3)
        case _:
            return ("word",)
