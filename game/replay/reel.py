"""A game on record, finished or not, that can be looked at anywhere at once. Folds; decides nothing.

A reel holds everything, every hand included. What one seat may see of it is for a `Lens`.
"""

from collections.abc import Callable
from functools import cached_property
from typing import TYPE_CHECKING

from game.content.mistake import ContentError
from game.core.after import EventCame
from game.core.dice import Dice
from game.core.events import Entry
from game.core.scenario import Scenario
from game.core.world import World, start
from game.log.log import Log, LogError, Place
from game.log.replay import check_fit
from game.replay.frames import Frames
from game.replay.track import Track

if TYPE_CHECKING:
    from game.core.aftermath import Aftermath
    from game.core.history.chronicle import Chronicle
    from game.core.history.program import Program


class Reel:
    """A log, every world in it, and the history that tells its years."""

    def __init__(self, scenario: Scenario, log: Log, program: "Callable[[], Program] | None" = None) -> None:
        """Raises LogError, with one sentence, if a step does not fit the scenario or nothing has happened yet.

        The program is how to get the history that follows the scenario; it is asked for when first needed.
        """
        for step in log.steps:
            check_fit(scenario, step)
        places = [(Place(step.n, at), entry) for step in log.steps for at, entry in enumerate(step.entries)]
        if not places:
            raise LogError("Nothing has happened yet in this save: there is nothing to look at.")
        self.scenario = scenario
        self.log = log
        self._history = program
        self.track = Track(places)
        """Every place, and the steps from one to another with the archives open."""
        try:
            self._frames = Frames(start(scenario, tuple(scenario.powers)), (entry for _, entry in places))
        except KeyError as error:
            raise LogError("This save speaks of {name}, which it never mentioned before.", name=str(error)) from None

    @property
    def first(self) -> Place:
        """The first place."""
        return self.track.places[0]

    @property
    def last(self) -> Place:
        """The last place."""
        return self.track.places[-1]

    @property
    def end(self) -> World:
        """The world at the last place."""
        return self._frames.last

    @property
    def closed(self) -> bool:
        """Whether the congress has ended in this log, so that its archives are open."""
        return self.end.outcome is not None

    def world(self, place: Place) -> World:
        """Return the whole world just after an entry; IndexError where there is none."""
        self.entry(place)
        return self._frames.after(self.track.number(place) + 1)

    def entry(self, place: Place) -> Entry:
        """Return the entry at a place; IndexError where there is none."""
        if place.step < 0 or place.entry < 0:
            raise IndexError(f"there is no place {place.step}.{place.entry}")
        return self.log.steps[place.step].entries[place.entry]

    @cached_property
    def program(self) -> "Callable[[], Program] | None":
        """How to get the history of this log; None if there is none, or its file has mistakes now."""
        try:
            if self._history is not None:
                self._history()
        except ContentError:
            return None
        return self._history

    @cached_property
    def chronicle(self) -> "Chronicle | None":
        """The history that tells the years of this log; None if it has none."""
        return None if self.program is None else self.program().chronicle

    @cached_property
    def aftermath(self) -> "Aftermath | None":
        """The history of this log as it stands at its end, with every cause.

        None if no year was played, or if the history has been changed since and would tell another.
        """
        if self.program is None or self.end.history == (0, 0):
            return None
        from game.core.aftermath import Aftermath  # numpy: nobody waits for it before the years

        steps = len(self.log.steps)
        try:
            found = Aftermath(self.program(), self.end, Dice(self.log.seed(steps)), self.log.earlier(steps))
        except (KeyError, ValueError):  # an event, a power or an answer of this log is no longer there
            return None
        wrote = [entry.event for entry in self.log.entries() if isinstance(entry.event, EventCame)]
        told = ((came.event, came.year, came.season) for came in wrote)
        known = ((chapter.event, chapter.year, chapter.season) for chapter in found.moment.chapters)
        return found if all(ours == theirs for ours, theirs in zip(known, told, strict=False)) else None
