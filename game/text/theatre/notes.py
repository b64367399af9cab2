"""Writing in the margin: comments before and after a place, glyphs, chapters. Each is on disk at once."""

from game.log.margin import GLYPHS, Chapter, Margin, Note
from game.replay import tree
from game.replay.glyphs import glyph_label
from game.text.theatre.stage import Theatre
from game.text.unclear import Unclear, find


def note(theatre: Theatre, words: tuple[str, ...]) -> bool:
    """Write what is to be read after the line here; without a text, rub it out."""
    changed = tree.comment_after(theatre.margin, _here(theatre), _text(theatre, words))
    return _kept(theatre, changed)


def before(theatre: Theatre, words: tuple[str, ...]) -> bool:
    """Write what is to be read before the line here; without a text, rub it out."""
    changed = tree.comment_before(theatre.margin, _here(theatre), _text(theatre, words))
    return _kept(theatre, changed)


def glyph(theatre: Theatre, words: tuple[str, ...]) -> bool:
    """Set a glyph at the line here, or take it away."""
    names: dict[str, tuple[str, ...]] = {one: (glyph_label(one, theatre.language),) for one in GLYPHS}
    if len(words) != 1:
        raise Unclear("word", words[1] if words else "", choices=tuple(label for (label,) in names.values()))
    found = find(words[0], names, "word")
    chosen = next(one for one in GLYPHS if one == found)
    return _kept(theatre, tree.toggle(theatre.margin, _here(theatre), chosen))


def begin(theatre: Theatre, words: tuple[str, ...]) -> bool:
    """Begin a chapter at the line here; without a title, take the one here away."""
    title = _text(theatre, words)
    chapter = Chapter(theatre.watched.branch, theatre.place, {"": title} if title else {}, theatre.author)
    return _kept(theatre, tree.with_chapter(theatre.margin, chapter))


def _here(theatre: Theatre) -> Note:
    return tree.note_at(theatre.margin, theatre.watched.branch, theatre.place, theatre.author)


def _text(theatre: Theatre, words: tuple[str, ...]) -> str:
    """Return what was typed after the command, as it was typed; the words alone have lost their blanks."""
    typed = theatre.typed.strip().split(maxsplit=1)
    return typed[1] if words and len(typed) > 1 else ""


def _kept(theatre: Theatre, changed: Margin) -> bool:
    if changed == theatre.margin:
        theatre.page.line(theatre.say("Nothing was written here."))
    elif theatre.keep(changed):
        theatre.show()
    return False
