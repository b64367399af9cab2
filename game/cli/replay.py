"""`replay`: a save as a record of sentences with its notes, verified, watched, or made a document."""

import argparse
from pathlib import Path
from typing import TYPE_CHECKING, Any

from game.cli.options import add_json, whole
from game.cli.trouble import Trouble, unknown

if TYPE_CHECKING:
    from game.cli.margin_lines import Margined
    from game.cli.record import Record
    from game.cli.saved import Saved
    from game.core.scenario import PowerId

SUMMARY = "read or watch a save from a seat or with the archives open, verify it, or make a document of it"


def declare(parser: argparse.ArgumentParser) -> None:
    """Add the arguments."""
    parser.add_argument("file", metavar="FILE", help="a save (FILE.congress)")
    parser.add_argument("--verify", action="store_true", help="decide the game again and name the first difference")
    parser.add_argument("--watch", action="store_true", help="step through it in the terminal, annotate it, branch it")
    parser.add_argument(
        "--as", dest="seat", metavar="POWER|archives",
        help="whose eyes look (the archives, once the congress is closed; before that, the only person's)",
    )  # fmt: skip
    parser.add_argument("--at", type=whole(0, 10**9), metavar="N", help="stop after line N of the record")
    parser.add_argument("--marks", action="store_true", help="list the moments worth a visit, with their lines")
    add_json(parser)
    parser.add_argument("--export", type=Path, metavar="OUT.md|OUT.html", help="write the record to a document")
    parser.add_argument("--scenario", metavar="SCENARIO", help="id or file, if it is not found by itself")
    parser.add_argument("--language", default="en", metavar="CODE", help="language to read it in: en, fr … (en)")


def run(args: argparse.Namespace) -> int:
    """Print, watch, verify or export."""
    from game.cli.out import notice
    from game.cli.saved import open_save
    from game.log.log import LogError

    if args.export is not None and args.export.suffix.lower() not in (".md", ".html", ".htm"):
        raise Trouble(f"{args.export}: the name of a document ends in .md or .html.")
    if args.watch:
        return _watch(args)
    saved = open_save(args.file, args.scenario)
    if saved.reading.trouble:
        notice(saved.reading.trouble)
    if saved.changed and not args.verify:
        notice(f"The scenario {saved.scenario.id} has been changed since this game was played.")
    try:
        if args.verify:
            from game.cli.verified import verified

            return verified(saved, args.json)
        return _show(saved, args)
    except LogError as error:
        raise Trouble(f"{saved.path}: {error}") from None


def _watch(args: argparse.Namespace) -> int:
    import sys

    from game.cli.find import file
    from game.cli.house import House
    from game.cli.play import language_named
    from game.log.log import LogError
    from game.text.play import play_text
    from game.text.theatre.watch import watch_text

    if sys.stdin is None:
        raise Trouble("Nothing can be read: stdin is closed.")
    language = language_named(args.language)
    house = House(language="" if args.language == "en" else args.language)
    try:
        watched = house.watch(house.at_hand(file(args.file)))
        branch = watch_text(house, watched, language, _eyes_named(watched.scenario.powers, args.seat), args.at)
    except LogError as error:
        raise Trouble(str(error)) from None
    return 0 if branch is None else play_text(house, branch, language)


def _eyes_named(powers: Any, named: str | None) -> "tuple[PowerId | None, ...]":
    """Return the eyes that were asked for, or nothing if none were."""
    if named is None:
        return ()
    if named != "archives" and named not in powers:
        raise unknown("seat", named, (*powers, "archives"))
    return (None if named == "archives" else named,)


