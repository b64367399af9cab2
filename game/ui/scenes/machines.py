"""The machines at a table as the window lives with them: thinking beside its work, acting between two frames."""

from __future__ import annotations

from concurrent.futures import Future
from typing import Literal

from game.seat.table import Table, Thought
from game.ui.scenes.doors import Premises

REST = 0.015
"""Seconds between two looks at a machine that thinks, so that the window answers in between."""


class Machines:
    """One thought at a time. What it is made of is read from one seat alone, and acting on it takes a moment."""

    def __init__(self, table: Table, doors: Premises) -> None:
        self.table, self.doors = table, doors
        self._thought: Future[Thought] | None = None

    @property
    def thinking(self) -> bool:
        """Whether a thought is on its way."""
        return self._thought is not None and not self._thought.done()

    def step(self) -> Literal["moved", "thinking", "idle"]:
        """Act on a thought that is ready, or begin the next one; idle when the table waits for people alone."""
        if self._thought is None:
            job = self.table.thinking()
            if job is None:
                return "moved" if self.table.advance() else "idle"
            self._thought = self.doors.think(job)
        if not self._thought.done():
            return "thinking"
        thought, self._thought = self._thought.result(), None
        return "moved" if self.table.advance(thought) else "idle"

    def finish(self) -> None:
        """Let the machines act until people must, waiting for each: an answer in the corridor is given at once."""
        while not self.table.people() and self.table.advance():
            pass
