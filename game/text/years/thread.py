"""A thread through a history in lines: from an article of the treaty, event by event."""

from collections.abc import Sequence

from game.core.history.story import Chapter
from game.core.history.thread import Step, Thread
from game.core.history.thread import thread as longest
from game.text.years.annals import Annals
from game.text.years.rooted import article


def thread(annals: Annals, to: Chapter | None = None) -> Thread:
    """Return the longest thread of what has been read, or the longest to one event."""
    questions = annals.program.scenario.questions
    known = [question for question in questions if annals.names.discussed(question)]
    return longest(annals.program, annals.past, known, to)


def show(annals: Annals) -> None:
    """Print the longest thread, if there is one."""
    question, steps = thread(annals)
    if steps:
        annals.page.head(annals.say("One thread through it", context="screen"))
        spin(annals, question, steps)


def spin(annals: Annals, question: str, steps: Sequence[Step]) -> None:
    """Print a thread, a line an event."""
    annals.page.body(annals.say("At the congress: {article}.", article=article(annals, question)))
    for step in steps:
        title = annals.names.event(step.chapter.event)
        because = annals.names.quoted(step.because) if step.because else annals.say("Its date had been set.")
        annals.page.body(annals.say("{year}. {title}: {because}", year=step.chapter.year, title=title, because=because))
