"""Is a plenipotentiary worth more than an envoy, and an envoy more than an attaché? Paired games from each seat.

    python tests/bench/levels.py [--seats russia,france,…] [--games 8] [--jobs 2]

In both games of a pair the briefs and the six others are the same, plenipotentiaries all; only the level at the seat
differs. A pair counts as won by the higher level if its brief is worth more, as half if both are worth the same.
"""

import argparse
import itertools
import statistics
import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from game.seat.table import Level
from tests.bench.exploits import STRAIGHT, Task, played, spread
from tests.play import scenario

LEVELS: tuple[Level, ...] = ("attache", "envoy", "plenipotentiary")


def main() -> None:
    """Print the table."""
    parser = argparse.ArgumentParser(description="Level against level, in paired games from each seat.")
    parser.add_argument("--scenario", default="paris_1856")
    parser.add_argument("--seats", default="")
    parser.add_argument("--games", type=int, default=8)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--jobs", type=int, default=2)
    args = parser.parse_args()
    seats = args.seats.split(",") if args.seats else list(scenario(args.scenario).powers)
    seeds = range(args.seed, args.seed + args.games)
    results = played(
        [Task(args.scenario, seat, seed, STRAIGHT, level) for seat in seats for seed in seeds for level in LEVELS],
        args.jobs,
    )
    worth = {(r.task.seat, r.task.seed, r.task.level): r.points for r in results}
    pairs = tuple(itertools.pairwise(LEVELS))
    print(f"| seat | {' | '.join(f'{high} over {low}: won | by' for low, high in pairs)} |")
    print("|---" * (1 + 2 * len(pairs)) + "|")
    for seat in seats:
        cells = []
        for low, high in pairs:
            gains = [worth[seat, seed, high] - worth[seat, seed, low] for seed in seeds]
            won = sum(2 if gain > 0 else gain == 0 for gain in gains)
            cells.append(f"{50 * won // len(gains)} % | {spread(gains)}")
        print(f"| {seat} | {' | '.join(cells)} |")
    treaties = {level: [r.signed for r in results if r.task.level == level] for level in LEVELS}
    print("treaties:", ", ".join(f"{level} {100 * statistics.fmean(got):.0f} %" for level, got in treaties.items()))


if __name__ == "__main__":
    main()
