"""The green table as the viewer knows it: who sits where, who presides, whose chair is empty, what each last voted."""

from __future__ import annotations

from game.core import events as e
from game.core.orders import VoiceKind
from game.core.scenario import PowerId, QuestionId
from game.ui.kit import literal
from game.ui.scenes.room import Room
from game.ui.scenes.state import State
from game.ui.seats import Place, Seats

_SIGNS: dict[VoiceKind, tuple[str, str]] = {
    "consent": ("consent", "moss"), "reserve": ("reserve", "blue"), "refuse": ("refuse", "wine"),
}  # fmt: skip
"""Icon and tone of a voice."""


def round_the_table(room: Room) -> list[PowerId]:
    """Return the powers from the president's chair on, in the French alphabetical order of the day."""
    facts, chair = room.scenario.powers, room.scenario.chair
    order = sorted(facts, key=lambda power: (facts[power].signs_as, power))
    at = order.index(chair) if chair in order else 0
    return order[at:] + order[:at]


def last_voices(room: Room, question: QuestionId) -> dict[PowerId, VoiceKind]:
    """Return what each power last answered, as far as the viewer heard, when this question was put."""
    put: set[str] = set()
    found: dict[PowerId, VoiceKind] = {}
    for entry in room.seat.heard:
        match entry.event:
            case e.SittingOpened():
                put.clear()  # motions are numbered anew
            case e.MotionMoved(motion=motion, articles=articles) if any(a.question == question for a in articles):
                put.add(motion)
            case e.VoiceGiven(motion=motion, power=power, voice=voice) if motion in put:
                found[power] = voice
    return found


def places(room: Room, question: QuestionId) -> list[Place]:
    """Return a chair for each power, taken or not."""
    view, say = room.seat.view, room.say
    voices = last_voices(room, question)
    found = []
    for power in round_the_table(room):
        state, facts = view.powers[power], room.scenario.powers[power]
        delegate = room.scenario.first_delegate(power)
        notes, icon, tone = [], "", ""
        presides = power == room.scenario.chair
        if power == room.viewer:
            notes.append(say("your own chair"))
        if presides:
            notes.append(say("presides"))
        if state.withdrawn:
            notes.append(say("has left the congress"))
            icon, tone = "departure", "wine"
        elif not state.seated:
            notes.append(say("not yet admitted"))
        elif power in voices:
            notes.append(
                {
                    "consent": say("consented"),
                    "reserve": say("reserved its voice"),
                    "refuse": say("refused", context="voice"),
                }[voices[power]]
            )
            icon, tone = _SIGNS[voices[power]]
        here = state.seated and not state.withdrawn
        tip = say("{delegate}, {office}", delegate=room.scenario.delegates[delegate].name,
                  office=room.scenario.delegates[delegate].office)  # fmt: skip
        found.append(
            Place(power, facts.name, delegate if here else "", room.language.listing(notes) if notes else "",
                  icon, tone, presides, tip if here else "")
        )  # fmt: skip
    return found


def table(room: Room, state: State) -> Seats:
    """Return the table; a chair chosen there is the power of which the page tells."""
    put = last_voices(room, state.question)
    caption = room.say("The voices when “{title}” was last put.", title=room.title(state.question)) if put else ""
    speaks = room.seat.view.phase == "corridor" and state.power != room.viewer
    return Seats(
        "powers.table", places(room, state.question), state.power, room.say("The table"),
        chooses="powers.power", opens="powers.speak" if speaks else "",
        caption=f"*{literal(caption)}*" if put else "", grow=3,
    )  # fmt: skip
