"""The one list of checks of a history, in the order in which they run."""

from collections.abc import Callable, Iterator

from game.content.lint.history import events, headlines, matter, names, promises, subjects
from game.content.lint.history.draft import History
from game.content.mistake import Mistake, faults
from game.content.node import Part
from game.core.history.chronicle import Chronicle
from game.core.scenario import Scenario

SHAPES: tuple[Callable[[History], Iterator[Mistake]], ...] = (
    events.numbers_in_range,
    names.dangling_names,
    names.ids_are_words,
    subjects.facts_are_about_one_thing,
    subjects.changes_do_one_thing,
    subjects.words_are_about_one_thing,
    subjects.slides_and_trends,
    promises.wars_have_two_sides,
    promises.secrets_leak_where_it_is_meant,
    events.years_in_order,
    events.variables_start_inside,
    headlines.papers_report,
    events.crises_can_be_answered,
    events.quotations,
    matter.rules_look_back,
)
"""What a history must be before it can run."""

SENSE: tuple[Callable[[History], Iterator[Mistake]], ...] = (
    matter.events_can_come,
    matter.terms_can_matter,
    matter.variables_are_used,
    matter.states_and_capitals_are_used,
    matter.articles_move_something,
    promises.broken_words_are_weighed,
    headlines.headlines_can_stand,
    headlines.headlines_say_what_is_so,
    matter.paris_comes_out,
)
"""What is looked at in a history that can run."""


def lint_history(
    top: Part, table: Part | None, chronicle: Chronicle | None, scenario: Scenario | None, sense: bool = True
) -> list[Mistake]:
    """Return what every check says of a history; without sense, only what keeps it from running."""
    history = History(top, table, chronicle, scenario)
    found = [remark for check in SHAPES for remark in check(history)]
    if not sense or faults(found):
        return found
    return found + [remark for check in SENSE for remark in check(history)]
