"""A game on record as one value: its end, what happened on the way, and the history that was played."""

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from game.core.after import EventCame
from game.core.events import CongressClosed, Entry
from game.core.scenario import PowerId, Scenario
from game.core.world import World, draft
from game.log.log import Log, Step
from game.replay.reel import Reel
from game.seat.seat import Seat

if TYPE_CHECKING:
    from game.core.history.program import Program
    from game.core.history.story import Moment


@dataclass(frozen=True, slots=True)
class Game:
    """One save, read whole. Everybody's papers are in it; whose eyes may see what is for the reader to keep to."""

    name: str
    """What people call it: the name of its file."""
    scenario: Scenario
    log: Log
    world: World
    """At the end of the log."""
    program: "Program | None" = None
    """The history that follows the scenario; None if none does, or it was not reached."""
    moment: "Moment | None" = None
    """The history as it was played, with every cause; None if none was, or if the history file has changed since."""
    eyes: PowerId | None = None
    """Whose knowledge this is; None for the archives, with everything."""

    @property
    def entries(self) -> tuple[Entry, ...]:
        """Everything that happened, in order."""
        return self.log.entries()

    @property
    def closed(self) -> bool:
        """Whether the congress is over, so that the archives are open."""
        return any(isinstance(entry.event, CongressClosed) for entry in self.entries)

    @property
    def treaty(self) -> tuple[int, ...]:
        """What holds at the end, or would if the congress ended where the log does, in scenario order."""
        return self.world.final or draft(self.world)


def game(name: str, reel: Reel) -> Game:
    """Return a reel as a game; its history is worked out again from the treaty, the seed and the answers."""
    world, log = reel.end, reel.log
    if reel.program is None or world.history == (0, 0):
        return Game(name, reel.scenario, log, world)
    program = reel.program()
    return Game(name, reel.scenario, log, world, program, _moment(program, log, world))


def seen(whole: Game, eyes: PowerId) -> Game:
    """Return a game as one seat knows it: what it heard, its own hand and orders, and no number that counts secrets.

    The years are everybody's, so their causes stay.
    """
    seat = Seat(whole.scenario, eyes)
    steps: list[Step] = []
    for step in whole.log.steps:
        heard = seat.tell(step.entries)
        mine = {eyes: step.sealed[eyes]} if eyes in step.sealed else {}
        if heard or mine:
            steps.append(Step(len(steps), mine, heard))
    header = replace(whole.log.header, seed=0, left=None)
    return replace(whole, log=Log(header, tuple(steps)), world=seat.view, eyes=eyes)


def _moment(program: "Program", log: Log, world: World) -> "Moment | None":
    """Return the history of a log; None if today's history file does not tell the same."""
    from game.core.aftermath import Aftermath
    from game.core.dice import Dice

    steps = len(log.steps)
    moment = Aftermath(program, world, Dice(log.seed(steps)), log.earlier(steps)).moment
    wrote = [(came.event, came.year, came.season) for came in _came(log)]
    known = [(chapter.event, chapter.year, chapter.season) for chapter in moment.chapters]
    return moment if known[: len(wrote)] == wrote else None


def _came(log: Log) -> tuple[EventCame, ...]:
    return tuple(entry.event for entry in log.entries() if isinstance(entry.event, EventCame))
