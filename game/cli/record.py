"""A save from one seat, or with the archives open: its entries in order, each as a sentence.

A seat's record is numbered by what the seat heard, and names no seed and no hash: the numbers of all entries would
tell how many secrets there are, and the seed what everybody was told by his court.
"""

from collections.abc import Iterator
from dataclasses import dataclass

from game.core.canon import Plain, plain
from game.core.events import Entry, SittingOpened
from game.core.evolve import evolve
from game.core.scenario import PowerId, Scenario
from game.core.world import World, start
from game.log.log import Log
from game.log.replay import fold_log
from game.seat.seat import Seat
from game.words.language import ENGLISH
from game.words.tell import tell


@dataclass(frozen=True, slots=True)
class Line:
    """One entry, as it was heard."""

    n: int
    """Its number in this record, from 1."""
    sitting: int
    phase: str
    entry: Entry
    text: str

    def plain(self, archives: bool) -> dict[str, Plain]:
        """Return the line as JSON has it; who else heard it is for the archives alone."""
        found: dict[str, Plain] = {
            "n": self.n,
            "sitting": self.sitting,
            "phase": self.phase,
            "event": plain(self.entry.event),
            "because": plain(self.entry.because),
            "text": self.text,
        }
        return {**found, "heard_by": plain(self.entry.heard_by)} if archives else found


@dataclass(frozen=True, slots=True)
class Record:
    """The lines up to a point, how many there are in all, and the world or view at that point."""

    scenario: Scenario
    power: PowerId | None
    """Whose seat; None with the archives open."""
    lines: tuple[Line, ...]
    total: int
    world: World


def record(scenario: Scenario, log: Log, power: PowerId | None = None, upto: int | None = None) -> Record:
    """Return the record of a log, or its first lines; raises LogError if the log does not fit the scenario."""
    fold_log(scenario, log)
    lines: list[Line] = []
    world = start(scenario, tuple(scenario.powers) if power is None else (power,))
    total = 0
    for entry in _heard(scenario, log, power):
        total += 1
        if upto is not None and total > upto:
            continue
        world = evolve(world, entry.event)
        text = tell(entry.event, scenario, ENGLISH, power, world)
        lines.append(Line(total, world.sitting, world.phase, entry, text))
    return Record(scenario, power, tuple(lines), total, world)


def _heard(scenario: Scenario, log: Log, power: PowerId | None) -> Iterator[Entry]:
    if power is None:
        yield from log.entries()
        return
    seat = Seat(scenario, power)
    for step in log.steps:
        yield from seat.tell(step.entries)


def heading(line: Line, scenario: Scenario) -> str:
    """Return the heading that a line begins, if it opens a sitting."""
    if not isinstance(line.entry.event, SittingOpened):
        return ""
    day = scenario.calendar[line.entry.event.number - 1].date
    return f"Sitting {line.entry.event.number}, {ENGLISH.date(day)}"


def standing(record: Record) -> list[tuple[str, str, str]]:
    """Return, question by question, its title, where it stands, and the position agreed or final, if any."""
    world, rows = record.world, []
    for place, (question, facts) in enumerate(record.scenario.questions.items()):
        state = world.questions[question]
        number = world.final[place] if world.final else state.position
        label = "" if number < 0 else facts.positions[record.scenario.position(question, number)].label
        rows.append((facts.title, state.status.replace("_", " "), label))
    return rows
