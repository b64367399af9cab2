"""What a command is given: somebody who speaks a language and has a page to print on."""

from typing import Protocol

from game.text.page import Page
from game.words.language import Language


class Speaker(Protocol):
    """A turn at the congress, or a reader of the years after it."""

    @property
    def page(self) -> Page:
        """Where it prints and asks."""

    @property
    def language(self) -> Language:
        """What it is read in."""

    def say(self, msgid: str, /, *, context: str = "", **fields: object) -> str:
        """Return a message."""
