"""Words and JSON to stdout; notices to stderr."""

import json
import sys
from collections.abc import Sequence
from typing import Any

from game.cli.trouble import Trouble, one_line


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
    """Print one line on stderr."""
    if sys.stderr is not None:
        print(one_line(text), file=sys.stderr, flush=True)


def table(heads: Sequence[str], rows: Sequence[Sequence[object]]) -> str:
    """Return rows in columns under their heads; columns of numbers stand to the right."""
    cells = [[str(cell) for cell in row] for row in rows]
    widths = [max(len(text) for text in column) for column in zip(heads, *cells, strict=True)]
    right = [bool(rows) and all(isinstance(row[n], int | float) for row in rows) for n in range(len(heads))]
    lines = [heads, ["-" * width for width in widths], *cells]
    return "\n".join(
        "  ".join(
            text.rjust(w) if to_right else text.ljust(w) for text, w, to_right in zip(line, widths, right, strict=True)
        ).rstrip()
        for line in lines
    )
