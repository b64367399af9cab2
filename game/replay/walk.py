"""From an event that came in one world alone back to what is no event: its difference, what that rests on, and on."""

from dataclasses import dataclass, field, replace

from game.core.history.chronicle import EventId, Fact
from game.core.history.gate import fact_key
from game.core.history.program import Program
from game.core.history.story import Moment, Weighed
from game.core.history.why import LEAVES, Reason, explained
from game.replay.difference import Difference, Ground, Side, other
from game.replay.grounds import Grounds
from game.replay.stood import Stood, chance, stood
from game.replay.swayed import answered


@dataclass
class Walk:
    """Asks both worlds, and remembers what it was told."""

    program: Program
    worlds: tuple[Moment, Moment]
    known: dict[tuple[EventId, int, Side], Difference] = field(default_factory=dict)

    @property
    def grounds(self) -> Grounds:
        """What is not the same in the two worlds."""
        return Grounds(self.program, self.worlds)

    def chain(self, event: EventId, year: int, side: Side) -> tuple[Difference, ...]:
        """Return an event's difference, that of the event it rests on, and so on; years only ever go down."""
        found = [self.difference(event, year, side)]
        while (further := self.further(found[-1])) is not None:
            found.append(further)
        return tuple(found)

    def further(self, here: Difference) -> Difference | None:
        """Return the difference that a difference rests on, if that is an event or an answer which is not the same."""
        if here.kind == "before":
            return self._earlier(here)
        if here.ground is None or here.ground.root.kind not in ("event", "decision"):
            return None
        root = here.ground.root
        event, _, power = root.id.partition(".")
        for side in (here.side, other(here.side)):
            came = [any((c.event, c.year) == (event, root.year) for c in world.chapters) for world in self.worlds]
            if came[side] and not came[1 - side]:
                return self.difference(event, root.year, side)
        return answered(self.grounds, here, event, power, root.year) if power else None

    def _earlier(self, here: Difference) -> Difference | None:
        """Return why an event had come already in the other world."""
        side = other(here.side)
        now = here.year, here.season
        years = [c.year for c in self.worlds[side].chapters if c.event == here.event and (c.year, c.season) < now]
        mine = [c.year for c in self.worlds[here.side].chapters if c.event == here.event]
        return self.difference(here.event, years[-1], side) if years and years[-1] not in mine else None

    def difference(self, event: EventId, year: int, side: Side) -> Difference:
        """Return why an event came in one world in this year and not in the other."""
        if (event, year, side) not in self.known:
            self.known[event, year, side] = self._difference(event, year, side)
        return self.known[event, year, side]

    def _difference(self, event: EventId, year: int, side: Side) -> Difference:
        chapter = next(c for c in self.worlds[side].chapters if (c.event, c.year) == (event, year))
        here = Stood(chapter, True, ())
        there = stood(self.program, chapter, self.worlds[other(side)])
        both = (here, there) if side == 0 else (there, here)
        base = Difference(
            event=event, year=year, season=chapter.season, side=side, kind="dice",
            chances=(chance(both[0]), chance(both[1])), dice=(both[0].chapter.die, both[1].chapter.die),
        )  # fmt: skip
        if chapter.scheduled:
            return self._set(base, here)
        if there.over or there.before:
            return replace(base, kind="over" if there.over else "before")
        if there.fails:
            return self._closed(base, here, there)
        return self._odds(base, here, there)

    def _set(self, base: Difference, here: Stood) -> Difference:
        """Return the difference of an event whose date had been set in one world."""
        roots = explained(self.program, self.worlds[base.side], here.chapter).scheduled_by
        ground = next((Ground(root, (0, 0)) for root in roots if root.kind == "event"), None)
        return replace(base, kind="set", ground=ground)

    def _closed(self, base: Difference, here: Stood, there: Stood) -> Difference:
        """Return the difference of an event that was not possible in the other world: the condition that says most."""
        best = replace(base, kind="closed")
        for number in there.fails:
            ours, theirs = (self._condition(stood, side, number) for stood, side in self._sides(base, here, there))
            facts = self.program.chronicle.events[base.event].when[number]
            found = self.grounds.grounded(replace(base, kind="closed"), here, there, ours, theirs, _about(facts))
            if best.ground is None or (found.ground is not None and found.ground.root.kind in LEAVES):
                best = found if found.ground is not None or not best.about else best
        return best

    def _odds(self, base: Difference, here: Stood, there: Stood) -> Difference:
        """Return the difference of an event that stood at other odds in the other world, or met other dice."""
        die = here.chapter.die
        counted = {term.number: term.weight for term in here.chapter.terms}
        missed = {term.number: term.weight for term in there.chapter.terms}
        gaps = {
            number: counted.get(number, 0) - missed.get(number, 0)
            for number in sorted(counted.keys() | missed.keys())
        }  # fmt: skip
        heaviest = sorted((number for number in gaps if gaps[number] > 0), key=lambda number: -gaps[number])
        if not heaviest:
            return replace(base, kind="dice")
        luck = die < there.chapter.chance
        number = heaviest[0]
        mine, yours = counted.get(number, 0), missed.get(number, 0)
        found = replace(
            base,
            kind="dice" if luck else "odds",
            because=self.program.chronicle.events[base.event].terms[number].because,
            weights=(mine, yours) if base.side == 0 else (yours, mine),
        )
        if luck:
            return replace(found, because="", weights=(0, 0))
        ours, theirs = (self._term(stood, side, number) for stood, side in self._sides(base, here, there))
        return self.grounds.grounded(found, here, there, ours, theirs, ours.about)

    def _sides(self, base: Difference, here: Stood, there: Stood) -> tuple[tuple[Stood, Side], tuple[Stood, Side]]:
        return (here, base.side), (there, other(base.side))

    def _term(self, stood: Stood, side: Side, number: int) -> Reason:
        """Return one term of an event as a reason in one world, whether it counted there or not."""
        chapter = replace(stood.chapter, terms=(Weighed(number, 1),))
        return explained(self.program, self.worlds[side], chapter).reasons[0]

    def _condition(self, stood: Stood, side: Side, number: int) -> Reason:
        """Return one condition of an event as a reason in one world, whether it held there or not."""
        chapter = replace(stood.chapter, terms=())
        return explained(self.program, self.worlds[side], chapter).reasons[number]


def _about(fact: Fact) -> tuple[str, ...]:
    return fact_key(fact.either[0] if fact.either else fact)
