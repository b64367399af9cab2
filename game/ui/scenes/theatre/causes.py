"""The years after: the papers of an event, and why it came, each cause leading back to where it happened."""

from __future__ import annotations

from typing import TYPE_CHECKING

from game.core.after import CrisisOpened, EventCame, PowerDecided
from game.replay.lens import Line
from game.ui.kit import Column, Pane, Row, Text, Widget, literal
from game.ui.scenes.theatre.showing import Showing
from game.ui.scenes.views.years import newspaper
from game.words import odds
from game.words.year_names import Names, heirs

if TYPE_CHECKING:
    from game.core.history.story import Chapter, Moment
    from game.core.history.why import Reason, Root

MOST = 4
"""Roots named under one reason."""


def in_the_years(line: Line) -> bool:
    """Return whether a line tells of an event after the congress."""
    return isinstance(line.entry.event, EventCame | CrisisOpened | PowerDecided)


def causes(showing: Showing) -> Widget:
    """Return the papers at the left and the causes at the right."""
    chapter, say = chapter_of(showing), showing.say
    program = showing.game.program
    if chapter is None or program is None:
        return Column(
            Pane("theatre.causes", say("*Its causes are not known: the history has been changed since.*")), grow=1
        )
    reader = showing.lens.reader(showing.place)
    paper = newspaper(reader, program.chronicle, chapter)
    return Row(
        Column(Text(f"**{literal(say('The papers'))}**"), Pane("theatre.paper", paper), gap=6, grow=1),
        Column(Text(f"**{literal(say('Why'))}**"), Pane("theatre.causes", _why(showing, chapter)), gap=6, grow=1),
        gap=16, stack=520, grow=1,
    )  # fmt: skip


def chapter_of(showing: Showing) -> Chapter | None:
    """Return the chapter of history that the present line tells of; None if it is not known."""
    event, moment = showing.line.entry.event, showing.game.moment
    if moment is None or not isinstance(event, EventCame | CrisisOpened | PowerDecided):
        return None
    return next((c for c in moment.chapters if (c.event, c.year) == (event.event, event.year)), None)


def _names(showing: Showing, moment: Moment) -> Names:
    program = showing.game.program
    assert program is not None
    return Names(showing.lens.reader(showing.place), program, heirs(program, moment))


def _why(showing: Showing, chapter: Chapter) -> str:
    from game.core.history.odds import WHOLE
    from game.core.history.odds import chance as chance_of
    from game.core.history.past import as_of
    from game.core.history.why import explained

    program, whole, say, language = showing.game.program, showing.game.moment, showing.say, showing.language
    assert program is not None and whole is not None
    past = as_of(whole, (chapter.year, chapter.season))
    names, why = _names(showing, past), explained(program, past, chapter)
    lines: list[str] = []
    if why.scheduled_by:
        lines.append(literal(say("It had to come: what went before had set its date.")))
        lines += [f"- {_root(showing, names, past, root)}" for root in why.scheduled_by]
    else:
        rate = odds.chance(chance_of(why.base), language)
        lines.append(literal(say("Of itself, before anything speaks for or against it: {odds} in a year.", odds=rate)))
        for reason in (reason for reason in why.reasons if reason.weight):
            lines += _reason(showing, names, past, reason)
        if why.chance < WHOLE:
            said = say(
                "All together: {odds}. The dice, from 0 to 100, had to fall below {percent} and showed {die}.",
                odds=odds.chance(why.chance, language), percent=odds.percent(why.chance, language),
                die=odds.percent(why.die, language),
            )  # fmt: skip
        else:
            said = say("All together it was certain.")
        lines += ["", literal(said)]
    return "\n".join(lines)


def _reason(showing: Showing, names: Names, past: Moment, reason: Reason) -> list[str]:
    language, because = showing.language, names.quoted(reason.because)
    tone = "wine" if reason.weight > 0 else "moss"
    said = showing.say(
        "{effect} ({weight}): {because}", effect=odds.effect(reason.weight, language),
        weight=language.signed(reason.weight), because=because,
    )  # fmt: skip
    roots = [root for root in reason.roots if root.kind != "time" or root.id][:MOST]
    lines = [f"- {{{tone}:{literal(said)}}}"]
    return [*lines, *(f"> {_root(showing, names, past, root)}" for root in roots)]


def _root(showing: Showing, names: Names, past: Moment, root: Root) -> str:
    """A cause in words; one that happened in the years is a link to where it did."""
    from game.words.roots import rooted

    words = literal(rooted(names, past, root)).replace("[", "(").replace("]", ")")
    at = line_of(showing, root)
    return words if at is None else f"[{words}]({at})"


def line_of(showing: Showing, root: Root) -> int | None:
    """Return the number of the line where a cause happened; None if it has no line of its own."""
    if root.kind not in ("event", "decision"):
        return None
    event, _, power = root.id.partition(".")
    for n, line in enumerate(showing.lens.lines[: showing.n]):
        match line.entry.event:
            case EventCame(event=name, year=year) if not power and (name, year) == (event, root.year):
                return n
            case PowerDecided(event=name, year=year, power=by) if (name, year, by) == (event, root.year, power):
                return n
            case _:
                pass
    return None
