"""Which keys of the format hold prose that another language says otherwise."""

from game.content.kinds import Kind, Maybe, Record, Row, Table, Text
from game.content.shape import Field, keys_of

_NOT_PROSE = frozenset({"id", "date", "colour", "number", "signs_as"})
"""Plain texts that are the same in every language; signs_as is the French of the day and orders the seats."""


def is_prose(field: Field) -> bool:
    """Say whether a key holds prose: plain text, or a list or table of it."""
    return field.name not in _NOT_PROSE and _plain(field.kind)


def holds_prose(kind: Kind) -> bool:
    """Say whether prose is found anywhere in a part of this kind."""
    match kind:
        case Maybe(of) | Table(_, of) | Row(of):
            return holds_prose(of)
        case Record(of):
            return any(is_prose(field) or holds_prose(field.kind) for field in keys_of(of).values())
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
