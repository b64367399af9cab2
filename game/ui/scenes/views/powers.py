"""The other delegations: who they are, how they stand to oneself, what they have said."""

from __future__ import annotations

from game.core.scenario import PowerId
from game.core.world import pair
from game.ui.kit import Button, Column, Flow, Look, Meter, Pane, Row, Select, Space, Widget, literal
from game.ui.scenes.room import Room
from game.ui.scenes.state import State
from game.ui.scenes.views.papers import instructions
from game.ui.scenes.views.pictures import flag
from game.ui.scenes.views.table import table


def text(room: Room, power: PowerId) -> str:
    """Return the page of a power."""
    view, facts = room.seat.view, room.scenario.powers[power]
    lines = [
        f"# {{@power}} {literal(room.say('{formal}', formal=facts.formal))}",
        f"*{literal(facts.sovereign)}*",
        literal(facts.about),
    ]
    for key, delegate in ((key, d) for key, d in room.scenario.delegates.items() if d.power == power):
        lines += [
            "",
            f"@portrait:{key}",
            f"{{@delegate}} **{literal(delegate.name)}**, {literal(delegate.office)}",
        ]
        lines.append(literal(delegate.about))
    if facts.aims:
        lines += ["", f"**{literal(room.say('What the chancelleries suppose'))}**"]
        lines += [f"- {literal(aim)}" for aim in facts.aims]
    if facts.war:
        lines += ["", f"{{@war}} **{literal(room.say('If the war goes on'))}**", literal(facts.war)]
    if facts.opinion.about:
        lines += ["", f"{{@opinion}} **{literal(room.say('The public'))}**", literal(facts.opinion.about)]
    told = [t for t in room.seat.hand.told if t.by == power]
    if told:
        lines += ["", f"**{literal(room.say('What it has told you'))}**", *(f"- {room.told(t)}" for t in told)]
    if room.table.glass and power != room.viewer:
        lines += ["", f"# {literal(room.say('Its secret instructions, through the glass'))}"]
        lines += instructions(room, power, room.table.through_glass(power))
    if view.powers[power].withdrawn:
        lines.append("{wine:{@departure} " + literal(room.say("It has left the congress.")) + "}")
    return "\n".join(lines)


def powers(room: Room, state: State, look: Look) -> Widget:
    """Return the table, the list of who sits there, the chosen one's figures and page, the door to an interview."""
    view = room.seat.view
    options = [(key, facts.name) for key, facts in room.scenario.powers.items()]
    shown = view.powers[state.power]
    meters = Row(
        Meter(room.say("Standing"), shown.standing, 20, icon="standing", grow=1),
        Meter(room.say("Appetite for peace"), shown.appetite, tone="moss", icon="opinion", grow=1),
        stack=520,
        gap=28,
    )
    relation = None
    if state.power != room.viewer:
        value = view.relations.get(pair(room.viewer, state.power), 0)
        shown_as = room.language.signed(value)
        relation = Meter(room.say("Relations with you"), value + 100, 200, shown=shown_as, tone="blue", icon="trust")
    speak = None
    if view.phase == "corridor" and state.power != room.viewer:
        speak = Flow(Button("powers.speak", room.say("Speak with them"), "primary"))
    select = Select("powers.power", options, state.power, room.say("Power"))
    banner = flag(look, room.scenario, state.power, 54)
    head = Row(select, banner, Space(grow=1), speak, gap=14, middle=True, stack=420)
    page = Pane("powers.text", text(room, state.power), tall=120, grow=2)
    return Column(table(room, state), head, meters, relation, page, gap=8, grow=1)
