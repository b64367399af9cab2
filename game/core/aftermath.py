"""History after a congress, decided a season at a time: what comes, who must answer, and the verdicts at the end.

    Aftermath(program, world, seed)     takes up where the world stands: at the close, or in the middle of history
    .open(world)  .decide(world, …)     the entries that follow, up to the next crisis or the end

numpy comes in with the program alone, so that nobody who only plays the congress waits for it.
"""

from collections.abc import Container, Iterable, Mapping
from dataclasses import replace

from game.core.after import Asked, CrisisOpened, EventCame, HistoryClosed, PowerDecided, VerdictReached
from game.core.dice import Dice
from game.core.events import Entry, Event, OrderRefused, PhaseBegan
from game.core.history.bonds import succeeded
from game.core.history.embed import embedded
from game.core.history.fate import worlds
from game.core.history.honour import fate, first_name, unasked
from game.core.history.program import Program
from game.core.history.settlement import Settlement, settled
from game.core.history.story import Chapter, Moment, begin, onward, over
from game.core.history.verdict import verdicts
from game.core.minutes import Minutes
from game.core.orders import Decide, Order
from game.core.pledges import Commitment
from game.core.rules.corridor import settle
from game.core.scenario import PowerId
from game.core.why_not import why_not
from game.core.world import World, commitments

Answers = Mapping[tuple[str, int, PowerId], str]
"""Option by event, year and power; empty where it was left to the weights of the case."""

Earlier = tuple[tuple[tuple[int, int], int], ...]
"""Seeds that a branch has left behind: the last year and season that each of them ruled, in order, and the seed."""


