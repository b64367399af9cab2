"""The foot of the table: what the viewer can do now, or what it waits for."""

from __future__ import annotations

from game.ui.kit import Button, Widget
from game.ui.scenes.room import Room
from game.ui.scenes.state import State
from game.ui.scenes.views.sealing import unvoiced


def foot(room: Room, state: State, mine: bool) -> list[Widget]:
    """Return the buttons; the chief one last."""
    say = room.say
    always: list[Widget] = [
        Button("congress.menu", say("Menu"), key="Esc"),
        Button("congress.minutes", say("Minutes"), key="F3", icon="protocol"),
    ]
    if not mine:
        return [*always, Button("congress.done", progress(room), why_not=say("The others are conferring."))]
    undo = Button("congress.undo", say("Undo"), why_not=None if state.undone else say("There is nothing to undo."))
    match room.seat.view.phase:
        case "corridor":
            return [*always, *_corridor(room)]
        case "motions":
            label = room.language.count("Seal {n} motion", "Seal {n} motions", len(state.motions))
            return [*always, undo, Button("congress.done", label, "primary", icon="motions")]
        case "voices":
            blocked = unvoiced(room, state)
            return [
                *always,
                undo,
                Button("congress.done", say("Seal your voices"), "primary", why_not=blocked, icon="voices"),
            ]
        case "signature":
            return [*always, Button("congress.decline", say("Decline"), "danger", icon="decline"),
                    Button("congress.sign", say("Sign"), "primary", icon="sign")]  # fmt: skip
        case _:
            return always


def hint(room: Room, mine: bool) -> str:
    """Return what the viewer may do now, in a sentence or two; nothing while it waits for the others."""
    say = room.say
    if not mine:
        return ""
    match room.seat.view.phase:
        case "corridor" if room.seat.letters():
            return say("Your turn in the corridor. A letter awaits your answer.")
        case "corridor":
            return say("Your turn in the corridor. Speak with a power to sound it or to strike a bargain.")
        case "motions":
            return say("Move a text for the agenda if you wish, then seal; all motions are opened together.")
        case "voices":
            return say("Consent, reserve or refuse on each motion, then seal your voices.")
        case "signature":
            return say("The treaty lies before you. Sign it, or decline.")
        case _:
            return ""


def _corridor(room: Room) -> list[Widget]:
    say, letters = room.say, room.seat.letters()
    none = None if letters else say("No letter lies before you.")
    label = room.language.count("{n} letter", "{n} letters", len(letters))
    return [
        Button("congress.letters", label, "primary" if letters else "quiet", why_not=none, icon="answer"),
        Button("congress.speak", say("Speak with …"), icon="calls"),
        Button("congress.done", say("End your turn"), "quiet" if letters else "primary", icon="pass"),
    ]


def progress(room: Room) -> str:
    """Return what the table waits for, as everybody may know it."""
    view = room.seat.view
    if view.phase == "corridor" and view.turn and view.turn != room.viewer:
        return room.say("{power:the} has the corridor …", power=room.power(view.turn))
    if view.phase in ("motions", "voices", "signature"):
        waited = len(room.table.waiting_on())
        return room.language.count("{n} delegation deliberates …", "{n} delegations deliberate …", waited)
    return room.say("The delegations confer …")