def _show(saved: "Saved", args: argparse.Namespace) -> int:
    from game.cli.margin_lines import margined
    from game.cli.on_record import speech, spoken
    from game.cli.out import notice, say, say_json
    from game.cli.record import record, told_by

    eyes = _eyes(saved, args.seat)
    language = speech(args.language)
    told = told_by(saved, language)
    found = record(spoken(saved, language.code), saved.log, eyes, args.at, told, language)
    if args.at is not None and args.at > found.total:
        raise Trouble(f"This record has lines 1 to {found.total}; there is no line {args.at}.")
    beside = margined(saved, eyes, args.marks or args.json, language)
    if beside.trouble:
        notice(beside.trouble)
    if args.export is not None:
        _export(found, args.export)
    elif args.json:
        say_json({**_plain(saved, found), **beside.plain(found)})
    elif args.marks:
        say(beside.listed(found))
    else:
        say(_readable(found, beside))
    return 0


def _eyes(saved: "Saved", named: str | None) -> "PowerId | None":
    """Return whose record is meant; None for the archives. A lone person may ask for anybody's, by name."""
    from game.replay.eyes import allowed, people

    scenario, log = saved.scenario, saved.log
    asked = _eyes_named(scenario.powers, named)
    phase = _phase(saved)
    may = allowed(scenario, log, phase, plainly=True)
    if asked and asked[0] not in may:
        persons = ", ".join(people(scenario, log))
        raise Trouble(f"Several people play this game and it is not over; only their own seats are open: {persons}.")
    if asked:
        return asked[0]
    if None not in may:
        raise Trouble(
            f"Several people play this game and it is not over; name a seat: --as {', '.join(map(str, may))}."
        )
    return allowed(scenario, log, phase)[0]


def _phase(saved: "Saved") -> str:
    from game.log.replay import fold_log

    return fold_log(saved.scenario, saved.log).phase


def _plain(saved: "Saved", found: "Record") -> dict[str, Any]:
    """Return a record as JSON; the seed and the hash are for the archives alone."""
    from game.core.canon import world_hash
    from game.core.scenario import WHOLE
    from game.core.world import draft

    world, scenario, top = found.world, saved.scenario, saved.log.header
    archives = found.power is None
    positions = world.final or draft(world)
    secret = {"seed": top.seed, "hash": world_hash(world)} if archives else {}
    left = top.left
    origin = {"of": left.of, "step": left.step} if archives and left is not None else {}  # of it a seed can be guessed
    return {
        "scenario": scenario.id,
        "length": scenario.length or WHOLE,
        "title": top.title,
        "rules": top.rules,
        "historical_briefs": top.historical,
        "branch": None if left is None else {"fate": "same" if left.fate is None else "new", **origin},
        "seats": {power: {"player": seat.player, "name": seat.name} for power, seat in top.seats.items()},
        "as": found.power or "archives",
        "trouble": saved.reading.trouble,
        "lines": found.total,
        "at": len(found.lines),
        "sitting": world.sitting,
        "phase": world.phase,
        "outcome": world.outcome,
        "treaty": {q: scenario.position(q, n) for q, n in zip(scenario.questions, positions, strict=True)},
        "signatories": list(world.signatories),
        "scores": dict(world.scores),
        "verdicts": {power or "europe": points for power, points in world.verdicts.items()},
        **secret,
        "entries": [line.plain(archives) for line in found.lines],
    }


def _readable(found: "Record", beside: "Margined") -> str:
    from game.cli.export import title
    from game.cli.out import table
    from game.cli.record import heads, scores, standing

    width = len(str(found.total))
    parts = [title(found), *beside.branch]
    for line in found.lines:
        parts += ["", line.head] if line.head else []
        said = f"{line.n:>{width}}  {' '.join(line.text.split())}"
        parts += [*beside.before(line.place, width), said, *beside.after(line.place, width)]
    parts += ["", table(heads(found), standing(found))]
    if found.world.scores:
        head, *rows = scores(found)
        parts += ["", table(head, rows)]
    return "\n".join(parts)


def _export(found: "Record", path: Path) -> None:
    from game.cli.export import html, markdown
    from game.cli.out import notice
    from game.cli.put import put

    put(path, markdown(found) if path.suffix.lower() == ".md" else html(found))
    notice(f"{path} is written.")
