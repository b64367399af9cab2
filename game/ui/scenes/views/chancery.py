"""What the chancery expects of each answer in a crisis, reckoned beside the window's own work."""

from __future__ import annotations

from threading import Thread
from typing import TYPE_CHECKING

from game.core.after import CrisisOpened
from game.ui.kit import literal
from game.ui.scenes.room import Room
from game.words.tell_foresight import answer

if TYPE_CHECKING:
    from game.core.history.program import Program
    from game.seat.seat import Seat


class Chancery:
    """One crisis at a time, for the seat that must answer it; it knows what that seat has heard, and no dice."""

    def __init__(self, room: Room) -> None:
        self.room = room
        self._asked: tuple[str, str, int] | None = None
        self._lines: list[str] = []

    def about(self, crisis: CrisisOpened) -> bool:
        """Say whether it has been asked about this crisis by the viewer."""
        return self._asked == (self.room.viewer, crisis.event, crisis.year)

    @property
    def ready(self) -> bool:
        """Whether what was asked last has been reckoned."""
        return bool(self._lines) or self._asked is None

    def ask(self, program: Program, crisis: CrisisOpened) -> None:
        """Begin to reckon for the viewer, if that has not been begun."""
        if not self.about(crisis):
            self._asked, self._lines = (self.room.viewer, crisis.event, crisis.year), []
            Thread(target=self._reckon, args=(program, self.room.seat, crisis, self._asked), daemon=True).start()

    def lines(self, crisis: CrisisOpened) -> list[str]:
        """Return what to print of it; nothing where it has not been asked."""
        if not self.about(crisis):
            return []
        head = [f"**{literal(self.room.say('What the chancery expects'))}**"]
        waiting = [self.room.say("*The wise heads of the chancellery are reckoning …*")]
        return [*head, *(self._lines or waiting), "---"]

    def _reckon(self, program: Program, seat: Seat, crisis: CrisisOpened, key: tuple[str, str, int]) -> None:
        from game.forecast.outlook import WORLDS, answers
        from game.forecast.retold import heard

        say, power = self.room.say, key[0]
        found = answers(program, seat.view, heard(seat.heard), power)
        options = program.chronicle.events[crisis.event].decisions[power].options
        said = say("From what you know, in {n} imagined worlds for each answer. These are odds, not promises.",
                   n=WORLDS)  # fmt: skip
        lines = [literal(said)]
        for option, each in found.items():
            mine = each.verdicts.get(power, 0)
            lines.append(f"- {literal(answer(self.room.language, options[option].label, mine, each.europe))}")
        if key == self._asked:
            self._lines = lines
