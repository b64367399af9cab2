"""Value left on the table: the smallest changes of a treaty by which everybody concerned would have gained.

All changes of up to three articles are weighed, by everybody's true briefs and within everybody's absolute limits.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from game.core.pledges import Article
from game.core.scenario import PowerId
from game.core.worth import SCALE
from game.replay.game import Game
from game.replay.parties import Parties, Treaty

MOST = 3
"""Articles changed at once, at most."""


@dataclass(frozen=True, slots=True)
class Better:
    """A better treaty, by what it changes."""

    articles: tuple[Article, ...]
    """The articles in their new answers, in scenario order."""
    gains: Mapping[PowerId, int]
    """What each power would gain by it over the treaty as it is; thousandths of a point."""

    def points(self, power: PowerId) -> int:
        """Return a power's gain in whole points, rounded towards nothing."""
        gain = self.gains[power]
        return gain // SCALE if gain >= 0 else -(-gain // SCALE)

    @property
    def losers(self) -> tuple[PowerId, ...]:
        """The powers that would have lost by it."""
        return tuple(power for power, gain in self.gains.items() if gain < 0)


def left_on_table(
    game: Game, found: Parties, gainers: Sequence[PowerId], *, harmless: bool = True, least: int = SCALE
) -> tuple[Better, ...]:
    """Return the best change of one article, of two and of three by which all of `gainers` gain.

    A larger change is listed only if it gives more to whoever gains least. Harmless changes cost nobody anything; the
    others may cost third powers something, but push nobody below what leaving is worth to it.
    """
    powers = tuple(found.briefs)
    moves = _moves(found, game.treaty)
    if not moves:
        return ()
    alone = np.array([[found.worth(p, _with(game.treaty, (m,))) for p in powers] for m in moves], dtype=np.int64)
    now = np.array([found.worth(p, game.treaty) for p in powers], dtype=np.int64)
    alone -= now
    pairs = _pairs(found, game.treaty, moves, powers)
    wanted = [powers.index(power) for power in gainers]
    gained = {power: found.gain(power, game.treaty) for power in powers}
    floor = np.array([0 if harmless else min(0, -gained[power]) for power in powers], dtype=np.int64)
    best: list[Better] = []
    bar = least
    for size in range(1, MOST + 1):
        way = _best(size, moves, alone, pairs, wanted, floor, bar)
        if way is not None:
            gains = alone[list(way)].sum(axis=0) + sum(
                (pairs[a, b] for n, a in enumerate(way) for b in way[n + 1 :]), np.zeros(len(powers), dtype=np.int64)
            )
            bar = int(gains[wanted].min()) + 1
            questions = tuple(game.scenario.questions)
            articles = tuple(Article(questions[q], k) for q, k in sorted(moves[n] for n in way))
            best.append(Better(articles, {power: int(gain) for power, gain in zip(powers, gains, strict=True)}))
    return tuple(best)


Move = tuple[int, int]
"""Place of a question, and its new position."""


def _moves(found: Parties, treaty: Treaty) -> list[Move]:
    return [(q, k) for q, free in enumerate(found.free) for k in free if k != treaty[q]]


def _with(treaty: Treaty, moves: Sequence[Move]) -> Treaty:
    changed = list(treaty)
    for question, position in moves:
        changed[question] = position
    return tuple(changed)


def _pairs(found: Parties, treaty: Treaty, moves: Sequence[Move], powers: Sequence[PowerId]) -> NDArray[np.int64]:
    """Return what two changes add together beyond what each adds alone: moves x moves x powers; links make it."""
    extra = np.zeros((len(moves), len(moves), len(powers)), dtype=np.int64)
    at: dict[int, list[int]] = {}
    for n, (question, _) in enumerate(moves):
        at.setdefault(question, []).append(n)
    for link, (first, second) in enumerate(found.places):
        for a in at.get(first, ()):
            for b in at.get(second, ()):
                i, j = moves[a][1], moves[b][1]
                for place, power in enumerate(powers):
                    table = found.briefs[power].links[link]
                    here, there = treaty[first], treaty[second]
                    value = table[i][j] - table[i][there] - table[here][j] + table[here][there]
                    extra[a, b, place] += value
                    extra[b, a, place] += value
    return extra


def _best(
    size: int,
    moves: Sequence[Move],
    alone: NDArray[np.int64],
    pairs: NDArray[np.int64],
    wanted: Sequence[int],
    floor: NDArray[np.int64],
    bar: int,
) -> tuple[int, ...] | None:
    """Return the moves, of different questions, that give most to the gainer who gets least; then most in all."""
    questions = np.array([question for question, _ in moves])
    unlike = questions[:, None] != questions[None, :]
    best: tuple[tuple[int, int], tuple[int, ...]] | None = None

    def look(gains: NDArray[np.int64], allowed: NDArray[np.bool_], so_far: tuple[int, ...]) -> None:
        nonlocal best
        fits = allowed & (gains >= floor).all(axis=-1) & (gains[..., wanted].min(axis=-1) >= bar)
        if not fits.any():
            return
        rows = gains[fits]
        ranks = rows[:, wanted].min(axis=1) * 10**7 + rows.sum(axis=1)
        place = int(ranks.argmax())
        rank = (int(rows[place, wanted].min()), int(rows[place].sum()))
        if best is None or rank > best[0]:
            best = rank, (*so_far, *(int(axis[place]) for axis in np.nonzero(fits)))

    if size == 1:
        look(alone, np.ones(len(moves), dtype=np.bool_), ())
    elif size == 2:
        both = alone[:, None, :] + alone[None, :, :] + pairs
        look(both, np.triu(unlike, 1), ())
    else:
        both = alone[:, None, :] + alone[None, :, :] + pairs
        later = np.triu(unlike, 1)
        for n in range(len(moves)):
            rest = slice(n + 1, None)
            gains = both[rest, rest] + alone[n] + pairs[n, rest][:, None, :] + pairs[n, rest][None, :, :]
            allowed = later[rest, rest] & unlike[n, rest][:, None] & unlike[n, rest][None, :]
            here = best
            look(gains, allowed, ())
            if best is not here and best is not None:
                best = best[0], (n, *(m + n + 1 for m in best[1]))
    return None if best is None else best[1]
