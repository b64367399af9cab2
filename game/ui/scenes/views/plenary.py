"""The plenary: motions to seal, voices to give, the treaty to sign."""

from __future__ import annotations

from game.core.orders import CallQuestion, MoveExtension, MoveSignature, Reopen
from game.core.pledges import Article
from game.core.world import Motion
from game.seat.desk import instruction, worth_now, worth_with
from game.ui.kit import Button, Choice, Column, Flow, Notice, Row, Rule, Scroll, Select, Text, Widget, literal
from game.ui.scenes.room import Room
from game.ui.scenes.views.article import full
from game.ui.scenes.views.state import Ballot, State
from game.ui.scenes.views.treaty import treaty
from game.words import labels
from game.words.orders import describe

VOICES = {"consent": "consent", "reserve": "reserve", "refuse": "refuse"}
"""The sign of each voice."""


def plenary(room: Room, state: State) -> Widget:
    """Return what the present phase asks for, or what the plenary has before it."""
    match room.seat.view.phase:
        case "motions":
            return _motions(room, state)
        case "voices":
            return _voices(room, state)
        case _:
            return treaty(room)


def _motions(room: Room, state: State) -> Widget:
    rows: list[Widget] = [Text(room.say("*What you mean to move, sealed until all have sealed theirs.*"))]
    for number, order in enumerate(state.motions):
        said = describe(order, room.scenario, room.language, room.viewer, room.seat.view)
        strike = Button(f"plenary.strike.{number}", room.say("Strike"), value=number)
        rows.append(Row(Text(f"{{@{order.kind}}} {literal(said)}", grow=1), strike, middle=True, stack=480))
    if not state.motions:
        rows.append(Text(room.say("Nothing yet: choose a question, then a position, and move it."), tone="soft"))
    others = Flow(
        Button("plenary.signature", room.say("Move the signature"), icon="move_signature",
               why_not=room.why_not(MoveSignature()) or full(room, state)),
        Button("plenary.extension", room.say("Prolong the armistice"), icon="move_extension",
               why_not=room.why_not(MoveExtension()) or full(room, state)),
        Button("plenary.call", room.say("Call the chosen question"), why_not=call_why_not(room, state),
               icon="call_question"),
        Button("plenary.reopen", room.say("Reopen the chosen question"), why_not=reopen_why_not(room, state),
               icon="reopen"),
        Button("plenary.withdraw", room.say("Leave the congress"), "danger", icon="withdraw"),
    )  # fmt: skip
    return Column(Scroll(Column(*rows, gap=10), id="plenary.list"), Rule(), others, grow=1)


def call_why_not(room: Room, state: State) -> str | None:
    """Return why the chosen question cannot be called, or None."""
    return room.why_not(CallQuestion(state.question))


def reopen_why_not(room: Room, state: State) -> str | None:
    """Return why the chosen question cannot be reopened, or None."""
    return room.why_not(Reopen(state.question))


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
        "Refusing costs standing: more each time, and more alone. A reserve holds until your court answers."
    )
    return Column(Scroll(Column(*parts, gap=14), id="plenary.voices"), Notice(literal(cost)), grow=1)
