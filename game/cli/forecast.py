"""`forecast`: what a treaty is likely to do to Europe, in as many imagined worlds as one likes."""

import argparse
from typing import TYPE_CHECKING, Any

from game.cli.options import add_json, add_scenario, add_seed, pairs, whole
from game.cli.trouble import Trouble, unknown

if TYPE_CHECKING:
    from pathlib import Path

    from game.core.history.program import Program
    from game.core.history.settlement import Settlement
    from game.core.scenario import Scenario
    from game.forecast.odds import Forecast

SUMMARY = "show what a treaty is likely to do to Europe by 1914"

MOST = 1_000_000
"""Worlds in one forecast, at most."""


def declare(parser: argparse.ArgumentParser) -> None:
    """Add the arguments."""
    add_scenario(parser)
    parser.add_argument(
        "--treaty", default="historical", metavar="historical|FILE",
        help="the treaty of 1856, one from a file (a JSON object from question to position), or that of a save",
    )  # fmt: skip
    parser.add_argument(
        "--set", action="append", default=[], metavar="QUESTION=POSITION", help="answer a question otherwise (repeat)"
    )
    parser.add_argument(
        "--relation", action="append", default=[], metavar="A:B=N", help="relation of two powers, -100 to 100 (repeat)"
    )
    parser.add_argument("--worlds", type=whole(1, MOST), default=1000, metavar="N", help="worlds to imagine (1000)")
    add_seed(parser, "1")
    add_json(parser)


def run(args: argparse.Namespace) -> int:
    """Print the forecast."""
    import time

    from game.cli.bar import Bar
    from game.cli.chronicles import history
    from game.cli.find import load_scenario, scenario_path
    from game.cli.out import say, say_json
    from game.forecast.odds import forecast

    path = scenario_path(args.scenario)
    scenario = load_scenario(path)
    settlement, name = _settlement(scenario, path, args.treaty)
    program = history(scenario, path)
    settlement = _changed(program, scenario, settlement, args.set)
    relations = _relations(program, args.relation)
    seed = 1 if args.seed is None else args.seed
    bar = Bar(args.worlds)
    began = time.perf_counter()
    found = forecast(
        program, settlement, args.worlds, seed, relations=relations,
        tick=lambda done: bar.reach(done, f"{done} of {args.worlds} worlds"),
    )  # fmt: skip
    ms = (time.perf_counter() - began) * 1000
    bar.clear()
    if args.json:
        say_json(plain(program, found, ms))
        return 0
    from game.cli.fan import page

    changes = [*args.set, *args.relation]
    say(page(program, found, " with ".join([name, *([", ".join(changes)] if changes else [])]), seed, ms))
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
        "articles": {
            question: {"half_life": life.half_life, "ended": life.ended / life.of}
            for question, life in found.articles.items()
        },
    }


def _settlement(scenario: "Scenario", path: "Path", name: str) -> "tuple[Settlement, str]":
    """Return the settlement that was asked for, in terms of its own scenario, and what to call it."""
    from game.cli.find import file
    from game.cli.treaties import treaty
    from game.core.history.settlement import settled, supposed
    from game.core.worth import historical

    if name == "historical":
        return supposed(scenario, historical(scenario)), "the treaty of 1856"
    if name.endswith(".congress"):
        from game.cli.saved import open_save
        from game.log.log import LogError
        from game.log.replay import fold_log

        saved = open_save(name, str(path))
        try:
            return settled(fold_log(scenario, saved.log)), f"the congress of {name}"
        except LogError as error:
            raise Trouble(str(error)) from None
    place = file(name)
    try:
        text = place.read_text("utf-8-sig")
    except (OSError, UnicodeDecodeError):
        raise Trouble(f"{name} cannot be read as text.") from None
    return supposed(scenario, treaty(scenario, text, name)), f"the treaty in {name}"


def _changed(program: "Program", scenario: "Scenario", settlement: "Settlement", texts: list[str]) -> "Settlement":
    """Return the settlement in terms of the history's scenario, with the questions answered otherwise."""
    from dataclasses import replace

    from game.core.history.embed import embedded
    from game.core.history.settlement import supposed

    full = program.scenario
    treaty = list(settlement.treaty)
    if full is not scenario:
        treaty = list(embedded(full, scenario, settlement.treaty))
    places = {question: place for place, question in enumerate(full.questions)}
    for question, answer in pairs(texts, "--set"):
        if question not in places:
            raise unknown("question", question, full.questions)
        treaty[places[question]] = position(full, question, answer)
    if tuple(treaty) == settlement.treaty and full is scenario:
        return settlement
    new = supposed(full, tuple(treaty))
    if full is scenario:
        return replace(settlement, treaty=new.treaty, briefs=new.briefs)
    return replace(
        new,
        outcome=settlement.outcome,
        promises=settlement.promises,
        relations={**new.relations, **settlement.relations},
    )


def position(scenario: "Scenario", question: str, text: str) -> int:
    """Return the number of a position, named by its id or its number."""
    known = tuple(scenario.questions[question].positions)
    if text in known:
        return known.index(text)
    if text.isascii() and text.isdigit() and int(text[:9]) < len(known):
        return int(text)
    raise unknown(f"position on {question}", text, (*known, f"0 to {len(known) - 1}"))


def _relations(program: "Program", texts: list[str]) -> dict[str, int]:
    """Return relations that replace those of the settlement."""
    from game.core.world import pair

    found = {}
    read = whole(-100, 100)
    for names, number in pairs(texts, "--relation"):
        states = names.split(":")
        known = {state for key in program.rows.keys if key[0] == "relation" for state in key[1].split(":")}
        for state in states:
            if state not in known:
                raise unknown("power", state, sorted(known))
        if len(states) != 2 or states[0] == states[1]:
            raise Trouble(f"--relation takes two powers and a number, as in russia:austria=-30, not {names[:60]!r}.")
        if ("relation", pair(*states)) not in program.rows.places:
            raise Trouble(f"No event asks how {states[0]} and {states[1]} stand to each other.")
        try:
            found[pair(*states)] = read(number)
        except argparse.ArgumentTypeError as error:
            raise Trouble(f"--relation {names}: {error}.") from None
    return found
