"""`appraise`: what treaties are worth to every power at the opening of the congress, under historical briefs."""

import argparse
from typing import TYPE_CHECKING, Any

from game.cli.options import add_json, add_scenario
from game.cli.trouble import Trouble

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from game.core.events import BriefDrawn
    from game.core.scenario import PowerId, Scenario

SUMMARY = "say what treaties on stdin are worth to every power"


def declare(parser: argparse.ArgumentParser) -> None:
    """Add the arguments."""
    add_scenario(parser)
    add_json(parser)
    parser.add_argument(
        "--treaty", action="append", default=[], metavar="FILE",
        help="read this file, JSON or a treaty that `export` wrote, instead of stdin (repeat)",
    )  # fmt: skip
    parser.add_argument(
        "--tables", action="store_true", help="read nothing, and print the tables of worth themselves, as JSON"
    )


def run(args: argparse.Namespace) -> int:
    """Appraise each treaty as it comes."""
    from game.cli.find import scenario as find
    from game.cli.out import say, say_json
    from game.cli.treaties import lines, treaty, treaty_in
    from game.core.worth import draw_brief

    scenario = find(args.scenario)
    briefs = {power: draw_brief(scenario, power, None) for power in scenario.powers}
    if args.tables:
        if args.treaty:
            raise Trouble("--tables reads no treaty; leave --treaty out.")
        say_json(tables(scenario, briefs))
        return 0
    if args.treaty:
        texts: Iterator[tuple[object, tuple[int, ...]]] = ((name, treaty_in(scenario, name)) for name in args.treaty)
    else:
        texts = ((number, treaty(scenario, text, f"Line {number}")) for number, text in lines())
    for name, numbers in texts:
        found = appraisal(scenario, briefs, numbers)
        if args.json:
            say_json(found)
        else:
            say(_readable(scenario, name, found))
    return 0


def appraisal(scenario: "Scenario", briefs: "Mapping[PowerId, BriefDrawn]", treaty: tuple[int, ...]) -> dict[str, Any]:
    """Return a treaty's worth to every power, in points: linear, and not clipped to 0-100."""
    from game.core.worth import SCALE, crossed, link_places, worth

    places, questions = link_places(scenario), tuple(scenario.questions)
    return {
        "powers": {
            power: {
                "brief": worth(brief, places, treaty) / SCALE,
                "walk_away": brief.walk_away / SCALE,
                "red_lines_crossed": [questions[place] for place in crossed(brief, treaty)],
            }
            for power, brief in briefs.items()
        }
    }


def tables(scenario: "Scenario", briefs: "Mapping[PowerId, BriefDrawn]") -> dict[str, Any]:
    """Return the whole numbers that a brief is the sum of; what each adds up from lies in the first question's row."""
    from game.core.worth import SCALE

    questions: dict[str, Any] = {}
    for place, (question, facts) in enumerate(scenario.questions.items()):
        values = {power: list(brief.values[place]) for power, brief in briefs.items()}
        if place == 0:
            values = {power: [value + briefs[power].base for value in row] for power, row in values.items()}
        questions[question] = {
            "positions": list(facts.positions),
            "values": values,
            "allowed": {power: _allowed(brief, place) for power, brief in briefs.items()},
        }
    links = [
        {
            "questions": list(link.questions),
            "values": {power: [list(row) for row in brief.links[number]] for power, brief in briefs.items()},
        }
        for number, link in enumerate(scenario.links.values())
    ]
    return {
        "questions": questions,
        "links": links,
        "walk_away": {power: brief.walk_away for power, brief in briefs.items()},
        "influence": {power: facts.influence for power, facts in scenario.powers.items()},
        "scale": SCALE,
    }


def _allowed(brief: "BriefDrawn", place: int) -> list[int]:
    """Return the positions within a brief's absolute limit."""
    every = range(len(brief.values[place]))
    if not brief.absolute[place]:
        return list(every)
    return [number for number in every if brief.lows[place] <= number <= brief.highs[place]]


def _readable(scenario: "Scenario", number: object, found: dict[str, Any]) -> str:
    from game.cli.out import table

    rows = [
        [
            scenario.powers[power].name,
            f"{worth['brief']:.1f}",
            f"{worth['walk_away']:.1f}",
            f"{worth['brief'] - worth['walk_away']:+.1f}",
            ", ".join(worth["red_lines_crossed"]) or "none",
        ]
        for power, worth in found["powers"].items()
    ]
    return f"Treaty {number}\n{table(('power', 'brief', 'walk-away', 'gain', 'red lines crossed'), rows)}\n"
