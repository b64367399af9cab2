"""One replay in the window: which save, whose eyes look, where they are, what the margin says. Scenes come and go."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from game.core.scenario import PowerId, Scenario
from game.core.world import World
from game.log.log import Place
from game.log.margin import BranchId, Margin
from game.replay.eyes import Eyes, allowed, archives_open, guarded, people
from game.replay.game import Game, game
from game.replay.lens import Lens, Line
from game.replay.practice import Practice
from game.replay.reel import Reel
from game.replay.track import By
from game.replay.tree import branch_of
from game.seat.table import House, Watched
from game.ui.scenes.doors import Doors
from game.ui.scenes.room import Room
from game.ui.scenes.theatre.stops import Stop, Stops
from game.ui.scenes.theatre.timeline import Mark
from game.words.language import Language
from game.words.names import PowerName, power_name

Measure = By | Stop
"""How far a step goes; by note, to where somebody has written in the margin next."""
KEPT = 8
"""Worlds looked up lately that are kept."""


class Showing:
    """Holds what is shown while scenes come and go; it changes where one looks, never what happened."""

    def __init__(self, house: House, doors: Doors[Room], watched: Watched) -> None:
        """Raises LogError, with a sentence, if nothing has happened yet in the save."""
        self.house, self.doors = house, doors
        self.by: Measure = "note" if watched.margin.notes else "order"
        self.plainly = False
        """Whether a lone player has asked to see everything before it is over."""
        self._past: list[Margin] = []
        self.practice = Practice()
        """What has been guessed, and what shown, since the lights went down."""
        self._open(watched)
        self._lens = Lens(self.reel, self.allowed()[0], doors.language)
        self.place: Place = self._lens.first

    def _open(self, watched: Watched) -> None:
        self.watched = watched
        self.reel = Reel(watched.scenario, watched.log, watched.history)
        self._forget()

    def _forget(self) -> None:
        """Other eyes, or another save: nothing that was worked out before holds."""
        self._stops: Stops | None = None
        self._views: dict[Place, World] = {}
        self._game: Game | None = None

    def turn_to(self, branch: BranchId) -> None:
        """Look at another branch of the same game, through the same eyes; raises LogError if it cannot be read."""
        eyes, place = self.eyes, self.place
        self.practice = Practice()
        self._open(self.house.watch(self.path_of(branch)))
        self._lens = Lens(self.reel, eyes if eyes in self.allowed() else self.allowed()[0], self.language)
        self.place = self._lens.track.nearest(place)

    def path_of(self, branch: BranchId) -> Path:
        """Return the save of a branch of this game, or the game itself."""
        found = branch_of(self.margin, branch)
        return self.watched.root if found is None else self.watched.root.with_name(found.file)

    @property
    def margin(self) -> Margin:
        """What is written in the margin, and the branches."""
        return self.watched.margin

    @property
    def branch(self) -> BranchId:
        """Which branch is shown; empty for the game itself."""
        return self.watched.branch

    @property
    def game(self) -> Game:
        """The whole game, with the history that was played worked out again; for causes, comparison and the dance."""
        if self._game is None:
            self._game = game(self.watched.path.name, self.reel)
        return self._game

    # --- whose eyes

    @property
    def scenario(self) -> Scenario:
        """The scenario of the save."""
        return self.reel.scenario

    @property
    def persons(self) -> tuple[PowerId, ...]:
        """The powers that people play in it."""
        return people(self.scenario, self.watched.log)

    @property
    def guarded(self) -> bool:
        """Whether what is on show is still the secret of one of several people."""
        return guarded(self.scenario, self.watched.log, self.reel.end.phase)

    @property
    def open(self) -> bool:
        """Whether the archives are open by themselves."""
        return archives_open(self.scenario, self.watched.log, self.reel.end.phase)

    def allowed(self) -> tuple[Eyes, ...]:
        """Return whose eyes may look, those to begin with first; None is the archives."""
        return allowed(self.scenario, self.watched.log, self.reel.end.phase, self.plainly)

    def why_not_through(self, eyes: Eyes) -> str:
        """Return in a sentence why one may not look through these eyes; empty if one may."""
        if eyes in self.allowed():
            return ""
        if eyes is None:
            return self.say("The archives open when all is over.")
        return self.say("Nobody’s papers but one’s own are open before all is over.")

    def look_through(self, eyes: Eyes) -> None:
        """Look through other eyes, at the same place or the last that these eyes saw before it."""
        self._lens = Lens(self.reel, eyes, self.language)
        self.place = self._lens.track.nearest(self.place)
        self._forget()

    @property
    def lens(self) -> Lens:
        """What the eyes see, in the language that is spoken now."""
        if self._lens.language != self.language:
            self._open(self.house.watch(self.watched.path))
            self._lens = Lens(self.reel, self._lens.eyes, self.language)
            self._forget()
        return self._lens

    @property
    def eyes(self) -> Eyes:
        """Whose eyes look."""
        return self._lens.eyes

    # --- where

    @property
    def n(self) -> int:
        """The present place as a number, from 0."""
        return self.lens.track.number(self.place)

    @property
    def last(self) -> int:
        """The number of the last place."""
        return len(self.lens.lines) - 1

    @property
    def line(self) -> Line:
        """What happened at the present place."""
        return self.lens.lines[self.n]

    @property
    def view(self) -> World:
        """The world as these eyes knew it there."""
        return self._view(self.place)

    @property
    def earlier(self) -> World:
        """The same a step before: what is not the same in both has just changed."""
        match self.by:
            case "mark" | "note" | "chapter":
                return self._view(self.lens.track.back(self.place, "order"))
            case by:
                return self._view(self.lens.track.back(self.place, by))

    def _view(self, place: Place) -> World:
        """Look a world up once for as long as one stays where one is."""
        if place not in self._views:
            if len(self._views) > KEPT:
                self._views.clear()
            self._views[place] = self.lens.view(place)
        return self._views[place]

    def seek(self, n: int) -> None:
        """Go to a place by its number, as near as there is one."""
        self.place = self.lens.track.places[max(0, min(n, self.last))]

    def step(self, way: str, by: Measure | None = None) -> bool:
        """Go back or on by a measure; return whether that moved."""
        track, before, by = self.lens.track, self.place, by or self.by
        move = track.onward if way == "on" else track.back
        match by:
            case "mark" | "note" | "chapter":
                self.place = move(before, "mark", self.stops.places(by, self.margin, self.branch))
            case _:
                self.place = move(before, by)
        return self.place != before

    def leap(self, way: str) -> None:
        """Go back or on by a sitting, or by a year in the years after."""
        here = self.line
        if here.year or (way == "on" and here.phase in ("history", "closed")):
            self.step(way, "year")
        else:
            self.step(way, "sitting")

    # --- the line of time

    @property
    def stops(self) -> Stops:
        """What is worth a visit, for these eyes."""
        lens = self.lens
        if self._stops is None or self._stops.lens is not lens:
            self._stops = Stops(lens)
        return self._stops

    def signs(self) -> tuple[Mark, ...]:
        """Return everything worth a visit, as marks on the line of time."""
        return self.stops.marks(self.margin, self.branch)

    # --- the margin

    @property
    def author(self) -> PowerId:
        """Who writes: nobody in particular, or, while the congress is not over, the power whose eyes look."""
        return "" if self.open else self.eyes or ""

    @property
    def undoable(self) -> bool:
        """Whether something has been changed in the margin that can be taken back."""
        return bool(self._past)

    def edit(self, margin: Margin) -> str:
        """Keep a changed margin at once; return in a sentence what went wrong, or nothing."""
        before = self.margin
        self.watched = self.house.keep(self.watched, margin)
        if self.margin != before:
            self._past.append(before)
        return self.language.told(self.watched.trouble)

    def undo(self) -> str:
        """Take back the last change of the margin; return a sentence on it."""
        if not self._past:
            return self.say("Nothing has been changed yet.")
        self.watched = self.house.keep(self.watched, self._past.pop())
        return self.language.told(self.watched.trouble) or self.say("It is taken back.")

    # --- in words

    @property
    def language(self) -> Language:
        """What everything is said in."""
        return self.doors.language

    def say(self, message: str, /, **fields: Any) -> str:
        """Say a message of the catalogue."""
        return self.language.say(message, **fields)

    def power(self, power: PowerId) -> PowerName:
        """Name a power in any form."""
        return power_name(power, self.scenario, self.language)
