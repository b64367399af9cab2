"""Numbers and lengths must lie in the ranges that the docstrings of the core dataclasses give."""

from collections.abc import Iterator

from game.content.kinds import Kind, Maybe, Record, Row, Table, Whole
from game.content.lint.draft import Draft
from game.content.mistake import Mistake
from game.content.node import Part
from game.content.shape import Field, keys_of
from game.core.scenario import Scenario


def numbers_in_range(draft: Draft) -> Iterator[Mistake]:
    """Report numbers outside their range and tables with too few or too many entries."""
    yield from in_ranges(draft.top, Record(Scenario))


def in_ranges(part: Part, kind: Kind) -> Iterator[Mistake]:
    """Look through everything below a part."""
    match kind:
        case Maybe(of):
            yield from in_ranges(part, of)
        case Record(of):
            fields = keys_of(of)
            for name, child in part.items():
                if name in fields:
                    yield from _field(child, fields[name])
        case Table(_, value):
            for _, child in part.items():
                yield from in_ranges(child, value)
        case Row(item):
            for child in part.elements():
                yield from in_ranges(child, item)
        case _:
            pass


def _field(part: Part, field: Field) -> Iterator[Mistake]:
    """Look at one field, and below it."""
    if field.low is not None and field.high is not None:
        match field.kind:
            case Whole() | Maybe(Whole()):
                yield from _number(part, field.low, field.high)
            case Table(_, Whole()):
                for _, child in part.items():
                    yield from _number(child, field.low, field.high)
            case Table() if part.is_table and not field.low <= len(part.keys()) <= field.high:
                yield part.mistake(f"{len(part.keys())} entries; from {field.low} to {field.high} are allowed")
            case _:
                pass
    yield from in_ranges(part, field.kind)


def _number(part: Part, low: int, high: int) -> Iterator[Mistake]:
    """Look at one number."""
    if part.number is not None and not low <= part.number <= high:
        yield part.mistake(f"{part.number} is outside {low} to {high}")
