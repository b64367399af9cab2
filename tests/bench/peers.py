"""What published negotiating agents make of the same table: the yardstick of docs/bench.md, in its own environment.

    python main.py appraise paris_1856 --tables > tables.json
    python tests/bench/optimum.py --games 0 --json > optimum.json
    python -m venv peers && peers/bin/pip install negmas
    peers/bin/python tests/bench/peers.py tables.json optimum.json [--steps 24] [--games 5]

Seven agents of one kind bargain by the library's stacked alternating offers over whole treaties, with the briefs of
1856 and nothing but their own. NegMAS is licensed under the AGPL: the game neither imports it nor depends on it, and
this file imports nothing of the game. N is the influence-weighted geometric mean of gains over walk-away divided by
that of the optimum; a congress without agreement counts 0, and so does one in which somebody ends below walk-away.
"""

import argparse
import json
import math
import statistics
import time
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from negmas import SAOMechanism, UtilityFunction, make_issue, sao
from negmas.outcomes import make_os
from negmas.preferences.inv_ufun import SamplingInverseUtilityFunction

AGENTS = (
    "ConcederTBNegotiator", "LinearTBNegotiator", "BoulwareTBNegotiator", "NaiveTitForTatNegotiator",
    "MiCRONegotiator", "FastMiCRONegotiator", "WABNegotiator", "CABNegotiator", "CANNegotiator",
)  # fmt: skip
FORBIDDEN = -1.0
"""Utility of a treaty beyond an absolute limit: no agent would sign it."""


class Brief(UtilityFunction):  # type: ignore[misc]
    """One power's brief as a utility from 0 (walk-away or worse) to 1 (the sum of the best articles)."""

    def __init__(self, tables: Mapping[str, Any], power: str, **known: Any) -> None:
        super().__init__(**known)
        self.places = {question: place for place, question in enumerate(tables["questions"])}
        rows = tables["questions"].values()
        self.rows = [row["values"][power] for row in rows]
        self.allowed = [set(row["allowed"][power]) for row in rows]
        self.links = [(*(self.places[q] for q in link["questions"]), link["values"][power]) for link in tables["links"]]
        self.walk_away = tables["walk_away"][power]
        self.top = sum(max(row) for row in self.rows) - self.walk_away

    def points(self, treaty: tuple[int, ...]) -> int:
        """Return the worth of a treaty, thousandths of a point."""
        worth = sum(row[number] for row, number in zip(self.rows, treaty, strict=True))
        return worth + sum(table[treaty[first]][treaty[second]] for first, second, table in self.links)

    def lawful(self, treaty: tuple[int, ...]) -> bool:
        """Return whether a treaty keeps within the absolute limits."""
        return all(number in span for number, span in zip(treaty, self.allowed, strict=True))

    def eval(self, offer: tuple[int, ...] | None) -> float:
        """Return the utility of a treaty."""
        if offer is None or not self.lawful(offer):
            return FORBIDDEN
        return (self.points(offer) - self.walk_away) / self.top

    def extreme_outcomes(self, *_: Any, **__: Any) -> tuple[tuple[int, ...], tuple[int, ...]]:
        """Return a worst and a best lawful treaty, question by question: the library would enumerate all treaties."""
        lawful = [sorted(span, key=row.__getitem__) for row, span in zip(self.rows, self.allowed, strict=True)]
        return tuple(span[0] for span in lawful), tuple(span[-1] for span in lawful)

    def minmax(self, *_: Any, **__: Any) -> tuple[float, float]:
        """Return the utilities of these two."""
        worst, best = self.extreme_outcomes()
        return self.eval(worst), self.eval(best)


def mean(gains: Mapping[str, int], influence: Mapping[str, int]) -> float:
    """Return the weighted mean of the logarithms of gains; minus infinity if somebody gains nothing."""
    if min(gains.values()) <= 0:
        return -math.inf
    return sum(weight * math.log(gains[power]) for power, weight in influence.items()) / sum(influence.values())


def seated(name: str, power: str) -> Any:
    """Return an agent of the library, which looks for treaties by sampling if it can be told to."""
    kind = getattr(sao, name)
    try:
        return kind(name=power, ufun_inverter=SamplingInverseUtilityFunction)
    except TypeError:
        return kind(name=power)


def main() -> None:
    """Print the table."""
    parser = argparse.ArgumentParser(description="Published agents on the table of 1856.")
    parser.add_argument("tables", type=Path)
    parser.add_argument("optimum", type=Path)
    parser.add_argument("--agents", default=",".join(AGENTS))
    parser.add_argument("--steps", type=int, default=24, help="rounds of offers; every agent proposes once a round")
    parser.add_argument("--games", type=int, default=5, help="the order of speakers turns by one from game to game")
    args = parser.parse_args()
    tables = json.loads(args.tables.read_text(encoding="utf-8"))
    questions, influence = tables["questions"], tables["influence"]
    named = json.loads(args.optimum.read_text(encoding="utf-8"))["optimum"]
    best = tuple(questions[question]["positions"].index(named[question]) for question in questions)
    space = make_os([make_issue(len(row["positions"]), name=question) for question, row in questions.items()])
    briefs = {power: Brief(tables, power, reserved_value=0.0, outcome_space=space) for power in influence}
    most = mean({power: brief.points(best) - brief.walk_away for power, brief in briefs.items()}, influence)
    print("| agent | agreements | N, mean | below walk-away | seconds a congress |\n|---|---|---|---|---|")
    for name in args.agents.split(","):
        reached, below, failed, began = [], 0, False, time.perf_counter()
        for game in range(args.games):
            mechanism = SAOMechanism(outcome_space=space, n_steps=args.steps)
            order = [*influence][game % len(influence) :] + [*influence][: game % len(influence)]
            for power in order:
                mechanism.add(seated(name, power), ufun=briefs[power])
            try:
                signed = mechanism.run().agreement
            except (ValueError, MemoryError, OverflowError, ArithmeticError):
                failed = True  # it enumerates or sorts all treaties, and there are 3·10¹⁷
                break
            if signed is None:
                continue
            gains = {power: brief.points(signed) - brief.walk_away for power, brief in briefs.items()}
            below += min(gains.values()) <= 0
            reached.append(math.exp(mean(gains, influence) - most))
        if failed:
            print(f"| {name} | cannot play a table of this size | | | |", flush=True)
            continue
        value = statistics.fmean([*reached, *[0.0] * (args.games - len(reached))])
        spent = (time.perf_counter() - began) / args.games
        print(f"| {name} | {len(reached)} of {args.games} | {value:.2f} | {below} | {spent:.1f} |", flush=True)


if __name__ == "__main__":
    main()
