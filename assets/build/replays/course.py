"""The seed of a course: of many histories after one treaty, the one that comes closest to what happened.

measure(chronicle, years)    how far a history is from the real one: less is closer
search(...)                  the best seeds, every answer being the one that was given
"""

from collections.abc import Mapping
from dataclasses import dataclass

import numpy as np

from assets.build.replays.performance import Performance
from game.core.aftermath import handed_over
from game.core.history.engine import run
from game.core.history.fate import worlds
from game.core.history.opening import column, sign
from game.core.history.program import Program
from game.core.history.rows import NEVER, OPEN

HEADLINES = (
    "e07_double_election", "e15_italian_war", "e16_kingdom_of_italy", "e25_german_war", "e26_ausgleich",
    "e29_black_sea_circular", "e35_ottoman_default", "e41_russo_turkish_war", "e43_congress_of_berlin",
    "e56_bosnian_annexation", "e58_balkan_league", "e62_general_war",
)  # fmt: skip
"""The events by which a course is known; a year's difference in one of them counts as much as five elsewhere."""
MISSED, INVENTED, YEAR = 12, 6, 1
"""What it costs that an event never came, that one came which never did, and each year too soon or too late."""
LATEST = 8
"""Years of difference beyond which a coming is no better than none."""


@dataclass(frozen=True)
class Course:
    """A history as it came, beside the real one."""

    seed: int
    distance: int
    years: Mapping[str, int | None]
    """Of every event, None if it never came."""


def measure(program: Program, years: Mapping[str, int | None]) -> int:
    """Return how far a course is from the real one."""
    total = 0
    for name, event in program.chronicle.events.items():
        weight = 5 if name in HEADLINES else 1
        came, real = years[name], event.historical_year
        if real is None:
            total += 0 if came is None else INVENTED
        elif came is None:
            total += MISSED * weight
        else:
            total += min(abs(came - real), LATEST) * YEAR * weight
    return total


def answers_of(program: Program, answers: Mapping[str, Mapping[str, str]]) -> dict[tuple[str, str], int]:
    """Return answers as the engine takes them: by event and power, the number of the option from 1."""
    events = program.chronicle.events
    return {
        (event, power): tuple(events[event].decisions[power].options).index(option) + 1
        for event, given in answers.items()
        for power, option in given.items()
    }


def search(
    program: Program,
    done: Performance,
    answers: Mapping[str, Mapping[str, str]],
    count: int,
    first_seed: int = 0,
    best: int = 20,
) -> list[Course]:
    """Return the best courses after a performance, of so many seeds."""
    settlement = handed_over(program, done.session.world)
    first = column(program, settlement)
    forced = answers_of(program, answers)
    names = list(program.chronicle.events)
    rows = [
        program.rows["first", name] if ("first", name) in program.rows.places else program.rows["event", name]
        for name in names
    ]
    found: list[Course] = []
    for start in range(first_seed, first_seed + count, 4096):
        seeds = np.array([int(worlds(seed, 1)[0]) for seed in range(start, start + 4096)], dtype=np.uint64)
        states = np.repeat(np.array(first, dtype=np.int16).reshape(-1, 1), len(seeds), axis=1)
        for number in range(len(program.signing)):
            sign(program, number, states)
        end = run(program, states, seeds, program.chronicle.ends, forced)[rows]
        for at in range(len(seeds)):
            came = dict(zip(names, _years(end[:, at].tolist()), strict=True))
            found.append(Course(start + at, measure(program, came), came))
        found = sorted(found, key=lambda course: (course.distance, course.seed))[:best]
    return found


def _years(values: list[int]) -> list[int | None]:
    return [None if value <= NEVER or value >= OPEN else value for value in values]


def played(program: Program, done: Performance) -> Course:
    """Return the course that a performance took."""
    assert done.session.aftermath is not None
    came: dict[str, int | None] = dict.fromkeys(program.chronicle.events)
    for chapter in done.session.aftermath.moment.chapters:
        if came[chapter.event] is None:
            came[chapter.event] = chapter.year
    return Course(done.session.dice.seed, measure(program, came), came)
