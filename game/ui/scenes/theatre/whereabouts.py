"""Where a replay is, and through whose eyes it is looked at, in words: for the banner, for lists and for the ear."""

from __future__ import annotations

from game.log.log import Place
from game.replay.lens import Line
from game.ui.kit import literal
from game.ui.scenes.theatre.showing import Showing
from game.words import labels


def whose(showing: Showing) -> str:
    """Say whose eyes look."""
    if showing.eyes is None:
        return showing.say("The archives are open")
    return showing.say("Through the eyes {power:of}", power=showing.power(showing.eyes))


def onward(showing: Showing) -> str:
    """Say where a game that leaves here would go on: the whole act of this place belongs to what has happened."""
    step = showing.place.step
    end = Place(step, len(showing.reel.log.steps[step].entries) - 1)
    heard = showing.lens.track.number(end)
    return where(showing, showing.lens.lines[heard])


def where(showing: Showing, line: Line | None = None) -> str:
    """Say where one is: sitting, date and part of it, or the year."""
    line = line or showing.line
    if line.year:
        return showing.say("The year {year}", year=line.year)
    if line.phase in ("history", "closed"):
        return showing.say("After the congress")
    if not line.sitting:
        return showing.say("Before the first sitting")
    date = showing.language.day(showing.scenario.calendar[line.sitting - 1].date)
    part = labels.phase_within(line.phase, showing.language)
    return showing.say("Sitting {n}, {date}: {part}", n=line.sitting, date=date, part=part)


def banner(showing: Showing) -> str:
    """Say that this is a replay, whose eyes look, and where: the line that is on every page, marked up."""
    return showing.say(
        "**Replay** · {whose} · {where} · {n} of {total}", whose=literal(whose(showing)),
        where=literal(where(showing)), n=showing.language.number(showing.n + 1),
        total=showing.language.number(showing.last + 1),
    )  # fmt: skip


def spoken(showing: Showing) -> str:
    """Say where one is and what happened there, for the ear."""
    return showing.say(
        "Replay. {whose}. {where}. {sentence}", whose=whose(showing), where=where(showing),
        sentence=showing.lens.sentence(showing.line),
    )  # fmt: skip
