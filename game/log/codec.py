"""Values of the log to canonical JSON and back. Strict on the way in; one text for one value on the way out.

A key that may be left out is one with a default, so that events can grow a field and old saves still load; `kind`
never may. Texts and whole numbers have bounds, so that a hostile file cannot smuggle in a number of a million digits.
"""

from functools import cache
from typing import Any, Final, TypeVar

from game.core.canon import canonical
from game.core.events import Entry, Event
from game.core.orders import Order
from game.log.log import Header, LogError, Step
from game.log.tagged import tagged
from game.log.wrong_value import wrong_value

T = TypeVar("T")

Shape = Any
"""A type, or a union of types, that pydantic can make a validator of."""

WIDEST: Final = 2**64 - 1
"""Largest whole number, either way, that any field may hold: seeds reach it."""
LONGEST: Final = 10_000
"""Characters that one text may have."""


def dump(value: object) -> str:
    """Return the one JSON text of an order, an event or an entry."""
    return canonical(value)


def load_order(text: str | bytes) -> Order:
    """Return the order of a JSON text, or raise LogError with what is wrong and where."""
    order: Order = load_value(Order, text)
    return order


def load_event(text: str | bytes) -> Event:
    """Return the event of a JSON text, or raise LogError with what is wrong and where."""
    event: Event = load_value(Event, text)
    return event


def load_entry(text: str | bytes) -> Entry:
    """Return the entry of a JSON text, or raise LogError with what is wrong and where."""
    entry: Entry = load_value(Entry, text)
    return entry


def load_header(text: str | bytes) -> Header:
    """Return the header of a body (a line without its check and format), or raise LogError."""
    header: Header = load_value(Header, text)
    branch = header.left
    seeds = (header.seed, 0 if branch is None or branch.fate is None else branch.fate)
    if not all(0 <= seed <= WIDEST for seed in seeds):
        raise LogError("seed: a whole number from 0 to 2**64 - 1 is expected")
    if branch is not None and branch.step < 0:
        raise LogError("left: a branch shares at least the opening")
    return header


def load_step(text: str | bytes) -> Step:
    """Return the step of a body (a line without its check), or raise LogError."""
    step: Step = load_value(Step, text)
    if step.n < 0 or (step.fate is not None and step.fate < 0):
        raise LogError("n, fate: a whole number from 0 is expected")
    return step


def load_value(shape: Shape, text: str | bytes) -> Any:
    """Return the value of this shape that a JSON text holds, or raise LogError with what is wrong and where."""
    from pydantic_core import ValidationError

    try:
        return _validator(shape).validate_json(text, strict=True, extra="forbid")
    except ValidationError as error:
        first = error.errors(include_url=False, include_input=False)[0]
        place = ".".join(str(part) for part in first["loc"])
        words = wrong_value(first["type"], first["msg"], first.get("ctx", {}))
        if not place:
            raise LogError("text: {words}", words=words) from None
        raise LogError("{place}: {words}", place=place[: max(0, 198 - len(words))], words=words) from None


@cache
def _validator(shape: Shape) -> Any:
    """Return the validator of a shape; pydantic is imported when a log is first read, not before."""
    from pydantic import TypeAdapter
    from pydantic_core import SchemaValidator

    return SchemaValidator(tagged(TypeAdapter(shape).core_schema, WIDEST, LONGEST))
