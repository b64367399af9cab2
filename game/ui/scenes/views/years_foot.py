"""The foot of the years: reading on, answering a crisis, the verdict; and in words what can be done."""

from __future__ import annotations

from game.ui.kit import Button, Widget
from game.ui.scenes.room import Room
from game.ui.scenes.views.walk import Walk


def foot(room: Room, walk: Walk, option: str, asked: bool) -> list[Widget]:
    """Return the buttons, the chief one last; `option` is the answer chosen in a crisis, `asked` of the chancery."""
    say = room.say
    always: list[Widget] = [Button("years.menu", say("Menu"), key="Esc")]
    if walk.trail:
        always.append(Button("years.back", say("Back"), key="⌫"))
    if walk.crisis:
        blocked = None if option else say("Choose an answer first, or leave it to the case.")
        known = say("It has been asked.") if asked else None
        return [*always, Button("years.ask", say("Ask the chancery"), key="F", why_not=known),
                Button("years.leave", say("Leave it to the case")),
                Button("years.decide", say("This is our answer"), "primary", why_not=blocked,
                       icon="decide")]  # fmt: skip
    if walk.shown < walk.count:
        return [*always, Button("years.all", say("Read all")),
                Button("years.on", say("Read on"), "primary", key=say("Space"))]  # fmt: skip
    if room.table.over:
        return [*always, Button("years.end", say("The verdict of history"), "primary")]
    return [*always, Button("years.on", say("Read on"), why_not=say("The cabinets are deliberating."))]


def hint(room: Room, walk: Walk) -> str:
    """Return what can be done now, in a sentence; nothing while others deliberate."""
    say = room.say
    if walk.crisis:
        return say("Your cabinet is asked. Read what hangs on it, choose an answer and give it.")
    if walk.shown < walk.count and walk.season[0] > room.scenario.rules.asked_until:
        return say("Nobody is asked any more: read on, or read all and let the years pass.")
    if walk.shown < walk.count:
        return say("Read on, event by event; “Why” leads back to the articles behind each.")
    if room.table.over:
        return say("The last year has been read.")
    return ""
