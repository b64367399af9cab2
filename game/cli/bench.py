"""`bench`: how fast and how large the game is on this machine, beside what it should be."""

import argparse
from typing import TYPE_CHECKING

from game.cli.options import add_json, add_seed

if TYPE_CHECKING:
    from game.cli.figures import Figure

SUMMARY = "measure the game on this machine"


def declare(parser: argparse.ArgumentParser) -> None:
    """Add the arguments."""
    parser.add_argument(
        "--scenario", default="paris_1856", metavar="SCENARIO", help="id or file of what is played (paris_1856)"
    )
    add_seed(parser, "1")
    add_json(parser)


def run(args: argparse.Namespace) -> int:
    """Print every figure."""
    import platform
    import sys

    from game.cli.bar import Bar
    from game.cli.figures import figures
    from game.cli.find import scenario_path
    from game.cli.out import say, say_json

    bar = Bar(100)
    found = figures(scenario_path(args.scenario), 1 if args.seed is None else args.seed, bar)
    bar.clear()
    where = {"python": platform.python_version(), "system": sys.platform, "machine": platform.machine()}
    if args.json:
        say_json({**where, "scenario": args.scenario, "figures": {one.id: one.plain() for one in found}})
    else:
        say(_readable(found))
    return 0


def _readable(found: "list[Figure]") -> str:
    from game.cli.out import table

    rows = [
        (one.what, "not here" if one.value is None else f"{one.value:g} {one.unit}", f"{one.goal:g} {one.unit}")
        for one in found
    ]
    return table(("figure", "measured", "at most"), rows)
