"""Which history follows a scenario: a file beside it, or beside those that came with the game, that names it."""

from collections.abc import Iterable
from pathlib import Path

from game.content.read import read
from game.content.sort import is_scenario


def history_of(scenario: str, folders: Iterable[Path]) -> Path | None:
    """Return the first history in these folders that follows a scenario, by its id."""
    for folder in folders:
        for file in sorted(folder.glob("*.yaml")):
            if not _mentions_events(file):
                continue
            top, _ = read(file)
            if top and not is_scenario(top) and scenario in (top["scenario"].text, *top["also"].texts()):
                return file
    return None


def _mentions_events(file: Path) -> bool:
    """Say whether a file can be a history, without reading it as YAML."""
    try:
        return b"\nevents:" in file.read_bytes()
    except OSError:
        return False
