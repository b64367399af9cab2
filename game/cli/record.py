"""A save from one seat, or with the archives open: what its lens shows, in a language, for a terminal or a document.

A seat's record is numbered by what the seat heard, and names no seed and no hash: the numbers of all entries would
tell how many secrets there are, and the seed what everybody was told by his court.
"""

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from game.cli.chronicles import follows
from game.cli.saved import Saved
from game.core.after import AfterEvent
from game.core.canon import Plain, plain
from game.core.events import Entry
from game.core.scenario import PowerId, Scenario
from game.core.world import World, start
from game.log.log import Log, Place
from game.replay.lens import Lens
from game.replay.reel import Reel
from game.words import labels
from game.words.language import ENGLISH, Language

if TYPE_CHECKING:
    from game.core.history.program import Program


@dataclass(frozen=True, slots=True)
class Line:
    """One entry, as it was heard."""

    n: int
    """Its number in this record, from 1."""
    sitting: int
    phase: str
    entry: Entry
    place: Place
    """Where it stands in the log; told to nobody, since its gaps would count secrets."""
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
    language: Language = ENGLISH
    """What it is told in."""


def told_by(saved: Saved, language: Language = ENGLISH) -> "Callable[[], Program] | None":
    """Return how to get the history that tells the years of a save, in a language; None if it has none."""
    played = any(isinstance(entry.event, AfterEvent) for entry in saved.log.entries())
    return follows(saved.scenario, saved.path, "" if language.code == "en" else language.code) if played else None


def record(
    scenario: Scenario,
    log: Log,
    power: PowerId | None = None,
    upto: int | None = None,
    chronicle: "Callable[[], Program] | None" = None,
    language: Language = ENGLISH,
) -> Record:
    """Return the record of a log, or its first lines; raises LogError if the log does not fit the scenario.

    The program of a chronicle tells what came after the congress; without it, that is named by its year alone.
    """
    if not log.steps:
        empty = start(scenario, tuple(scenario.powers) if power is None else (power,))
        return Record(scenario, power, (), 0, empty, language)
    lens = Lens(Reel(scenario, log, chronicle), power, language)
    heard = lens.lines if upto is None else lens.lines[:upto]
    lines = tuple(
        Line(line.n, line.sitting, line.phase, line.entry, line.place, lens.sentence(line), lens.heading(line))
        for line in heard
    )
    world = (
        lens.view(heard[-1].place) if heard else start(scenario, tuple(scenario.powers) if power is None else (power,))
    )
    return Record(scenario, power, lines, len(lens.lines), world, language)


def standing(record: Record) -> list[tuple[str, str, str]]:
    """Return, question by question, its title, where it stands, and the position agreed or final, if any."""
    world, rows = record.world, []
    for place, (question, facts) in enumerate(record.scenario.questions.items()):
        state = world.questions[question]
        number = world.final[place] if world.final else state.position
        label = "" if number < 0 else facts.positions[record.scenario.position(question, number)].label
        rows.append((facts.title, labels.status(state.status, record.language), label))
    return rows


def heads(record: Record) -> tuple[str, str, str]:
    """Return the heads of the table of where the questions stand."""
    say = record.language.say
    return (
        say("question", context="column of a record"),
        say("state", context="column of a record"),
        say("position", context="column of a record"),
    )


def scores(record: Record) -> list[tuple[str, ...]]:
    """Return a table of the scores, its heading first: briefs, and the verdicts of history once it is over."""
    world, verdicts, say = record.world, record.world.verdicts, record.language.say
    who, brief = say("power", context="column of a record"), say("brief", context="column of a record")
    named = [(record.scenario.powers[power].name, str(score), power) for power, score in world.scores.items()]
    if not verdicts:
        return [(who, brief), *((name, score) for name, score, _ in named)]
    rows = [(name, score, str(verdicts.get(power, ""))) for name, score, power in named]
    return [
        (who, brief, say("history", context="column of a record")),
        *rows,
        (say("Europe"), "", str(verdicts.get("", ""))),
    ]
