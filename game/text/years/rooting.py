"""Everything an event goes back to in the end: its longest thread, the articles, who decided, and how much was luck."""

from game.core.history.why import Root, roots
from game.text.years.annals import Annals
from game.text.years.causes import picked, root_line
from game.text.years.thread import spin, thread

MOST = 8
"""Decisions named; the rest are counted."""


def show(annals: Annals, words: tuple[str, ...]) -> bool:
    """Print what an event goes back to, through all the events on the way."""
    chapter = picked(annals, words)
    assert chapter is not None
    annals.links = []
    page, say, names = annals.page, annals.say, annals.names
    found = roots(annals.program, annals.past, chapter.event)
    when = names.when(chapter.year, chapter.season)
    page.head(say("The roots: {title}, {when}", context="screen", title=names.event(chapter.event), when=when))
    question, steps = thread(annals, chapter)
    if question:
        spin(annals, question, steps)
    articles = [root.id for root in found if root.kind == "article"]
    if articles:
        named = [names.article(question) for question in _here_first(annals, articles)]
        page.body(say("Of the treaty, it goes back to {articles}.", articles=annals.language.listing(named)))
    decisions = [root for root in found if root.kind == "decision"]
    if decisions:
        page.body(say("Decisions:"))
        page.items(root_line(annals, Root(root.kind, root.id, root.year)) for root in _own_first(annals, decisions))
        if len(decisions) > MOST:
            left = len(decisions) - MOST
            page.line(annals.language.count("And {n} other.", "And {n} others.", left), 2)
    for kind in ("congress", "promise"):
        page.items(root_line(annals, Root(root.kind, root.id, root.year)) for root in found if root.kind == kind)
    dice = sum(1 for root in found if root.kind == "dice")
    before = sum(1 for root in found if root.kind == "opening")
    count, rest = annals.language.count, []
    if before:
        rest.append(
            count("{n} thing that stood before the congress", "{n} things that stood before the congress", before)
        )
    if dice:
        rest.append(count("{n} throw of the dice", "{n} throws of the dice", dice))
    if rest:
        page.body(say("Besides these, {rest}.", rest=annals.language.listing(rest)))
    return False


def _here_first(annals: Annals, questions: list[str]) -> list[str]:
    """Return articles in the order of the treaty, those of this table first."""
    known = list(annals.program.scenario.questions)
    return sorted(questions, key=lambda question: (not annals.names.discussed(question), known.index(question)))


def _own_first(annals: Annals, decisions: list[Root]) -> list[Root]:
    """Return the decisions to name: people's first, then the latest."""
    people = annals.people
    return sorted(decisions, key=lambda root: (root.id.partition(".")[2] not in people, -root.year))[:MOST]
