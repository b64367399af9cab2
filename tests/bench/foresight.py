"""How good the history in short is that machines foresee by, and what they make of it.

    pip install -e '.[bench]'
    python tests/bench/foresight.py fit [--treaties 48] [--worlds 512]
    python tests/bench/foresight.py effect [--games 10] [--seed 1] [--jobs 2]

`fit` compares it with what worlds come to, on treaties that it was not fitted to: four articles a step beside 1856,
drawn about 1856 as those that it was fitted to, and drawn anyhow. R2 is the share of the variance of mean verdicts that
it explains, whatever their common level; "luck" is the share that so many worlds leave to chance, which nothing could
explain. `effect` plays the same congresses with and without foresight: N and the rest as in `levels_treaties.py`, the
votes that it turned, and what history says of the seven and of Europe, in the one world that was played and in 256
imagined for each treaty.
"""

import argparse
import math
import statistics
import sys
from collections.abc import Callable, Sequence
from concurrent.futures import ProcessPoolExecutor
from functools import partial
from pathlib import Path
from typing import NamedTuple

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

import numpy as np

from game.ai.statesman import Statesman
from game.cli.chronicles import follows
from game.cli.foreseen import Foreseen
from game.core import events as e
from game.core.dice import Dice
from game.core.history.program import Program
from game.core.history.settlement import supposed
from game.core.scenario import Scenario
from game.core.worth import historical
from game.forecast.fitting import drawn
from game.forecast.outlook import judged
from game.session.session import Session
from tests.bench.optimum import Treaty, measure_of, optimum
from tests.play import scenario

NAME = "paris_1856"


def program() -> Program:
    """Return the history that follows."""
    following = follows(scenario(NAME))
    assert following is not None
    return following()


# The fit ---------------------------------------------------------------------------------------------------------


def anyhow(facts: Scenario, count: int, seed: int) -> list[Treaty]:
    """Return treaties of which every article is drawn from all its positions alike."""
    dice = Dice(seed)
    return [
        tuple(dice.between(0, facts.size(q) - 1, "anyhow", n, place) for place, q in enumerate(facts.questions))
        for n in range(count)
    ]


def beside(facts: Scenario, count: int, seed: int) -> list[Treaty]:
    """Return treaties that are a step away from that of 1856 on four questions."""
    dice, found = Dice(seed), []
    for n in range(count):
        treaty = list(historical(facts))
        order = sorted(range(len(treaty)), key=lambda place: dice.roll("beside", n, place))
        for place in order[:4]:
            way = 1 if dice.between(0, 1, "way", n, place) else -1
            last = facts.size(list(facts.questions)[place]) - 1
            treaty[place] += way if 0 <= treaty[place] + way <= last else -way
        found.append(tuple(treaty))
    return found


def fit(treaties: int, worlds: int) -> None:
    """Print how much of the verdicts on other treaties is foreseen."""
    facts, known = scenario(NAME), Foreseen(scenario(NAME))()
    print("| treaties | power | spread of the verdict | R² | luck |")
    print("|---|---|---|---|---|")
    drawings = {
        "beside 1856": beside(facts, treaties, 7),
        "about 1856": drawn(facts, treaties, 7),
        "anyhow": anyhow(facts, treaties, 7),
    }
    for label, drawing in drawings.items():
        found = judged(program(), [supposed(facts, treaty) for treaty in drawing], worlds, 99)
        for power in facts.powers:
            truth = np.array([each.verdicts[power] for each in found])
            told = [sum(row[n] for row, n in zip(known.verdicts[power], one, strict=True)) for one in drawing]
            left = truth - np.array(told) / 1000
            luck = statistics.fmean(float(each.points[power].var()) / worlds for each in found) / truth.var()
            share = 1 - left.var() / truth.var()
            print(f"| {label} | {power} | {truth.std():.1f} | {share:.2f} | {luck:.2f} |")


# The effect ------------------------------------------------------------------------------------------------------


class Played(NamedTuple):
    """What came of one game."""

    treaty: Treaty | None
    below: int
    voices: int
    weighed: int
    """Voices in whose reasons foresight had a place …"""
    turned: int
    """… and those that would have been the other way without it."""
    verdicts: dict[str, int]


