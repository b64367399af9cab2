"""The public word beside the true intent: what was declared, and from its author's papers every reason there was."""

from __future__ import annotations

from typing import assert_never

from game.core.reasons import Known, Reason
from game.core.scenario import PowerId
from game.replay.intent import Intent, Stand, author, intent
from game.ui.kit import Column, Pane, Row, Text, Widget, literal
from game.ui.scenes.theatre.showing import Showing
from game.words.reasons import reason


def word_and_intent(showing: Showing) -> Widget:
    """Return the two pages side by side."""
    found = intent(showing.lens, showing.line)
    return Row(
        Column(Text(f"**{literal(showing.say('The word'))}**"), Pane("theatre.word", word(showing)), gap=6, grow=1),
        Column(Text(f"**{literal(showing.say('The intent'))}**"), Pane("theatre.intent", truth(showing, found)), gap=6,
               grow=1),
        gap=16, stack=520, grow=1,
    )  # fmt: skip


def word(showing: Showing) -> str:
    """Return what was said in the open, or to the other side, with the reasons given for it."""
    event = showing.line.entry.event
    given: tuple[Reason, ...] = getattr(event, "reasons", ())
    by = author(event)
    lines = [literal(showing.lens.sentence(showing.line))]
    if argument := showing.lens.argument(showing.line):
        lines += ["", f"*{literal(showing.language.quote(argument))}*"]
    declared = [each for each in given if each.known == "declared"]
    if by is None:
        lines += ["", f"*{literal(showing.say('It was nobody’s deed, and needed no reason.'))}*"]
    elif declared:
        lines += ["", f"**{literal(showing.say('Reasons given'))}**"]
        lines += [f"- {literal(_said(showing, each, by, n))}" for n, each in enumerate(declared)]
    else:
        lines += ["", f"*{literal(showing.say('No reason was given.'))}*"]
    return "\n".join(lines)


def truth(showing: Showing, found: Intent | None) -> str:
    """Return what stood behind it, as far as these eyes may read."""
    say = showing.say
    if found is None:
        hidden = author(showing.line.entry.event) is not None
        said = say("What stood behind it, these eyes could not see.") if hidden else say("There is no intent to read.")
        return f"*{literal(said)}*"
    lines: list[str] = []
    if found.empty:
        lines += [_flag(say("It was a bluff: the threat was not carried out."))]
    elif found.feigned:
        lines += [_flag(say("The word and the intent were not the same."))]
    if found.reasons:
        total = showing.language.signed_tenths(found.total)
        lines.append(f"**{literal(say('Every reason, weighed; {total} in all', total=total))}**")
        lines += [_weighed(showing, each, found.power, n) for n, each in enumerate(found.reasons)]
    else:
        lines.append(f"*{literal(say('Its papers note no reason.'))}*")
    if found.gain is not None:
        points = showing.language.signed_tenths(found.gain)
        lines += ["", literal(say("By its instructions it was worth {points} to it.", points=points))]
    for stand in found.stands:
        lines += _stand(showing, stand)
    return "\n".join(lines)


def why(showing: Showing) -> str:
    """Return the heaviest reason for what happened, in one sentence, for the ear."""
    found = intent(showing.lens, showing.line)
    if found is None or not found.reasons:
        return showing.say("No reason for it is known to these eyes.")
    heaviest = found.reasons[0]
    kind = known_label(heaviest.known, showing)
    return showing.say("{reason} {kind}", reason=_said(showing, heaviest, found.power, 0), kind=kind)


def _flag(said: str) -> str:
    return "{wine:**" + literal(said) + "**}"


def _weighed(showing: Showing, given: Reason, by: PowerId, nth: int) -> str:
    tone = "moss" if given.weight > 0 else "wine"
    points = showing.language.signed_tenths(given.weight)
    kind = known_label(given.known, showing)
    return f"- {{{tone}:{literal(points)}}} {literal(_said(showing, given, by, nth))} *{literal(kind)}*"


def _said(showing: Showing, given: Reason, by: PowerId, nth: int) -> str:
    return reason(given, showing.scenario, showing.language, by, nth)


def known_label(known: Known, showing: Showing) -> str:
    """Return who could know of a reason, in a word or two."""
    match known:
        case "declared":
            return showing.say("(declared)")
        case "inferred":
            return showing.say("(could be inferred)")
        case "hidden":
            return showing.say("(hidden)")
        case _:
            assert_never(known)


def _stand(showing: Showing, stand: Stand) -> list[str]:
    """Where the author truly stood on one question."""
    say, reader = showing.say, showing.lens.reader(showing.place)
    lines = ["", f"**{literal(reader.title(stand.question))}**"]
    if stand.said is not None:
        told = reader.range(stand.question, *stand.said)
        lines.append(f"- {literal(say('Its words meant: {range}.', range=told))}")
    if stand.ideal < 0 or not stand.weight:
        return [*lines, f"- {literal(say('It has no interest of its own there.'))}"]
    ideal = reader.position(stand.question, stand.ideal)
    wants = say("It wants {position} most (weight {n} of 10).", position=ideal, n=stand.weight)
    lines.append(f"- {literal(wants)}")
    if stand.low > 0 or stand.high < showing.scenario.size(stand.question) - 1:
        limits = reader.range(stand.question, stand.low, stand.high)
        lines.append(f"- {literal(say('It could accept {range}.', range=limits))}")
    if stand.feigned:
        lines.append("- {wine:" + literal(say("So its words were not what it wanted.")) + "}")
    return lines
