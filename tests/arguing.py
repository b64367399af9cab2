"""A scenario in which everybody argues everything, for tests: each argument names who says it, of what, and how."""

from dataclasses import replace
from typing import get_args

from game.core.scenario import Scenario, Side


def arguing(known: Scenario, each: int = 2, long: int = 0) -> Scenario:
    """Return a scenario with so many arguments of every power on each side of every question it has a brief on.

    A `long` one is filled up with blanks of speech to about so many letters.
    """
    questions = {}
    for key, facts in known.questions.items():
        speakers = [power for power, brief in known.briefs.items() if key in brief.instructions]
        said = {
            power: {side: tuple(_filled(argument(power, key, side, n), long) for n in range(each)) for side in _SIDES}
            for power in speakers
        }
        questions[key] = replace(facts, arguments=said)
    return replace(known, questions=questions)


def argument(power: str, question: str, side: Side, n: int = 0) -> str:
    """Return how an argument begins."""
    return f"{power} {side} {question} {n}."


_SIDES: tuple[Side, ...] = get_args(Side)


def _filled(text: str, long: int) -> str:
    return text + " And so on." * max(0, (long - len(text)) // 11)
