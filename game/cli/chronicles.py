"""A scenario to the history that follows it, ready to run."""

from pathlib import Path

from game import paths
from game.cli.find import load_scenario
from game.cli.options import program as typed
from game.cli.trouble import Trouble
from game.core.history.program import Program, program
from game.core.scenario import Scenario


def history(scenario: Scenario, beside: Path) -> Program:
    """Return the history of a scenario whose file lies there, compiled; a broken one is one line of trouble."""
    from game.content.chronicle import ContentError, load_chronicle
    from game.content.follows import history_of

    folders = dict.fromkeys((beside.parent, paths.user_data() / "scenarios", paths.root("scenarios")))
    file = history_of(scenario.id, [folder for folder in folders if folder.is_dir()])
    if file is None:
        raise Trouble(f"No history follows the scenario {scenario.id}; there is none beside it that names it.")
    try:
        chronicle = load_chronicle(file)
    except ContentError as error:
        more = f" ({len(error.mistakes)} mistakes; `{typed()} check {file}` lists them)"
        raise Trouble(f"{error.mistakes[0]}{more if len(error.mistakes) > 1 else ''}") from None
    if chronicle.scenario == scenario.id:
        return program(scenario, chronicle)
    return program(load_scenario(file.parent / f"{chronicle.scenario}.yaml"), chronicle)
