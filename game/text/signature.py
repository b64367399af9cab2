"""The signature: the treaty in full, what it is worth against leaving, then sign or not."""

from game.core import orders as o
from game.core.world import draft
from game.core.worth import crossed
from game.text.commands import sure
from game.text.screens.draft import treaty
from game.text.screens.worths import balance, warning
from game.text.turn import Turn


def read_out(turn: Turn) -> None:
    """Read the treaty, and what it would be worth."""
    treaty(turn, ())
    turn.page.line()
    turn.page.body(balance(turn))
    now = draft(turn.view)
    questions = tuple(turn.scenario.questions)
    for place in crossed(turn.seat.brief, now):
        said = warning(turn, questions[place], now[place])
        if said:
            turn.page.body(said)
    if not turn.scenario.powers[turn.power].principal:
        turn.page.body(turn.say("You are no principal: the treaty can stand without your name."))


def sign(turn: Turn, words: tuple[str, ...]) -> bool:
    """Sign the treaty."""
    turn.reading(words).end()
    return _give(turn, o.Sign(), words, turn.say("Set your name and seal to it? Type yes or no:"))


def decline(turn: Turn, words: tuple[str, ...]) -> bool:
    """Refuse to sign."""
    turn.reading(words).end()
    return _give(turn, o.Decline(), words, turn.say("Lay down the pen? Type yes or no:"))


def _give(turn: Turn, order: o.Sign | o.Decline, words: tuple[str, ...], question: str) -> bool:
    if turn.objects(order) or not sure(turn, words, question):
        return False
    return turn.give(order)
