"""A terminal made a page: how wide its lines are, and how it is wiped."""

import shutil
from collections.abc import Callable

from game.text.page import Page
from game.words.language import Language

WIDEST, NARROWEST = 96, 30
"""Lines longer than the first are tiring to read; shorter than the second, hardly a line."""


def wipe() -> None:
    """Take everything off a terminal: its screen, what scrolled away, and many empty lines where it knows neither."""
    print("\n" * 100 + "\033[2J\033[3J\033[H", end="", flush=True)


def page_of(
    language: Language,
    read: Callable[[str], str],
    write: Callable[[str], object],
    clear: Callable[[], object],
    width: int | None,
) -> Page:
    """Return a page as wide as the terminal, or as asked, within what can be read."""
    columns = shutil.get_terminal_size((80, 24)).columns if width is None else width
    return Page(language, read, write, clear, max(NARROWEST, min(WIDEST, columns - 1)))
