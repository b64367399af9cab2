"""What is wrong with a file, where, and what was probably meant."""

from collections.abc import Iterable
from dataclasses import dataclass


@dataclass(frozen=True, slots=True, order=True)
class Mistake:
    """One remark about a file; as text: `file:line:col: path: message (did you mean …?)`."""

    file: str
    """The file as the caller named it."""
    line: int
    """Line, from 1."""
    column: int
    """Column, from 1."""
    path: str
    """Keys from the top of the file, with dots: questions.bs_fleet.silence; items of lists count from 0."""
    message: str
    """A sentence without its full stop."""
    hint: str = ""
    """The nearest name that would have been right, or nothing."""
    notice: bool = False
    """Whether this is only worth knowing: a notice is printed and fails nothing."""

    def __str__(self) -> str:
        """Return the one line that `check` prints."""
        mark = "notice: " if self.notice else ""
        meant = f" (did you mean {self.hint}?)" if self.hint else ""
        return _one_line(f"{self.file}:{self.line}:{self.column}: {self.path or '(file)'}: {mark}{self.message}{meant}")


def shown(word: str) -> str:
    """Return a word of the file as mistakes quote it: cut, if somebody wrote a page."""
    return word if len(word) <= 60 else word[:59] + "…"


def _one_line(text: str) -> str:
    """Return a text that cannot break the line, or the terminal it is printed on."""
    return text if text.isprintable() else "".join(letter if letter.isprintable() else "·" for letter in text)


class ContentError(Exception):
    """A file that cannot be used, with every mistake in it."""

    def __init__(self, mistakes: Iterable[Mistake]) -> None:
        """Keep the mistakes in file order; the text of the error is one line for each."""
        self.mistakes = tuple(sorted(mistakes))
        super().__init__("\n".join(map(str, self.mistakes)))


def in_order(remarks: Iterable[Mistake]) -> list[Mistake]:
    """Return the remarks in the order of the file, each once."""
    return sorted(set(remarks))


def faults(remarks: Iterable[Mistake]) -> list[Mistake]:
    """Return the remarks that fail a check, leaving the notices out."""
    return [remark for remark in remarks if not remark.notice]
