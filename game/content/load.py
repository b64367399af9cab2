"""One scenario file to one Scenario, or the whole list of what is wrong with it."""

from pathlib import Path

from game.content.fit import fit
from game.content.kinds import Record
from game.content.lint.all import lint
from game.content.mistake import ContentError, Mistake, faults
from game.content.node import Part
from game.content.read import read
from game.content.translate import sidecar, translated
from game.content.traps import traps
from game.core.scenario import Scenario

__all__ = ["ContentError", "examine", "load"]


def load(path: Path | str, language: str = "") -> Scenario:
    """Return the scenario of a file; raises ContentError with every mistake in it. Notices are not looked at.

    With a language, the texts of its sidecar are laid over. What the sidecar lacks or gets wrong stays English:
    a half-made translation is played, and `check` says what it needs.
    """
    file = Path(path)
    top, remarks = read(file)
    if top is None:
        raise ContentError(remarks)
    scenario, more = examine(top)
    wrong = faults([*remarks, *more])
    if scenario is None or wrong:
        raise ContentError(wrong)
    texts = sidecar(file, language)
    return scenario if texts is None else fit(translated(top, texts)[0], Scenario)[0] or scenario


def examine(top: Part) -> tuple[Scenario | None, list[Mistake]]:
    """Return the scenario that a tree holds, if it has that shape, and every mistake and notice about it."""
    scenario, misfits = fit(top, Scenario)
    return scenario, [*traps(top, Record(Scenario)), *misfits, *lint(top)]
