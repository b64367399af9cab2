"""An annotated replay as a lesson: what to say to whoever plays it again from the same seat, as far as one goes along.

The learner's ears tell where one is: as long as all that one has heard is what was heard in the replay, its notes
speak. From the first step beside the path on they are silent. Nothing of another seat's is read.
"""

from bisect import bisect_right
from collections.abc import Sequence

from game.core.events import Entry
from game.core.orders import Order
from game.core.scenario import PowerId, Scenario
from game.log.log import Log
from game.log.margin import Margin, Words
from game.replay.tree import words_in
from game.seat.seat import Seat


class Hearings:
    """What one power heard in a game, and what it did each time it had heard so much."""

    def __init__(self, scenario: Scenario, log: Log, power: PowerId) -> None:
        self.power = power
        self.starts: list[int] = []
        """How much had been heard when each step began."""
        self.orders: dict[int, tuple[Order, ...]] = {}
        """Orders by how much had been heard when they were given."""
        seat = Seat(scenario, power)
        for step in log.steps:
            self.starts.append(len(seat.heard))
            if power in step.sealed:
                self.orders[len(seat.heard)] = step.sealed[power]
            seat.tell(step.entries)
        self.heard: list[Entry] = seat.heard

    def along(self, heard: Sequence[Entry]) -> bool:
        """Whether all that was heard is what was heard in this game."""
        return list(heard) == self.heard[: len(heard)]

    def next(self, heard: Sequence[Entry]) -> tuple[Order, ...]:
        """Return what was done at this point; nothing beside the path, or where nothing was."""
        return self.orders.get(len(heard), ()) if self.along(heard) else ()


class Lesson:
    """The notes of an annotated replay, for whoever plays it again."""

    def __init__(self, scenario: Scenario, log: Log, margin: Margin, power: PowerId) -> None:
        self.path = Hearings(scenario, log, power)
        self._notes = sorted(self._placed(scenario, log, margin), key=lambda note: note[0])
        self._due = [due for due, _ in self._notes]

    def _placed(self, scenario: Scenario, log: Log, margin: Margin) -> list[tuple[int, Words]]:
        """Return every note with how much must have been heard before it is said, in the order of the margin."""
        placed: list[tuple[int, Words]] = []
        for note in margin.notes:
            if note.branch or note.by or note.place.step >= len(log.steps):
                continue
            start = self.path.starts[note.place.step]
            within = log.steps[note.place.step].entries[: note.place.entry + 1]
            power = self.path.power
            upto = start + sum(1 for entry in within if entry.heard_by is None or power in entry.heard_by)
            if note.before:
                # At the head of a step it is said before the step is taken; further in, when it is reached.
                placed.append((start if note.place.entry <= 1 else upto - 1, note.before))
            if note.after:
                placed.append((upto, note.after))
        return placed

    def said(self, heard: Sequence[Entry], since: int, language: str) -> list[str]:
        """Return what is to be said now: the notes that have come due since so much was heard, at least the last."""
        if not self.path.along(heard):
            return []
        due = bisect_right(self._due, len(heard))
        first = min(bisect_right(self._due, since), max(0, due - 1))
        return [words_in(words, language) for _, words in self._notes[first:due]]

    def next(self, heard: Sequence[Entry]) -> tuple[Order, ...]:
        """Return what the replay did at this point, if one has gone along so far."""
        return self.path.next(heard)
