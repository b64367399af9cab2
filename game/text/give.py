"""An order of the corridor is given: the machine concerned answers at once, and what came of it is told."""

from game.core import orders as o
from game.text.screens import letters, news
from game.text.turn import Turn


def order(turn: Turn, given: o.CorridorOrder) -> bool:
    """Give an order, let the machine concerned answer at once, and tell what came of it."""
    before = set(turn.seat.hand.pending)
    if not turn.give(given):
        return False
    while turn.view.phase == "corridor" and turn.view.turn == turn.power:
        waiting = turn.table.waiting_on()
        if not waiting or waiting[0] == turn.power or not turn.table.advance():
            break
    news.replies(turn)
    _echo(turn, given)
    fresh = [paper for paper in turn.seat.letters() if paper.paper not in before]
    for paper in fresh:
        letters.meaning(turn, paper)
    if fresh:
        turn.page.line(turn.say("Type answer to accept or refuse; letters shows it again."))
    return False


def _echo(turn: Turn, given: o.CorridorOrder) -> None:
    """Say that an order that brings no answer at once has gone out."""
    match given:
        case o.Telegraph():
            turn.page.line(turn.say("The telegram is on its way."))
        case o.Sound() | o.AskTerms() | o.Offer() if any(p.by == turn.power for p in turn.seat.hand.pending.values()):
            turn.page.line(turn.say("The letter is delivered; the answer will come when its reader has the corridor."))
        case o.Warn():
            turn.page.line(turn.say("They have been warned."))
        case o.Answer(_, o.Disclose() | o.Terms() | o.Refuse() | o.Counter()):
            turn.page.line(turn.say("Your answer is given."))
        case _:
            pass


def dropped(turn: Turn) -> bool:
    """Say that nothing was ordered."""
    turn.page.line(turn.say("Nothing is ordered."))
    return False
