"""Going about in a replay: on and back by any unit, to a line, a sitting, a year, a mark; and playing it by itself."""

from collections.abc import Sequence
from typing import Final, assert_never

from game.log.log import Place
from game.replay.moment_words import label, told
from game.replay.track import UNITS, By
from game.replay.tree import chapters, words_in
from game.text.lexicon import fold
from game.text.theatre.stage import Theatre
from game.text.unclear import Unclear, find
from game.words.language import Language, mark

_UNITS: Final = (
    mark("entry", context="step of a replay"), mark("order", context="step of a replay"),
    mark("article", context="step of a replay"), mark("phase", context="step of a replay"),
    mark("sitting", context="step of a replay"), mark("year", context="step of a replay"),
    mark("mark", context="step of a replay"),
)  # fmt: skip

SLOWEST: Final = 20
"""Seconds between two lines at most."""


def onward(theatre: Theatre, words: tuple[str, ...]) -> bool:
    """Go on by a unit, and print what was heard on the way to it, its last lines at most."""
    by = unit(theatre, words)
    return _go(theatre, theatre.lens.track.onward(theatre.place, by, stops(theatre, by)))


def back(theatre: Theatre, words: tuple[str, ...]) -> bool:
    """Go back by a unit, and print where that is."""
    by = unit(theatre, words)
    return _go(theatre, theatre.lens.track.back(theatre.place, by, stops(theatre, by)))


def step(theatre: Theatre, words: tuple[str, ...]) -> bool:
    """Choose how far Enter, on and back go."""
    if not words:
        theatre.page.line(theatre.say("Steps go by {unit}.", unit=_name(theatre.by, theatre.language)))
        theatre.page.line(
            theatre.say(
                "They may go by {units}.",
                units=theatre.language.alternatives([_name(unit, theatre.language) for unit in UNITS]),
            )
        )
        return False
    theatre.by = unit(theatre, words)
    theatre.page.line(theatre.say("Steps go by {unit}.", unit=_name(theatre.by, theatre.language)))
    return False


def first(theatre: Theatre, words: tuple[str, ...]) -> bool:
    """Go to the first line."""
    theatre.reading(words).end()
    return _go(theatre, theatre.lens.first)


def last(theatre: Theatre, words: tuple[str, ...]) -> bool:
    """Go to the last line."""
    theatre.reading(words).end()
    return _go(theatre, theatre.lens.last)


def here(theatre: Theatre, words: tuple[str, ...]) -> bool:
    """Print the line here once more."""
    theatre.reading(words).end()
    theatre.show()
    return False


def line(theatre: Theatre, words: tuple[str, ...]) -> bool:
    """Go to a line by its number."""
    reading = theatre.reading(words)
    number = _number(reading.take(), 1, len(theatre.lens.lines))
    reading.end()
    return _go(theatre, theatre.lens.lines[number - 1].place)


def sitting(theatre: Theatre, words: tuple[str, ...]) -> bool:
    """Go to where a sitting begins: by its number, or by its day as 1856-03-08."""
    reading = theatre.reading(words)
    word = reading.take()
    reading.end()
    opened = {theatre.lens.line(place).sitting: place for place in reversed(theatre.lens.track.stops("sitting"))}
    dates = {facts.date: number for number, facts in enumerate(theatre.scenario.calendar, 1)}
    if word in dates and dates[word] in opened:
        return _go(theatre, opened[dates[word]])
    return _go(theatre, opened[_number(word, min(opened), max(opened))]) if opened else False


def year(theatre: Theatre, words: tuple[str, ...]) -> bool:
    """Go to the first thing that happened in a year, or after it if nothing did."""
    reading = theatre.reading(words)
    word = reading.take()
    reading.end()
    stops = theatre.lens.track.stops("year")
    if not stops:
        theatre.page.line(theatre.say("No year after the congress is on this record."))
        return False
    years = {theatre.lens.line(place).year: place for place in reversed(stops)}
    wanted = _number(word, min(years), max(years))
    return _go(theatre, years[min(known for known in years if known >= wanted)])


def marks(theatre: Theatre, words: tuple[str, ...]) -> bool:
    """List the moments worth a visit; with a number, go there."""
    found = theatre.moments
    if words:
        reading = theatre.reading(words)
        number = _number(reading.take(), 1, len(found)) if found else 0
        reading.end()
        return _go(theatre, found[number - 1].place) if number else False
    theatre.page.head(theatre.say("Moments worth a visit", context="screen"))
    for n, moment in enumerate(found, 1):
        theatre.page.body(
            theatre.say(
                "{n}. {where}. {label}: {told}",
                n=n, where=theatre.where(theatre.lens.line(moment.place)), label=label(moment.kind, theatre.language),
                told=told(moment, theatre.lens),
            )
        )  # fmt: skip
    if not found:
        theatre.page.body(theatre.say("Nothing on this record stands out."))
    else:
        theatre.page.body(theatre.say("Type marks and a number to go there, or on mark."))
    return False


