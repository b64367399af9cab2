"""Fits the weights of the two advisers: what decided motions and offers in congresses of machines.

    python tests/bench/advisers_fit.py [--scenario paris_1856] [--games 20] [--seed 700] [--jobs 2]

Motions and offers are those that machines made, with what became of them. Machines offer each other only what is nearly
good enough, and a person may offer anything: so in each sitting offers drawn by lot are weighed by a machine as well;
those made in earnest count threefold. Prints the weights as they stand in game/ai/adviser.py; judge them on other seeds
with advisers.py.
"""

import argparse
import random
import sys
from collections.abc import Iterator, Sequence
from concurrent.futures import ProcessPoolExecutor
from functools import partial
from pathlib import Path
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from game.ai.advice_terms import terms_of_motion, terms_of_offer
from game.ai.adviser import CHANCERY, EAR, TwoVoices, stoppers
from game.ai.judgement import score
from game.ai.prices import on_bundle
from game.ai.statesman import Statesman
from game.core import events as e
from game.core.orders import Offer
from game.core.pledges import Clause, Consent, Guarantee, Loan, Neutrality, Pledge
from game.core.scenario import PowerId, QuestionId
from game.core.world import open_to_motion
from game.core.worth import SCALE
from game.session.session import Session
from tests.play import scenario

DRAWN = 10
"""Offers drawn by lot in each sitting."""
EARNEST = 3
"""How many of those one that a machine made in earnest counts for."""


class Case(NamedTuple):
    """What one adviser weighed, and whether it came true."""

    voice: str
    about: str
    terms: tuple[int, ...]
    true: bool
    weight: int


class Watched:
    """A congress of machines in which advisers stand behind every seat."""

    def __init__(self, name: str, seed: int) -> None:
        self.facts = scenario(name)
        self.machines = {power: Statesman(self.facts) for power in self.facts.powers}
        self.session = Session(self.facts, seed, self.machines)
        self.advisers = {power: TwoVoices(self.facts) for power in self.facts.powers}
        self.lot = random.Random(seed)
        self.asked: dict[tuple[str, PowerId], list[tuple[str, tuple[int, ...]]]] = {}

    def cases(self) -> Iterator[Case]:
        """Play to the end and yield what was weighed."""
        sitting = 0
        self.session.open()
        while not self.session.over:
            before = {power: len(seat.heard) for power, seat in self.session.seats.items()}
            self.session.advance()
            world = self.session.world
            if world.phase == "corridor" and world.sitting != sitting and not world.signed:
                sitting = world.sitting
                yield from self._drawn()
            for power, seat in self.session.seats.items():
                for entry in seat.heard[before[power] :]:
                    yield from self._heard(power, entry.event)

    def _weigh(self, by: PowerId, offer: Offer) -> Iterator[tuple[str, tuple[int, ...]]]:
        for judge in (CHANCERY, EAR):
            outlook = self.advisers[by]._outlook(judge, self.session.seats[by])
            yield judge.voice, terms_of_offer(outlook, offer)

    def _heard(self, power: PowerId, event: e.Event) -> Iterator[Case]:
        match event:
            case e.MotionMoved(by=by, what="articles") if by == power:
                for judge in (CHANCERY, EAR):
                    seat = self.session.seats[power]
                    outlook = self.advisers[power]._outlook(judge, seat)
                    for other in stoppers(seat, event.articles):
                        terms = terms_of_motion(outlook, other, event.articles)
                        self.asked.setdefault((event.motion, other), []).append((judge.voice, terms))
            case e.OfferMade(by=by) if by == power:
                offer = Offer(event.to, event.gives, event.asks, event.secret)
                self.asked[event.paper, ""] = list(self._weigh(by, offer))
            case e.VoiceGiven() as voice if voice.power == power:
                for judge, terms in self.asked.pop((voice.motion, power), ()):
                    yield Case(judge, "motion", terms, voice.voice != "refuse", 1)
            case _:
                pass
        match event:
            case e.OfferAccepted(paper=paper) | e.OfferRefused(paper=paper) | e.OfferMade(counter_to=paper):
                for judge, terms in self.asked.pop((paper, ""), ()):
                    yield Case(judge, "offer", terms, isinstance(event, e.OfferAccepted), EARNEST)
            case _:
                pass

    def _drawn(self) -> Iterator[Case]:
        world = self.session.world
        free = [question for question in self.facts.questions if open_to_motion(world, question)]
        for _ in range(DRAWN):
            by, to = self.lot.sample([power for power, state in world.powers.items() if state.seated], 2)
            asks, gives = self._consents(free, to, self.lot.choice((1, 1, 1, 2))), self._gifts(free, by)
            topics = [getattr(clause.pledge, "question", "") for clause in (*asks, *gives)]
            if not asks or len({topic for topic in topics if topic}) < sum(map(bool, topics)):
                continue
            terms = on_bundle(self.machines[to]._look(self.session.seats[to]), by, given=asks, taken=gives)
            for judge, weighed in self._weigh(by, Offer(to, gives, asks, secret=True)):
                yield Case(judge, "offer", weighed, score(terms) >= 0, 1)

    def _consents(self, free: Sequence[QuestionId], power: PowerId, most: int) -> tuple[Clause, ...]:
        own = [question for question in free if power in self.facts.questions[question].vetoes]
        chosen = self.lot.sample(own, min(most, len(own)))
        numbers = [(question, self.lot.randrange(self.facts.size(question))) for question in chosen]
        return tuple(Clause(Consent(question, number, number)) for question, number in numbers)

    def _gifts(self, free: Sequence[QuestionId], power: PowerId) -> tuple[Clause, ...]:
        coins: list[Pledge] = [Loan(20), Guarantee(), Neutrality(self.lot.choice(list(self.facts.crises)))]
        consents = self._consents(free, power, self.lot.choice((0, 1, 1, 2)))
        return (*consents, Clause(self.lot.choice(coins))) if self.lot.random() < 0.3 else consents


