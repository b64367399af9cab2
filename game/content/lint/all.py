"""The one list of checks, in the order in which they run."""

from collections.abc import Callable, Iterator

from game.content.lint.draft import Draft, draft
from game.content.lint.names import dangling_names
from game.content.lint.ranges import numbers_in_range
from game.content.mistake import Mistake
from game.content.node import Part

CHECKS: tuple[Callable[[Draft], Iterator[Mistake]], ...] = (
    numbers_in_range,
    dangling_names,
)


def lint(top: Part) -> list[Mistake]:
    """Return what every check says of a file, mistakes and notices."""
    whole = draft(top)
    return [remark for check in CHECKS for remark in check(whole)]
