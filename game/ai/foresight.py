"""What a power makes of the long run: the verdicts of history, at so much of a point of brief for a point of theirs.

Everybody can read the history that may follow, so everybody is taken to foresee alike; levels differ in how much they
let it weigh. It is small beside a brief, and decides between articles that a brief leaves nearly equal.
"""

from dataclasses import dataclass, field, replace

from game.ai.tables import Party, Table
from game.core.reasons import Reason
from game.core.scenario import PowerId, QuestionId
from game.forecast.surrogate import POINT, Surrogate

TELLING = 20
"""Thousandths by which the odds of a crisis must move to be named: two worlds in a hundred."""


@dataclass(frozen=True, slots=True)
class Foresight:
    """A history in short, weighed as one level weighs it."""

    surrogate: Surrogate
    rate: int
    """Thousandths of a point of brief that a point of history is worth."""
    _rows: dict[PowerId, Table] = field(default_factory=dict)

    def rows(self, power: PowerId) -> Table:
        """Return what each position weighs with a power, thousandths of a point of brief; nothing in that of 1856."""
        if power not in self._rows:
            known = self.surrogate.verdicts.get(power, ())
            self._rows[power] = tuple(tuple(self.rate * points // POINT for points in row) for row in known)
        return self._rows[power]

    def felt(self, party: Party) -> Party:
        """Return a party with what it foresees added to what its brief says."""
        ahead = self.rows(party.power)
        if not ahead:
            return party
        rows = tuple(
            tuple(worth + more for worth, more in zip(row, extra, strict=True))
            for row, extra in zip(party.rows, ahead, strict=True)
        )
        return replace(party, rows=rows)

    def reason(self, power: PowerId, question: QuestionId, place: int, number: int, instead: int) -> Reason | None:
        """Return the term that foresight adds to a position against another one, with the crisis it is felt through."""
        row = self.rows(power)[place] if self.rows(power) else ()
        weight = row[number] - row[instead] if row else 0
        if not weight:
            return None
        crisis, likelier = self.surrogate.weightiest(power, place, number, instead)
        if abs(likelier) < TELLING:
            return Reason("foresight", weight, question, number)
        brings, averts = (crisis, "") if likelier > 0 else ("", crisis)
        return Reason("foresight", weight, question, number, brings=brings, averts=averts)
