"""Which questions the chair brings up: those forced onto it, those of the calendar, then the oldest left over."""

from collections.abc import Iterable

from game.core.scenario import QuestionId
from game.core.world import World, open_to_motion

FEWEST = 2
"""Questions before a sitting whose own are all settled, if so many are left: one that nobody can settle is no day."""


def agenda(world: World, number: int) -> tuple[QuestionId, ...]:
    """Return the agenda of a sitting, at most as long as the rules allow.

    When a day's own questions are settled and little is left over from earlier ones, the chair brings up what the
    calendar has for the next sitting that has anything. Last comes what stands under reserve: if a court will not have
    it, it can be moved again the same day.
    """
    calendar = world.scenario.calendar
    own = _open(world, calendar[number - 1].agenda)
    due = [*world.called, *own]
    for past in calendar[: number - 1]:
        due += past.agenda
    wanted = _open(world, due)
    for ahead in calendar[number:]:
        if not own and len(wanted) < FEWEST:
            wanted = _open(world, (*wanted, *ahead.agenda))
    reserved = [question for question, state in world.questions.items() if state.reserved_by]
    return (*wanted, *reserved)[: world.scenario.rules.agenda]


def _open(world: World, questions: Iterable[QuestionId]) -> tuple[QuestionId, ...]:
    return tuple(dict.fromkeys(question for question in questions if open_to_motion(world, question)))
