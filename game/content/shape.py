"""The shape of a file, read from the source of the core dataclasses: kinds, docstrings, ranges, defaults.

The source is read because it says more than the running types: that a string is the name of a power, and the
sentence under a field. So the dataclasses stay the only definition of the format.
"""

import ast
import inspect
import sys
from collections.abc import Mapping
from dataclasses import MISSING, dataclass, fields
from functools import cache
from itertools import pairwise
from typing import Any, get_args

from game.content.bounds import bounds
from game.content.kinds import Choice, Kind, Maybe, Name, Record, Row, Table, Text, Truth, Whole
from game.core.scenario import MADE

_NAMES: dict[str, Name] = {
    "str": "",
    "PowerId": "power",
    "DelegateId": "delegate",
    "QuestionId": "question",
    "PositionId": "position",
    "VariableId": "variable",
    "EventId": "event",
    "StateId": "state",
    "CapitalId": "capital",
    "OptionId": "option",
    "CrisisId": "crisis",
    "ProvinceId": "province",
    "OwnerId": "owner",
}


@dataclass(frozen=True, slots=True)
class Field:
    """A key of a record."""

    name: str
    kind: Kind
    about: str
    """The docstring under the field."""
    required: bool
    default: object
    """Its default, where it has a plain one."""
    low: int | None
    """Least number allowed, in it or in its table."""
    high: int | None
    """Greatest number allowed."""


def keys_of(record: type[Any]) -> Mapping[str, Field]:
    """Return the keys of a record, in order of the source."""
    return _keys(record.__module__, record.__name__)


@cache
def _keys(module_name: str, class_name: str) -> Mapping[str, Field]:
    """Read the keys of a record once."""
    module = sys.modules[module_name]
    record = getattr(module, class_name)
    body = _classes(module_name)[class_name].body
    known = {item.name: item for item in fields(record) if MADE not in item.metadata}
    found: dict[str, Field] = {}
    for line, below in zip(body, [*body[1:], None], strict=True):
        if isinstance(line, ast.AnnAssign) and isinstance(line.target, ast.Name) and line.target.id in known:
            name = line.target.id
            about = _words(below)
            item = known[name]
            kind = _kind(line.annotation, module)
            low, high = bounds(record, name, kind, about)
            required = item.default is MISSING and item.default_factory is MISSING
            default = None if item.default is MISSING else item.default
            found[name] = Field(name, kind, about, required, default, low, high)
    return found


def at(kind: Kind, path: tuple[str | int, ...]) -> Kind | None:
    """Return the kind of what stands at a path below something of this kind; None outside the format."""
    while isinstance(kind, Maybe):
        kind = kind.of
    if not path:
        return kind
    match kind:
        case Record(of):
            field = keys_of(of).get(str(path[0]))
            return at(field.kind, path[1:]) if field else None
        case Table(_, value):
            return at(value, path[1:])
        case Row(item):
            return at(item, path[1:])
        case _:
            return None


@cache
def _classes(module: str) -> dict[str, ast.ClassDef]:
    """Return the classes of a module, by name."""
    tree = ast.parse(inspect.getsource(sys.modules[module]))
    return {item.name: item for item in tree.body if isinstance(item, ast.ClassDef)}


@cache
def _alias_words(module: str) -> dict[str, str]:
    """Return the docstrings under the aliases of a module, by name."""
    body = ast.parse(inspect.getsource(sys.modules[module])).body
    return {
        line.targets[0].id: _words(below)
        for line, below in pairwise(body)
        if isinstance(line, ast.Assign) and isinstance(line.targets[0], ast.Name)
    }


def _words(line: ast.stmt | None) -> str:
    """Return the docstring that a line is, if it is one."""
    if isinstance(line, ast.Expr) and isinstance(line.value, ast.Constant) and isinstance(line.value.value, str):
        return inspect.cleandoc(line.value.value)
    return ""


def _kind(note: ast.expr, module: Any) -> Kind:
    """Return the kind that an annotation names."""
    match note:
        case ast.Constant(str() as quoted):
            return _kind(ast.parse(quoted, mode="eval").body, module)
        case ast.BinOp(left, ast.BitOr(), ast.Constant(None)):
            return Maybe(_kind(left, module))
        case ast.Subscript(ast.Name("Mapping"), ast.Tuple([key, value])):
            return Table(_kind(key, module), _kind(value, module))
        case ast.Subscript(ast.Name("tuple"), ast.Tuple([item, ast.Constant(value=end)])) if end is ...:
            return Row(_kind(item, module))
        case ast.Subscript(ast.Name("tuple"), ast.Tuple(items)):
            return Row(_kind(items[0], module), len(items))
        case ast.Subscript(ast.Name("Literal"), ast.Tuple(options)):
            return Choice(tuple(ast.literal_eval(option) for option in options))
        case ast.Subscript(ast.Name("Literal"), ast.Constant(value)):
            return Choice((value,)) if isinstance(value, str | int) else Choice(())
        case ast.Name("int"):
            return Whole()
        case ast.Name("bool"):
            return Truth()
        case ast.Name(name) if name in _NAMES:
            return Text(_NAMES[name])
        case ast.Name(name):
            meant = getattr(module, name)
            if isinstance(meant, type):
                return Record(meant)
            return Choice(get_args(meant), _alias_words(module.__name__).get(name, ""))
        case _:
            raise AssertionError(f"no kind for {ast.unparse(note)}")
