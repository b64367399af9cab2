"""Unquoted words that YAML reads as something else than they look: `no`, `1:30`, `1856-02-25`, `010`, `1.5`."""

from collections.abc import Iterator

from game.content.kinds import Kind, Maybe, Record, Row, Table, Truth, Whole
from game.content.mistake import Mistake, shown
from game.content.node import Part
from game.content.shape import keys_of


def traps(part: Part, kind: Kind) -> Iterator[Mistake]:
    """Return a mistake for each such word in a part of this kind; what is outside the format is passed over."""
    if part.node and part.node.odd:
        yield part.mistake(_sentence(part, kind))
    match kind:
        case Maybe(of):
            if not (part.node and part.node.odd):
                yield from traps(part, of)
        case Record(of):
            fields = keys_of(of)
            for name, child in part.items():
                if name in fields:
                    yield from traps(child, fields[name].kind)
        case Table(_, value):
            for _, child in part.items():
                yield from traps(child, value)
        case Row(item):
            for child in part.elements():
                yield from traps(child, item)
        case _:
            pass


def _sentence(part: Part, kind: Kind) -> str:
    """Return what is wrong with an odd word, and what to write."""
    assert part.node
    word, reading = shown(part.text), part.node.odd
    match kind:
        case Whole():
            return f"`{word}` is read as {reading}; a whole number is expected, in plain digits"
        case Truth():
            known = reading in ("true", "false")
            return f"write {reading}, not `{word}`" if known else f"`{word}` is not true or false"
        case _:
            return f'`{word}` without quotes is read as {reading}; write "{word}"'
