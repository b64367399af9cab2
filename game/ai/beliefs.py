"""What a power believes the others want: the public priors of 1856, moved by what it has heard, nothing else.

It reads up to the opening of the corridor, so that its mind stands still for a sitting: what it says it would
need in the corridor is what it takes in the plenary of the same day. What one power can make another believe
is bounded: no feigned outcry moves the congress by more than its due.
"""

from dataclasses import replace

from game.ai.record import Record
from game.ai.tables import Party
from game.core import events as e
from game.core.pledges import Consent
from game.core.scenario import PowerId, Scenario
from game.core.worth import SCALE, draw_brief
from game.seat.seat import Seat

_BLAME = {"near": SCALE // 4, "no": SCALE // 2, "far": SCALE, None: SCALE // 2}
"""How much worse a refused article is believed to be, by the tone of the refusal."""
_TOLD = SCALE
"""How much better a position is believed to be that the other says would do."""
_LIKED = SCALE // 4
"""How much better a position is believed to be that the other moved, asked for or agreed to."""
_MOST = 3 * SCALE // 2
"""Furthest that anything can move the belief about one position."""
_ALL = 10 * SCALE
"""Furthest that anything can move the beliefs about one power, in all."""


class Beliefs:
    """The parties as one seat sees them. Read again from what was heard, so a loaded game believes the same."""

    def __init__(self, scenario: Scenario, learns: bool = True) -> None:
        self.scenario = scenario
        self._learns = learns
        self._order = {question: place for place, question in enumerate(scenario.questions)}
        self.priors = {power: self._prior(power) for power in scenario.powers}
        """What the public papers say of everybody."""
        self._forget()

    def _forget(self) -> None:
        self.record = Record(self.scenario.powers)
        """How everybody has behaved."""
        self._shifts: dict[PowerId, dict[tuple[int, int], int]] = {power: {} for power in self.scenario.powers}
        self._spent: dict[PowerId, int] = dict.fromkeys(self.scenario.powers, 0)
        self._liked: set[tuple[PowerId, int, int]] = set()
        self._seat: Seat | None = None
        self._seen = 0
        self.read_to = 0
        """How much of what was heard has been read."""

    def _prior(self, power: PowerId) -> Party:
        return party_of(self.scenario, draw_brief(self.scenario, power, None))

    def read(self, seat: Seat) -> int:
        """Take in what the seat has heard up to the last opening of the corridor; return how much that is."""
        if seat is not self._seat:
            self._forget()
            self._seat = seat
        heard = seat.heard
        for place in range(self._seen, len(heard)):
            event = heard[place].event
            if isinstance(event, e.PhaseBegan) and event.phase == "corridor":
                for entry in heard[self.read_to : place]:
                    self.record.hear(entry.event)
                    if self._learns:
                        self._hear(seat.power, entry.event)
                self.read_to = place
        self._seen = len(heard)
        return self.read_to

    def _hear(self, me: PowerId, event: e.Event) -> None:
        match event:
            case e.VoiceGiven() if event.power != me:
                self._voiced(event)
            case e.MotionMoved() | e.MotionSeconded() if event.by != me:
                _, articles = self.record.moved.get(event.motion, ("", ()))
                for article in articles:
                    self._like(event.by, article.question, article.position)
            case e.PositionDisclosed() if event.by != me:
                size = self.scenario.size(event.question)
                for number in range(size):
                    if not event.low <= number <= event.high:
                        self._shift(event.by, event.question, number, -_TOLD * (3 if event.sworn else 1))
            case e.TermsNamed() if event.by != me:
                for option in event.options:
                    for article in option:
                        self._like(event.by, article.question, article.position)
            case e.OfferMade() if event.by != me:
                for clause in event.asks:
                    if isinstance(clause.pledge, Consent):
                        for number in range(clause.pledge.low, clause.pledge.high + 1):
                            self._like(event.by, clause.pledge.question, number)
            case _:
                pass

    def _voiced(self, event: e.VoiceGiven) -> None:
        by, articles = self.record.moved.get(event.motion, ("", ()))
        if event.voice != "refuse":
            for article in articles if by != event.power else ():
                self._like(event.power, article.question, article.position)
            return
        named = [r for r in event.reasons if r.question in self._order and r.position >= 0 and r.weight < 0]
        named = [reason for reason in named if reason.term != "foresight"]  # what all can read tells nothing new
        for reason in named:
            self._shift(event.power, reason.question, reason.position, -_BLAME[event.tone])
        if not named:
            for article in articles:
                if event.fault in ("", article.question):
                    self._shift(event.power, article.question, article.position, -_BLAME[event.tone] // 2)

    def _like(self, power: PowerId, question: str, number: int) -> None:
        key = power, self._order[question], number
        if key not in self._liked:
            self._liked.add(key)
            self._shift(power, question, number, _LIKED)

    def _shift(self, power: PowerId, question: str, number: int, change: int) -> None:
        shifts, key = self._shifts[power], (self._order[question], number)
        before = shifts.get(key, 0)
        room = max(0, _ALL - self._spent[power])
        after = max(-_MOST, min(_MOST, before + max(-room, min(room, change))))
        self._spent[power] += abs(after - before)
        shifts[key] = after

    def party(self, power: PowerId) -> Party:
        """Return what is believed of another power."""
        prior, shifts = self.priors[power], self._shifts[power]
        if not shifts:
            return prior
        rows = tuple(
            tuple(worth + shifts.get((place, number), 0) for number, worth in enumerate(row))
            for place, row in enumerate(prior.rows)
        )
        return replace(prior, rows=rows)

    def myself(self, seat: Seat) -> Party:
        """Return one's own party, from one's own brief."""
        return replace(self.opened(seat), walk_away=seat.hand.walk_away)

    def opened(self, seat: Seat) -> Party:
        """Return one's own party as it stood when the congress opened."""
        return party_of(self.scenario, seat.brief)


def party_of(scenario: Scenario, brief: e.BriefDrawn) -> Party:
    """Return the party that a brief makes, at the opening."""
    spans = tuple(zip(brief.lows, brief.highs, strict=True))
    walls = tuple(
        span if absolute else (0, len(row) - 1)
        for span, absolute, row in zip(spans, brief.absolute, brief.values, strict=True)
    )
    influence = scenario.powers[brief.power].influence
    return Party(brief.power, brief.base, brief.values, brief.links, brief.walk_away, influence, walls, spans)
