"""What can happen at all: the earliest moment of every event, found by asking again until nothing changes."""

from dataclasses import dataclass
from typing import TypeAlias

from game.content.lint.history.draft import History
from game.core.history.chronicle import Change, Chronicle, EventId, Fact, StateId
from game.core.history.gate import Gates
from game.core.history.odds import LIMIT
from game.core.history.program import SEASONS
from game.core.history.rows import rows
from game.core.history.sums import per_key, slid
from game.core.scenario import QuestionId, Scenario

When: TypeAlias = tuple[int, int]
"""Year and season."""


@dataclass(frozen=True, slots=True)
class Reach:
    """What can be, and when first."""

    gates: Gates
    chronicle: Chronicle
    events: dict[EventId, When]
    """Events that can come, and when first."""
    states: dict[StateId, When]
    fallen: dict[QuestionId, When]
    due: dict[EventId, When]

    def possible(self, fact: Fact, moment: When) -> bool:
        """Say whether a fact can hold at a moment, as far as it can be told without playing."""
        year = moment[0]
        if fact.either:
            return any(self.possible(part, moment) for part in fact.either)
        clause = self.gates.clause(fact, year)
        if clause is None:
            return True
        layout = self.gates.rows
        if not any(low <= layout.most[row] and high >= layout.least[row] for row, low, high in clause):
            return False
        event = fact.happened or fact.decided
        if event is not None:
            earliest = self.events.get(event)
            latest = year if fact.after is None else year - fact.after
            if earliest is None or earliest >= moment or earliest[0] > latest:
                return False
            return fact.within is None or self.chronicle.events[event].years[1] >= year - fact.within
        if fact.exists is not None:
            return self.chronicle.states[fact.exists].there or self.states.get(fact.exists, moment) < moment
        if fact.fallen is not None:
            return self.fallen.get(fact.fallen, moment) < moment
        return True

    def ever(self, facts: tuple[Fact, ...], years: tuple[int, int], season: int) -> bool:
        """Say whether facts can hold together in a season of some year, in so far as each can and none contradict."""
        return any(
            all(self.possible(fact, (year, season)) for fact in facts) and not contradict(self.gates, facts, year)
            for year in range(years[0], years[1] + 1)
        )


def contradict(gates: Gates, facts: tuple[Fact, ...], year: int) -> bool:
    """Say whether two facts leave a row no value."""
    spans: dict[int, tuple[int, int]] = {}
    for fact in facts:
        clause = gates.clause(fact, year)
        if clause is not None and len(clause) == 1:
            row, low, high = clause[0]
            before = spans.get(row, (low, high))
            spans[row] = max(low, before[0]), min(high, before[1])
    return any(low > high for low, high in spans.values())


def reach(history: History) -> Reach | None:
    """Return what can be in a history, or None where it is too broken to tell."""
    chronicle, scenario = history.chronicle, history.scenario
    if chronicle is None or scenario is None:
        return None
    found = Reach(_gates(scenario, chronicle), chronicle, {}, {}, {}, {})
    for rule in chronicle.signature:
        _effects(found, rule.effects, (chronicle.first, 0), -1)
    while True:
        before = len(found.events), len(found.states), len(found.fallen), tuple(found.events.values())
        for name in chronicle.events:
            _try(found, name)
        if before == (len(found.events), len(found.states), len(found.fallen), tuple(found.events.values())):
            return found


def _gates(scenario: Scenario, chronicle: Chronicle) -> Gates:
    choices = {
        (name, power): tuple(decision.options)
        for name, event in chronicle.events.items()
        for power, decision in event.decisions.items()
    }
    return Gates(scenario, rows(scenario, chronicle), choices)


def _try(found: Reach, name: EventId) -> None:
    """Note the earliest moment of an event, if it is earlier than the one known, and what follows from it."""
    event = found.chronicle.events[name]
    season = SEASONS.index(event.season)
    known = found.events.get(name)
    due = found.due.get(name)
    if not (event.base is not None and greatest(found, name) > -LIMIT) and due is None:
        return
    first = event.years[0] if event.base is not None or due is None else max(event.years[0], due[0])
    for year in range(first, event.years[1] + 1):
        moment = (year, season)
        if known is not None and moment >= known:
            return
        if all(found.possible(fact, moment) for fact in event.when) and not contradict(found.gates, event.when, year):
            found.events[name] = moment
            _effects(found, event.effects, moment, season)
            for decision in event.decisions.values():
                for option in decision.options.values():
                    _effects(found, option.effects, moment, season)
            return


def _effects(found: Reach, changes: tuple[Change, ...], moment: When, season: int) -> None:
    """Note what changes bring about."""
    for change in changes:
        if change.raises:
            found.states[change.raises] = min(moment, found.states.get(change.raises, moment))
        if change.kills:
            found.fallen[change.kills] = min(moment, found.fallen.get(change.kills, moment))
        if change.schedules:
            target = SEASONS.index(found.chronicle.events[change.schedules].season)
            due = moment[0] + change.years + (change.years == 0 and target <= season), target
            found.due[change.schedules] = min(due, found.due.get(change.schedules, due))


def greatest(found: Reach, name: EventId) -> int:
    """Return the greatest log-odds that the terms of an event can add up to."""
    event = found.chronicle.events[name]
    total = event.base or 0
    for term in event.terms:
        if term.per is None:
            total += max(term.add, 0)
        else:
            row = found.gates.rows[per_key(term.per)]
            ends = (found.gates.rows.least[row], found.gates.rows.most[row])
            total += max(0, *(slid(term.add, term.per, value) for value in ends))
    return total
