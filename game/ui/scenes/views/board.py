"""Who sits at the table, and who would sign the draft as it stands: as far as the viewer's intelligence goes."""

from __future__ import annotations

from game.core.scenario import PowerId
from game.core.world import draft
from game.seat.intelligence import Estimate
from game.ui.kit import Button, Col, Column, Flow, Line, Notice, Scroll, Table, Text, Widget, literal
from game.ui.scenes.room import Room
from game.ui.scenes.state import State


def order(room: Room) -> list[PowerId]:
    """Return the powers in the French alphabetical order of the day."""
    return sorted(room.scenario.powers, key=lambda power: (room.scenario.powers[power].signs_as, power))


def board(room: Room, state: State) -> Widget:
    """Return the board, what it rests on, and the door to whoever is chosen."""
    say, view, seen = room.say, room.seat.view, room.intelligence
    now = draft(view)
    columns = [Col(say("Power"), 0), Col(say("Signs?"), 0), Col(say("Margin"), 0, "right"),
               Col(say("What would tip it"), 1)]  # fmt: skip
    estimates = {power: seen.estimate(power, now) for power in order(room)}
    lines = [_line(room, estimate) for estimate in estimates.values()]
    table = Table("board.powers", columns, lines, state.power, say("Who would sign"), grow=6)
    chosen = estimates[state.power]
    parts: list[Widget] = [
        Text(say("*Would they sign the draft as it stands, rather than leave with nothing?*")),
        table,
        Scroll(Notice(explained(room, chosen), "moss" if chosen.signs else "wine"), id="board.why", grow=1, least=72),
    ]
    foot: list[Widget] = [Button("board.power", say("More about them"), value=state.power)]
    if view.phase == "corridor" and state.power != room.viewer:
        foot.append(Button("board.speak", say("Speak with them"), "primary"))
    return Column(*parts, Flow(*foot), grow=1)


def _line(room: Room, estimate: Estimate) -> Line:
    view, power = room.seat.view, estimate.power
    name = room.scenario.powers[power].name
    name = room.say("{power} (you)", power=name) if power == room.viewer else name
    if view.powers[power].withdrawn:
        return Line(power, [name, room.say("has left"), "", ""], ["", "wine"])
    verdict = room.say("would sign") if estimate.signs else room.say("would not")
    margin = room.language.signed_tenths(estimate.margin)
    tone = "moss" if estimate.signs else "wine"
    return Line(power, [name, verdict, margin, tipping(room, estimate)], ["", tone, tone])


def tipping(room: Room, estimate: Estimate) -> str:
    """Return the article that tips it."""
    article = estimate.tipping
    if article is None:
        return ""
    label = room.reader.label(article.question, article.position)
    return room.say("{title}: {label}", title=room.title(article.question), label=label)


def explained(room: Room, estimate: Estimate) -> str:
    """Return the estimate in sentences."""
    power = room.power(estimate.power)
    points = room.language.tenths(abs(estimate.margin))
    me = estimate.power == room.viewer
    if estimate.signs and me:
        said = room.say("The draft is worth {points} more to you than leaving.", points=points)
    elif estimate.signs:
        said = room.say("The draft is worth {points} more to {power:the} than leaving.", points=points, power=power)
    elif me:
        said = room.say("The draft falls short of leaving by {points} for you.", points=points)
    else:
        said = room.say("The draft falls short of leaving by {points} for {power:the}.", points=points, power=power)
    lines = [literal(said)]
    if room.scenario.powers[estimate.power].principal:
        lines.append(literal(room.say("A principal: if it refuses, there is no treaty.")))
    if estimate.beyond:
        lines.append(literal(room.say("Beyond red lines: {list}.", list=room.reader.questions(estimate.beyond))))
    if not estimate.known:
        lines.append(
            literal(
                room.say(
                    "This is what their public papers and their words to you allow; {n} of {total} instructions that "
                    "they may hold would have them sign.",
                    n=estimate.signing, total=estimate.of,
                )
            )
        )  # fmt: skip
    return "\n".join(lines)
