"""The pages that explain every key of scenarios and histories, made from the docstrings of the core dataclasses."""

from collections.abc import Callable, Iterable, Iterator
from typing import Any

from game.content.compose import ALIASES, DEPTH, NODES
from game.content.kinds import Choice, Kind, Maybe, Record, Row, Table, Text, Truth, Whole
from game.content.lint.all import CHECKS
from game.content.lint.history.all import SENSE, SHAPES
from game.content.read import SIZE
from game.content.shape import Field, keys_of
from game.core.history.chronicle import Chronicle
from game.core.scenario import Scenario

_HEAD = f"""# Every key of a scenario file

Made from the source by `python -m game.content.publish`; a test keeps it fresh. How to write a scenario, step by step:
[writing-a-scenario.md](writing-a-scenario.md).

A file is YAML of at most {SIZE // 1024} KiB, {NODES} values, {ALIASES} aliases and {DEPTH} levels. Only
`true`, `false`, `null` and whole numbers in plain digits mean anything but text without quotes; what YAML itself would
read otherwise (`no`, `1:30`, `1856-02-25`, `010`, `1.5`) must be in quotes. Keys in bold must be there. Positions are
ordered as they stand in the file.
"""


_HISTORY = """# Every key of a history file

Made from the source by `python -m game.content.publish`; a test keeps it fresh. A history is YAML under the same rules
as a [scenario](scenario-reference.md). Keys in bold must be there. It lies beside the scenario that it names, and
`scenarios/europe_1856_1914.yaml` is there to be read.

Odds are log-odds in hundredths: 0 is one chance in two a year, -110 one in four, -220 one in ten, -300 one in twenty,
-460 one in a hundred; +70 doubles the odds. Whatever happens in a season is judged by how things stood when it began.
A translation lies in a folder of its language under the same name and has the same shape, but only the texts; a list of
reasons (`terms`, `signature`, `trends`) is a table there, from the English sentence to the other.
`main.py check FILE --skeleton fr` prints what is still to be written.
"""


def reference() -> str:
    """Return the page on scenarios, in Markdown."""
    return _page(_HEAD, Scenario, CHECKS)


def history_reference() -> str:
    """Return the page on histories, in Markdown."""
    return _page(_HISTORY, Chronicle, (*SHAPES, *SENSE))


def _page(head: str, of: type[Any], checks: Iterable[Callable[..., Any]]) -> str:
    records = _records(Record(of), [])
    return "\n".join([head, *(_section(record) for record in records), _checks(checks)])


def _records(kind: Kind, found: list[type[Any]]) -> list[type[Any]]:
    """Return every record, in the order in which a reader of the file meets them."""
    match kind:
        case Maybe(of) | Row(of) | Table(_, of):
            _records(of, found)
        case Record(of) if of not in found:
            found.append(of)
            for field in keys_of(of).values():
                _records(field.kind, found)
        case _:
            pass
    return found


def _section(record: type[Any]) -> str:
    """Return the heading and table of a record."""
    lines = [
        f"## {record.__name__}",
        "",
        " ".join((record.__doc__ or "").split()),
        "",
        "| key | holds | meaning |",
        "|---|---|---|",
    ]
    lines += [f"| {_key(field)} | {_holds(field)} | {_meaning(field)} |" for field in keys_of(record).values()]
    return "\n".join(lines) + "\n"


def _key(field: Field) -> str:
    """Return a key, bold if it must be there."""
    return f"**`{field.name}`**" if field.required else f"`{field.name}`"


def _meaning(field: Field) -> str:
    """Return the docstring, and the default."""
    about = " ".join(field.about.split())
    choices = [kind.about for kind in _choices(field.kind) if kind.about]
    plain = isinstance(field.default, int) or (isinstance(field.default, str) and field.default)
    default = str(field.default).lower() if isinstance(field.default, bool) else field.default
    return " ".join([about, *choices, *([f"Default: `{default}`."] if plain and not field.required else [])])


def _choices(kind: Kind) -> Iterator[Choice]:
    """Return the choice that a kind is, if it is one."""
    if isinstance(kind, Choice):
        yield kind


def _holds(field: Field) -> str:
    """Return what a key holds, with its range."""
    many = isinstance(field.kind, Table) and not isinstance(field.kind.value, Whole)
    bounds = f"{field.low} to {field.high}" if field.low is not None else ""
    return _words(field.kind) + (f" ({bounds}{' entries' * many})" if bounds else "")


def _words(kind: Kind) -> str:
    """Return a kind in words."""
    match kind:
        case Text(names):
            article = "an" if names[:1] in ("e", "o") else "a"
            return f"id of {article} {names}" if names else "text"
        case Whole():
            return "whole number"
        case Truth():
            return "`true` or `false`"
        case Choice(options):
            return " · ".join(f"`{option}`" for option in options)
        case Maybe(of):
            return f"{_words(of)}, or `null`"
        case Row(item, length):
            return f"{length or 'list'} × {_words(item)}" if length else f"list of: {_words(item)}"
        case Table(key, value):
            return f"table: {_words(key).replace('text', 'id')} → {_words(value)}"
        case Record(of):
            return f"[{of.__name__}](#{of.__name__.lower()})"


def _checks(checks: Iterable[Callable[..., Any]]) -> str:
    """Return the list of checks that go beyond the shape of single keys."""
    lines = ["## What `main.py check` looks at besides", ""]
    lines += [f"- `{check.__name__}`: {' '.join((check.__doc__ or '').split())}" for check in checks]
    return "\n".join(lines) + "\n"
