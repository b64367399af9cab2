"""How good treaties are: the exact maximum of the Nash measure N, and the N of history and of machines' treaties.

    pip install -e '.[bench]'
    python tests/bench/optimum.py [--scenario paris_1856] [--games 8] [--jobs 2] [--json]

N of a treaty is the geometric mean, weighted by influence, of what each power gains over leaving, divided by the
greatest such mean that any treaty within everybody's absolute limits has. Briefs are those of 1856, at the opening.

The maximum is exact. The logarithm is concave, so each of its tangents lies above it: CP-SAT maximises a weighted sum
of variables that lie below a few tangents, which gives an upper bound and a treaty; tangents at that treaty's gains
are added, and so on until the bound meets the best treaty found. The bound is proven optimal each time; what is left
between the two is printed, and is below one part in a million of N.
"""

import argparse
import json
import math
import sys
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from ortools.sat.python import cp_model

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from game.cli.find import scenario_path
from game.cli.machines import BEST
from game.cli.simulate import Task, played
from game.content.load import load
from game.core.events import BriefDrawn
from game.core.scenario import PowerId, Scenario
from game.core.worth import SCALE, draw_brief, historical, link_places, worth

FINE = 10**7
"""Units in one natural logarithm."""
CLOSE = 1e-6
"""Largest gap of the weighted mean of logarithms that counts as none."""

Treaty = tuple[int, ...]


@dataclass(frozen=True, slots=True)
class Measure:
    """What N needs: everybody's brief of 1856, and how much each counts."""

    scenario: Scenario
    briefs: Mapping[PowerId, BriefDrawn]
    places: Sequence[tuple[int, int]]
    weights: Mapping[PowerId, int]

    def gains(self, treaty: Treaty) -> dict[PowerId, int]:
        """Return what each power gains over leaving, in thousandths of a point."""
        return {power: worth(brief, self.places, treaty) - brief.walk_away for power, brief in self.briefs.items()}

    def mean(self, treaty: Treaty) -> float:
        """Return the weighted mean of the logarithms of the gains; minus infinity if somebody gains nothing."""
        gains = self.gains(treaty)
        if min(gains.values()) <= 0:
            return -math.inf
        return sum(self.weights[power] * math.log(gain) for power, gain in gains.items()) / sum(self.weights.values())

    def forbidden(self, treaty: Treaty) -> list[str]:
        """Return the questions on which somebody's absolute limit is crossed."""
        return [
            f"{power}:{question}"
            for power, brief in self.briefs.items()
            for place, question in enumerate(self.scenario.questions)
            if brief.absolute[place] and not brief.lows[place] <= treaty[place] <= brief.highs[place]
        ]


def measure_of(scenario: Scenario) -> Measure:
    """Return the measure of a scenario."""
    briefs = {power: draw_brief(scenario, power, None) for power in scenario.powers}
    weights = {power: facts.influence for power, facts in scenario.powers.items()}
    return Measure(scenario, briefs, link_places(scenario), weights)


class Search:
    """The treaties within everybody's absolute limits, and a growing set of tangents above each logarithm."""

    def __init__(self, measure: Measure) -> None:
        self.measure = measure
        self.model = model = cp_model.CpModel()
        sizes = [measure.scenario.size(question) for question in measure.scenario.questions]
        self.chosen = [[model.new_bool_var(f"q{q}p{p}") for p in range(size)] for q, size in enumerate(sizes)]
        for row in self.chosen:
            model.add_exactly_one(row)
        both = [self._both(first, second) for first, second in measure.places]
        self.gain, self.log = {}, {}
        for power, brief in measure.briefs.items():
            self._limit(brief)
            total = self._total(brief, both)
            most = brief.base - brief.walk_away + sum(max(row) for row in brief.values)
            most += sum(max(0, *(max(row) for row in table)) for table in brief.links)
            gain = model.new_int_var(1, max(1, most), f"gain_{power}")
            model.add(gain == total - brief.walk_away)
            self.gain[power] = gain
            self.log[power] = model.new_int_var(0, math.ceil(FINE * math.log(max(2, most))), f"log_{power}")
            for step in range(16):
                self.touch(power, max(1, round(max(1, most) ** (step / 15))))
        model.maximize(sum(measure.weights[power] * log for power, log in self.log.items()))

    def _both(self, first: int, second: int) -> list[list[cp_model.IntVar]]:
        """Return a variable for every pair of positions of two linked questions: rows and columns add up to each."""
        rows, columns = self.chosen[first], self.chosen[second]
        table = [[self.model.new_bool_var("") for _ in columns] for _ in rows]
        for row, one in zip(table, rows, strict=True):
            self.model.add(sum(row) == one)
        for column, one in zip(zip(*table, strict=True), columns, strict=True):
            self.model.add(sum(column) == one)
        return table

    def _limit(self, brief: BriefDrawn) -> None:
        for place, row in enumerate(self.chosen):
            for number, variable in enumerate(row):
                if brief.absolute[place] and not brief.lows[place] <= number <= brief.highs[place]:
                    self.model.add(variable == 0)

    def _total(self, brief: BriefDrawn, both: list[list[list[cp_model.IntVar]]]) -> cp_model.LinearExprT:
        articles = sum(
            value * variable
            for values, row in zip(brief.values, self.chosen, strict=True)
            for value, variable in zip(values, row, strict=True)
        )
        links = sum(
            value * variable
            for table, pair in zip(brief.links, both, strict=True)
            for values, row in zip(table, pair, strict=True)
            for value, variable in zip(values, row, strict=True)
        )
        return brief.base + articles + links

    def touch(self, power: PowerId, at: int) -> None:
        """Add the tangent at a gain: log g <= log a + (g - a) / a, rounded away from the curve."""
        room = math.ceil(at * FINE * math.log(at)) + 1
        self.model.add(at * self.log[power] <= room + FINE * (self.gain[power] - at))

    def solve(self, seconds: float, workers: int) -> tuple[float, Treaty]:
        """Return a proven upper bound of the mean logarithm, and the treaty that reaches it below the tangents."""
        solver = cp_model.CpSolver()
        solver.parameters.max_time_in_seconds = seconds
        solver.parameters.num_workers = workers
        status = solver.solve(self.model)
        if status != cp_model.OPTIMAL:
            sys.exit(f"no proof within {seconds:g} seconds: {solver.status_name(status)}")
        treaty = tuple(next(n for n, one in enumerate(row) if solver.value(one)) for row in self.chosen)
        # Whole numbers cut less than one unit off each logarithm; with that unit the bound is one from above.
        return solver.best_objective_bound / FINE / sum(self.measure.weights.values()) + 1 / FINE, treaty


