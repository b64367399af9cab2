"""One world told: what came, when, with the terms that made it likely, the dice, and everything that was moved.

A moment is a value; `onward` gives the next one. A person's decision is asked for by looking one season ahead, and
that season is then taken again with the answer.
"""

from dataclasses import dataclass, field, replace

import numpy as np
from numpy.typing import NDArray

from game.core.history.board import Places, State
from game.core.history.chronicle import EventId, OptionId
from game.core.history.crises import Answers, open_scores
from game.core.history.engine import Came, Forced, drift, take
from game.core.history.fate import Seeds
from game.core.history.odds import WHOLE, chance, split
from game.core.history.opening import column, sign
from game.core.history.program import CONGRESS, Choosing, Drift, Happening, Program, Step
from game.core.history.settlement import Settlement
from game.core.history.sums import DUE, weighed
from game.core.history.sums import Weighed as Weighed
from game.core.scenario import PowerId

_SEASONS = 4
TIME = -1
"""The season of what a new year moves, before its winter."""


@dataclass(frozen=True, slots=True)
class Choice:
    """A power's decision in a crisis, with the odds it was taken at."""

    power: PowerId
    option: OptionId
    odds: tuple[int, ...]
    """Chance of each option in the order of the file, in 1 in odds.WHOLE; 0 for those that were not open."""
    terms: tuple[tuple[Weighed, ...], ...]
    """What counted for each option."""
    forced: bool
    """Whether a person decided."""


@dataclass(frozen=True, slots=True)
class Chapter:
    """An event that came."""

    event: EventId
    year: int
    season: int
    base: int
    total: int
    """Log-odds: the base and the terms that counted."""
    terms: tuple[Weighed, ...]
    chance: int
    """In 1 in odds.WHOLE; WHOLE if it was scheduled."""
    die: int
    """It came because this is below the chance, or because it was scheduled."""
    scheduled: bool
    column: tuple[int, ...]
    """How everything stood when the season began."""
    choices: tuple[Choice, ...] = ()


@dataclass(frozen=True, slots=True)
class Shift:
    """A row that changed."""

    year: int
    season: int
    kind: str
    """What changed it: rule, trend, event or decision."""
    name: str
    """Place of the rule or trend in the file, id of the event, or event and power of the decision."""
    row: int
    before: int
    after: int


@dataclass(frozen=True, slots=True)
class Moment:
    """A world as a season begins, and all that has been in it."""

    year: int
    season: int
    column: tuple[int, ...]
    seed: int
    """Of this world."""
    opening: tuple[int, ...]
    """How things stood before the signature moved them."""
    chapters: tuple[Chapter, ...] = ()
    shifts: tuple[Shift, ...] = ()


def begin(program: Program, settlement: Settlement, seed: int, relations: dict[str, int] | None = None) -> Moment:
    """Return the first moment of a world: the spring after the congress. The seed is one of `fate.worlds`."""
    first = column(program, settlement)
    state = np.array(first, dtype=np.int16).reshape(-1, 1)
    watch = _Recorder(program.chronicle.first, 0, state[:, 0].copy(), {})
    for number in range(len(program.signing)):
        sign(program, number, state)
        watch.changed("rule", str(number), state)
    for pair, value in (relations or {}).items():
        state[program.rows["relation", pair]] = value
        watch.changed("rule", "", state)
    return Moment(program.chronicle.first, CONGRESS, _plain(state), int(seed), tuple(first), shifts=tuple(watch.shifts))


def onward(program: Program, moment: Moment, forced: Forced | None = None) -> Moment:
    """Return the moment after this season; what came in it is at the end of its chapters."""
    state = np.array(moment.column, dtype=np.int16).reshape(-1, 1)
    seeds: Seeds = np.array([moment.seed], dtype=np.uint64)
    watch = _Recorder(moment.year, moment.season, state[:, 0].copy(), forced or {})
    step = program.steps.get((moment.year, moment.season))
    if step is not None:
        take(program, step, state, seeds, forced, watch)
    watch.close(program)
    year, season = moment.year, moment.season + 1
    if season == _SEASONS:
        year, season = year + 1, 0
        watch.year, watch.season = year, TIME
        if year in program.drifts:
            moved = len(watch.shifts)
            drift(program, program.drifts[year], state, watch)
            watch.shifts[moved:] = sorted(watch.shifts[moved:], key=lambda shift: int(shift.name))
    return replace(
        moment,
        year=year,
        season=season,
        column=_plain(state),
        chapters=moment.chapters + tuple(watch.chapters),
        shifts=moment.shifts + tuple(watch.shifts),
    )


def told(program: Program, settlement: Settlement, seed: int, until: int | None = None) -> Moment:
    """Return a whole world up to the end of a year, machines deciding everything."""
    last = program.chronicle.ends if until is None else until
    moment = begin(program, settlement, seed)
    while moment.year <= last:
        moment = onward(program, moment)
    return moment


