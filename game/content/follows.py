"""Which history follows a scenario: a file beside it, or beside those that came with the game, that names it."""

from collections.abc import Iterable
from functools import cache
from pathlib import Path

from game.content.read import read
from game.content.sort import is_scenario


def history_of(scenario: str, folders: Iterable[Path]) -> Path | None:
    """Return the first history in these folders that follows a scenario, by its id."""
    for folder in folders:
        for file in sorted(folder.glob("*.yaml")):
            if _mentions_events(file) and scenario in _followed(file, file.stat().st_mtime_ns):
                return file
    return None


def written_for(file: Path) -> str:
    """Return the scenario that a history was written for, by its id."""
    return _followed(file, file.stat().st_mtime_ns)[0]


@cache
def _followed(file: Path, changed: int) -> tuple[str, ...]:
    """Return the scenarios that a history follows, read once for as long as its file stays as it is."""
    top, _ = read(file)
    return (top["scenario"].text, *top["also"].texts()) if top and not is_scenario(top) else ()


def _mentions_events(file: Path) -> bool:
    """Say whether a file can be a history, without reading it as YAML."""
    try:
        return b"\nevents:" in file.read_bytes()
    except OSError:
        return False
