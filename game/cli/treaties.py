"""Texts to treaties, of JSON, of Markdown or as `export` writes them; silence on what they do not name."""

import json
import re
import sys
from collections.abc import Iterator
from typing import Any, get_args

from game.cli.find import file
from game.cli.trouble import Trouble, unknown
from game.core.scenario import Scenario
from game.core.world import Status
from game.core.worth import silent
from game.log.refusal import reason

_LONGEST = 1_000_000
"""Bytes that a line may have."""
_STANDING = frozenset(status.replace("_", " ") for status in get_args(Status))
"""How a question stands, where a table has a column for it; without a position after it, nothing is agreed."""


def lines() -> Iterator[tuple[int, str]]:
    """Yield the lines of stdin that hold something, with their numbers."""
    if sys.stdin is None:
        raise Trouble("Nothing can be read: stdin is closed.")
    if sys.stdin.isatty():
        print("Waiting for treaties, one JSON object a line; an empty line or the end of input ends.", file=sys.stderr)
    number = 0
    while True:
        number += 1
        try:
            line = sys.stdin.buffer.readline(_LONGEST + 1)
        except OSError as error:
            raise Trouble(f"stdin cannot be read: {reason(error)}.") from None
        if not line or (sys.stdin.isatty() and not line.strip()):
            return
        if len(line) > _LONGEST:
            raise Trouble(f"Line {number} of stdin is too long for a treaty.")
        try:
            text = line.decode("utf-8-sig").strip()
        except UnicodeDecodeError:
            raise Trouble(f"Line {number} of stdin is not UTF-8 text.") from None
        if text:
            yield number, text


def treaty(scenario: Scenario, text: str, place: str) -> tuple[int, ...]:
    """Return the treaty of a JSON text, in scenario order; place says in a complaint where the text stands."""
    try:
        value = json.loads(text, object_pairs_hook=_unique)
    except _Twice as twice:
        raise Trouble(f"{place}: {str(twice)[:60]!r} is answered twice.") from None
    except (ValueError, RecursionError) as error:
        words = getattr(error, "msg", "nested too deep or too long a number")
        raise Trouble(f"{place}: this is not JSON ({words[:1].lower()}{words[1:]}).") from None
    if not isinstance(value, dict):
        raise Trouble(f'{place}: a treaty is an object from question to position, {{"bs_fleet": "neutralised", …}}.')
    numbers = dict(zip(scenario.questions, silent(scenario), strict=True))
    for question, position in value.items():
        try:
            numbers[question] = _number(scenario, question, position)
        except Trouble as trouble:
            raise Trouble(f"{place}: {trouble}") from None
    return tuple(numbers.values())


def _number(scenario: Scenario, question: str, position: Any) -> int:
    """Return the number of a position, named by its id or its number."""
    if question not in scenario.questions:
        raise unknown("question", question, scenario.questions)
    if isinstance(position, str):
        if position not in scenario.questions[question].positions:
            raise unknown(f"position on {question}", position, scenario.questions[question].positions)
        return scenario.number(question, position)
    last = scenario.size(question) - 1
    if not isinstance(position, int) or isinstance(position, bool) or not 0 <= position <= last:
        shown = json.dumps(position)[:40]
        raise Trouble(f"{question} is answered by the id of a position or a number from 0 to {last}, not by {shown}.")
    return position


class _Twice(Exception):
    """A key that stands twice in an object."""


def _unique(items: list[tuple[str, Any]]) -> dict[str, Any]:
    found: dict[str, Any] = {}
    for key, value in items:
        if key in found:
            raise _Twice(key)
        found[key] = value
    return found


def text_of(name: str) -> str:
    """Return the text of a file that may hold a treaty."""
    place = file(name)
    try:
        if place.stat().st_size > _LONGEST:
            raise Trouble(f"{name} is too large for a treaty.")
        return place.read_text("utf-8-sig")
    except (OSError, UnicodeDecodeError):
        raise Trouble(f"{name} cannot be read as text.") from None


def treaty_in(scenario: Scenario, name: str) -> tuple[int, ...]:
    """Return the treaty in a file: a document that `export` wrote, a JSON object, or Markdown that names positions."""
    from game.papers.reading import Unreadable, is_treaty, treaty_of

    text = text_of(name)
    if is_treaty(text):
        from game.cli.on_record import tongues

        try:
            return treaty_of(text, tongues(scenario))
        except Unreadable as error:
            raise Trouble(f"{name}: {error}.") from None
    if name.lower().endswith((".md", ".markdown", ".txt")) and not text.lstrip().startswith("{"):
        return marked(scenario, text, name)
    return treaty(scenario, text, name)


def marked(scenario: Scenario, text: str, place: str) -> tuple[int, ...]:
    """Return the treaty of a Markdown text: lines, or rows of a table, that name a question and then a position.

    Both go by their ids or by their titles, in any dress: `- bs_fleet: neutralised`, `| Kars | agreed | returned |`.
    What names no question is prose; a question that is answered twice, or by nothing known, is trouble.
    """
    questions = {_bare(name): name for name in scenario.questions}
    questions |= {_bare(facts.title): name for name, facts in scenario.questions.items()}
    numbers: dict[str, int] = {}
    for row, line in enumerate(text.splitlines(), 1):
        cells = [cell for cell in (_bare(part) for part in re.split(r"[|:=]", line)) if cell]
        question = questions.get(cells[0]) if cells else None
        if question is None or len(cells) < 2 or cells[-1] in _STANDING:
            continue
        known = {_bare(name): number for number, name in enumerate(scenario.questions[question].positions)}
        known |= {_bare(p.label): n for n, p in enumerate(scenario.questions[question].positions.values())}
        number = known.get(cells[-1], known.get(cells[1]))
        if number is None and cells[-1].isdecimal() and int(cells[-1][:9]) < scenario.size(question):
            number = int(cells[-1])
        if number is None:
            trouble = unknown(f"position on {question}", cells[-1], scenario.questions[question].positions)
            raise Trouble(f"{place}, line {row}: {trouble}")
        if numbers.setdefault(question, number) != number:
            raise Trouble(f"{place}, line {row}: {question} is answered twice.")
    if not numbers:
        raise Trouble(f"{place} names no question of {scenario.id}; a line reads, for example, bs_fleet: neutralised.")
    quiet = silent(scenario)
    return tuple(numbers.get(question, quiet[n]) for n, question in enumerate(scenario.questions))


def _bare(text: str) -> str:
    """Return a cell without the marks of Markdown and the spaces around it, in small letters."""
    return " ".join(text.replace("\\", "").strip(" \t-*_`#>•").casefold().split())
