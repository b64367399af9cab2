"""The draft of the treaty: what is agreed on one side, what is in dispute and by whom on the other."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field

from game.core import events as e
from game.core.events import Entry
from game.core.scenario import PowerId, QuestionId
from game.core.world import essentials_missing
from game.seat.desk import worth_now
from game.ui.kit import Column, Pane, Row, Text, Widget, literal
from game.ui.scenes.room import Room


@dataclass(slots=True)
class Proposal:
    """A position that was moved and lost."""

    movers: list[PowerId] = field(default_factory=list)
    refusers: list[PowerId] = field(default_factory=list)


def treaty(room: Room) -> Widget:
    """Return both sides, and what the draft is worth."""
    away, say = room.seat.hand.walk_away, room.say
    worth = say(
        "Signed as it stands it is worth {draft} to you; leaving with nothing, {away}.",
        draft=room.language.tenths(worth_now(room.seat)), away=room.language.tenths(away),
    )  # fmt: skip
    sides = Row(
        Pane("treaty.agreed", agreed(room), grow=1), Pane("treaty.open", disputed(room), grow=1), gap=12, stack=380,
        grow=1,
    )  # fmt: skip
    return Column(Text(literal(worth)), sides, gap=8, grow=1)


def agreed(room: Room) -> str:
    """Return the agreed articles as the treaty would print them."""
    view, lines = room.seat.view, ["@heading:treaty", f"# {{@signed}} {literal(room.say('Agreed'))}"]
    for question, facts in room.scenario.questions.items():
        state = view.questions[question]
        if state.position < 0:
            continue
        position = tuple(facts.positions.values())[state.position]
        lines += ["", f"**{literal(facts.title)}: {literal(position.label)}**", literal(position.text)]
        if state.reserved_by:
            who = room.reader.powers(state.reserved_by)
            lines.append("{wine:" + literal(room.say("Ad referendum: {who:the} awaits its court.", who=who)) + "}")
    if len(lines) == 2:
        lines.append(f"*{literal(room.say('Nothing is agreed yet.'))}*")
    return "\n".join(lines)


def disputed(room: Room) -> str:
    """Return what is not agreed: what was moved and refused by whom, then what would be left to silence."""
    view, lost = room.seat.view, proposals(room.seat.heard)
    open_ones = [question for question in room.scenario.questions if view.questions[question].position < 0]
    missing = essentials_missing(view)
    lines = ["@heading:divider", f"# {{@on_table}} {literal(room.say('In dispute'))}"]
    for question in open_ones:
        tried = lost.get(question, {})
        if not tried:
            continue
        lines += ["", f"**{literal(room.title(question))}**"]
        for number, proposal in tried.items():
            said = room.say(
                "{by:the} for {position}; refused by {others:the}.",
                by=room.reader.powers(tuple(proposal.movers)), position=room.reader.position(question, number),
                others=room.reader.powers(tuple(proposal.refusers)),
            )  # fmt: skip
            lines.append(f"- {literal(said)}")
    if len(lines) == 2:
        lines.append(f"*{literal(room.say('No motion has been lost yet.'))}*")
    if missing:
        said = room.say("Before anyone can sign, agree on {questions}.", questions=room.reader.questions(missing))
        lines += ["", "{wine:" + literal(said) + "}"]
    quiet = [question for question in open_ones if question not in lost]
    if quiet:
        lines += ["", f"**{literal(room.say('Left to silence'))}**"]
    for question in quiet:
        silence = room.reader.label(question, room.scenario.silence(question))
        lines.append(f"- {literal(room.say('{title}: {label}', title=room.title(question), label=silence))}")
    return "\n".join(lines)


def proposals(heard: Iterable[Entry]) -> dict[QuestionId, dict[int, Proposal]]:
    """Return, by question and position, who moved what was lost and who refused it."""
    motions: dict[str, e.MotionMoved] = {}
    seconds: dict[str, list[PowerId]] = {}
    lost: dict[QuestionId, dict[int, Proposal]] = {}
    for entry in heard:
        match entry.event:
            case e.MotionMoved() as moved:
                motions[moved.motion] = moved
            case e.MotionSeconded() as second:
                seconds.setdefault(second.motion, []).append(second.by)
            case e.MotionLost() as gone if gone.refused_by and gone.motion in motions:
                moved = motions[gone.motion]
                for article in moved.articles:
                    proposal = lost.setdefault(article.question, {}).setdefault(article.position, Proposal())
                    _add(proposal.movers, (moved.by, *seconds.get(gone.motion, ())))
                    _add(proposal.refusers, gone.refused_by)
            case _:
                pass
    return lost


def _add(powers: list[PowerId], more: Iterable[PowerId]) -> None:
    powers += [power for power in more if power not in powers]
