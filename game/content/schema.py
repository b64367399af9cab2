"""JSON Schema of scenarios and of histories, for editors: made from the same shapes that everything else reads."""

import inspect
import json
from typing import Any

from game.content.kinds import Choice, Kind, Maybe, Record, Row, Table, Text, Truth, Whole
from game.content.shape import Field, keys_of
from game.core.history.chronicle import Chronicle
from game.core.scenario import Scenario

_PATTERNS = {"date": r"^[0-9]{4}-[0-9]{2}-[0-9]{2}$", "colour": "^#[0-9a-fA-F]{6}$", "id": "^[a-z][a-z0-9_]*$"}
"""What texts with these keys look like."""
_ID = {"pattern": _PATTERNS["id"]}


def schema(of: type[Any] = Scenario) -> dict[str, Any]:
    """Return the schema, draft 7, which editors understand best; one definition for each core dataclass."""
    definitions: dict[str, Any] = {}
    _define(of, definitions)
    sort = "history" if of is Chronicle else "scenario"
    return {
        "$schema": "http://json-schema.org/draft-07/schema#",
        "title": f"A {sort} of The Congress",
        "$ref": f"#/definitions/{of.__name__}",
        "definitions": dict(sorted(definitions.items())),
    }


def schema_text(of: type[Any] = Scenario) -> str:
    """Return the schema as the files `scenarios/schema.json` and `scenarios/history-schema.json` hold it."""
    return json.dumps(schema(of), indent=1, ensure_ascii=False) + "\n"


def _define(record: type[Any], definitions: dict[str, Any]) -> None:
    """Add the definition of a record and of every record in it."""
    if record.__name__ in definitions:
        return
    fields = keys_of(record)
    body: dict[str, Any] = {
        "type": "object",
        "description": inspect.getdoc(record),  # as written, whether Python took the indents away (3.13) or not
        "additionalProperties": False,
        "required": [name for name, field in fields.items() if field.required],
    }
    definitions[record.__name__] = body
    body["properties"] = {name: _property(field, definitions) for name, field in fields.items()}


def _property(field: Field, definitions: dict[str, Any]) -> dict[str, Any]:
    """Return the schema of one key."""
    made = _schema(field.kind, field, definitions)
    if "$ref" in made:
        made = {"allOf": [made]}
    if field.name in _PATTERNS:
        made["pattern"] = _PATTERNS[field.name]
    if not field.required and isinstance(field.default, str | int):
        made["default"] = field.default
    return {"description": field.about, **made}


def _schema(kind: Kind, field: Field, definitions: dict[str, Any]) -> dict[str, Any]:
    """Return the schema of one kind; ranges come with the field."""
    match kind:
        case Text(names):
            return {"type": "string", **(_ID if names else {})} if field.default != "" else {"type": "string"}
        case Whole() if field.low is not None and field.high is not None:
            return {"type": "integer", "minimum": field.low, "maximum": field.high}
        case Whole():
            return {"type": "integer"}
        case Truth():
            return {"type": "boolean"}
        case Choice(options):
            return {"enum": list(options)}
        case Maybe(of):
            return {"anyOf": [_schema(of, field, definitions), {"type": "null"}]}
        case Row(item, length):
            size = {"minItems": length, "maxItems": length} if length else {}
            return {"type": "array", "items": _schema(item, field, definitions), **size}
        case Table(_, value):
            counted = field.low is not None and not isinstance(value, Whole)
            counts = {"minProperties": field.low, "maxProperties": field.high} if counted else {}
            inner = _schema(value, field, definitions)
            return {"type": "object", "propertyNames": _ID, "additionalProperties": inner, **counts}
        case Record(of):
            _define(of, definitions)
            return {"$ref": f"#/definitions/{of.__name__}"}
