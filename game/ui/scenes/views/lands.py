"""The map of a year: who holds what as history goes, in colours and in words."""

from __future__ import annotations

from typing import TYPE_CHECKING

from game.content.gazetteer import gazetteer
from game.core.history.lands import Held, lands, passings
from game.core.history.past import as_of
from game.ui.kit import Atlas, Column, Text, Widget, literal
from game.words.reader import Reader
from game.words.tell_history import season
from game.words.tell_lands import told_lands

if TYPE_CHECKING:
    from game.core.history.program import Program
    from game.core.history.story import Moment

Season = tuple[int, int]
"""Year and season."""
LEAST = 200
"""Units of height below which no map can be read."""


def owners(program: Program, past: Moment) -> dict[str, str]:
    """Return who holds the provinces that are no longer held as in 1856, as the map wants it."""
    named = gazetteer().named(lands(program, past))
    return {province: f"{held.by}<{held.under}" if held.under else held.by for province, held in named.items()}


def passed(program: Program, past: Moment, at: Season) -> dict[str, Held]:
    """Return the provinces that passed from hand to hand in one season, and to whom."""
    found = next((p for p in passings(program, past) if (p.year, p.season) == at), None)
    every = lands(program, past)
    return gazetteer().named({name: every.get(name, Held("")) for name in found.provinces}) if found else {}


def told(reader: Reader, provinces: dict[str, Held], since: dict[str, int] | None = None) -> list[str]:
    """Return these provinces as sentences, a holder each."""
    known, code = gazetteer(), reader.language.code
    return told_lands(
        reader.language, provinces, lambda name: known.province(name, code), lambda name: known.owner(name, code),
        since or {},
    )  # fmt: skip


def since(program: Program, past: Moment) -> dict[str, int]:
    """Return the year in which each province last passed from hand to hand."""
    return {name: passing.year for passing in passings(program, past) for name in passing.provinces}


def atlas(reader: Reader, program: Program, moment: Moment, at: Season) -> Widget:
    """Return the map as it is after a season, what passed in it outlined and told above."""
    past = as_of(moment, at)
    fresh, year = passed(program, past, at), at[0]
    when = reader.say("{season} {year}", season=season(at[1], reader.language), year=year)
    if fresh:
        head = reader.say("{when}: on the map", when=when)
        text = "\n".join([f"**{literal(head)}**", *(f"- {literal(line)}" for line in told(reader, fresh))])
    else:
        text = literal(reader.say("{when}: nothing on the map changes hands.", when=when))
    chart = Atlas(
        "years.map", owners(program, past), year=year, lit=frozenset(fresh), language=reader.language.code,
        words=reader.say("Map of Europe in {year}", year=year), grow=1, tall=LEAST,
    )  # fmt: skip
    return Column(Text(text), chart, gap=8, grow=1)
