"""The left sheet: the draft, question by question, and what one has to spend."""

from __future__ import annotations

from game.core.world import World
from game.seat.desk import instruction, worth_now
from game.ui.kit import Column, Item, List, Text, Widget, literal
from game.ui.scenes.room import Room
from game.ui.scenes.state import State
from game.ui.scenes.views.guide import guide
from game.words import labels

_TONES = {"untouched": "", "on_table": "blue", "agreed": "moss", "signed": "moss"}


def note(room: Room, view: World, question: str) -> str:
    """Return how a question stands, in a word or two."""
    state = view.questions[question]
    if state.reserved_by:
        return room.say("ad referendum")
    if state.status == "untouched" and question in view.agenda:
        return room.say("today")
    if state.status == "on_table" and question in view.agenda:
        return room.say("today")
    return labels.status(state.status, room.language)


def items(room: Room) -> list[Item]:
    """Return today's agenda, then the rest of the draft."""
    view = room.seat.view

    def row(question: str) -> Item:
        state = view.questions[question]
        tone = "wine" if question in view.agenda and state.position < 0 else _TONES[state.status]
        weight = instruction(room.seat, question).weight
        label = room.scenario.questions[question].title
        agreed = ""
        if state.position >= 0:
            agreed = tuple(room.scenario.questions[question].positions.values())[state.position].label
        tip = room.say("{title}: {agreed}", title=label, agreed=agreed) if agreed else ""
        mark = tone if weight else "soft"
        said = note(room, view, question)
        quiet = state.status == "untouched" and question not in view.agenda  # in most rows: the icon is enough
        return Item(question, label, "" if quiet else said, tone or "soft", tip=tip or (said if quiet else ""),
                    mark=mark if tone else "", icon=state.status, spoken=said)  # fmt: skip

    today = [question for question in view.agenda if view.questions[question].position < 0]
    rest = [question for question in view.questions if question not in today]
    rows = [row(question) for question in rest]
    if not today:
        return rows
    head = [Item("", room.say("On today’s agenda")), *(row(question) for question in today)]
    return [*head, Item("", room.say("The rest of the draft")), *rows] if rows else head


def purse(room: Room) -> str:
    """Return what one has: worth of the draft, walk-away, standing, calls, speeches, armistice."""
    seat, language = room.seat, room.language
    view, rules = seat.view, room.scenario.rules
    me = view.powers[seat.power]
    first = literal(
        room.say(
            "Draft {draft} · walk-away {away} · standing {standing}",
            draft=language.tenths(worth_now(seat)),
            away=language.tenths(seat.hand.walk_away),
            standing=me.standing,
        )
    )
    second = literal(
        room.say(
            "Interviews left {calls} · motions left {speeches} · armistice to sitting {armistice}",
            calls=max(0, rules.calls - len(me.met)),
            speeches=max(0, rules.speeches - me.speeches),
            armistice=view.armistice,
        )
    )
    return f"{first}\n{second}"


def left(room: Room, state: State, large: bool = False) -> Widget:
    """Return the sheet; in a first congress the lesson stands below the draft, or above it in `large` type."""
    rows = items(room)
    lesson = guide(room)
    # What is on the agenda can be seen above the lesson.
    tall = 12 + 30 * min(len(rows), 3) if lesson is not None else 0
    questions = List("congress.questions", rows, state.question, room.say("Questions"), tall=tall,
                     grow=0 if lesson is not None else 1)  # fmt: skip
    purse_line = Text(purse(room), "small", tone="soft")
    if large:
        return Column(lesson, questions, purse_line, grow=1)
    return Column(questions, lesson, purse_line, grow=1)
