"""`forecast`: what a treaty is likely to do to Europe, in as many imagined worlds as one likes."""

import argparse
from typing import TYPE_CHECKING, Any

from game.cli.options import add_json, add_seed, whole
from game.cli.trouble import Trouble

if TYPE_CHECKING:
    from game.cli.settlements import Meant
    from game.core.history.program import Program
    from game.forecast.odds import Forecast

SUMMARY = "show what a treaty is likely to do to Europe by 1914"

MOST = 1_000_000
"""Worlds in one forecast, at most."""
USUAL, FAN = 1000, 500
"""Worlds, if nobody says how many."""


def declare(parser: argparse.ArgumentParser) -> None:
    """Add the arguments."""
    parser.add_argument(
        "scenario", metavar="SCENARIO",
        help="a scenario's id (paris_1856), the path of its file, or a save (FILE.congress) whose treaty is meant",
    )  # fmt: skip
    parser.add_argument(
        "--treaty", metavar="historical|FILE",
        help="the treaty of 1856, one from a file (JSON from question to position, or Markdown), or that of a save",
    )  # fmt: skip
    parser.add_argument(
        "--set", action="append", default=[], metavar="QUESTION=POSITION", help="answer a question otherwise (repeat)"
    )
    parser.add_argument(
        "--relation", action="append", default=[], metavar="A:B=N", help="relation of two powers, -100 to 100 (repeat)"
    )
    parser.add_argument("--worlds", type=whole(1, MOST), metavar="N", help=f"worlds to imagine ({USUAL}; {FAN} a fan)")
    parser.add_argument(
        "--fan", action="store_true", help="of a save that has reached the years: how lucky was this history?"
    )
    add_seed(parser, "1")
    add_json(parser)


def run(args: argparse.Namespace) -> int:
    """Print the forecast."""
    import time

    from game.cli.bar import Bar
    from game.cli.out import say, say_json
    from game.cli.settlements import changed, relations
    from game.forecast.odds import forecast

    program, meant = _asked(args)
    if args.fan:
        return _fan(args, program, meant)
    settlement = changed(program, meant.settlement, args.set)
    over = relations(program, args.relation)
    seed, worlds = 1 if args.seed is None else args.seed, args.worlds or USUAL
    bar = Bar(worlds)
    began = time.perf_counter()
    found = forecast(
        program, settlement, worlds, seed, relations=over,
        tick=lambda done: bar.reach(done, f"{done} of {worlds} worlds"),
    )  # fmt: skip
    ms = (time.perf_counter() - began) * 1000
    bar.clear()
    if args.json:
        say_json(plain(program, found, ms))
        return 0
    from game.cli.fan import page

    changes = [*args.set, *args.relation]
    name = " with ".join([meant.name, *([", ".join(changes)] if changes else [])])
    say(page(program, found, name, seed, ms))
    return 0


def _asked(args: argparse.Namespace) -> "tuple[Program, Meant]":
    """Return the history and the settlement that are meant; a save may stand in the place of the scenario."""
    from game.cli.chronicles import history
    from game.cli.find import load_scenario, scenario_path
    from game.cli.settlements import HISTORICAL, is_save, meant, meant_by_save

    if is_save(args.scenario):
        if args.treaty is not None:
            raise Trouble("A save brings its own treaty; leave --treaty away, or name a scenario and --treaty SAVE.")
        return meant_by_save(args.scenario)
    path = scenario_path(args.scenario)
    scenario = load_scenario(path)
    program = history(scenario, path)
    return program, meant(program, scenario, path, args.treaty or HISTORICAL)


def _fan(args: argparse.Namespace, program: "Program", meant: "Meant") -> int:
    from game.cli.bar import Bar
    from game.cli.fortune import page
    from game.cli.fortune import plain as fortune
    from game.cli.out import say, say_json
    from game.core.after import EventCame
    from game.forecast.luck import luck

    if meant.saved is None or meant.world is None:
        raise Trouble("--fan asks how lucky a history was: name a save (FILE.congress) that has reached the years.")
    if args.set or args.relation:
        raise Trouble("--fan is about the treaty that was signed; --set and --relation have no place in it.")
    came: dict[str, int] = {}
    for entry in meant.saved.log.entries():
        if isinstance(entry.event, EventCame):
            came.setdefault(entry.event.event, entry.event.year)
    if not came:
        raise Trouble(f"{meant.saved.path} has not reached the years after the congress; there is no history to judge.")
    until = program.chronicle.ends if meant.world.verdicts else meant.world.history[0] - 1
    if until <= program.chronicle.first:
        raise Trouble(f"{meant.saved.path} has hardly begun its years; play on, and ask again.")
    worlds, seed = args.worlds or FAN, 1 if args.seed is None else args.seed
    bar = Bar(worlds)
    ticked = {name: year for name, year in came.items() if year <= until}
    found = luck(
        program, meant.settlement, ticked, until, worlds, seed,
        tick=lambda done: bar.reach(done, f"{done} of {worlds} worlds"),
    )  # fmt: skip
    bar.clear()
    if args.json:
        say_json(fortune(found))
    else:
        say(page(program, found, meant.saved.path.name))
    return 0


def plain(program: "Program", found: "Forecast", ms: float) -> dict[str, Any]:
    """Return a forecast as JSON has it."""
    return {
        "worlds": found.worlds,
        "ms": round(ms, 1),
        "events": {
            name: {
                "probability": chance.probability,
                "median_year": chance.median_year,
                "historical_year": program.chronicle.events[name].historical_year,
            }
            for name, chance in found.events.items()
        },
        "quartiles": {name: chance.quartiles for name, chance in found.events.items() if chance.quartiles},
        "articles": {
            question: {
                "half_life": life.half_life,
                "ended": life.ended / life.of,
                "by": {event: worlds / life.of for event, worlds in life.by.items()},
            }
            for question, life in found.articles.items()
        },
    }
