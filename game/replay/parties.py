"""Everybody's true worth of any treaty, when the archives are open: briefs, walk-away values, what limits allow.

A treaty is a tuple of position numbers in scenario order. Unit: thousandths of a point of brief.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from game.core.events import BriefDrawn
from game.core.scenario import PowerId
from game.core.worth import link_places, worth
from game.replay.game import Game

Treaty = tuple[int, ...]


@dataclass(frozen=True, slots=True)
class Parties:
    """The powers of one game as their own papers show them."""

    briefs: Mapping[PowerId, BriefDrawn]
    walk_away: Mapping[PowerId, int]
    """As it stood last."""
    weights: Mapping[PowerId, int]
    """Influence of each."""
    places: Sequence[tuple[int, int]]
    """The two questions of each link."""
    free: tuple[tuple[int, ...], ...]
    """Question by question, the positions within everybody's absolute limits."""

    def worth(self, power: PowerId, treaty: Sequence[int]) -> int:
        """Return what a treaty is worth to a power."""
        return worth(self.briefs[power], self.places, treaty)

    def gain(self, power: PowerId, treaty: Sequence[int]) -> int:
        """Return the same over its walk-away value."""
        return self.worth(power, treaty) - self.walk_away[power]

    def gains(self, treaty: Sequence[int]) -> dict[PowerId, int]:
        """Return what everybody gains by a treaty over leaving."""
        return {power: self.gain(power, treaty) for power in self.briefs}

    def order(self) -> list[int]:
        """Return the questions in an order of elimination: always the one with the fewest linked ones left."""
        near: list[set[int]] = [set() for _ in self.free]
        for one, other in self.places:
            near[one].add(other)
            near[other].add(one)
        left, order = list(range(len(self.free))), []
        while left:
            question = min(left, key=lambda q: (len(near[q]), q))
            for one in sorted(near[question]):
                near[one] = (near[one] | near[question]) - {one, question}
            left.remove(question)
            order.append(question)
        return order


def parties(game: Game) -> Parties:
    """Return the parties of a game; its archives must be open to whoever looks."""
    hands = game.world.hands
    briefs = {power: brief for power in game.scenario.powers if (brief := hands[power].brief) is not None}
    free = tuple(
        tuple(
            number
            for number in range(game.scenario.size(question))
            if all(not b.absolute[place] or b.lows[place] <= number <= b.highs[place] for b in briefs.values())
        )
        or (game.treaty[place],)
        for place, question in enumerate(game.scenario.questions)
    )
    return Parties(
        briefs=briefs,
        walk_away={power: hands[power].walk_away for power in briefs},
        weights={power: game.scenario.powers[power].influence for power in briefs},
        places=link_places(game.scenario),
        free=free,
    )
