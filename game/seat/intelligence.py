"""What a chancellery can know of how the others weigh a treaty: the public papers, the clock, and what it was told.

Nobody else's papers are read. A power's instructions are known up to what the seed may have drawn, so they are drawn
again, many times, from the public scenario; what the power told us rules some of them out. At a table of glass the
papers themselves are read, and the estimate is the truth.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from game.core import events as e
from game.core.dice import Dice
from game.core.events import BriefDrawn
from game.core.pledges import Article
from game.core.scenario import PowerId, QuestionId, Scenario
from game.core.side_payments import agreed, balance
from game.core.world import Hand, commitments
from game.core.worth import SCALE, crossed, draw_brief, index, link_places, silent, worth
from game.seat.seat import Seat

IMAGINED = 20
"""Instructions imagined for each power."""


@dataclass(frozen=True, slots=True)
class Estimate:
    """How a power is believed to look upon a treaty."""

    power: PowerId
    margin: int
    """What the treaty and the side payments known of are worth to it beyond leaving, thousandths of a point; below 0 it
    is short by so much."""
    signing: int
    """In how many of `of` instructions that it may hold it would sign."""
    of: int
    beyond: tuple[QuestionId, ...]
    """Questions on which the treaty lies beyond its red lines."""
    tipping: Article | None
    """Short of signing, the one article that would bring it nearest; signing, the one it would least lose."""
    known: bool
    """Whether its papers have been read: oneself, or a table of glass."""

    @property
    def signs(self) -> bool:
        """Whether it would rather sign than leave."""
        return self.margin >= 0


class Suppositions:
    """The instructions that powers may hold by the public scenario, drawn once; the same for every seat."""

    def __init__(self, scenario: Scenario) -> None:
        self.scenario = scenario
        self._drawn: dict[PowerId, tuple[BriefDrawn, ...]] = {}
        self._central: dict[PowerId, BriefDrawn] = {}

    def drawn(self, power: PowerId) -> tuple[BriefDrawn, ...]:
        """Return the instructions imagined for a power, as seeds might draw them."""
        if power not in self._drawn:
            self._drawn[power] = tuple(draw_brief(self.scenario, power, Dice(n)) for n in range(IMAGINED))
        return self._drawn[power]

    def central(self, power: PowerId) -> BriefDrawn:
        """Return the instructions of 1856."""
        if power not in self._central:
            self._central[power] = draw_brief(self.scenario, power, None)
        return self._central[power]


class Intelligence:
    """The estimates of one seat; `hands` are the papers that lie open to it at a table of glass."""

    def __init__(self, seat: Seat, suppositions: Suppositions, hands: Mapping[PowerId, Hand] | None = None) -> None:
        self.seat, self.suppositions = seat, suppositions
        self.hands = hands or {}
        self._moved = moved(seat)
        self._promised = commitments(seat.view)
        for open_hand in self.hands.values():
            self._promised.update(open_hand.ledger)

    def estimate(self, power: PowerId, treaty: Sequence[int]) -> Estimate:
        """Return how a power would look upon a treaty, as positions in scenario order."""
        view = self.seat.view
        hand = self.seat.hand if power == self.seat.power else self.hands.get(power)
        places = link_places(view.scenario)
        paid = balance(self._promised.values(), power, agreed(view, treaty))
        if hand is not None and hand.brief is not None:
            margin = worth(hand.brief, places, treaty) + paid - hand.walk_away
            return self._told(power, hand.brief, treaty, [margin], known=True)
        briefs, away = self._possible(power), self._moved[power] - paid
        margins = [worth(brief, places, treaty) - brief.walk_away - away for brief in briefs]
        return self._told(power, self.suppositions.central(power), treaty, margins, known=False)

    def change(self, power: PowerId, articles: Sequence[Article], treaty: Sequence[int]) -> int:
        """Return what articles would add to a treaty for a power, as believed; thousandths of a point."""
        scenario = self.seat.view.scenario
        changed = list(treaty)
        for article in articles:
            changed[index(scenario, article.question)] = article.position
        return self.estimate(power, changed).margin - self.estimate(power, treaty).margin

    def _told(
        self, power: PowerId, brief: BriefDrawn, treaty: Sequence[int], margins: Sequence[int], *, known: bool
    ) -> Estimate:
        margin = sorted(margins)[len(margins) // 2]
        questions = tuple(self.seat.view.scenario.questions)
        return Estimate(
            power, margin, sum(each >= 0 for each in margins), len(margins),
            tuple(questions[place] for place in crossed(brief, treaty)),
            _tipping(self.seat.view.scenario, brief, treaty, margin >= 0), known,
        )  # fmt: skip

    def _possible(self, power: PowerId) -> list[BriefDrawn]:
        """Return the instructions that a power may hold: those that agree with what it told us, or else all."""
        view = self.seat.view
        every = list(self.suppositions.drawn(power))
        told = [(index(view.scenario, said.question), said) for said in self.seat.hand.told if said.by == power]
        fit = [
            brief for brief in every if all(said.low <= brief.ideals[place] <= said.high for place, said in told)
        ]  # fmt: skip
        return fit or every


def moved(seat: Seat) -> dict[PowerId, int]:
    """Return how far each power's walk-away value has moved since the opening, as whoever hears the news can reckon."""
    scenario = seat.view.scenario
    appetite = {power: facts.opinion.appetite for power, facts in scenario.powers.items()}
    pressed = dict.fromkeys(scenario.powers, 0)
    drifted = dict.fromkeys(scenario.powers, 0)
    sitting, signed = 0, False
    for entry in seat.heard:
        match entry.event:
            case e.SittingOpened(number=sitting):
                pass
            case e.TreatySigned():
                signed = True
            case e.OpinionMoved(power=power, appetite=now):
                appetite[power] = now
            case e.NewsRead(news=news):
                for effect in scenario.news[news].effects:
                    for power in effect.powers if effect.what == "walk_away" else ():
                        drifted[power] += effect.change * SCALE // 10
            case e.PhaseBegan(phase="corridor") if sitting > 1 and not signed:
                for power, facts in scenario.powers.items():
                    drifted[power] += scenario.briefs[power].walk_away.drift * SCALE // 10
                    hungrier = facts.opinion.appetite - appetite[power]
                    pressed[power] = facts.opinion.voice * hungrier * SCALE // 100
            case _:
                pass
    return {power: drifted[power] + pressed[power] for power in scenario.powers}


def _tipping(scenario: Scenario, brief: BriefDrawn, treaty: Sequence[int], signs: bool) -> Article | None:
    silence = silent(scenario)
    best, most = None, 0
    for place, question in enumerate(scenario.questions):
        row = brief.values[place]
        if signs:
            gain, number = row[treaty[place]] - row[silence[place]], treaty[place]
        else:
            number = max(range(len(row)), key=lambda n: row[n])
            gain = row[number] - row[treaty[place]]
        if gain > most:
            best, most = Article(question, number), gain
    return best
