"""Every event there is, as one closed union, and the envelope it travels in."""

from dataclasses import dataclass
from typing import TypeAlias

from game.core.after import CrisisOpened, EventCame, HistoryClosed, PowerDecided, VerdictReached
from game.core.events.corridor import CorridorEvent
from game.core.events.course import CourseEvent
from game.core.events.dispatches import DispatchEvent
from game.core.events.outcome import OutcomeEvent
from game.core.events.plenary import PlenaryEvent
from game.core.scenario import PowerId

Event: TypeAlias = (
    CourseEvent | DispatchEvent | CorridorEvent | PlenaryEvent | OutcomeEvent
    | EventCame | CrisisOpened | PowerDecided | VerdictReached | HistoryClosed
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Entry:
    """The envelope of an event: who heard it, and what caused it."""

    event: Event
    heard_by: tuple[PowerId, ...] | None = None
    """None is everybody."""
    because: tuple[str, ...] = ()
    """References to what caused it: "motion:…", "news:…", "commitment:…", "paper:…"."""
