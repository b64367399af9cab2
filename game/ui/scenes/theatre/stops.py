"""What on the line of time is worth a visit: moments found by rule, and what people have written in the margin."""

from __future__ import annotations

from typing import Literal

from game.log.log import Place
from game.log.margin import BranchId, Margin
from game.replay.lens import Lens
from game.replay.tree import chapters, readable
from game.ui.scenes.theatre.signs import added, by_rule
from game.ui.scenes.theatre.timeline import Mark, Tick
from game.ui.scenes.theatre.timing import timing

Stop = Literal["mark", "note", "chapter"]
"""Kinds of places to go to."""


class Stops:
    """Of one lens; what does not change while it looks is worked out once. The margin may be written in meanwhile."""

    def __init__(self, lens: Lens) -> None:
        self.lens = lens
        self._timing: tuple[tuple[int, ...], tuple[Tick, ...]] | None = None
        self._moments: tuple[Mark, ...] | None = None
        self._marks: tuple[Margin, BranchId, tuple[Mark, ...]] | None = None

    def timing(self) -> tuple[tuple[int, ...], tuple[Tick, ...]]:
        """Return where places lie on the line of time, and its ticks."""
        if self._timing is None:
            self._timing = timing(self.lens.lines)
        return self._timing

    def marks(self, margin: Margin, branch: BranchId) -> tuple[Mark, ...]:
        """Return everything worth a visit: moments, then what people have added."""
        if self._moments is None:
            self._moments = by_rule(self.lens)
        if self._marks is None or self._marks[0] is not margin or self._marks[1] != branch:
            self._marks = (margin, branch, (*self._moments, *added(self.lens, margin, branch)))
        return self._marks[2]

    def places(self, kind: Stop, margin: Margin, branch: BranchId) -> tuple[Place, ...]:
        """Return the places of a kind, in order; a chapter is among the notes."""
        track, eyes = self.lens.track, self.lens.eyes
        if kind == "mark":
            return tuple(sorted({track.places[mark.at] for mark in self.marks(margin, branch)}))
        begun = {track.nearest(chapter.place) for chapter in chapters(margin, branch, eyes)}
        if kind == "chapter":
            return tuple(sorted(begun))
        return tuple(sorted({*begun, *(track.nearest(note.place) for note in readable(margin, branch, eyes))}))
