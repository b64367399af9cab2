"""How much a player must do at each length: orders by kind, crises, and the minutes that follow under stated guesses.

    python -m tests.bench.orders_asked [--games N]

Machines at the top level play the games, and each power is counted as if a person had played it: so these are the
orders of a player who uses every call and answers every letter. Nobody has been timed; SECONDS says what is assumed.
"""

import argparse
import json
from collections import Counter
from collections.abc import Iterable

from game.cli.chronicles import follows
from game.cli.find import scenario
from game.cli.machines import machine
from game.core import orders as o
from game.core.after import CrisisOpened, EventCame
from game.core.scenario import WHOLE, PowerId, Scenario
from game.core.shortened import shortened
from game.session.session import Record, Session

SECONDS = {"voice": 6, "motion": 20, "answer": 25, "corridor": 40, "rest": 10, "sitting": 45, "crisis": 60, "event": 5}
"""Assumed: reading what it is about, and giving it; a sitting is its dispatches and protocol, an event its news."""
BRIEF = 300
"""Seconds for one's instructions, before the first sitting."""


def main() -> None:
    """Play and print one line of JSON a length and power."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--games", type=int, default=3)
    games = parser.parse_args().games
    for name in ("paris_1856", "four_points"):
        whole = scenario(name)
        for length in (WHOLE, *whole.lengths):
            found = [counted(shortened(whole, length), seed) for seed in range(1, games + 1)]
            for power in ("russia", "france", "austria"):
                mean = {kind: round(sum(one[power][kind] for one in found) / games, 1) for kind in SECONDS}
                minutes = round((BRIEF + sum(SECONDS[kind] * n for kind, n in mean.items())) / 60)
                print(json.dumps({"scenario": name, "length": length, "power": power, **mean, "minutes": minutes}))


def counted(facts: Scenario, seed: int) -> dict[PowerId, Counter[str]]:
    """Return what each power had to do in one game, by kind."""
    records: list[Record] = []
    minds = {power: machine(facts, "plenipotentiary") for power in facts.powers}
    session = Session(facts, seed, minds, False, records.append, history=follows(facts))
    session.open()
    while session.advance():
        pass
    world, entries = session.archives()
    events = [entry.event for entry in entries]
    seen = sum(isinstance(one, EventCame) and one.year <= facts.rules.asked_until for one in events)
    return {
        power: Counter(
            _kinds(records, power),
            sitting=world.sitting,
            crisis=sum(asked.power == power for one in events if isinstance(one, CrisisOpened) for asked in one.asked),
            event=seen,
        )
        for power in facts.powers
    }


def _kinds(records: Iterable[Record], power: PowerId) -> Counter[str]:
    """Return the orders that a power gave, by kind; to pass and to leave a crisis to the case is none."""
    found: Counter[str] = Counter()
    for record in records:
        for order in record.sealed.get(power, ()):
            match order:
                case o.Pass() | o.Decide():
                    continue
                case o.Voice():
                    found["voice"] += 1
                case o.Move():
                    found["motion"] += 1
                case o.Answer():
                    found["answer"] += 1
                case o.Sound() | o.Offer() | o.AskTerms() | o.Warn():
                    found["corridor"] += 1
                case _:
                    found["rest"] += 1
    return found


if __name__ == "__main__":
    main()
