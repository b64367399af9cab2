"""What a chancellery can know of how the others weigh a treaty: the public papers, the clock, and what it was told.

Nobody else's papers are read. A power's instructions are known up to what the seed may have drawn, so they are drawn
again, many times, from the public scenario; what the power told us rules some of them out. At a table of glass the
papers themselves are read, and the estimate is the truth.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from game.core.dice import Dice
from game.core.events import BriefDrawn
from game.core.pledges import Article
from game.core.scenario import PowerId, QuestionId, Scenario
from game.core.world import Hand, World
from game.core.worth import SCALE, crossed, draw_brief, index, link_places, silent, worth
from game.seat.seat import Seat

IMAGINED = 20
"""Instructions imagined for each power."""


@dataclass(frozen=True, slots=True)
class Estimate:
    """How a power is believed to look upon a treaty."""

    power: PowerId
    margin: int
    """What the treaty is worth to it beyond leaving, thousandths of a point; below 0 it is short by so much."""
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

    def estimate(self, power: PowerId, treaty: Sequence[int]) -> Estimate:
        """Return how a power would look upon a treaty, as positions in scenario order."""
        view = self.seat.view
        hand = self.seat.hand if power == self.seat.power else self.hands.get(power)
        places = link_places(view.scenario)
        if hand is not None and hand.brief is not None:
            margin = worth(hand.brief, places, treaty) - hand.walk_away
            return self._told(power, hand.brief, treaty, [margin], known=True)
        moved = _moved(view, power)
        briefs = self._possible(power)
        margins = [worth(brief, places, treaty) - brief.walk_away - moved for brief in briefs]
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


def _moved(view: World, power: PowerId) -> int:
    """Return how far a power's walk-away value has moved since the opening, as everybody can reckon."""
    facts, brief = view.scenario.powers[power], view.scenario.briefs[power]
    ticks = max(0, (view.signed or view.sitting) - 1)
    news = sum(
        effect.change
        for piece in view.scenario.news.values()
        if piece.sitting <= view.sitting
        for effect in piece.effects
        if effect.what == "walk_away" and power in effect.powers
    )
    pressed = facts.opinion.voice * (facts.opinion.appetite - view.powers[power].appetite) * SCALE // 100
    return (ticks * brief.walk_away.drift + news) * SCALE // 10 + pressed


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
