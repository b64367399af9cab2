"""`play_text`: the whole game in the terminal, from the title menu to the open archives."""

import builtins
from collections.abc import Callable

from game.seat.table import House, Table
from game.text.closing import closing
from game.text.ending import Ending
from game.text.menu import open_menu
from game.text.page import Gone, Page
from game.text.rounds import Rounds, closed
from game.text.terminal import page_of, wipe
from game.words.language import ENGLISH, Language


def play_text(
    house: House,
    table: Table | None = None,
    language: Language = ENGLISH,
    *,
    input: Callable[[str], str] = builtins.input,
    output: Callable[[str], object] = print,
    clear: Callable[[], object] = wipe,
    width: int | None = None,
) -> int:
    """Play line by line, at a table or from the menu; return the exit code. The end of input leaves with 0."""
    page = page_of(language, input, output, clear, width)
    at = table
    try:
        while True:
            at = open_menu(house, page) if table is None else table
            if at is None:
                return 0
            if not _play(at, house, page) or table is not None:
                return 0
    except Gone:
        page.line()
        page.line(_ended(at, language))
        return 0


def _ended(table: Table | None, language: Language) -> str:
    """Return what becomes of a game whose player's input has ended."""
    if table is not None and not table.name:
        return language.say("The input has ended. This game is not kept anywhere.")
    if table is not None and table.trouble:
        return language.say("The input has ended. What could not be written to the disk is lost.")
    return language.say("The input has ended. What was played is kept on disk already.")


def _play(table: Table, house: House, page: Page) -> bool:
    """Play one congress and what follows it, and read in its archives; return False where somebody left before."""
    if not closed(table) and not Rounds(table, house, page).play():
        return False
    people = [power for power, player in table.players.items() if player.kind == "human"]
    if len(people) > 1:
        page.clear()
    if table.over and table.aftermath is None:
        Ending(table, page, None, house).read()
        return True
    from game.text.years.reading import Reading, finished  # numpy: nobody waits for it before history is played

    again = page.language.say("The years are played to their end. Read them from your last answer? Type yes or no:")
    if table.over and not page.confirm(again):
        Ending(table, page, finished(table, page), house).read()
        return True
    if table.aftermath is None:
        closing(table, page, people)
    reading = Reading(table, house, page)
    if not reading.play():
        return False
    Ending(table, page, reading.annals, house).read()
    return True
