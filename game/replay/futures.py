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
from game.core.history.story import Chapter, Choice, Moment, Weighed
from game.core.history.sums import per_key, slid
from game.core.history.why import LEAVES, Reason, Root, explained
from game.core.scenario import PowerId

Side = Literal[0, 1]
"""The first of two games, or the second."""

Kind = Literal["odds", "closed", "dice", "set", "before", "over", "answer"]
"""What kept an event from coming in the other world: lower odds; a condition that failed there; nothing but the dice;
that nobody had set its date there; that it had come there already; that history was over there. Or, of an event that
came in both in one year, a power's answer that was not the same."""


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
    power: PowerId = ""
    """Of an answer: whose."""
    options: tuple[str, str] = ("", "")
    """Of an answer: which, in each world; its chances are those of the option of `side`."""
    chosen: bool = False
    """Of an answer: whether a person gave it in one of the worlds, so that no weights explain it."""


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
    """Yield every event with its years: those in which it came in both, then the rest of each in order."""
    known: dict[EventId, tuple[list[int], list[int]]] = {}
    for side, moment in enumerate((one, other)):
        for chapter in moment.chapters:
            known.setdefault(chapter.event, ([], []))[side].append(chapter.year)
    for event, (ours, theirs) in known.items():
        both = [year for year in ours if year in theirs]
        yield from ((event, (year, year)) for year in both)
        mine, yours = ([year for year in years if year not in both] for years in (ours, theirs))
        for turn in range(max(len(mine), len(yours))):
            yield (event, (mine[turn] if turn < len(mine) else None, yours[turn] if turn < len(yours) else None))


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
        """Return the difference that a difference rests on, if that is an event or an answer which is not the same."""
        if here.kind == "before":
            return self._earlier(here)
        if here.ground is None or here.ground.root.kind not in ("event", "decision"):
            return None
        root = here.ground.root
        event, _, power = root.id.partition(".")
        for side in (here.side, _other(here.side)):
            came = [any((c.event, c.year) == (event, root.year) for c in world.chapters) for world in self.worlds]
            if came[side] and not came[1 - side]:
                return self.difference(event, root.year, side)
        return self._answer(here, event, power, root.year) if power else None

    def _earlier(self, here: Difference) -> Difference | None:
        """Return why an event had come already in the other world."""
        side = _other(here.side)
        now = here.year, here.season
        years = [c.year for c in self.worlds[side].chapters if c.event == here.event and (c.year, c.season) < now]
        mine = [c.year for c in self.worlds[here.side].chapters if c.event == here.event]
        return self.difference(here.event, years[-1], side) if years and years[-1] not in mine else None

    def _answer(self, here: Difference, event: EventId, power: PowerId, year: int) -> Difference | None:
        """Return why a power answered otherwise in a crisis that came in both worlds."""
        both = [next((c for c in w.chapters if (c.event, c.year) == (event, year)), None) for w in self.worlds]
        if both[0] is None or both[1] is None or (event, year) == (here.event, here.year):
            return None
        pair = (both[0], both[1])
        found = [next((choice for choice in c.choices if choice.power == power), None) for c in pair]
        if found[0] is None or found[1] is None or found[0].option == found[1].option:
            return None
        choices = (found[0], found[1])
        known = tuple(self.program.chronicle.events[event].decisions[power].options)
        mine = known.index(choices[here.side].option)
        base = Difference(
            event=event, year=year, season=pair[0].season, side=here.side, kind="answer",
            chances=(choices[0].odds[mine], choices[1].odds[mine]), power=power,
            options=(choices[0].option, choices[1].option), chosen=choices[0].forced or choices[1].forced,
        )  # fmt: skip
        return base if base.chosen else self._swayed(base, pair, choices, known)

    def _swayed(
        self, base: Difference, pair: tuple[Chapter, Chapter], choices: tuple[Choice, Choice], known: tuple[str, ...]
    ) -> Difference:
        """Return an answer with the reason that differs most: for the one that was given, or against the other."""
        side, other = base.side, _other(base.side)
        given, avoided = (known.index(choices[place].option) for place in (side, other))
        best: tuple[int, int, int, tuple[int, int]] | None = None
        for option, way in ((given, 1), (avoided, -1)):
            counted = [{term.number: term.weight for term in choice.terms[option]} for choice in choices]
            for number in sorted(counted[0].keys() | counted[1].keys()):
                weights = (counted[0].get(number, 0), counted[1].get(number, 0))
                gap = way * (weights[side] - weights[other])
                if gap > 0 and (best is None or gap > best[0]):
                    best = gap, option, number, weights
        if best is None:
            return base
        _, option, number, weights = best
        term = self.program.chronicle.events[base.event].decisions[base.power].options[known[option]].terms[number]
        ours, theirs = (self._weighed(pair[place], self.worlds[place], term) for place in (side, other))
        stood = [Stood(chapter, True, ()) for chapter in pair]
        found = replace(base, because=term.because, weights=weights)
        return self._grounded(found, stood[side], stood[other], ours, theirs, ours.about)

    def _weighed(self, chapter: Chapter, world: Moment, term: Term) -> Reason:
        """Return a term of an option as a reason for the answer that was given in a chapter."""
        chronicle = self.program.chronicle
        asked = replace(chronicle.events[chapter.event], terms=(term,), when=())
        program = replace(self.program, chronicle=replace(chronicle, events={**chronicle.events, chapter.event: asked}))
        alone = replace(chapter, terms=(Weighed(0, 1),), scheduled=False)
        return explained(program, world, alone).reasons[0]

    def difference(self, event: EventId, year: int, side: Side) -> Difference:
        """Return why an event came in one world in this year and not in the other."""
        if (event, year, side) not in self.known:
            self.known[event, year, side] = self._difference(event, year, side)
        return self.known[event, year, side]

    def _difference(self, event: EventId, year: int, side: Side) -> Difference:
        chapter = next(c for c in self.worlds[side].chapters if (c.event, c.year) == (event, year))
        here = Stood(chapter, True, ())
        there = self.stood(chapter, self.worlds[_other(side)])
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
        return (here, base.side), (there, _other(base.side))

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


def _other(side: Side) -> Side:
    return 1 if side == 0 else 0


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
