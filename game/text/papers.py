"""Papers to keep: a word names one, and where it lies is said."""

from pathlib import Path

from game.log.log import LogError
from game.seat.table import House
from game.text.page import Page
from game.text.unclear import find
from game.words.language import Language, mark

_PAPERS = {
    "treaty": mark("treaty", context="paper"),
    "protocols": mark("protocols", context="paper"),
    "debrief": mark("debrief", context="paper"),
    "analysis": mark("analysis", context="paper"),
    "poster": mark("poster", context="paper"),
    "csv": mark("tables", context="paper"),
    "all": mark("all", context="paper"),
}
"""What can be written, and what to type for it."""


def filed(page: Page, house: House | None, name: str, words: tuple[str, ...]) -> None:
    """Write a paper of the game that is kept under a name, or everything, and say where it lies."""
    path = None if house is None else house.kept_at(name)
    if house is None or path is None:
        page.body(page.language.say("This game is not kept, and so its papers cannot be written."))
        return
    written(page, house, path, words)


def written(page: Page, house: House, path: Path, words: tuple[str, ...]) -> None:
    """Write a paper of a save, or everything, and say where it lies."""
    what = find(" ".join(words), named(page.language), "word") if words else "all"
    try:
        place = house.papers(path, what, page.language.code)
        page.body(page.language.say("Written: {place}.", place=place))
    except LogError as error:
        page.body(str(error))


def named(language: Language) -> dict[str, tuple[str, ...]]:
    """Return every paper with the words by which it may be called."""
    return {what: (what, language.phrase(word, context="paper")) for what, word in _PAPERS.items()}
