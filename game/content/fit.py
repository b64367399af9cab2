"""Whether a tree has the shape of a core dataclass, and the value it makes if so.

Pydantic does the fitting, strictly and over JSON, so that "3", 3.0 and true are not whole numbers and unknown keys
are refused; this file turns its errors into sentences at their places.
"""

import json
from collections.abc import Iterator
from functools import cache
from typing import Any, TypeVar

from game.content.kinds import Choice, Record, Table
from game.content.mistake import Mistake, shown
from game.content.near import nearest
from game.content.node import Part, Path
from game.content.shape import at, keys_of

T = TypeVar("T")

_EXPECTED = {
    "string_type": "text",
    "int_type": "a whole number",
    "bool_type": "true or false",
    "dict_type": "a table of keys and values",
    "dataclass_type": "a table of keys and values",
    "dataclass_exact_type": "a table of keys and values",
    "tuple_type": "a list",
}


def fit(top: Part, shape: type[T]) -> tuple[T | None, list[Mistake]]:
    """Return the value of this shape that a tree holds, or every place where it does not fit."""
    from pydantic import ValidationError

    key: Any = shape
    text = json.dumps(top.node.plain() if top.node else None)
    try:
        value: T = _adapter(key).validate_json(text, strict=True, extra="forbid")
    except ValidationError as error:
        wrong = error.errors(include_url=False, include_context=True)
        return None, [m for item in wrong for m in _sentence(top, shape, item["type"], item["loc"], item["msg"])]
    return value, []


@cache
def _adapter(shape: Any) -> Any:
    """Return the validator of a shape, built once; pydantic is imported only here, for the menu does without it."""
    from pydantic import TypeAdapter

    return TypeAdapter(shape)


def _sentence(top: Part, shape: type[Any], error: str, path: Path, words: str) -> Iterator[Mistake]:
    """Return one error of pydantic as a mistake of ours."""
    part = top.at(path)
    if part.node and part.node.odd:
        return  # `traps` says what is wrong with this word
    kind = at(Record(shape), path)
    match error:
        case "unexpected_keyword_argument":
            above = at(Record(shape), path[:-1])
            known = keys_of(above.of) if isinstance(above, Record) else {}
            unused = [name for name in known if name not in dict(top.at(path[:-1]).items())]
            name = str(path[-1])
            yield part.mistake(_unknown(name, part), nearest(name, unused) or nearest(name, known), at_key=True)
        case "missing" if isinstance(path[-1], int):
            yield top.at(path[:-1]).mistake("the list must hold two items")
        case "missing":
            yield part.mistake("missing")
        case "too_long":
            yield part.mistake("the list must hold two items")
        case "literal_error" if path[-1] == "[key]" and isinstance(table := at(Record(shape), path[:-2]), Table):
            options = [str(option) for option in table.key.options] if isinstance(table.key, Choice) else []
            name = str(path[-2])
            what = f"`{shown(name)}` is not one of {', '.join(options)}"
            yield top.at(path[:-1]).mistake(what, nearest(name, options), at_key=True)
        case "literal_error" if isinstance(kind, Choice):
            options = [str(option) for option in kind.options]
            yield part.mistake(f"{_found(part)} is not one of {', '.join(options)}", nearest(part.text, options))
        case _ if error in _EXPECTED:
            yield part.mistake(f"{_EXPECTED[error]} is expected here, not {_found(part)}{_advice(error, part)}")
        case _:
            yield part.mistake(words[:1].lower() + words[1:])


def _unknown(name: str, part: Part) -> str:
    """Return what is wrong with a key, which may be the rest of a text that a comma cut in two."""
    cut = " " in name and not part.exists
    return "unknown key; a comma ends a text inside { }, so put the text in quotes" if cut else "unknown key"


def _found(part: Part) -> str:
    """Return what stands at a part, in words."""
    value = part.node.value if part.node else None
    match value:
        case None:
            return "nothing (null)"
        case bool():
            return "true" if value else "false"
        case int():
            return f"the number {value}"
        case str():
            return f"the text `{shown(value)}`"
        case dict():
            return "a table"
        case list():
            return "a list"


def _advice(error: str, part: Part) -> str:
    """Return how to mend the commonest slips of quotes."""
    value = part.node.value if part.node else None
    if error == "string_type" and isinstance(value, int):
        return "; put it in quotes"
    if error == "int_type" and isinstance(value, str) and value.lstrip("+-").isdigit():
        return "; take the quotes away"
    if error == "bool_type" and value in ("true", "false"):
        return "; take the quotes away"
    return ""
