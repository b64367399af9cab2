"""The papers of a game that is kept: which to write, and where each lies once it is written."""

from __future__ import annotations

from pathlib import Path
from types import MappingProxyType

from game.log.log import LogError
from game.seat.table import House
from game.ui.kit import Action, Button, Column, Look, Pop, Sheet, Step, Text, Widget, literal
from game.ui.scenes.clerk import Clerk
from game.ui.scenes.doors import Premises
from game.words.language import mark

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


class Papers(Clerk):
    """A column of buttons. Writing takes a second or two, and is done beside the window's own work."""

    name = "papers"
    opaque = False
    shortcuts = MappingProxyType({"escape": "papers.back"})

    def __init__(self, house: House, doors: Premises, save: Path) -> None:
        super().__init__(doors)
        self.house, self.save = house, save

    def build(self, look: Look) -> Widget:
        """A button for each paper, and what became of the last one."""
        say = self.language.say
        rows: list[Widget] = [
            Text(literal(say("Written into a folder beside your saves, in the language you play in.")))
        ]
        for what, (title, about) in _PAPERS.items():
            rows.append(Button(f"papers.{what}", say(title, context="a paper"), why_not=self.busy(), tip=say(about)))
        rows += self.notice()
        foot = [Button("papers.back", say("Back"), "quiet", key="Esc")]
        return Sheet(Column(*rows, gap=10), say("Papers to keep"), foot, wide=520)

    def on_action(self, action: Action) -> Step | None:
        """Begin to write one, or leave."""
        if action.id == "papers.back":
            return Pop()
        what = action.id.removeprefix("papers.")
        if what in _PAPERS and self.work is None:
            self.begin(lambda: self._written(what))
        return None

    def _written(self, what: str) -> str:
        """Write a paper and return a sentence about it; this runs beside the window."""
        try:
            return self.language.say("Written: {place}.", place=self.house.papers(self.save, what, self.language.code))
        except LogError as error:
            return self.language.told(error.sentence)

    def says(self) -> str:
        """What this is."""
        return self.language.say("Papers to keep")
