"""The corridor: sound, ask for terms, offer, answer, pass. One order at a time."""

from game.core import orders as o
from game.text import bargain, guide, guided_offer
from game.text.commands import sure, unfold
from game.text.give import dropped, order
from game.text.screens import advice, letters
from game.text.turn import Turn
from game.text.unclear import Unclear


def sound(turn: Turn, words: tuple[str, ...]) -> bool:
    """Ask a power where it stands on a question."""
    if words:
        reading = turn.reading(words)
        to = reading.power()
        asked = reading.question()
        reading.end()
        return order(turn, o.Sound(to, asked))
    picked = guide.power(turn)
    about = None if picked is None else guide.question(turn)
    return dropped(turn) if picked is None or about is None else order(turn, o.Sound(picked, about))


def terms(turn: Turn, words: tuple[str, ...]) -> bool:
    """Ask a power what it would need to accept some articles."""
    if words:
        reading = turn.reading(words)
        to = reading.power()
        articles = reading.articles()
        reading.end()
        return order(turn, o.AskTerms(to, articles))
    picked = guide.power(turn)
    article = None if picked is None else guide.article(turn)
    return dropped(turn) if picked is None or article is None else order(turn, o.AskTerms(picked, (article,)))


def offer(turn: Turn, words: tuple[str, ...]) -> bool:
    """Offer a bargain, typed whole or built step by step."""
    meant = unfold(words)
    found: bargain.Bundle | None = None
    if meant:
        to, found = bargain.offer(turn.reading(meant))
    else:
        picked = guide.power(turn)
        if picked is None:
            return dropped(turn)
        to = picked
    if not found or not (found.gives or found.asks):
        found = guided_offer.build(turn, to, found)
        if found is None:
            return dropped(turn)
    made = o.Offer(to, found.gives, found.asks, found.secret)
    if turn.objects(made):
        return False
    turn.page.body(turn.describe(made))
    letters.worth_of(turn, *made.asks, *made.gives)
    letters.paid(turn, made.gives, made.asks)
    advice.on_offer(turn, made)
    return order(turn, made) if sure(turn, words, turn.say("Put it to them? Type yes or no:")) else dropped(turn)


def answer(turn: Turn, words: tuple[str, ...]) -> bool:
    """Answer a letter; its number may be left out while there is only one."""
    waiting = turn.seat.numbered_letters()
    if not waiting:
        turn.page.line(turn.say("Nothing waits for your answer."))
        return False
    reading = turn.reading(words)
    if not words:
        return letters.show(turn, ())
    if reading.peek().isdecimal():
        paper = waiting[reading.one_of("letter", waiting)]
    elif len(waiting) > 1:
        raise Unclear("letter", reading.peek(), choices=[str(number) for number in waiting])
    else:
        (paper,) = waiting.values()
    reply = bargain.reply(reading, paper)
    if isinstance(reply, o.Counter) and not (reply.gives or reply.asks):
        found = guided_offer.build(turn, paper.by)
        if found is None:
            return dropped(turn)
        reply = o.Counter(found.gives, found.asks, found.secret)
    given = o.Answer(paper.paper, reply)
    if turn.objects(given):
        return False
    turn.page.body(turn.describe(given))
    if isinstance(reply, o.Refuse) or sure(turn, words, turn.say("Is that your answer? Type yes or no:")):
        return order(turn, given)
    return dropped(turn)


def leave(turn: Turn, words: tuple[str, ...]) -> bool:
    """End one's turn in the corridor."""
    turn.reading(words).end()
    waiting = len(turn.seat.letters())
    if waiting and turn.view.round > 1:
        question = turn.language.count(
            "{n} letter would lapse without an answer. Leave it? Type yes or no:",
            "{n} letters would lapse without an answer. Leave them? Type yes or no:",
            waiting,
        )
        if not sure(turn, words, question):
            return False
    elif waiting:
        turn.page.line(turn.say("You may still answer your letters when the others have had their turn."))
    turn.give(o.Pass())
    return True
