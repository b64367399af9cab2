"""The years after the treaty as text: the newspaper of an event, its causes, and how Europe stands."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

from game.core.scenario import PowerId
from game.ui.kit import literal
from game.words.language import Language
from game.words.reader import Reader
from game.words.tell_history import quoted, season, state_name

if TYPE_CHECKING:
    from game.core.aftermath import Aftermath
    from game.core.history.chronicle import Chronicle
    from game.core.history.story import Chapter
    from game.core.history.why import Reason, Root

WHOLE = 1 << 24
"""Certainty, in the unit of the engine's chances."""


def newspaper(reader: Reader, chronicle: Chronicle, chapter: Chapter) -> str:
    """Return an event as the papers had it: the headlines, what happened, who decided what, and the margin."""
    event, say = chronicle.events[chapter.event], reader.say
    when = say("{season} {year}", season=season(chapter.season, reader.language), year=chapter.year)
    lines = [f"# {literal(event.title)}", f"*{literal(when)}*", ""]
    for capital, headline in event.headlines.items():
        facts = chronicle.capitals[capital]
        lines.append(f"**{literal(quoted(headline, chronicle))}**")
        lines.append(f"*{literal(say('{paper}, {city}', paper=facts.paper, city=facts.name))}*")
    lines += ["", literal(quoted(event.text, chronicle))]
    for choice in chapter.choices:
        option = event.decisions[choice.power].options[choice.option]
        lines.append(f"- {literal(quoted(option.text, chronicle))}")
    if event.historical_year is None:
        lines += ["", f"*{literal(say('History knew nothing of the kind.'))}*"]
    elif event.historical_year != chapter.year:
        lines += ["", f"*{literal(say('In history: {year}.', year=event.historical_year))}*"]
    if event.about:
        lines.append(f"*{literal(event.about)}*")
    return "\n".join(lines)


def odds(chance: int, language: Language) -> str:
    """Return a chance as so many in a hundred, never rounded to nothing or to certainty."""
    percent = round(100 * chance / WHOLE)
    if 0 < chance < WHOLE:
        percent = max(1, min(99, percent))
    return language.say("{n} in a hundred", n=percent)


def times(weight: int) -> str:
    """Return what a weight does to the odds: ×2.0 doubles them, ÷2.0 halves them."""
    factor = math.exp(abs(weight) / 100)
    shown = f"{factor:.1f}" if factor < 100 else "100+"
    return f"×{shown}" if weight >= 0 else f"÷{shown}"


def causes(reader: Reader, aftermath: Aftermath, chapter: Chapter) -> str:
    """Return why an event came: each term with what it did to the odds and what it goes back to, then the dice."""
    from game.core.history.why import explained

    chronicle, say = aftermath.program.chronicle, reader.say
    why = explained(aftermath.program, aftermath.moment, chapter)
    lines = [f"# {literal(chronicle.events[chapter.event].title)}"]
    if chapter.scheduled:
        lines.append(literal(say("It had to come: what went before had set it in motion.")))
        lines += [f"> {line}" for line in _roots(reader, aftermath, why.scheduled_by)]
    else:
        lines.append(literal(say("It came at {odds} that year.", odds=odds(chapter.chance, reader.language))))
        first = say("{times}: so it stands before anything speaks for or against.", times=times(chapter.base))
        lines.append(f"- {literal(first)}")
    for reason in why.reasons:
        lines += _reason(reader, aftermath, reason)
    return "\n".join(lines)


def _reason(reader: Reader, aftermath: Aftermath, reason: Reason) -> list[str]:
    if not reason.because:
        return []
    tone = "wine" if reason.weight > 0 else "moss"
    because = quoted(reason.because, aftermath.program.chronicle)
    head = f"- {{{tone}:{times(reason.weight)}}} {literal(because)}"
    return [head, *(f"> {line}" for line in _roots(reader, aftermath, reason.roots[:3]))]


def _roots(reader: Reader, aftermath: Aftermath, roots: tuple[Root, ...]) -> list[str]:
    return [literal(root_name(reader, aftermath, root)) for root in roots]


def root_name(reader: Reader, aftermath: Aftermath, root: Root) -> str:
    """Return what a cause rests on, as a sentence."""
    chronicle, say = aftermath.program.chronicle, reader.say
    match root.kind:
        case "article":
            name = chronicle.articles[root.id].name if root.id in chronicle.articles else reader.title(root.id)
            return say("It goes back to {article}.", article=name)
        case "event":
            title = chronicle.events[root.id].title if root.id in chronicle.events else root.id
            return say("It goes back to “{event}”, {year}.", event=title, year=root.year)
        case "decision":
            event, _, power = root.id.partition(".")
            title = chronicle.events[event].title if event in chronicle.events else event
            by = state_name(power, reader, chronicle)
            return say("It goes back to the answer of {power} in “{event}”.", power=by, event=title)
        case "promise":
            return say("It goes back to a promise given at the congress.")
        case "congress":
            return say("It goes back to how the congress went.")
        case "opening":
            return say("It was so before the congress met.")
        case "dice":
            return say("It was chance.")
        case "time":
            return say("It is the work of time.")


def europe(reader: Reader, aftermath: Aftermath) -> str:
    """Return how Europe stands: which articles stand, and what has moved most since the opening."""
    chronicle, rows, say = aftermath.program.chronicle, aftermath.program.rows, reader.say
    now, then = aftermath.moment.column, aftermath.moment.opening
    lines = [f"# {literal(say('Europe in {year}', year=aftermath.moment.year))}"]
    moved: list[tuple[int, str]] = []
    for place, key in enumerate(rows.keys):
        change = now[place] - then[place]
        if key[0] == "variable" and change:
            name = chronicle.variables[key[1]].name
            said = say("{name}: {now}, from {then}", name=name, now=now[place], then=then[place])
            moved.append((abs(change), said))
        if key[0] == "relation" and change:
            one, _, other = key[1].partition(":")
            said = say(
                "{one} and {other}: {now}, from {then}",
                one=state_name(one, reader, chronicle),
                other=state_name(other, reader, chronicle),
                now=now[place],
                then=then[place],
            )
            moved.append((abs(change), said))
    moved.sort(key=lambda pair: -pair[0])
    lines += [f"- {literal(said)}" for _, said in moved[:24]]
    return "\n".join(lines)


def verdict_lines(reader: Reader, aftermath: Aftermath, power: PowerId) -> str:
    """Return the verdict of history on a power, or on `europe`, line by line."""
    from game.core.history.verdict import verdicts

    chronicle = aftermath.program.chronicle
    judged = verdicts(aftermath.program, aftermath.moment).get(power)
    said = chronicle.europe if power == "europe" else chronicle.verdicts.get(power)
    if judged is None or said is None:
        return literal(reader.say("History has nothing to say of it."))
    lines = [literal(said.about)] if said.about else []
    lines.append(f"- {literal(reader.say('{n}: where it begins', n=reader.language.signed(judged.start)))}")
    for term in judged.terms:
        because = quoted(said.terms[term.number].because, chronicle)
        tone = "moss" if term.weight > 0 else "wine"
        lines.append(f"- {{{tone}:{reader.language.signed(term.weight)}}} {literal(because)}")
    return "\n".join(lines)
