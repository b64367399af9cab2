"""What was typed to the file it means."""

import os
from pathlib import Path

from game import paths
from game.cli.options import program
from game.cli.trouble import Trouble, unknown
from game.core.scenario import Scenario


def scenario_path(name: str, histories: bool = False) -> Path:
    """Return the file of a scenario given by id or by path; histories lie beside them and may be meant too."""
    path = Path(name)
    separators = [mark for mark in (os.sep, os.altsep) if mark]
    if path.suffix in (".yaml", ".yml") or any(mark in name for mark in separators):
        return file(name)
    folder = paths.root("scenarios")
    shipped = folder / f"{name}.yaml"
    if name.replace("_", "").isalnum() and shipped.is_file():
        return shipped
    if histories:
        raise unknown("scenario or history", name, sorted(path.stem for path in folder.glob("*.yaml")))
    from game.content.listing import listing

    raise unknown("scenario", name, [listed.id for listed in listing(folder)])


def file(name: str) -> Path:
    """Return a file that can be read, or say what is wrong with the name."""
    path = Path(name)
    try:
        if path.is_dir():
            raise Trouble(f"{name} is a folder; a file is needed.")
        if not path.exists():
            raise Trouble(f"There is no file {name}.")
    except (OSError, ValueError):
        raise Trouble(f"{name[:60]!r} cannot be the name of a file.") from None
    return path


def load_scenario(path: Path) -> Scenario:
    """Load a scenario; of a broken one, name the first mistake and how to see the others; a history is none."""
    from game.content.load import ContentError, load
    from game.content.read import read
    from game.content.sort import is_scenario

    try:
        return load(path)
    except ContentError as error:
        top, _ = read(path)
        if top is not None and not is_scenario(top):
            raise Trouble(f"{path} is a history: the years after a congress, and no scenario to play.") from None
        count = len(error.mistakes)
        more = "" if count == 1 else f" ({count} mistakes; `{program()} check {path}` lists them)"
        raise Trouble(f"{error.mistakes[0]}{more}") from None


def scenario(name: str) -> Scenario:
    """Load a scenario given by id or by path."""
    return load_scenario(scenario_path(name))
