"""A list with numbers, of which one is chosen: by its number, or by its first letters."""

from collections.abc import Sequence

from game.text.lexicon import fold
from game.text.page import Page


def choose(page: Page, question: str, options: Sequence[str], first: int = 1) -> int:
    """Return the number of the choice made, 0 if the player leaves it with Enter."""
    page.line(question)
    for number, option in enumerate(options, first):
        page.body(f"{number}. {option}")
    while True:
        typed = page.ask(page.language.say("Type a number, or Enter to leave it:"))
        if not typed:
            return 0
        if typed.isdecimal() and first <= int(typed) < first + len(options):
            return int(typed)
        starts = [n for n, option in enumerate(options, first) if fold(option).startswith(fold(typed))]
        if len(starts) == 1:
            return starts[0]
        page.line(page.language.say("Please type one of the numbers."))
