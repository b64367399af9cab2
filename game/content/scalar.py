"""What an unquoted word of YAML means here, and the words that YAML would quietly take for something else.

Only `true`, `false`, `null` (or nothing) and whole numbers in plain decimal are read as more than text. Whatever
YAML 1.1 would read as more than that is odd: it is kept as text and reported by `traps`.
"""

import re
from functools import lru_cache

from yaml.nodes import ScalarNode
from yaml.resolver import Resolver

DIGITS = 15
"""Longest whole number accepted."""

_WHOLE = re.compile(r"[-+]?(0|[1-9][0-9]*)")
_RESOLVER = Resolver()
_TRUTHS = {"true": True, "false": False}
_SAYS_YES = ("yes", "on", "true", "y")


@lru_cache(maxsize=4096)
def read_word(word: str) -> tuple[str | int | bool | None, str]:
    """Return the value of an unquoted word, and what YAML 1.1 reads in it if that is odd."""
    if word in _TRUTHS:
        return _TRUTHS[word], ""
    tag = _tag(word).rpartition(":")[2]
    if tag == "null":
        return None, ""
    if tag == "int" and _WHOLE.fullmatch(word):
        return (int(word), "") if len(word) <= DIGITS else (word, "a very large number")
    return word, _reading(word, tag)


def _tag(word: str) -> str:
    """Return the tag that YAML 1.1 gives an unquoted word."""
    return str(_RESOLVER.resolve(ScalarNode, word, (True, False)))  # type: ignore[no-untyped-call]  # PyYAML has no types here


def _reading(word: str, tag: str) -> str:
    """Return, as the end of "is read as …", what YAML 1.1 makes of a word that is not plain."""
    match tag:
        case "bool":
            return "true" if word.lower() in _SAYS_YES else "false"
        case "int":
            return f"the number {_number(word)}"
        case "float":
            return "a number with a fraction"
        case "timestamp":
            return "a date"
        case _:
            return ""


def _number(word: str) -> int:
    """Return the whole number that YAML 1.1 reads in `1:30`, `010`, `0x1F` or `1_000`."""
    sign = -1 if word.startswith("-") else 1
    digits = word.lstrip("+-").replace("_", "")[:DIGITS]
    if ":" in digits:
        total = 0
        for part in digits.split(":"):
            total = total * 60 + int(part or "0")
        return sign * total
    if digits.startswith("0") and digits[1:].isdigit():
        return sign * int(digits, 8)
    return sign * int(digits or "0", 0)
