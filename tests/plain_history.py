"""The rules of history a second time, one world in dictionaries: what the engine must equal.

Written from the docstrings of `chronicle`, not from the engine.
"""

from game.core.history.chronicle import Change, Chronicle, Fact, Per, Term
from game.core.history.fate import key, roll_one
from game.core.history.odds import WHOLE, chance, split
from game.core.history.settlement import Settlement
from game.core.scenario import Scenario
from game.core.world import pair

SEASONS = ("winter", "spring", "summer", "autumn")


class PlainHistory:
    """One world."""

    def __init__(self, scenario: Scenario, chronicle: Chronicle, settlement: Settlement, seed: int) -> None:
        self.scenario, self.chronicle, self.settlement, self.seed = scenario, chronicle, settlement, seed
        self.treaty = dict(zip(scenario.questions, settlement.treaty, strict=True))
        self.variables = {name: variable.start for name, variable in chronicle.variables.items()}
        self.relations = {name: max(-100, min(100, value)) for name, value in settlement.relations.items()}
        self.articles: dict[str, int | None] = dict(self.treaty)
        self.ended: dict[str, int] = {}
        self.came: dict[str, int] = {}
        self.first: dict[str, int] = {}
        self.decided: dict[tuple[str, str], str] = {}
        self.states = {name: state.there for name, state in chronicle.states.items()}
        self.due: dict[str, int] = {}
        self.closes = 9999
        self.binding = [promise for promise in settlement.promises if promise.kind != "loan"]
        self.year = chronicle.first
        self.season = -1
        for rule in chronicle.signature:
            if self.all(rule.when):
                self.apply(self.judged(rule.effects))

    def run(self) -> None:
        for year in range(self.chronicle.first, self.chronicle.last + 1):
            self.year, self.season = year, -1
            if self.year > self.chronicle.first and self.closes >= self.year:
                self.drift()
            for self.season in range(4):
                if (self.year, self.season) != (self.chronicle.first, 0) and self.closes >= self.year:
                    self.step()

    def drift(self) -> None:
        trends = [
            trend
            for trend in self.chronicle.trends
            if (self.year - self.chronicle.first) % trend.every == 0 and self.all(trend.when)
        ]
        for trend in trends:
            if trend.variable:
                facts = self.chronicle.variables[trend.variable]
                low, high, now = facts.least, facts.most, self.variables[trend.variable]
            else:
                low, high, now = -100, 100, self.relations.get(pair(*trend.relation), 0)
            goal = trend.toward if trend.toward is not None else (high if trend.by > 0 else low)
            now += max(-abs(trend.by), min(abs(trend.by), goal - now))
            if trend.variable:
                self.variables[trend.variable] = now
            else:
                self.relations[pair(*trend.relation)] = now

    def step(self) -> None:
        coming = []
        for name, event in self.chronicle.events.items():
            if SEASONS[self.season] != event.season or not event.years[0] <= self.year <= event.years[1]:
                continue
            if name in self.came and (event.again is None or self.came[name] > self.year - event.again):
                continue
            if not self.all(event.when):
                continue
            die = roll_one(self.seed, key(name, self.year))
            likely = event.base is not None and die < chance(event.base + sum(self.term(t) for t in event.terms))
            if likely or self.due.get(name) == self.year:
                coming.append((name, event, self.judged(event.effects), self.decisions(name, event)))
        changes = []
        for name, event, effects, _ in coming:
            self.came[name] = self.year
            self.first.setdefault(name, self.year)
            if event.closes is not None:
                self.closes = min(self.closes, self.year + event.closes)
            changes += [change for change, holds in effects if holds]
        for name, _, _, decisions in coming:
            for power, option, _ in decisions:
                self.decided[name, power] = option
        for _, _, _, decisions in coming:
            changes += [change for _, _, judged in decisions for change, holds in judged if holds]
        ended = []
        for _, event, _, decisions in coming:
            chosen = {power: event.decisions[power].options[option] for power, option, _ in decisions}
            for promise in self.binding:
                end = self.word(promise, event, chosen.get(promise.by))
                ended += [promise] if end else []
                if end in ("kept", "broken") and (promise.by in chosen or self.side(event, promise.by)):
                    by = getattr(self.chronicle.honour, end)
                    changes += [Change(relation=(promise.by, promise.to), by=by)] if by else []
        self.binding = [promise for promise in self.binding if promise not in ended]
        self.together(changes)

    def side(self, event, power):
        return [side for side in event.sides if power in side]

    def word(self, promise, event, option):
        """How an event ends a promise: the words of the option first, then the crisis, then war between the two."""

        def meant(word):
            if promise.kind == "guarantee":
                return word.guarantee == promise.to
            return word.neutrality == promise.crisis and (promise.to in word.to or not word.to)

        if option and any(meant(word) for word in option.breaks):
            return "broken"
        if option and any(meant(word) for word in option.keeps):
            return "kept"
        mine, theirs = self.side(event, promise.by), self.side(event, promise.to)
        if promise.kind == "neutrality" and promise.crisis in event.tests:
            return "broken" if mine and mine != theirs else "kept"
        return "released" if mine and theirs and mine != theirs else ""

    def together(self, changes: list[Change]) -> None:
        """What is set is set first; then moves are added up and kept within bounds."""
        moves = [change for change in changes if change.by is not None and change.set_to is None]
        self.apply([(change, True) for change in changes if change not in moves])
        for change in moves:
            if change.variable:
                self.variables[change.variable] += change.by
            else:
                name = pair(*change.relation)
                self.relations[name] = self.relations.get(name, 0) + change.by
        for change in moves:
            if change.variable:
                facts = self.chronicle.variables[change.variable]
                self.variables[change.variable] = max(facts.least, min(facts.most, self.variables[change.variable]))
            else:
                name = pair(*change.relation)
                self.relations[name] = max(-100, min(100, self.relations[name]))

    def decisions(self, name, event):
        found = []
        for power, decision in event.decisions.items():
            scores = [
                option.weight + sum(self.term(t) for t in option.terms) if self.all(option.when) else None
                for option in decision.options.values()
            ]
            die, run = roll_one(self.seed, key(name, power, self.year)), 0
            for (option, facts), share in zip(decision.options.items(), split(scores), strict=True):
                run += share
                if die < run:
                    found.append((power, option, self.judged(facts.effects)))
                    break
            assert run <= WHOLE
        return found

    def judged(self, changes: tuple[Change, ...]) -> list[tuple[Change, bool]]:
        """Return changes with whether they apply: everything is judged as the season begins."""
        judged = []
        for change in changes:
            holds = self.all(change.when)
            if change.kills:
                holds = holds and self.articles[change.kills] is not None
            if change.article:
                number = self.scenario.number(change.article, change.becomes)
                holds = holds and self.articles[change.article] not in (None, number)
            judged.append((change, holds))
        return judged

    def apply(self, changes: list[tuple[Change, bool]]) -> None:
        for change, holds in changes:
            if not holds:
                continue
            if change.variable:
                facts = self.chronicle.variables[change.variable]
                value = change.set_to if change.set_to is not None else self.variables[change.variable] + change.by
                self.variables[change.variable] = max(facts.least, min(facts.most, value))
            elif change.relation:
                name = pair(*change.relation)
                value = change.set_to if change.set_to is not None else self.relations.get(name, 0) + change.by
                self.relations[name] = max(-100, min(100, value))
            elif change.kills:
                self.articles[change.kills] = None
                self.ended.setdefault(change.kills, self.year)
            elif change.article:
                self.articles[change.article] = self.scenario.number(change.article, change.becomes)
                self.ended.setdefault(change.article, self.year)
            elif change.schedules:
                target = SEASONS.index(self.chronicle.events[change.schedules].season)
                self.due[change.schedules] = self.year + (change.years or int(target <= self.season))
            elif change.raises:
                self.states[change.raises] = True
                old = self.chronicle.states[change.raises].succeeds
                self.binding = [promise for promise in self.binding if old not in (promise.by, promise.to)]
            elif change.ends:
                self.states[change.ends] = False

    def term(self, term: Term) -> int:
        if not self.all(term.when):
            return 0
        if term.per is None:
            return term.add
        value = self.measure(term.per)
        if value is None:
            return 0
        product = term.add * (value - term.per.beyond)
        return abs(product) // term.per.each * (1 if product >= 0 else -1)

    def measure(self, per: Per) -> int | None:
        if per.variable:
            return self.variables[per.variable]
        if per.relation:
            return self.relations.get(pair(*per.relation), 0)
        return self.articles[per.article] if per.article else self.treaty[per.signed]

    def all(self, facts: tuple[Fact, ...]) -> bool:
        return all(self.holds(fact) for fact in facts)

    def holds(self, fact: Fact) -> bool:
        if fact.either:
            return any(self.holds(part) for part in fact.either)
        if fact.article or fact.signed:
            question = fact.article or fact.signed
            value = self.articles[question] if fact.article else self.treaty[question]
            low = 0 if fact.at_least is None else self.scenario.number(question, fact.at_least)
            high = 99 if fact.at_most is None else self.scenario.number(question, fact.at_most)
            return value is not None and low <= value <= high
        if fact.fallen:
            return self.articles[fact.fallen] is None
        if fact.happened:
            then = self.came.get(fact.happened)
            return then is not None and (fact.after or 0) <= self.year - then <= (
                99 if fact.within is None else fact.within
            )
        if fact.never:
            then = self.came.get(fact.never)
            return then is None or (fact.within is not None and self.year - then > fact.within)
        if fact.decided:
            return self.decided.get((fact.decided, fact.power)) in fact.options
        if fact.exists:
            return self.states[fact.exists]
        if fact.since:
            return self.year >= fact.since
        if fact.until:
            return self.year <= fact.until
        if fact.outcome:
            return self.settlement.outcome == fact.outcome
        if fact.promise:
            found = [
                p
                for p in (*self.binding, *(p for p in self.settlement.promises if p.kind == "loan"))
                if (p.kind, fact.by or p.by, fact.to or p.to, fact.crisis or p.crisis)
                == (fact.promise, p.by, p.to, p.crisis)
            ]
            if fact.promise != "loan":
                return bool(found)
            lent = min(1000, sum(p.millions for p in found))
            return lent > (fact.above or 0) and (fact.below is None or lent < fact.below)
        if fact.variable:
            value = self.variables[fact.variable]
        elif fact.relation:
            value = self.relations.get(pair(*fact.relation), 0)
        else:
            value = self.settlement.briefs[fact.brief] if fact.brief else self.settlement.opinions[fact.opinion]
        return (fact.above is None or value > fact.above) and (fact.below is None or value < fact.below)
