"""A save's file to its log and the scenario it was played with."""

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from game import paths
from game.cli.find import file, load_scenario, scenario_path
from game.cli.trouble import Trouble
from game.content.load import ContentError, load
from game.core.scenario import Scenario
from game.core.shortened import shortened
from game.log.log import Log, LogError
from game.log.reader import Reading, read
from game.log.since import changed


@dataclass(frozen=True, slots=True)
class Saved:
    """A save and its scenario."""

    path: Path
    reading: Reading
    scenario: Scenario
    changed: bool
    """Whether the scenario's rules are no longer what they were when the game was begun; other words do not count."""

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
    """Return the scenario of a save, at its length, and whether its rules have changed since.

    Raises LogError if there is none.
    """
    name = f"{log.header.scenario}.yaml"
    if not log.header.scenario.replace("_", "").isalnum():
        raise LogError("{path}: its scenario has a name that no scenario can have.", path=str(path))
    found = [folder / name for folder in folders(path) if (folder / name).is_file()]
    if not found:
        raise LogError(
            "{path} was played with the scenario {scenario}, which is not here.",
            path=str(path), scenario=log.header.scenario,
        )  # fmt: skip
    sound = []
    for place in found:
        try:
            sound.append(at_length(path, _loaded(place, place.stat().st_mtime_ns), log.header.length))
        except ContentError as error:
            if len(found) == 1:
                raise LogError(
                    "{path}: its scenario has a mistake: {mistake}", path=str(path), mistake=str(error.mistakes[0])
                ) from None
    if not sound:
        raise LogError("{path}: its scenario {scenario} has mistakes.", path=str(path), scenario=log.header.scenario)
    found_so = [(changed(scenario, log.header), scenario) for scenario in sound]
    for wanted in ("nothing", "words"):
        for change, scenario in found_so:
            if change == wanted:
                return scenario, False
    return sound[0], True


def at_length(path: Path, scenario: Scenario, length: str) -> Scenario:
    """Return a scenario at the length of a save; raises LogError if it is no longer played at that length."""
    if length and length not in scenario.lengths:
        raise LogError(
            "{path} was played at the length {length}, which the scenario {scenario} no longer has.",
            path=str(path), length=length, scenario=scenario.id,
        )  # fmt: skip
    return shortened(scenario, length)


@cache
def _loaded(path: Path, written: int) -> Scenario:
    """Load a scenario once for as long as its file stays as it is."""
    return load(path)


def open_save(name: str, scenario: str | None = None) -> Saved:
    """Read a save that was named on the command line, with its scenario or another that is named too."""
    path = file(name)
    try:
        reading = read(path)
        if scenario is None:
            found, other = scenario_of(path, reading.log)
        else:
            found = at_length(path, load_scenario(scenario_path(scenario)), reading.log.header.length)
            other = changed(found, reading.log.header) == "rules"
    except LogError as error:
        raise Trouble(error.sentence) from None
    if found.id != reading.log.header.scenario:
        raise Trouble(f"{name} was played with the scenario {reading.log.header.scenario}, not with {found.id}.")
    return Saved(path, reading, found, other)
