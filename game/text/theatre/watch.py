"""The theatre from its door to its exit: opened on a save, read line by line, left behind a curtain if need be."""

import builtins
import time
from collections.abc import Callable

from game.log.replay import fold_log
from game.replay.eyes import Eyes, allowed, guarded
from game.replay.lens import Lens
from game.replay.reel import Reel
from game.seat.table import House, Table, Watched
from game.text.commands import obey
from game.text.manual import with_help
from game.text.page import Gone, Page
from game.text.speaker import Speaker
from game.text.terminal import page_of, wipe
from game.text.theatre.desk_table import GOING, READING
from game.text.theatre.eyes import curtain, look_as
from game.text.theatre.stage import Theatre
from game.words.language import Language
from game.words.titles import replay_title


def watch_text(
    house: House,
    watched: Watched,
    language: Language,
    eyes: tuple[Eyes, ...] = (),
    line: int | None = None,
    *,
    input: Callable[[str], str] = builtins.input,
    output: Callable[[str], object] = print,
    clear: Callable[[], object] = wipe,
    sleep: Callable[[float], object] = time.sleep,
    width: int | None = None,
) -> Table | None:
    """Watch a save in the terminal, from some eyes and a line of theirs on; return a branch that is to be played on.

    The end of input leaves without one. Raises LogError if nothing can be made of the save.
    """
    page = page_of(language, input, output, clear, width)
    try:
        return watch(house, page, watched, eyes, line, sleep)
    except Gone:
        page.line()
        page.line(language.say("The input has ended. What was written in the margin is kept on disk already."))
        return None


def watch(
    house: House,
    page: Page,
    watched: Watched,
    eyes: tuple[Eyes, ...] = (),
    line: int | None = None,
    sleep: Callable[[float], object] = time.sleep,
) -> Table | None:
    """Watch a save until it is left; return the table of a branch that is to be played on, or None."""
    commands = with_help(GOING, READING, _advice)
    following: Watched | None = watched
    while following is not None:
        theatre = _open(house, page, following, sleep)
        try:
            _enter(theatre, eyes, line)
            while not theatre.left:
                theatre.typed = page.ask(theatre.prompt())
                obey(theatre, theatre.typed or "on", commands)
        finally:
            if theatre.guarded:
                page.clear()
        if theatre.table is not None:
            return theatre.table
        following, line = theatre.next, None
        eyes = () if following is None else _still_allowed(following, theatre.eyes)
    return None


def _open(house: House, page: Page, watched: Watched, sleep: Callable[[float], object]) -> Theatre:
    """Open a theatre through the first eyes that may look, at their first line."""
    reel = Reel(watched.scenario, watched.log, watched.history)
    look = next(iter(allowed(reel.scenario, reel.log, reel.end.phase)))
    if guarded(reel.scenario, reel.log, reel.end.phase):
        page.clear()
    lens = Lens(reel, look, page.language)
    theatre = Theatre(page, house, watched, reel, lens, lens.first, sleep=sleep)
    if theatre.guarded:
        curtain(theatre, look or "")
    return theatre


def _enter(theatre: Theatre, eyes: tuple[Eyes, ...], line: int | None) -> None:
    """Say what is opened and how to read it, and go to where one wished to begin."""
    page, say, header = theatre.page, theatre.say, theatre.reel.log.header
    title = replay_title(theatre.watched.title or header.title, theatre.language) or theatre.scenario.title
    page.head(say("Replay: {title}", context="screen", title=title))
    if theatre.watched.trouble:
        page.line(theatre.watched.trouble)
    if header.left is not None:
        page.line(
            say("It is a branch of another game, with the same dice.")
            if header.left.fate is None
            else say("It is a branch of another game, with new dice since line {n}.", n=_left_at(theatre))
        )
    for power in eyes:
        if power != theatre.eyes:
            look_as(theatre, (power or "archives",))
    if line is not None:
        theatre.place = theatre.lens.lines[max(0, min(line, len(theatre.lens.lines)) - 1)].place
    page.line(say("Enter goes on, back goes back; help lists everything, marks what is worth a visit."))
    theatre.show()


def _still_allowed(watched: Watched, eyes: Eyes) -> tuple[Eyes, ...]:
    """Return the same eyes, if they may look at another game of the tree without more ado."""
    phase = fold_log(watched.scenario, watched.log).phase
    return (eyes,) if eyes in allowed(watched.scenario, watched.log, phase) else ()


def _left_at(theatre: Theatre) -> int:
    """Return the line of these eyes after which a branch went its own way."""
    left = theatre.reel.log.header.left
    assert left is not None
    return sum(line.place.step <= left.step for line in theatre.lens.lines)


def _advice(reader: Speaker) -> tuple[str, ...]:
    return (
        reader.say("The first letters of a word are enough. What stands in brackets may be left out."),
        reader.say("With the archives open, name the power whose desk you would see: draft FRANCE, brief RUSSIA."),
    )
