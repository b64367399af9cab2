"""A chronicle compiled to tables, season by season: what the engine steps through, for any treaty and any seed.

Everything in a season is judged by how things stood when it began; then what happened takes effect, all together.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import get_args

import numpy as np
from numpy.typing import NDArray

from game.core.history.board import NO_GATE, Board, Boarder, Places, State
from game.core.history.bonds import forgotten
from game.core.history.chronicle import Chronicle, Event, Option, Rule, Season, Trend
from game.core.history.fate import key
from game.core.history.gate import Clause, Gates
from game.core.history.honour import judged
from game.core.history.moves import Ledger, Move, Mover, Moves, compiled, ledger
from game.core.history.odds import NO_CHANCE
from game.core.history.rows import NEVER, Rows, relation_key, rows
from game.core.history.sums import Slides, Summer, Sums, living
from game.core.scenario import Scenario

SEASONS: tuple[Season, ...] = get_args(Season)
CONGRESS = 1
"""The season of the first year in which history begins: the spring after the congress."""


@dataclass(frozen=True, slots=True)
class Choosing:
    """One power's decision in a crisis."""

    power: str
    number: int
    """Its place among the decisions of the step."""
    options: int
    """How many options it has."""


@dataclass(frozen=True, slots=True)
class Happening:
    """One event in one season in which it may come."""

    event: str
    number: int
    """Its place in the file."""
    due: int
    """Row of the year for which it is scheduled; -1 if nothing schedules it."""
    choosing: tuple[Choosing, ...]


@dataclass(frozen=True, slots=True)
class Crises:
    """All decisions of a season, answered together."""

    happenings: Places
    """Whose decisions they are: places in the step."""
    causes: Places
    """Place of the first option of each in the ledger."""
    keys: NDArray[np.uint64]
    """Of their dice."""
    sums: Sums
    """What draws to each option, and away."""
    owners: Places
    """Decisions x options: which of the sums; short rows end in any."""
    open: Places
    """Decisions x options: places of the gates that open them; a gate that never holds ends short rows."""


@dataclass(frozen=True, slots=True)
class Step:
    """One season of one year."""

    year: int
    season: int
    board: Board
    happenings: tuple[Happening, ...]
    """Those with the most terms first."""
    turns: Places
    """The places of the happenings in the order of the file, which is that of the ledger."""
    ledger: Ledger
    """What they change, and after them what each option of each decision changes."""
    keys: NDArray[np.uint64]
    """Of their dice."""
    gates: Places
    """Where it is seen whether they may come at all."""
    sums: Sums
    """Their log-odds."""
    crises: Crises | None
    """Their decisions, if there are any."""


@dataclass(frozen=True, slots=True)
class Drift:
    """What time moves as a year begins."""

    year: int
    board: Board
    rounds: tuple["Pull", ...]


@dataclass(frozen=True, slots=True)
class Pull:
    """Rows that move together, each so many points towards a value, where a gate holds."""

    rows: Places
    toward: State
    pace: State
    gates: Places
    trends: tuple[int, ...]
    """Places of the trends in the file."""


@dataclass(frozen=True, slots=True)
class Signing:
    """One rule of the signature."""

    board: Board
    gate: int
    effects: tuple[Moves, ...]


@dataclass(frozen=True, slots=True)
class Judging:
    """The verdicts at the end."""

    board: Board
    sums: Sums
    names: tuple[str, ...]
    """Powers in the order of the sums, and `europe`."""


