"""`simulate`: congresses of machine powers only, one after the other or several at a time."""

import argparse
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from functools import cache, partial
from pathlib import Path
from typing import TYPE_CHECKING

from game.cli.lengths import add_length
from game.cli.options import WIDEST, add_briefs, add_json, add_scenario, add_seed, whole
from game.cli.trouble import Trouble

if TYPE_CHECKING:
    from game.cli.machine_game import Result, Tell
    from game.core.scenario import PowerId, Scenario
    from game.seat.table import Level

SUMMARY = "let machine powers play congresses, and print what came of them"


def declare(parser: argparse.ArgumentParser) -> None:
    """Add the arguments."""
    add_scenario(parser)
    parser.add_argument("--games", type=whole(1, 1_000_000), default=1, metavar="N", help="how many (1)")
    add_seed(parser, "1; the games after the first take the numbers after it")
    parser.add_argument("--jobs", type=whole(1, 512), default=1, metavar="J", help="games played at a time (1)")
    parser.add_argument(
        "--level", action="append", default=[], metavar="[POWER=]LEVEL",
        help="attache, envoy or plenipotentiary, of one power or of all (plenipotentiary)",
    )  # fmt: skip
    parser.add_argument("--until", choices=("treaty", "1914"), default="treaty", help="how far to play (treaty)")
    add_briefs(parser)
    parser.add_argument("--save-dir", type=Path, metavar="DIR", help="keep every game's log in this folder")
    add_length(parser)
    add_json(parser)


@dataclass(frozen=True, slots=True)
class Task:
    """One game, as it travels to another process."""

    scenario: Path
    seed: int
    levels: "Mapping[PowerId, Level]"
    historical: bool
    save: Path | None
    history: bool = False
    """Whether it goes on to 1914."""
    length: str = ""


def run(args: argparse.Namespace) -> int:
    """Play the games, print them in the order of their seeds."""
    from game.cli.bar import Bar
    from game.cli.find import scenario_path
    from game.cli.machines import levels
    from game.cli.out import say, say_json

    path = scenario_path(args.scenario)
    scenario = _scenario(path, args.length)
    history = args.until == "1914"
    if history:
        from game.cli.chronicles import history as checked

        checked(scenario, path)
    first = 1 if args.seed is None else args.seed
    if first + args.games - 1 > WIDEST:
        raise Trouble(f"The last seed would be larger than {WIDEST}; take a smaller --seed or fewer --games.")
    chosen = levels(scenario, args.level)
    seeds = range(first, first + args.games)
    saves = _saves(args.save_dir, scenario, seeds)
    tasks = [Task(path, seed, chosen, args.historical_briefs, saves.get(seed), history, args.length) for seed in seeds]
    sittings = len(scenario.calendar)
    bar = Bar(len(tasks) * sittings)

    def show(done: int, sitting: int) -> None:
        bar.reach(done * sittings + sitting, f"{done} of {len(tasks)} games")

    results = []
    for result in played(tasks, args.jobs, show):
        bar.clear()
        if result.trouble:
            raise _stopped(result.trouble)
        if args.json:
            say_json(result.plain())
        else:
            results.append(result)
    if results:
        say(_report(scenario, results))
    return 0


def _saves(folder: Path | None, scenario: "Scenario", seeds: range) -> dict[int, Path]:
    """Return the save of each seed; nothing that is there already is ever written over."""
    if folder is None:
        return {}
    from game.cli.keeper import make_folder
    from game.log.log import LogError

    try:
        make_folder(folder)
    except LogError as error:
        raise _stopped(str(error)) from None
    found = {seed: folder / f"{scenario.id}-{seed}.congress" for seed in seeds}
    taken = next((path for path in found.values() if path.exists()), None)
    if taken is not None:
        raise Trouble(f"{taken} is there already; name another --save-dir or another --seed.")
    return found


def _stopped(trouble: str) -> Trouble:
    """Return what went wrong with a log as a command's trouble: at a table the game would go on, here it does not."""
    return Trouble(trouble.replace("; the game goes on.", "."))


def played(
    tasks: list[Task], jobs: int = 1, show: Callable[[int, int], None] = lambda done, sitting: None
) -> "Iterator[Result]":
    """Yield the results in order, showing how many games are done and where the next one is.

    Processes are spawned, so that every platform plays alike.
    """
    if min(jobs, len(tasks)) <= 1:
        for done, task in enumerate(tasks):
            yield _play(task, partial(show, done))
        return
    import multiprocessing
    import signal

    # Ctrl-C reaches every process of a terminal; ours ends the others, so that they need not complain of it.
    ignore = (signal.SIGINT, signal.SIG_IGN)
    with multiprocessing.get_context("spawn").Pool(min(jobs, len(tasks)), signal.signal, ignore) as pool:
        for done, result in enumerate(pool.imap(_play, tasks), 1):
            show(done, 0)
            yield result


def _play(task: Task, tell: "Tell" = lambda sitting: None) -> "Result":
    from game.cli.chronicles import follows
    from game.cli.machine_game import play_out

    scenario = _scenario(task.scenario, task.length)
    history = follows(scenario, task.scenario) if task.history else None
    try:
        return play_out(scenario, task.seed, task.levels, task.historical, task.save, tell, history)
    except Exception as error:
        error.add_note(f"in the game with seed {task.seed} of {task.scenario.name}")
        raise


@cache
def _scenario(path: Path, length: str) -> "Scenario":
    """Load a scenario at a length, once in each process."""
    from game.cli.find import load_scenario
    from game.cli.lengths import at_length

    return at_length(load_scenario(path), length)


def _report(scenario: "Scenario", results: "list[Result]") -> str:
    """Return all games as a table, and their sums."""
    from game.cli.out import table

    historical = {question: facts.historical for question, facts in scenario.questions.items()}
    heads = ["seed", "outcome", "sittings", *(facts.name for facts in scenario.powers.values()), "changed", "seconds"]
    rows: list[list[object]] = []
    for one in results:
        changed = sum(one.treaty[question] != position for question, position in historical.items())
        scores = [one.scores[power] for power in scenario.powers]
        rows.append([one.seed, one.outcome, one.sittings, *scores, changed, one.seconds])
    games = "1 game" if len(results) == 1 else f"{len(results)} games"
    means = [round(sum(one.scores[power] for one in results) / len(results), 1) for power in scenario.powers]
    outcomes = {one.outcome: sum(other.outcome == one.outcome for other in results) for one in results}
    return "\n".join(
        (
            f"{scenario.title}: {games} among machines, scores of 100 by their briefs",
            "",
            table(heads, rows),
            "",
            "outcomes: " + ", ".join(f"{name} {count}" for name, count in sorted(outcomes.items())),
            "mean scores: "
            + ", ".join(f"{f.name} {mean}" for f, mean in zip(scenario.powers.values(), means, strict=True)),
            f"“changed” counts the questions, of {len(historical)}, that ended otherwise than in history.",
        )
    )
