"""`compare`: two games beside each other, or two treaties under the same dice.

Two saves are two games: where they part, how they end, what they signed. Anything else is two treaties: what each
does to the same thousand worlds.
"""

import argparse
from itertools import zip_longest
from typing import TYPE_CHECKING, Any

from game.cli.options import add_json, add_seed, whole
from game.cli.settlements import is_save
from game.cli.trouble import Trouble

if TYPE_CHECKING:
    from collections.abc import Callable

    from game.cli.contrast import Contrast
    from game.cli.record import Line, Record
    from game.cli.saved import Saved
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
    from game.cli.out import notice, say, say_json
    from game.cli.record import record, told_by
    from game.cli.saved import open_save
    from game.log.log import LogError

    saves = [open_save(name, args.scenario) for name in (args.one, args.other)]
    ids = [saved.scenario.id for saved in saves]
    if ids[0] != ids[1]:
        raise Trouble(f"These are games of two scenarios, {ids[0]} and {ids[1]}; there is nothing to compare.")
    for saved in saves:
        if saved.reading.trouble:
            notice(saved.reading.trouble)
    try:
        records = [record(saved.scenario, saved.log, chronicle=told_by(saved)) for saved in saves]
    except LogError as error:
        raise Trouble(str(error)) from None
    found = _compared(saves, records)
    if args.json:
        say_json(found)
    else:
        say(_readable(saves, records, found))
    return 0


def _compared(saves: "list[Saved]", records: "list[Record]") -> dict[str, Any]:
    from game.core.world import draft

    scenario = records[0].scenario
    ends = [one.world.final or draft(one.world) for one in records]
    treaties = [{q: scenario.position(q, n) for q, n in zip(scenario.questions, end, strict=True)} for end in ends]
    return {
        "scenario": scenario.id,
        "games": [
            {
                "seed": saved.log.header.seed,
                "historical_briefs": saved.log.header.historical,
                "outcome": one.world.outcome,
                "sittings": one.world.sitting,
                "signatories": list(one.world.signatories),
                "treaty": treaty,
                "scores": dict(one.world.scores),
                "verdicts": {power or "europe": points for power, points in one.world.verdicts.items()},
            }
            for saved, one, treaty in zip(saves, records, treaties, strict=True)
        ],
        "differing": [question for question in scenario.questions if treaties[0][question] != treaties[1][question]],
        "first_difference": _parting(records[0].lines, records[1].lines, lambda line: line.entry),
        "first_public_difference": _parting(_public(records[0]), _public(records[1]), lambda line: line.text),
        "first_event_apart": _apart(_years(records[0]), _years(records[1])),
    }


def _years(record: "Record") -> "tuple[Line, ...]":
    """Return what came and was decided after the congress."""
    from game.core.after import EventCame, PowerDecided

    return tuple(line for line in record.lines if isinstance(line.entry.event, EventCame | PowerDecided))


def _apart(one: "tuple[Line, ...]", other: "tuple[Line, ...]") -> dict[str, Any] | None:
    """Return the first event after the congress that one game has and the other has not, or not so."""
    from game.core.after import EventCame, PowerDecided

    def seen(line: "Line") -> tuple[object, ...]:
        match line.entry.event:
            case EventCame() as came:
                return came.event, came.year, came.season
            case PowerDecided() as decided:
                return decided.event, decided.power, decided.option
            case _:
                return ()

    if not (one and other):
        return None
    for ours, theirs in zip_longest(one, other):
        if ours is None or theirs is None or seen(ours) != seen(theirs):
            return {"texts": [line and " ".join(line.text.split()) for line in (ours, theirs)]}
    return None


def _public(record: "Record") -> "tuple[Line, ...]":
    return tuple(line for line in record.lines if line.entry.heard_by is None)


def _parting(
    one: "tuple[Line, ...]", other: "tuple[Line, ...]", look: "Callable[[Line], object]"
) -> dict[str, Any] | None:
    """Return the first lines in which two games differ to somebody who looks so, or None if they never do."""
    for ours, theirs in zip_longest(one, other):
        if ours is None or theirs is None or look(ours) != look(theirs):
            known = ours or theirs
            return {
                "sitting": known.sitting,
                "phase": known.phase,
                "texts": [line and " ".join(line.text.split()) for line in (ours, theirs)],
            }
    return None


def _readable(saves: "list[Saved]", records: "list[Record]", found: dict[str, Any]) -> str:
    from game.cli.out import table

    scenario, (one, other) = records[0].scenario, found["games"]
    names = [saved.path.name for saved in saves]
    parts = [f"{scenario.title}: {names[0]} and {names[1]}", ""]
    facts = [(key, one[key], other[key]) for key in ("seed", "outcome", "sittings")]
    rows = [(key, str(first or "not over"), str(second or "not over")) for key, first, second in facts]
    for power in scenario.powers:
        scores = [str(game["scores"].get(power, "")) for game in (one, other)]
        rows.append((f"brief of {scenario.powers[power].name}", scores[0], scores[1]))
    for power in (*scenario.powers, "europe"):
        points = [str(game["verdicts"].get(power, "")) for game in (one, other)]
        if any(points):
            name = scenario.powers[power].name if power in scenario.powers else "Europe"
            rows.append((f"history of {name}", points[0], points[1]))
    for question in found["differing"]:
        rows.append((scenario.questions[question].title, one["treaty"][question], other["treaty"][question]))
    parts += [table(("", *names), rows), ""]
    same = len(scenario.questions) - len(found["differing"])
    parts.append(f"{same} of {len(scenario.questions)} questions end alike.")
    for key, words in (("first_difference", "They part"), ("first_public_difference", "All can see it")):
        parting = found[key]
        if parting is None:
            continue
        first, second = (text or "nothing more" for text in parting["texts"])
        parts += ["", f"{words} at sitting {parting['sitting']}, {parting['phase']}:", f"  {first}", f"  {second}"]
    if found["first_event_apart"] is not None:
        first, second = (text or "nothing more" for text in found["first_event_apart"]["texts"])
        parts += ["", "In the years after, history parts here:", f"  {first}", f"  {second}"]
    if found["first_difference"] is None:
        parts.append("They are the same, entry by entry.")
    return "\n".join(parts)
