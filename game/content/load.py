"""One scenario file to one Scenario, or the whole list of what is wrong with it."""

from pathlib import Path

from game.content.fit import fit
from game.content.lint.all import lint
from game.content.mistake import ContentError, Mistake, faults, in_order
from game.content.read import read
from game.content.shape import Record
from game.content.traps import traps
from game.core.scenario import Scenario

__all__ = ["ContentError", "examine", "load"]


def load(path: Path | str) -> Scenario:
    """Return the scenario of a file; raises ContentError with every mistake in it. Notices are not looked at."""
    scenario, remarks = examine(Path(path))
    wrong = faults(remarks)
    if scenario is None or wrong:
        raise ContentError(wrong)
    return scenario


def examine(path: Path) -> tuple[Scenario | None, list[Mistake]]:
    """Return the scenario of a file, if it has the shape of one, and every mistake and notice."""
    top, remarks = read(path)
    if top is None:
        return None, in_order(remarks)
    scenario, misfits = fit(top, Scenario)
    return scenario, in_order([*remarks, *traps(top, Record(Scenario)), *misfits, *lint(top)])
