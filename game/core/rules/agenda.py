"""Which questions the chair brings up: those forced onto it, those of the calendar, then the oldest left over."""

from collections.abc import Iterable

from game.core.scenario import QuestionId
from game.core.world import World, open_to_motion


def agenda(world: World, number: int) -> tuple[QuestionId, ...]:
    """Return the agenda of a sitting, at most as long as the rules allow.

    When nothing is left to take, the chair brings up what the calendar has for the next sitting that has anything. Last
    comes what stands under reserve: if a court will not have it, it can be moved again the same day.
    """
    calendar = world.scenario.calendar
    due = [*world.called, *calendar[number - 1].agenda]
    for past in calendar[: number - 1]:
        due += past.agenda
    wanted = _open(world, due)
    for ahead in calendar[number:]:
        wanted = wanted or _open(world, ahead.agenda)
    reserved = [question for question, state in world.questions.items() if state.reserved_by]
    return (*wanted, *reserved)[: world.scenario.rules.agenda]


def _open(world: World, questions: Iterable[QuestionId]) -> tuple[QuestionId, ...]:
    return tuple(dict.fromkeys(question for question in questions if open_to_motion(world, question)))
