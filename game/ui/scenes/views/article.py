"""One question: what is at stake, every position as the treaty would print it, and what it would mean to oneself."""

from __future__ import annotations

from game.core.orders import Move, Telegraph
from game.core.pledges import Article
from game.core.scenario import QuestionId
from game.seat.desk import changes, instruction
from game.ui.kit import Button, Column, Flow, Pane, Select, Widget, literal
from game.ui.scenes.room import Room
from game.ui.scenes.views.state import State
from game.words import labels


def marks(room: Room, question: QuestionId, number: int) -> list[str]:
    """Return what one must know of a position: agreed, silence, one's aim, beyond one's line."""
    view, told = room.seat.view, instruction(room.seat, question)
    found = []
    if view.questions[question].position == number:
        found.append("{moss:" + literal(room.say("agreed")) + "}")
    if room.scenario.silence(question) == number:
        found.append("{soft:" + literal(room.say("what silence leaves")) + "}")
    if told.ideal == number:
        found.append("{blue:" + literal(room.say("what your court wants most")) + "}")
    if not told.low <= number <= told.high:
        line = room.say("beyond your red line") if told.absolute else room.say("beyond your red line, without leave")
        found.append("{wine:" + literal(line) + "}")
    return found


def text(room: Room, question: QuestionId) -> str:
    """Return the page of a question."""
    facts, told = room.scenario.questions[question], instruction(room.seat, question)
    vetoes = room.reader.powers(facts.vetoes)
    lines = [f"# {literal(facts.title)}", literal(facts.about)]
    lines.append(
        "*" + literal(room.say("{instrument}; {vetoes:the} may stop a motion on it.",
                               instrument=labels.instrument(facts.instrument, room.language), vetoes=vetoes)) + "*"
    )  # fmt: skip
    if told.weight:
        lines.append("*" + literal(room.say("Weight in your instructions: {n} of 10.", n=told.weight)) + "*")
    if facts.essential:
        lines.append("*" + literal(room.say("No treaty can be signed before this is agreed.")) + "*")
    worths = changes(room.seat, question)
    for number, position in enumerate(facts.positions.values()):
        lines += ["", f"**{number}. {literal(position.label)}**"]
        worth = room.say("{points} to you", points=room.language.signed_tenths(worths[number]))
        lines.append(" · ".join([literal(worth), *marks(room, question, number)]))
        lines.append(literal(position.text))
    return "\n".join(lines)


def article(room: Room, state: State) -> Widget:
    """Return the page, and what can be done with a position now."""
    phase = room.seat.view.phase
    foot: list[Widget] = []
    if phase in ("motions", "corridor"):
        options = room.positions(state.question)
        foot.append(Select("article.position", options, str(state.position), room.say("Position"), wide=320))
    one = Article(state.question, state.position)
    if phase == "motions":
        reason = room.why_not(Move((one,))) or full(room, state)
        foot.append(Button("article.move", room.say("Move it"), "primary", why_not=reason))
        linked = linked_why_not(room, state, one)
        if any(isinstance(order, Move) for order in state.motions):
            foot.append(Button("article.link", room.say("Link it to the last"), why_not=linked))
    if phase == "corridor":
        leave = room.why_not(Telegraph(state.question, state.position))
        foot.append(Button("article.telegraph", room.say("Ask leave by telegraph"), why_not=leave))
    return Column(Pane("article.text", text(room, state.question)), Flow(*foot) if foot else None, grow=1)


def full(room: Room, state: State) -> str | None:
    """Return why no further motion fits among those one means to seal, or None."""
    left = room.scenario.rules.speeches - room.seat.view.powers[room.viewer].speeches
    spoken = sum(1 for order in state.motions if order.kind in ("move", "move_signature", "move_extension"))
    return None if spoken < left else room.say("You have no motion left this sitting; strike one first.")


def linked_why_not(room: Room, state: State, one: Article) -> str | None:
    """Return why an article cannot be linked to the last motion one means to seal, or None."""
    moves = [order for order in state.motions if isinstance(order, Move)]
    return room.why_not(Move((*moves[-1].articles, one))) if moves else None
