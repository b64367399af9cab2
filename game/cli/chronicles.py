"""A scenario to the history that follows it, ready to run."""

from dataclasses import dataclass
from functools import cache
from hashlib import sha256
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


@dataclass(frozen=True, slots=True)
class Following:
    """A history that follows a scenario: its program, compiled when first asked for."""

    file: Path
    changed: int
    """When the file was."""
    language: str = ""

    def __call__(self) -> "Program":
        """Return the program; raises ContentError if the history has mistakes."""
        return _compiled(self.file, self.changed, self.language)

    @property
    def digest(self) -> str:
        """The SHA-256 of the file, its line ends as on every checkout: by it a save knows which history it had."""
        return sha256(self.file.read_bytes().replace(b"\r\n", b"\n")).hexdigest()


def follows(scenario: Scenario, beside: Path | None = None, language: str = "") -> Following | None:
    """Return the history that follows a scenario; None if none does."""
    file = _file(scenario, beside)
    return None if file is None else Following(file, file.stat().st_mtime_ns, language)


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
    """Compile a history, in the words of a language, for its own scenario: the one given, if whole, or its file."""
    from game.content.chronicle import load_chronicle
    from game.core.history.compile import program

    chronicle = load_chronicle(file, language)
    if scenario is None or chronicle.scenario != scenario.id or scenario.length:
        scenario = load_scenario(file.parent / f"{chronicle.scenario}.yaml")
    return program(scenario, chronicle)


@cache
def _compiled(file: Path, changed: int, language: str) -> "Program":
    """Compile a history once for as long as its file stays as it is."""
    return _program(file, language=language)
