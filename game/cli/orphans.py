"""Branches that their margin has lost: found again by the names and the first lines of their saves."""

from pathlib import Path

from game.cli.shelf import SUFFIX
from game.log.log import Header, LogError
from game.log.margin import Fate, Margin
from game.log.reader import read
from game.replay.tree import ROOT, with_branch


def with_orphans(root: Path, margin: Margin) -> Margin:
    """Return the margin of a save with every branch that lies beside it and says whence it came.

    They are entered as they would have been when they were made; nothing is written.
    """
    names = {branch.file for branch in margin.branches}
    beside = sorted(root.parent.glob(f"{root.name.removesuffix(SUFFIX)}-branch*{SUFFIX}"))
    lost = {path.name: said for path in beside if path.name not in names and (said := _said(path)) is not None}
    while True:
        parents = {margin.of: ROOT, **{branch.check: branch.id for branch in margin.branches}}
        name = next((n for n, (header, _) in lost.items() if header.left and header.left.of in parents), None)
        if name is None:
            return margin
        header, check = lost.pop(name)
        if header.left is not None and check not in parents:
            fate: Fate = "same" if header.left.fate is None else "new"
            parent = parents[header.left.of]
            margin, _ = with_branch(margin, header.title, parent, header.left.step, fate, name, check)


def _said(path: Path) -> tuple[Header, str] | None:
    """Return the header of a save and the check of its first line; None if it cannot be read."""
    try:
        reading = read(path)
    except LogError:
        return None
    return reading.log.header, reading.head
