"""The years after: the papers of an event, and why it came, each cause leading back to where it happened."""

from __future__ import annotations

from typing import TYPE_CHECKING

from game.core.after import CrisisOpened, EventCame, PowerDecided
from game.replay.lens import Line
from game.ui.kit import Column, Pane, Row, Text, Widget, literal
from game.ui.scenes.theatre.showing import Showing
from game.ui.scenes.views import whys
from game.ui.scenes.views.years import newspaper

if TYPE_CHECKING:
    from game.core.history.story import Chapter


def in_the_years(line: Line) -> bool:
    """Return whether a line tells of an event after the congress."""
    return isinstance(line.entry.event, EventCame | CrisisOpened | PowerDecided)


def causes(showing: Showing) -> Widget:
    """Return the papers at the left and the causes at the right."""
    chapter, say, game = chapter_of(showing), showing.say, showing.game
    if chapter is None or game.program is None or game.moment is None:
        unknown = say("*Its causes are not known: the history has been changed since.*")
        return Column(Pane("theatre.causes", unknown), grow=1)
    reader = showing.lens.reader(showing.place)
    paper = newspaper(reader, game.program, chapter)
    why = whys.causes(reader, game.program, game.moment, chapter)
    return Row(
        Column(Text(f"**{literal(say('The papers'))}**"), Pane("theatre.paper", paper), gap=6, grow=1),
        Column(Text(f"**{literal(say('Why'))}**"), Pane("theatre.causes", why), gap=6, grow=1),
        gap=16, stack=520, grow=1,
    )  # fmt: skip


def chapter_of(showing: Showing) -> Chapter | None:
    """Return the chapter of history that the present line tells of; None if it is not known."""
    event, moment = showing.line.entry.event, showing.game.moment
    if moment is None or not isinstance(event, EventCame | CrisisOpened | PowerDecided):
        return None
    return next((c for c in moment.chapters if (c.event, c.year) == (event.event, event.year)), None)


def line_of(showing: Showing, event: str, year: int) -> int | None:
    """Return the number of the line where an event came; None if these eyes saw nothing of it before."""
    for n, line in enumerate(showing.lens.lines):
        came = line.entry.event
        if isinstance(came, EventCame) and (came.event, came.year) == (event, year):
            return n
    return None
