"""What people have written in the margin of a game, and the games that branch off it: the variation tree, as values.

A margin belongs to one save, its root, and lies in a file of its own beside it; the save is never touched. Places of
the branch "" are places in the root's log; those of a branch are places in the branch's own log, which begins with
the very steps it shares with its parent.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Final, Literal, TypeAlias, get_args

from game.log.log import Place

BranchId: TypeAlias = str
"""Sixteen hexadecimal digits; "" is the root."""

Glyph = Literal["strong", "good", "interesting", "dubious", "blunder", "forced", "bluff"]
GLYPHS: Final[tuple[Glyph, ...]] = get_args(Glyph)

Words: TypeAlias = Mapping[str, str]
"""A text by language code; under "" what a player wrote, in whatever language that is."""

Fate = Literal["same", "new"]


@dataclass(frozen=True, slots=True)
class Note:
    """What is written at one place of one branch."""

    branch: BranchId
    place: Place
    before: Words = field(default_factory=dict)
    """To be read before what happened there."""
    after: Words = field(default_factory=dict)
    """To be read after it."""
    glyphs: tuple[Glyph, ...] = ()
    """In the order of the closed set, none twice."""
    by: str = ""
    """The power whose player wrote it while the congress sat; only that power's eyes read it until the archives are
    open. Empty: everybody may read it."""


@dataclass(frozen=True, slots=True)
class Chapter:
    """A place with a title: where one may wish to begin reading."""

    branch: BranchId
    place: Place
    title: Words
    by: str = ""
    """As in a note."""


@dataclass(frozen=True, slots=True)
class Branch:
    """A game that leaves its parent after a step and goes its own way, in a save of its own."""

    id: BranchId
    name: str
    """What a player calls it."""
    parent: BranchId
    step: int
    """The last step that it shares with its parent."""
    fate: Fate
    """Whether the dice after it are the parent's, or new ones."""
    file: str
    """The name of its save, in the folder of the root's."""
    check: str
    """Check of the first line of its save, by which it is known."""
    pruned: bool = False
    """Whether it is hidden; its save stays."""


@dataclass(frozen=True, slots=True)
class Margin:
    """Everything in the margin of one game."""

    of: str
    """Check of the first line of the root's save: another game's margin is known by it, whatever its name."""
    main: BranchId = ""
    """The line that a player calls the main one: a branch, or the root as it was played."""
    branches: tuple[Branch, ...] = ()
    """Parents before their children; among the children of one parent, the most important first."""
    notes: tuple[Note, ...] = ()
    """By branch, place and author, no two alike."""
    chapters: tuple[Chapter, ...] = ()
    """The same."""


def order_of(written: Note | Chapter) -> tuple[BranchId, Place, str]:
    """Return what notes and chapters are kept in order of: no two of a margin have the same."""
    return written.branch, written.place, written.by
