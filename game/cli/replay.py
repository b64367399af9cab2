"""`replay`: a save as a record of sentences, verified, looked into at any line, or made a document."""

import argparse
from pathlib import Path
from typing import TYPE_CHECKING, Any

from game.cli.options import add_json, whole
from game.cli.trouble import Trouble, unknown

if TYPE_CHECKING:
    from game.cli.record import Record
    from game.cli.saved import Saved
    from game.core.history.program import Program
    from game.core.scenario import PowerId
    from game.log.verify import Difference

SUMMARY = "read a save from a seat or with the archives open, verify it, or make a document of it"


def declare(parser: argparse.ArgumentParser) -> None:
    """Add the arguments."""
    parser.add_argument("file", metavar="FILE", help="a save (FILE.congress)")
    parser.add_argument("--verify", action="store_true", help="decide the game again and name the first difference")
    parser.add_argument(
        "--as", dest="seat", metavar="POWER|archives",
        help="whose eyes look (the archives, once the congress is closed; before that, the only person's)",
    )  # fmt: skip
    parser.add_argument("--at", type=whole(0, 10**9), metavar="N", help="stop after line N of the record")
    add_json(parser)
    parser.add_argument("--export", type=Path, metavar="OUT.md|OUT.html", help="write the record to a document")
    parser.add_argument("--scenario", metavar="SCENARIO", help="id or file, if it is not found by itself")


def run(args: argparse.Namespace) -> int:
    """Print, verify or export."""
    from game.cli.out import notice
    from game.cli.saved import open_save
    from game.log.log import LogError

    if args.export is not None and args.export.suffix.lower() not in (".md", ".html", ".htm"):
        raise Trouble(f"{args.export}: the name of a document ends in .md or .html.")
    saved = open_save(args.file, args.scenario)
    if saved.reading.trouble:
        notice(saved.reading.trouble)
    if saved.changed and not args.verify:
        notice(f"The scenario {saved.scenario.id} has been changed since this game was played.")
    try:
        return _verify(saved, args.json) if args.verify else _show(saved, args)
    except LogError as error:
        raise Trouble(f"{saved.path}: {error}") from None


def _show(saved: "Saved", args: argparse.Namespace) -> int:
    from game.cli.out import say, say_json
    from game.cli.record import record, told_by

    found = record(saved.scenario, saved.log, _eyes(saved, args.seat), args.at, told_by(saved))
    if args.at is not None and args.at > found.total:
        raise Trouble(f"This record has lines 1 to {found.total}; there is no line {args.at}.")
    if args.export is not None:
        _export(found, args.export)
    elif args.json:
        say_json(_plain(saved, found))
    else:
        say(_readable(found))
    return 0


def _eyes(saved: "Saved", named: str | None) -> "PowerId | None":
    """Return whose record is meant; None for the archives."""
    from game.core.events import CongressClosed

    powers = tuple(saved.scenario.powers)
    if named == "archives":
        return None
    if named is not None:
        if named not in powers:
            raise unknown("seat", named, (*powers, "archives"))
        return named
    if any(isinstance(entry.event, CongressClosed) for entry in saved.log.entries()):
        return None
    seats = saved.log.header.seats
    people = [power for power in powers if power in seats and seats[power].player == "human"]
    if len(people) > 1:
        raise Trouble(f"Several people play this game and it is not over; name a seat: --as {', '.join(people)}.")
    return people[0] if people else None


def _plain(saved: "Saved", found: "Record") -> dict[str, Any]:
    """Return a record as JSON; the seed and the hash are for the archives alone."""
    from game.core.canon import world_hash
    from game.core.world import draft

    world, scenario, top = found.world, saved.scenario, saved.log.header
    archives = found.power is None
    positions = world.final or draft(world)
    secret = {"seed": top.seed, "hash": world_hash(world)} if archives else {}
    return {
        "scenario": scenario.id,
        "title": top.title,
        "rules": top.rules,
        "historical_briefs": top.historical,
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


def _readable(found: "Record") -> str:
    from game.cli.export import title
    from game.cli.out import table
    from game.cli.record import scores, standing

    width = len(str(found.total))
    parts = [title(found)]
    for line in found.lines:
        parts += ["", line.head] if line.head else []
        parts.append(f"{line.n:>{width}}  {' '.join(line.text.split())}")
    parts += ["", table(("question", "state", "position"), standing(found))]
    if found.world.scores:
        head, *rows = scores(found)
        parts += ["", table(head, rows)]
    return "\n".join(parts)


def _export(found: "Record", path: Path) -> None:
    from game.cli.export import html, markdown
    from game.cli.out import notice

    text = markdown(found) if path.suffix.lower() == ".md" else html(found)
    try:
        path.write_text(text, encoding="utf-8")
    except OSError as error:
        raise Trouble(f"{path} cannot be written: {(error.strerror or 'the system refuses').lower()}.") from None
    notice(f"{path} is written.")


def _verify(saved: "Saved", json: bool) -> int:
    """Decide the game again; 0 if all of the file is sound and every decision comes out as it stands there."""
    from dataclasses import asdict

    from game.cli.bar import Bar
    from game.cli.out import say, say_json
    from game.log.verify import verify

    steps = len(saved.log.steps)
    bar = Bar(steps)
    found = verify(saved.scenario, saved.log, lambda n: bar.reach(n + 1, f"step {n + 1} of {steps}"), _program(saved))
    bar.clear()
    sound = found is None and saved.reading.trouble is None
    if json:
        difference = None if found is None else asdict(found)
        say_json({"verified": sound, "steps": steps, "trouble": saved.reading.trouble, "difference": difference})
    elif found is not None:
        say(_difference(found))
    else:
        say(f"{'Verified' if sound else 'What is sound of it is verified'}: {steps} steps, decided again alike.")
    return 0 if sound else 1


def _program(saved: "Saved") -> "Program | None":
    """Return the history that the save went on to, if it did and there is one."""
    from game.cli.chronicles import follows
    from game.core.events import CongressClosed

    if not any(isinstance(entry.event, CongressClosed) for entry in saved.log.entries()):
        return None
    ready = follows(saved.scenario, saved.path)
    return None if ready is None else ready()


def _difference(found: "Difference") -> str:
    if found.what == "scenario":
        return "Not verified: the scenario has been changed since, and the same orders may no longer do the same."
    where = f"at sitting {found.sitting}, {found.phase}, step {found.step}"
    if found.what == "world":
        return f"Not verified: {where}, the world is another than the save says."
    return (
        f"Not verified: {where}, entry {found.entry} is decided otherwise today.\n"
        f"in the save: {found.got or 'nothing'}\ndecided now: {found.expected or 'nothing'}"
    )
