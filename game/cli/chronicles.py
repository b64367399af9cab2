"""A scenario to the history that follows it, ready to run."""

from collections.abc import Callable
from functools import cache, partial
from pathlib import Path
from typing import TYPE_CHECKING

from game import paths
from game.cli.find import load_scenario
from game.cli.options import program as typed
from game.cli.trouble import Trouble
from game.content.follows import history_of
from game.content.mistake import ContentError
from game.core.scenario import Scenario

if TYPE_CHECKING:
    from game.core.history.program import Program


def follows(scenario: Scenario, beside: Path | None = None, language: str = "") -> "Callable[[], Program] | None":
    """Return how to get the history that follows a scenario, compiled when first asked for; None if none does."""
    file = _file(scenario, beside)
    return None if file is None else partial(_compiled, file, file.stat().st_mtime_ns, language)


def history(scenario: Scenario, beside: Path) -> "Program":
    """Return the history of a scenario whose file lies there, compiled; a broken one is one line of trouble."""
    file = _file(scenario, beside)
    if file is None:
        raise Trouble(f"No history follows the scenario {scenario.id}; there is none beside it that names it.")
    try:
        return _program(file, scenario)
    except ContentError as error:
        more = f" ({len(error.mistakes)} mistakes; `{typed()} check {file}` lists them)"
        raise Trouble(f"{error.mistakes[0]}{more if len(error.mistakes) > 1 else ''}") from None


def _file(scenario: Scenario, beside: Path | None) -> Path | None:
    near = () if beside is None else (beside.parent,)
    folders = dict.fromkeys((*near, paths.user_data() / "scenarios", paths.root("scenarios")))
    return history_of(scenario.id, [folder for folder in folders if folder.is_dir()])


def _program(file: Path, scenario: Scenario | None = None, language: str = "") -> "Program":
    """Compile a history, in the words of a language, for its own scenario: the one given, or the one beside it."""
    from game.content.chronicle import load_chronicle
    from game.core.history.program import program

    chronicle = load_chronicle(file, language)
    if scenario is None or chronicle.scenario != scenario.id:
        scenario = load_scenario(file.parent / f"{chronicle.scenario}.yaml")
    return program(scenario, chronicle)


@cache
def _compiled(file: Path, changed: int, language: str) -> "Program":
    """Compile a history once for as long as its file stays as it is."""
    return _program(file, language=language)
