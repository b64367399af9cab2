"""Events as they are written: windows, headlines, options, and articles quoted in texts."""

import re
from collections.abc import Iterator

from game.content.kinds import Record
from game.content.lint.history.draft import History
from game.content.lint.ranges import in_ranges
from game.content.mistake import Mistake
from game.content.near import nearest
from game.core.history.chronicle import Chronicle

_QUOTED = re.compile(r"\{([^{}]*)\}")


def numbers_in_range(history: History) -> Iterator[Mistake]:
    """Report numbers outside their range and tables with too few or too many entries."""
    yield from in_ranges(history.top, Record(Chronicle))


def years_in_order(history: History) -> Iterator[Mistake]:
    """Windows run forwards, inside the history; what happened, happened inside its window."""
    top = history.top
    first, ends, last = (top[key].number for key in ("first", "ends", "last"))
    if first is not None and ends is not None and last is not None and not first <= ends <= last:
        yield top["ends"].mistake("first, ends and last must follow each other")
    for _, event in history.events():
        years = [part.number for part in event["years"].elements()]
        if len(years) != 2 or years[0] is None or years[1] is None:
            continue
        if years[0] > years[1]:
            yield event["years"].mistake("the window ends before it begins")
        elif first is not None and last is not None and (years[0] < first or years[1] > last):
            yield event["years"].mistake(f"the window lies outside the history, {first} to {last}")
        fact = event["historical_year"]
        if fact.number is not None and not years[0] <= fact.number <= years[1]:
            yield fact.mistake(f"{fact.number} lies outside the window")


def variables_start_inside(history: History) -> Iterator[Mistake]:
    """A variable starts, and ends up at Paris, within its bounds."""
    for _, variable in history.top["variables"].items():
        least, most = variable["least"].number, variable["most"].number
        low, high = 0 if least is None else least, 100 if most is None else most
        for key in ("start", "paris"):
            number = variable[key].number
            if number is not None and not low <= number <= high:
                yield variable[key].mistake(f"{number} is outside {low} to {high}")


def crises_can_be_answered(history: History) -> Iterator[Mistake]:
    """In every decision one option is always open."""
    for _, event in history.events():
        for _, decision in event["decisions"].items():
            options = [option for _, option in decision["options"].items()]
            if options and all(option.has("when") for option in options):
                yield decision["options"].mistake("one option must be open whatever holds: leave its when out")


def quotations(history: History) -> Iterator[Mistake]:
    """Braces in texts hold an article that has a name."""
    known = history.top["articles"].keys()
    for part in history.top.texts_with("{}"):
        for name in _QUOTED.findall(part.text):
            if name not in known:
                yield part.mistake(f"articles gives no name to `{name}`", nearest(name, known))
        if "{" in _QUOTED.sub("", part.text) or "}" in _QUOTED.sub("", part.text):
            yield part.mistake("a brace is left open")
