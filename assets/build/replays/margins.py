"""The margin of a screenplay: chapters, comments and signs, put at the places that the performance found.

sittings    by protocol: what stands where a sitting opens
marks       by name: what stands at a marked line or motion
places      what stands at some other event: `at` gives its fields, `sitting` (or `years: yes`) where to look
"""

import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from assets.build.replays.performance import Performance, Stumble, find
from assets.build.replays.screenplay import nothing_left, words_of
from game.log.log import Place
from game.log.margin import GLYPHS, Chapter, Margin, Note
from game.replay.tree import ROOT, with_chapter, with_note

LANGUAGES = {"en", "fr"}


def margin_of(path: Path, done: Performance, check: str) -> Margin:
    """Return the margin that a file describes, of a game whose first line has this check."""
    margin = Margin(check)
    taken: set[Place] = set()
    for place, found in _items(words_of(path), done):
        assert place not in taken, f"two notes stand at {place}: {found}"
        taken.add(place)
        title = _words(found.pop("chapter", {}))
        glyphs = found.pop("glyphs", "").split()
        assert all(glyph in GLYPHS for glyph in glyphs), glyphs
        ordered = tuple(glyph for glyph in GLYPHS if glyph in glyphs)
        note = Note(ROOT, place, _words(found.pop("before", {})), _words(found.pop("after", {})), ordered)
        nothing_left(found)
        margin = with_note(margin, note)
        if title:
            margin = with_chapter(margin, Chapter(ROOT, place, title))
    return margin


def _items(found: dict[str, Any], done: Performance) -> Iterator[tuple[Place, dict[str, Any]]]:
    sittings = found.pop("sittings", {})
    assert {int(number) for number in sittings} == set(done.sittings), "every sitting has its note, and no other"
    for number, note in sittings.items():
        yield done.sittings[int(number)], note
    marks = found.pop("marks", {})
    assert set(marks) == set(done.marked), set(marks) ^ set(done.marked)
    for name, note in marks.items():
        yield done.marked[name], note
    for note in found.pop("places", ()):
        told_later = "years" in note
        first, last = _where(note, done)
        at = tuple(note.pop("at").items())
        try:
            yield find(done.records[first:last], at, first), note
        except Stumble:
            if not told_later:
                raise
            print(f"In these years nothing comes that is {dict(at)}: its note is left out.", file=sys.stderr)
    nothing_left(found)


def _where(note: dict[str, Any], done: Performance) -> tuple[int, int]:
    """Return the steps among which a place is looked for: those of a sitting, or of the years."""
    if note.pop("years", ""):
        return done.years, len(done.records)
    number = int(note.pop("sitting"))
    after = done.sittings.get(number + 1)
    return done.sittings[number].step, done.years + 1 if after is None else after.step + 1


def _words(found: dict[str, str]) -> dict[str, str]:
    assert not found or set(found) == LANGUAGES, f"both languages: {found}"
    return {language: text.strip() for language, text in found.items()}