class Aftermath:
    """One history being played. Its moment is worked out from the settlement, the seed and the answers given.

    The crises of one season open one after the other, in file order; what came before one is written before it.
    A power that does not sit at this table (Prussia at the four points) is left to the weights of the case, and so is
    everybody after the last year in which the scenario's rules have powers asked.
    """

    def __init__(self, program: Program, world: World, dice: Dice, earlier: Earlier = ()) -> None:
        """Take up where the world stands; a new fate that came in the midst of history leaves what it found."""
        self.program = program
        self.dice = dice
        self.earlier = earlier
        self.asked_until = world.scenario.rules.asked_until
        self.moment: Moment = begin(program, handed_over(program, world), self._seed(program.chronicle.first, 0))
        while world.history and (self.moment.year, self.moment.season) < world.history:
            self.moment = self._ahead(world.answers)

    def open(self, world: World) -> tuple[Entry, ...]:
        """Return the entries from the close of the congress to the first crisis."""
        minutes = Minutes(world, self.dice)
        minutes.write(PhaseBegan("history"))
        self._succeed(minutes, self.moment.opening, self.moment.column)
        self._roll_on(minutes)
        return tuple(minutes.entries)

    def decide(self, world: World, sealed: Mapping[PowerId, tuple[Order, ...]]) -> tuple[Entry, ...]:
        """Return the entries from the answers of all powers concerned to the next crisis or the end."""
        minutes = Minutes(world, self.dice)
        crisis = world.crisis
        assert crisis is not None, "in history somebody is always asked, or it is over"
        answers: dict[tuple[str, int, PowerId], str] = dict(world.answers)
        for power in sorted(sealed):
            for order in sealed[power]:
                objection = why_not(world, power, order)
                if objection is not None:
                    minutes.write(OrderRefused(power, order, objection.code), to=(power,))
                elif isinstance(order, Decide):
                    answers.setdefault((crisis.event, crisis.year, power), order.option)
        for asked in crisis.asked:
            answers.setdefault((crisis.event, crisis.year, asked.power), "")
        self._roll_on(minutes, answers, crisis.event)
        return tuple(minutes.entries)

    def _ahead(self, answers: Answers) -> Moment:
        """Return the moment after this season, with the answers that people gave in it."""
        events = self.program.chronicle.events
        moment = replace(self.moment, seed=self._seed(self.moment.year, self.moment.season))
        forced = {
            (event, power): tuple(events[event].decisions[power].options).index(option) + 1
            for (event, year, power), option in answers.items()
            if option and year == self.moment.year and event in events
        }
        return onward(self.program, moment, forced)

    def _seed(self, year: int, season: int) -> int:
        """Return the seed of this world in a season: its own, or one that ruled before."""
        ruled = (seed for until, seed in self.earlier if (year, season) <= until)
        return int(worlds(next(ruled, self.dice.seed), 1)[0])

    def _roll_on(self, minutes: Minutes, answers: Answers | None = None, since: str = "") -> None:
        """Write seasons down until a crisis or the end; what came before `since` in its season is written already."""
        known: Answers = answers if answers is not None else {}
        powers = minutes.world.powers
        while not over(self.program, self.moment):
            ahead = self._ahead(known)
            fresh = ahead.chapters[len(self.moment.chapters) :]
            first = next((place for place, chapter in enumerate(fresh) if chapter.event == since), 0)
            for chapter in fresh[first:]:
                crisis = self._crisis(chapter, known, powers) if chapter.year <= self.asked_until else None
                if crisis is not None:
                    minutes.write(crisis)
                    return
                for event in self._told(chapter, known, powers):
                    minutes.write(event)
                self._honour(minutes, chapter)
            self._succeed(minutes, self.moment.column, ahead.column)
            self.moment, since = ahead, ""
        self._judge(minutes)

    def _crisis(self, chapter: Chapter, answers: Answers, powers: Container[PowerId]) -> CrisisOpened | None:
        """Return the crisis of a chapter that powers of this table have still to answer, if any."""
        unasked = [
            c for c in chapter.choices if c.power in powers and (chapter.event, chapter.year, c.power) not in answers
        ]
        if not unasked:
            return None
        decisions = self.program.chronicle.events[chapter.event].decisions
        asked = tuple(Asked(c.power, tuple(decisions[c.power].options), c.odds) for c in unasked)
        return CrisisOpened(chapter.event, chapter.year, chapter.season, asked)

    def _told(self, chapter: Chapter, answers: Answers, powers: Container[PowerId]) -> Iterable[Event]:
        """Yield an event and the answers of the powers of this table; the moment knows those of all others."""
        yield EventCame(chapter.event, chapter.year, chapter.season, chapter.chance, chapter.die)
        for choice in chapter.choices:
            if choice.power not in powers:
                continue
            options = tuple(self.program.chronicle.events[chapter.event].decisions[choice.power].options)
            weighed = not answers.get((chapter.event, chapter.year, choice.power))
            odds = choice.odds[options.index(choice.option)]
            yield PowerDecided(chapter.event, chapter.year, choice.power, choice.option, odds, weighed)

    def _honour(self, minutes: Minutes, chapter: Chapter) -> None:
        """Judge the promises that an event has put to the test; those who knew of one hear how it ended."""
        event = self.program.chronicle.events[chapter.event]
        chosen = {choice.power: choice.option for choice in chapter.choices}
        for known in _binding(minutes.world):
            option = chosen.get(known.by)
            found = fate(known, event, None if option is None else event.decisions[known.by].options[option])
            if found is not None:
                came = f"{chapter.event}.{chapter.year}"
                chose = option is not None and found != "released"
                settle(minutes, known, found, f"decision:{came}.{known.by}" if chose else f"event:{came}")

    def _succeed(self, minutes: Minutes, before: tuple[int, ...], after: tuple[int, ...]) -> None:
        """Release the promises of a power whose place a state has taken, and those given to it."""
        new = succeeded(self.program.chronicle, self.program.rows, before, after)
        for known in _binding(minutes.world) if new else ():
            state = new.get(known.by) or new.get(known.to)
            if state:
                settle(minutes, known, "released", f"succession:{state}.{self.moment.year}")

    def _expire(self, minutes: Minutes) -> None:
        """End the promises whose occasion never came."""
        came = [(chapter.event, chapter.year) for chapter in self.moment.chapters]
        for known in _binding(minutes.world):
            tail = unasked(known, came, self.program.chronicle)
            settle(minutes, known, "expired", f"history:{self.moment.year - 1}.{tail}")

    def _judge(self, minutes: Minutes) -> None:
        self._expire(minutes)
        for name, verdict in verdicts(self.program, self.moment).items():
            power = "" if name == "europe" else name
            if not power or power in minutes.world.powers:
                minutes.write(VerdictReached(power, verdict.points))
        minutes.write(HistoryClosed(self.moment.year - 1))
        minutes.write(PhaseBegan("closed"))


def _binding(world: World) -> list[Commitment]:
    """Return the promises that still bind."""
    return [known for known in commitments(world).values() if known.state == "open"]


def handed_over(program: Program, world: World) -> Settlement:
    """Return what a congress hands over, in terms of the scenario that the history was written for."""
    found = settled(world)
    if tuple(world.scenario.questions) == tuple(program.scenario.questions):
        return found
    treaty = embedded(program.scenario, world.scenario, found.treaty)
    promises = tuple(replace(one, crisis=first_name(program.chronicle, one.crisis)) for one in found.promises)
    return replace(found, treaty=treaty, promises=promises)
