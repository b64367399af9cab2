"""A list with numbers, of which one is chosen: by its number, its name, or the beginning of that. Enter leaves it."""

from collections.abc import Sequence

from game.text.page import Page
from game.text.unclear import Unclear, find, sentence


def pick(page: Page, question: str, options: Sequence[tuple[str, str]], first: int = 1) -> str | None:
    """Return the key of the choice made, of pairs of a key and what is shown; None if the player leaves it."""
    say = page.language.say
    page.line(question)
    for number, (_, label) in enumerate(options, first):
        page.body(f"{number}. {label}")
    while True:
        typed = page.ask(say("Type a number, or Enter to leave it:"))
        if not typed:
            return None
        if typed.isdecimal() and first <= int(typed) < first + len(options):
            return options[int(typed) - first][0]
        try:
            return find(typed, {key: (label,) for key, label in options}, "word")
        except Unclear as unclear:
            page.line(sentence(unclear, page.language) if unclear.near else say("Please type one of the numbers."))


def pick_number(page: Page, question: str, options: Sequence[str]) -> int:
    """Return the number of the choice made, 0 if the player leaves it."""
    return int(pick(page, question, [(str(number), label) for number, label in enumerate(options, 1)]) or 0)
