"""Why an event came: its terms, what each rests on, and so back to articles, the opening, decisions and the dice.

An event is only ever caused by what stood when its season began, so every step leads further back, and the walk ends.
"""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Literal

from game.core.history.chronicle import EventId, Fact, Term
from game.core.history.gate import fact_key
from game.core.history.odds import WHOLE
from game.core.history.program import Program
from game.core.history.rows import OPEN, Key
from game.core.history.story import Chapter, Moment, Shift
from game.core.history.sums import per_key

Kind = Literal["article", "opening", "congress", "promise", "decision", "dice", "time", "event"]
"""What a cause is. All but `event` are where the walk ends."""

LEAVES: tuple[Kind, ...] = ("article", "opening", "congress", "promise", "decision", "dice", "time")


@dataclass(frozen=True, slots=True)
class Root:
    """What a reason rests on."""

    kind: Kind
    id: str
    """Question, row, event, or event and power."""
    year: int
    """When."""
    points: int = 0
    """By how much it moved the variable or relation that is measured; 0 for what simply holds."""


@dataclass(frozen=True, slots=True)
class Reason:
    """A term that counted, or a condition without which nothing would have come."""

    because: str
    """The sentence of the term; nothing for a condition."""
    weight: int
    """Centi-logits; 0 for a condition."""
    about: tuple[str, ...]
    """The row that is asked about: its kind and names."""
    roots: tuple[Root, ...]
    """The heaviest first."""


@dataclass(frozen=True, slots=True)
class Why:
    """The causes of one event."""

    event: EventId
    year: int
    season: int
    base: int
    total: int
    chance: int
    """In 1 in odds.WHOLE."""
    die: int
    reasons: tuple[Reason, ...]
    """The heaviest first, conditions after them."""
    scheduled_by: tuple[Root, ...] = ()

    @property
    def heaviest(self) -> Reason | None:
        """The term that did most to bring it about."""
        return next((reason for reason in self.reasons if reason.weight > 0), None)


def why(program: Program, moment: Moment, event: EventId, year: int | None = None) -> Why | None:
    """Return why an event last came in a world, up to a year; None if it had not."""
    found = (chapter for chapter in reversed(moment.chapters) if chapter.event == event)
    chapter = next((chapter for chapter in found if year is None or chapter.year <= year), None)
    return None if chapter is None else explained(program, moment, chapter)


def explained(program: Program, moment: Moment, chapter: Chapter) -> Why:
    """Return the causes of a chapter."""
    facts = program.chronicle.events[chapter.event]
    asker = _Asker(program, moment, chapter)
    reasons = []
    if not chapter.scheduled:
        for weighed in chapter.terms:
            reasons.append(asker.term(facts.terms[weighed.number], weighed.weight))
    reasons.sort(key=lambda reason: -abs(reason.weight))
    reasons += [asker.condition(fact) for fact in facts.when]
    return Why(
        event=chapter.event,
        year=chapter.year,
        season=chapter.season,
        base=chapter.base,
        total=chapter.total,
        chance=chapter.chance,
        die=chapter.die,
        reasons=tuple(reasons),
        scheduled_by=asker.scheduled() if chapter.scheduled else (),
    )


def roots(program: Program, moment: Moment, event: EventId) -> tuple[Root, ...]:
    """Return everything an event goes back to, walking through the events on the way: causes that have no cause."""
    found: dict[tuple[str, str], Root] = {}
    seen: set[tuple[EventId, int]] = set()
    waiting: list[tuple[EventId, int | None]] = [(event, None)]
    while waiting:
        here = why(program, moment, *waiting.pop())
        if here is None or (here.event, here.year) in seen:
            continue
        seen.add((here.event, here.year))
        if here.chance < WHOLE:
            found.setdefault(("dice", here.event), Root("dice", here.event, here.year))
        for root in (*(root for reason in here.reasons for root in reason.roots), *here.scheduled_by):
            if root.kind == "event":
                waiting.append((root.id, root.year))
            else:
                found.setdefault((root.kind, root.id), root)
    return tuple(found.values())


