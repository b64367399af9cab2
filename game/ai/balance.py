"""Who has gained what: the fair treaty of the public papers, and how far each power stands above or below it.

A power gives to those who give. What is asked beyond one's due is measured against what everybody could read
before the congress opened, which nothing said at the table can move; so toughness by itself earns nothing.
"""

from collections.abc import Mapping, Sequence

from game.ai.search import climb
from game.ai.tables import Links, Party, Treaty, column, total
from game.core.scenario import PowerId, QuestionId
from game.core.world import World
from game.core.worth import SCALE

ROOM = 3 * SCALE // 2
"""What a power may gain over its due before the others weigh it, thousandths of a point."""
GRACE = 5 * SCALE
"""What more it may gain at the very end, if it has met the others half-way."""


class Balance:
    """The fair treaty by one seat's lights, made once from its own brief and the public priors."""

    def __init__(self, me: PowerId, parties: Mapping[PowerId, Party], links: Links, silence: Treaty) -> None:
        self._me = me
        self._parties = parties
        self._links = links
        walls = [
            (max(p.walls[place][0] for p in parties.values()), min(p.walls[place][1] for p in parties.values()))
            for place in range(len(silence))
        ]
        free = [
            range(low, high + 1) if low <= high else range(len(parties[me].rows[place]))
            for place, (low, high) in enumerate(walls)
        ]
        start = tuple(n if n in span else span[len(span) // 2] for n, span in zip(silence, free, strict=True))
        everybody = tuple(parties.values())
        self.fair = climb(everybody, [p.influence for p in everybody], links, start, free)
        self.due = {power: total(party, links, self.fair) for power, party in parties.items()}
        """What the fair treaty is worth to each power, by its public papers; to oneself, by one's own brief."""

    def so_far(self, view: World) -> Treaty:
        """Return what is agreed, and the fair article where nothing is."""
        return tuple(
            state.position if state.position >= 0 else fair
            for state, fair in zip(view.questions.values(), self.fair, strict=True)
        )

    def above(self, power: PowerId, treaty: Sequence[int]) -> int:
        """Return how far a treaty puts a power above its due; negative below it."""
        return total(self._parties[power], self._links, treaty) - self.due[power]

    def step(self, power: PowerId, treaty: Treaty, place: int, number: int) -> int:
        """Return what one article would change for a power, against the fair one in its place."""
        values = column(self._parties[power], self._links, treaty, place)
        return values[number] - values[self.fair[place]]

    def overdrawn(
        self, treaty: Treaty, articles: Sequence[tuple[int, int]], room: Mapping[PowerId, int]
    ) -> tuple[PowerId, int]:
        """Return who would gain most beyond its due and the room allowed, at one's own cost, and by how much.

        Articles are (place, position); nobody, and nothing, if one is not left below one's own due.
        """
        after = list(treaty)
        for place, number in articles:
            after[place] = number
        mine = sum(self.step(self._me, treaty, place, number) for place, number in articles)
        short = -self.above(self._me, after)
        if mine >= 0 or short <= 0:
            return "", 0
        worst, most = "", 0
        for power, allowed in room.items():
            theirs = sum(self.step(power, treaty, place, number) for place, number in articles)
            excess = min(self.above(power, after) - allowed, theirs)
            if power != self._me and excess > most:
                worst, most = power, excess
        return worst, most


def places(order: Mapping[QuestionId, int], questions: Sequence[tuple[QuestionId, int]]) -> list[tuple[int, int]]:
    """Return articles as (place, position)."""
    return [(order[question], number) for question, number in questions]