def chapter(theatre: Theatre, words: tuple[str, ...]) -> bool:
    """List the chapters; with a number, go there."""
    heard = {one.place for one in theatre.lens.lines}
    found = [c for c in chapters(theatre.margin, theatre.watched.branch, theatre.eyes) if c.place in heard]
    if words:
        reading = theatre.reading(words)
        number = _number(reading.take(), 1, len(found)) if found else 0
        reading.end()
        return _go(theatre, found[number - 1].place) if number else False
    theatre.page.head(theatre.say("Chapters", context="screen"))
    for n, one in enumerate(found, 1):
        where = theatre.where(theatre.lens.line(one.place))
        title = words_in(one.title, theatre.language.code)
        theatre.page.body(theatre.say("{n}. {title} ({where})", n=n, title=title, where=where))
    if not found:
        theatre.page.body(theatre.say("There are none. Type begin and a title to begin one here."))
    return False


def speed(theatre: Theatre, words: tuple[str, ...]) -> bool:
    """Choose the pause between two lines that are played, in seconds."""
    reading = theatre.reading(words)
    theatre.seconds = float(_number(reading.take(), 0, SLOWEST))
    reading.end()
    theatre.page.line(
        theatre.language.count("A line every {n} second.", "A line every {n} seconds.", int(theatre.seconds))
    )
    return False


def play(theatre: Theatre, words: tuple[str, ...]) -> bool:
    """Play on line by line to the end, or with `again` this sitting or year over and over, until Ctrl+C."""
    reading = theatre.reading(words)
    again = fold(reading.peek()) in ("again", "loop", fold(theatre.language.phrase("again", context="keyword")))
    if again:
        reading.take()
    reading.end()
    track = theatre.lens.track
    span: By = "year" if theatre.line.year else "sitting"
    begins = max((place for place in track.stops(span) if place <= theatre.place), default=track.places[0])
    ends = min((place for place in track.stops(span) if place > theatre.place), default=None)
    theatre.page.line(theatre.say("Ctrl+C stops it."))
    try:
        while True:
            beyond = track.onward(theatre.place, "entry")
            if again and beyond in (ends, theatre.place):
                beyond = begins
            elif beyond == theatre.place:
                return False
            theatre.place = beyond
            theatre.show_line(theatre.line)
            theatre.sleep(theatre.seconds)
    except KeyboardInterrupt:
        theatre.page.line(theatre.say("Stopped."))
    return False


def stops(theatre: Theatre, by: By) -> tuple[Place, ...]:
    """Return the marks, if steps go by them: they are found only when they are needed."""
    return theatre.marks if by == "mark" else ()


def _go(theatre: Theatre, place: Place) -> bool:
    """Go to a place and print it; at either end of the record, say so."""
    if place == theatre.place:
        end = place == theatre.lens.last
        theatre.page.line(theatre.say("The record ends here.") if end else theatre.say("The record begins here."))
        return False
    theatre.place = place
    theatre.show()
    return False


def unit(theatre: Theatre, words: Sequence[str]) -> By:
    """Return the unit that a word names; the one in use if there is none."""
    if not words:
        return theatre.by
    if len(words) > 1:
        raise Unclear("word", words[1])
    names = {unit: (theatre.language.phrase(unit, context="step of a replay"),) for unit in _UNITS}
    found = find(words[0], names, "word")
    return next(unit for unit in UNITS if unit == found)


def _name(unit: By, language: Language) -> str:
    """Return what a unit is called in a sentence."""
    match unit:
        case "entry":
            return language.phrase("line", context="step of a replay, in a sentence")
        case "order":
            return language.phrase("order", context="step of a replay, in a sentence")
        case "article":
            return language.phrase("article", context="step of a replay, in a sentence")
        case "phase":
            return language.phrase("part of a sitting", context="step of a replay, in a sentence")
        case "sitting":
            return language.phrase("sitting", context="step of a replay, in a sentence")
        case "year":
            return language.phrase("year", context="step of a replay, in a sentence")
        case "mark":
            return language.phrase("mark", context="step of a replay, in a sentence")
        case _:
            assert_never(unit)


def _number(word: str, low: int, high: int) -> int:
    """Return a whole number within bounds."""
    if not (word.isascii() and word.isdecimal() and len(word) < 10 and low <= int(word) <= high):
        raise Unclear("word", word, choices=[f"{low} … {high}"])
    return int(word)
