"""A thread through a history: from an article of the treaty, event by event, to something that came of it late.

Every step is a reason that counted for the event, and rests on the step before.
"""

from dataclasses import dataclass

from game.core.history.story import Chapter
from game.core.history.why import Root, explained
from game.text.years.annals import Annals
from game.text.years.rooted import article

SHORTEST = 3
HEAVY = 30
"""A reason from which a thread may be spun, in centi-logits: the odds times 1.35."""
_KINDS = ("event", "decision", "article")


@dataclass(frozen=True, slots=True)
class Step:
    """An event, and the reason by which what stands before it in the thread led to it."""

    chapter: Chapter
    because: str


Threads = dict[tuple[str, int], tuple[str, list[Step]]]
"""By event and year: the article that the longest thread to it begins with, and its events; perhaps none."""


def thread(annals: Annals, to: Chapter | None = None) -> tuple[str, list[Step]]:
    """Return the article in which the longest thread begins, and its events, the earliest first; perhaps none.

    With an event, the longest that ends there, however short.
    """
    threads: Threads = {}
    best: tuple[tuple[bool, int, bool, int], str, list[Step]] = ((False, 0, False, 0), "", [])
    for chapter in annals.past.chapters:
        question, steps = _longest(annals, chapter, threads)
        threads[chapter.event, chapter.year] = question, steps
        if chapter == to:
            return question, steps
        war = annals.program.chronicle.events[chapter.event].war
        rank = (annals.names.discussed(question), len(steps), war, -chapter.year)
        if question and len(steps) >= SHORTEST and rank > best[0]:
            best = rank, question, steps
    return best[1], best[2]


def _longest(annals: Annals, chapter: Chapter, threads: Threads) -> tuple[str, list[Step]]:
    """Return the longest thread to an event, over those to its causes; an article of this table counts for more."""
    found: tuple[str, list[Step]] = ("", [])
    for root, because in _causes(annals, chapter):
        step = Step(chapter, because)
        if root.kind == "article":
            one = (root.id, [step])
        else:
            question, steps = threads.get((root.id.partition(".")[0], root.year), ("", []))
            one = (question, [*steps, step]) if question else ("", [])
        if (annals.names.discussed(one[0]), len(one[1])) > (annals.names.discussed(found[0]), len(found[1])):
            found = one
    return found


def _causes(annals: Annals, chapter: Chapter) -> list[tuple[Root, str]]:
    """Return the events, decisions and articles that did much for an event, with the reason; the heaviest first."""
    why = explained(annals.program, annals.past, chapter)
    found = [(root, annals.say("Its date had been set.")) for root in why.scheduled_by]
    for reason in why.reasons:
        if reason.weight >= HEAVY:
            known = [root for root in reason.roots if root.kind in _KINDS and root.points >= 0]
            found += [(root, annals.names.quoted(reason.because)) for root in known[:2]]
    return found


def show(annals: Annals) -> None:
    """Print the longest thread, if there is one."""
    question, steps = thread(annals)
    if steps:
        annals.page.head(annals.say("One thread through it", context="screen"))
        spin(annals, question, steps)


def spin(annals: Annals, question: str, steps: list[Step]) -> None:
    """Print a thread, a line an event."""
    annals.page.body(annals.say("At the congress: {article}.", article=article(annals, question)))
    for step in steps:
        title = annals.names.event(step.chapter.event)
        annals.page.body(
            annals.say("{year}. {title}: {because}", year=step.chapter.year, title=title, because=step.because)
        )
