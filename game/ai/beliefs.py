"""What a power believes the others want: the public priors of 1856, moved by what it has heard, nothing else."""

from dataclasses import replace

from game.ai.tables import Party
from game.core import events as e
from game.core.scenario import PowerId, Scenario
from game.core.worth import SCALE, draw_brief
from game.seat.seat import Seat

_BLAME = {"near": SCALE // 2, "no": 3 * SCALE // 2, "far": 3 * SCALE, None: SCALE}
"""How much worse a refused article is believed to be, by the tone of the refusal."""
_TOLD = SCALE
"""How much better a position is believed to be that the other says would do."""


class Beliefs:
    """The parties as one seat sees them. Read again from what was heard, so a loaded game believes the same."""

    def __init__(self, scenario: Scenario, learns: bool = True) -> None:
        self.scenario = scenario
        self._learns = learns
        self._order = {question: place for place, question in enumerate(scenario.questions)}
        self._priors = {power: self._prior(power) for power in scenario.powers}
        self._shifts: dict[PowerId, dict[tuple[int, int], int]] = {power: {} for power in scenario.powers}
        self._read = 0

    def _prior(self, power: PowerId) -> Party:
        centre = draw_brief(self.scenario, power, None)
        walls = tuple(
            (low, high) if absolute else (0, len(row) - 1)
            for low, high, absolute, row in zip(centre.lows, centre.highs, centre.absolute, centre.values, strict=True)
        )
        influence = self.scenario.powers[power].influence
        return Party(power, centre.base, centre.values, centre.links, centre.walk_away, influence, walls)

    def read(self, seat: Seat) -> int:
        """Take in what the seat has heard since the last reading; return how much has been read."""
        if self._learns:
            for entry in seat.heard[self._read :]:
                self._hear(seat.power, entry.event)
        self._read = len(seat.heard)
        return self._read

    def _hear(self, me: PowerId, event: e.Event) -> None:
        match event:
            case e.VoiceGiven() if event.voice == "refuse" and event.power != me:
                for reason in event.reasons:
                    if reason.question in self._order and reason.position >= 0 and reason.weight < 0:
                        place = self._order[reason.question]
                        self._shift(event.power, place, reason.position, -_BLAME[event.tone])
            case e.PositionDisclosed() if event.by != me:
                place = self._order[event.question]
                size = self.scenario.size(event.question)
                for number in range(size):
                    if not event.low <= number <= event.high:
                        self._shift(event.by, place, number, -_TOLD * (3 if event.sworn else 1))
            case _:
                pass

    def _shift(self, power: PowerId, place: int, number: int, change: int) -> None:
        shifts = self._shifts[power]
        shifts[place, number] = max(-6 * SCALE, shifts.get((place, number), 0) + change)

    def party(self, power: PowerId) -> Party:
        """Return what is believed of another power."""
        prior, shifts = self._priors[power], self._shifts[power]
        if not shifts:
            return prior
        rows = tuple(
            tuple(worth + shifts.get((place, number), 0) for number, worth in enumerate(row))
            for place, row in enumerate(prior.rows)
        )
        return replace(prior, rows=rows)

    def myself(self, seat: Seat) -> Party:
        """Return one's own party, from one's own brief."""
        brief = seat.brief
        walls = tuple(
            (low, high) if absolute else (0, len(row) - 1)
            for low, high, absolute, row in zip(brief.lows, brief.highs, brief.absolute, brief.values, strict=True)
        )
        influence = self.scenario.powers[seat.power].influence
        walk_away = seat.hand.walk_away
        return Party(seat.power, brief.base, brief.values, brief.links, walk_away, influence, walls)
