"""The powers at a place: standing, public, how they stood to each other, whose word held; with the archives, more."""

from __future__ import annotations

from game.core.scenario import PowerId
from game.core.world import World, commitments, pair
from game.ui.kit import Col, Column, Line, Pane, Table, Widget, literal
from game.ui.scenes.theatre.showing import Showing


def powers(showing: Showing, chosen: PowerId) -> Widget:
    """Return the table of powers, and the chosen one's page below."""
    world, then, say = showing.view, showing.earlier, showing.say
    columns = [Col(say("Power"), 0), Col(say("Standing"), 2, "right"), Col(say("Appetite for peace"), 3, "right")]
    columns.append(Col(say("Word kept"), 2, "right"))
    columns.append(Col(say("Word broken"), 2, "right"))
    lines = []
    for power, facts in showing.scenario.powers.items():
        now, was = world.powers[power], then.powers[power]
        kept, broken = (_settled(world, power, state) for state in ("kept", "broken"))
        cells = [
            facts.name,
            _moved(showing, now.standing, was.standing),
            _moved(showing, now.appetite, was.appetite),
            showing.language.number(kept),
            showing.language.number(broken),
        ]
        tones = ["", "wine" if now.standing != was.standing else "", "wine" if now.appetite != was.appetite else ""]
        lines.append(Line(power, cells, [*tones, "", "wine" if broken else ""]))
    table = Table("theatre.powers", columns, lines, chosen, say("The powers"), grow=3, tall=136)
    return Column(table, Pane("theatre.power", _page(showing, chosen), grow=3, tall=84), grow=1)


def _moved(showing: Showing, now: int, was: int) -> str:
    """A figure, and what it was a step before if that was another."""
    if now == was:
        return showing.language.number(now)
    return showing.language.phrase("{was} → {now}", was=showing.language.number(was), now=showing.language.number(now))


def _settled(world: World, power: PowerId, state: str) -> int:
    return sum(1 for made in commitments(world).values() if made.by == power and made.state == state)


def _page(showing: Showing, power: PowerId) -> str:
    """Relations of the chosen power, and its own figures if these eyes may see them."""
    world, then, language = showing.view, showing.earlier, showing.language
    facts = showing.scenario.powers[power]
    lines = [f"**{literal(facts.name)}**"]
    if world.powers[power].withdrawn:
        lines.append("{wine:" + literal(showing.say("It has left the congress.")) + "}")
    hand = world.hands.get(power)
    if hand is not None and hand.brief is not None:
        away = showing.say("To leave with nothing is worth {n} to it now.", n=language.tenths(hand.walk_away))
        lines.append(f"- {literal(away)}")
        for telegram in hand.telegrams:
            title = showing.scenario.questions[telegram.question].title
            wire = showing.say("It waits for its court’s answer on {question}.", question=language.quote(title))
            lines.append(f"- {literal(wire)}")
    lines.append(f"**{literal(showing.say('How it stands to the others'))}**")
    for other in showing.scenario.powers:
        if other == power:
            continue
        now, was = (each.relations.get(pair(power, other), 0) for each in (world, then))
        said = showing.say("{other}: {value}", other=showing.power(other), value=language.signed(now))
        if now != was:
            said = showing.say(
                "{other}: {value}, from {was} a moment before",
                other=showing.power(other), value=language.signed(now), was=language.signed(was),
            )  # fmt: skip
            lines.append("- {wine:" + literal(said) + "}")
        else:
            lines.append(f"- {literal(said)}")
    return "\n".join(lines)
