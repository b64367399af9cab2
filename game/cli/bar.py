"""How far a long command has come, on stderr: nothing in its first second, so that short ones stay quiet."""

import sys
import time

_WIDTH = 30
_QUIET = 1.0
"""Seconds before anything is drawn."""
_PAUSE = 10.0
"""Seconds between two lines where stderr is no terminal."""


class Bar:
    """A line that is redrawn on a terminal; a line now and then where stderr is a file."""

    def __init__(self, total: int) -> None:
        """Count to the total."""
        self._total = max(1, total)
        self._terminal = sys.stderr is not None and sys.stderr.isatty()
        self._due = time.monotonic() + _QUIET
        self._drawn = False

    def reach(self, done: int, words: str) -> None:
        """Show that so much is done, with a few words."""
        now = time.monotonic()
        if sys.stderr is None or now < self._due:
            return
        share = min(1.0, done / self._total)
        if self._terminal:
            self._due = now + 0.1
            self._drawn = True
            full = int(share * _WIDTH)
            print(f"\r[{'#' * full}{'.' * (_WIDTH - full)}] {words}\x1b[K", end="", file=sys.stderr, flush=True)
        else:
            self._due = now + _PAUSE
            print(f"{share:4.0%} {words}", file=sys.stderr, flush=True)

    def clear(self) -> None:
        """Take the line off the terminal."""
        if self._drawn:
            print("\r\x1b[K", end="", file=sys.stderr, flush=True)
            self._drawn = False
