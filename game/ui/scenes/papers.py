"""The papers of a game that is kept: which to write, and where each lies once it is written."""

from __future__ import annotations

from concurrent.futures import Future
from pathlib import Path
from types import MappingProxyType

from game.log.log import LogError
from game.seat.table import House
from game.ui.kit import Action, Button, Column, Look, Notice, Pop, Refresh, Scene, Sheet, Step, Text, Widget, literal
from game.ui.scenes.doors import Premises
from game.words.language import Language, mark

REST = 0.05
"""Seconds between two looks at a paper that is being written."""

_PAPERS = {
    "treaty": (
        mark("The treaty", context="a paper"),
        mark("As it would be printed, with reserves and seals; the forecast reads it too."),
    ),
    "protocols": (
        mark("The protocols", context="a paper"),
        mark("Of every sitting, in the turns of phrase of the congress."),
    ),
    "debrief": (
        mark("A debrief", context="a paper"),
        mark("For a class: scores, promises, key moments, what came of it, questions to talk over."),
    ),
    "poster": (
        mark("A poster", context="a paper"),
        mark("Articles, and what came of them along the years, on a sheet of A3."),
    ),
    "csv": (mark("Tables", context="a paper"), mark("Everything, for a spreadsheet.")),
    "all": (mark("All of them", context="a paper"), mark("Into one folder.")),
}
"""What can be written: its name, and what it is."""


class Papers(Scene):
    """A column of buttons. Writing takes a second or two, and is done beside the window's own work."""

    name = "papers"
    opaque = False
    shortcuts = MappingProxyType({"escape": "papers.back"})

    def __init__(self, house: House, doors: Premises, save: Path) -> None:
        self.house, self.doors, self.save = house, doors, save
        self.work: Future[str] | None = None
        self.said = ""
        """Where the last paper lies, or why there is none."""

    @property
    def language(self) -> Language:
        """What it is written in."""
        return self.doors.language

    def build(self, look: Look) -> Widget:
        """A button for each paper, and what became of the last one."""
        say = self.language.say
        busy = say("One moment: the clerk is still writing.") if self.work is not None else None
        rows: list[Widget] = [
            Text(literal(say("Written into a folder beside your saves, in the language you play in.")))
        ]
        for what, (title, about) in _PAPERS.items():
            rows.append(Button(f"papers.{what}", say(title, context="a paper"), why_not=busy, tip=say(about)))
        if busy or self.said:
            rows.append(Notice(literal(busy or self.said)))
        foot = [Button("papers.back", say("Back"), "quiet", key="Esc")]
        return Sheet(Column(*rows, gap=10), say("Papers to keep"), foot, wide=520)

    def on_action(self, action: Action) -> Step | None:
        """Begin to write one, or leave."""
        if action.id == "papers.back":
            return Pop()
        what = action.id.removeprefix("papers.")
        if what in _PAPERS and self.work is None:
            self.work = self.doors.think(lambda: self._written(what))
            self.pulse = REST
            self.tick(0)
        return None

    def _written(self, what: str) -> str:
        """Write a paper and return a sentence about it; this runs beside the window."""
        try:
            return self.language.say("Written: {place}.", place=self.house.papers(self.save, what, self.language.code))
        except LogError as error:
            return self.language.told(error.sentence)

    def tick(self, dt: float) -> Step | None:
        """See whether the paper is written."""
        if self.work is None or not self.work.done():
            return None
        self.said, self.work, self.pulse = self.work.result(), None, 0.0
        return Refresh()

    def says(self) -> str:
        """What this is."""
        return self.language.say("Papers to keep")
