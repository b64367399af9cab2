"""A mistake of ours: what happened goes into a file that a player can send, one sentence to the screen."""

import sys
import time
import traceback
from pathlib import Path

from game.cli.out import notice

CODE = 70
"""Exit code for a mistake of ours, as sysexits.h has it."""


def report(error: BaseException, argv: list[str]) -> int:
    """Write the report, say where it is, and return the exit code."""
    words = "".join(traceback.format_exception(error))
    text = f"{time.strftime('%Y-%m-%d %H:%M:%S')}\nPython {sys.version}\n{' '.join(argv)}\n\n{words}"
    what = f"{type(error).__name__}: {error}" if str(error) else type(error).__name__
    path = _write(text)
    where = f"the report is in {path}" if path else "and no report could be written"
    notice(f"This is a mistake in the game, not yours ({what[:200]}); {where}. The save, if any, is sound.")
    return CODE


def _write(text: str) -> Path | None:
    from game import paths

    folder = paths.user_data() / "crashes"
    path = folder / f"{time.strftime('%Y%m%d-%H%M%S')}.txt"
    try:
        folder.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")
    except OSError:
        return None
    return path
