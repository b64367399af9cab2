"""Sittings in order, with agendas that fit, under an armistice that can lapse."""

import re
from collections.abc import Iterator
from datetime import date

from game.content.lint.draft import Draft
from game.content.mistake import Mistake
from game.content.node import Part
from game.content.shape import keys_of
from game.core.scenario import Rules

_ISO = re.compile(r"\d{4}-\d\d-\d\d")


def day(part: Part) -> date | None:
    """Return the day that a part names, if it is one."""
    if not _ISO.fullmatch(part.text):
        return None
    try:
        return date.fromisoformat(part.text)
    except ValueError:
        return None


def rule(draft: Draft, name: str) -> int:
    """Return a number of the rules: the file's, or the default."""
    number = draft.top["rules"][name].number
    default = keys_of(Rules)[name].default
    return number if number is not None else default if isinstance(default, int) else 0


def dates_are_days(draft: Draft) -> Iterator[Mistake]:
    """Dates are days of the calendar in ISO form."""
    for part in [*draft.sittings, *(news for _, news in draft.top["news"].items())]:
        if part["date"].text and day(part["date"]) is None:
            yield part["date"].mistake('a date is written "1856-02-25", and must exist')


def sittings_in_order(draft: Draft) -> Iterator[Mistake]:
    """Dates never go back (two sittings may share a day), protocols are numbered upwards."""
    last, number = None, 0
    for part in draft.sittings:
        today, protocol = day(part["date"]), part["protocol"].number
        if today and last and today < last:
            yield part["date"].mistake(f"this sitting is dated before the one above it ({last})")
        if protocol is not None and protocol <= number:
            yield part["protocol"].mistake(f"protocols are numbered upwards; the one above is {number}")
        last, number = today or last, protocol or number


def agendas_fit(draft: Draft) -> Iterator[Mistake]:
    """No agenda is longer than the rules allow, or names a question twice."""
    longest = rule(draft, "agenda")
    for part in draft.sittings:
        names = part["agenda"].texts()
        if len(names) > longest:
            yield part["agenda"].mistake(f"{len(names)} questions; rules.agenda allows {longest}")
        for number, item in enumerate(part["agenda"].elements()):
            if item.text and item.text in names[:number]:
                yield item.mistake(f"{item.text} is on this agenda twice")


def sittings_exist(draft: Draft) -> Iterator[Mistake]:
    """There is a sitting."""
    calendar = draft.top["calendar"]
    if calendar.exists and not calendar.is_table and not calendar.text and not draft.sittings:
        yield calendar.mistake("the calendar has no sitting")


def armistice_can_lapse(draft: Draft) -> Iterator[Mistake]:
    """Note an armistice that outlasts the calendar: nobody will ever feel it."""
    last = rule(draft, "armistice")
    if draft.sittings and last > len(draft.sittings):
        part = draft.top["rules"]["armistice"]
        yield part.notice(
            f"the armistice lasts to sitting {last}, the calendar to {len(draft.sittings)}: it never lapses"
        )
