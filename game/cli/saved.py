"""A save's file to its log and the scenario it was played with."""

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from game import paths
from game.cli.find import file, load_scenario, scenario_path
from game.cli.trouble import Trouble
from game.content.load import ContentError, load
from game.core.canon import scenario_hash
from game.core.scenario import Scenario
from game.log.log import Log, LogError
from game.log.reader import Reading, read


@dataclass(frozen=True, slots=True)
class Saved:
    """A save and its scenario."""

    path: Path
    reading: Reading
    scenario: Scenario
    changed: bool
    """Whether the scenario is no longer what it was when the game was begun."""

    @property
    def log(self) -> Log:
        """The sound part of the save."""
        return self.reading.log


def folders(beside: Path | None = None) -> Iterator[Path]:
    """Yield the folders in which scenarios are looked for: the shipped ones, the player's own, those beside a save."""
    yield paths.root("scenarios")
    yield paths.user_data() / "scenarios"
    if beside is not None:
        yield beside.parent
        yield beside.parent / "scenarios"


def scenario_of(path: Path, log: Log) -> tuple[Scenario, bool]:
    """Return the scenario of a save and whether it has changed since; raises LogError if there is none."""
    name = f"{log.header.scenario}.yaml"
    if not log.header.scenario.replace("_", "").isalnum():
        raise LogError(f"{path}: its scenario has a name that no scenario can have.")
    found = [folder / name for folder in folders(path) if (folder / name).is_file()]
    if not found:
        raise LogError(f"{path} was played with the scenario {log.header.scenario}, which is not here.")
    sound = []
    for place in found:
        try:
            sound.append(_loaded(place, place.stat().st_mtime_ns))
        except ContentError as error:
            if len(found) == 1:
                raise LogError(f"{path}: its scenario has a mistake: {error.mistakes[0]}") from None
    for scenario, digest in sound:
        if digest == log.header.scenario_hash:
            return scenario, False
    if not sound:
        raise LogError(f"{path}: its scenario {log.header.scenario} has mistakes.")
    return sound[0][0], True


@cache
def _loaded(path: Path, changed: int) -> tuple[Scenario, str]:
    """Load a scenario once for as long as its file stays as it is."""
    scenario = load(path)
    return scenario, scenario_hash(scenario)


def open_save(name: str, scenario: str | None = None) -> Saved:
    """Read a save that was named on the command line, with its scenario or another that is named too."""
    path = file(name)
    try:
        reading = read(path)
        if scenario is None:
            found, changed = scenario_of(path, reading.log)
        else:
            found = load_scenario(scenario_path(scenario))
            changed = scenario_hash(found) != reading.log.header.scenario_hash
    except LogError as error:
        raise Trouble(str(error)) from None
    if found.id != reading.log.header.scenario:
        raise Trouble(f"{name} was played with the scenario {reading.log.header.scenario}, not with {found.id}.")
    return Saved(path, reading, found, changed)
