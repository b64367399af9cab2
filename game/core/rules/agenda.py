"""Which questions the chair brings up: those forced onto it, those of the calendar, then the oldest left over."""

from game.core.scenario import QuestionId
from game.core.world import World, open_to_motion


def agenda(world: World, number: int) -> tuple[QuestionId, ...]:
    """Return the agenda of a sitting, at most as long as the rules allow."""
    calendar = world.scenario.calendar
    wanted: list[QuestionId] = list(world.called)
    wanted += calendar[number - 1].agenda
    for past in calendar[: number - 1]:
        wanted += past.agenda
    for ahead in calendar[number:]:  # nothing left over: the chair takes what comes next
        wanted += ahead.agenda
    fresh = dict.fromkeys(question for question in wanted if open_to_motion(world, question))
    return tuple(fresh)[: world.scenario.rules.agenda]