def play(foresight: bool, seed: int) -> Played:
    """Play one congress of plenipotentiaries, and what follows to 1914."""
    facts = scenario(NAME)
    known: Callable[[], object] | None = Foreseen(facts) if foresight else None
    minds = {power: Statesman(facts, "plenipotentiary", known) for power in facts.powers}  # type: ignore[arg-type]
    session = Session(facts, seed, minds, history=follows(facts))
    session.open()
    session.run()
    world, entries = session.archives()
    voices = weighed = turned = below = 0
    moved = {entry.event.motion for entry in entries if isinstance(entry.event, e.MotionMoved)}
    for event in (entry.event for entry in entries):
        match event:
            case e.ReasonsNoted(about=about) if about in moved:
                total = sum(reason.weight for reason in event.reasons)
                ahead = [reason.weight for reason in event.reasons if reason.term == "foresight"]
                voices, weighed = voices + 1, weighed + bool(ahead)
                turned += (total >= 0) != (total - sum(ahead) >= 0)
            case e.ScoreReckoned() if event.power in world.signatories:
                below += event.worth < event.walk_away
            case _:
                pass
    treaty = world.final if world.outcome == "signed" else None
    return Played(treaty, below, voices, weighed, turned, {power or "europe": n for power, n in world.verdicts.items()})


def effect(games: int, seed: int, jobs: int) -> None:
    """Print what foresight changes."""
    facts = scenario(NAME)
    measure = measure_of(facts)
    top = measure.mean(optimum(measure, workers=jobs)[0])
    seeds = range(seed, seed + games)
    with ProcessPoolExecutor(jobs) as pool:
        found = {label: list(pool.map(partial(play, label == "with"), seeds)) for label in ("without", "with")}
    print("| foresight | signed | N, mean | N, worst | below | near history | voices | with the term | turned by it |")
    print("|---|---|---|---|---|---|---|---|---|")
    for label, each in found.items():
        good = [math.exp(measure.mean(one.treaty) - top) if one.treaty else 0.0 for one in each]
        treaties = [one.treaty for one in each if one.treaty]
        usual = [statistics.mode(numbers) for numbers in zip(*treaties, strict=True)]
        near = sum(abs(one - other) <= 1 for one, other in zip(usual, historical(facts), strict=True))
        voices, weighed, turned = (sum(one[n] for one in each) for n in (2, 3, 4))
        print(
            f"| {label} | {len(treaties)} of {games} | {statistics.fmean(good):.3f} | {min(good):.3f} "
            f"| {sum(one.below for one in each)} | {near} of {len(usual)} | {voices} "
            f"| {100 * weighed / voices:.0f} % | {100 * turned / voices:.1f} % |"
        )
    pairs = [
        (one.treaty, other.treaty)
        for one, other in zip(found["without"], found["with"], strict=True)
        if one.treaty and other.treaty
    ]
    moved = [sum(a != b for a, b in zip(*pair, strict=True)) for pair in pairs]
    print(f"\nArticles that came out otherwise: {statistics.fmean(moved):.1f} a game ({min(moved)} to {max(moved)}).\n")
    names = (*facts.powers, "europe")
    print("| verdict of history | " + " | ".join(names) + " |")
    print("|---|" + "---|" * len(names))
    for label, each in found.items():
        played = [statistics.fmean(one.verdicts[name] for one in each) for name in names]
        print(f"| {label}: as played | " + " | ".join(f"{mean:.1f}" for mean in played) + " |")
    expected = [_expected(facts, [pair[place] for pair in pairs]) for place in (0, 1)]
    for label, rows in zip(found, expected, strict=True):
        print(f"| {label}: expected | " + " | ".join(f"{rows[name].mean():.1f}" for name in names) + " |")
    gained = {name: expected[1][name] - expected[0][name] for name in names}
    said = [f"{gain.mean():+.1f} ± {gain.std() / len(gain) ** 0.5:.1f}" for gain in gained.values()]
    print("| gained | " + " | ".join(said) + " |")


def _expected(facts: Scenario, treaties: Sequence[Treaty]) -> dict[str, np.ndarray]:
    """Return the mean verdicts over imagined worlds, treaty by treaty; the same worlds for all."""
    found = judged(program(), [supposed(facts, treaty) for treaty in treaties], 256, 99)
    return {name: np.array([each.verdicts[name] for each in found]) for name in found[0].verdicts}


def main() -> None:
    """Print tables."""
    parser = argparse.ArgumentParser(description="The history in short that machines foresee by.")
    commands = parser.add_subparsers(dest="what", required=True)
    fitting = commands.add_parser("fit")
    fitting.add_argument("--treaties", type=int, default=48)
    fitting.add_argument("--worlds", type=int, default=512)
    playing = commands.add_parser("effect")
    playing.add_argument("--games", type=int, default=10)
    playing.add_argument("--seed", type=int, default=1)
    playing.add_argument("--jobs", type=int, default=2)
    args = parser.parse_args()
    if args.what == "fit":
        fit(args.treaties, args.worlds)
    else:
        effect(args.games, args.seed, args.jobs)


if __name__ == "__main__":
    main()
