"""Everybody's worth in one place: the tables of a seat's own brief beside what it believes of the others'."""

from collections.abc import Sequence
from dataclasses import dataclass

from game.core.scenario import PowerId, Scenario
from game.core.worth import link_places

Table = tuple[tuple[int, ...], ...]
Treaty = tuple[int, ...]


@dataclass(frozen=True, slots=True)
class Party:
    """One power's worth: known of oneself, believed of others. Thousandths of a point."""

    power: PowerId
    base: int
    rows: Table
    links: tuple[Table, ...]
    walk_away: int
    influence: int
    """Weight in the common interest."""
    walls: tuple[tuple[int, int], ...]
    """Positions within its absolute red lines, question by question, as ranges."""


class Links:
    """Where each link sits, looked up by question."""

    def __init__(self, scenario: Scenario) -> None:
        self.places = link_places(scenario)
        self.of: list[list[tuple[int, int, bool]]] = [[] for _ in scenario.questions]
        """For each question: (link, the other question, whether this question is the link's first)."""
        for link, (first, second) in enumerate(self.places):
            self.of[first].append((link, second, True))
            self.of[second].append((link, first, False))


def total(party: Party, links: Links, treaty: Sequence[int]) -> int:
    """Return what a treaty is worth to a party."""
    worth = party.base
    for row, number in zip(party.rows, treaty, strict=True):
        worth += row[number]
    for table, (first, second) in zip(party.links, links.places, strict=True):
        worth += table[treaty[first]][treaty[second]]
    return worth


def column(party: Party, links: Links, treaty: Sequence[int], question: int) -> list[int]:
    """Return what each position on one question is worth to a party, the rest of the treaty standing."""
    worths = list(party.rows[question])
    for link, other, first in links.of[question]:
        table, across = party.links[link], treaty[other]
        for number in range(len(worths)):
            worths[number] += table[number][across] if first else table[across][number]
    return worths
