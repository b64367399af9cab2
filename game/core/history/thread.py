"""A thread through a history: from an article of the treaty, event by event, to something that came of it late.

Every step is a reason that counted for the event, and rests on the step before.
"""

from collections.abc import Collection
from dataclasses import dataclass

from game.core.history.program import Program
from game.core.history.story import Chapter, Moment
from game.core.history.why import Root, explained
from game.core.scenario import QuestionId

SHORTEST = 3
HEAVY = 30
"""A reason from which a thread may be spun, in centi-logits: the odds times 1.35."""
_KINDS = ("event", "decision", "article")


@dataclass(frozen=True, slots=True)
class Step:
    """An event, and the reason by which what stands before it in the thread led to it."""

    chapter: Chapter
    because: str
    """The sentence as the file has it; empty where the one had set the date of the other."""


Thread = tuple[QuestionId, tuple[Step, ...]]
"""The article in which a thread begins, and its events, the earliest first; perhaps none."""
Threads = dict[tuple[str, int], Thread]
"""The longest thread to each event, by event and year."""


def thread(program: Program, moment: Moment, known: Collection[QuestionId], to: Chapter | None = None) -> Thread:
    """Return the longest thread; one that begins in a question that is known, at this table, counts for more.

    With an event, the longest that ends there, however short.
    """
    threads: Threads = {}
    best: tuple[tuple[bool, int, bool, int], Thread] = ((False, 0, False, 0), ("", ()))
    for chapter in moment.chapters:
        found = _longest(program, moment, known, chapter, threads)
        threads[chapter.event, chapter.year] = found
        if chapter == to:
            return found
        question, steps = found
        rank = (question in known, len(steps), program.chronicle.events[chapter.event].war, -chapter.year)
        if question and len(steps) >= SHORTEST and rank > best[0]:
            best = rank, found
    return best[1]


def _longest(
    program: Program, moment: Moment, known: Collection[QuestionId], chapter: Chapter, threads: Threads
) -> Thread:
    """Return the longest thread to an event, over those to its causes."""
    found: Thread = ("", ())
    for root, because in _causes(program, moment, chapter):
        step = Step(chapter, because)
        if root.kind == "article":
            one: Thread = (root.id, (step,))
        else:
            question, steps = threads.get((root.id.partition(".")[0], root.year), ("", ()))
            one = (question, (*steps, step)) if question else ("", ())
        if (one[0] in known, len(one[1])) > (found[0] in known, len(found[1])):
            found = one
    return found


def _causes(program: Program, moment: Moment, chapter: Chapter) -> list[tuple[Root, str]]:
    """Return the events, decisions and articles that did much for an event, with the reason; the heaviest first."""
    why = explained(program, moment, chapter)
    found = [(root, "") for root in why.scheduled_by]
    for reason in why.reasons:
        if reason.weight >= HEAVY:
            known = [root for root in reason.roots if root.kind in _KINDS and root.points >= 0]
            found += [(root, reason.because) for root in known[:2]]
    return found
