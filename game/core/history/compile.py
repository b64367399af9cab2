"""Chronicle to program: each season, year and rule for itself, with what all of them share."""

from dataclasses import dataclass
from itertools import accumulate

import numpy as np

from game.core.history.board import Boarder
from game.core.history.bonds import BINDING, forgotten
from game.core.history.chronicle import Chronicle, Event, Rule, Trend
from game.core.history.crises import Asking, crises
from game.core.history.fate import key
from game.core.history.gate import Clause, Gate, Gates
from game.core.history.honour import judged
from game.core.history.ledger import Cause, ledger
from game.core.history.moves import Move, Mover, blocks
from game.core.history.odds import NO_CHANCE
from game.core.history.program import (
    CONGRESS,
    SEASONS,
    Choosing,
    Drift,
    Happening,
    Judging,
    Program,
    Signing,
    Step,
)  # fmt: skip
from game.core.history.rows import NEVER, relation_key, rows
from game.core.history.sums import DUE, SHUT, Slides, Summer
from game.core.scenario import Scenario


def program(scenario: Scenario, chronicle: Chronicle) -> Program:
    """Compile a chronicle for a scenario."""
    return _Compiler(scenario, chronicle).program()


class _Compiler:
    """Holds what all moments of one program share."""

    def __init__(self, scenario: Scenario, chronicle: Chronicle) -> None:
        self.scenario = scenario
        self.chronicle = chronicle
        choices = {
            (name, power): tuple(decision.options)
            for name, event in chronicle.events.items()
            for power, decision in event.decisions.items()
        }
        self.gates = Gates(scenario, rows(scenario, chronicle), choices)
        self.slides = tuple(Slides() for _ in SEASONS)
        self.forgotten = {name: forgotten(self.gates.rows, event) for name, event in chronicle.events.items()}
        self.promises = {name: tuple(judged(event, scenario.powers)) for name, event in chronicle.events.items()}
        self.succeeds = {name: state.succeeds for name, state in chronicle.states.items() if state.succeeds}
        self.seasons = {name: SEASONS.index(event.season) for name, event in chronicle.events.items()}

    def program(self) -> Program:
        years = range(self.chronicle.first, self.chronicle.last + 1)
        moments = [(year, season) for year in years for season in range(4)][CONGRESS:]
        steps = {moment: step for moment in moments if (step := self._step(*moment))}
        drifts = {year: drift for year in years[1:] if (drift := self._drift(year))}
        signing = tuple(self._signing(rule) for rule in self.chronicle.signature)
        judging = self._judging()
        layout = self.gates.rows
        promises = [layout[key] for key in layout.promises if key[1] in BINDING]
        return Program(
            scenario=self.scenario,
            chronicle=self.chronicle,
            rows=self.gates.rows,
            gates=self.gates,
            tables=tuple(slides.table() for slides in self.slides),
            signing=signing,
            drifts=drifts,
            steps=steps,
            judging=judging,
            closing=any(event.closes is not None for event in self.chronicle.events.values()),
            promises=np.array(promises, dtype=np.intp),
        )

    def _step(self, year: int, season: int) -> Step | None:
        gates = self.gates
        boarder = Boarder(gates.rows)
        found: list[_Found] = []
        for number, (name, event) in enumerate(self.chronicle.events.items()):
            if self.seasons[name] != season or not event.years[0] <= year <= event.years[1]:
                continue
            gate = gates.gate(event.when, year, [self._fresh(name, event, year)])
            if gate is not None:
                found.append(_Found(number, name, event, boarder.add(gate)))
        if not found:
            return None
        summer = Summer(gates, boarder, self.slides[season], year)
        for one in found:
            due = gates.rows.places.get(("due", one.name), -1)
            clause: Gate = None if due < 0 else (((due, year, year),),)
            terms = one.event.terms if one.event.base is not None else ()
            summer.add(NO_CHANCE if one.event.base is None else one.event.base, terms, clause, DUE)
        mover = Mover(gates, boarder, year, self.seasons, season, self.succeeds)
        causes = [self._event(one.name, one.event, mover) for one in found]
        asked: list[Asking] = []
        for place, one in enumerate(found):
            for power, decision in one.event.decisions.items():
                scores = [
                    summer.add(o.weight - SHUT, o.terms, gates.gate(o.when, year), SHUT)
                    for o in decision.options.values()
                ]
                asked.append(Asking(place, power, key(one.name, power, year), len(causes), tuple(scores)))
                causes += self._options(one.name, power, one.event, mover)
        table = crises(asked, shut=summer.add(-SHUT, ())) if asked else None
        board, places = boarder.build()
        return Step(
            year=year,
            season=season,
            board=board,
            happenings=tuple(self._happening(place, one, asked) for place, one in enumerate(found)),
            ledger=ledger(causes, places, gates.rows["closes",]),
            keys=np.array([[key(one.name, year)] for one in found], dtype=np.uint64),
            gates=np.array([places[one.gate] for one in found], dtype=np.intp),
            sums=summer.build(places),
            crises=table,
        )

    def _fresh(self, name: str, event: Event, year: int) -> Clause:
        """Return the clause that an event has not happened, or not in too long a while."""
        return ((self.gates.rows["event", name], NEVER, NEVER if event.again is None else year - event.again),)

    def _happening(self, place: int, one: "_Found", asked: list[Asking]) -> Happening:
        choosing = tuple(
            Choosing(each.power, number, len(each.scores)) for number, each in enumerate(asked) if each.place == place
        )
        return Happening(one.name, one.number, self.gates.rows.places.get(("due", one.name), -1), choosing)

    def _event(self, name: str, event: Event, mover: Mover) -> Cause:
        """Return what an event changes: its own mark, what it does, and what it leaves of promises."""
        moves = [mover.put(("event", name), mover.year)]
        if event.again is not None:
            moves.append(mover.mark(("first", name), mover.year))
        if event.closes is not None:
            moves.append(mover.mark(("closes",), mover.year + event.closes))
        moves += mover.moves(event.effects)
        words = mover.honour((made for made in self.promises[name] if not made.option), self.chronicle.honour)
        return Cause("event", name, moves, [*words, *mover.forget(self.forgotten[name])])

    def _options(self, name: str, power: str, event: Event, mover: Mover) -> list[Cause]:
        """Return what each option of a decision changes."""
        causes = []
        for number, (choice, option) in enumerate(event.decisions[power].options.items(), 1):
            moves = [mover.put(("decided", name, power), number), *mover.moves(option.effects)]
            words = [made for made in self.promises[name] if (made.by, made.option) == (power, choice)]
            causes.append(Cause("decision", f"{name}.{power}", moves, mover.honour(words, self.chronicle.honour)))
        return causes

    def _drift(self, year: int) -> Drift | None:
        boarder = Boarder(self.gates.rows)
        found = []
        for number, trend in enumerate(self.chronicle.trends):
            gate = self.gates.gate(trend.when, year)
            if gate is not None and (year - self.chronicle.first) % trend.every == 0:
                found.append((number, trend, boarder.add(gate)))
        if not found:
            return None
        board, places = boarder.build()
        by_row: dict[int, list[tuple[int, int, int, int]]] = {}
        for number, trend, wanted in found:
            row, toward, pace = self._pull(trend)
            by_row.setdefault(row, []).append((places[wanted], toward, pace, number))
        rows = sorted(by_row, key=lambda row: -len(by_row[row]))
        rounds = [[by_row[row][n] for row in rows if len(by_row[row]) > n] for n in range(len(by_row[rows[0]]))]
        ends = list(accumulate(map(len, rounds)))
        gates, towards, paces, numbers = zip(*(entry for each in rounds for entry in each), strict=True)
        return Drift(
            year=year,
            board=board,
            rows=np.array(rows, dtype=np.intp),
            rounds=tuple(zip([0, *ends][: len(ends)], ends, strict=True)),
            gates=np.array(gates, dtype=np.intp),
            toward=np.array(towards, dtype=np.int16).reshape(-1, 1),
            pace=np.array(paces, dtype=np.int16).reshape(-1, 1),
            trends=numbers,
        )

    def _pull(self, trend: Trend) -> tuple[int, int, int]:
        """Return row, value aimed at and pace of a trend; one without an aim goes on to the bound."""
        rows = self.gates.rows
        row = rows["variable", trend.variable] if trend.variable else rows[relation_key(trend.relation or ())]
        bound = rows.most[row] if trend.by > 0 else rows.least[row]
        return row, bound if trend.toward is None else trend.toward, abs(trend.by)

    def _signing(self, rule: Rule) -> Signing:
        boarder, year = Boarder(self.gates.rows), self.chronicle.first
        number = boarder.add(self.gates.gate(rule.when, year))
        moves: list[Move] = Mover(self.gates, boarder, year, self.seasons, succeeds=self.succeeds).moves(rule.effects)
        board, places = boarder.build()
        return Signing(board, places[number], blocks(moves, places))

    def _judging(self) -> Judging:
        year = self.chronicle.ends
        verdicts = dict(self.chronicle.verdicts)
        if self.chronicle.europe:
            verdicts["europe"] = self.chronicle.europe
        boarder = Boarder(self.gates.rows)
        slides = Slides()
        summer = Summer(self.gates, boarder, slides, year)
        for verdict in verdicts.values():
            summer.add(verdict.start, verdict.terms)
        board, places = boarder.build()
        return Judging(board, summer.build(places), slides.table(), tuple(verdicts))


@dataclass(frozen=True, slots=True)
class _Found:
    """An event that may come in a season, and the number of its gate."""

    number: int
    name: str
    event: Event
    gate: int
