"""One's own papers: the secret instructions."""

from __future__ import annotations

from game.core.scenario import PowerId
from game.core.world import Hand
from game.seat.desk import instruction_in
from game.ui import art
from game.ui.kit import literal
from game.ui.scenes.room import Room


def brief(room: Room) -> str:
    """Return the viewer's secret instructions."""
    head, power = literal(room.say("Your secret instructions")), room.viewer
    facts = room.scenario.powers[power]
    lines = [f"# {{@secret}} {head}"]
    if power in art.SOVEREIGNS:
        lines.append(f"@portrait:{art.SOVEREIGNS[power]} {literal(facts.sovereign)}")
    else:
        lines.append(f"@arms:{power} {literal(facts.formal)}")
    return "\n".join([*lines, *instructions(room, power, room.seat.hand)])


def instructions(room: Room, power: PowerId, hand: Hand) -> list[str]:
    """Return the instructions among a power's papers: the letter, then each question that matters."""
    language = room.language
    facts = room.scenario.briefs[power]
    lines = [f"> {literal(line)}" for line in facts.letter.strip().split("\n") if line.strip()]
    away = room.say("To leave with nothing is worth {n} now.", n=language.tenths(hand.walk_away))
    lines += ["", literal(away), f"*{literal(facts.walk_away.about)}*" if facts.walk_away.about else ""]
    told = {question: instruction_in(hand, room.scenario, question) for question in room.scenario.questions}
    for question in sorted(told, key=lambda q: -told[q].weight):
        said = told[question]
        if said.weight == 0:
            continue
        labels_of = [position.label for position in room.scenario.questions[question].positions.values()]
        lines += ["", f"**{literal(room.title(question))}** {literal(room.say('(weight {n})', n=said.weight))}"]
        lines.append(literal(room.say("Wants: {position}.", position=labels_of[said.ideal])))
        if said.low > 0 or said.high < len(labels_of) - 1:
            accepts = room.reader.range(question, said.low, said.high)
            kind = (
                room.say("Red line, whatever happens: {range}.", range=accepts)
                if said.absolute
                else room.say("Red line, unless the court gives leave: {range}.", range=accepts)
            )
            lines.append("{wine:{@limit} " + literal(kind) + "}")
    for link in room.scenario.links.values():
        for worth in link.worth:
            if worth.power == power:
                lines += ["", f"- {{@link}}{literal(worth.because)}"]
    return lines
