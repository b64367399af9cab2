"""The frontier of two powers: every treaty from which neither can gain without the other losing. Exact, whole numbers.

Worth is a sum over questions and links, and the graph of the links is thin (treewidth three in the shipped scenarios).
So questions are eliminated one after the other: what is left of each is, for every answer to its neighbours, the list
of pairs of worths that no other pair beats. In paris_1856 that takes a quarter of a second at most.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from itertools import product
from typing import TypeAlias

import numpy as np
from numpy.typing import NDArray

from game.core.scenario import PowerId
from game.replay.parties import Parties, Treaty

Pairs: TypeAlias = NDArray[np.int64]
"""Pairs of worths, a row each."""


@dataclass(frozen=True, slots=True)
class Point:
    """A treaty on the frontier."""

    gains: tuple[int, int]
    """What each of the two gains by it over leaving."""
    treaty: Treaty


@dataclass(frozen=True, slots=True)
class Frontier:
    """The frontier of two powers, over all treaties within everybody's absolute limits."""

    powers: tuple[PowerId, PowerId]
    points: tuple[Point, ...]
    """From the best for the first to the best for the second."""
    nash: Point | None
    """The asymmetric Nash solution: the greatest product of gains, each to the power of its influence; None if no
    treaty gives both a gain."""
    kalai: Point | None
    """The Kalai-Smorodinsky solution: both get the greatest equal share of the best that each could hope for."""
    best: tuple[int, int]
    """What each could hope for: its greatest gain by a treaty that does not cost the other more than leaving."""


def frontier(found: Parties, one: PowerId, other: PowerId) -> Frontier:
    """Return the frontier of two powers."""
    pairs, treaties = _Elimination(found, one, other).run()
    away = (found.walk_away[one], found.walk_away[other])
    base = (found.briefs[one].base, found.briefs[other].base)
    points = tuple(
        Point((int(pair[0]) + base[0] - away[0], int(pair[1]) + base[1] - away[1]), treaty)
        for pair, treaty in zip(pairs, treaties, strict=True)
    )
    weights = (found.weights[one], found.weights[other])
    both = [point for point in points if min(point.gains) > 0]
    best = (
        max((p.gains[0] for p in points if p.gains[1] >= 0), default=0),
        max((p.gains[1] for p in points if p.gains[0] >= 0), default=0),
    )
    return Frontier(
        powers=(one, other),
        points=points,
        nash=max(both, key=lambda p: p.gains[0] ** weights[0] * p.gains[1] ** weights[1], default=None),
        kalai=max(both, key=lambda p: min(p.gains[0] * best[1], p.gains[1] * best[0]), default=None),
        best=best,
    )


@dataclass(frozen=True, slots=True)
class _Left:
    """What an eliminated question leaves for one answer to its neighbours."""

    pairs: Pairs
    position: tuple[int, ...]
    """The position that each pair takes on the question; -1 where there is none."""
    parts: tuple[tuple[int, ...], ...]
    """For each pair, which pair of each factor that went into it."""


@dataclass(frozen=True, slots=True)
class _Factor:
    """A table of pairs over the answers to some questions."""

    scope: tuple[int, ...]
    table: Mapping[tuple[int, ...], _Left]
    question: int = -1
    """The question that was eliminated to make it; -1 for one of the given tables."""
    made_of: tuple["_Factor", ...] = ()


class _Elimination:
    """Eliminates the questions in order of their neighbours."""

    def __init__(self, found: Parties, one: PowerId, other: PowerId) -> None:
        self.free = found.free
        first, second = found.briefs[one], found.briefs[other]
        rows = [
            _Factor((q,), {(k,): _single(first.values[q][k], second.values[q][k]) for k in self.free[q]})
            for q in range(len(self.free))
        ]
        links = [
            _Factor(
                (a, b),
                {
                    (i, j): _single(first.links[n][i][j], second.links[n][i][j])
                    for i, j in product(self.free[a], self.free[b])
                },
            )
            for n, (a, b) in enumerate(found.places)
        ]
        self.factors = [*rows, *links]
        self.order = found.order()

    def run(self) -> tuple[Pairs, list[Treaty]]:
        """Return the pairs on the frontier, the best for the first power first, and a treaty for each."""
        for question in self.order:
            mine = tuple(factor for factor in self.factors if question in factor.scope)
            self.factors = [factor for factor in self.factors if question not in factor.scope]
            self.factors.append(self._eliminated(question, mine))
        whole = _merged([factor.table[()] for factor in self.factors], -1)
        treaties = []
        for parts in whole.parts:
            answers = [0] * len(self.free)
            for factor, n in zip(self.factors, parts, strict=True):
                _back(factor, n, answers)
            treaties.append(tuple(answers))
        return whole.pairs, treaties

    def _eliminated(self, question: int, mine: tuple[_Factor, ...]) -> _Factor:
        scope = tuple(sorted({q for factor in mine for q in factor.scope} - {question}))
        table = {}
        for answers in product(*(self.free[q] for q in scope)):
            known = dict(zip(scope, answers, strict=True))
            found = []
            for position in self.free[question]:
                known[question] = position
                found.append(_merged([f.table[tuple(known[q] for q in f.scope)] for f in mine], position))
            table[answers] = _best(found)
        return _Factor(scope, table, question, mine)


def _single(one: int, other: int) -> _Left:
    return _Left(np.array([[one, other]], dtype=np.int64), (-1,), ((),))


def _kept(pairs: Pairs) -> NDArray[np.intp]:
    """Return the places of the pairs that no other beats, the best for the first power first; of equals, one."""
    order = np.lexsort((-pairs[:, 1], -pairs[:, 0]))
    seconds = pairs[order, 1]
    highest = np.maximum.accumulate(seconds)
    kept = np.ones(len(order), dtype=np.bool_)
    kept[1:] = seconds[1:] > highest[:-1]
    return order[kept]


def _merged(parts: Sequence[_Left], position: int) -> _Left:
    """Return all sums of one pair of each part that no other sum beats."""
    pairs = np.zeros((1, 2), dtype=np.int64)
    chosen = np.zeros((1, 0), dtype=np.intp)
    for part in parts:
        size = len(part.pairs)
        sums = (pairs[:, None, :] + part.pairs[None, :, :]).reshape(-1, 2)
        ways = np.concatenate(
            [np.repeat(chosen, size, axis=0), np.tile(np.arange(size), len(chosen)).reshape(-1, 1)], axis=1
        )
        if len(sums) > 1:
            kept = _kept(sums)
            sums, ways = sums[kept], ways[kept]
        pairs, chosen = sums, ways
    return _Left(pairs, (position,) * len(pairs), tuple(tuple(way) for way in chosen.tolist()))


def _best(found: Sequence[_Left]) -> _Left:
    """Return the pairs of several positions that none of the others beats."""
    pairs = np.concatenate([left.pairs for left in found])
    positions = [position for left in found for position in left.position]
    parts = [part for left in found for part in left.parts]
    kept = _kept(pairs).tolist()
    return _Left(pairs[kept], tuple(positions[n] for n in kept), tuple(parts[n] for n in kept))


def _back(factor: _Factor, n: int, answers: list[int]) -> None:
    """Write down the answers that lead to one pair of a factor whose neighbours are answered."""
    if factor.question < 0:
        return
    left = factor.table[tuple(answers[q] for q in factor.scope)]
    answers[factor.question] = left.position[n]
    for child, part in zip(factor.made_of, left.parts[n], strict=True):
        _back(child, part, answers)
