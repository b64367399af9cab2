"""`anthology`: a folder of saves as a table of treaties against futures, for a class or a club."""

import argparse
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

from game.cli.options import add_json
from game.cli.trouble import Trouble

if TYPE_CHECKING:
    from game.core.history.chronicle import Chronicle
    from game.core.scenario import Scenario
    from game.papers.document import Document
    from game.replay.anthology import Anthology, Entry

SUMMARY = "put a folder of saves into one table: treaties against futures"


def declare(parser: argparse.ArgumentParser) -> None:
    """Add the arguments."""
    parser.add_argument("folder", metavar="FOLDER", help="a folder with saves (FILE.congress)")
    add_json(parser)
    parser.add_argument("--csv", action="store_true", help="print the table as CSV, a row a game")
    parser.add_argument("--to", type=Path, metavar="OUT.html|OUT.md", help="write it to a document instead")
    parser.add_argument("--language", default="en", metavar="en|fr", help="in which language (en)")


def run(args: argparse.Namespace) -> int:
    """Read the folder and print its table; 0 even if some saves are damaged, since each is listed with its sentence."""
    from game.cli.on_record import speech
    from game.cli.out import notice, say, say_json
    from game.papers.anthology import anthology
    from game.papers.plain import plain

    if args.json and args.csv:
        raise Trouble("A table is printed as JSON or as CSV, not as both; leave --json or --csv away.")
    language = speech(args.language)
    found, scenarios, chronicles = _read(args.folder, args.language)
    for broken in found.broken:
        notice(broken.trouble)
    if args.to is not None:
        _write(args.to, anthology(found, scenarios, chronicles, language))
    elif args.json:
        say_json(_values(found))
    elif args.csv:
        say(_csv(found).rstrip("\n"))
    else:
        say(plain(anthology(found, scenarios, chronicles, language)))
    return 0


def _read(name: str, language: str) -> "tuple[Anthology, dict[str, Scenario], dict[str, Chronicle]]":
    """Return the saves of a folder, in the order of their names, and the scenarios and histories they need."""
    from game.cli.bar import Bar
    from game.cli.on_record import on_record
    from game.cli.saved import open_save
    from game.cli.shelf import SUFFIX
    from game.replay.anthology import Anthology, Broken, entry

    folder = Path(name)
    try:
        if not folder.is_dir():
            raise Trouble(f"There is no folder {name}.")
        files = sorted(file for file in folder.iterdir() if file.name.endswith(SUFFIX))
    except (OSError, ValueError):
        raise Trouble(f"The folder {name[:60]} cannot be read.") from None
    if not files:
        raise Trouble(f"There are no saves in {name}; their names end in {SUFFIX}.")
    entries, broken = [], []
    scenarios: dict[str, Scenario] = {}
    chronicles: dict[str, Chronicle] = {}
    bar = Bar(len(files))
    for done, file in enumerate(files, 1):
        bar.reach(done, f"{done} of {len(files)} games")
        try:
            saved = open_save(str(file))
            game = on_record(saved, language, guarded=False)
        except Trouble as wrong:
            broken.append(Broken(file.name, str(wrong)))
            continue
        if not game.closed:
            trouble = saved.reading.trouble or f"{file}: its congress is not over."
            broken.append(Broken(file.name, f"{trouble} It is left out."))
            continue
        if saved.reading.trouble:
            broken.append(Broken(file.name, saved.reading.trouble))
        if not game.scenario.length or game.scenario.id not in scenarios:  # the whole names all that shorter games do
            scenarios[game.scenario.id] = game.scenario
        if game.program is not None:
            chronicles[game.scenario.id] = game.program.chronicle
        entries.append(entry(replace(game, name=file.name.removesuffix(SUFFIX))))
    bar.clear()
    return Anthology(tuple(entries), tuple(broken)), scenarios, chronicles


def _write(path: Path, document: "Document") -> None:
    from game.cli.out import notice
    from game.cli.put import put
    from game.papers.bundle import Unwritten, dressed

    try:
        put(path, dressed(document, path.name))
    except Unwritten as missing:
        raise Trouble(str(missing)) from None
    notice(f"{path} is written.")


def _values(found: "Anthology") -> dict[str, Any]:
    best = {
        "most_peaceful": found.most_peaceful,
        "most_surprising": found.most_surprising,
        "nearest_to_history": found.nearest_to_history,
    }
    return {
        "games": [_game(entry) for entry in found.entries],
        **{title: entry and entry.name for title, entry in best.items()},
        "broken": [{"name": broken.name, "trouble": broken.trouble} for broken in found.broken],
    }


def _game(entry: "Entry") -> dict[str, Any]:
    return {
        "name": entry.name,
        "scenario": entry.scenario,
        "players": {power: seat.name or seat.player for power, seat in entry.seats.items()},
        "outcome": entry.outcome,
        "sittings": entry.sittings,
        "signatories": list(entry.signatories),
        "departures": list(entry.departures),
        "scores": dict(entry.scores),
        "verdicts": {power or "europe": points for power, points in entry.verdicts.items()},
        "finished": entry.finished,
        "until": entry.until or None,
        "wars": entry.wars,
        "dead_thousands": entry.dead,
        "events": dict(entry.headlines),
        "events_otherwise": entry.otherwise,
        "distance": entry.distance,
        "bits": entry.bits / 10,
        "plainer_percent": entry.plainer,
    }


def _csv(found: "Anthology") -> str:
    """Return a row a game; columns that only some scenarios have are empty in the others."""
    import csv
    import io

    powers = tuple(dict.fromkeys(power for entry in found.entries for power in entry.scores))
    events = tuple(dict.fromkeys(name for entry in found.entries for name in entry.headlines))
    out = io.StringIO()
    writer = csv.writer(out, lineterminator="\n")
    writer.writerow([
        "game", "scenario", "outcome", "sittings", "departures", "until", "wars", "dead_thousands", "europe", "bits",
        "plainer_percent", "distance", *(f"brief_{p}" for p in powers), *(f"history_{p}" for p in powers), *events,
    ])  # fmt: skip
    for entry in found.entries:
        writer.writerow([
            entry.name, entry.scenario, entry.outcome, entry.sittings, " ".join(entry.departures), entry.until or "",
            entry.wars, entry.dead, entry.verdicts.get("", ""), entry.bits / 10, entry.plainer, entry.distance,
            *(entry.scores.get(p, "") for p in powers), *(entry.verdicts.get(p, "") for p in powers),
            *(entry.headlines.get(name) or "" for name in events),
        ])  # fmt: skip
    return out.getvalue()
