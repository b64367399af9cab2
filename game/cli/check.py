"""`check`: every mistake in scenario files, all at once, with file and line."""

import argparse

SUMMARY = "list every mistake in scenario files, with file and line"


def declare(parser: argparse.ArgumentParser) -> None:
    """Add the arguments."""
    parser.add_argument(
        "paths", nargs="*", metavar="PATH", help="files, folders or ids (all scenarios that came with the game)"
    )


def run(args: argparse.Namespace) -> int:
    """Print the mistakes and notices; 1 if there is a mistake."""
    from game import paths
    from game.cli.out import notice, say
    from game.content.check import check
    from game.content.mistake import faults

    remarks = check([_path(name) for name in args.paths] or [paths.root("scenarios")])
    for remark in remarks:
        say(str(remark))
    wrong = len(faults(remarks))
    if not wrong:
        notice("No mistakes.")
    return 1 if wrong else 0


def _path(name: str) -> str:
    from pathlib import Path

    from game.cli.find import file, scenario_path

    if Path(name).is_dir():
        return name
    known = "." not in name and not Path(name).exists()
    return str(scenario_path(name) if known else file(name))
