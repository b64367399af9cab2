"""`branch`: the variation tree of a save. Play on from a place, list, name, promote, prune, carry elsewhere."""

import argparse
from pathlib import Path
from typing import TYPE_CHECKING, Any

from game.cli.options import add_json, add_seed, whole
from game.cli.trouble import Trouble

if TYPE_CHECKING:
    from game.cli.house import House
    from game.log.log import Place
    from game.log.margin import BranchId, Fate, Margin
    from game.seat.table import Plan, Watched

SUMMARY = "play on from any place of a save in a new one; list, name, promote, prune, export the branches"


def declare(parser: argparse.ArgumentParser) -> None:
    """Add the arguments."""
    parser.add_argument("file", metavar="FILE", help="a save (FILE.congress), or with --import a bundle (FILE.bundle)")
    where = parser.add_mutually_exclusive_group()
    where.add_argument("--at", type=whole(1, 10**9), metavar="N", help="branch after line N of `replay FILE`")
    where.add_argument("--sitting", type=whole(1, 99), metavar="N", help="branch where sitting N has just opened")
    parser.add_argument("--fate", choices=("same", "new"), default="same", help="the dice of what follows (same)")
    add_seed(parser, "drawn, for a new fate")
    parser.add_argument("--name", default="", metavar="NAME", help="what to call the branch")
    parser.add_argument(
        "--human", action="append", default=[], metavar="POWER[=NAME]",
        help="a power that a person plays in it (without --human, --level and --play-on the seats stay as they were)",
    )  # fmt: skip
    parser.add_argument("--level", action="append", default=[], metavar="POWER=LEVEL", help="as in play")
    parser.add_argument(
        "--play-on", action="store_true", help="let machines play it on, until a person must act or the end"
    )
    verbs = parser.add_mutually_exclusive_group()
    verbs.add_argument("--rename", nargs=2, metavar=("NUMBER", "NAME"), help="call a branch something else")
    verbs.add_argument(
        "--promote", metavar="NUMBER", help="make a branch the main line; 0 is the game as it was played"
    )
    verbs.add_argument("--prune", metavar="NUMBER", help="hide a branch and what comes of it; no file is touched")
    verbs.add_argument("--unprune", metavar="NUMBER", help="show a branch again")
    verbs.add_argument("--export", type=Path, metavar="OUT.bundle", help="write game, notes and branches to one file")
    verbs.add_argument("--import", dest="folder", type=Path, metavar="DIR", help="unpack a bundle into a folder")
    add_json(parser)


def run(args: argparse.Namespace) -> int:
    """Do one thing with the tree, then list it."""
    from game.cli.find import file
    from game.cli.house import House
    from game.cli.out import notice
    from game.log.log import LogError

    house = House()
    try:
        if args.folder is not None:
            return _import(house, file(args.file), args)
        path = file(args.file)
        watched = house.watch(house.at_hand(path) if _writes(args) else path)
        if watched.trouble:
            notice(watched.trouble)
        if args.export is not None:
            return _export(watched, args.export)
        if args.at is not None or args.sitting is not None:
            watched = _branch(house, watched, args)
        else:
            watched = _edit(house, watched, args)
    except LogError as error:
        raise Trouble(str(error)) from None
    _list(watched, args.json)
    return 0


def _writes(args: argparse.Namespace) -> bool:
    """Return whether the tree is to be changed; what comes with the game is then copied first."""
    return any(one is not None for one in (args.at, args.sitting, args.rename, args.promote, args.prune, args.unprune))


def _branch(house: "House", watched: "Watched", args: argparse.Namespace) -> "Watched":
    from game.cli.out import notice
    from game.replay.eyes import archives_open, people
    from game.replay.reel import Reel

    reel = Reel(watched.scenario, watched.log, watched.history)
    persons = people(watched.scenario, watched.log)
    if len(persons) > 1 and not archives_open(watched.scenario, watched.log, reel.end.phase):
        raise Trouble(
            "Several people play this game and it is not over; it can be branched when its archives are open."
        )
    fate: Fate = "new" if args.fate == "new" else "same"
    if fate == "same" and args.seed is not None:
        raise Trouble("A seed is for new dice: --fate new --seed N.")
    table = house.branch(watched.path, _place(reel, watched, args), _plan(watched, args), fate, args.name, args.seed)
    if args.play_on:
        while table.advance():
            pass
    if table.trouble:
        notice(table.trouble)
    notice(f"The branch is kept as {watched.root.with_name(table.name)}.")
    return house.watch(watched.path)


