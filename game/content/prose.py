"""Which keys of the format hold prose that another language says otherwise."""

from functools import cache
from typing import Any

from game.content.kinds import Kind, Maybe, Record, Row, Table, Text
from game.content.shape import Field, keys_of

_NOT_PROSE = frozenset({"id", "date", "colour", "number", "signs_as", "scenario", "also"})
"""Plain texts that are the same in every language; signs_as is the French of the day and orders the seats."""


def is_prose(field: Field) -> bool:
    """Say whether a key holds prose: plain text, or a list or table of it."""
    return field.name not in _NOT_PROSE and _plain(field.kind)


def holds_prose(kind: Kind, above: tuple[type[Any], ...] = ()) -> bool:
    """Say whether prose is found anywhere in a part of this kind, which lies in these records."""
    match kind:
        case Maybe(of) | Table(_, of) | Row(of):
            return holds_prose(of, above)
        case Record(of) if of not in above:
            within = (*above, of)
            return any(is_prose(field) or holds_prose(field.kind, within) for field in keys_of(of).values())
        case _:
            return False


def _plain(kind: Kind) -> bool:
    """Say whether a kind is text that names nothing, or a list or table of such."""
    match kind:
        case Text(names):
            return names == ""
        case Row(of) | Table(_, of):
            return _plain(of)
        case _:
            return False


@cache
def sentence_key(kind: Kind) -> str:
    """Return the key of the one text in a record that has but one, or nothing.

    A list of such records is translated by its sentences: no edit of the list moves a sentence to another's place.
    """
    if not isinstance(kind, Record):
        return ""
    fields = keys_of(kind.of).values()
    prose = [field.name for field in fields if is_prose(field)]
    more = any(holds_prose(field.kind) for field in fields if not is_prose(field))
    return prose[0] if len(prose) == 1 and not more else ""
