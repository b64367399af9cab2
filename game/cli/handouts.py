"""`handouts`: papers to print before a game, for a class or a club: instructions, the table, the key."""

import argparse
from pathlib import Path

from game.cli.lengths import add_length, at_length
from game.cli.options import add_scenario, add_seed

SUMMARY = "write the papers to print before a game: each delegation's instructions, the table, a key"

ENDINGS = ("html", "md", "txt")


def declare(parser: argparse.ArgumentParser) -> None:
    """Add the arguments."""
    add_scenario(parser)
    parser.add_argument("--to", type=Path, required=True, metavar="FOLDER", help="where the sheets are written")
    add_seed(parser, "the instructions of 1856")
    add_length(parser)
    parser.add_argument("--language", default="en", metavar="en|fr", help="in which language (en)")
    parser.add_argument("--format", choices=ENDINGS, default="html", help="html prints best (html)")


def run(args: argparse.Namespace) -> int:
    """Write the sheets, and say where they are."""
    from game.cli.find import load_scenario, scenario_path
    from game.cli.on_record import speech
    from game.cli.out import notice
    from game.cli.put import put_all
    from game.content.load import load
    from game.papers.bundle import dressed
    from game.papers.handouts import handouts

    language = speech(args.language)
    path = scenario_path(args.scenario)
    whole = load_scenario(path)
    if args.language != "en":
        whole = load(path, args.language)
    sheets = handouts(at_length(whole, args.length), language, args.seed)
    texts = {f"{name}.{args.format}": dressed(sheet, f"{name}.{args.format}") for name, sheet in sheets.items()}
    put_all(args.to, texts)
    notice(f"{len(texts)} sheets are written in {args.to}.")
    return 0
