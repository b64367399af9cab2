"""A file to a located tree: size, encoding, then YAML. Never raises for what a file holds."""

from functools import lru_cache
from pathlib import Path

from yaml import YAMLError

from game.content.compose import Composer, Unreadable
from game.content.mistake import Mistake
from game.content.node import Node, Part, Place
from game.content.syntax import in_plain_words

SIZE = 1024 * 1024
"""Bytes in a file, at most."""


def read(path: Path) -> tuple[Part | None, list[Mistake]]:
    """Return the top of a file and what is wrong with its YAML; None where nothing can be made of it."""
    name = path.as_posix()
    try:
        with path.open("rb") as file:
            content = file.read(SIZE + 1)
    except (OSError, ValueError) as error:  # ValueError: a name with a zero byte
        reason = getattr(error, "strerror", None) or "there is no such name"
        return None, [whole_file(name, f"the file cannot be read: {reason}")]
    if len(content) > SIZE:
        return None, [whole_file(name, f"the file is larger than {SIZE // 1024} KiB")]
    try:
        text = content.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        before = content[: error.start]
        place = Place(before.count(b"\n") + 1, error.start - (before.rfind(b"\n") + 1) + 1)
        return None, [Part(name, (), None, place).mistake("the file is not UTF-8 text")]
    return read_text(text, name)


def read_text(text: str, name: str) -> tuple[Part | None, list[Mistake]]:
    """Return the top of a text and what is wrong with its YAML; the name stands for the file in mistakes."""
    top, mistakes = _read(text, name)
    return top, list(mistakes)


@lru_cache(maxsize=8)
def _read(text: str, name: str) -> tuple[Part | None, list[Mistake]]:
    """Read a text once: a history reads the scenario that has just been read. Nobody changes a tree."""
    composer = Composer(name)
    try:
        composer.read(text)
    except Unreadable as stop:
        return None, [*composer.mistakes, Part(name, (), None, stop.place).mistake(str(stop))]
    except YAMLError as error:
        message, place = in_plain_words(error, text)
        return None, [*composer.mistakes, Part(name, (), None, place).mistake(message)]
    if composer.root is None or composer.root.value is None:
        return None, [*composer.mistakes, whole_file(name, "the file is empty")]
    top = Part(name, (), composer.root, Place(1, 1))
    if not top.is_table:
        return None, [*composer.mistakes, whole_file(name, "the file must be a table of keys and values")]
    return top, composer.mistakes


def whole_file(file: Path | str, message: str) -> Mistake:
    """Return a mistake about a file as a whole."""
    name = file.as_posix() if isinstance(file, Path) else file
    return Part(name, (), Node(None, Place(1, 1)), Place(1, 1)).mistake(message)
