"""Where this is going: the treaty a seat expects, the one it aims at, and how patient it still is."""

from dataclasses import dataclass
from functools import cached_property

from game.ai.beliefs import Beliefs
from game.ai.search import climb
from game.ai.skill import Skill
from game.ai.tables import Links, Party, Treaty, column, total
from game.core.scenario import PowerId, QuestionId
from game.core.world import draft, open_to_motion
from game.core.worth import SCALE
from game.seat.seat import Seat


@dataclass(frozen=True)
class Outlook:
    """One seat's reading of the table, made once and used for every answer until something is heard."""

    seat: Seat
    beliefs: Beliefs
    links: Links
    skill: Skill

    @cached_property
    def me(self) -> Party:
        """Oneself."""
        return self.beliefs.myself(self.seat)

    @cached_property
    def parties(self) -> tuple[Party, ...]:
        """Everybody, oneself as known and the others as believed."""
        powers = self.seat.view.scenario.powers
        return tuple(self.me if power == self.seat.power else self.beliefs.party(power) for power in powers)

    @cached_property
    def believed(self) -> dict[PowerId, Party]:
        """Everybody by name."""
        return {party.power: party for party in self.parties}

    @cached_property
    def _columns(self) -> dict[tuple[PowerId, QuestionId], list[int]]:
        return {}

    @cached_property
    def order(self) -> dict[QuestionId, int]:
        """The place of each question."""
        return {question: place for place, question in enumerate(self.seat.view.scenario.questions)}

    @cached_property
    def progress(self) -> int:
        """How far the calendar has run, in hundredths; the armistice counts as the end until it is prolonged."""
        view = self.seat.view
        last = min(len(view.scenario.calendar), max(view.armistice, 1))
        return min(100, 100 * view.sitting // last)

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

    def _towards(self, boldness: int) -> Treaty:
        weights = [
            party.influence * (100 + (boldness if party.power == self.me.power else 0)) for party in self.parties
        ]
        now = draft(self.seat.view)
        start = tuple(
            number if number in span else span[len(span) // 2] for number, span in zip(now, self.free, strict=True)
        )
        return climb(self.parties, weights, self.links, start, self.free)

    @cached_property
    def expected(self) -> Treaty:
        """The treaty that serves everybody best, by one's own lights."""
        return self._towards(0)

    @cached_property
    def aim(self) -> Treaty:
        """The treaty one works for: the same, oneself weighing more while there is time."""
        boldness = max(0, self.skill.boldness * (100 - 3 * self.progress // 2) // 100)
        return self._towards(boldness) if boldness else self.expected

    @cached_property
    def patience(self) -> int:
        """What one gives up on a motion for the sake of time, thousandths of a point."""
        early, late = self.skill.patience
        return early + (late - early) * self.progress * self.progress // 10_000

    def theirs(self, power: PowerId, question: QuestionId) -> list[int]:
        """Return what each position is (believed to be) worth to a power, the rest of the treaty as expected."""
        key = power, question
        if key not in self._columns:
            party = self.believed[power]
            self._columns[key] = column(party, self.links, self.expected, self.order[question])
        return self._columns[key]

    def mine(self, question: QuestionId) -> list[int]:
        """Return what each position is worth to oneself, the rest of the expected treaty standing."""
        return self.theirs(self.me.power, question)

    def worth(self, treaty: Treaty) -> int:
        """Return what a treaty is worth to oneself."""
        return total(self.me, self.links, treaty)

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
        """Return how far another's word is worth taking, in hundredths: its record with us and how our states stand."""
        view = self.seat.view
        known = [*view.ledger.values(), *self.seat.hand.ledger.values()]
        kept = sum(1 for promise in known if promise.by == power and promise.state == "kept")
        broken = sum(1 for promise in known if promise.by == power and promise.state == "broken")
        pair = ":".join(sorted((power, self.me.power)))
        return max(5, min(95, 60 + 5 * min(kept, 4) - 25 * broken + view.relations.get(pair, 0) // 5))


FAR = 3 * SCALE
"""Beyond this loss a refusal is "far"."""
NEAR = SCALE
"""Within this loss beyond patience a refusal is "near"."""