def fitted(cases: Sequence[Case]) -> list[int]:
    """Return the log-odds, in hundredths, that make what came true likeliest."""
    terms: NDArray[np.float64] = np.array([case.terms for case in cases], float) / SCALE
    true = np.array([case.true for case in cases], float)
    counts = np.array([case.weight for case in cases], float)
    found = np.zeros(terms.shape[1])
    for _ in range(60):  # Newton's steps, with a grain of doubt for what was never seen to differ
        said = 1 / (1 + np.exp(-terms @ found))
        slope = terms.T @ (counts * (true - said)) - 0.01 * found
        bend = (terms * (counts * said * (1 - said))[:, None]).T @ terms + 0.01 * np.eye(len(found))
        found += np.linalg.solve(bend, slope)
    return [round(100 * each) for each in found]


def main() -> None:
    """Print the weights."""
    parser = argparse.ArgumentParser(description="Fit the advisers.")
    parser.add_argument("--scenario", default="paris_1856")
    parser.add_argument("--games", type=int, default=20)
    parser.add_argument("--seed", type=int, default=700)
    parser.add_argument("--jobs", type=int, default=2)
    args = parser.parse_args()
    with ProcessPoolExecutor(args.jobs) as pool:
        seeds = range(args.seed, args.seed + args.games)
        cases = [case for game in pool.map(partial(_listed, args.scenario), seeds) for case in game]
    for voice in ("chancery", "ear"):
        for about in ("motion", "offer"):
            mine = [case for case in cases if (case.voice, case.about) == (voice, about)]
            print(f"{voice}, {about}s: {', '.join(map(str, fitted(mine)))} ({len(mine)} cases)")


def _listed(name: str, seed: int) -> list[Case]:
    return list(Watched(name, seed).cases())


if __name__ == "__main__":
    main()
