"""Saves looked at and branched from: a save with the margin it belongs to, and a new save that leaves it at a step."""

import time
from collections.abc import Callable, Mapping
from dataclasses import replace
from itertools import count
from pathlib import Path

from game.cli.chronicles import follows
from game.cli.orphans import with_orphans
from game.cli.saved import scenario_of
from game.cli.seated import plan_of
from game.cli.shelf import SUFFIX, comes_with_the_game
from game.core.after import AfterEvent
from game.core.scenario import PowerId, Scenario
from game.core.sentence import together
from game.log.log import Branched, Log, LogError, Place, Seated
from game.log.margin import BranchId, Margin
from game.log.margin_file import SUFFIX as TREE
from game.log.margin_file import Margins, margin_path, read_margin, write_margin
from game.log.reader import Reading, read
from game.log.replay import fold_log
from game.log.writer import create_log, replace_file
from game.replay.tree import with_branch
from game.seat.table import Plan, Watched


def watch(path: Path, retold: Callable[[Scenario], Scenario], language: str = "") -> Watched:
    """Open a save to look at it, its scenario retold and its history told in the reader's language."""
    reading = read(path)
    scenario, _ = scenario_of(path, reading.log)
    root, branch, found = margin_of(path, reading)
    played = any(isinstance(entry.event, AfterEvent) for entry in reading.log.entries())
    told, called = retold(scenario), reading.log.header.title
    return Watched(
        path,
        root,
        branch,
        told,
        reading.log,
        plan_of(path, scenario, reading.log.header),
        follows(scenario, path, language) if played else None,
        found.margin,
        found.known,
        together(reading.trouble or "", found.trouble or ""),
        told.title if called in ("", scenario.title) else called,
    )


def at_hand(path: Path, folder: Path) -> Path:
    """Return a save where notes and branches may be kept: itself, or of a replay that comes with the game a copy.

    The copy lies in a folder of the player's own, margin and all; one that is there already is the one, notes and all.
    If none can be made the replay is used where it lies.
    """
    if not comes_with_the_game(path):
        return path
    try:
        content = path.read_bytes()
        first = 1 if path.parent.resolve() == folder.resolve() else 0
        for copy in (folder / f"{path.stem}{f'-{n}' if n else ''}{SUFFIX}" for n in count(first)):
            if copy.exists() and copy.read_bytes() == content:
                return copy
            if not copy.exists():
                folder.mkdir(parents=True, exist_ok=True)
                if margin_path(path).exists():
                    replace_file(margin_path(copy), margin_path(path).read_bytes())
                replace_file(copy, content)
                return copy
    except OSError:
        pass
    return path


def keep(watched: Watched, margin: Margin) -> Watched:
    """Write a margin; where that cannot be done, it is held all the same, and the trouble says so."""
    try:
        known = write_margin(watched.root, margin, watched.known)
    except LogError as error:
        return replace(watched, margin=margin, trouble=str(error))
    return replace(watched, margin=margin, known=known, trouble="")


def branch(path: Path, place: Place, plan: Plan, fate: int | None, name: str) -> tuple[Path, str]:
    """Write a new save that shares all steps with another up to that of a place, and enter it in the margin.

    Return where it is, and one sentence if the margin could not be written. No byte of the old save is touched.
    """
    reading = read(path)
    log = _shared(path, reading, place, plan, fate, name)
    root, parent, found = margin_of(path, reading)
    made = _free(root)
    create_log(made, log)
    margin, _ = with_branch(
        found.margin, name, parent, place.step, "same" if fate is None else "new", made.name, read(made).head
    )
    try:
        write_margin(root, margin, found.known)
    except LogError as error:
        return made, str(error)
    return made, ""


def _shared(path: Path, reading: Reading, place: Place, plan: Plan, fate: int | None, name: str) -> Log:
    """Return the log of a new branch; raises LogError if nothing could follow it."""
    log, (scenario, _) = reading.log, scenario_of(path, reading.log)
    if not 0 <= place.step < len(log.steps):
        raise LogError(
            "{path} has steps 0 to {last}; nothing can leave it after step {step}.",
            path=str(path), last=len(log.steps) - 1, step=place.step,
        )  # fmt: skip
    if set(plan) != set(scenario.powers):
        raise LogError(
            "A branch of {path} needs a player for each power of {scenario}, and for no other.",
            path=str(path), scenario=scenario.id,
        )  # fmt: skip
    steps = log.steps[: place.step + 1]
    world = fold_log(scenario, Log(log.header, steps))
    if world.phase == "closed" and (world.history != (0, 0) or follows(scenario, path) is None):
        raise LogError("Everything is over at this place: nothing is left to be played from here.")
    seats: Mapping[PowerId, Seated] = {
        power: Seated(player.kind, player.name, player.level if player.kind == "machine" else "")
        for power, player in plan.items()
    }
    header = replace(
        log.header,
        seats=seats,
        title=name or log.header.title,
        created=time.strftime("%Y-%m-%d %H:%M"),
        left=Branched(reading.head, place.step, fate),
    )
    return Log(header, steps)


def margin_of(path: Path, reading: Reading) -> tuple[Path, BranchId, Margins]:
    """Return the save whose margin speaks of a save, which branch of it this is, and the margin."""
    if reading.log.header.left is not None:
        for tree in sorted(path.parent.glob(f"*{SUFFIX}{TREE}")):
            root = tree.with_name(tree.name.removesuffix(TREE))
            try:
                found = _read(root, read(root).head)
            except LogError:
                continue
            mine = [one for one in found.margin.branches if one.check == reading.head]
            if mine:
                return root, next((one for one in mine if one.file == path.name), mine[0]).id, found
    return path, "", _read(path, reading.head)


def _read(root: Path, head: str) -> Margins:
    """Return the margin of a save, with branches that it has lost."""
    found = read_margin(root, head)
    return replace(found, margin=with_orphans(root, found.margin))


def _free(root: Path) -> Path:
    """Return the first name beside a save that no branch of it has."""
    stem = root.name.removesuffix(SUFFIX)
    names = (root.with_name(f"{stem}-branch{n}{SUFFIX}") for n in count(1))
    return next(name for name in names if not name.exists())
