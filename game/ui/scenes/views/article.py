"""One question: what is at stake, every position as the treaty would print it, and what it would mean to oneself."""

from __future__ import annotations

from collections.abc import Sequence

from game.core.orders import Move, Telegraph
from game.core.pledges import Article
from game.core.scenario import PowerId, QuestionId
from game.core.world import open_to_motion
from game.seat.desk import changes, instruction
from game.ui.kit import Button, Column, Flow, Pane, Select, Widget, literal
from game.ui.scenes.lore import Notes
from game.ui.scenes.room import Room
from game.ui.scenes.state import State
from game.ui.scenes.views.advice import advice
from game.words import labels

FELT = 500
"""Least change that is named, thousandths of a point."""


def marks(room: Room, question: QuestionId, number: int) -> list[str]:
    """Return what one must know of a position: agreed, silence, one's aim, beyond one's line."""
    view, told = room.seat.view, instruction(room.seat, question)
    found = []
    if view.questions[question].position == number:
        found.append("{moss:{@agreed} " + literal(room.say("agreed")) + "}")
    if room.scenario.silence(question) == number:
        found.append("{soft:{@silence} " + literal(room.say("what silence leaves")) + "}")
    if told.ideal == number:
        found.append("{blue:{@court} " + literal(room.say("what your court wants most")) + "}")
    if not told.low <= number <= told.high:
        line = room.say("beyond your red line") if told.absolute else room.say("beyond your red line, without leave")
        found.append("{wine:{@limit} " + literal(line) + "}")
    return found


def _others(room: Room, question: QuestionId, number: int) -> list[str]:
    """Return who opened with a position, who is believed to gain by it and who to lose, the most moved first."""
    scenario, lines = room.scenario, []
    openers = [
        power for power, brief in scenario.briefs.items()
        if (said := brief.instructions.get(question)) and said.opening is not None
        and scenario.number(question, said.opening) == number
    ]  # fmt: skip
    if openers:
        lines.append(literal(room.say("Opening position of {powers:the}.", powers=room.reader.powers(openers))))
    moved = sorted(room.leanings(question)[number].items(), key=lambda one: -abs(one[1]))
    for_it = [_leaning(room, power, change) for power, change in moved if change >= FELT]
    against = [_leaning(room, power, change) for power, change in moved if change <= -FELT]
    if for_it:
        lines.append("{moss:" + literal(room.say("Would please: {list}.", list=room.language.listing(for_it))) + "}")
    if against:
        lines.append("{wine:" + literal(room.say("Would hurt: {list}.", list=room.language.listing(against))) + "}")
    return [f"> {line}" for line in lines]


def _leaning(room: Room, power: PowerId, change: int) -> str:
    points = room.language.signed_tenths(change)
    return room.language.phrase("{power} ({points})", power=room.power(power).the, points=points)


def text(room: Room, question: QuestionId, counsel: Sequence[str] = ()) -> str:
    """Return the page of a question; what the advisers say of the position at hand comes before the positions."""
    facts, told = room.scenario.questions[question], instruction(room.seat, question)
    vetoes = room.reader.powers(facts.vetoes)
    lines = [f"# {{@question}} {literal(facts.title)}", literal(facts.about)]
    lines.append(
        "*" + literal(room.say("{instrument}; {vetoes:the} may stop a motion on it.",
                               instrument=labels.instrument(facts.instrument, room.language), vetoes=vetoes)) + "*"
    )  # fmt: skip
    if told.weight:
        lines.append("*" + literal(room.say("Weight in your instructions: {n} of 10.", n=told.weight)) + "*")
    if facts.essential:
        lines.append("*" + literal(room.say("No treaty can be signed before this is agreed.")) + "*")
    lines += ["", *counsel] if counsel else []
    worths = changes(room.seat, question)
    for number, position in enumerate(facts.positions.values()):
        lines += ["", f"**{number}. {literal(position.label)}**"]
        worth = room.say("{points} to you", points=room.language.signed_tenths(worths[number]))
        lines.append(" · ".join([literal(worth), *marks(room, question, number)]))
        lines += [literal(position.text), *_others(room, question, number)]
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
        foot.append(Button("article.move", room.say("Move it"), "primary", why_not=reason, icon="move"))
        linked = linked_why_not(room, state, one)
        if any(isinstance(order, Move) for order in state.motions):
            foot.append(Button("article.link", room.say("Link it to the last"), why_not=linked, icon="link"))
    if phase == "corridor":
        price = room.language.count(
            "Each step beyond costs {n} point of your brief.", "Each step beyond costs {n} points of your brief.",
            room.scenario.briefs[room.viewer].leave_price,
        )  # fmt: skip
        leave = room.why_not(Telegraph(state.question, state.position))
        foot.append(
            Button("article.telegraph", room.say("Ask leave by telegraph"), why_not=leave, tip=price, icon="telegraph")
        )
    counsel: list[str] = []
    if foot and open_to_motion(room.seat.view, state.question):
        heading = room.say("Your advisers on {answer}", answer=room.reader.answer(one.question, one.position))
        counsel = [f"**{literal(heading)}**", *advice(room, (one,))]
    said = text(room, state.question, counsel)
    return Column(
        Pane("article.text", room.lore.linked(said), tips=Notes(room.lore)),
        Flow(*foot) if foot else None,
        grow=1,
    )


def full(room: Room, state: State) -> str | None:
    """Return why no further motion fits among those one means to seal, or None."""
    left = room.scenario.rules.speeches - room.seat.view.powers[room.viewer].speeches
    spoken = sum(1 for order in state.motions if order.kind in ("move", "move_signature", "move_extension"))
    return None if spoken < left else room.say("You have no motion left this sitting; strike one first.")


def linked_why_not(room: Room, state: State, one: Article) -> str | None:
    """Return why an article cannot be linked to the last motion one means to seal, or None."""
    moves = [order for order in state.motions if isinstance(order, Move)]
    return room.why_not(Move((*moves[-1].articles, one))) if moves else None
