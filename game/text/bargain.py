"""Words to bargains: pledges with their conditions, offers, warnings and answers. Pure, as `parse`.

For example:

    offer france give consent bs_fleet 3-4 if kars_asia 2-4 ask consent bessarabia 2 open
    warn britain consent danube 2-3 or refuse bs_fleet 4-5
"""

from dataclasses import dataclass

from game.core import orders as o
from game.core.events import OfferMade, PositionSounded
from game.core.pledges import (
    Article,
    Candour,
    Clause,
    Condition,
    Consent,
    Departure,
    Guarantee,
    Loan,
    Neutrality,
    Oppose,
    Pledge,
    Propose,
    SeparatePeace,
    Silence,
)  # fmt: skip
from game.core.scenario import PowerId
from game.core.world import Paper
from game.text.parse import Reading
from game.text.unclear import Unclear, find

PLEDGES = ("consent", "move", "refuse", "silence", "guarantee", "loan", "neutrality", "candour", "separate")
"""The words that begin a pledge."""
_SEPARATORS = (",", ";", "+", "and")
_PEACE = ("peace", "paix")


@dataclass(frozen=True, slots=True)
class Bundle:
    """What is given and asked; both empty where the player wants to be led through it."""

    gives: tuple[Clause, ...] = ()
    asks: tuple[Clause, ...] = ()
    secret: bool = True


def pledge(reading: Reading) -> Pledge:
    """Read one pledge; a separate peace may be called so in either order, as in French."""
    peace = reading.peek() in _PEACE
    if peace:
        reading.take()
    word = reading.keyword(*(("separate",) if peace else PLEDGES))
    match word:
        case "consent" | "refuse":
            question = reading.question()
            low, high = reading.span(question)
            return Consent(question, low, high) if word == "consent" else Oppose(question, low, high)
        case "move":
            question = reading.question()
            return Propose(question, reading.position(question))
        case "silence":
            return Silence(reading.question())
        case "candour":
            return Candour(reading.question())
        case "guarantee":
            return Guarantee()
        case "loan":
            number = reading.take()
            if not number.isdecimal():
                raise Unclear("word", number, choices=("1-100",))
            return Loan(min(int(number[:6]), 100_000))
        case "neutrality":
            crises = {key: (about,) for key, about in reading.scenario.crises.items()}
            return Neutrality(find(reading.take(), crises, "crisis"))
        case "separate":
            if not peace and reading.peek() in _PEACE:
                reading.take()
            return SeparatePeace()
        case _:
            raise Unclear("pledge", reading.peek(), choices=PLEDGES)


def clause(reading: Reading) -> Clause:
    """Read one pledge, perhaps with a condition."""
    promised = pledge(reading)
    if not reading.keyword("if"):
        return Clause(promised)
    question = reading.question()
    return Clause(promised, Condition(question, *reading.span(question)))


def bundle(reading: Reading) -> Bundle:
    """Read what is given and asked, and whether all may know."""
    gives: list[Clause] = []
    asks: list[Clause] = []
    secret = True
    side = gives
    while not reading.done:
        reading.skip(*_SEPARATORS)
        if reading.done:
            break
        match reading.keyword("give", "ask", "secret", "open"):
            case "give":
                side = gives
            case "ask":
                side = asks
            case "secret":
                secret = True
            case "open":
                secret = False
            case _:
                side.append(clause(reading))
    return Bundle(tuple(gives), tuple(asks), secret)


def offer(reading: Reading) -> tuple[PowerId, Bundle]:
    """Read whom to offer what."""
    to = reading.power()
    return to, bundle(reading)


def warn(reading: Reading) -> o.Warn:
    """Read a demand, or else."""
    to = reading.power()
    demand = pledge(reading)
    if not isinstance(demand, Consent | Propose | Oppose | Silence):
        raise Unclear("pledge", demand.kind, choices=("consent", "move", "refuse", "silence"))
    reading.skip(*_SEPARATORS)
    reading.skip("or")
    if reading.keyword("leave"):
        reading.end()
        return o.Warn(to, demand, Departure())
    if not reading.keyword("refuse"):
        raise Unclear("word", reading.peek(), choices=("refuse", "leave"))
    question = reading.question()
    threat = Oppose(question, *reading.span(question))
    reading.end()
    return o.Warn(to, demand, threat)


def reply(reading: Reading, paper: Paper) -> o.Reply:
    """Read the answer to a paper; a bare “counter” comes back empty, to be led through."""
    said = reading.keyword("accept", "refuse", "counter", "disclose", "terms")
    match said:
        case "accept":
            answer: o.Reply = o.Accept()
        case "refuse":
            answer = o.Refuse()
        case "counter":
            found = bundle(reading)
            answer = o.Counter(found.gives, found.asks, found.secret)
        case "disclose" if isinstance(paper, PositionSounded):
            answer = o.Disclose(*reading.span(paper.question))
        case "terms":
            answer = o.Terms(_options(reading))
        case _:
            raise Unclear("word", "" if said else reading.peek(), choices=replies(paper))
    reading.end()
    return answer


def _options(reading: Reading) -> tuple[tuple[Article, ...], ...]:
    if reading.done or reading.keyword("none"):
        return ()
    found = [reading.articles()]
    while reading.keyword("or"):
        found.append(reading.articles())
    return tuple(found)


def replies(paper: Paper) -> tuple[str, ...]:
    """Return the words that may answer a paper."""
    if isinstance(paper, OfferMade):
        return ("accept", "refuse") if paper.counter_to else ("accept", "refuse", "counter")
    return ("disclose", "refuse") if isinstance(paper, PositionSounded) else ("terms", "refuse")
