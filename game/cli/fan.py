"""A forecast as a page of text: a bar for how often, a small plot for when, a mark where history stands."""

import shutil
import sys
from collections.abc import Mapping
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from game.core.history.program import Program
    from game.forecast.odds import Forecast

_BAR = 20
_BLOCKS = " ▏▎▍▌▋▊▉█"
_STEPS = "▁▂▃▄▅▆▇█"
_PLAIN_STEPS = ".:-=+*#@"


def page(program: "Program", found: "Forecast", treaty: str, seed: int, ms: float) -> str:
    """Return the page."""
    chronicle = program.chronicle
    fancy = _can_print(_BLOCKS + _STEPS)
    order = sorted(
        found.events,
        key=lambda name: (chronicle.events[name].historical_year or found.events[name].median_year or 9999, name),
    )
    longest = max(len(chronicle.events[name].title) for name in order)
    width = max(20, min(longest, shutil.get_terminal_size((110, 24)).columns - _BAR - 52))
    lines = [
        f"{found.worlds:,} worlds after {treaty}, seed {seed}: {ms:.0f} ms",
        "",
        f"{'':{width}}  {'how often':{_BAR + 6}}  {'when':{_columns(program)}}  median  in fact",
    ]
    for name in order:
        event, chance = chronicle.events[name], found.events[name]
        when = plot(chance.years, chronicle.first, chronicle.last, event.historical_year, fancy=fancy)
        lines.append(
            f"{_cut(event.title, width):{width}}  {bar(chance.probability, fancy=fancy)} {_percent(chance.probability)}"
            f"  {when}  {chance.median_year or '':>6}  {event.historical_year or 'never':>7}"
        )
    lines += ["", *_articles(program, found, fancy)]
    return "\n".join(lines)


def _articles(program: "Program", found: "Forecast", fancy: bool) -> list[str]:
    """Return how long the articles live, the shortest first."""
    lives = {question: life for question, life in found.articles.items() if life.ended}
    if not lives:
        return ["Every article outlives the forecast."]
    order = sorted(
        lives, key=lambda q: (lives[q].half_life if lives[q].half_life is not None else 999, -lives[q].ended)
    )
    titles = {question: program.scenario.questions[question].title for question in order}
    width = max(len(title) for title in titles.values())
    span = program.chronicle.last - program.chronicle.first
    lines = [f"{'Articles that do not last':{width}}  {'half-life':{_BAR + 10}}  ended in"]
    for question in order:
        life = lives[question]
        years = life.half_life
        drawn = bar(1 if years is None else years / span, fancy=fancy)
        told = "outlives" if years is None else f"{years:2} years"
        lines.append(f"{titles[question]:{width}}  {drawn} {told:8}   {_percent(life.ended / life.of)}")
    return lines


def bar(share: float, *, fancy: bool = True) -> str:
    """Return a bar of fixed width, to an eighth of a column where the terminal can print that."""
    if not fancy:
        return ("#" * round(share * _BAR)).ljust(_BAR, ".")
    eighths = round(share * _BAR * 8)
    return ("█" * (eighths // 8) + _BLOCKS[eighths % 8].strip()).ljust(_BAR)


def plot(years: Mapping[int, int], first: int, last: int, history: int | None, *, fancy: bool = True) -> str:
    """Return how often in each two years, a character each, with the historical year marked where nothing falls."""
    steps = _STEPS if fancy else _PLAIN_STEPS
    columns = (last - first) // 2 + 1
    counts = [0] * columns
    for year, worlds in years.items():
        counts[(year - first) // 2] += worlds
    top = max(counts)
    letters = [steps[(count * len(steps) - 1) // top] if count else " " for count in counts]
    if history is not None and letters[(history - first) // 2] == " ":
        letters[(history - first) // 2] = "|"
    return "".join(letters)


def _columns(program: "Program") -> int:
    return (program.chronicle.last - program.chronicle.first) // 2 + 1


def _percent(share: float) -> str:
    """Return a share in four characters; what is neither never nor always never looks so."""
    if 0 < share < 0.01:
        return " <1 %"
    if 0.99 < share < 1:
        return ">99 %"
    return f"{round(share * 100):3} %"


def _cut(text: str, width: int) -> str:
    return text if len(text) <= width else text[: width - 1] + "…"


def _can_print(letters: str) -> bool:
    """Say whether stdout can carry these letters."""
    try:
        letters.encode(getattr(sys.stdout, "encoding", None) or "ascii")
    except (UnicodeEncodeError, LookupError):
        return False
    return True
