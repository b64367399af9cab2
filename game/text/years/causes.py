"""Why an event came: what spoke for and against, on what that rests, the dice; and numbers to walk back by."""

from dataclasses import replace

from game.core.history.odds import WHOLE
from game.core.history.odds import chance as chance_of
from game.core.history.story import Chapter
from game.core.history.why import Reason, Root, Why, explained
from game.text.lexicon import fold
from game.text.unclear import Unclear, find
from game.text.years import standing
from game.text.years.annals import Annals
from game.text.years.rooted import link, rooted, stood
from game.words import odds

_YEAR = 4
"""Figures of a year; a shorter number is that of a link."""
MOST = 5
"""Causes named under one reason; the rest are counted."""


GUESSES = 6
"""Events that may have been meant, named at once."""


def show(annals: Annals, words: tuple[str, ...]) -> bool:
    """Print why an event came: the last one, the one named, or what a number of the last causes leads to."""
    if words and words[0].isdecimal() and annals.links and len(words[0]) < _YEAR:
        number = int(words[0])
        if not 1 <= number <= len(annals.links):
            raise Unclear("word", words[0], choices=[str(n) for n in range(1, len(annals.links) + 1)])
        at = annals.links[number - 1]
        if at.article:
            return standing.article(annals, (at.article,))
        chapter = next((c for c in annals.past.chapters if (c.event, c.year) == (at.event, at.year)), None)
    else:
        chapter = picked(annals, words)
    if chapter is None:
        annals.page.line(annals.say("Its causes are not known: the history has been changed since."))
        return False
    _print(annals, explained(annals.program, annals.past, chapter))
    return False


def picked(annals: Annals, words: tuple[str, ...]) -> Chapter | None:
    """Return the chapter that some words name: by id, number of the dossier, title or year; the last one by none."""
    known = annals.past.chapters
    if not known:
        raise Unclear("event")
    if not words:
        return known[-1]
    chapters = {chapter.event: chapter for chapter in known}
    wanted = " ".join(words)
    names = {
        event: (annals.program.chronicle.events[event].number, annals.names.event(event), str(chapter.year))
        for event, chapter in chapters.items()
    }
    numbered = [event for event, calls in names.items() if fold(calls[0]) == fold(wanted)]
    try:
        return chapters[numbered[0] if len(numbered) == 1 else find(wanted, names, "event")]
    except Unclear as unclear:
        if len(words) > 1:  # "the circular" is meant by its longest word
            return picked(annals, (max(words, key=len),))
        unclear.near = [annals.names.event(event) for event in unclear.near[:GUESSES]]
        unclear.choices = ()
        raise


def _print(annals: Annals, why: Why) -> None:
    page, names, language = annals.page, annals.names, annals.language
    annals.links = []
    title, when = names.event(why.event), names.when(why.year, why.season)
    page.head(annals.say("Why: {title}, {when}", context="screen", title=title, when=when))
    if why.scheduled_by:
        page.body(annals.say("It had to come: what went before had set its date."))
        page.items(root_line(annals, root) for root in why.scheduled_by)
    else:
        rate = odds.chance(chance_of(why.base), language)
        page.body(annals.say("Of itself, before anything speaks for or against it: {odds} in a year.", odds=rate))
        for reason in (reason for reason in why.reasons if reason.weight):
            _reason(annals, why, reason)
        if why.chance < WHOLE:
            page.body(
                annals.say(
                    "All together: {odds}. The dice, from 0 to 100, had to fall below {percent} and showed {die}.",
                    odds=odds.chance(why.chance, language), percent=odds.percent(why.chance, language),
                    die=odds.percent(why.die, language),
                )
            )  # fmt: skip
        else:
            page.body(annals.say("All together it was certain."))
    conditions = [reason for reason in why.reasons if not reason.weight and reason.about]
    if conditions:
        page.body(annals.say("Without this it could not have come:"))
        told: dict[str, str] = {}  # what two conditions say alike is said once
        for reason in conditions:
            said = stood(annals, reason.about, _value(annals, why, reason))
            if said and said not in told:
                told[said] = "".join(_mark(annals, root) for root in reason.roots[:1])
        for said, marks in told.items():
            page.line(f"{said}{marks}", 2)
    if annals.links:
        page.body(annals.say("A number in brackets leads further back: type why and the number."))


def _reason(annals: Annals, why: Why, reason: Reason) -> None:
    page, language = annals.page, annals.language
    page.body(
        annals.say(
            "{effect} ({weight}): {because}", effect=odds.effect(reason.weight, language),
            weight=language.signed(reason.weight), because=annals.names.quoted(reason.because),
        )
    )  # fmt: skip
    if odds.hardly(reason.weight):
        return
    known = [root for root in reason.roots if root.kind != "time" or root.id]
    if reason.about[:1] in (("variable",), ("relation",)):
        page.line(stood(annals, reason.about, _value(annals, why, reason)), 2)
    else:
        known = [replace(root, points=0) for root in known if root.kind != "opening"] or known
    page.items(root_line(annals, root) for root in known[:MOST])
    if len(known) > MOST:
        left = len(known) - MOST
        page.line(language.count("And {n} lesser cause.", "And {n} lesser causes.", left), 2)


def _value(annals: Annals, why: Why, reason: Reason) -> int:
    chapter = next(c for c in annals.past.chapters if (c.event, c.year) == (why.event, why.year))
    return chapter.column[annals.program.rows[reason.about]]


def root_line(annals: Annals, root: Root) -> str:
    """Return a cause as an entry of a list, with what it moved and the number that leads to it."""
    said, mark = rooted(annals, root), _mark(annals, root)
    if root.points:
        points = annals.language.signed(root.points)
        return annals.language.phrase("{points} {root}{mark}", context="a cause", points=points, root=said, mark=mark)
    return annals.language.phrase("{root}{mark}", context="a cause", root=said, mark=mark)


def _mark(annals: Annals, root: Root) -> str:
    at = link(root)
    if at is None:
        return ""
    if at not in annals.links:
        annals.links.append(at)
    return f" [{annals.links.index(at) + 1}]"
