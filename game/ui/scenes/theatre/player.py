"""The line of time with its knobs, and how it runs by itself: at which speed, in a loop or not."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final, get_args

from game.replay.track import By
from game.ui.kit import Column, Flow, Select, Widget
from game.ui.scenes.theatre.knobs import Knob
from game.ui.scenes.theatre.margins import beside
from game.ui.scenes.theatre.showing import Measure, Showing
from game.ui.scenes.theatre.timeline import Timeline
from game.ui.scenes.theatre.whereabouts import where

SPEEDS: Final = ((1, "½ ×"), (2, "1 ×"), (4, "2 ×"), (8, "4 ×"), (16, "8 ×"))
"""Twice the speed, and how it is written."""
PACE: Final = 1.6
"""Seconds for a step at single speed."""
LETTER: Final = 0.045
"""Seconds more for each letter of a note."""
STILL: Final = 2
"""The fastest for those who want no motion."""


@dataclass(slots=True)
class Running:
    """How a replay runs."""

    speed: int = STILL
    loop: bool = False
    playing: bool = False
    moves: bool = True
    """Whether the player wants motion; without it, nothing is played faster than one can read."""

    def change(self, by: int) -> None:
        """Go faster or slower by so many speeds."""
        speeds = [speed for speed, _ in SPEEDS]
        self.speed = speeds[max(0, min(speeds.index(self.speed) + by, len(speeds) - 1))]

    def wait(self, showing: Showing) -> float:
        """Return the seconds until the next step, 0 for none: what stands in the margin is given time to be read."""
        speed = self.speed if self.moves else min(self.speed, STILL)
        letters = sum(len(text) for text in beside(showing))
        return (PACE + LETTER * letters) * 2 / speed if self.playing else 0.0

    def step(self, showing: Showing) -> None:
        """Go one step on; at the end stop, or begin again."""
        if showing.step("on") and showing.n < showing.last:
            return
        if self.loop and showing.n == showing.last:
            showing.seek(0)
        else:
            self.playing = False


def player(showing: Showing, running: Running) -> Widget:
    """Return the line of time and what moves the bead on it."""
    say = showing.say
    spots, ticks = showing.stops.timing()
    line = Timeline(
        "theatre.time", say("The line of time"), showing.n, spots, ticks, showing.signs(), shown=where(showing)
    )
    units = [(by, unit(showing, by)) for by in (*get_args(By), "note", "chapter")]
    speeds = [(str(speed), written) for speed, written in SPEEDS if running.moves or speed <= STILL]
    first = say("This is the beginning.") if showing.n == 0 else None
    end = say("This is the end.") if showing.n == showing.last else None
    knobs = Flow(
        Knob("theatre.first", say("To the beginning"), key="Home", sign="first", why_not=first),
        Knob("theatre.leap_back", say("A sitting back"), key="Shift+←", sign="leap_back", why_not=first),
        Knob("theatre.back", say("A step back"), key="←", sign="back", why_not=first),
        Knob("theatre.play", say("Pause") if running.playing else say("Play"), "primary", key="Space",
             sign="pause" if running.playing else "play", why_not=None if running.loop or running.playing else end),
        Knob("theatre.on", say("A step on"), key="→", sign="on", why_not=end),
        Knob("theatre.leap_on", say("A sitting on"), key="Shift+→", sign="leap_on", why_not=end),
        Knob("theatre.end", say("To the end"), key="End", sign="end", why_not=end),
        Select("theatre.by", units, showing.by, say("Step")),
        Select("theatre.speed", speeds, str(running.speed), say("Speed")),
        Knob("theatre.loop", say("Loop no more") if running.loop else say("Loop"),
             "primary" if running.loop else "quiet", key="L", sign="loop"),
        gap=6,
    )  # fmt: skip
    return Column(line, knobs, gap=8)


def unit(showing: Showing, by: Measure) -> str:
    """Return how far a step goes, in words."""
    say = showing.say
    names: dict[Measure, str] = {
        "entry": say("a line"), "order": say("an act"), "article": say("an article"), "phase": say("a part"),
        "sitting": say("a sitting"), "year": say("a year"), "mark": say("a mark"), "note": say("a note"),
        "chapter": say("a chapter"),
    }  # fmt: skip
    return names[by]
