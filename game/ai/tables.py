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
    lines: tuple[tuple[int, int], ...]
    """Positions within all its red lines, those included that its court may lift."""


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


def column(party: Party, links: Links, treaty: Sequence[int], question: int) -> Sequence[int]:
    """Return what each position on one question is worth to a party, the rest of the treaty standing."""
    hanging = links.of[question]
    if not hanging:
        return party.rows[question]
    worths = list(party.rows[question])
    for link, other, first in hanging:
        table, across = party.links[link], treaty[other]
        if first:
            for number, row in enumerate(table):
                worths[number] += row[across]
        else:
            for number, value in enumerate(table[across]):
                worths[number] += value
    return worths
