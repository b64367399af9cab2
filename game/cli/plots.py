"""Small pictures made of letters: bars and histograms, in plain ASCII where the terminal can print no more."""

import shutil
import sys
import unicodedata
from collections.abc import Mapping
from dataclasses import dataclass

_BLOCKS = " ▏▎▍▌▋▊▉█"
_STEPS = "▁▂▃▄▅▆▇█"
_PLAIN_STEPS = ".:-=+*#@"
_CURLS = str.maketrans({"“": '"', "”": '"', "‘": "'", "’": "'", "–": "-", "—": "-", "…": "...", "ı": "i"})
WIDE, NARROW = 118, 108
"""Columns of a terminal from which there is room to spare, and below which pictures shrink."""


@dataclass(frozen=True, slots=True)
class Style:
    """How large pictures are, and of what they are made."""

    fancy: bool
    """Whether more than ASCII can be printed."""
    columns: int
    """Of the terminal."""

    @property
    def bar(self) -> int:
        """Columns of a bar."""
        return 20 if self.columns >= WIDE else 10 if self.roomy else 6

    @property
    def roomy(self) -> bool:
        """Whether there is room for more than the most needed."""
        return self.columns >= NARROW

    @property
    def years(self) -> int:
        """Years to a column of a histogram."""
        return 2 if self.roomy else 4

    def fit(self, text: str) -> str:
        """Return a text that can be printed: without accents and curls where only ASCII can."""
        if self.fancy:
            return text
        plain = unicodedata.normalize("NFKD", text.translate(_CURLS))
        return "".join(letter for letter in plain if not unicodedata.combining(letter))

    @property
    def mark(self) -> str:
        """Where something stands in a histogram."""
        return "◆" if self.fancy else "X"


def style() -> Style:
    """Return the style that suits stdout."""
    return Style(can_print(_BLOCKS + _STEPS + "◆"), shutil.get_terminal_size((118, 24)).columns)


def bar(share: float, style: Style) -> str:
    """Return a bar of the style's width, to an eighth of a column where the terminal can print that."""
    width = style.bar
    if not style.fancy:
        return ("#" * round(share * width)).ljust(width, ".")
    eighths = round(share * width * 8)
    return ("█" * (eighths // 8) + _BLOCKS[eighths % 8].strip()).ljust(width)


def columns(first: int, last: int, style: Style) -> int:
    """Return how many columns a histogram of so many years has."""
    return (last - first) // style.years + 1


def plot(
    years: Mapping[int, int], first: int, last: int, style: Style, history: int | None = None, here: int | None = None
) -> str:
    """Return how often in each few years, a column each.

    The historical year is marked by | where nothing falls; the year of a world is marked wherever it is.
    """
    steps = _STEPS if style.fancy else _PLAIN_STEPS
    counts = [0] * columns(first, last, style)
    for year, worlds in years.items():
        counts[(year - first) // style.years] += worlds
    top = max(counts)
    letters = [steps[(count * len(steps) - 1) // top] if count else " " for count in counts]
    if history is not None and letters[(history - first) // style.years] == " ":
        letters[(history - first) // style.years] = "|"
    if here is not None:
        letters[(here - first) // style.years] = style.mark
    return "".join(letters)


def axis(first: int, last: int, style: Style) -> str:
    """Return the decades under a histogram, as far as there is room to write them."""
    line = [" "] * columns(first, last, style)
    for year in range(first - first % 10 + 10, last + 1, 10 * style.years // 2):
        place = (year - first) // style.years
        if place + 4 <= len(line):
            line[place : place + 4] = str(year)
    return "".join(line)


def percent(share: float) -> str:
    """Return a share in five characters; what is neither never nor always never looks so."""
    if 0 < share < 0.01:
        return " <1 %"
    if 0.99 < share < 1:
        return ">99 %"
    return f"{round(share * 100):3} %"


def between(quartiles: tuple[int, int] | None, style: Style) -> str:
    """Return the years of the middle half: 1859–61."""
    if quartiles is None:
        return ""
    one, other = quartiles
    dash = "–" if style.fancy else "-"
    if one == other:
        return str(one)
    return f"{one}{dash}{other % 100:02}" if one // 100 == other // 100 else f"{one}{dash}{other}"


def cut(text: str, width: int, style: Style) -> str:
    """Return a text in so many columns, cut where it must be."""
    dots = "…" if style.fancy else "..."
    return (text if len(text) <= width else text[: width - len(dots)] + dots).ljust(width)


def can_print(letters: str) -> bool:
    """Say whether stdout can carry these letters."""
    try:
        letters.encode(getattr(sys.stdout, "encoding", None) or "ascii")
    except (UnicodeEncodeError, LookupError):
        return False
    return True
