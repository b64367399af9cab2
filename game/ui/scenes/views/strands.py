"""The web of an event's causes, written out for the drawing: what each knot is called and where it leads."""

from __future__ import annotations

from typing import TYPE_CHECKING

from game.core.history.past import as_of
from game.core.history.web import Web, web
from game.ui.kit import Widget, literal
from game.ui.scenes.views.web import CausalWeb, Tag, Thread
from game.ui.scenes.views.whys import at_the_time, names_of, target
from game.words import odds
from game.words.reader import Reader
from game.words.roots import rooted
from game.words.year_names import Names

if TYPE_CHECKING:
    from game.core.history.program import Program
    from game.core.history.story import Chapter, Moment
    from game.core.history.why import Root


def causal_web(reader: Reader, program: Program, moment: Moment, chapter: Chapter, id: str) -> Widget:
    """Return the web of an event, as things stood after its season."""
    past = as_of(moment, (chapter.year, chapter.season))
    names, found = names_of(reader, program, past), web(program, past, chapter)
    tags = [_tag(names, past, knot.root, knot.depth) for knot in found.knots]
    title = names.event(chapter.event)
    words = reader.say("Causes of {title}", title=title)
    rate = odds.chance(chapter.chance, reader.language)
    tags[0] = Tag(tags[0].text, literal(reader.language.phrase("at {odds}", context="a cause", odds=rate)), 0)
    return CausalWeb(id, tags, _threads(names, found), words)


def _threads(names: Names, found: Web) -> list[Thread]:
    language = names.reader.language
    return [
        Thread(
            strand.cause, strand.effect, strand.weight,
            odds.times(strand.weight, language) if strand.weight else "",
            names.quoted(strand.because),
        )
        for strand in found.strands
    ]  # fmt: skip


def _tag(names: Names, past: Moment, root: Root, depth: int) -> Tag:
    phrase = names.reader.language.phrase
    match root.kind:
        case "event":
            kind, said = "", phrase("{title} ({year})", context="an event", title=names.event(root.id), year=root.year)
        case "decision":
            event, _, power = root.id.partition(".")
            kind = phrase("a decision", context="a cause")
            by = at_the_time(names, past, root).power(power)
            said = phrase("{power}: {title} ({year})", context="a decision", power=by,
                          title=names.event(event), year=root.year)  # fmt: skip
        case "article":
            kind, said = names.article(root.id), names.title(root.id)
        case _:
            kind, said = _sort(names, root), rooted(names, past, root)
    return Tag(literal(said), literal(kind), depth, target(root) if depth else "")


def _sort(names: Names, root: Root) -> str:
    phrase = names.reader.language.phrase
    match root.kind:
        case "opening":
            return phrase("before 1856", context="a cause")
        case "congress":
            return phrase("the congress", context="a cause")
        case "promise":
            return phrase("a promise", context="a cause")
        case "time":
            return phrase("time", context="a cause")
        case _:
            return phrase("chance", context="a cause")
