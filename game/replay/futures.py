"""Two histories beside each other: which events came in one and not in the other, and what made the difference.

An event that came in one world is asked of the other in the same season: was it possible there, at what odds, what did
the die show? The reason that differs most is followed to what it rests on, and if that is an event which the worlds do
not share, on from there: so every walk ends at an article, an answer, the way the congress went, or the dice.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, replace
from typing import Literal

from game.core.history.chronicle import EventId, Fact, Term
from game.core.history.fate import key, roll_one
from game.core.history.odds import WHOLE
from game.core.history.odds import chance as chance_of
from game.core.history.past import as_of, before
from game.core.history.program import Program
from game.core.history.rows import NEVER
from game.core.history.story import Chapter, Moment, Weighed
from game.core.history.sums import per_key, slid
from game.core.history.why import LEAVES, Reason, Root, explained
from game.core.scenario import PowerId

Side = Literal[0, 1]
"""The first of two games, or the second."""

Kind = Literal["odds", "closed", "dice", "set", "before", "over"]
"""What kept an event from coming in the other world: lower odds; a condition that failed there; nothing but the dice;
that nobody had set its date there; that it had come there already; that history was over there."""


@dataclass(frozen=True, slots=True)
class Stood:
    """How an event stood in one world in one season, whether it came or not."""

    chapter: Chapter
    """As it came, or as it would have."""
    came: bool
    fails: tuple[int, ...]
    """Numbers of its conditions that did not hold."""
    before: bool = False
    """Whether it had come there already, and could not come again so soon."""
    over: bool = False
    """Whether history was over there."""


@dataclass(frozen=True, slots=True)
class Ground:
    """What a difference rests on: something that is not the same in both worlds."""

    root: Root
    """Taken from the world where it did more for the event."""
    points: tuple[int, int]
    """What it had moved in each world, where a variable or a relation is measured; 0 for what simply holds."""


@dataclass(frozen=True, slots=True)
class Difference:
    """Why an event came in one world in its season and not in the other."""

    event: EventId
    year: int
    season: int
    side: Side
    """The world where it came, or came first."""
    kind: Kind
    chances: tuple[int, int] = (0, 0)
    """In each world, of odds.WHOLE; 0 where it was not possible."""
    dice: tuple[int, int] = (0, 0)
    """What the die showed in each world; with the same fate they are one."""
    because: str = ""
    """The sentence of the reason that differs most."""
    weights: tuple[int, int] = (0, 0)
    """What that reason counted in each world."""
    about: tuple[str, ...] = ()
    """The row that the reason or the condition asks about."""
    values: tuple[int, int] = (0, 0)
    """What stood in that row in each world."""
    ground: Ground | None = None
    """What the reason rests on that is not the same."""


@dataclass(frozen=True, slots=True)
class Answered:
    """An answer that a power gave in both worlds, and not the same."""

    event: EventId
    power: PowerId
    year: int
    options: tuple[str, str]


@dataclass(frozen=True, slots=True)
class Row:
    """One event of the two histories."""

    event: EventId
    years: tuple[int | None, int | None]
    """When it came in each; the same event may come again, and has a row for each time."""
    chain: tuple[Difference, ...] = ()
    """Where it differs: why, and why that, back to what is not an event; the event's own difference first."""

    @property
    def same(self) -> bool:
        """Whether it came in the same year in both."""
        return self.years[0] == self.years[1]


@dataclass(frozen=True, slots=True)
class Futures:
    """Both histories, event by event, in the order of the first world in which each came."""

    rows: tuple[Row, ...] = ()
    answers: tuple[Answered, ...] = ()
    """Answers that differ in crises that came in both."""

    @property
    def apart(self) -> tuple[Row, ...]:
        """The events that are not the same in both."""
        return tuple(row for row in self.rows if not row.same)


def futures(program: Program, one: Moment, other: Moment) -> Futures:
    """Return two histories of one program side by side, with the causes of what differs."""
    comparer = _Comparer(program, (one, other))
    rows = tuple(comparer.row(event, years) for event, years in _paired(one, other))
    return Futures(tuple(sorted(rows, key=_first_year)), tuple(_answers(one, other)))


def _first_year(row: Row) -> tuple[int, EventId]:
    return min(year for year in row.years if year is not None), row.event


def _paired(one: Moment, other: Moment) -> Iterator[tuple[EventId, tuple[int | None, int | None]]]:
    """Yield every event with the years of its first coming in both, then of its second, and so on."""
    known: dict[EventId, tuple[list[int], list[int]]] = {}
    for side, moment in enumerate((one, other)):
        for chapter in moment.chapters:
            known.setdefault(chapter.event, ([], []))[side].append(chapter.year)
    for event, (ours, theirs) in known.items():
        for turn in range(max(len(ours), len(theirs))):
            yield (event, (ours[turn] if turn < len(ours) else None, theirs[turn] if turn < len(theirs) else None))


