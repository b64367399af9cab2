"""What the chancery expects of each answer in a crisis, reckoned beside the window's own work."""

from __future__ import annotations

from threading import Thread
from typing import TYPE_CHECKING

from game.core.after import CrisisOpened
from game.ui.kit import Pane, Widget, literal
from game.ui.scenes.room import Room
from game.ui.scenes.views.prospects import Bar, Prospect, Prospects
from game.words.tell_foresight import answer, counselled, hangs

if TYPE_CHECKING:
    from game.core.history.program import Program
    from game.forecast.counsel import Counsel, Expected
    from game.seat.seat import Seat


class Chancery:
    """One crisis at a time, for the seat that must answer it; it knows what that seat has heard, and no dice."""

    def __init__(self, room: Room) -> None:
        self.room = room
        self._asked: tuple[str, str, int] | None = None
        self._found: tuple[Prospect, ...] = ()
        self._lines: list[str] = []
        self._years = (0, 0)
        """Years imagined, and of how many."""
        self._shown = (0, 0)

    def about(self, crisis: CrisisOpened) -> bool:
        """Say whether it has been asked about this crisis by the viewer."""
        return self._asked == (self.room.viewer, crisis.event, crisis.year)

    @property
    def ready(self) -> bool:
        """Whether what was asked last has been reckoned."""
        return bool(self._lines) or self._asked is None

    @property
    def onward(self) -> bool:
        """Whether it has come further since this was last asked."""
        moved = self._years != self._shown
        self._shown = self._years
        return moved

    def ask(self, program: Program, crisis: CrisisOpened) -> None:
        """Begin to reckon for the viewer, if that has not been begun."""
        if not self.about(crisis):
            self._asked, self._lines = (self.room.viewer, crisis.event, crisis.year), []
            self._found, self._years = (), (0, 0)
            Thread(target=self._reckon, args=(program, self.room.seat, crisis, self._asked), daemon=True).start()

    def page(self, crisis: CrisisOpened, chosen: str) -> list[Widget]:
        """Return the answers with their bars, to be chosen from, and all of it in words."""
        say, (done, of) = self.room.say, self._years
        drawn: list[Widget] = []
        lines = [f"**{literal(say('What the chancery expects'))}**"]
        if self.about(crisis) and self._lines:
            drawn.append(Prospects("years.prospect", self._found, chosen, say("What the chancery expects")))
            lines += self._lines
        else:
            lines.append(say("*The wise heads of the chancellery are reckoning …*"))
            if of:
                lines.append(literal(say("{done} of {of} years are imagined.", done=done, of=of)))
        return [*drawn, Pane("years.counsel.text", "\n".join(lines))]

    def _reckon(self, program: Program, seat: Seat, crisis: CrisisOpened, key: tuple[str, str, int]) -> None:
        from game.forecast.counsel import WORLDS, counsel
        from game.forecast.retold import heard

        def tick(done: int, of: int) -> None:
            if key == self._asked:
                self._years = done, of

        say, language = self.room.say, self.room.language
        found = counsel(program, seat.view, heard(seat.heard), key[0], tick=tick)
        facts = program.chronicle.events
        labels = {name: known.label for name, known in facts[crisis.event].decisions[key[0]].options.items()}
        lines = [
            literal(say("From what you know, in {n} imagined worlds for each answer. These are odds, not promises.",
                        n=WORLDS)),
            literal(say("In brackets: between what figures the truth lies in nineteen cases of twenty.")),
        ]  # fmt: skip
        others = len(found.answers) - 1
        for each in found.answers:
            lines.append(f"- {literal(answer(language, labels[each.option], each.mine, each.europe))}")
            lines += [
                f"> {literal(hangs(language, facts[m.event].title, m.here, m.otherwise, others))}" for m in each.moved
            ]
        best = found.ours, found.europes
        lines += [literal(said) for said in counselled(language, *(labels.get(option, "") for option in best))]
        if key == self._asked:
            self._found = tuple(self._drawn(each, labels[each.option]) for each in found.answers)
            self._lines = lines

    def _drawn(self, each: Counsel, label: str) -> Prospect:
        say = self.room.say

        def bar(side: str, expected: Expected) -> Bar:
            figures = say("{mean} ({low} to {high})", mean=expected.mean, low=expected.low, high=expected.high)
            return Bar(side, expected.mean, expected.low, expected.high, figures)

        words = answer(self.room.language, label, each.mine, each.europe)
        bars = bar(say("We", context="whose bar"), each.mine), bar(say("Europe"), each.europe)
        return Prospect(each.option, label, words, bars)
