"""The nearest known name to a misspelt one."""

from collections.abc import Iterable
from difflib import get_close_matches


def nearest(name: str, known: Iterable[str]) -> str:
    """Return the known name most like this one, or nothing when none is like it."""
    folded = {choice.lower(): choice for choice in known}
    matches = get_close_matches(name.lower()[:60], folded, n=1, cutoff=0.65)
    return folded[matches[0]] if matches else ""