def over(program: Program, moment: Moment) -> bool:
    """Say whether the game ends here: its last year is past, or an event has closed history."""
    closes = moment.column[program.rows["closes",]]
    return moment.year > min(program.chronicle.ends, closes)


def _plain(state: State) -> tuple[int, ...]:
    return tuple(state[:, 0].tolist())


@dataclass(slots=True)
class _Recorder:
    """Writes down what it sees of one world."""

    year: int
    season: int
    last: NDArray[np.int16]
    forced: Forced
    chapters: list[Chapter] = field(default_factory=list)
    shifts: list[Shift] = field(default_factory=list)
    choices: dict[EventId, list[Choice]] = field(default_factory=dict)

    def came(self, came: Came) -> None:
        """Write a chapter, whose choices are filled in later."""
        step, place = came.step, came.place
        happening = step.happenings[place]
        scheduled = happening.due >= 0 and int(came.state[happening.due, 0]) == step.year
        total = int(came.totals[place, 0]) - (DUE if scheduled else 0)
        found = Chapter(
            event=happening.event,
            year=step.year,
            season=step.season,
            base=int(step.sums.starting[place, 0]),
            total=total,
            terms=(),  # told apart in `close`
            chance=WHOLE if scheduled else chance(total),
            die=int(came.dice[place, 0]),
            scheduled=scheduled,
            column=_plain(came.state),
        )
        self.chapters.append(found)

    def chose(self, step: Step, happening: Happening, choosing: Choosing, answers: Answers) -> None:
        """Write a choice down; options that only fill the table are left out."""
        assert step.crises is not None
        place = answers.decisions.tolist().index(choosing.number)
        odds = split(open_scores(answers.scores[: choosing.options, place].tolist()))
        forced = (happening.event, choosing.power) in self.forced
        picked = int(answers.picked[place])
        choice = Choice(choosing.power, str(picked), tuple(odds), (), forced)  # named and told apart in `close`
        self.choices.setdefault(happening.event, []).append(choice)

    def changed(self, kind: str, name: str, state: State) -> None:
        """Write down every row that is not what it was."""
        now = state[:, 0]
        for row in np.flatnonzero(now != self.last):
            self._shift(kind, name, int(row), now)
        self.last = now.copy()

    def applied(self, step: Step, entries: Places, state: State) -> None:
        """Write down what each cause did to each row; what bounds cut off counts against the last that moved it."""
        ledger, now = step.ledger, state[:, 0]
        running: dict[int, int] = {}
        last: dict[int, int] = {}
        for entry in sorted(entries.tolist(), key=lambda entry: not ledger.fixed[entry]):
            row = int(ledger.rows[entry])
            before = running.get(row, int(self.last[row]))
            after = int(ledger.by[entry]) if ledger.fixed[entry] else before + int(ledger.by[entry])
            if not ledger.by[entry]:
                after = max(int(ledger.least[entry]), min(int(ledger.most[entry]), after))
            running[row] = after
            if before != after:
                last[row] = len(self.shifts)
                kind, name = ledger.cause(entry)
                self.shifts.append(Shift(self.year, self.season, kind, name, row, before, after))
        for row, place in last.items():
            self.shifts[place] = replace(self.shifts[place], after=int(now[row]))
        self.last = now.copy()

    def drifted(self, drift: Drift, first: int, rows: State) -> None:
        """Write down what each trend of a round has moved."""
        for row, trend, value in zip(drift.rows.tolist(), drift.trends[first:], rows[:, 0].tolist(), strict=False):
            if value != self.last[row]:
                before = int(self.last[row])
                self.shifts.append(Shift(self.year, self.season, "trend", str(trend), row, before, value))
                self.last[row] = value

    def _shift(self, kind: str, name: str, row: int, now: NDArray[np.int16]) -> None:
        """Write down one row."""
        self.shifts.append(Shift(self.year, self.season, kind, name, row, int(self.last[row]), int(now[row])))

    def close(self, program: Program) -> None:
        """Put the terms that counted and the choices into their chapters, options by name."""
        for place, chapter in enumerate(self.chapters):
            event = program.chronicle.events[chapter.event]
            counted = () if event.base is None else weighed(program.gates, event.terms, chapter.column, chapter.year)
            decisions = event.decisions
            choices = []
            for choice in self.choices.get(chapter.event, ()):
                options = decisions[choice.power].options
                named = tuple(options)[int(choice.option)]
                drawn = (weighed(program.gates, o.terms, chapter.column, chapter.year) for o in options.values())
                choices.append(replace(choice, option=named, terms=tuple(drawn)))
            self.chapters[place] = replace(chapter, terms=counted, choices=tuple(choices))