def _place(reel: Any, watched: "Watched", args: argparse.Namespace) -> "Place":
    """Return the place that was named: a line, as the eyes of `replay` count it, or where a sitting has opened."""
    from game.core.events import SittingOpened
    from game.replay.eyes import allowed
    from game.replay.lens import Lens

    lens = Lens(reel, allowed(watched.scenario, watched.log, reel.end.phase)[0])
    if args.at is not None:
        if args.at > len(lens.lines):
            raise Trouble(f"This record has lines 1 to {len(lens.lines)}; there is no line {args.at}.")
        found: Place = lens.lines[args.at - 1].place
        return found
    for line in lens.lines:
        if isinstance(line.entry.event, SittingOpened) and line.entry.event.number == args.sitting:
            opened: Place = line.place
            return opened
    raise Trouble(f"No sitting {args.sitting} is on this record.")


def _plan(watched: "Watched", args: argparse.Namespace) -> "Plan":
    """Return who plays the branch: machines and the people who are named; if nothing is asked, all as before."""
    from game.cli.machines import levels, power_named
    from game.cli.options import pairs
    from game.seat.table import Player

    plan = dict(watched.plan)
    if args.human or args.level or args.play_on:
        plan = {power: Player("machine", level=player.level) for power, player in plan.items()}
    named = {power for power, level in pairs(args.level, "--level") if level}
    every = len(named) < len(args.level)
    for power, level in levels(watched.scenario, args.level).items():
        if (every or power in named) and plan[power].kind == "machine":
            plan[power] = Player("machine", level=level)
    for power, name in pairs(args.human, "--human"):
        plan[power_named(watched.scenario, power)] = Player("human", name)
    return plan


def _edit(house: "House", watched: "Watched", args: argparse.Namespace) -> "Watched":
    """Change the tree as asked, and keep it; nothing asked changes nothing."""
    from game.log.log import LogError
    from game.replay import tree

    margin = watched.margin
    if args.rename is not None:
        margin = tree.rename(margin, _numbered(margin, args.rename[0]), args.rename[1])
    elif args.promote is not None:
        number = tree.ROOT if args.promote == "0" else _numbered(margin, args.promote)
        margin = tree.promote(margin, number)
    elif args.prune is not None:
        margin = tree.prune(margin, _numbered(margin, args.prune))
    elif args.unprune is not None:
        margin = tree.prune(margin, _numbered(margin, args.unprune), pruned=False)
    else:
        return watched
    kept = house.keep(watched, margin)
    if kept.trouble:
        raise LogError(kept.trouble)
    return kept


def _numbered(margin: "Margin", typed: str) -> "BranchId":
    """Return a branch by its number in the list."""
    from game.replay.tree import drawing

    known = [branch.id for _, branch in drawing(margin, pruned=True)]
    if not (typed.isascii() and typed.isdecimal() and len(typed) < 9 and 1 <= int(typed) <= len(known)):
        listed = f"they are numbered 1 to {len(known)}" if known else "nothing branches off this game"
        raise Trouble(f"There is no branch {typed[:20]!r}; {listed}.")
    return known[int(typed) - 1]


def _list(watched: "Watched", json: bool) -> None:
    from game.cli.out import say, say_json, table
    from game.replay.tree import drawing

    found = [(n, depth, one) for n, (depth, one) in enumerate(drawing(watched.margin, pruned=True), 1)]
    main = watched.margin.main
    if json:
        say_json({
            "root": str(watched.root),
            "main": next((n for n, _, one in found if one.id == main), 0),
            "branches": [
                {
                    "number": n, "depth": depth, "name": one.name, "file": one.file, "step": one.step,
                    "fate": one.fate, "pruned": one.pruned,
                }
                for n, depth, one in found
            ],
        })  # fmt: skip
        return
    if not found:
        say("Nothing branches off this game.")
        return
    rows = [
        (
            str(n),
            f"{'  ' * (depth - 1)}{one.name or one.file}",
            str(one.step),
            f"{one.fate} dice",
            ", ".join(word for word, so in (("main line", one.id == main), ("pruned", one.pruned)) if so),
            one.file,
        )
        for n, depth, one in found
    ]
    say(table(("no.", "branch", "after step", "fate", "", "file"), rows))


def _export(watched: "Watched", out: Path) -> int:
    from game.cli.bundling import export_tree
    from game.cli.out import notice
    from game.log.bundle import SUFFIX

    if out.suffix != SUFFIX:
        raise Trouble(f"{out}: the name of a bundle ends in {SUFFIX}.")
    missing = export_tree(watched, out)
    if missing:
        notice(missing)
    notice(f"{out} is written.")
    return 0


def _import(house: "House", bundle: Path, args: argparse.Namespace) -> int:
    from game.cli.bundling import import_tree
    from game.cli.out import notice

    made, trouble = import_tree(bundle, args.folder)
    if trouble:
        notice(trouble)
    notice(f"The game is kept as {made}.")
    _list(house.watch(made), args.json)
    return 0
