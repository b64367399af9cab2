"""The figures of the design, each measured as a player would meet it. Whole game first: the others look at its log."""

import statistics
import time
from dataclasses import dataclass
from pathlib import Path

from game.cli.bar import Bar
from game.cli.find import load_scenario
from game.cli.history_figures import GOALS, history_milliseconds
from game.cli.replay_figures import longest, seeks
from game.cli.stopwatch import Stopwatch
from game.cli.window_figures import window_figures
from game.core.events import Entry
from game.core.evolve import fold
from game.core.scenario import Scenario
from game.core.world import start
from game.log.log import Header, Log, Step
from game.session.session import Record, Session

ENTRIES = 10_000


@dataclass(frozen=True, slots=True)
class Figure:
    """One measured number and the most it should be."""

    id: str
    what: str
    value: float | None
    """None where it cannot be measured here."""
    unit: str
    goal: float

    def plain(self) -> dict[str, float | str | None]:
        """Return it as JSON has it."""
        return {"value": self.value, "unit": self.unit, "goal": self.goal}


def figures(path: Path, seed: int, bar: Bar) -> list[Figure]:
    """Measure everything, telling the bar how far it is in hundredths."""
    bar.reach(0, "the window")
    window = window_figures(path)
    scenario = load_scenario(path)
    watch = Stopwatch(scenario)
    steps: list[Step] = []

    def keep(record: Record) -> None:
        steps.append(Step(len(steps), record.sealed, record.entries, record.world))

    began = time.perf_counter()
    session = Session(scenario, seed, dict.fromkeys(scenario.powers, watch), recorder=keep)
    session.open()
    while session.advance():
        bar.reach(20 + 60 * session.world.sitting // len(scenario.calendar), "a whole game among machines")
    whole = time.perf_counter() - began
    bar.reach(80, "its log")
    log = Log(Header(1, scenario.id, "", seed, False, {}), tuple(steps))
    decisions = sorted(watch.seconds)
    bar.reach(82, "the longest replay")
    median, slowest = seeks(longest(scenario, path, seed))
    return [
        Figure("cold_start", "cold start to the first frame", window.get("cold_start"), "s", 0.5),
        Figure("idle_frame", "a frame in which nothing happens", window.get("idle_frame"), "ms", 0),
        Figure("full_redraw", "full redraw at 1280x800", window.get("full_redraw"), "ms", 4),
        Figure("fold", f"fold of {ENTRIES:,} entries", round(_fold(scenario, log.entries()), 3), "s", 0.15),
        Figure("seek_median", "a seek in the longest replay, to 1914", _ms(median), "ms", 50),
        Figure("seek", "the slowest seek in it", _ms(slowest), "ms", 50),
        Figure("decision_median", "one machine's decision, median", _ms(statistics.median(decisions)), "ms", 300),
        Figure("decision_max", "one machine's decision, slowest", _ms(decisions[-1]), "ms", 2000),
        Figure("machine_game", "a whole game among machines, one core", round(whole, 2), "s", 10),
        Figure("memory", "memory with the window open", window.get("memory"), "MB", 250),
        *(
            Figure(f"history_{count}", f"history to 1914, {count:,} worlds", ms, "ms", GOALS[count])
            for count, ms in history_milliseconds(scenario, path, seed).items()
        ),
    ]


def _ms(seconds: float) -> float:
    return round(seconds * 1000, 2)


def _fold(scenario: Scenario, entries: tuple[Entry, ...]) -> float:
    """Return the seconds that folding so many entries takes, a game after the other if one is too short."""
    spent, left = 0.0, ENTRIES
    while left > 0:
        part = entries[:left]
        began = time.perf_counter()
        fold(start(scenario, tuple(scenario.powers)), part)
        spent += time.perf_counter() - began
        left -= len(part)
    return spent
