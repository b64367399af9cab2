"""What the margin says at a place and all along, for these eyes, in the language of the reader."""

from __future__ import annotations

from game.log.margin import Note
from game.replay.glyphs import signed
from game.replay.tree import chapters, notes_at, readable, words_in
from game.ui.kit import Button, Col, Column, Flow, Item, Line, List, Pane, Table, Widget, literal
from game.ui.scenes.theatre.showing import Showing
from game.ui.scenes.theatre.timeline import Mark
from game.ui.scenes.theatre.whereabouts import where


def beside(showing: Showing) -> tuple[str, str]:
    """Return what is to be read before and after the present line, marked up; empty where nothing is written."""
    before: list[str] = []
    after: list[str] = []
    code = showing.language.code
    for chapter in chapters(showing.margin, showing.branch, showing.eyes):
        if chapter.place == showing.place:
            before.append(f"**{literal(words_in(chapter.title, code))}**")
    for note in notes_at(showing.margin, showing.branch, showing.place, showing.eyes):
        if note.before:
            before.append(literal(words_in(note.before, code)))
        if note.glyphs:
            after.append("**" + literal(" · ".join(signed(glyph, showing.language) for glyph in note.glyphs)) + "**")
        if note.after:
            after.append(literal(words_in(note.after, code)))
    return "\n".join(before), "\n".join(after)


def marks(showing: Showing) -> Widget:
    """Return everything worth a visit as a list to go by, in order of time; notes have a page of their own."""
    found = sorted((mark for mark in showing.signs() if mark.shape != "page"), key=lambda mark: mark.at)
    items = [
        Item(f"{mark.at}.{n}", mark.text, _where(showing, mark), tip=mark.text, mark=mark.tone)
        for n, mark in enumerate(found)
    ]
    here = next((item.key for item in items if item.key.startswith(f"{showing.n}.")), "")
    if not items:
        return Column(Pane("theatre.nomarks", showing.say("*Nothing here stands out.*")), grow=1)
    return Column(List("theatre.marks", items, here, showing.say("Marks"), below=True), grow=1)


def _where(showing: Showing, mark: Mark) -> str:
    """What kind of mark it is, and where it stands."""
    return showing.say("{what} · {where}", what=mark.what, where=where(showing, showing.lens.lines[mark.at]))


def summary(showing: Showing, note: Note) -> str:
    """Return a note in one line: its glyphs, and what it says."""
    code = showing.language.code
    parts = [signed(glyph, showing.language) for glyph in note.glyphs]
    parts += [words_in(words, code) for words in (note.before, note.after) if words]
    return " · ".join(parts)


def notes(showing: Showing) -> Widget:
    """Return everything in the margin as a table to go by, and what can be done with it."""
    say = showing.say
    rows: list[tuple[int, str, str]] = []
    for chapter in chapters(showing.margin, showing.branch, showing.eyes):
        rows.append(
            (showing.lens.track.number(chapter.place), say("Chapter"), words_in(chapter.title, showing.language.code))
        )
    for note in readable(showing.margin, showing.branch, showing.eyes):
        rows.append((showing.lens.track.number(note.place), say("Note"), summary(showing, note)))
    lines = [
        Line(f"{n}.{kind}", [where(showing, showing.lens.lines[n]), kind, text], tip=text)
        for n, kind, text in sorted(rows)
    ]
    here = next((line.key for line in lines if line.key.startswith(f"{showing.n}.")), "")
    columns = [Col(say("Where"), 0), Col(say("What"), 0), Col(say("Text"), 1)]
    none = None if showing.undoable else say("Nothing has been changed yet.")
    foot = Flow(Button("theatre.undo", say("Undo"), key="U", why_not=none))
    if not lines:
        empty = say("*Nothing is written in the margin yet. N writes at the place where you are.*")
        return Column(Pane("theatre.nonotes", empty), foot, grow=1)
    return Column(Table("theatre.notes", columns, lines, here, say("Notes"), tall=104), foot, grow=1)