def _answers(one: Moment, other: Moment) -> Iterator[Answered]:
    there = {(c.event, choice.power): choice.option for c in other.chapters for choice in c.choices}
    for chapter in one.chapters:
        for choice in chapter.choices:
            option = there.get((chapter.event, choice.power))
            if option is not None and option != choice.option:
                yield Answered(chapter.event, choice.power, chapter.year, (choice.option, option))


@dataclass
class _Comparer:
    """Asks both worlds."""

    program: Program
    worlds: tuple[Moment, Moment]
    known: dict[tuple[EventId, int, Side], Difference] = field(default_factory=dict)

    def row(self, event: EventId, years: tuple[int | None, int | None]) -> Row:
        """Return one row."""
        if years[0] == years[1]:
            return Row(event, years)
        side: Side = 0 if years[1] is None or (years[0] is not None and years[0] < years[1]) else 1
        year = years[side]
        assert year is not None, "an event of a row came somewhere"
        return Row(event, years, self.chain(event, year, side))

    def chain(self, event: EventId, year: int, side: Side) -> tuple[Difference, ...]:
        """Return an event's difference, that of the event it rests on, and so on; years only ever go down."""
        found = [self.difference(event, year, side)]
        while (further := self.further(found[-1])) is not None:
            found.append(further)
        return tuple(found)

    def further(self, here: Difference) -> Difference | None:
        """Return the difference that a difference rests on, if that is an event which the worlds do not share."""
        if here.ground is None or here.ground.root.kind not in ("event", "decision"):
            return None
        event = here.ground.root.id.partition(".")[0]
        for side in (here.side, 1 - here.side):
            mine: Side = 0 if side == 0 else 1
            years = [[c.year for c in world.chapters if c.event == event] for world in self.worlds]
            ours = [
                year for year in years[mine] if (year, 0) <= (here.year, here.season) and year not in years[1 - mine]
            ]
            if ours and (ours[-1], event) != (here.year, here.event):
                return self.difference(event, ours[-1], mine)
        return None

    def difference(self, event: EventId, year: int, side: Side) -> Difference:
        """Return why an event came in one world in this year and not in the other."""
        if (event, year, side) not in self.known:
            self.known[event, year, side] = self._difference(event, year, side)
        return self.known[event, year, side]

    def _difference(self, event: EventId, year: int, side: Side) -> Difference:
        chapter = next(c for c in self.worlds[side].chapters if (c.event, c.year) == (event, year))
        here = Stood(chapter, True, ())
        there = self.stood(chapter, self.worlds[1 - side])
        both = (here, there) if side == 0 else (there, here)
        base = Difference(
            event=event, year=year, season=chapter.season, side=side, kind="dice",
            chances=(_chance(both[0]), _chance(both[1])), dice=(both[0].chapter.die, both[1].chapter.die),
        )  # fmt: skip
        if chapter.scheduled:
            return self._set(base, here)
        if there.over or there.before:
            return replace(base, kind="over" if there.over else "before")
        if there.fails:
            return self._closed(base, here, there)
        return self._odds(base, here, there)

    def stood(self, chapter: Chapter, world: Moment) -> Stood:
        """Return how an event that came in one world stood in another in the same season."""
        program, facts = self.program, self.program.chronicle.events[chapter.event]
        past = as_of(world, before((chapter.year, chapter.season)))
        column = past.column
        last = column[program.rows["event", chapter.event]]
        pausing = last != NEVER and (facts.again is None or chapter.year - last < facts.again)
        closed = chapter.year > world.year or column[program.rows["closes",]] < chapter.year
        fails = tuple(
            number for number, fact in enumerate(facts.when) if not program.gates.holds(fact, column, chapter.year)
        )
        terms = tuple(
            Weighed(number, weight)
            for number, term in enumerate(facts.terms)
            if (weight := self._weight(term, column, chapter.year))
        )
        total = (facts.base or 0) + sum(term.weight for term in terms)
        ghost = Chapter(
            event=chapter.event, year=chapter.year, season=chapter.season, base=facts.base or 0, total=total,
            terms=terms, chance=0 if facts.base is None else chance_of(total),
            die=roll_one(world.seed, key(chapter.event, chapter.year)), scheduled=False, column=column,
        )  # fmt: skip
        return Stood(ghost, False, fails, pausing, closed)

    def _weight(self, term: Term, column: tuple[int, ...], year: int) -> int:
        if not all(self.program.gates.holds(fact, column, year) for fact in term.when):
            return 0
        return term.add if term.per is None else slid(term.add, term.per, column[self.program.rows[per_key(term.per)]])

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
            found = self._grounded(replace(base, kind="closed"), here, there, ours, theirs, _about(facts))
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
        return self._grounded(found, here, there, ours, theirs, ours.about)

    def _sides(self, base: Difference, here: Stood, there: Stood) -> tuple[tuple[Stood, Side], tuple[Stood, Side]]:
        other: Side = 1 if base.side == 0 else 0
        return (here, base.side), (there, other)

    def _term(self, stood: Stood, side: Side, number: int) -> Reason:
        """Return one term of an event as a reason in one world, whether it counted there or not."""
        chapter = replace(stood.chapter, terms=(Weighed(number, 1),))
        return explained(self.program, self.worlds[side], chapter).reasons[0]

    def _condition(self, stood: Stood, side: Side, number: int) -> Reason:
        """Return one condition of an event as a reason in one world, whether it held there or not."""
        chapter = replace(stood.chapter, terms=())
        return explained(self.program, self.worlds[side], chapter).reasons[number]

    def _grounded(
        self, base: Difference, here: Stood, there: Stood, ours: Reason, theirs: Reason, about: tuple[str, ...]
    ) -> Difference:
        """Return a difference with what its reason rests on that is not the same in both worlds."""
        asked = ours.about or theirs.about or about
        place = self.program.rows.places.get(asked)
        if place is None:
            values = (0, 0)
        else:
            mine, yours = here.chapter.column[place], there.chapter.column[place]
            values = (mine, yours) if base.side == 0 else (yours, mine)
        found = replace(base, about=asked, values=values)
        return replace(found, ground=self._ground(found, ours.roots, theirs.roots))

    def _ground(self, base: Difference, ours: tuple[Root, ...], theirs: tuple[Root, ...]) -> Ground | None:
        """Return the root that differs most between two worlds; articles and answers before what time has moved."""
        here = {(root.kind, root.id): root for root in ours}
        there = {(root.kind, root.id): root for root in theirs}
        way = base.values[base.side] - base.values[1 - base.side]
        best: tuple[tuple[bool, bool, int, bool], Ground] | None = None
        for name in sorted(here.keys() | there.keys()):
            mine, yours = here.get(name), there.get(name)
            gap = (mine.points if mine else 0) - (yours.points if yours else 0)
            root = mine or yours
            assert root is not None
            differs = self._differs(root, base)
            if not gap and not differs:
                continue
            rank = (gap * way > 0 or (differs and not gap), differs, abs(gap), root.kind == "event")
            points = (mine.points if mine else 0, yours.points if yours else 0)
            if best is None or rank > best[0]:
                best = rank, Ground(root, points if base.side == 0 else (points[1], points[0]))
        return None if best is None else best[1]

    def _differs(self, root: Root, base: Difference) -> bool:
        """Say whether what a root names is not the same in both worlds; what time has moved is never the reason."""
        rows = self.program.rows
        match root.kind:
            case "article":
                return self._unlike(("signed", root.id))
            case "event":
                return not self._shared(root.id, base)
            case "decision":
                event, _, power = root.id.partition(".")
                columns = [as_of(world, before((base.year, base.season))).column for world in self.worlds]
                place = rows["decided", event, power]
                return columns[0][place] != columns[1][place]
            case "promise":
                named = (key for key in rows.keys if key[0] == "promise")
                return any(self._unlike(key) for key in named if ".".join(part for part in key[1:] if part) == root.id)
            case "congress":
                return self._unlike(tuple(root.id.split(".")))
            case "opening":
                kinds = ("variable", "relation", "exists")
                return any(self._unlike((kind, root.id)) for kind in kinds)
            case _:
                return False

    def _unlike(self, row: tuple[str, ...]) -> bool:
        """Say whether a row was not the same in both worlds when history began."""
        place = self.program.rows.places.get(row)
        return place is not None and self.worlds[0].opening[place] != self.worlds[1].opening[place]

    def _shared(self, event: EventId, base: Difference) -> bool:
        """Say whether an event had come in both worlds in the same years by then."""
        years = [
            [c.year for c in world.chapters if c.event == event and (c.year, c.season) < (base.year, base.season)]
            for world in self.worlds
        ]
        return years[0] == years[1]


def _chance(stood: Stood) -> int:
    if stood.came:
        return stood.chapter.chance
    return 0 if stood.over or stood.before or stood.fails else min(stood.chapter.chance, WHOLE)


def _about(fact: Fact) -> tuple[str, ...]:
    from game.core.history.gate import fact_key

    return fact_key(fact.either[0] if fact.either else fact)


def first_apart(found: Futures) -> Row | None:
    """Return the first event that is not the same in both histories."""
    return next(iter(found.apart), None)


def by_event(found: Futures) -> Mapping[EventId, tuple[Row, ...]]:
    """Return the rows of each event."""
    rows: dict[EventId, tuple[Row, ...]] = {}
    for row in found.rows:
        rows[row.event] = (*rows.get(row.event, ()), row)
    return rows
