"""The motions of the day: what one means to move, the agenda with a position ready for each question, other motions."""

from __future__ import annotations

from game.core.costs import price
from game.core.orders import CallQuestion, Move, MoveExtension, MoveSignature, Reopen
from game.core.pledges import Article
from game.core.scenario import QuestionId
from game.core.world import open_to_motion
from game.seat.desk import changes, instruction
from game.ui.kit import Button, Column, Flow, Row, Rule, Scroll, Select, Text, Widget, literal
from game.ui.scenes.room import Room
from game.ui.scenes.state import State
from game.ui.scenes.views.article import full
from game.words.orders import describe, priced


def moving(room: Room, state: State) -> Widget:
    """Return what is to be sealed, then the agenda, then what else may be moved."""
    say = room.say
    rows: list[Widget] = [Text(say("*What you mean to move, sealed until all have sealed theirs.*"))]
    for number, order in enumerate(state.motions):
        said = describe(order, room.scenario, room.language, room.viewer, room.seat.view)
        costs = priced(order, price(room.seat.view, order), room.language)
        strike = Button(f"plenary.strike.{number}", say("Strike"), value=number)
        rows.append(Row(Text(f"{{@{order.kind}}} {literal(said)}", grow=1), strike, middle=True, stack=480))
        if costs:
            rows.append(Text(literal(costs), "small", tone="soft"))
    if not state.motions:
        rows.append(Text(say("Nothing yet: move a text on the agenda, or choose another question."), tone="soft"))
    today = [question for question in room.seat.view.agenda if open_to_motion(room.seat.view, question)]
    if today:
        rows += [Rule(plain=True), Text(f"**{literal(say('On today’s agenda'))}**")]
    rows += [_ready(room, state, question) for question in today]
    others = Flow(
        Button("plenary.signature", say("Move the signature"), icon="move_signature",
               why_not=room.why_not(MoveSignature()) or full(room, state)),
        Button("plenary.extension", say("Prolong the armistice"), icon="move_extension",
               why_not=room.why_not(MoveExtension()) or full(room, state)),
        Button("plenary.call", say("Call the chosen question"), why_not=room.why_not(CallQuestion(state.question)),
               icon="call_question"),
        Button("plenary.reopen", say("Reopen the chosen question"), why_not=room.why_not(Reopen(state.question)),
               icon="reopen"),
        Button("plenary.withdraw", say("Leave the congress"), "danger", icon="withdraw"),
    )  # fmt: skip
    return Scroll(Column(*rows, Rule(), others, gap=10), id="plenary.list")


def picked(room: Room, state: State, question: QuestionId) -> int:
    """Return the position that lies ready for a question: the one picked, else what one's court wants most."""
    aim = instruction(room.seat, question).ideal
    return state.picks.get(question, aim if aim >= 0 else room.scenario.silence(question))


def _ready(room: Room, state: State, question: QuestionId) -> Widget:
    number = picked(room, state, question)
    move = Move((Article(question, number),))
    costs = priced(move, price(room.seat.view, move), room.language)
    there = room.say("It is among your motions already.") if move in state.motions else None
    blocked = there or room.why_not(move) or full(room, state)
    worth = room.say("{points} to you", points=room.language.signed_tenths(changes(room.seat, question)[number]))
    beyond = not instruction(room.seat, question).low <= number <= instruction(room.seat, question).high
    return Column(
        Row(
            Text(f"**{literal(room.title(question))}**", grow=1),
            Text(literal(worth), "small", tone="wine" if beyond else "soft"),
            middle=True,
            stack=420,
        ),
        Row(
            Select(f"pick.{question}", room.positions(question), str(number), room.say("Position"), grow=1),
            Button(f"pick.move.{question}", room.say("Move it"), value=question, why_not=blocked, icon="move"),
            stack=420,
        ),
        *([Text(literal(costs), "small", tone="soft")] if costs else ()),
        gap=4,
    )  # fmt: skip
