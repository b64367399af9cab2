"""What the draft as it stands may do to Europe, as far as one seat can tell: odds, half-lives, verdicts."""

from typing import TYPE_CHECKING

from game.content.mistake import ContentError
from game.text.turn import Turn
from game.words.tell_foresight import lifetime, moved, verdict

if TYPE_CHECKING:
    from game.forecast.prospect import Prospect


def show(turn: Turn, words: tuple[str, ...]) -> bool:
    """Print what would come of the draft if it were signed today."""
    from game.forecast.prospect import SHOWN, prospect

    turn.reading(words).end()
    say, page = turn.say, turn.page
    page.head(say("If this were signed today"))
    if turn.table.history is None:
        page.body(say("Nobody has written what follows this congress."))
        return False
    try:
        program = turn.table.history()
    except ContentError as error:
        page.body(say("The history that follows cannot be told: {mistake}", mistake=error.mistakes[0]))
        return False
    found = prospect(program, turn.view)
    events = program.chronicle.events
    page.body(say("From what you know, in {n} imagined worlds. These are odds, not promises.", n=found.worlds))
    page.items(
        moved(turn.language, events[name].title, now, then) for name, (now, then) in list(found.events.items())[:SHOWN]
    )
    page.body(say("How long the articles would stand"))
    lives = _lives(turn, found, {name: event.title for name, event in events.items()})
    page.items(lives)
    if not lives:
        page.body(say("Nothing is agreed yet."))
    page.body(say("What history may say of it"))
    for name, (now, then) in found.verdicts.items():
        if name in (turn.power, "europe"):
            who = say("Europe") if name == "europe" else turn.reader.power(name)
            page.line(verdict(turn.language, who, now, then), 2)
    return False


def _lives(turn: Turn, found: "Prospect", titles: dict[str, str]) -> list[str]:
    """Return a line for each article of the draft, the shortest-lived first."""
    order = sorted(found.articles, key=lambda question: found.articles[question].half_life or 999)
    lines = []
    for question in order:
        life = found.articles[question]
        by = {titles[event]: worlds / life.of for event, worlds in life.by.items()}
        title = turn.scenario.questions[question].title
        lines.append(lifetime(turn.language, title, life.half_life, life.ended / life.of, by))
    return lines
