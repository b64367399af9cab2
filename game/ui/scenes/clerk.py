"""A sheet behind which a clerk writes beside the window's own work; where the papers lie is said when it is done."""

from __future__ import annotations

from collections.abc import Callable
from concurrent.futures import Future

from game.ui.kit import Notice, Refresh, Scene, Step, Widget, literal
from game.ui.scenes.doors import Premises
from game.words.language import Language

REST = 0.05
"""Seconds between two looks at a paper that is being written."""


class Clerk(Scene):
    """One paper at a time; what is written while another is being written waits for the player to ask again."""

    def __init__(self, doors: Premises) -> None:
        self.doors = doors
        self.work: Future[str] | None = None
        self.said = ""
        """Where the last paper lies, or why there is none."""

    @property
    def language(self) -> Language:
        """What papers are written in."""
        return self.doors.language

    def busy(self) -> str | None:
        """Return why nothing can be written now, or None."""
        return self.language.say("One moment: the clerk is still writing.") if self.work is not None else None

    def notice(self) -> list[Widget]:
        """Return a notice of how it stands, if there is anything to say."""
        told = self.busy() or self.said
        return [Notice(literal(told))] if told else []

    def begin(self, write: Callable[[], str]) -> None:
        """Let the clerk write; `write` runs beside the window and returns the sentence that is then said."""
        self.work = self.doors.think(write)
        self.pulse = REST
        self.tick(0)

    def tick(self, dt: float) -> Step | None:
        """See whether it is written."""
        if self.work is None or not self.work.done():
            return None
        self.said, self.work, self.pulse = self.work.result(), None, 0.0
        return Refresh()
