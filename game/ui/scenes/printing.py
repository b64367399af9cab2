"""The papers to print before a game: written for the very congress that is being set up, and where they lie said."""

from __future__ import annotations

from types import MappingProxyType

from game.core.scenario import Scenario
from game.log.log import LogError
from game.seat.table import House
from game.ui.kit import Action, Button, Column, Look, Pop, Sheet, Step, Text, Widget, literal
from game.ui.scenes.clerk import Clerk
from game.ui.scenes.doors import Premises
from game.words.lengths import played

WRITTEN = "written"
"""What it says as it goes, if anything was written."""


class Printing(Clerk):
    """What will be written, and a button. Writing is done beside the window's own work."""

    name = "printing"
    opaque = False
    first = "printing.write"
    shortcuts = MappingProxyType({"escape": "printing.back"})

    def __init__(self, house: House, doors: Premises, scenario: Scenario, seed: int | None) -> None:
        """`scenario` at the length to be played; None takes the instructions of 1856."""
        super().__init__(doors)
        self.house, self.scenario, self.seed = house, scenario, seed
        self.written = False

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
        rows += self.notice()
        foot = [
            Button("printing.back", say("Back"), "quiet", key="Esc"),
            Button("printing.write", say("Write them"), "primary", why_not=self.busy()),
        ]
        return Sheet(Column(*rows, gap=10), say("Papers for a class"), foot, wide=620)

    def on_action(self, action: Action) -> Step | None:
        """Begin to write, or go back and say whether anything was written."""
        match action:
            case Action("printing.back"):
                return Pop(WRITTEN if self.written else None)
            case Action("printing.write") if self.work is None:
                self.begin(self._write)
        return None

    def _write(self) -> str:
        """Write the papers and return a sentence about it; this runs beside the window."""
        try:
            place = self.house.to_print(self.scenario, self.seed, self.language.code)
        except LogError as error:
            return self.language.told(error.sentence)
        self.written = True
        return self.language.say("Written: {place}.", place=place)

    def says(self) -> str:
        """What this is."""
        return self.language.say("Papers for a class")
