"""What matters: events that can come, terms that can count, variables that are moved and read, articles that move."""

from collections.abc import Iterator, Sequence

from game.content.lint.history.draft import History
from game.content.lint.history.reach import Reach, reach
from game.content.mistake import Mistake
from game.content.node import Part
from game.core.history.chronicle import Term
from game.core.history.compile import program
from game.core.history.opening import opening
from game.core.history.program import SEASONS
from game.core.history.rows import Key, changes, facts
from game.core.history.rows import terms as terms_of
from game.core.history.settlement import supposed
from game.core.history.sums import BOUND, OPTION_BOUND, per_key, slid
from game.core.worth import historical


def events_can_come(history: History) -> Iterator[Mistake]:
    """Note events that can never come: nothing brings about what they wait for, or their odds are nothing."""
    found = reach(history)
    if found is None or history.chronicle is None:
        return
    for name, event in history.chronicle.events.items():
        part = history.top["events"][name]
        if name not in found.events:
            waits = event.base is None and name not in found.due
            why = "it waits to be scheduled, and nothing schedules it" if waits else "what it waits for cannot be"
            yield part.notice(f"this event can never come: {why}")
        if event.base is not None and name in found.due:
            continue
        for change in event.effects:
            if change.schedules == name and event.again is None:
                yield part.notice("this event schedules itself, but comes only once")


def terms_can_matter(history: History) -> Iterator[Mistake]:
    """Note terms that can never count: nothing added, or conditions that cannot hold in the window of the event."""
    found = reach(history)
    if found is None or history.chronicle is None:
        return
    for name, event in history.chronicle.events.items():
        season = SEASONS.index(event.season)
        part = history.top["events"][name]
        for number, term in enumerate(event.terms):
            if not _counts(found, term) or not found.ever((*event.when, *term.when), event.years, season):
                yield part["terms"][number].notice("this term can never count")
        for power, decision in event.decisions.items():
            for choice, option in decision.options.items():
                entry = part["decisions"][power]["options"][choice]
                if option.when and not found.ever((*event.when, *option.when), event.years, season):
                    yield entry["when"].notice("this option is never open")
                for number, term in enumerate(option.terms):
                    if not _counts(found, term) or not found.ever((*event.when, *term.when), event.years, season):
                        yield entry["terms"][number].notice("this term can never count")
                yield from _bounded(found, entry["terms"], option.weight, option.terms, OPTION_BOUND)
        yield from _bounded(found, part["terms"], event.base or 0, event.terms, BOUND)


def _bounded(found: Reach, part: Part, start: int, terms: Sequence[Term], bound: int) -> Iterator[Mistake]:
    """Refuse terms that together leave the numbers that the engine reckons with."""
    most = abs(start) + sum(_size(found, term) for term in terms)
    if most > bound:
        yield part.mistake(f"these terms can add up to {most}; {bound} is the bound")


def _counts(found: Reach, term: Term) -> bool:
    return _size(found, term) > 0


def _size(found: Reach, term: Term) -> int:
    """Return the most a term can add or take."""
    if term.per is None:
        return abs(term.add)
    row = found.gates.rows[per_key(term.per)]
    return max(
        abs(slid(term.add, term.per, value)) for value in (found.gates.rows.least[row], found.gates.rows.most[row])
    )


def variables_are_used(history: History) -> Iterator[Mistake]:
    """Note variables that nobody reads, and variables that nothing moves."""
    chronicle = history.chronicle
    if chronicle is None:
        return
    read = {fact.variable for fact in facts(chronicle)} | {
        term.per.variable for term in terms_of(chronicle) if term.per
    }
    moved = {change.variable for change in changes(chronicle)} | {trend.variable for trend in chronicle.trends}
    for name in chronicle.variables:
        part = history.top["variables"][name]
        if name not in read:
            yield part.notice("nobody reads this variable")
        if name not in moved:
            yield part.notice("nothing moves this variable")


def states_and_capitals_are_used(history: History) -> Iterator[Mistake]:
    """Note states that never come and newspapers that never report."""
    chronicle, found = history.chronicle, reach(history)
    if chronicle is None or found is None:
        return
    for name, state in chronicle.states.items():
        if not state.there and name not in found.states:
            yield history.top["states"][name].notice("this state never comes")
    reporting = {capital for event in chronicle.events.values() for capital in event.headlines}
    reporting |= {headline.capital for event in chronicle.events.values() for headline in event.instead.values()}
    for capital in chronicle.capitals:
        if capital not in reporting:
            yield history.top["capitals"][capital].notice("this newspaper reports nothing")


def articles_move_something(history: History) -> Iterator[Mistake]:
    """Note questions of the scenario that move nothing: no event, rule or option asks about them."""
    chronicle, scenario = history.chronicle, history.scenario
    if chronicle is None or scenario is None:
        return
    asked: set[str | None] = set()
    for fact in facts(chronicle):
        asked |= {fact.article, fact.signed}
    for term in terms_of(chronicle):
        asked |= {term.per.article, term.per.signed} if term.per else set()
    for question in scenario.questions:
        if question not in asked:
            yield history.top["scenario"].notice(f"the article on {question} moves nothing")


def rules_look_back(history: History) -> Iterator[Mistake]:
    """The signature asks nothing about events, which have not happened yet, nor about what an event decides."""
    for rule in history.top["signature"].elements():
        for part in (rule, *rule["effects"].elements()):
            for fact in part["when"].elements():
                for each in (fact, *fact["either"].elements()):
                    yield from (each[key].mistake(_TOO_EARLY) for key in _LATER if each.has(key))


_LATER = ("happened", "never", "decided", "fallen", "since", "until")
_TOO_EARLY = "nothing has happened yet when the treaty is signed"


def paris_comes_out(history: History) -> Iterator[Mistake]:
    """Note variables that the historical treaty does not bring to the value that `paris` promises."""
    chronicle, scenario = history.chronicle, history.scenario
    if chronicle is None or scenario is None or any(rules_look_back(history)):
        return
    from dataclasses import replace

    bare = replace(chronicle, events={}, trends=(), verdicts={}, europe=None)
    compiled = program(scenario, bare)
    state = opening(compiled, [supposed(scenario, historical(scenario))])
    for name, variable in chronicle.variables.items():
        key: Key = ("variable", name)
        value = int(state[compiled.rows[key], 0])
        if variable.paris is not None and value != variable.paris:
            part: Part = history.top["variables"][name]["paris"]
            yield part.notice(f"the historical treaty gives {value}, not {variable.paris}")
