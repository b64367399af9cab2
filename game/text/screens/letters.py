"""Letters: the papers that wait for one's answer, what they would mean, and one's own that wait for another's."""

from collections.abc import Sequence

from game.core import events as e
from game.core.pledges import Article, Clause, Consent, Propose
from game.core.world import Paper
from game.text.bargain import replies
from game.text.screens.news import speech
from game.text.screens.worths import warning
from game.text.turn import Turn
from game.words.instructions import numbered
from game.words.side_payments import priced
from game.words.tell import tell


def show(turn: Turn, words: tuple[str, ...]) -> bool:
    """Print the letters."""
    turn.reading(words).end()
    turn.page.head(turn.say("Letters", context="screen"))
    waiting = turn.seat.numbered_letters()
    for number, paper in waiting.items():
        turn.page.body(f"{number}. {told(turn, paper)}")
        if said := speech(turn, turn.reader, paper):
            turn.page.line(said, 2)
        meaning(turn, paper)
        options = turn.language.alternatives([turn.say(word, context="keyword") for word in replies(paper)])
        turn.page.line(turn.say("Type answer {number} and then: {options}.", number=number, options=options), 2)
    if not waiting:
        turn.page.body(turn.say("Nothing waits for your answer."))
    for paper in turn.seat.hand.pending.values():
        if paper.by == turn.power:
            turn.page.body(
                turn.say("{power:the} still owes you an answer.", power=turn.reader.power(paper.to)), told(turn, paper)
            )
    return False


def told(turn: Turn, paper: Paper) -> str:
    """Return a paper in words."""
    return tell(paper, turn.scenario, turn.language, turn.power, turn.view)


def meaning(turn: Turn, paper: Paper) -> None:
    """Print what the articles of a paper would be worth to oneself, and where they cross one's instructions."""
    match paper:
        case e.OfferMade():
            worth_of(turn, *paper.asks, *paper.gives)
            paid(turn, paper.asks, paper.gives)
        case e.TermsAsked():
            worth_of(turn, *(Clause(Propose(article.question, article.position)) for article in paper.articles))
        case e.PositionSounded():
            aim = turn.instruction(paper.question).ideal
            if aim >= 0:
                turn.page.line(turn.say("Your aim is {aim}.", aim=numbered(turn.reader, paper.question, aim)), 2)


def worth_of(turn: Turn, *clauses: Clause) -> None:
    """Print what the positions of some pledges would add to the draft, each of them once."""
    for article in dict.fromkeys(article for clause in clauses for article in _articles(clause)):
        change = turn.changes(article.question)[article.position]
        answer = turn.reader.answer(article.question, article.position)
        if abs(change) < 50:
            said = turn.say("No change for you, if the draft had {answer}.", answer=answer)
        else:
            points = turn.language.signed_tenths(change)
            said = turn.say("{points} for you, if the draft had {answer}.", points=points, answer=answer)
        turn.page.line(f"{said} {warning(turn, article.question, article.position)}".strip(), 2)


def paid(turn: Turn, gives: Sequence[Clause], asks: Sequence[Clause]) -> None:
    """Print what the side payments would cost oneself, who gives the first, and bring from what one asks."""
    for said in priced(turn.reader, gives, asks):
        turn.page.line(said, 2)


def _articles(clause: Clause) -> list[Article]:
    match clause.pledge:
        case Consent(question, low, high):
            return [Article(question, number) for number in range(low, high + 1)]
        case Propose(question, number):
            return [Article(question, number)]
        case _:
            return []
