"""The hand on a learner's shoulder: what the lesson says now, and a button that goes where its next step is taken."""

from __future__ import annotations

from game.core import orders as o
from game.core.after import CrisisOpened, EventCame
from game.core.orders import Order
from game.ui.kit import Button, Column, Flow, Pane, Row, Widget, literal
from game.ui.scenes.room import Room
from game.ui.scenes.state import State


def guide(room: Room, tall: int = 0) -> Widget | None:
    """Return the lesson, or nothing where there is none: on a sheet of its own height, or `tall` above a dialog."""
    if room.lesson is None:
        return None
    return _sheet(room, said(room) or [beside(room)], step(room) is not None, tall)


def years_guide(room: Room, reading: bool) -> Widget | None:
    """Return the lesson of the years: how to read while there is something to read, then what is to be done."""
    if room.lesson is None:
        return None
    heard = room.seat_of_all.heard if not room.viewer else room.seat.heard
    begun = (n for n, entry in enumerate(heard) if isinstance(entry.event, EventCame | CrisisOpened))
    since = next(begun, len(heard)) - 1
    if reading:
        notes = room.lesson.said(heard, since, room.language.code)[:1]
    else:
        notes = room.lesson.said(heard, max(since, room.acted.get(room.viewer, 0)), room.language.code)
    return _sheet(room, notes or [beside(room)], not reading and step(room) is not None)


def _sheet(room: Room, notes: list[str], shows: bool, tall: int = 0) -> Widget:
    lines = [literal(text) for text in notes]
    lines[0] = f"{{wine:{room.say('The lesson')}}}\n{lines[0]}"
    text = Pane("guide.text", "\n\n".join(lines), tall=tall, grow=1)
    buttons: list[Widget] = [Button("guide.away", room.say("Put it away"))]
    if shows:
        buttons.insert(0, Button("guide.show", room.say("Show me where"), "primary"))
    if tall:
        return Row(text, Column(*buttons, gap=8), gap=10, stack=640)
    return Column(text, Flow(*buttons), gap=8, grow=3)


def said(room: Room) -> list[str]:
    """Return what the lesson says now."""
    assert room.lesson is not None
    return room.lesson.said(room.seat.heard, room.acted.get(room.viewer, 0), room.language.code)


def step(room: Room) -> Order | None:
    """Return the first order of the lesson's next step, if one has gone along so far and it is one's turn."""
    if room.lesson is None or room.viewer not in room.table.people():
        return None
    view = room.seat.view
    for order in room.lesson.next(room.seat.heard):
        return order
    if view.phase == "voices" and view.motions and said(room):  # nothing was said against any of them
        return o.Voice(next(iter(view.motions)), "consent")
    return None


def beside(room: Room) -> str:
    """Return what to do where the lesson has nothing to say: the learner has gone another way, which is no fault."""
    view = room.seat.view
    match view.phase:
        case _ if room.table.aftermath is not None:
            return room.say(
                "Events come of the treaty, of what the cabinets answer, and of luck. “Why” leads back from each to "
                "what brought it about. In a crisis choose an answer and give it, or leave it to the weight of the "
                "case."
            )
        case _ if view.signed:
            return room.say("Peace is signed. What remains is to close the congress, and to see what comes of it.")
        case "corridor":
            return room.say(
                "You have left the path of the lesson; the congress is yours now. In the corridor: sound a power on a "
                "question of the agenda, offer a bargain for its consent, then end your turn."
            )
        case "motions":
            return room.say(
                "You have left the path of the lesson; the congress is yours now. Choose a question of the agenda and "
                "a position that nobody is sure to refuse, move it, and seal; when all is agreed, move the signature."
            )
        case "voices":
            return room.say(
                "You have left the path of the lesson; the congress is yours now. Consent to what is worth more to you "
                "than silence; below each motion stands what it would change."
            )
        case _:
            return room.say(
                "You have left the path of the lesson; the congress is yours now. The page “Who signs” tells what each "
                "power still lacks."
            )


def turn_to(state: State, order: Order) -> str:
    """Turn the desk to where an order is given; return the id of the widget that gives it."""
    match order:
        case o.Move(articles=articles):
            state.question, state.position, state.tab = articles[0].question, articles[0].position, "article"
            return "article.move"
        case o.MoveSignature():
            state.tab = "plenary"
            return "plenary.signature"
        case o.Voice(motion=motion):
            state.tab = "plenary"
            return f"voice.{motion}"
        case o.Sign():
            return "congress.sign"
        case _:
            return "congress.done"
