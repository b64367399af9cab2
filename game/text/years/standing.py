"""What has become of the treaty: article by article, whether it stands, was revised, or is a dead letter."""

from game.core.history.past import value
from game.core.history.rows import FALLEN
from game.core.history.story import Shift
from game.core.history.why import Root, explained
from game.core.scenario import QuestionId
from game.text.parse import Reading
from game.text.years.annals import Annals, Link
from game.text.years.rooted import rooted


def treaty(annals: Annals, words: tuple[str, ...]) -> bool:
    """Print every article with what has become of it; those that this table did not discuss, together."""
    Reading(words, annals.table.scenario, {}).end()
    annals.page.head(annals.say("The treaty today", context="screen"))
    names, quiet = annals.names, []
    for place, question in enumerate(_questions(annals), 1):
        if not names.discussed(question) and not changes(annals, question):
            quiet.append(names.article(question))
            continue
        annals.page.body(f"{place}. {line(annals, question)}")
    if quiet:
        annals.page.body(
            annals.say(
                "Not discussed at this table, and standing as in 1856: {articles}.",
                articles=annals.language.listing(quiet),
            )
        )  # fmt: skip
    return False


def _questions(annals: Annals) -> list[QuestionId]:
    """Return the questions of the history, those of this table first."""
    return sorted(annals.program.scenario.questions, key=lambda question: not annals.names.discussed(question))


def changes(annals: Annals, question: QuestionId) -> list[Shift]:
    """Return every change of an article so far."""
    row = annals.program.rows["article", question]
    return [shift for shift in annals.past.shifts if shift.row == row and shift.kind in ("event", "decision")]


def line(annals: Annals, question: QuestionId) -> str:
    """Return what has become of an article, as a sentence or two."""
    names, say = annals.names, annals.say
    signed = value(annals.program, annals.past, ("signed", question))
    now = value(annals.program, annals.past, ("article", question))
    fields = {
        "article": names.article(question), "title": names.title(question),
        "position": names.position(question, -1 if signed is None else signed),
    }  # fmt: skip
    last = next(reversed(changes(annals, question)), None)
    if last is None or now == signed:
        return say("{article}, {title}: {position}. It stands.", **fields)
    fields["title_of"] = names.event(last.name.partition(".")[0])
    if now == FALLEN:
        return say(
            "{article}, {title}: {position}. A dead letter since {year} ({title_of}).", year=last.year, **fields
        )  # fmt: skip
    return say(
        "{article}, {title}: {position}. Revised in {year} ({title_of}): {now}.",
        year=last.year, now=names.position(question, now or 0), **fields,
    )  # fmt: skip


def article(annals: Annals, words: tuple[str, ...]) -> bool:
    """Print one article: its text, what has become of it, and everything that has rested on it."""
    reading = Reading(words, annals.program.scenario, {})
    if reading.peek().isdecimal() and 1 <= int(reading.peek()) <= len(_questions(annals)):
        question = _questions(annals)[int(reading.take()) - 1]
    else:
        question = reading.question()
    reading.end()
    names, page = annals.names, annals.page
    signed = value(annals.program, annals.past, ("signed", question))
    page.head(
        annals.say("{article}: {title}", context="screen", article=names.article(question), title=names.title(question))
    )
    page.body(line(annals, question))
    if signed is not None:
        page.line(names.text(question, signed), 2)
    annals.links = []
    rests = _rests(annals, question)
    if not rests:
        page.body(annals.say("Nothing that has come so far rests on it directly."))
        return False
    page.body(annals.say("On it rest, directly:"))
    for text, at in rests:
        annals.links.append(at)
        page.line(f"{text} [{len(annals.links)}]", 2)
    page.body(annals.say("Type why and a number for all the causes of one."))
    return False


def _rests(annals: Annals, question: QuestionId) -> list[tuple[str, Link]]:
    """Return the events of which the article is a direct cause, with the sentence in which it counts most."""
    found = []
    for chapter in annals.past.chapters:
        why = explained(annals.program, annals.past, chapter)
        counted = [
            reason
            for reason in why.reasons
            if reason.weight and any((root.kind, root.id) == ("article", question) for root in reason.roots)
        ]
        if counted:
            root = Root("event", chapter.event, chapter.year)
            said = annals.names.quoted(counted[0].because)
            text = annals.say("{event}: {because}", event=rooted(annals, root), because=said)
            found.append((text, Link(event=chapter.event, year=chapter.year)))
    return found