@dataclass(frozen=True, slots=True)
class _Asker:
    """Asks about a world as it stood when a chapter's season began."""

    program: Program
    moment: Moment
    chapter: Chapter

    def term(self, term: Term, weight: int) -> Reason:
        """Return a term as a reason."""
        about: Key = ()
        found: list[Root] = []
        if term.per is not None:
            about = per_key(term.per)
            found += self.of(about)
        for fact in term.when:
            about = about or self.about(fact)
            found += self.fact(fact)
        return Reason(term.because, weight, about, _once(found) or (Root("time", "", self.chapter.year),))

    def scheduled(self) -> tuple[Root, ...]:
        """Return the event, and perhaps the decision, that scheduled this one."""
        found = self.shifts(("due", self.chapter.event))
        return tuple(replace(root, points=0) for root in found if root.year == found[-1].year)

    def condition(self, fact: Fact) -> Reason:
        """Return a condition as a reason without weight."""
        return Reason("", 0, self.about(fact), _once(self.fact(fact)))

    def about(self, fact: Fact) -> Key:
        """Return the row that a fact asks about; of an either, the first that holds."""
        if fact.either:
            return next((self.about(part) for part in fact.either if self.holds(part)), ())
        return fact_key(fact)

    def holds(self, fact: Fact) -> bool:
        """Say whether a fact held."""
        return self.program.gates.holds(fact, self.chapter.column, self.chapter.year)

    def fact(self, fact: Fact) -> list[Root]:
        """Return what a fact that held rests on."""
        if fact.either:
            return [root for part in fact.either if self.holds(part) for root in self.fact(part)]
        key = fact_key(fact)
        if not key:
            return []  # the year itself
        if fact.never is not None and self.value(("event", fact.never)) < 0:
            return [Root("opening", fact.never, self.program.chronicle.first)]
        return self.of(key)

    def of(self, key: Key) -> list[Root]:
        """Return what the value of a row rests on."""
        first = self.program.chronicle.first
        match key:
            case ("article", question) if self.value(("ended", question)) == OPEN:
                return [Root("article", question, first)]
            case ("article", _):
                return [root for root in self.shifts(key) if root.kind != "article"][-1:]
            case ("signed", question):
                return [Root("article", question, first)]
            case ("event", event):
                year = self.value(key)
                return [Root("event", event, year)]
            case ("decided", event, power):
                return [Root("decision", f"{event}.{power}", self.value(("event", event))),
                        Root("event", event, self.value(("event", event)))]  # fmt: skip
            case ("promise", kind, by, to, crisis):
                return [Root("promise", ".".join(part for part in (kind, by, to, crisis) if part), first)]
            case ("outcome",) | ("brief", _) | ("opinion", _):
                return [Root("congress", ".".join(key), first)]
            case _:
                place = self.program.rows[key]
                opening = Root("opening", ".".join(key[1:]), first, self.moment.opening[place])
                return [opening, *self.shifts(key)]

    def value(self, key: Key) -> int:
        """Return what stood in a row."""
        return self.chapter.column[self.program.rows[key]]

    def shifts(self, key: Key) -> tuple[Root, ...]:
        """Return what has moved a row until then, once for each cause, in the order of their last move."""
        place = self.program.rows.places.get(key)
        found: dict[tuple[str, str], Root] = {}
        for shift in self.moment.shifts:
            if (shift.year, shift.season) >= (self.chapter.year, self.chapter.season):
                break
            if shift.row != place:
                continue
            for root in self.cause(shift):
                old = found.pop((root.kind, root.id), None)
                points = root.points + (old.points if old else 0)
                found[root.kind, root.id] = Root(root.kind, root.id, root.year, points)
        return tuple(found.values())

    def cause(self, shift: Shift) -> list[Root]:
        """Return what a shift rests on: the articles of a rule, an event, a decision, or time."""
        points = shift.after - shift.before
        if shift.kind == "rule":
            return self.rule(shift, points)
        if shift.kind == "trend":
            return [Root("time", shift.name, shift.year, points)]
        if shift.kind == "decision":
            event, _, _ = shift.name.partition(".")
            return [Root("decision", shift.name, shift.year, points), Root("event", event, shift.year)]
        return [Root("event", shift.name, shift.year, points)]

    def rule(self, shift: Shift, points: int) -> list[Root]:
        """Return the articles, or whatever else of the congress, that a rule of the signature asked about."""
        if not shift.name:
            return [Root("opening", "relation", shift.year, points)]
        found = []
        for fact in self.program.chronicle.signature[int(shift.name)].when:
            for part in fact.either or (fact,):
                match fact_key(part):
                    case ("article", question) | ("signed", question):
                        found.append(Root("article", question, shift.year, points))
                    case ("promise", *names):
                        found.append(Root("promise", ".".join(name for name in names if name), shift.year, points))
                    case ("outcome",) | ("brief", _) | ("opinion", _) as key:
                        found.append(Root("congress", ".".join(key), shift.year, points))
                    case _:
                        pass
        return found or [Root("congress", "signature", shift.year, points)]


def _once(found: Sequence[Root]) -> tuple[Root, ...]:
    """Return roots without repetition, the heaviest first; events and articles before what merely stood there."""
    kept: dict[tuple[str, str], Root] = {}
    for root in found:
        old = kept.get((root.kind, root.id))
        if old is None or abs(root.points) > abs(old.points):
            kept[root.kind, root.id] = root
    return tuple(sorted(kept.values(), key=lambda root: (root.kind == "opening", -abs(root.points))))
