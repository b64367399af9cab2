"""Edits of a margin: each returns a new one and leaves the old alone. Branches, comments, glyphs, chapters.

A margin so made can always be written and read back the same.
"""

from bisect import insort
from collections.abc import Iterator, Mapping
from dataclasses import replace
from hashlib import sha256

from game.core.scenario import PowerId
from game.log.log import Place
from game.log.margin import GLYPHS, Branch, BranchId, Chapter, Fate, Glyph, Margin, Note, order_of

ROOT: BranchId = ""


# Notes and chapters ------------------------------------------------------------------------------


def note_at(margin: Margin, branch: BranchId, place: Place, by: PowerId = "") -> Note:
    """Return what an author has written at a place; an empty note if nothing."""
    here = (branch, place, by)
    return next((note for note in margin.notes if order_of(note) == here), Note(branch, place, by=by))


def notes_at(margin: Margin, branch: BranchId, place: Place, eyes: PowerId | None) -> tuple[Note, ...]:
    """Return every note at a place that these eyes may read: the archives, all; a power, its own and everybody's."""
    return tuple(note for note in readable(margin, branch, eyes) if note.place == place)


def readable(margin: Margin, branch: BranchId, eyes: PowerId | None) -> tuple[Note, ...]:
    """Return the notes of a branch that these eyes may read, in order of place."""
    return tuple(note for note in margin.notes if note.branch == branch and (eyes is None or note.by in ("", eyes)))


def chapters(margin: Margin, branch: BranchId, eyes: PowerId | None) -> tuple[Chapter, ...]:
    """Return the chapters of a branch that these eyes may read, in order of place."""
    return tuple(c for c in margin.chapters if c.branch == branch and (eyes is None or c.by in ("", eyes)))


def comment_before(margin: Margin, note: Note, text: str, language: str = "") -> Margin:
    """Write, or with an empty text rub out, what is to be read before what happened at a note's place."""
    return with_note(margin, replace(note, before=_worded(note.before, language, text)))


def comment_after(margin: Margin, note: Note, text: str, language: str = "") -> Margin:
    """Write, or with an empty text rub out, what is to be read after it."""
    return with_note(margin, replace(note, after=_worded(note.after, language, text)))


def toggle(margin: Margin, note: Note, glyph: Glyph) -> Margin:
    """Set a glyph at a note's place, or take it away."""
    wanted = {*note.glyphs} ^ {glyph}
    return with_note(margin, replace(note, glyphs=tuple(one for one in GLYPHS if one in wanted)))


def with_note(margin: Margin, note: Note) -> Margin:
    """Put a note in the place of what its author had written there; an empty one takes it away."""
    rest = [one for one in margin.notes if order_of(one) != order_of(note)]
    if note.before or note.after or note.glyphs:
        insort(rest, note, key=order_of)
    return replace(margin, notes=tuple(rest))


def with_chapter(margin: Margin, chapter: Chapter) -> Margin:
    """Begin a chapter, or give it another title; one without a title is taken away."""
    rest = [one for one in margin.chapters if order_of(one) != order_of(chapter)]
    if chapter.title:
        insort(rest, chapter, key=order_of)
    return replace(margin, chapters=tuple(rest))


def words_in(words: Mapping[str, str], language: str) -> str:
    """Return a text in a language, or as its author wrote it, or in English, or in the first language it has."""
    for code in (language, "", "en"):
        if code in words:
            return words[code]
    return next(iter(words.values()), "")


# Branches ----------------------------------------------------------------------------------------


def with_branch(
    margin: Margin, name: str, parent: BranchId, step: int, fate: Fate, file: str, check: str
) -> tuple[Margin, BranchId]:
    """Add a branch that leaves its parent after a step; return the margin and the new branch's id."""
    number = sha256(f"{margin.of}:{check}:{file}".encode()).hexdigest()[:16]
    assert parent == ROOT or branch_of(margin, parent) is not None, "a branch leaves a game that is there"
    assert branch_of(margin, number) is None, "every branch has a save of its own"
    added = Branch(number, name, parent, step, fate, file, check)
    return replace(margin, branches=(*margin.branches, added)), number


def branch_of(margin: Margin, number: BranchId) -> Branch | None:
    """Return a branch by its id; None for the root, or if there is none."""
    return next((branch for branch in margin.branches if branch.id == number), None)


def children(margin: Margin, parent: BranchId, pruned: bool = False) -> tuple[Branch, ...]:
    """Return the branches that leave a game, the most important first; pruned ones only if asked for."""
    return tuple(one for one in margin.branches if one.parent == parent and (pruned or not one.pruned))


def lineage(margin: Margin, number: BranchId) -> tuple[BranchId, ...]:
    """Return a branch and those it comes from, from the root down."""
    line = [number]
    while (branch := branch_of(margin, line[0])) is not None:
        line.insert(0, branch.parent)
    return tuple(line)


def drawing(margin: Margin, pruned: bool = False) -> Iterator[tuple[int, Branch]]:
    """Yield every branch with its depth from 1, as a tree is read: each before its children."""

    def below(parent: BranchId, depth: int) -> Iterator[tuple[int, Branch]]:
        for branch in children(margin, parent, pruned):
            yield depth, branch
            yield from below(branch.id, depth + 1)

    return below(ROOT, 1)


def rename(margin: Margin, number: BranchId, name: str) -> Margin:
    """Call a branch something else."""
    return _changed(margin, number, name=name)


def prune(margin: Margin, number: BranchId, pruned: bool = True) -> Margin:
    """Hide a branch and all that come of it, or show it again; no save is touched. The main line never is hidden."""
    pruned_main = pruned and number in lineage(margin, margin.main)
    return _changed(replace(margin, main=ROOT) if pruned_main else margin, number, pruned=pruned)


def promote(margin: Margin, number: BranchId) -> Margin:
    """Make a branch the main line: it, and those it comes from, become the first of their siblings and are shown."""
    for one in lineage(margin, number)[1:]:
        branch = branch_of(margin, one)
        assert branch is not None, "a lineage is made of branches"
        rest = [other for other in margin.branches if other.id != one]
        at = next((n for n, other in enumerate(rest) if other.parent == branch.parent), len(rest))
        margin = replace(margin, branches=(*rest[:at], replace(branch, pruned=False), *rest[at:]))
    return replace(_parents_first(margin), main=number)


def _parents_first(margin: Margin) -> Margin:
    return replace(margin, branches=tuple(branch for _, branch in drawing(margin, pruned=True)))


def _changed(margin: Margin, number: BranchId, **changes: object) -> Margin:
    assert branch_of(margin, number) is not None, "a branch that is changed is there"
    return replace(
        margin,
        branches=tuple(
            replace(one, **changes) if one.id == number else one  # type: ignore[arg-type]  # names are checked by use
            for one in margin.branches
        ),
    )


def _worded(words: Mapping[str, str], language: str, text: str) -> Mapping[str, str]:
    kept = {code: one for code, one in words.items() if code != language}
    return dict(sorted({**kept, language: text}.items())) if text else kept
