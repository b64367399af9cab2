"""Words and JSON to stdout; notices to stderr."""

import json
import shutil
import sys
import textwrap
from collections.abc import Sequence
from contextlib import suppress
from typing import Any

from game.cli.trouble import Trouble, one_line

_GAP = "  "
_RULE, _NARROWEST = 72, 20
"""How far a column is underlined at most; how narrow the last one is made at least."""


def prepare() -> None:
    """Let both outputs print any letter, whatever the terminal thinks of it."""
    for stream in (sys.stdout, sys.stderr):
        reconfigure = getattr(stream, "reconfigure", None)
        if reconfigure is not None:
            reconfigure(errors="replace")


def say(text: str = "") -> None:
    """Print a line on stdout."""
    if sys.stdout is None:
        raise Trouble("There is no stdout to print on.")
    print(text, flush=True)


def say_json(value: Any) -> None:
    """Print a value as one line of JSON, plain ASCII, so that any terminal and any pipe can carry it."""
    say(json.dumps(value))


def notice(text: str) -> None:
    """Print one line on stderr; if that is closed or full, nobody can be told."""
    if sys.stderr is None:
        return
    with suppress(OSError):
        print(one_line(text), file=sys.stderr, flush=True)


def table(heads: Sequence[str], rows: Sequence[Sequence[object]], width: int | None = None) -> str:
    """Return rows in columns under their heads; columns of numbers stand to the right.

    What runs over `width` signs is wrapped within the last column; None asks the terminal, and without one no line is
    broken, so that other programs find a row a line.
    """
    room = _columns() if width is None else width
    cells = [[str(cell) for cell in row] for row in rows]
    widths = [max(len(text) for text in column) for column in zip(heads, *cells, strict=True)]
    right = [bool(rows) and all(isinstance(row[n], int | float) for row in rows) for n in range(len(heads))]
    before = sum(widths[:-1]) + len(_GAP) * len(widths[:-1])
    if room:
        widths[-1] = min(widths[-1], max(room - before, _NARROWEST))
    rule = ["-" * min(one, _RULE) for one in widths]
    lines: list[str] = []
    for line in (heads, rule, *cells):
        first, *more = (textwrap.wrap(line[-1], widths[-1]) if room else ()) or (line[-1],)
        columns = zip((*line[:-1], first), widths, right, strict=True)
        lines.append(_GAP.join(text.rjust(w) if to_right else text.ljust(w) for text, w, to_right in columns).rstrip())
        lines += [" " * before + text for text in more]
    return "\n".join(lines)


def _columns() -> int:
    """Return how wide the terminal is; 0 where stdout is none."""
    if sys.stdout is None or not sys.stdout.isatty():
        return 0
    return shutil.get_terminal_size().columns
