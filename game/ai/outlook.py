"""Where this is going: the treaty a seat expects, the one it aims at, and how patient it still is."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from functools import cached_property

from game.ai.balance import GRACE, ROOM, Balance
from game.ai.beliefs import Beliefs
from game.ai.character import Manner
from game.ai.foresight import Foresight
from game.ai.search import climb
from game.ai.skill import Skill
from game.ai.tables import Links, Party, Treaty, column, total
from game.core import side_payments
from game.core.scenario import PowerId, QuestionId
from game.core.world import commitments, draft, essentials_missing, open_to_motion
from game.core.worth import SCALE
from game.seat.seat import Seat

FAR = 3 * SCALE
"""Beyond this loss a refusal is "far"."""
NEAR = SCALE
"""Within this loss beyond patience a refusal is "near"."""


LAST = 2
"""Sittings before the end in which the clock is the clock, whoever has stopped it."""

HURRY = 3
"""What part of a loss one gives up at the very end to escape it."""

URGENT = 4 * SCALE
"""What an essential article is worth beyond the usual patience when the congress is about to break up."""


@dataclass(frozen=True)
class Outlook:
    """One seat's reading of the table, made once and used for every answer until the table changes."""

    seat: Seat
    beliefs: Beliefs
    links: Links
    skill: Skill
    manner: Manner
    balance: Balance
    foresight: Foresight | None = None
    """What it makes of the long run; nothing where no history follows, or none is looked at."""

    @cached_property
    def me(self) -> Party:
        """Oneself."""
        return self.beliefs.myself(self.seat)

    @cached_property
    def parties(self) -> tuple[Party, ...]:
        """Everybody, oneself as known and the others as believed; a level that sees no links leaves them out."""
        powers = self.seat.view.scenario.powers
        own = self.me if self.skill.measure else _levelled(self.me)
        every = tuple(own if power == self.seat.power else self.beliefs.party(power) for power in powers)
        return every if self.skill.links else tuple(_unlinked(party) for party in every)

    @cached_property
    def believed(self) -> dict[PowerId, Party]:
        """Everybody by name, with what each foresees: it tells on single articles, not on where the whole is going."""
        felt = self.foresight.felt if self.foresight is not None else lambda party: party
        return {party.power: felt(party) for party in self.parties}

    @cached_property
    def _columns(self) -> dict[tuple[PowerId, QuestionId], Sequence[int]]:
        return {}

    @cached_property
    def order(self) -> dict[QuestionId, int]:
        """The place of each question."""
        return {question: place for place, question in enumerate(self.seat.view.scenario.questions)}

    @cached_property
    def so_far(self) -> Treaty:
        """What is agreed, and the fair article elsewhere."""
        return self.balance.so_far(self.seat.view)

    @cached_property
    def progress(self) -> int:
        """How far the calendar has run, in hundredths; the armistice counts as the end until it is prolonged.

        Sittings lost to a power that meets nobody half-way do not count, until the last few: waiting wins nothing.
        """
        view = self.seat.view
        last = min(len(view.scenario.calendar), max(view.armistice, 1))
        stalled = self.beliefs.record.stalls if self.skill.weighs and self.left > LAST else 0
        return 100 if self.left <= 1 else min(100, 100 * max(0, view.sitting - stalled) // last)

    @cached_property
    def left(self) -> int:
        """How many sittings are left after this one, as long as the armistice is not prolonged."""
        view = self.seat.view
        return max(0, min(len(view.scenario.calendar), view.armistice) - view.sitting)

    @cached_property
    def free(self) -> tuple[range, ...]:
        """The positions that may still be taken, question by question, within everybody's walls."""
        view = self.seat.view
        now = draft(view)
        ranges = []
        for question, place in self.order.items():
            if not open_to_motion(view, question):
                ranges.append(range(now[place], now[place] + 1))
                continue
            low = max(party.walls[place][0] for party in self.parties)
            high = min(party.walls[place][1] for party in self.parties)
            ranges.append(range(low, high + 1) if low <= high else range(view.scenario.size(question)))
        return tuple(ranges)

    def _towards(self, boldness: int, start: Treaty, yielding: Mapping[PowerId, int]) -> Treaty:
        weights = [
            party.influence * (100 + boldness if party.power == self.me.power else 100 - yielding.get(party.power, 0))
            for party in self.parties
        ]
        clipped = tuple(
            number if number in span else span[len(span) // 2] for number, span in zip(start, self.free, strict=True)
        )
        return climb(self.parties, weights, self.links, clipped, self.free)

    @cached_property
    def expected(self) -> Treaty:
        """The treaty that serves everybody best, by one's own lights."""
        return self._towards(0, self.balance.fair, {})

    @cached_property
    def aim(self) -> Treaty:
        """The treaty one works for: while there is time oneself weighs more, and who never says no weighs less."""
        boldness = self.skill.boldness
        if boldness > 0:
            boldness = boldness * self.manner.boldness // 100
            boldness = max(0, boldness * (100 - 3 * self.progress // 2) // 100)
        record, powers = self.beliefs.record, self.seat.view.powers
        asks = self.skill.weighs and self.left > LAST
        yielding = {power: record.pliant(power) for power in powers} if asks else {}
        return self._towards(boldness, self.expected, yielding) if boldness or any(yielding.values()) else self.expected

    @cached_property
    def patience(self) -> int:
        """What one gives up on an article for the sake of time, thousandths of a point."""
        early, late = self.skill.patience
        usual = early + (late - early) * self.progress * self.progress // 10_000
        return usual * self.manner.patience // 100

    def urgency(self, power: PowerId, question: QuestionId, number: int) -> int:
        """Return what more a power gives up, at the very end, on an article: a part of what it would lose without it.

        That is the treaty, if it is essential; elsewhere what it brings over silence, so that who leaves one little of
        an article hurries nobody.
        """
        view = self.seat.view
        if self.left >= LAST or view.signed:
            return 0
        if question in essentials_missing(view):
            party = self.me if power == self.me.power else self.believed[power]
            surplus = total(party, self.links, self.expected) - party.walk_away
            return URGENT if self.left else max(URGENT, surplus // HURRY)
        theirs = self.theirs(power, question)
        return max(0, theirs[number] - theirs[view.scenario.silence(question)]) // HURRY

    @cached_property
    def room(self) -> dict[PowerId, int]:
        """What each power may gain over its due before it is held against it: more at the end, if it has given too."""
        record, end = self.beliefs.record, self.left <= LAST
        return {power: ROOM + (GRACE if end and record.obliging(power) else 0) for power in self.seat.view.powers}

    def expects(self, question: QuestionId) -> int:
        """Return the position of a question in the treaty that one expects."""
        return self.expected[self.order[question]]

    def theirs(self, power: PowerId, question: QuestionId) -> Sequence[int]:
        """Return what each position is (believed to be) worth to a power, the rest of the treaty as expected."""
        key = power, question
        if key not in self._columns:
            party = self.believed[power]
            self._columns[key] = column(party, self.links, self.expected, self.order[question])
        return self._columns[key]

    def mine(self, question: QuestionId) -> Sequence[int]:
        """Return what each position is worth to oneself, the rest of the expected treaty standing."""
        return self.theirs(self.me.power, question)

    def ahead(self, question: QuestionId) -> Sequence[int]:
        """Return how much of what each position is worth to oneself is foresight."""
        rows = self.foresight.rows(self.me.power) if self.foresight is not None else ()
        return rows[self.order[question]] if rows else (0,) * self.seat.view.scenario.size(question)

    def instructed(self, question: QuestionId) -> Sequence[int]:
        """Return what each position is worth to oneself by one's brief alone, the rest as in `mine`."""
        return [worth - more for worth, more in zip(self.mine(question), self.ahead(question), strict=True)]

    def worth(self, treaty: Treaty) -> int:
        """Return what a treaty is worth to oneself, by one's brief alone: by it one signs or leaves."""
        return total(self.me, self.links, treaty)

    def beside(self) -> int:
        """Return what the side payments that one knows of are worth to oneself now: taken, less given."""
        view = self.seat.view
        return side_payments.balance(commitments(view).values(), self.me.power, side_payments.agreed(view))

    def red(self, question: QuestionId, number: int) -> str:
        """Return how a position stands to one's red line: "", "absolute", "denied" or "leave" (not asked yet)."""
        place, brief, hand = self.order[question], self.seat.brief, self.seat.hand
        low, high = hand.leave.get(question, (brief.lows[place], brief.highs[place]))
        if low <= number <= high:
            return ""
        if brief.absolute[place]:
            return "absolute"
        return "denied" if question in hand.denied else "leave"

    def trust(self, power: PowerId) -> int:
        """Return how far another's word is worth taking, in hundredths: its record and how our states stand.

        A word broken to oneself counts twice, one that all have heard of counts once.
        """
        view = self.seat.view
        known = [*view.ledger.values(), *self.seat.hand.ledger.values()]
        kept = sum(1 for promise in known if promise.by == power and promise.state == "kept")
        broken = sum(
            2 if promise.to == self.me.power else 1
            for promise in known
            if promise.by == power and promise.state == "broken"
        )
        pair = ":".join(sorted((power, self.me.power)))
        return max(5, min(95, 60 + 5 * min(kept, 4) - 20 * broken + view.relations.get(pair, 0) // 5))


def _unlinked(party: Party) -> Party:
    return replace(party, links=tuple(tuple((0,) * len(row) for row in table) for table in party.links))


def _levelled(party: Party) -> Party:
    """Return the party of one who counts articles and does not weigh them: every question he minds matters alike."""
    ranges = [max(row) - min(row) for row in party.rows]
    minded = [span for span in ranges if span]
    usual = sum(minded) // max(1, len(minded))
    rows = tuple(
        tuple(value * usual // span for value in row) if span else row
        for row, span in zip(party.rows, ranges, strict=True)
    )
    return replace(party, rows=rows)
