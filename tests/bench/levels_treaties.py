"""How good are the treaties that seven machines of one level sign? N against the exact optimum, drawn briefs or 1856's.

    pip install -e '.[bench]'
    python tests/bench/levels_treaties.py [--games 20] [--level plenipotentiary] [--historical] [--jobs 2]

N is measured on the briefs of 1856, as in `optimum.py`, whichever briefs the congress was played with; "below" counts
powers that put their name to less than their walk-away value by their own briefs.
"""

import argparse
import math
import statistics
import sys
from concurrent.futures import ProcessPoolExecutor
from functools import partial
from pathlib import Path
from typing import NamedTuple

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from game.cli.machines import machine
from game.core import events as e
from game.core.worth import historical
from game.seat.table import Level
from game.session.session import Session
from tests.bench.optimum import Treaty, measure_of, optimum
from tests.play import scenario


class Congress(NamedTuple):
    """What came of one congress."""

    signed: bool
    sitting: int
    treaty: Treaty
    below: int


def play(name: str, level: Level, centre: bool, seed: int) -> Congress:
    """Play one congress of seven machines of a level."""
    facts = scenario(name)
    session = Session(facts, seed, {power: machine(facts, level) for power in facts.powers}, centre)
    session.open()
    session.run()
    world, entries = session.archives()
    reckoned = [entry.event for entry in entries if isinstance(entry.event, e.ScoreReckoned)]
    below = sum(event.worth < event.walk_away for event in reckoned if event.power in world.signatories)
    return Congress(world.outcome == "signed", world.signed, world.final, below)


def main() -> None:
    """Print one line of a table."""
    parser = argparse.ArgumentParser(description="The treaties of seven machines against the exact optimum.")
    parser.add_argument("--scenario", default="paris_1856")
    parser.add_argument("--level", default="plenipotentiary", choices=("attache", "envoy", "plenipotentiary"))
    parser.add_argument("--historical", action="store_true", help="the briefs of 1856, not drawn ones")
    parser.add_argument("--games", type=int, default=20)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--jobs", type=int, default=2)
    args = parser.parse_args()
    facts = scenario(args.scenario)
    measure = measure_of(facts)
    top = measure.mean(optimum(measure, workers=args.jobs)[0])
    with ProcessPoolExecutor(args.jobs) as pool:
        seeds = range(args.seed, args.seed + args.games)
        found = list(pool.map(partial(play, args.scenario, args.level, args.historical), seeds))
    good = [math.exp(measure.mean(one.treaty) - top) if one.signed else 0.0 for one in found]
    signed = [one for one in found if one.signed]
    history = historical(facts)
    usual = [statistics.mode(numbers) for numbers in zip(*(one.treaty for one in signed), strict=True)]
    near = sum(abs(one - other) <= 1 for one, other in zip(usual, history, strict=True))
    different = len({one.treaty for one in signed})
    print("| level | briefs | signed | at sitting | N, mean | N, worst | below | different treaties | near history |")
    print("|---|---|---|---|---|---|---|---|---|")
    print(
        f"| {args.level} | {'1856' if args.historical else 'drawn'} | {len(signed)} of {len(found)} "
        f"| {min(one.sitting for one in signed)}–{max(one.sitting for one in signed)} "
        f"| {statistics.fmean(good):.3f} | {min(good):.3f} | {sum(one.below for one in signed)} "
        f"| {different} | {near} of {len(history)} |"
    )


if __name__ == "__main__":
    main()
