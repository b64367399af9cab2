"""The best that was to be had: of all articles, single or in pairs, what would have served both sides of an offer.

The archives must be open: both sides' papers are read.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import combinations

from game.core import events as e
from game.core.pledges import Article
from game.core.scenario import PowerId, QuestionId
from game.core.world import World, draft, open_to_motion
from game.core.worth import link_places, worth
from game.log.log import Place
from game.replay.lens import Lens


@dataclass(frozen=True, slots=True)
class Bargain:
    """Articles that two powers could have agreed to carry together, and what the draft would have gained for each."""

    articles: tuple[Article, ...]
    for_author: int
    for_other: int


def best(lens: Lens, offer: e.OfferMade, asked: Place) -> Bargain | None:
    """Return the best for the author of an offer that the other could have taken then: one article, or two together.

    Each gains by the draft, neither crosses a red line of his; None if there was nothing to be had.
    """
    world = lens.view(asked)
    return max(_bargains(world, offer.by, offer.to), key=lambda deal: (deal.for_author, deal.for_other), default=None)


def _bargains(world: World, one: PowerId, other: PowerId) -> Iterator[Bargain]:
    """Yield every single article and pair that adds to the draft of both, or takes from neither."""
    singles = [
        Article(question, position)
        for question in world.scenario.questions
        if open_to_motion(world, question)
        for position in _common(world, question, one, other)
    ]
    weighing = _Weighing(world, one, other)
    for article in singles:
        yield from weighing.fair((article,))
    for pair in combinations(singles, 2):
        if pair[0].question != pair[1].question:
            yield from weighing.fair(pair)


def _common(world: World, question: QuestionId, one: PowerId, other: PowerId) -> range:
    """Return the positions that neither side's red lines forbid."""
    place = tuple(world.scenario.questions).index(question)
    lines = []
    for power in (one, other):
        hand = world.hands[power]
        assert hand.brief is not None, "the archives are open"
        lines.append(hand.leave.get(question, (hand.brief.lows[place], hand.brief.highs[place])))
    return range(max(low for low, _ in lines), min(high for _, high in lines) + 1)


class _Weighing:
    """Two briefs over one draft."""

    def __init__(self, world: World, one: PowerId, other: PowerId) -> None:
        self._links = link_places(world.scenario)
        self._order = {question: place for place, question in enumerate(world.scenario.questions)}
        self._draft = draft(world)
        briefs = (world.hands[one].brief, world.hands[other].brief)
        self._briefs = [brief for brief in briefs if brief is not None]
        self._now = [worth(brief, self._links, self._draft) for brief in self._briefs]
        self._linked = {place for link in self._links for place in link}

    def fair(self, articles: tuple[Article, ...]) -> Iterator[Bargain]:
        """Yield a bargain if neither loses by it and the author gains."""
        if not any(self._order[a.question] in self._linked for a in articles):
            gains = [self._rows(brief, articles) for brief in self._briefs]
        else:
            treaty = list(self._draft)
            for article in articles:
                treaty[self._order[article.question]] = article.position
            gains = [
                worth(brief, self._links, treaty) - now for brief, now in zip(self._briefs, self._now, strict=True)
            ]
        if gains[0] > 0 and gains[1] >= 0:
            yield Bargain(articles, gains[0], gains[1])

    def _rows(self, brief: e.BriefDrawn, articles: tuple[Article, ...]) -> int:
        """Return what unlinked articles add: the difference of their rows."""
        places = ((self._order[article.question], article.position) for article in articles)
        return sum(
            brief.values[place][position] - brief.values[place][self._draft[place]] for place, position in places
        )
