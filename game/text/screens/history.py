"""The protocols: sitting by sitting, what was moved, how the voices fell and what was agreed."""

from game.text.chapters import Chapter, chapters
from game.text.screens.news import Teller
from game.text.turn import Turn
from game.words.language import Language


def show(turn: Turn, words: tuple[str, ...]) -> bool:
    """Print the protocol of every sitting so far; with a number, of that one."""
    reading = turn.reading(words)
    wanted = 0 if reading.done else reading.number("word", max(1, turn.view.sitting))
    reading.end()
    turn.page.head(turn.say("The protocols", context="screen"))
    teller = Teller(turn)
    for chapter in chapters(turn.seat.heard, turn.power):
        number = chapter.opened.number if chapter.opened else 0
        if number and wanted in (0, number):
            turn.page.body(title(chapter, turn))
            if any(debate.fate for debate in chapter.debates.values()) or chapter.acts or chapter.close:
                teller.plenary(chapter)
                for event in chapter.close:
                    teller.line(teller.tell(event))
            else:
                turn.page.body(turn.say("Nothing has been decided."))
    return False


def title(chapter: Chapter, turn: Turn) -> str:
    """Return what a sitting is called: its number and its date."""
    assert chapter.opened is not None
    return sitting(chapter.opened.number, turn)


def sitting(number: int, turn: Turn) -> str:
    """Return the name of a sitting."""
    calendar, language = turn.scenario.calendar, turn.language
    if 1 <= number <= len(calendar):
        return _dated(number, calendar[number - 1].date, language)
    return language.say("Sitting {number}.", number=number)


def _dated(number: int, date: str, language: Language) -> str:
    return language.say("Sitting {number}, {date}.", number=number, date=language.date(date))
