"""What the draft as it stands may do to Europe: odds from imagined worlds, reckoned beside the window's own work."""

from __future__ import annotations

from threading import Thread

from game.core.world import World
from game.ui.kit import literal
from game.ui.scenes.room import Room

WORLDS = 300
"""Worlds imagined for each of the two treaties."""
SHOWN = 14
"""Events named, those whose odds the draft moves most."""


class Foresight:
    """One forecast at a time, for the draft of one power's view; a new draft asks anew."""

    def __init__(self, room: Room) -> None:
        self.room = room
        self._asked: object = None
        self._text = ""

    @property
    def ready(self) -> bool:
        """Whether what was asked last has been reckoned."""
        return bool(self._text)

    def text(self) -> str:
        """Return the forecast for the draft as it stands; while it is being reckoned, say so."""
        room, view = self.room, self.room.seat.view
        if room.table.history is None:
            return room.say("*Nobody has written what follows this congress.*")
        key = tuple((state.position, state.status) for state in view.questions.values())
        if key != self._asked:
            self._asked, self._text = key, ""
            Thread(target=self._reckon, args=(view, key), daemon=True).start()
        return self._text or room.say("*The wise heads of the chancellery are reckoning …*")

    def _reckon(self, view: World, key: object) -> None:
        from game.core.aftermath import handed_over
        from game.core.history.settlement import supposed
        from game.core.worth import historical
        from game.forecast.odds import forecast

        assert self.room.table.history is not None
        program = self.room.table.history()
        now = forecast(program, handed_over(program, view), WORLDS)
        then = forecast(program, supposed(program.scenario, historical(program.scenario)), WORLDS)
        say = self.room.say
        lines = [
            f"# {literal(say('If this were signed today'))}",
            literal(say("From what you know, in {n} imagined worlds. These are odds, not promises.", n=WORLDS)),
            "",
        ]
        moved = sorted(
            program.chronicle.events,
            key=lambda event: -abs(now.events[event].probability - then.events[event].probability),
        )
        for event in moved[:SHOWN]:
            said = say(
                "{event}: {now} in a hundred, {then} after the peace of 1856",
                event=program.chronicle.events[event].title,
                now=round(100 * now.events[event].probability),
                then=round(100 * then.events[event].probability),
            )
            lines.append(f"- {literal(said)}")
        lines += ["", f"**{literal(say('How long the articles would stand'))}**"]
        for question, state in view.questions.items():
            life = now.articles.get(question)
            if state.position < 0 or life is None:
                continue
            title = self.room.title(question)
            if life.half_life is None:
                lines.append(f"- {literal(say('{title}: it outlives most worlds', title=title))}")
            else:
                years = self.room.language.count("{n} year", "{n} years", life.half_life)
                lines.append(
                    f"- {literal(say('{title}: half of all worlds end it within {years}', title=title, years=years))}"
                )
        if key == self._asked:
            self._text = "\n".join(lines)
