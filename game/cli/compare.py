"""`compare`: two games beside each other, or two treaties under the same dice.

Two saves are two games: where they part, who got what, and why their futures differ. Anything else is two treaties:
what each does to the same thousand worlds.
"""

import argparse
from pathlib import Path
from typing import TYPE_CHECKING

from game.cli.options import add_json, add_seed, whole
from game.cli.settlements import is_save
from game.cli.trouble import Trouble

if TYPE_CHECKING:
    from game.cli.contrast import Contrast
    from game.cli.settlements import Meant
    from game.core.history.program import Program

SUMMARY = "put two games, or two treaties under the same dice, beside each other"

MOST, USUAL = 100_000, 1000
"""Worlds in one comparison, at most and usually."""
DEFAULT = "paris_1856"
"""The scenario that is meant where no save says another."""


def declare(parser: argparse.ArgumentParser) -> None:
    """Add the arguments."""
    parser.add_argument("one", metavar="FILE", help="a save (FILE.congress), a file with a treaty, or historical")
    parser.add_argument("other", nargs="?", metavar="FILE", help="another; without it, the first as --set changes it")
    parser.add_argument(
        "--set", action="append", default=[], metavar="QUESTION=POSITION",
        help="answer a question otherwise in the second treaty (repeat)",
    )  # fmt: skip
    parser.add_argument(
        "--treaties", action="store_true", help="of two saves, compare what their treaties do, not the games"
    )
    parser.add_argument("--worlds", type=whole(1, MOST), metavar="N", help=f"worlds for treaties ({USUAL})")
    add_seed(parser, "for treaties: 1")
    parser.add_argument(
        "--as", dest="seat", metavar="POWER|archives",
        help="for games: whose eyes look (the archives, once both are closed; before that, the only person's)",
    )  # fmt: skip
    parser.add_argument("--language", default="en", metavar="en|fr", help="for games: in which language (en)")
    parser.add_argument("--to", type=Path, metavar="OUT.html|OUT.md", help="for games: write it to a document instead")
    add_json(parser)
    parser.add_argument("--scenario", metavar="SCENARIO", help=f"id or file, if no save tells ({DEFAULT})")


def run(args: argparse.Namespace) -> int:
    """Print the comparison."""
    if args.other is None and not args.set:
        raise Trouble("A comparison needs two: name a second save or treaty, or say with --set what to change.")
    if args.other is not None and is_save(args.one) and is_save(args.other):
        about_treaties = args.treaties or args.set or args.worlds is not None or args.seed is not None
        if not about_treaties:
            return _games(args)
    return _treaties(args)


def _treaties(args: argparse.Namespace) -> int:
    """Print what two treaties do to the same worlds."""
    from game.cli.contrast import page, plain
    from game.cli.out import say, say_json

    program, meant = _meant(args)
    found = _contrast(args, program, meant)
    if args.json:
        say_json(plain(program, found))
    else:
        say(page(program, found))
    return 0


def _meant(args: argparse.Namespace) -> "tuple[Program, tuple[Meant, Meant]]":
    """Return the history and both settlements, the second as --set changes it."""
    from dataclasses import replace

    from game.cli.chronicles import history
    from game.cli.find import load_scenario, scenario_path
    from game.cli.saved import open_save
    from game.cli.settlements import changed, meant

    names = [args.one, args.one if args.other is None else args.other]
    save = next((name for name in names if is_save(name)), None)
    if save is not None and args.scenario is None:
        saved = open_save(save)
        scenario, path = saved.scenario, None
        program = history(scenario, saved.path)
    else:
        path = scenario_path(args.scenario or DEFAULT)
        scenario = load_scenario(path)
        program = history(scenario, path)
    one = meant(program, scenario, path, names[0])
    other = one if args.other is None else meant(program, scenario, path, names[1])
    new = changed(program, other.settlement, args.set)
    if args.set:
        other = replace(other, settlement=new, name=f"{other.name} with {', '.join(args.set)}")
    return program, (one, other)


def _contrast(args: argparse.Namespace, program: "Program", meant: "tuple[Meant, Meant]") -> "Contrast":
    """Run the worlds, and one of them in full: that of a save that has closed, or the first."""
    import time

    from game.cli.contrast import Contrast
    from game.core.history.fate import worlds as seeds_of
    from game.forecast.differ import compare, parting, turns

    one, other = (known.settlement for known in meant)
    seed, worlds = 1 if args.seed is None else args.seed, args.worlds or USUAL
    began = time.perf_counter()
    found = compare(program, one, other, worlds, seed)
    ms = (time.perf_counter() - began) * 1000
    save = next((known.saved for known in meant if known.saved and known.world and known.world.outcome), None)
    own, world = seed, "the first of them"
    if save is not None and args.seed is None:
        own = save.log.seed(len(save.log.steps))
        world = f"the world of {save.path.name}, every crisis left to the weights of its case,"
    return Contrast(
        names=(meant[0].name, meant[1].name),
        settlements=(one, other),
        found=found,
        turns=turns(program, one, other, min(worlds, 256), seed),
        parting=parting(program, one, other, int(seeds_of(own, 1)[0])),
        world=world,
        seed=seed,
        ms=ms,
    )


def _games(args: argparse.Namespace) -> int:
    """Print the comparison of two games."""
    from game.cli.compare_games import beside, page, values, write
    from game.cli.out import notice, say, say_json
    from game.cli.saved import open_save
    from game.core.scenario import WHOLE

    one, other = (open_save(name, args.scenario) for name in (args.one, args.other))
    if one.scenario.id != other.scenario.id:
        raise Trouble(
            f"These are games of two scenarios, {one.scenario.id} and {other.scenario.id}; there is nothing to compare."
        )
    if one.scenario.length != other.scenario.length:
        lengths = " and ".join(saved.scenario.length or WHOLE for saved in (one, other))
        raise Trouble(f"These are games of two lengths, {lengths}; --treaties compares what their treaties do.")
    for saved in (one, other):
        if saved.reading.trouble:
            notice(saved.reading.trouble)
    found = beside((one, other), args.language, args.seat)
    if args.to is not None:
        write(found, args.language, args.to)
    elif args.json:
        say_json(values(found))
    else:
        say(page(found, args.language))
    return 0
