"""The verdicts of history: what the end of a world is worth to each power's long aims, and to Europe."""

from dataclasses import dataclass

import numpy as np

from game.core.history.program import Program
from game.core.history.story import Moment
from game.core.history.sums import Weighed, weighed


@dataclass(frozen=True, slots=True)
class Judged:
    """One verdict, line by line."""

    points: int
    """0-100."""
    start: int
    terms: tuple[Weighed, ...]
    """The terms of the verdict that counted, by their place in the file."""


def verdicts(program: Program, moment: Moment) -> dict[str, Judged]:
    """Return the verdict on every power, and on `europe`, as a moment stands."""
    judging = program.judging
    state = np.array(moment.column, dtype=np.int16).reshape(-1, 1)
    totals = judging.sums.totals(judging.board.look(state), state, judging.table)
    found = {}
    for place, name in enumerate(judging.names):
        verdict = program.chronicle.europe if name == "europe" else program.chronicle.verdicts[name]
        assert verdict is not None
        terms = weighed(program.gates, verdict.terms, moment.column, program.chronicle.ends)
        found[name] = Judged(max(0, min(100, int(totals[place, 0]))), verdict.start, terms)
    return found
