"""A page of the theatre that takes its time: made ready beside the window's own work, and waited for in the dark."""

from __future__ import annotations

from collections.abc import Callable
from threading import Thread
from types import MappingProxyType
from typing import Final

from game.content.mistake import ContentError
from game.log.log import LogError
from game.ui.kit import (
    Action,
    Button,
    Column,
    Look,
    Page,
    Panel,
    Pop,
    Refresh,
    Replace,
    Row,
    Scene,
    Space,
    Step,
    Text,
    Widget,
    literal,
)  # fmt: skip
from game.ui.scenes.doors import Premises

REST: Final = 0.05
"""Seconds between two looks at what is being read."""


class Opening(Scene):
    """Has something read beside the window's own work, then gives way to the page that came of it."""

    name = "opening"
    pulse = REST
    shortcuts = MappingProxyType({"escape": "opening.back"})

    def __init__(self, doors: Premises, read: Callable[[], Scene], words: str) -> None:
        """What is read may raise LogError or ContentError: their sentence is shown. `words` are marked up."""
        self.doors, self.words = doors, words
        self.ready: Scene | None = None
        self.trouble = ""
        Thread(target=self._read, args=(read,), daemon=True).start()

    def _read(self, read: Callable[[], Scene]) -> None:
        try:
            self.ready = read()
        except (LogError, ContentError) as error:
            self.trouble = str(error)

    def tick(self, dt: float) -> Step | None:
        """See whether it is read."""
        if self.ready is not None:
            return Replace(self.ready)
        if self.trouble:
            self.pulse = 0.0
            return Refresh()
        return None

    def build(self, look: Look) -> Widget:
        """A sheet in the dark."""
        say = self.doors.language.say
        words = literal(self.doors.language.told(self.trouble)) if self.trouble else self.words
        back = Row(Space(grow=1), Button("opening.back", say("Back"), key="Esc"), Space(grow=1))
        lines = Column(Text(say("The replay theatre"), "title", "centre"), Text(words, "lead", "centre"), back, gap=20)
        sheet = Row(Space(grow=1), Panel(lines, pad=40, grow=3), Space(grow=1))
        return Page(Column(Space(grow=1), sheet, Space(grow=2)))

    def on_action(self, action: Action) -> Step | None:
        """Leave before it begins."""
        return Pop() if action.id == "opening.back" else None

    def says(self) -> str:
        """That it is about to begin."""
        return self.doors.language.say("The replay theatre")
