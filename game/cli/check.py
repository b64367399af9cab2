"""`check`: every mistake in scenario files, all at once, with file and line."""

import argparse

SUMMARY = "list every mistake in scenario files, with file and line"


def declare(parser: argparse.ArgumentParser) -> None:
    """Add the arguments."""
    parser.add_argument(
        "paths", nargs="*", metavar="PATH", help="files, folders or ids (all scenarios that came with the game)"
    )
    parser.add_argument(
        "--skeleton", metavar="LANGUAGE", help="print a file's texts for its translator, null where one is missing"
    )


def run(args: argparse.Namespace) -> int:
    """Print the mistakes and notices; 1 if there is a mistake."""
    from game import paths
    from game.cli.out import notice, say
    from game.content.check import check
    from game.content.mistake import faults

    if args.skeleton:
        return _skeleton(args.paths, args.skeleton)
    remarks = check([_path(name) for name in args.paths] or [paths.root("scenarios")])
    for remark in remarks:
        say(str(remark))
    wrong = len(faults(remarks))
    if not wrong:
        notice("No mistakes.")
    return 1 if wrong else 0


def _skeleton(names: list[str], language: str) -> int:
    """Print what a translator of one file fills in; what is translated already stands in it."""
    from pathlib import Path

    from game.cli.out import say
    from game.cli.trouble import Trouble
    from game.content.node import Part, Place
    from game.content.read import read
    from game.content.skeleton import skeleton
    from game.content.translate import LANGUAGE, sidecar

    if len(names) != 1 or not LANGUAGE.fullmatch(language):
        raise Trouble("A skeleton is printed of one file, for a language such as fr or pt_BR.")
    path = Path(_path(names[0]))
    top, remarks = read(path)
    if top is None:
        raise Trouble(str(remarks[0]))
    texts = sidecar(path, language)
    over = read(texts)[0] if texts else None
    say(skeleton(top, over or Part(path.as_posix(), (), None, Place(1, 1))).rstrip("\n"))
    return 0


def _path(name: str) -> str:
    from pathlib import Path

    from game.cli.find import file, scenario_path

    if Path(name).is_dir():
        return name
    known = "." not in name and not Path(name).exists()
    return str(scenario_path(name, histories=True) if known else file(name))