def optimum(measure: Measure, seconds: float = 600, workers: int = 2) -> tuple[Treaty, float]:
    """Return the best treaty, and the gap that is left between its mean logarithm and the proven bound."""
    search = Search(measure)
    best: Treaty = historical(measure.scenario)
    while True:
        bound, treaty = search.solve(seconds, workers)
        best = max(best, treaty, key=measure.mean)
        gap = bound - measure.mean(best)
        print(f"bound {bound:.7f}, best {measure.mean(best):.7f}, gap {gap:.1e}", file=sys.stderr)
        if gap <= CLOSE:
            return best, gap
        for power, gain in measure.gains(treaty).items():
            search.touch(power, gain)


def named(scenario: Scenario, treaty: Treaty) -> dict[str, str]:
    """Return a treaty by the ids of its positions."""
    return {q: scenario.position(q, n) for q, n in zip(scenario.questions, treaty, strict=True)}


def apart(scenario: Scenario, one: Treaty, other: Treaty) -> dict[str, int]:
    """Return by how many positions two treaties differ, where they do."""
    pairs = zip(scenario.questions, one, other, strict=True)
    return {question: first - second for question, first, second in pairs if first != second}


def main() -> None:
    """Print everything."""
    parser = argparse.ArgumentParser(description="The exact maximum of N, and the N of history and of machines.")
    parser.add_argument("--scenario", default="paris_1856")
    parser.add_argument("--games", type=int, default=4, help="games among machines, with the briefs of 1856")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--jobs", type=int, default=2)
    parser.add_argument("--json", action="store_true")
    args = parser.parse_args()
    path = scenario_path(args.scenario)
    scenario = load(path)
    measure = measure_of(scenario)
    best, gap = optimum(measure, workers=args.jobs)
    top = measure.mean(best)
    history = historical(scenario)
    tasks = [
        Task(path, seed, dict.fromkeys(scenario.powers, BEST), True, None)
        for seed in range(args.seed, args.seed + args.games)
    ]
    games = []
    for result in played(tasks, args.jobs):
        treaty = tuple(scenario.number(q, p) for q, p in result.treaty.items())
        n = math.exp(measure.mean(treaty) - top) if result.outcome == "signed" else 0.0
        games.append({
            "seed": result.seed, "outcome": result.outcome, "N": round(n, 4), "forbidden": measure.forbidden(treaty),
            "from_optimum": apart(scenario, treaty, best), "from_history": apart(scenario, treaty, history),
            "gains": {power: gain / SCALE for power, gain in measure.gains(treaty).items()},
        })  # fmt: skip
    found = {
        "scenario": scenario.id,
        "optimum": named(scenario, best),
        "gap": gap,
        "gains": {power: gain / SCALE for power, gain in measure.gains(best).items()},
        "history": {
            "N": round(math.exp(measure.mean(history) - top), 4),
            "gains": {power: gain / SCALE for power, gain in measure.gains(history).items()},
            "optimum_from_history": apart(scenario, best, history),
        },
        "games": games,
    }
    print(json.dumps(found) if args.json else json.dumps(found, indent=2))


if __name__ == "__main__":
    main()
