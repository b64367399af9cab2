"""The plenary: motions to seal, voices to give, the draft."""

from __future__ import annotations

from game.core import events as e
from game.core.pledges import Article
from game.core.world import Motion
from game.seat.desk import instruction, worth_now, worth_with
from game.ui.kit import Choice, Column, Notice, Row, Rule, Scroll, Select, Text, Widget, literal
from game.ui.scenes.room import Room
from game.ui.scenes.state import Ballot, State
from game.ui.scenes.views.digest import pleaded
from game.ui.scenes.views.moving import moving
from game.ui.scenes.views.treaty import treaty
from game.words import labels

VOICES = {"consent": "consent", "reserve": "reserve", "refuse": "refuse"}
"""The sign of each voice."""


def plenary(room: Room, state: State) -> Widget:
    """Return what the present phase asks for, or what the plenary has before it."""
    match room.seat.view.phase:
        case "motions":
            return moving(room, state)
        case "voices":
            return _voices(room, state)
        case _:
            return treaty(room)


def _motion_text(room: Room, motion: Motion) -> str:
    by = room.reader.powers((motion.by, *motion.seconded_by))
    if motion.what == "signature":
        return literal(room.say("{by:the} moved that the treaty be signed as it stands.", by=by))
    if motion.what == "extension":
        return literal(room.say("{by:the} moved that the armistice be prolonged.", by=by))
    lines = [f"*{literal(room.say('Moved by {by:the}:', by=by))}*"]
    for article in motion.articles:
        facts = room.scenario.questions[article.question]
        position = tuple(facts.positions.values())[article.position]
        lines.append(f"**{literal(facts.title)}: {literal(position.label)}**")
        lines.append(literal(position.text))
    moved = (entry.event for entry in reversed(room.seat.heard) if isinstance(entry.event, e.MotionMoved))
    lines += next((pleaded(room, event) for event in moved if event.motion == motion.id), [])
    return "\n".join(lines)


def _meaning(room: Room, articles: tuple[Article, ...]) -> tuple[str, bool]:
    change = worth_with(room.seat, articles) - worth_now(room.seat)
    told = [(instruction(room.seat, a.question), a.position) for a in articles]
    beyond = any(not line.low <= number <= line.high for line, number in told)
    points = room.language.signed_tenths(change)
    if beyond:
        return room.say("{points} to your brief, and beyond your red line.", points=points), True
    return room.say("{points} to your brief.", points=points), False


def _ballot(room: Room, motion: Motion, ballot: Ballot) -> Widget:
    kinds = [(key, labels.voice(key, room.language)) for key in ("consent", "reserve", "refuse")]
    if motion.what != "articles":
        kinds = [kinds[0], kinds[2]]
    parts: list[Widget] = [Text(_motion_text(room, motion))]
    if motion.articles:
        meaning, beyond = _meaning(room, motion.articles)
        parts.append(Text(literal(meaning), "small", tone="wine" if beyond else "moss"))
    parts.append(Choice(f"voice.{motion.id}", kinds, ballot.voice or "", room.say("Your voice"), icons=VOICES))
    if ballot.voice == "refuse" and motion.articles:
        faults = [(article.question, room.title(article.question)) for article in motion.articles]
        tones = [(key, labels.tone_label(key, room.language)) for key in ("near", "no", "far")]
        parts.append(
            Row(
                Select(f"fault.{motion.id}", faults, ballot.fault or faults[0][0], room.say("The worst"), grow=1),
                Choice(f"tone.{motion.id}", tones, ballot.tone, room.say("How far")),
                stack=520,
            )
        )
    return Column(*parts, Rule(plain=True), gap=8)


def _voices(room: Room, state: State) -> Widget:
    view = room.seat.view
    ballots = {name: state.ballots.setdefault(name, Ballot()) for name in view.motions}
    parts = [_ballot(room, motion, ballots[motion.id]) for motion in view.motions.values()]
    cost = room.say(
        "Refusing costs standing: more each time, and more alone; with half the table nothing, nor again for the same "
        "text in no less company. A reserve holds until your court answers."
    )
    return Scroll(Column(*parts, Notice(literal(cost)), gap=14), id="plenary.voices")
