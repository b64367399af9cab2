"""What moves others besides bargains: warnings, telegrams home, leaks, releases."""

from game.core import orders as o
from game.core.world import open_to_motion
from game.text import bargain, guide
from game.text.commands import sure, unfold
from game.text.give import dropped, order
from game.text.screens.ledger import numbered
from game.text.screens.worths import warning
from game.text.turn import Turn
from game.text.unclear import find


def warn(turn: Turn, words: tuple[str, ...]) -> bool:
    """Demand something, or else."""
    given = bargain.warn(turn.reading(words))
    if turn.objects(given):
        return False
    turn.page.body(turn.describe(given))
    return order(turn, given) if sure(turn, words, turn.say("Say it to them? Type yes or no:")) else dropped(turn)


def telegraph(turn: Turn, words: tuple[str, ...]) -> bool:
    """Ask the court's leave to go beyond a red line."""
    meant = unfold(words)
    if meant:
        reading = turn.reading(meant)
        article = reading.article()
        reading.end()
    else:
        lines = [q for q in turn.scenario.questions if open_to_motion(turn.view, q) and _has_line(turn, q)]
        picked = guide.article(turn, lines) if lines else None
        if picked is None:
            return dropped(turn)
        article = picked
    given = o.Telegraph(article.question, article.position)
    if turn.objects(given):
        return False
    turn.page.body(turn.describe(given))
    price = turn.scenario.briefs[turn.power].leave_price
    turn.page.body(
        turn.language.count(
            "Each step beyond costs {n} point of your brief.", "Each step beyond costs {n} points of your brief.", price
        )
    )
    return order(turn, given) if sure(turn, words, turn.say("Send it? Type yes or no:")) else dropped(turn)


def _has_line(turn: Turn, question: str) -> bool:
    mine = turn.instruction(question)
    return not mine.absolute and any(warning(turn, question, number) for number in range(turn.scenario.size(question)))


def leak(turn: Turn, words: tuple[str, ...]) -> bool:
    """Give a secret promise to a newspaper."""
    reading = turn.reading(words)
    known = numbered(turn)
    if not known:
        turn.page.line(turn.say("No promise is on record."))
        return False
    made = known[reading.number("promise", len(known)) - 1]
    papers = {key: (facts.name,) for key, facts in turn.scenario.papers.items()}
    paper = find(reading.take(), papers, "newspaper")
    given = o.Leak(made.id, paper)
    if turn.objects(given):
        return False
    turn.page.body(turn.describe(given))
    return order(turn, given) if sure(turn, words, turn.say("Let them have it? Type yes or no:")) else dropped(turn)


def release(turn: Turn, words: tuple[str, ...]) -> bool:
    """Release a power from a promise it made to one."""
    reading = turn.reading(words)
    known = numbered(turn)
    if not known:
        turn.page.line(turn.say("No promise is on record."))
        return False
    made = known[reading.number("promise", len(known)) - 1]
    reading.end()
    given = o.Release(made.id)
    if turn.objects(given):
        return False
    turn.page.body(turn.describe(given))
    return order(turn, given) if sure(turn, words, turn.say("Release them? Type yes or no:")) else dropped(turn)
