"""A session of guessing: what was guessed and what has been shown, which is asked no more. Marks are added up."""

from collections.abc import Sequence
from dataclasses import dataclass, field

from game.log.log import Place
from game.replay.lens import Lens
from game.replay.trainer import FULL, Exercise, Guess, marks, sitting_of


@dataclass(slots=True)
class Practice:
    """Lives as long as one replay is looked at; exercises go by their numbers, from 0."""

    guesses: dict[int, Guess] = field(default_factory=dict)
    """What was guessed."""
    shown: set[Place] = field(default_factory=set)
    """Lines that have been read outside the exercises."""
    met: set[int] = field(default_factory=set)
    """Exercises that have been put; what they tell before the guess is known."""

    def askable(self, found: Sequence[Exercise], n: int) -> bool:
        """Return whether an exercise may be put: nothing that was shown, read or put gives its answers away."""
        told = found[n].told(self.shown) or any(found[n].spoilt_by(found[other]) for other in self.met if other != n)
        return not told and n not in self.guesses

    def open(self, found: Sequence[Exercise], n: int) -> bool:
        """Return whether an exercise may be looked at: it may be put, or it has been answered here."""
        return n in self.guesses or self.askable(found, n)

    def onward(self, found: Sequence[Exercise], n: int) -> int | None:
        """Return the next exercise after a number that may be looked at; None if there is none."""
        return next((one for one in range(n + 1, len(found)) if self.open(found, one)), None)

    def back(self, found: Sequence[Exercise], n: int) -> int | None:
        """Return the last exercise before a number that may be looked at; None if there is none."""
        return next((one for one in range(n - 1, -1, -1) if self.open(found, one)), None)

    def begin(self, found: Sequence[Exercise], place: Place) -> int | None:
        """Return where to begin at a place: the next that may be put, or else the first; None if all has been told."""
        free = [n for n in range(len(found)) if self.askable(found, n)]
        ahead = (n for n in free if found[n].asked >= place)
        return next(ahead, free[0] if free else next(iter(sorted(self.guesses)), None))

    def sitting_done(self, found: Sequence[Exercise], n: int, lens: Lens) -> bool:
        """Return whether nothing else may be put of the sitting of an exercise, so that all of it may be told."""
        sitting = sitting_of(found[n], lens)
        same = (one for one in range(len(found)) if one != n and sitting_of(found[one], lens) == sitting)
        return not any(self.askable(found, one) for one in same)

    def score(self, found: Sequence[Exercise]) -> tuple[int, int]:
        """Return the marks so far, and how many there could have been."""
        return sum(marks(found[n], guess) for n, guess in self.guesses.items()), FULL * len(self.guesses)
