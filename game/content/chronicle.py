"""A history file to one Chronicle, or the whole list of what is wrong with it, the scenario's names at hand."""

from pathlib import Path

from game.content.fit import fit
from game.content.kinds import Record
from game.content.lint.history.all import lint_history
from game.content.mistake import ContentError, Mistake, faults
from game.content.node import Part
from game.content.read import read
from game.content.translate import sidecar, translated
from game.content.traps import traps
from game.core.history.chronicle import Chronicle
from game.core.scenario import Scenario

__all__ = ["ContentError", "examine_chronicle", "load_chronicle"]


def load_chronicle(path: Path | str, language: str = "") -> Chronicle:
    """Return the history of a file; raises ContentError with every mistake in it. Notices are not looked at.

    With a language, the texts of its sidecar are laid over; what the sidecar lacks or gets wrong stays English.
    """
    top, remarks = read(Path(path))
    if top is None:
        raise ContentError(remarks)
    texts = sidecar(Path(path), language)
    if texts is not None and not remarks:
        top = translated(top, texts, Chronicle)[0]
    chronicle, more = examine_chronicle(top, sense=False)
    wrong = faults([*remarks, *more])
    if chronicle is None or wrong:
        raise ContentError(wrong)
    return chronicle


def examine_chronicle(top: Part, sense: bool = True) -> tuple[Chronicle | None, list[Mistake]]:
    """Return the history that a tree holds, if it has that shape, and every mistake and notice about it.

    Without sense only what keeps it from running is looked at, which is quicker.
    """
    chronicle, misfits = fit(top, Chronicle)
    remarks = [*traps(top, Record(Chronicle)), *misfits]
    table, wrong = _table(top)
    remarks += wrong
    scenario = fit(table, Scenario)[0] if table and sense else None
    if sense and table is not None and scenario is None:
        remarks.append(top["scenario"].notice("this scenario has mistakes of its own; not everything is checked here"))
    remarks += lint_history(top, table, chronicle, scenario, sense)
    return chronicle, remarks


def _table(top: Part) -> tuple[Part | None, list[Mistake]]:
    """Return the top of the scenario that a history names, which lies beside it."""
    name = top["scenario"].text
    file = Path(top.file).parent / f"{name}.yaml"
    if not name.replace("_", "").isalnum() or not file.is_file():
        return None, [top["scenario"].mistake("there is no such scenario beside this file")] if name else []
    table, remarks = read(file)
    return table, [top["scenario"].mistake("this scenario cannot be read")] if table is None and remarks else []
