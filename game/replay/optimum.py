"""The treaty that serves all powers best: the greatest product of gains, each to the power of its influence. Proven.

The logarithm of that product lies below every one of its tangents, and a tangent is a sum over questions and links,
whose greatest treaty is found by eliminating one question after the other. So each tangent gives a bound that no treaty
exceeds; the tightest is sought, and then every treaty that its bound does not rule out is looked at: in paris_1856 a
handful. No solver is needed, and what is returned is the best there is.
"""

import math
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from itertools import product

from game.core.scenario import PowerId
from game.replay.parties import Parties, Treaty

ROUNDS = 40
"""Tangents tried, at most, before the rest is looked at one by one."""
CLOSE = 1e-4
"""A gap between bound and best found from which looking is quicker than another tangent."""
LOOKED = 200_000
"""Treaties looked at, at most; if that is not enough, the proof is given up and said to be."""
_ROUNDING = 1e-9


@dataclass(frozen=True, slots=True)
class Optimum:
    """The best treaty for all."""

    treaty: Treaty
    gains: Mapping[PowerId, int]
    """What each power gains by it over leaving; thousandths of a point."""
    proven: bool
    """Whether no better one can exist; false only if too many came too near."""


def optimum(found: Parties) -> Optimum | None:
    """Return the treaty within all absolute limits with the greatest mean of gains; None if all harm somebody."""
    return _Search(found).run()


def mean(found: Parties, treaty: Sequence[int]) -> float:
    """Return the logarithm of the mean of gains, geometric and weighted; minus infinity if somebody gains nothing."""
    gains = found.gains(treaty)
    if min(gains.values()) <= 0:
        return -math.inf
    total = sum(found.weights.values())
    return sum(found.weights[power] * math.log(gain) for power, gain in gains.items()) / total


def quality(found: Parties, treaty: Sequence[int], best: Optimum) -> float:
    """Return N: the mean of a treaty divided by the greatest there is; 0 if somebody is worse off than by leaving."""
    here = mean(found, treaty)
    return 0.0 if here == -math.inf else math.exp(here - mean(found, best.treaty))


@dataclass(frozen=True, slots=True)
class _Table:
    """Numbers over the answers to some questions."""

    scope: tuple[int, ...]
    values: Mapping[tuple[int, ...], float]


@dataclass(frozen=True, slots=True)
class _Gone:
    """A question that was eliminated, the tables that spoke of it, and its best answer for each of theirs."""

    question: int
    tables: tuple[_Table, ...]
    scope: tuple[int, ...]
    best: Mapping[tuple[int, ...], int]


class _Search:
    """Looks for the best treaty."""

    def __init__(self, found: Parties) -> None:
        self.found = found
        self.powers = tuple(found.briefs)
        total = sum(found.weights.values())
        self.shares = [found.weights[power] / total for power in self.powers]
        self.order = found.order()
        self.best: tuple[float, Treaty] = (-math.inf, ())
        self.looked = 0

    def run(self) -> Optimum | None:
        """Tighten the bound, then look at what is left below it."""
        logs = [math.log(10_000.0) for _ in self.powers]
        tightest, at = math.inf, logs
        for turn in range(ROUNDS):
            bound, treaty, _ = self._tangent(logs)
            if bound < tightest:
                tightest, at = bound, logs
            gains = [self.found.gain(power, treaty) for power in self.powers]
            self._try(treaty)
            if tightest - self.best[0] < CLOSE:
                break
            pull = [gain / math.exp(log) - 1 for gain, log in zip(gains, logs, strict=True)]
            step = 0.45 / (1 + 0.3 * turn)
            logs = [log + step * max(-2.0, min(2.0, way)) for log, way in zip(logs, pull, strict=True)]
        bound, _, gone = self._tangent(at)
        self._look(list(reversed(gone)), 0, {}, bound)
        if not self.best[1]:
            return None
        return Optimum(self.best[1], self.found.gains(self.best[1]), self.looked < LOOKED)

    def _try(self, treaty: Treaty) -> None:
        self.looked += 1
        reached = mean(self.found, treaty)
        if reached > self.best[0]:
            self.best = reached, treaty

    def _tangent(self, logs: Sequence[float]) -> tuple[float, Treaty, list[_Gone]]:
        """Return what no treaty exceeds, by the tangent at these gains, the treaty that reaches it, and the way."""
        slopes = [share / math.exp(log) for share, log in zip(self.shares, logs, strict=True)]
        found = self.found
        height = sum(share * log for share, log in zip(self.shares, logs, strict=True)) - 1
        height += sum(
            slope * (found.briefs[p].base - found.walk_away[p]) for slope, p in zip(slopes, self.powers, strict=True)
        )
        tables = self._tables(slopes)
        gone = []
        for question in self.order:
            mine = tuple(table for table in tables if question in table.scope)
            tables = [table for table in tables if question not in table.scope]
            left, eliminated = self._eliminated(question, mine)
            tables.append(left)
            gone.append(eliminated)
        height += sum(table.values[()] for table in tables)
        answers: dict[int, int] = {}
        for one in reversed(gone):
            answers[one.question] = one.best[tuple(answers[q] for q in one.scope)]
        return height, tuple(answers[q] for q in range(len(found.free))), gone

    def _tables(self, slopes: Sequence[float]) -> list[_Table]:
        briefs = [self.found.briefs[power] for power in self.powers]
        free = self.found.free
        tables = [
            _Table((q,), {(k,): sum(s * b.values[q][k] for s, b in zip(slopes, briefs, strict=True)) for k in free[q]})
            for q in range(len(free))
        ]
        for n, (a, b) in enumerate(self.found.places):
            pairs: dict[tuple[int, ...], float] = {
                (i, j): sum(s * brief.links[n][i][j] for s, brief in zip(slopes, briefs, strict=True))
                for i, j in product(free[a], free[b])
            }
            tables.append(_Table((a, b), pairs))
        return tables

    def _eliminated(self, question: int, mine: tuple[_Table, ...]) -> tuple[_Table, _Gone]:
        free = self.found.free
        scope = tuple(sorted({q for table in mine for q in table.scope} - {question}))
        values, best = {}, {}
        for answers in product(*(free[q] for q in scope)):
            known = dict(zip(scope, answers, strict=True))
            worth, position = max(_worths(question, mine, free[question], known))
            values[answers], best[answers] = worth, -position
        return _Table(scope, values), _Gone(question, mine, scope, best)

    def _look(self, gone: Sequence[_Gone], n: int, answers: dict[int, int], bound: float) -> None:
        """Look at every treaty that the bound does not rule out; each worse answer lowers it by what it costs."""
        if self.looked >= LOOKED:
            return
        if n == len(gone):
            self._try(tuple(answers[q] for q in range(len(gone))))
            return
        one = gone[n]
        worths = sorted(_worths(one.question, one.tables, self.found.free[one.question], answers), reverse=True)
        for worth, position in worths:
            lower = bound - (worths[0][0] - worth)
            if lower + _ROUNDING <= self.best[0]:
                return
            self._look(gone, n + 1, {**answers, one.question: -position}, lower)


def _worths(
    question: int, tables: Sequence[_Table], free: Sequence[int], known: Mapping[int, int]
) -> list[tuple[float, int]]:
    """Return what each answer to a question adds, with the answer negated: of equals the lower number comes first."""
    found = []
    for position in free:
        answers = {**known, question: position}
        found.append((sum(table.values[tuple(answers[q] for q in table.scope)] for table in tables), -position))
    return found
