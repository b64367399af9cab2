"""What the newspapers of a world make of an event: each capital's headline, or one that says more where it is so."""

from collections.abc import Sequence

from game.core.history.chronicle import CapitalId, EventId
from game.core.history.program import Program
from game.core.history.story import Moment


def headlines(program: Program, event: EventId, column: Sequence[int], year: int) -> dict[CapitalId, str]:
    """Return the headlines of an event in a world that stood so as the season began, in the order of the file."""
    facts = program.chronicle.events[event]
    found = dict(facts.headlines)
    better: dict[CapitalId, str] = {}
    for headline in facts.instead.values():
        if all(program.gates.holds(fact, column, year) for fact in headline.when):
            better.setdefault(headline.capital, headline.text)
    return {**found, **better}


def printed(program: Program, moment: Moment, event: EventId) -> dict[CapitalId, str]:
    """Return the headlines of an event that came last in a world; those that are always true, if it has not come."""
    chapters = (chapter for chapter in reversed(moment.chapters) if chapter.event == event)
    chapter = next(chapters, None)
    if chapter is None:
        return dict(program.chronicle.events[event].headlines)
    return headlines(program, event, chapter.column, chapter.year)
