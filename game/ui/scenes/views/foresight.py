"""What the draft as it stands may do to Europe: odds from imagined worlds, reckoned beside the window's own work."""

from __future__ import annotations

from threading import Thread

from game.core.world import World
from game.ui.kit import literal
from game.ui.scenes.room import Room
from game.words.tell_foresight import lifetime, moved, verdict


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
        key = room.viewer, tuple((state.position, state.status) for state in view.questions.values())
        if key != self._asked:
            self._asked, self._text = key, ""
            Thread(target=self._reckon, args=(view, room.viewer, key), daemon=True).start()
        return self._text or room.say("*The wise heads of the chancellery are reckoning …*")

    def _reckon(self, view: World, viewer: str, key: object) -> None:
        from game.forecast.prospect import SHOWN, prospect

        assert self.room.table.history is not None
        program, say, language = self.room.table.history(), self.room.say, self.room.language
        found = prospect(program, view)
        events = program.chronicle.events
        lines = [
            f"# {literal(say('If this were signed today'))}",
            literal(say("From what you know, in {n} imagined worlds. These are odds, not promises.", n=found.worlds)),
            "",
        ]
        for name, (now, then) in list(found.events.items())[:SHOWN]:
            lines.append(f"- {literal(moved(language, events[name].title, now, then))}")
        lines += ["", f"**{literal(say('How long the articles would stand'))}**"]
        for question, life in sorted(found.articles.items(), key=lambda item: item[1].half_life or 999):
            by = {events[event].title: worlds / life.of for event, worlds in life.by.items()}
            said = lifetime(language, self.room.title(question), life.half_life, life.ended / life.of, by)
            lines.append(f"- {literal(said)}")
        if not found.articles:
            lines.append(literal(say("Nothing is agreed yet.")))
        lines += ["", f"**{literal(say('What history may say of it'))}**"]
        for name, (now, then) in found.verdicts.items():
            if name in (viewer, "europe"):
                who = say("Europe") if name == "europe" else self.room.power(name)
                lines.append(f"- {literal(verdict(language, who, now, then))}")
        if key == self._asked:
            self._text = "\n".join(lines)
