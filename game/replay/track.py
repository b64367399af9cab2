"""Places in the order in which they were heard, and the steps from one to another in both directions."""

from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence
from typing import Final, Literal

from game.core import events as e
from game.core.after import CrisisOpened, EventCame
from game.log.log import Place

By = Literal["entry", "order", "article", "phase", "sitting", "year", "mark"]
"""How far one step goes: to the next entry, to what the next order brought, to the next article agreed, lost or
reopened, to the next part of a sitting, to the next sitting (or the signature, or the years after), to the next year
in which anything happens, or to the next marked place."""

UNITS: Final[tuple[By, ...]] = ("entry", "order", "article", "phase", "sitting", "year", "mark")


class Track:
    """Where a reader may stop; never empty. What a seat did not hear is no stop of its track."""

    def __init__(self, heard: Sequence[tuple[Place, e.Entry]]) -> None:
        assert heard, "a track has a first place"
        self._heard = heard
        self.places: tuple[Place, ...] = tuple(place for place, _ in heard)
        self._stops: dict[By, tuple[Place, ...]] = {"entry": self.places}

    def number(self, place: Place) -> int:
        """Return how many places come before the one nearest to a place: its own, or the last before it."""
        return max(0, bisect_right(self.places, place) - 1)

    def nearest(self, place: Place) -> Place:
        """Return the place itself if it is on this track, else the last one before it, else the first."""
        return self.places[self.number(place)]

    def onward(self, place: Place, by: By, marks: Sequence[Place] = ()) -> Place:
        """Return the next stop after a place, never beyond the last; marks, in order, are the stops of "mark"."""
        found = marks if by == "mark" else self.stops(by)
        at = bisect_right(found, place)
        return found[at] if at < len(found) else self.places[-1]

    def back(self, place: Place, by: By, marks: Sequence[Place] = ()) -> Place:
        """Return the last stop before a place, never before the first."""
        found = marks if by == "mark" else self.stops(by)
        at = bisect_left(found, place)
        return found[at - 1] if at else self.places[0]

    def stops(self, by: By) -> tuple[Place, ...]:
        """Return the stops of one size, in order; "mark" has none of its own."""
        if by not in self._stops:
            self._stops[by] = tuple(self._look(by))
        return self._stops[by]

    def _look(self, by: By) -> Iterator[Place]:
        step, year = -1, 0
        for place, entry in self._heard:
            match by, entry.event:
                case "order", _ if place.step != step:
                    yield place
                case "article", e.ArticleAgreed() | e.MotionLost() | e.QuestionReopened() | e.TreatySigned():
                    yield place
                case "phase", e.SittingOpened() | e.PhaseBegan():
                    yield place
                case "sitting", e.SittingOpened() | e.PhaseBegan("signature" | "history"):
                    yield place
                case "year", EventCame() | CrisisOpened() if entry.event.year != year:
                    year = entry.event.year
                    yield place
                case _:
                    pass
            step = place.step
