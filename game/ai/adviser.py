"""Two advisers for a person's seat: chances with their range, fitted to congresses of machines and checked on others.

A power is taken to refuse the more readily the further an article lies below what it may expect, the less time has
run, and if it has refused that very article before. `tests/bench/advisers_fit.py` fits the weights, and
`tests/bench/advisers.py` tells how far they can be trusted; of people they know no more than that.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from typing import Final

from game.ai.advice_terms import Prices, Weights, lost, moved, terms_of_motion, terms_of_offer, weighed
from game.ai.balance import Balance
from game.ai.beliefs import Beliefs
from game.ai.character import manner
from game.ai.foresight import TELLING
from game.ai.judgement import WALL
from game.ai.outlook import Outlook
from game.ai.prices import cost, gain
from game.ai.skill import SKILLS
from game.ai.tables import Links
from game.core import events as e
from game.core.advice import Advice, Chance, Reading, Voice
from game.core.history.odds import WHOLE, chance
from game.core.orders import Offer
from game.core.pledges import Article, Consent, Pledge, Propose
from game.core.scenario import PowerId, QuestionId, Scenario
from game.core.worth import silent
from game.forecast.surrogate import Surrogate
from game.seat.seat import Seat

SURE: Final = 60
"""Hundredths of log-odds by which an adviser may be wrong about a power that has spoken on the matter."""
UNSURE: Final = 150
"""The same about one that has not."""


@dataclass(frozen=True, slots=True)
class Judge:
    """How one voice weighs."""

    voice: Voice
    learns: bool
    motions: Weights
    offers: Prices


CHANCERY: Final = Judge("chancery", False, Weights(127, 54, 42, 11, 350, -17, -126), Prices(-67, 394, -147, -59))
EAR: Final = Judge("ear", True, Weights(120, 31, 57, 12, 329, -8, -103), Prices(-68, 387, -150, -67))


class TwoVoices:
    """The chancery and the ear of any seat of a scenario."""

    def __init__(self, scenario: Scenario, history: Callable[[], Surrogate] | None = None) -> None:
        """Take a scenario; `history` gives in short what follows it, and is first asked with the first question."""
        self._scenario = scenario
        self._history = history
        self._links = Links(scenario)
        self._beliefs = {judge.voice: Beliefs(scenario, judge.learns) for judge in (CHANCERY, EAR)}

    def on_motion(self, seat: Seat, articles: Sequence[Article]) -> tuple[Advice, Advice]:
        """Say what would become of articles moved together."""
        return self._motion(CHANCERY, seat, articles), self._motion(EAR, seat, articles)

    def on_offer(self, seat: Seat, offer: Offer) -> tuple[Advice, Advice]:
        """Say what would become of an offer."""
        return self._offer(CHANCERY, seat, offer), self._offer(EAR, seat, offer)

    def _outlook(self, judge: Judge, seat: Seat) -> Outlook:
        beliefs = self._beliefs[judge.voice]
        beliefs.read(seat)
        own = beliefs.opened(seat)
        parties = {power: own if power == seat.power else party for power, party in beliefs.priors.items()}
        balance = Balance(seat.power, parties, self._links, silent(self._scenario))
        kind = manner(self._scenario, seat.power)
        return Outlook(seat, beliefs, self._links, SKILLS["plenipotentiary"], kind, balance)

    def _motion(self, judge: Judge, seat: Seat, articles: Sequence[Article]) -> Advice:
        outlook = self._outlook(judge, seat)
        found = (_voice(outlook, judge.motions, power, articles) for power in stoppers(seat, articles))
        readings = sorted(found, key=lambda reading: reading.chance.likely)
        after = list(outlook.expected)
        for article in articles:
            after[outlook.order[article.question]] = article.position
        worth = outlook.worth(tuple(after)) - outlook.worth(outlook.expected)
        said = Advice(judge.voice, together([reading.chance for reading in readings]), worth, tuple(readings))
        return self._foreseen(said, outlook, articles) if judge is CHANCERY else said

    def _foreseen(self, said: Advice, outlook: Outlook, articles: Sequence[Article]) -> Advice:
        """Return what the chancery says with what history would make of it, and the crisis through which it would."""
        history = self._history() if self._history is not None else None
        rows = history.verdicts.get(outlook.me.power) if history is not None else None
        if history is None or rows is None:
            return said
        moved = []
        for article in articles:
            place = outlook.order[article.question]
            now = outlook.expected[place]
            moved.append((rows[place][article.position] - rows[place][now], place, article.position, now))
        ahead, (most, *where) = sum(each[0] for each in moved), max(moved, key=lambda each: abs(each[0]))
        crisis, likelier = history.weightiest(outlook.me.power, *where) if ahead * most > 0 else ("", 0)
        if abs(likelier) < TELLING:
            return replace(said, ahead=ahead)
        return replace(said, ahead=ahead, brings=crisis if likelier > 0 else "", averts=crisis if likelier < 0 else "")

    def _offer(self, judge: Judge, seat: Seat, offer: Offer) -> Advice:
        outlook, other = self._outlook(judge, seat), offer.to
        logit = weighed(judge.offers, terms_of_offer(outlook, offer))
        given, asked = moved(outlook, other, offer.gives, best=True), moved(outlook, other, offer.asks, best=False)
        questions = tuple(asked) or tuple(given)
        heard = all(_heard(seat, other, question) for question in questions)
        worst = min(asked, key=lambda question: asked[question], default="")
        reading = Reading(other, spread(logit, heard), worst, heard)
        worth = sum(gain(outlook, other, c.pledge) * outlook.trust(other) // 100 for c in offer.asks)
        worth -= sum(_cost(outlook, c.pledge) for c in offer.gives)
        return Advice(judge.voice, reading.chance, worth, (reading,))


def _cost(outlook: Outlook, pledge: Pledge) -> int:
    """Return what a promise costs as the brief counts it: a line that it crosses is told beside the price."""
    price = cost(outlook, pledge)
    if price < WALL:
        return price
    match pledge:
        case Consent(question, low, high):
            numbers = range(low, high + 1)
        case Propose(question, number):
            numbers = range(number, number + 1)
        case _:
            return price
    mine = outlook.mine(question)
    return max(0, mine[outlook.expected[outlook.order[question]]] - min(mine[number] for number in numbers))


def stoppers(seat: Seat, articles: Sequence[Article]) -> tuple[PowerId, ...]:
    """Return the other powers at the table that could stop a motion of these articles."""
    view = seat.view
    vetoes = {power for article in articles for power in view.scenario.questions[article.question].vetoes}
    return tuple(p for p, state in view.powers.items() if p in vetoes and p != seat.power and not state.withdrawn)


def spread(logit: int, heard: bool) -> Chance:
    """Return log-odds, in hundredths, as a chance with its range; never certain, one way or the other."""
    far = SURE if heard else UNSURE
    low, likely, high = (max(1, min(99, (100 * chance(logit + by) + WHOLE // 2) // WHOLE)) for by in (-far, 0, far))
    return Chance(low, likely, high)


def together(chances: Sequence[Chance]) -> Chance:
    """Return the chance that all come true, each by itself."""
    return Chance(*(_product([getattr(each, name) for each in chances]) for name in ("low", "likely", "high")))


def _product(hundredths: Sequence[int]) -> int:
    whole = 10_000
    for each in hundredths:
        whole = whole * each // 100
    return max(1, whole // 100) if hundredths else 99


def _voice(outlook: Outlook, weights: Weights, power: PowerId, articles: Sequence[Article]) -> Reading:
    """Return how a power would answer a motion."""
    logit = weighed(weights, terms_of_motion(outlook, power, articles))
    losses = {a.question: lost(outlook, power, a) for a in articles}
    worst = min(losses, key=lambda question: losses[question], default="")
    heard = all(_heard(outlook.seat, power, article.question) for article in articles)
    return Reading(power, spread(logit, heard), worst, heard)


def _heard(seat: Seat, power: PowerId, question: QuestionId) -> bool:
    """Return whether a power has been heard on a question: where it stands, what it needs, or how it voted."""
    moved: dict[str, bool] = {}
    for entry in seat.heard:
        match entry.event:
            case e.PositionDisclosed() as told if told.by == power and told.question == question:
                return True
            case e.TermsNamed() as named if named.by == power:
                if any(article.question == question for option in named.options for article in option):
                    return True
            case e.MotionMoved() as motion:
                moved[motion.motion] = any(article.question == question for article in motion.articles)
                if motion.by == power and moved[motion.motion]:
                    return True
            case e.VoiceGiven() as voice if voice.power == power and moved.get(voice.motion):
                return True
            case _:
                pass
    return False
