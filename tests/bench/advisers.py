"""How far can advisers be trusted? What they said beside what then happened, in congresses of machines.

    python tests/bench/advisers.py [--scenario paris_1856] [--games 4] [--seed 900] [--jobs 2]

Each mover asks both voices about each of its motions and offers just before they are heard. Reported by tenths of the
chance they gave: how often it was said, the mean chance said, how often it came true; and the Brier score, beside that
of an adviser who always says the usual share.
"""

import argparse
import statistics
import sys
from collections.abc import Iterator
from concurrent.futures import ProcessPoolExecutor
from functools import partial
from pathlib import Path
from typing import NamedTuple

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from game.ai.adviser import TwoVoices
from game.ai.statesman import Statesman
from game.core import events as e
from game.core.advice import Voice
from game.core.orders import Offer
from game.session.session import Session
from tests.play import scenario


class Said(NamedTuple):
    """A chance that was given, and whether it came true."""

    voice: Voice
    about: str
    """motion: that a power does not refuse it; offer: that it is taken."""
    low: int
    likely: int
    high: int
    true: bool


def observed(name: str, seed: int, every: int = 1) -> Iterator[Said]:
    """Yield what advisers say on every so many motions and offers of a congress of machines."""
    facts = scenario(name)
    session = Session(facts, seed, {power: Statesman(facts) for power in facts.powers})
    advisers = {power: TwoVoices(facts) for power in facts.powers}
    asked: dict[tuple[str, str], list[tuple[Voice, str, int, int, int]]] = {}
    number = 0
    session.open()
    while not session.over:
        before = {power: len(seat.heard) for power, seat in session.seats.items()}
        session.advance()
        for power, seat in session.seats.items():
            for entry in seat.heard[before[power] :]:
                match entry.event:
                    case e.MotionMoved(by=by, what="articles") if by == power and (number := number + 1) % every == 0:
                        for advice in advisers[power].on_motion(seat, entry.event.articles):
                            for r in advice.readings:
                                found = (advice.voice, "motion", r.chance.low, r.chance.likely, r.chance.high)
                                asked.setdefault((entry.event.motion, r.power), []).append(found)
                    case e.OfferMade(by=by) if by == power and (number := number + 1) % every == 0:
                        offer = Offer(entry.event.to, entry.event.gives, entry.event.asks, entry.event.secret)
                        for advice in advisers[power].on_offer(seat, offer):
                            c = advice.chance
                            asked[entry.event.paper, advice.voice] = [(advice.voice, "offer", c.low, c.likely, c.high)]
                    case e.VoiceGiven() as voice if voice.power == power:
                        for given in asked.pop((voice.motion, power), ()):
                            yield Said(*given, voice.voice != "refuse")
                    case e.OfferAccepted(paper=paper) | e.OfferRefused(paper=paper) | e.OfferMade(counter_to=paper):
                        for judge in ("chancery", "ear"):
                            for given in asked.pop((paper, judge), ()):
                                yield Said(*given, isinstance(entry.event, e.OfferAccepted))
                    case _:
                        pass


def brier(said: list[Said]) -> float:
    """Return the mean square of what was missed, 0 (always right and sure) to 1."""
    return statistics.fmean((one.likely / 100 - one.true) ** 2 for one in said)


def main() -> None:
    """Print the tables."""
    parser = argparse.ArgumentParser(description="What advisers say beside what happens.")
    parser.add_argument("--scenario", default="paris_1856")
    parser.add_argument("--games", type=int, default=4)
    parser.add_argument("--seed", type=int, default=900)
    parser.add_argument("--jobs", type=int, default=2)
    args = parser.parse_args()
    with ProcessPoolExecutor(args.jobs) as pool:
        seeds = range(args.seed, args.seed + args.games)
        every = [one for game in pool.map(partial(_listed, args.scenario), seeds) for one in game]
    print("| voice | about | chance said | times | mean said | came true |\n|---|---|---|---|---|---|")
    for voice in ("chancery", "ear"):
        for about in ("motion", "offer"):
            mine = [one for one in every if (one.voice, one.about) == (voice, about)]
            for tenth in range(10):
                some = [one for one in mine if one.likely // 10 == tenth]
                if some:
                    mean = statistics.fmean(s.likely for s in some)
                    true, reach = 100 * statistics.fmean(s.true for s in some), f"{10 * tenth}–{10 * tenth + 9}"
                    print(f"| {voice} | {about} | {reach} | {len(some)} | {mean:.0f} | {true:.0f} |")
    for voice in ("chancery", "ear"):
        for about in ("motion", "offer"):
            mine = [one for one in every if (one.voice, one.about) == (voice, about)]
            share = statistics.fmean(one.true for one in mine)
            print(f"{voice}, {about}: Brier {brier(mine):.3f}; the usual share alone {share * (1 - share):.3f}")


def _listed(name: str, seed: int) -> list[Said]:
    return list(observed(name, seed))


if __name__ == "__main__":
    main()
