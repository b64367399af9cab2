"""A history as it stood at an earlier season: whoever reads page by page must not be told of pages to come."""

from collections.abc import Mapping
from dataclasses import replace

from game.core.history.program import Program
from game.core.history.rows import Key
from game.core.history.story import TIME, Chapter, Moment

Season = tuple[int, int]
"""Year and season; season TIME is the new year, before its winter."""


def as_of(moment: Moment, at: Season, more: tuple[Chapter, ...] = ()) -> Moment:
    """Return a moment as it stood when a season was over, with chapters of the next that are known already."""
    shifts = tuple(shift for shift in moment.shifts if (shift.year, shift.season) <= at)
    column = list(moment.opening)
    for shift in shifts:
        column[shift.row] = shift.after
    year, season = after(at)
    chapters = tuple(chapter for chapter in moment.chapters if (chapter.year, chapter.season) <= at)
    return replace(
        moment, year=year, season=season, column=tuple(column), chapters=(*chapters, *more), shifts=shifts
    )  # fmt: skip


def after(at: Season) -> Season:
    """Return the season that follows."""
    year, season = at
    return (year + 1, 0) if season == 3 else (year, season + 1)


def before(at: Season) -> Season:
    """Return how far the world has gone when a season begins: the season before it, or the new year itself."""
    year, season = at
    return (year, season - 1) if season else (year, TIME)


def value(program: Program, moment: Moment, key: Key) -> int | None:
    """Return what stands in a row; None if this history does not know it."""
    place = program.rows.places.get(key)
    return None if place is None else moment.column[place]


def drift(program: Program, moment: Moment, since: Season, until: Season) -> Mapping[int, int]:
    """Return what each trend has moved after one season and up to another, in points."""
    found: dict[int, int] = {}
    for shift in moment.shifts:
        if shift.kind == "trend" and since < (shift.year, shift.season) <= until:
            found[int(shift.name)] = found.get(int(shift.name), 0) + shift.after - shift.before
    return found
