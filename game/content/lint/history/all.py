"""The one list of checks of a history, in the order in which they run."""

from collections.abc import Callable, Iterator

from game.content.lint.history.draft import History
from game.content.lint.history.names import dangling_names, ids_are_words
from game.content.mistake import Mistake
from game.content.node import Part
from game.core.history.chronicle import Chronicle
from game.core.scenario import Scenario

CHECKS: tuple[Callable[[History], Iterator[Mistake]], ...] = (
    dangling_names,
    ids_are_words,
)


def lint_history(
    top: Part, table: Part | None, chronicle: Chronicle | None, scenario: Scenario | None
) -> list[Mistake]:
    """Return what every check says of a history, mistakes and notices."""
    history = History(top, table, chronicle, scenario)
    return [remark for check in CHECKS for remark in check(history)]
