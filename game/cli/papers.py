"""`export`: the papers of a game: its treaty, protocols, debrief, analysis, poster, tables, or all of them."""

import argparse
from pathlib import Path

from game.cli.trouble import Trouble

SUMMARY = "write the treaty, the protocols, a debrief, a poster or tables of a game"

WHAT = ("treaty", "protocols", "debrief", "analysis", "poster", "csv", "all")
FOLDERS = ("csv", "all")
"""What is written into a folder."""


def declare(parser: argparse.ArgumentParser) -> None:
    """Add the arguments."""
    parser.add_argument("file", metavar="FILE", help="a save (FILE.congress)")
    parser.add_argument(
        "--what", choices=WHAT, default="treaty",
        help="which paper (treaty); csv and all are folders, the rest files",
    )  # fmt: skip
    parser.add_argument(
        "--to", type=Path, required=True, metavar="OUT",
        help="a file ending in .html, .md or .txt (a poster in .svg); for csv and all a folder",
    )  # fmt: skip
    parser.add_argument("--language", default="en", metavar="en|fr", help="in which language (en)")
    parser.add_argument(
        "--as", dest="seat", metavar="POWER|archives",
        help="whose papers (the archives, once the congress is closed; before that, the only person's)",
    )  # fmt: skip
    parser.add_argument("--scenario", metavar="SCENARIO", help="id or file, if it is not found by itself")


def run(args: argparse.Namespace) -> int:
    """Write the papers, and name them on stderr."""
    from game.cli.on_record import on_record, speech
    from game.cli.out import notice
    from game.cli.put import put, put_all
    from game.cli.saved import open_save
    from game.papers.bundle import Unwritten, paper

    language = speech(args.language)
    saved = open_save(args.file, args.scenario)
    if saved.reading.trouble:
        notice(saved.reading.trouble)
    game = on_record(saved, args.language, args.seat)
    try:
        texts = paper(game, args.what, args.to.name, language)
    except Unwritten as missing:
        raise Trouble(str(missing)) from None
    if args.what in FOLDERS:
        put_all(args.to, texts)
        notice(f"{len(texts)} files are written in {args.to}.")
    else:
        put(args.to, texts[args.to.name])
        notice(f"{args.to} is written.")
    return 0