@dataclass(frozen=True, slots=True)
class Program:
    """A chronicle ready to run."""

    scenario: Scenario
    chronicle: Chronicle
    rows: Rows
    gates: Gates
    table: State
    """Values of sliding terms."""
    signing: tuple[Signing, ...]
    drifts: Mapping[int, Drift]
    steps: Mapping[tuple[int, int], Step]
    judging: Judging
    closing: bool
    """Whether any event ends history."""


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
        self.slides = Slides()
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
        return Program(
            scenario=self.scenario,
            chronicle=self.chronicle,
            rows=self.gates.rows,
            gates=self.gates,
            table=np.array(self.slides.values or [0], dtype=np.int16),
            signing=signing,
            drifts=drifts,
            steps=steps,
            judging=judging,
            closing=any(event.closes is not None for event in self.chronicle.events.values()),
        )

    def _step(self, year: int, season: int) -> Step | None:
        gates, boarder = self.gates, Boarder()
        found = []
        for number, (name, event) in enumerate(self.chronicle.events.items()):
            if self.seasons[name] != season or not event.years[0] <= year <= event.years[1]:
                continue
            gate = gates.gate(event.when, year, [self._fresh(name, event, year)])
            if gate is not None:
                terms = [] if event.base is None else living(gates, event.terms, year)
                found.append((terms, number, name, event, boarder.add(gate)))
        if not found:
            return None
        found.sort(key=lambda entry: (-len(entry[0]), entry[1]))
        summer = Summer(gates, boarder, self.slides, year)
        for terms, _, _, event, _ in found:
            summer.add(NO_CHANCE if event.base is None else event.base, terms)
        mover = Mover(gates, boarder, year, self.seasons, season, self.succeeds)
        drafts = [self._draft(name, event, mover) for _, _, name, event, _ in found]
        turns = sorted(range(len(found)), key=lambda place: found[place][1])
        decisions = [(place, choosing) for place in turns for choosing in drafts[place].choosing]
        ranked, options = self._options([choosing for _, choosing in decisions], boarder, year)
        board, places = boarder.build()
        numbers = {(place, choosing.power): number for number, (place, choosing) in enumerate(decisions)}
        happenings = tuple(
            Happening(
                event=name,
                number=number,
                due=draft.due,
                choosing=tuple(Choosing(c.power, numbers[place, c.power], len(c.options)) for c in draft.choosing),
            )
            for place, (draft, (_, number, name, _, _)) in enumerate(zip(drafts, found, strict=True))
        )
        causes = [(("event", found[place][2]), drafts[place].effects) for place in turns]
        firsts = []
        for place, choosing in decisions:
            firsts.append(len(causes))
            cause = ("decision", f"{found[place][2]}.{choosing.power}")
            causes += [(cause, moves) for moves in choosing.effects]
        return Step(
            year=year,
            season=season,
            board=board,
            happenings=happenings,
            turns=np.array(turns, dtype=np.intp),
            ledger=ledger(causes, places, gates.rows["closes",]),
            keys=np.array([key(name, year) for _, _, name, _, _ in found], dtype=np.uint64),
            gates=np.array([places[gate] for *_, gate in found], dtype=np.intp),
            sums=summer.build(places),
            crises=_crises(decisions, firsts, ranked, options.build(places), places) if decisions else None,
        )

    def _options(
        self, decisions: "list[_Choosing]", boarder: Boarder, year: int
    ) -> tuple[dict[tuple[int, int], int], Summer]:
        """Return the sums of all options of a season, and which is whose: by decision and option."""
        entries = [(place, n, option) for place, c in enumerate(decisions) for n, option in enumerate(c.options)]
        living_ = [(place, n, option, living(self.gates, option.terms, year)) for place, n, option in entries]
        living_.sort(key=lambda entry: -len(entry[3]))
        summer = Summer(self.gates, boarder, self.slides, year)
        for _, _, option, terms in living_:
            summer.add(option.weight, terms)
        return {(place, n): owner for owner, (place, n, _, _) in enumerate(living_)}, summer

    def _fresh(self, name: str, event: Event, year: int) -> Clause:
        """Return the clause that an event has not happened, or not in too long a while."""
        return ((self.gates.rows["event", name], NEVER, NEVER if event.again is None else year - event.again),)

    def _draft(self, name: str, event: Event, mover: Mover) -> "_Draft":
        rows, year = self.gates.rows, mover.year
        marks = [mover.put(("event", name), year)]
        if event.again is not None:
            marks.append(mover.mark(("first", name), year))
        if event.closes is not None:
            marks.append(mover.mark(("closes",), year + event.closes))
        honour = self.chronicle.honour
        promises = self.promises[name]
        choosing = tuple(
            _Choosing(
                power=power,
                key=key(name, power, year),
                options=tuple(decision.options.values()),
                open=[mover.boarder.add(self.gates.gate(o.when, year)) for o in decision.options.values()],
                effects=[
                    [
                        mover.put(("decided", name, power), n + 1),
                        *mover.honour((p for p in promises if (p.by, p.option) == (power, key_)), honour),
                        *mover.moves(option.effects),
                    ]
                    for n, (key_, option) in enumerate(decision.options.items())
                ],
            )
            for power, decision in event.decisions.items()
        )
        marks += mover.honour((p for p in promises if not p.option), honour)
        marks += mover.forget(forgotten(rows, event))
        return _Draft(rows.places.get(("due", name), -1), marks + mover.moves(event.effects), choosing)

    def _drift(self, year: int) -> Drift | None:
        boarder = Boarder()
        found = []
        for number, trend in enumerate(self.chronicle.trends):
            gate = self.gates.gate(trend.when, year)
            if gate is not None and (year - self.chronicle.first) % trend.every == 0:
                found.append((number, trend, boarder.add(gate)))
        if not found:
            return None
        board, places = boarder.build()
        rounds: list[list[tuple[int, int, int, int, int]]] = []
        for number, trend, wanted in found:
            row, toward, pace = self._pull(trend)
            if not rounds or any(row == other[0] for other in rounds[-1]):
                rounds.append([])
            rounds[-1].append((row, toward, pace, places[wanted], number))
        return Drift(year, board, tuple(_pulls(entries) for entries in rounds))

    def _pull(self, trend: Trend) -> tuple[int, int, int]:
        """Return row, value aimed at and pace of a trend; one without an aim goes on to the bound."""
        rows = self.gates.rows
        row = rows["variable", trend.variable] if trend.variable else rows[relation_key(trend.relation or ())]
        bound = rows.most[row] if trend.by > 0 else rows.least[row]
        return row, bound if trend.toward is None else trend.toward, abs(trend.by)

    def _signing(self, rule: Rule) -> Signing:
        boarder, year = Boarder(), self.chronicle.first
        number = boarder.add(self.gates.gate(rule.when, year))
        moves = Mover(self.gates, boarder, year, self.seasons, succeeds=self.succeeds).moves(rule.effects)
        board, places = boarder.build()
        return Signing(board, places[number], compiled(moves, places))

    def _judging(self) -> Judging:
        year = self.chronicle.ends
        verdicts = dict(self.chronicle.verdicts)
        if self.chronicle.europe:
            verdicts["europe"] = self.chronicle.europe
        entries = [(name, verdict, living(self.gates, verdict.terms, year)) for name, verdict in verdicts.items()]
        entries.sort(key=lambda entry: -len(entry[2]))
        boarder = Boarder()
        summer = Summer(self.gates, boarder, self.slides, year)
        for _, verdict, terms in entries:
            summer.add(verdict.start, terms)
        board, places = boarder.build()
        return Judging(board, summer.build(places), tuple(name for name, _, _ in entries))


