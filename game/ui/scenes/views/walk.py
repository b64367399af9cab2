"""How far the years after the treaty have been read, and where a reader walks among them. No widgets."""

from __future__ import annotations

from typing import TYPE_CHECKING

from game.core.after import CrisisOpened
from game.core.history.past import as_of
from game.ui.scenes.room import Room

if TYPE_CHECKING:
    from game.core.aftermath import Aftermath
    from game.core.history.story import Chapter, Moment

TABS = ("paper", "map", "why", "web", "europe")
"""Pages of an event; the number keys turn them."""
STEPS = 40
"""Steps of the way back that are remembered."""


class Walk:
    """One reader's: which event, which of its pages, which article; and the way back."""

    def __init__(self, room: Room) -> None:
        self.room = room
        self.chosen = max(0, self.shown - 1)
        self.tab = "crisis" if self.crisis else "paper"
        self.article = ""
        """The article whose page is open; empty for the event's own."""
        self.trail: list[tuple[int, str, str]] = []
        """Where one has walked from: event, page and article."""

    # --- how far

    @property
    def aftermath(self) -> Aftermath:
        """The history being played."""
        found = self.room.table.aftermath
        assert found is not None, "the years are read when history is being played"
        return found

    @property
    def count(self) -> int:
        """How many events have come."""
        return 0 if self.room.table.aftermath is None else len(self.aftermath.moment.chapters)

    @property
    def shown(self) -> int:
        """How many events have been read; the room remembers it from one person to the next."""
        return max(min(1, self.count), min(self.room.years, self.count))

    @property
    def chapters(self) -> tuple[Chapter, ...]:
        """The events that have been read."""
        return self.aftermath.moment.chapters[: self.shown]

    @property
    def crisis(self) -> CrisisOpened | None:
        """The crisis that the viewer must answer, once everything before it has been read."""
        if self.shown < self.count or self.room.viewer not in self.room.table.people():
            return None
        return self.room.seat.view.crisis

    @property
    def chapter(self) -> Chapter:
        """The chosen event; ask only when one has come."""
        return self.chapters[min(self.chosen, len(self.chapters) - 1)]

    @property
    def season(self) -> tuple[int, int]:
        """Year and season of the chosen event; before any has come, those of the signature."""
        if not self.chapters:
            return self.aftermath.program.chronicle.first, 0
        return self.chapter.year, self.chapter.season

    @property
    def past(self) -> Moment:
        """The world after the season of the chosen event."""
        return as_of(self.aftermath.moment, self.season)

    @property
    def read(self) -> Moment:
        """The world as far as it has been read."""
        last = self.chapters[-1]
        return as_of(self.aftermath.moment, (last.year, last.season))

    # --- walking

    def read_to(self, number: int) -> None:
        """Read so many events; the last of them is chosen, and heard."""
        self.room.years = min(number, self.count)
        if self.shown:
            war = self.aftermath.program.chronicle.events[self.chapters[-1].event].war
            self.room.doors.hear("cannon" if war else "paper")
        self.chosen, self.article, self.trail = max(0, self.shown - 1), "", []
        if self.tab not in ("paper", "map"):
            self.tab = "paper"
        if self.crisis:
            self.tab = "crisis"

    def turn(self, tab: str) -> None:
        """Turn to a page of the chosen event."""
        self.tab, self.article = tab, ""

    def go(self, chosen: int, tab: str, article: str = "") -> None:
        """Go to an event or an article, and note where one came from."""
        if (self.chosen, self.tab, self.article) != (chosen, tab, article):
            self.trail = [*self.trail[-STEPS:], (self.chosen, self.tab, self.article)]
        self.chosen, self.tab, self.article = chosen, tab, article

    def back(self) -> None:
        """Go back where one came from."""
        self.chosen, self.tab, self.article = self.trail.pop()

    def follow(self, target: str) -> None:
        """Go where a cause leads: to why an event came, or to what rests on an article."""
        match target.split("/"):
            case ["event", event, year]:
                place = next((n for n, c in enumerate(self.chapters) if (c.event, str(c.year)) == (event, year)), None)
                if place is not None:
                    self.go(place, "web" if self.tab == "web" else "why")
            case ["article", question]:
                self.go(self.chosen, "why", question)
            case _:
                pass
