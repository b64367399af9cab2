"""The sealed motions: written, listed and struck as one likes, then sealed together."""

from dataclasses import replace

from game.core import orders as o
from game.core.costs import price
from game.core.objection import Objection
from game.core.why_not import why_not
from game.core.world import World, open_to_motion, settled
from game.seat.desk import worth_now, worth_with
from game.text import guide
from game.text.commands import sure, unasked
from game.text.screens.advice import on_articles
from game.text.screens.worths import gain, warning
from game.text.turn import Turn
from game.words.objections import objection
from game.words.orders import priced


def move(turn: Turn, words: tuple[str, ...]) -> bool:
    """Move one article, or up to three that stand or fall together."""
    if words:
        reading = turn.reading(words)
        articles = reading.articles()
        reading.end()
    else:
        picked = guide.article(turn, [q for q in turn.view.agenda if open_to_motion(turn.view, q)])
        if picked is None:
            turn.page.line(turn.say("Nothing is ordered."))
            return False
        articles = (picked,)
    if not write(turn, o.Move(articles)):
        return False
    turn.page.body(gain(turn, worth_with(turn.seat, articles) - worth_now(turn.seat)))
    for article in articles:
        said = warning(turn, article.question, article.position)
        if said:
            turn.page.body(said)
    on_articles(turn, articles)
    return False


def call(turn: Turn, words: tuple[str, ...]) -> bool:
    """Force a question onto the agenda of the next sitting."""
    reading = turn.reading(words)
    asked = guide.question(turn, _open(turn)) if reading.done else reading.question()
    if asked is not None:
        reading.end()
        write(turn, o.CallQuestion(asked))
    return False


def _open(turn: Turn) -> list[str]:
    return [question for question in turn.scenario.questions if open_to_motion(turn.view, question)]


def reopen(turn: Turn, words: tuple[str, ...]) -> bool:
    """Take an agreed article back to the table."""
    reading = turn.reading(words)
    agreed = [question for question in turn.scenario.questions if settled(turn.view, question)]
    if reading.done and not agreed:
        turn.page.line(turn.say("Nothing is agreed yet."))
        return False
    asked = guide.question(turn, agreed) if reading.done else reading.question()
    if asked is not None:
        reading.end()
        write(turn, o.Reopen(asked))
    return False


def signature(turn: Turn, words: tuple[str, ...]) -> bool:
    """Move that the treaty be signed."""
    turn.reading(words).end()
    write(turn, o.MoveSignature())
    return False


def extend(turn: Turn, words: tuple[str, ...]) -> bool:
    """Move that the armistice be prolonged."""
    turn.reading(words).end()
    write(turn, o.MoveExtension())
    return False


def withdraw(turn: Turn, words: tuple[str, ...]) -> bool:
    """Leave the congress for good."""
    turn.reading(words).end()
    if not turn.objects(o.Withdraw()) and sure(
        turn, words, turn.say("Leave the congress for good, and answer for what follows? Type yes or no:")
    ):
        write(turn, o.Withdraw())
    return False


def write(turn: Turn, order: o.MotionOrder) -> bool:
    """Add a motion to those not sealed yet; print why not if it cannot be, and return whether it was."""
    said = Objection("moved_already") if order in turn.motions else why_not(after(turn), turn.power, order)
    if said is not None:
        turn.page.line(objection(said, turn.scenario, turn.language))
        return False
    turn.motions.append(order)
    turn.page.body(f"{len(turn.motions)}. {turn.describe(order)}")
    if cost := price(turn.view, order):
        turn.page.body(priced(order, cost, turn.language))
    return True


def after(turn: Turn) -> World:
    """Return the view as if the motions written so far had cost what they will cost."""
    state = turn.view.powers[turn.power]
    speeches = sum(1 for order in turn.motions if isinstance(order, o.Move | o.MoveSignature | o.MoveExtension))
    cost = sum(price(turn.view, order) for order in turn.motions)
    spent = replace(state, speeches=state.speeches + speeches, standing=max(0, state.standing - cost))
    return replace(turn.view, powers={**turn.view.powers, turn.power: spent})


def show(turn: Turn, words: tuple[str, ...]) -> bool:
    """Print the motions written and not sealed yet."""
    turn.reading(words).end()
    if not turn.motions:
        turn.page.line(turn.say("You have written no motion yet."))
        return False
    turn.page.line(turn.say("Your motions, not sealed yet:"))
    for number, order in enumerate(turn.motions, 1):
        turn.page.body(f"{number}. {turn.describe(order)}")
    return False


def strike(turn: Turn, words: tuple[str, ...]) -> bool:
    """Take one motion back."""
    if not turn.motions:
        return show(turn, ())
    reading = turn.reading(words)
    last = len(turn.motions)
    number = last if reading.done else reading.number("word", last)
    reading.end()
    turn.motions.pop(number - 1)
    turn.page.line(turn.say("Struck."))
    return show(turn, ())


def seal(turn: Turn, words: tuple[str, ...]) -> bool:
    """Seal the motions: nothing can be changed afterwards."""
    turn.reading(words).end()
    if not unasked(words):
        show(turn, ())
    question = (
        turn.say("Seal them? Type yes or no:")
        if turn.motions
        else turn.say("Move nothing this sitting? Type yes or no:")
    )
    if not sure(turn, words, question):
        turn.page.line(turn.say("Nothing is sealed."))
        return False
    if turn.give(*turn.motions):
        turn.motions.clear()
        turn.page.line(turn.say("Sealed."))
        return True
    return False
