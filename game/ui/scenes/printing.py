"""The papers to print before a game: written for the very congress that is being set up, and where they lie said."""

from __future__ import annotations

from concurrent.futures import Future
from types import MappingProxyType

from game.core.scenario import Scenario
from game.log.log import LogError
from game.seat.table import House
from game.ui.kit import Action, Button, Column, Look, Notice, Pop, Refresh, Scene, Sheet, Step, Text, Widget, literal
from game.ui.scenes.doors import Premises
from game.ui.scenes.papers import REST
from game.words.language import Language
from game.words.lengths import played

WRITTEN = "written"
"""What it says as it goes, if anything was written."""


class Printing(Scene):
    """What will be written, and a button. Writing is done beside the window's own work."""

    name = "printing"
    opaque = False
    first = "printing.write"
    shortcuts = MappingProxyType({"escape": "printing.back"})

    def __init__(self, house: House, doors: Premises, scenario: Scenario, seed: int | None) -> None:
        """`scenario` at the length to be played; None takes the instructions of 1856."""
        self.house, self.doors, self.scenario, self.seed = house, doors, scenario, seed
        self.work: Future[str] | None = None
        self.written = False
        self.said = ""
        """Where the papers lie, or why there are none."""

    @property
    def language(self) -> Language:
        """What they are written in."""
        return self.doors.language

    def build(self, look: Look) -> Widget:
        """What, for which game, and what has become of it."""
        say = self.language.say
        what = say(
            "To be printed before a game, for a class or a club: a sheet for the table, the secret instructions of "
            "each delegation with a form for notes, and a key for whoever leads."
        )
        if self.seed is None:
            whose = say("With the instructions of 1856, to the letter; the new congress is then set to the same.")
        else:
            whose = say("With the instructions that the seed {seed} draws.", seed=str(self.seed))
        rows: list[Widget] = [
            Text(literal(what)),
            Text(f"**{literal(self.scenario.title)}**\n{literal(played(self.scenario, self.language))}"),
            Text(literal(whose)),
        ]
        busy = say("One moment: the clerk is still writing.") if self.work is not None else None
        if busy or self.said:
            rows.append(Notice(literal(busy or self.said)))
        foot = [
            Button("printing.back", say("Back"), "quiet", key="Esc"),
            Button("printing.write", say("Write them"), "primary", why_not=busy),
        ]
        return Sheet(Column(*rows, gap=10), say("Papers for a class"), foot, wide=620)

    def on_action(self, action: Action) -> Step | None:
        """Begin to write, or go back and say whether anything was written."""
        match action:
            case Action("printing.back"):
                return Pop(WRITTEN if self.written else None)
            case Action("printing.write") if self.work is None:
                self.work = self.doors.think(self._write)
                self.pulse = REST
                self.tick(0)
        return None

    def _write(self) -> str:
        """Write the papers and return a sentence about it; this runs beside the window."""
        try:
            place = self.house.to_print(self.scenario, self.seed, self.language.code)
        except LogError as error:
            return self.language.told(error.sentence)
        self.written = True
        return self.language.say("Written: {place}.", place=place)

    def tick(self, dt: float) -> Step | None:
        """See whether they are written."""
        if self.work is None or not self.work.done():
            return None
        self.said, self.work, self.pulse = self.work.result(), None, 0.0
        return Refresh()

    def says(self) -> str:
        """What this is."""
        return self.language.say("Papers for a class")
