"""The powers: one line each, or one of them with all that everybody may know and all that passed between us."""

from typing import Any

from game.core.scenario import PowerId
from game.core.world import commitments, pair
from game.text.screens.question import opening
from game.text.turn import Turn
from game.words.labels import camp
from game.words.pledges import commitment


def show(turn: Turn, words: tuple[str, ...]) -> bool:
    """Print the powers a line each; with a name, that one in full."""
    if words:
        reading = turn.reading(words)
        power = reading.power()
        reading.end()
        _one(turn, power)
        return False
    turn.page.head(turn.say("The powers", context="screen"))
    for power in turn.scenario.powers:
        turn.page.body(_line(turn, power))
    turn.page.body(turn.say("Type power and a name to read all of one."))
    return False


def _line(turn: Turn, power: PowerId) -> str:
    state = turn.view.powers[power]
    name = turn.reader.power(power)
    if state.withdrawn:
        return turn.say("{power:the} has left the congress.", power=name)
    fields: dict[str, Any] = {"power": name, "standing": state.standing, "appetite": state.appetite}
    if power == turn.power:
        return turn.say("You, {power}: standing {standing}, appetite for peace {appetite}.", **fields)
    relation = turn.language.signed(turn.view.relations.get(pair(power, turn.power), 0))
    if not state.seated:
        return turn.say(
            "{power:the}, not seated yet: standing {standing}, appetite for peace {appetite}, relations with you "
            "{relation}.",
            **fields, relation=relation,
        )  # fmt: skip
    return turn.say(
        "{power:the}: standing {standing}, appetite for peace {appetite}, relations with you {relation}.",
        **fields, relation=relation,
    )  # fmt: skip


def _one(turn: Turn, power: PowerId) -> None:
    facts, page = turn.scenario.powers[power], turn.page
    page.head(
        turn.say(
            "{name}, {formal} ({camp})",
            context="screen",
            name=facts.name,
            formal=facts.formal,
            camp=camp(facts.camp, turn.language),
        )
    )
    page.body(_line(turn, power), facts.about)
    page.body(turn.say("Sovereign: {sovereign}. Court: {court}.", sovereign=facts.sovereign, court=facts.court))
    if facts.principal:
        page.body(turn.say("A principal: no treaty stands without its signature."))
    page.body(facts.couriers.note, facts.opinion.about, facts.war)
    _delegates(turn, power)
    if facts.aims:
        page.body(turn.say("What it is supposed to want:"))
        page.items(facts.aims)
    _openings(turn, power)
    between = [made for made in commitments(turn.view).values() if {made.by, made.to} == {power, turn.power}]
    if between and power != turn.power:
        page.body(turn.say("Promises between you:"))
        page.items(commitment(made, turn.scenario, turn.language, turn.power) for made in between)


def _delegates(turn: Turn, power: PowerId) -> None:
    mine = turn.scenario.first_delegate(turn.power)
    for key, delegate in turn.scenario.delegates.items():
        if delegate.power != power:
            continue
        turn.page.body(
            turn.say(
                "{name}, {office}, aged {age}. {about}",
                name=delegate.name,
                office=delegate.office,
                age=delegate.age,
                about=delegate.about,
            )
        )
        for rapport in turn.scenario.rapport:
            if set(rapport.delegates) == {mine, key}:
                value = turn.language.signed(rapport.value)
                turn.page.body(
                    turn.say("With {short}, {value}: {because}.", context="rapport",
                             short=turn.scenario.delegates[mine].short, value=value, because=rapport.because)
                    if rapport.because
                    else turn.say("With {short}, {value}.", context="rapport",
                                  short=turn.scenario.delegates[mine].short, value=value)
                )  # fmt: skip


def _openings(turn: Turn, power: PowerId) -> None:
    found = {q: number for q in turn.scenario.questions if (number := opening(turn, power, q)) >= 0}
    if found:
        turn.page.body(turn.say("What it declared at the opening:"))
        turn.page.items(
            turn.say("{question}: {label}.", question=turn.reader.title(q), label=turn.reader.label(q, number))
            for q, number in found.items()
        )
