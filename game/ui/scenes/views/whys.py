"""Why an event came, as text with links to walk back by: to events, and to what rests on an article."""

from __future__ import annotations

from typing import TYPE_CHECKING

from game.core.history.odds import WHOLE
from game.core.history.odds import chance as chance_of
from game.core.history.past import as_of
from game.core.history.why import Root, explained
from game.ui.kit import literal
from game.words import odds
from game.words.reader import Reader
from game.words.roots import rooted, stood
from game.words.year_names import Names, heirs

if TYPE_CHECKING:
    from game.core.history.program import Program
    from game.core.history.story import Chapter, Moment
    from game.core.history.why import Reason, Why

MOST = 4
"""Roots named under one reason."""


def names_of(reader: Reader, program: Program, past: Moment) -> Names:
    """Return what things are called as a moment stands: Sardinia is Italy by then."""
    return Names(reader, program, heirs(program, past))


def at_the_time(names: Names, past: Moment, root: Root) -> Names:
    """Return names as they were when a cause came: it was Prussia that answered in 1863, and not Germany."""
    if root.kind != "decision":
        return names
    return names_of(names.reader, names.program, as_of(past, (root.year, 0)))


def target(root: Root) -> str:
    """Return where a cause leads on to, as a link; nothing where it has no page of its own."""
    match root.kind:
        case "event" | "decision":
            return f"event/{root.id.partition('.')[0]}/{root.year}"
        case "article":
            return f"article/{root.id}"
        case _:
            return ""


def causes(reader: Reader, program: Program, moment: Moment, chapter: Chapter) -> str:
    """Return everything that spoke for an event and against it, on what that rested, and the dice."""
    past = as_of(moment, (chapter.year, chapter.season))
    names, why = names_of(reader, program, past), explained(program, past, chapter)
    say, language = reader.say, reader.language
    when = names.when(chapter.year, chapter.season)
    lines = [f"# {literal(names.event(chapter.event))}", f"*{literal(when[:1].upper() + when[1:])}*", ""]
    if why.scheduled_by:
        lines.append(literal(say("It had to come: what went before had set its date.")))
        lines += [f"- {_linked(names, past, root)}" for root in why.scheduled_by]
    else:
        rate = odds.chance(chance_of(why.base), language)
        lines.append(literal(say("Of itself, before anything speaks for or against it: {odds} in a year.", odds=rate)))
        for reason in (reason for reason in why.reasons if reason.weight):
            lines += _reason(names, past, reason)
        lines += ["", literal(dice(reader, why))]
    conditions = [reason for reason in why.reasons if not reason.weight and reason.about]
    if conditions:
        lines += ["", literal(say("Without this it could not have come:"))]
        for reason in conditions:
            said = stood(names, reason.about, chapter.column[program.rows[reason.about]])
            if said:
                lines += [f"- {literal(said)}", *(f"> {_linked(names, past, root)}" for root in _leading(reason)[:1])]
    return "\n".join(lines)


def dice(reader: Reader, why: Why) -> str:
    """Return what all reasons came to, and what was thrown."""
    if why.chance >= WHOLE:
        return reader.say("All together it was certain.")
    language = reader.language
    return reader.say(
        "All together: {odds}. The dice, from 0 to 100, had to fall below {percent} and showed {die}.",
        odds=odds.chance(why.chance, language), percent=odds.percent(why.chance, language),
        die=odds.percent(why.die, language),
    )  # fmt: skip


def _leading(reason: Reason) -> list[Root]:
    return [root for root in reason.roots if target(root)]


def _reason(names: Names, past: Moment, reason: Reason) -> list[str]:
    language = names.reader.language
    tone = "wine" if reason.weight > 0 else "moss"
    lines = [f"- {{{tone}:{odds.times(reason.weight, language)}}} {literal(names.quoted(reason.because))}"]
    if odds.hardly(reason.weight):
        return lines
    known = [root for root in reason.roots if root.kind != "time" or root.id]
    known = [root for root in known if target(root)] or known[:1]
    lines += [f"> {_linked(names, past, root)}" for root in known[:MOST]]
    if len(known) > MOST:
        left = len(known) - MOST
        lines.append(f"> {literal(language.count('And {n} lesser cause.', 'And {n} lesser causes.', left))}")
    return lines


def _linked(names: Names, past: Moment, root: Root) -> str:
    """Return a cause in words, as a link if it leads on."""
    words, where = literal(rooted(at_the_time(names, past, root), past, root)), target(root)
    return f"[{words.replace('[', '(').replace(']', ')')}]({where})" if where else words


def article(reader: Reader, program: Program, moment: Moment, past: Moment, question: str) -> str:
    """Return the page of an article: what was signed, what has become of it, and what has rested on it so far."""
    from game.core.history.past import value
    from game.core.history.rows import FALLEN

    names, say = names_of(reader, program, past), reader.say
    signed, now = (value(program, past, (kind, question)) or 0 for kind in ("signed", "article"))
    lines = [f"# {literal(say('{article}: {title}', article=names.article(question), title=names.title(question)))}"]
    lines += [f"**{literal(names.position(question, signed))}**", literal(names.text(question, signed)), ""]
    if now == FALLEN:
        lines.append(literal(say("It is a dead letter.")))
    elif now != signed:
        lines.append(literal(say("It has been revised: {position}.", position=names.position(question, now))))
    else:
        lines.append(literal(say("It stands.")))
    rests = []
    for chapter in past.chapters:
        why = explained(program, as_of(moment, (chapter.year, chapter.season)), chapter)
        counted = [
            reason
            for reason in why.reasons
            if reason.weight and any((root.kind, root.id) == ("article", question) for root in reason.roots)
        ]
        if counted:
            title = literal(say("{title} ({year})", context="an event", title=names.event(chapter.event),
                                year=chapter.year))  # fmt: skip
            link = f"[{title}](event/{chapter.event}/{chapter.year})"
            rests.append(f"- {link} {literal(names.quoted(counted[0].because))}")
    if rests:
        lines += ["", f"**{literal(say('On it rest, directly:'))}**", *rests]
    else:
        lines += ["", literal(say("Nothing that has come so far rests on it directly."))]
    return "\n".join(lines)
