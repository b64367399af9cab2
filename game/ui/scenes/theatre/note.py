"""Writing in the margin: what to read before and after, glyphs, and the title of a chapter. Kept at once."""

from __future__ import annotations

from dataclasses import replace
from types import MappingProxyType

from game.log.margin import GLYPHS, Chapter, Glyph, Margin, Note
from game.replay.glyphs import signed
from game.replay.tree import chapters, comment_after, comment_before, note_at, toggle, with_chapter, words_in
from game.ui.kit import (
    Action,
    Ask,
    Button,
    Column,
    Entry,
    Flow,
    Look,
    Pop,
    Push,
    Scene,
    Sheet,
    Step,
    Text,
    Toggle,
    Widget,
    literal,
)  # fmt: skip
from game.ui.scenes.theatre.showing import Showing

LONGEST = 2000
"""Letters that a comment has at most."""


class NoteSheet(Scene):
    """Three lines to write on, seven boxes to tick. Nothing is written until it is kept; Esc asks before words go."""

    name = "note"
    opaque = False
    first = "note.after"
    shortcuts = MappingProxyType({"escape": "note.back", "ctrl+return": "note.keep", "ctrl+s": "note.keep"})

    def __init__(self, showing: Showing) -> None:
        self.showing = showing
        note, code = self._note(showing.margin), showing.language.code
        self.before, self.after = words_in(note.before, code), words_in(note.after, code)
        self.glyphs: tuple[Glyph, ...] = note.glyphs
        chapter = self._chapter()
        self.chapter = words_in(chapter.title, code) if chapter else ""

    def _note(self, margin: Margin) -> Note:
        showing = self.showing
        return note_at(margin, showing.branch, showing.place, showing.author)

    def _chapter(self) -> Chapter | None:
        showing = self.showing
        mine = (c for c in chapters(showing.margin, showing.branch, showing.eyes) if c.by == showing.author)
        return next((chapter for chapter in mine if chapter.place == showing.place), None)

    def build(self, look: Look) -> Widget:
        """The line it is about, then what is written about it."""
        say, showing = self.showing.say, self.showing
        boxes = [
            Toggle(f"note.glyph.{glyph}", signed(glyph, showing.language), glyph in self.glyphs) for glyph in GLYPHS
        ]
        body = Column(
            Text(f"*{literal(showing.lens.sentence(showing.line))}*"),
            Text(say("To be read before it")),
            Entry("note.before", say("To be read before it"), self.before, LONGEST),
            Text(say("To be read after it")),
            Entry("note.after", say("To be read after it"), self.after, LONGEST),
            Text(say("How it was played")),
            Flow(*boxes, gap=16),
            Text(say("A chapter begins here")),
            Entry("note.chapter", say("A chapter begins here"), self.chapter, 200),
            gap=8,
        )
        foot = [Button("note.back", say("Back"), key="Esc"),
                Button("note.keep", say("Keep it"), "primary", key="Ctrl+S")]  # fmt: skip
        return Sheet(body, say("In the margin"), foot, wide=760)

    def on_action(self, action: Action) -> Step | None:
        """Write, tick, keep."""
        match action:
            case Action("note.before", str(text)):
                self.before = text
            case Action("note.after", str(text)):
                self.after = text
            case Action("note.chapter", str(text)):
                self.chapter = text
            case Action(id) if id.startswith("note.glyph."):
                wanted = {*self.glyphs} ^ {id.removeprefix("note.glyph.")}
                self.glyphs = tuple(glyph for glyph in GLYPHS if glyph in wanted)
            case Action("note.keep" | "note.before.send" | "note.after.send" | "note.chapter.send"):
                return Pop(self.showing.edit(self.written(self.showing.margin)) or "kept")
            case Action("note.back") if self.written(self.showing.margin) != self.showing.margin:
                say = self.showing.say
                answers = [("stay", say("Write on")), ("drop", say("Let it go"))]
                words = say("What you have written here is not kept yet.")
                return Push(Ask("note.drop", say("Leave it unkept?"), words, answers, danger=True))
            case Action("note.back") | Action("note.drop", "drop"):
                return Pop()
        return None

    def written(self, margin: Margin) -> Margin:
        """Return the margin with what is written here; words in another language stay beside it."""
        code = self.showing.language.code
        note = self._note(margin)
        if self.before != words_in(note.before, code):
            margin = comment_before(margin, note, self.before.strip(), self._code(note.before))
        note = self._note(margin)
        if self.after != words_in(note.after, code):
            margin = comment_after(margin, note, self.after.strip(), self._code(note.after))
        for glyph in GLYPHS:
            note = self._note(margin)
            if (glyph in note.glyphs) != (glyph in self.glyphs):
                margin = toggle(margin, note, glyph)
        chapter = self._chapter()
        if self.chapter != (words_in(chapter.title, code) if chapter else ""):
            showing, title = self.showing, self.chapter.strip()
            old = chapter or Chapter(showing.branch, showing.place, {}, showing.author)
            key = self._code(old.title)
            kept = {lang: text for lang, text in old.title.items() if lang != key}
            margin = with_chapter(margin, replace(old, title={**kept, key: title} if title else kept))
        return margin

    def _code(self, words: object) -> str:
        """The key under which a player writes: the language of what is there already, or none in particular."""
        code = self.showing.language.code
        return code if isinstance(words, dict) and code in words else ""

    def says(self) -> str:
        """What is written about."""
        return self.showing.say("In the margin")
