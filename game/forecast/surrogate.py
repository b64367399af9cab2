"""A history in short: what each article adds to the verdicts of history, whatever else is signed. Whole numbers only.

Thousands of imagined worlds, fitted once a program (`game.forecast.fitting`), stand behind it; nobody who looks
anything up here waits for them, or for numpy. It rests on what everybody may read: a scenario, and what follows it.
"""

from collections.abc import Mapping
from dataclasses import dataclass

from game.core.history.chronicle import CrisisId
from game.core.scenario import PowerId

POINT = 1000
"""Units in one point of a verdict, and in the chance of one."""

REVISION = 2
"""Of the way in which surrogates are fitted: with another one, what was fitted before is fitted again."""

Row = tuple[int, ...]
"""A number for each position on one question, in order; the position of 1856 has 0."""


@dataclass(frozen=True, slots=True)
class Surrogate:
    """What a history makes of each article by itself."""

    verdicts: Mapping[PowerId, tuple[Row, ...]]
    """Thousandths of a point that each position adds to the verdict on a power, question by question."""
    crises: Mapping[CrisisId, tuple[Row, ...]]
    """Thousandths that each position adds to the chance of a later crisis."""
    stakes: Mapping[PowerId, Mapping[CrisisId, int]]
    """Thousandths of a point by which the verdict on a power is better in worlds in which a crisis comes than in worlds
    of the same treaty in which it does not."""

    def weightiest(self, power: PowerId, place: int, number: int, instead: int) -> tuple[CrisisId, int]:
        """Return through which crisis most of it comes that an article serves a power otherwise than another would.

        With how much likelier the crisis is, in thousandths: below 0 if it is rarer. No crisis, and 0, where none
        points the way in which the verdict moves.
        """
        row = self.verdicts[power][place]
        moved = row[number] - row[instead]
        best, most, likelier = "", 0, 0
        for crisis, rows in self.crises.items():
            odds = rows[place][number] - rows[place][instead]
            share = odds * self.stakes[power][crisis] // POINT
            if share * moved > 0 and abs(share) > most:
                best, most, likelier = crisis, abs(share), odds
        return best, likelier
