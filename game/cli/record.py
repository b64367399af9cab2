"""A save from one seat, or with the archives open: its entries in order, each as a sentence.

A seat's record is numbered by what the seat heard, and names no seed and no hash: the numbers of all entries would
tell how many secrets there are, and the seed what everybody was told by his court.
"""

from collections.abc import Iterator
from dataclasses import dataclass

from game.cli.chronicles import follows
from game.cli.saved import Saved
from game.content.mistake import ContentError
from game.core.after import AfterEvent, CrisisOpened, EventCame
from game.core.canon import Plain, plain
from game.core.events import Entry, Event, PhaseBegan, SittingOpened
from game.core.evolve import evolve
from game.core.history.chronicle import Chronicle
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
    head: str = ""
    """The heading that it begins: a sitting, or a year after the congress."""

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


def told_by(saved: Saved) -> Chronicle | None:
    """Return the history that tells the years of a save; None if it has none, or none that can be read."""
    if not any(isinstance(entry.event, AfterEvent) for entry in saved.log.entries()):
        return None
    ready = follows(saved.scenario, saved.path)
    try:
        return None if ready is None else ready().chronicle
    except ContentError:
        return None


def record(
    scenario: Scenario,
    log: Log,
    power: PowerId | None = None,
    upto: int | None = None,
    chronicle: Chronicle | None = None,
) -> Record:
    """Return the record of a log, or its first lines; raises LogError if the log does not fit the scenario.

    A chronicle tells what came after the congress; without one, it is named by its year alone.
    """
    fold_log(scenario, log)
    lines: list[Line] = []
    world = start(scenario, tuple(scenario.powers) if power is None else (power,))
    total = year = 0
    for entry in _heard(scenario, log, power):
        total += 1
        if upto is not None and total > upto:
            continue
        world = evolve(world, entry.event)
        text = tell(entry.event, scenario, ENGLISH, power, world, chronicle)
        lines.append(Line(total, world.sitting, world.phase, entry, text, heading(entry.event, scenario, year)))
        year = world.history[0] if isinstance(entry.event, EventCame | CrisisOpened) else year
    return Record(scenario, power, tuple(lines), total, world)


def _heard(scenario: Scenario, log: Log, power: PowerId | None) -> Iterator[Entry]:
    if power is None:
        yield from log.entries()
        return
    seat = Seat(scenario, power)
    for step in log.steps:
        yield from seat.tell(step.entries)


def heading(event: Event, scenario: Scenario, year: int = 0) -> str:
    """Return the heading that an event begins: a sitting, the years, or a year other than the last one named."""
    match event:
        case SittingOpened(number):
            return f"Sitting {number}, {ENGLISH.date(scenario.calendar[number - 1].date)}"
        case PhaseBegan("history"):
            return "The years after"
        case EventCame() | CrisisOpened() if event.year != year:
            return str(event.year)
        case _:
            return ""


def standing(record: Record) -> list[tuple[str, str, str]]:
    """Return, question by question, its title, where it stands, and the position agreed or final, if any."""
    world, rows = record.world, []
    for place, (question, facts) in enumerate(record.scenario.questions.items()):
        state = world.questions[question]
        number = world.final[place] if world.final else state.position
        label = "" if number < 0 else facts.positions[record.scenario.position(question, number)].label
        rows.append((facts.title, state.status.replace("_", " "), label))
    return rows


def scores(record: Record) -> list[tuple[str, ...]]:
    """Return a table of the scores, its heading first: briefs, and the verdicts of history once it is over."""
    world, verdicts = record.world, record.world.verdicts
    named = [(record.scenario.powers[power].name, str(score), power) for power, score in world.scores.items()]
    if not verdicts:
        return [("power", "brief"), *((name, score) for name, score, _ in named)]
    rows = [(name, score, str(verdicts.get(power, ""))) for name, score, power in named]
    return [("power", "brief", "history"), *rows, ("Europe", "", str(verdicts.get("", "")))]
