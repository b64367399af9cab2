"""Are the seven delegations told apart by what they do? Counts over congresses of seven plenipotentiaries.

python tests/bench/levels_manners.py [--games 6]
"""

import argparse
import statistics
import sys
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from game.ai.prices import COIN
from game.core import events as e
from game.core.events import Entry
from game.words.memory.memory import Memory
from tests.play import play_session, scenario, statesmen

COLUMNS = (
    "interviews", "bargains", "with coin", "counters", "questions", "moved", "linked", "refused", "kept counsel",
    "reserves", "telegrams", "warnings", "carried out", "leaks", "called", "reopened", "recalled",
)  # fmt: skip
PLEDGES = (
    "consent", "propose", "oppose", "silence", "candour", "loan", "guarantee", "neutrality", "separate_peace",
    "secret", "open", "kept", "broken",
)  # fmt: skip
"""Promises given, by kind; how many of all were secret, and how they ended."""
READ = (4, 8, 12, 16)
"""Sittings at whose end everybody's standing is read."""


def tally(event: e.Event, seen: dict[str, Counter[str]]) -> None:
    """Count one event for whoever did it."""
    match event:
        case e.InterviewOpened():
            seen[event.by]["interviews"] += 1
        case e.OfferMade():
            seen[event.by]["counters" if event.counter_to else "bargains"] += 1
            if not event.counter_to and any(isinstance(clause.pledge, COIN) for clause in event.gives):
                seen[event.by]["with coin"] += 1
        case e.PositionSounded() | e.TermsAsked():
            seen[event.by]["questions"] += 1
        case e.MotionMoved():
            seen[event.by]["linked" if len(event.articles) > 1 else "moved"] += 1
        case e.VoiceGiven() if event.voice == "refuse":
            seen[event.power]["refused"] += 1
            seen[event.power]["kept counsel"] += any(reason.term == "courtesy" for reason in event.reasons)
        case e.VoiceGiven() if event.voice == "reserve":
            seen[event.power]["reserves"] += 1
        case e.TelegraphSent():
            seen[event.power]["telegrams"] += 1
        case e.Warned() if event.warning.state in ("open", "carried_out"):
            seen[event.warning.by]["warnings" if event.warning.state == "open" else "carried out"] += 1
        case e.PaperLeaked():
            seen[event.commitment.to]["leaks"] += 1  # who leaks is not on record; machines print what was promised them
        case e.QuestionCalled():
            seen[event.by]["called"] += 1
        case e.QuestionReopened():
            seen[event.by]["reopened"] += 1
        case e.CommitmentMade():
            seen[event.commitment.by][event.commitment.clause.pledge.kind] += 1
            seen[event.commitment.by]["secret" if event.commitment.secret else "open"] += 1
        case e.CommitmentSettled() if event.state in ("kept", "broken"):
            seen[event.by][event.state] += 1
        case _:
            pass


def standings(entries: Iterable[Entry], first: Mapping[str, int]) -> Iterator[tuple[int, dict[str, int]]]:
    """Yield everybody's standing at the end of each sitting that is read, from what it was at first."""
    now, sitting = dict(first), 0
    for entry in entries:
        match entry.event:
            case e.SittingOpened(number=number):
                sitting = number
            case e.StandingMoved() as moved:
                now[moved.power] = moved.standing
            case e.ProtocolWritten() if sitting in READ:
                yield sitting, dict(now)
            case _:
                pass


def main() -> None:
    """Print the table."""
    parser = argparse.ArgumentParser(description="What each delegation does, in a congress on average.")
    parser.add_argument("--scenario", default="paris_1856")
    parser.add_argument("--games", type=int, default=6)
    parser.add_argument("--seed", type=int, default=1)
    args = parser.parse_args()
    powers = scenario(args.scenario).powers
    seen: dict[str, Counter[str]] = {power: Counter() for power in powers}
    read: dict[int, list[dict[str, int]]] = {}
    for seed in range(args.seed, args.seed + args.games):
        session, _ = play_session(args.scenario, seed, statesmen(args.scenario))
        entries = session.archives()[1]
        memory = Memory(session.scenario, entries)
        for number, now in standings(entries, dict.fromkeys(powers, session.scenario.rules.standing)):
            read.setdefault(number, []).append(now)
        for entry in entries:
            tally(entry.event, seen)
            if (one := memory.of(entry.event)) is not None:
                seen[one.speaker]["recalled"] += 1
    for columns in (COLUMNS, PLEDGES):
        print(f"| power | {' | '.join(columns)} |")
        print("|---" * (len(columns) + 1) + "|")
        for power, counts in seen.items():
            print(f"| {power} | {' | '.join(f'{counts[column] / args.games:.1f}' for column in columns)} |")
        print()
    print(f"| standing after sitting | congresses | {' | '.join(powers)} | spread | with none left |")
    print("|---" * (len(powers) + 4) + "|")
    for number, found in sorted(read.items()):
        means = " | ".join(f"{statistics.fmean(one[power] for one in found):.1f}" for power in powers)
        apart = statistics.fmean(max(one.values()) - min(one.values()) for one in found)
        none = statistics.fmean(sum(not left for left in one.values()) for one in found)
        print(f"| {number} | {len(found)} | {means} | {apart:.1f} | {none:.1f} |")


if __name__ == "__main__":
    main()
