"""The kinds of things that may stand at a key of a scenario file."""

from dataclasses import dataclass
from typing import Any, Literal, TypeAlias

Name = Literal[
    "",
    "power",
    "delegate",
    "question",
    "position",
    "variable",
    "event",
    "state",
    "capital",
    "option",
    "crisis",
    "province",
    "owner",
]
"""What a text must be the name of, if of anything."""


@dataclass(frozen=True, slots=True)
class Text:
    """Text, or the name of something in the file."""

    names: Name = ""


@dataclass(frozen=True, slots=True)
class Whole:
    """A whole number."""


@dataclass(frozen=True, slots=True)
class Truth:
    """`true` or `false`."""


@dataclass(frozen=True, slots=True)
class Choice:
    """One of a few words."""

    options: tuple[str | int, ...]
    about: str = ""


@dataclass(frozen=True, slots=True)
class Table:
    """Keys of the author's choosing, or names of something, to values of one kind."""

    key: "Kind"
    value: "Kind"


@dataclass(frozen=True, slots=True)
class Row:
    """A list; of exactly `length` items, if that is not 0."""

    item: "Kind"
    length: int = 0


@dataclass(frozen=True, slots=True)
class Record:
    """A table with fixed keys: a core dataclass."""

    of: type[Any]


@dataclass(frozen=True, slots=True)
class Maybe:
    """Something, or null."""

    of: "Kind"


Kind: TypeAlias = Text | Whole | Truth | Choice | Table | Row | Record | Maybe