@dataclass(frozen=True, slots=True)
class _Choosing:
    """A decision whose gates have no places yet."""

    power: str
    key: int
    options: tuple[Option, ...]
    open: list[int]
    effects: list[list[Move]]


@dataclass(frozen=True, slots=True)
class _Draft:
    """A happening whose gates have no places yet."""

    due: int
    effects: list[Move]
    choosing: tuple[_Choosing, ...]


def _crises(
    decisions: Sequence[tuple[int, _Choosing]],
    firsts: Sequence[int],
    ranked: Mapping[tuple[int, int], int],
    sums: Sums,
    places: Sequence[int],
) -> Crises:
    """Return the decisions of a season as one table, as wide as the one with the most options."""
    width = max(len(choosing.options) for _, choosing in decisions)
    owners = [[ranked.get((place, n), 0) for n in range(width)] for place in range(len(decisions))]
    opens = [[places[gate] for gate in c.open] + [NO_GATE] * (width - len(c.open)) for _, c in decisions]
    return Crises(
        happenings=np.array([place for place, _ in decisions], dtype=np.intp),
        causes=np.array(firsts, dtype=np.intp),
        keys=np.array([choosing.key for _, choosing in decisions], dtype=np.uint64),
        sums=sums,
        owners=np.array(owners, dtype=np.intp),
        open=np.array(opens, dtype=np.intp),
    )


def _pulls(entries: Sequence[tuple[int, int, int, int, int]]) -> Pull:
    """Return a round of trends as arrays."""
    by_row = list(zip(*entries, strict=True))
    return Pull(
        rows=np.array(by_row[0], dtype=np.intp),
        toward=np.array(by_row[1], dtype=np.int16).reshape(-1, 1),
        pace=np.array(by_row[2], dtype=np.int16).reshape(-1, 1),
        gates=np.array(by_row[3], dtype=np.intp),
        trends=tuple(by_row[4]),
    )
