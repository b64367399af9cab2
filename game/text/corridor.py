"""The corridor: sound, ask for terms, offer, answer, warn, telegraph, leak, release, pass. One order at a time."""

from game.core import orders as o
from game.core.world import commitments, open_to_motion
from game.text import bargain, guide, guided_offer
from game.text.commands import sure, unfold
from game.text.screens import letters, news
from game.text.screens.ledger import numbered
from game.text.screens.worths import warning
from game.text.turn import Turn
from game.text.unclear import Unclear, find
from game.words.labels import state


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
    return order(turn, made) if sure(turn, words, turn.say("Put it to them? Type yes or no:")) else dropped(turn)


def answer(turn: Turn, words: tuple[str, ...]) -> bool:
    """Answer a letter; its number may be left out while there is only one."""
    waiting = turn.seat.letters()
    if not waiting:
        turn.page.line(turn.say("Nothing waits for your answer."))
        return False
    reading = turn.reading(unfold(words))
    if not words:
        return letters.show(turn, ())
    place = 1
    if reading.peek().isdecimal():
        place = reading.number("letter", len(waiting))
    elif len(waiting) > 1:
        raise Unclear("letter", reading.peek(), choices=[str(n) for n in range(1, len(waiting) + 1)])
    paper = waiting[place - 1]
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


def warn(turn: Turn, words: tuple[str, ...]) -> bool:
    """Demand something, or else."""
    given = bargain.warn(turn.reading(unfold(words)))
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
    reading = turn.reading(unfold(words))
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
    reading = turn.reading(unfold(words))
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


def leave(turn: Turn, words: tuple[str, ...]) -> bool:
    """End one's turn in the corridor."""
    turn.reading(unfold(words)).end()
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


def order(turn: Turn, given: o.CorridorOrder) -> bool:
    """Give an order, let the machine concerned answer at once, and tell what came of it."""
    before = set(turn.seat.hand.pending)
    known = set(commitments(turn.view))
    if not turn.give(given):
        return False
    while turn.view.phase == "corridor" and turn.view.turn == turn.power:
        waiting = turn.table.waiting_on()
        if not waiting or waiting[0] == turn.power or not turn.table.advance():
            break
    news.replies(turn)
    _echo(turn, given, known)
    fresh = [paper for paper in turn.seat.letters() if paper.paper not in before]
    for paper in fresh:
        letters.meaning(turn, paper)
    if fresh:
        turn.page.line(turn.say("Type answer to accept or refuse; letters shows it again."))
    return False


def _echo(turn: Turn, given: o.CorridorOrder, known: set[str]) -> None:
    """Say that an order that brings no answer at once has gone out."""
    match given:
        case o.Telegraph():
            turn.page.line(turn.say("The telegram is on its way."))
        case o.Release(commitment):
            made = commitments(turn.view)[commitment]
            turn.page.line(state(made.state, turn.language))
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
