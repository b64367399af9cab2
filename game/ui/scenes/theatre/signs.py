"""What stands out in a replay, as marks on the line of time: a shape and a sentence each, colour besides."""

from __future__ import annotations

from textwrap import shorten
from typing import Final

from game.log.log import Place
from game.log.margin import BranchId, Margin
from game.replay.glyphs import signed
from game.replay.lens import Lens
from game.replay.moment_words import label, told
from game.replay.moments import Kind, moments
from game.replay.tree import chapters, children, readable, words_in
from game.ui.scenes.theatre.shapes import Shape
from game.ui.scenes.theatre.timeline import Mark

SHAPES: Final[dict[Kind, tuple[Shape, str]]] = {
    "promise_kept": ("disc", "moss"),
    "promise_broken": ("cross", "wine"),
    "threat": ("down", "wine"),
    "leak": ("ring", "wine"),
    "reversal": ("hour", "blue"),
    "near_refusal": ("up", "soft"),
    "tipping_vote": ("square", "blue"),
    "divergence": ("lozenge", "wine"),
    "turning_crisis": ("star", "wine"),
    "close": ("seal", "wine"),
}
"""The shape and the tone of each kind of moment; no two kinds share a shape."""


LONGEST: Final = 160
"""Letters of a note that its mark tells."""


def by_rule(lens: Lens) -> tuple[Mark, ...]:
    """Return the moments that the rules find, as marks above the line; this takes a moment itself."""
    number, language = lens.track.number, lens.language
    return tuple(
        Mark(number(one.place), *SHAPES[one.kind], told(one, lens), label(one.kind, language)) for one in moments(lens)
    )


def added(lens: Lens, margin: Margin, branch: BranchId) -> tuple[Mark, ...]:
    """Return what people have written, and the branches that leave, as marks below the line."""
    language, number = lens.language, lens.track.number
    marks: list[Mark] = []
    for chapter in chapters(margin, branch, lens.eyes):
        title = language.say("Chapter: {title}", title=words_in(chapter.title, language.code))
        marks.append(Mark(number(chapter.place), "flag", "blue", title, language.say("A chapter"), below=True))
    for note in readable(margin, branch, lens.eyes):
        glyphs = " · ".join(signed(glyph, language) for glyph in note.glyphs)
        words = words_in(note.after or note.before, language.code)
        said = language.say("Note: {words}", words=shorten(words or glyphs, LONGEST, placeholder=" …"))
        marks.append(Mark(number(note.place), "page", "", said, language.say("A note"), below=True))
    for one in children(margin, branch):
        said = language.say("Here a branch leaves: {name}", name=one.name)
        end = Place(one.step, len(lens.reel.log.steps[one.step].entries) - 1) if _there(lens, one.step) else lens.last
        marks.append(Mark(number(end), "fork", "wine", said, language.say("A branch"), below=True))
    return tuple(marks)


def _there(lens: Lens, step: int) -> bool:
    return step < len(lens.reel.log.steps)
