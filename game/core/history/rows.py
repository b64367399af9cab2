"""Where everything stands in the state of a world: a column of whole numbers, a row for each thing that can change.

Years stand as years, positions as numbers, yes as 1. All of it fits sixteen bits.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from typing import TypeAlias

from game.core.history.chronicle import Change, Chronicle, Event, Fact, Option, Term
from game.core.history.honour import judged
from game.core.scenario import Scenario
from game.core.world import pair

NEVER = -30_000
"""The year of what has not happened; with every bound below, differences stay inside sixteen bits."""
FALLEN = -9
"""The position of an article that has fallen."""
OPEN = 2500
"""The closing year of a history that is still open; above every year and every number compared with it."""
MILLIONS = 1000
"""The most that is counted of all loans that somebody asks about."""
RELATION = 100
"""Relations run from minus this to this."""
OUTCOMES = ("signed", "separate_peace", "war")

Key: TypeAlias = tuple[str, ...]
"""What a row holds: its kind and its names."""


@dataclass(frozen=True, slots=True)
class Rows:
    """The layout of a column."""

    keys: tuple[Key, ...]
    places: dict[Key, int]
    least: tuple[int, ...]
    most: tuple[int, ...]
    """Bounds of each row."""
    promises: tuple[Key, ...]
    """The keys of the rows of promises."""

    def __len__(self) -> int:
        """Return how many rows there are."""
        return len(self.keys)

    def __getitem__(self, key: Key) -> int:
        """Return the place of a row."""
        return self.places[key]


@cache
def relation_key(states: tuple[str, ...]) -> Key:
    """Return the key of a relation."""
    one, other = states
    return ("relation", pair(one, other))


def promise_key(fact: Fact) -> Key:
    """Return the key of a promise that somebody asks about."""
    return ("promise", fact.promise or "", fact.by or "", fact.to or "", fact.crisis or "")


def promise_keys(fact: Fact, scenario: Scenario) -> tuple[Key, ...]:
    """Return the rows of the promises that a fact may mean; what all such loans add up to is one row."""
    if fact.promise == "loan":
        return (promise_key(fact),)
    crises = [""] if fact.promise == "guarantee" else [fact.crisis] if fact.crisis else list(scenario.crises)
    return tuple(
        ("promise", fact.promise or "", by, to, crisis)
        for by in ([fact.by] if fact.by else scenario.powers)
        for to in ([fact.to] if fact.to else scenario.powers)
        for crisis in crises
        if by != to
    )


def rows(scenario: Scenario, chronicle: Chronicle) -> Rows:
    """Return the layout of the worlds of a chronicle."""
    found: dict[Key, tuple[int, int]] = {}
    for name, variable in chronicle.variables.items():
        found["variable", name] = variable.least, variable.most
    pairs = {relation_key(pair) for pair in _relations(chronicle)}
    pairs |= {relation_key(relation.powers) for relation in scenario.relations}
    promises = [made for event in chronicle.events.values() for made in judged(event, scenario.powers)]
    pairs |= {relation_key((made.by, made.to)) for made in promises}
    for key in sorted(pairs):
        found[key] = -RELATION, RELATION
    for question in scenario.questions:
        found["article", question] = FALLEN, scenario.size(question) - 1
        found["signed", question] = 0, scenario.size(question) - 1
        found["ended", question] = NEVER, OPEN
    for name, event in chronicle.events.items():
        found["event", name] = NEVER, OPEN
        if event.again is not None:
            found["first", name] = NEVER, OPEN
        for power in event.decisions:
            found["decided", name, power] = 0, 9
    for change in changes(chronicle):
        if change.schedules:
            found["due", change.schedules] = NEVER, OPEN
    for state in chronicle.states:
        found["exists", state] = 0, 1
    for made in promises:
        found["promise", made.kind, made.by, made.to, made.crisis] = 0, 1
    for fact in facts(chronicle):
        for key in promise_keys(fact, scenario) if fact.promise else ():
            found[key] = 0, MILLIONS if fact.promise == "loan" else 1
    for power in scenario.powers:
        found["brief", power] = -1000, 1000
        found["opinion", power] = 0, 100
    found["outcome",] = 0, len(OUTCOMES) - 1
    found["closes",] = 0, OPEN
    keys = tuple(found)
    return Rows(
        keys=keys,
        places={key: place for place, key in enumerate(keys)},
        least=tuple(least for least, _ in found.values()),
        most=tuple(most for _, most in found.values()),
        promises=tuple(key for key in keys if key[0] == "promise"),
    )


def _relations(chronicle: Chronicle) -> Iterator[tuple[str, str]]:
    """Return every pair that is asked about or moved."""
    yield from (fact.relation for fact in facts(chronicle) if fact.relation)
    yield from (change.relation for change in changes(chronicle) if change.relation)
    yield from (trend.relation for trend in chronicle.trends if trend.relation)
    yield from (term.per.relation for term in terms(chronicle) if term.per and term.per.relation)


def options(event: Event) -> Iterator[Option]:
    """Return the options of every decision of an event."""
    for decision in event.decisions.values():
        yield from decision.options.values()


def terms(chronicle: Chronicle) -> Iterator[Term]:
    """Return every term of a chronicle."""
    for event in chronicle.events.values():
        yield from event.terms
        for option in options(event):
            yield from option.terms
    for verdict in (*chronicle.verdicts.values(), *([chronicle.europe] if chronicle.europe else [])):
        yield from verdict.terms


def changes(chronicle: Chronicle) -> Iterator[Change]:
    """Return every change of a chronicle."""
    for rule in chronicle.signature:
        yield from rule.effects
    for event in chronicle.events.values():
        yield from event.effects
        for option in options(event):
            yield from option.effects


def facts(chronicle: Chronicle) -> Iterator[Fact]:
    """Return every fact that a chronicle asks about, those inside an either too."""
    for fact in _conditions(chronicle):
        yield fact
        yield from fact.either


def _conditions(chronicle: Chronicle) -> Iterator[Fact]:
    for rule in chronicle.signature:
        yield from rule.when
    for trend in chronicle.trends:
        yield from trend.when
    for event in chronicle.events.values():
        yield from event.when
        for headline in event.instead.values():
            yield from headline.when
        for option in options(event):
            yield from option.when
    for term in terms(chronicle):
        yield from term.when
    for change in changes(chronicle):
        yield from change.when
    for holding in chronicle.lands:
        yield from holding.when
