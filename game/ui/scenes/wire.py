"""A telegram home before it is handed to the clerk: whom it asks, for what, and by which line it goes."""

from __future__ import annotations

from types import MappingProxyType

from game.core import events as e
from game.core.orders import Telegraph
from game.core.scenario import QuestionId
from game.ui.kit import Action, Button, Column, Look, Pop, Scene, Sheet, Step, Text, Widget, literal
from game.ui.scenes.room import Room
from game.ui.telegram import Telegram


class Wire(Scene):
    """Answers True when the telegram is to be sent."""

    name = "wire"
    opaque = False
    first = "wire.send"
    shortcuts = MappingProxyType({"escape": "wire.back"})

    def __init__(self, room: Room, question: QuestionId, position: int) -> None:
        self.room, self.question, self.position = room, question, position

    def build(self, look: Look) -> Widget:
        """The form, the line it goes by, and the clerk."""
        room, say, me = self.room, self.room.say, self.room.viewer
        facts = room.scenario.powers[me]
        asked = say("Leave is asked to go as far as {answer}.", answer=room.reader.answer(self.question, self.position))
        delegate = room.scenario.delegates[room.scenario.first_delegate(me)].name
        form = Telegram(f"{literal(asked)}\n{literal(delegate)}", str(room.seat.view.sitting),
                        say("The congress"), facts.court, received=False)  # fmt: skip
        note = Text(literal(facts.couriers.note), "small", tone="soft") if facts.couriers.note else None
        reason = room.why_not(Telegraph(self.question, self.position))
        foot = [
            Button("wire.back", say("Tear it up"), key="Esc"),
            Button("wire.send", say("Hand it to the clerk"), "primary", why_not=reason, icon="telegraph"),
        ]
        return Sheet(Column(form, note, gap=10), say("A telegram home"), foot, wide=760)

    def on_action(self, action: Action) -> Step | None:
        """Send or not."""
        match action.id:
            case "wire.send":
                return Pop(True)
            case "wire.back":
                return Pop()
        return None

    def says(self) -> str:
        """What it is."""
        return self.room.say("A telegram home")


def answers(room: Room) -> list[Widget]:
    """Return the court's answers among what the viewer has not read yet, each on its form."""
    found: list[Widget] = []
    for entry in room.fresh():
        event = entry.event
        if isinstance(event, e.CourtAnswered) and event.power == room.viewer:
            facts = room.scenario.powers[room.viewer]
            delegate = room.scenario.delegates[room.scenario.first_delegate(room.viewer)].name
            found.append(Telegram(room.told(event), str(room.seat.view.sitting), facts.court, delegate))
    return found
