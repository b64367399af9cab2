"""The page: the only place that reads and prints. Plain lines, wrapped; headings stand out by a blank line alone."""

import sys
import textwrap
from collections.abc import Callable, Iterable
from dataclasses import dataclass

from game.words.language import Language


class Gone(Exception):
    """The keyboard is gone (end of input, or an interrupt): the game leaves, and the save is on disk."""


def _beside(text: str) -> None:
    if sys.stderr is not None:
        print(text, file=sys.stderr)


@dataclass(frozen=True, slots=True)
class Page:
    """Where a person reads and types. Lines are wrapped at `width` signs; indents are two blanks a level."""

    language: Language
    read: Callable[[str], str]
    """Prints a prompt and returns a line, as `input` does; raises EOFError when there is no more."""
    write: Callable[[str], object]
    """Prints one line."""
    clear: Callable[[], object]
    """Takes everything off the screen, the lines that scrolled away included as far as a terminal can."""
    width: int = 80
    beside: Callable[[str], object] = _beside
    """Prints a line that is no part of the game, such as that machines think: on stderr."""

    def line(self, text: str = "", indent: int = 0) -> None:
        """Print a paragraph, wrapped; what runs over stands two blanks further in. Apostrophes are made round.

        A refusal is told in the reader's language.
        """
        text = self.language.told(text).replace("'", "\N{RIGHT SINGLE QUOTATION MARK}")
        if not text.strip():
            self.write("")
            return
        first = "  " * indent
        for part in text.split("\n"):
            for wrapped in textwrap.wrap(
                part, self.width, initial_indent=first, subsequent_indent=first + ("  " if indent else ""),
                break_on_hyphens=False,
            ):  # fmt: skip
                self.write(wrapped)

    def head(self, text: str) -> None:
        """Print a heading, with a blank line before it."""
        self.write("")
        self.line(text)

    def body(self, *texts: str) -> None:
        """Print paragraphs one level in, as the body of a screen."""
        for text in texts:
            self.line(text, 1)

    def items(self, texts: Iterable[str]) -> None:
        """Print the items of a list two levels in."""
        for text in texts:
            self.line(text, 2)

    def ask(self, prompt: str) -> str:
        """Return one line that the player typed, without blanks at its ends."""
        try:
            return self.read(f"{prompt} ").strip()
        except (EOFError, KeyboardInterrupt):
            raise Gone from None

    def confirm(self, question: str) -> bool:
        """Ask until the answer is yes or no; an empty line is no."""
        say = self.language.say
        while True:
            answer = self.ask(question).casefold()
            if answer in ("", "n", "no", say("no", context="keyword").casefold()):
                return False
            yes = say("yes", context="keyword").casefold()
            if answer in ("y", "yes", yes, yes[:1]):
                return True
            self.line(say("Please type yes or no."))
