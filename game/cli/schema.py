"""`schema`: the JSON Schema of scenario and history files, for editors; or the page that explains every key."""

import argparse

SUMMARY = "print the JSON Schema of scenario or history files, for editors, or what every key means"


def declare(parser: argparse.ArgumentParser) -> None:
    """Add the arguments."""
    parser.add_argument("of", nargs="?", choices=("scenario", "history"), default="scenario", help="of which files")
    parser.add_argument("--reference", action="store_true", help="print the page that explains every key instead")


def run(args: argparse.Namespace) -> int:
    """Print the schema, or the page."""
    from game.cli.out import say
    from game.content.reference import history_reference, reference
    from game.content.schema import schema_text
    from game.core.history.chronicle import Chronicle
    from game.core.scenario import Scenario

    history = args.of == "history"
    if args.reference:
        say((history_reference() if history else reference()).rstrip("\n"))
    else:
        say(schema_text(Chronicle if history else Scenario).rstrip("\n"))
    return 0
