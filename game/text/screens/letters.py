"""Letters: the papers that wait for one's answer, what they would mean, and one's own that wait for another's."""

from game.core import events as e
from game.core.pledges import Clause, Consent, Propose
from game.core.world import Paper
from game.text.bargain import replies
from game.text.screens.worths import warning
from game.text.turn import Turn
from game.words.tell import tell


def show(turn: Turn, words: tuple[str, ...]) -> bool:
    """Print the letters."""
    turn.reading(words).end()
    turn.page.head(turn.say("Letters", context="screen"))
    waiting = turn.seat.letters()
    for number, paper in enumerate(waiting, 1):
        turn.page.body(f"{number}. {told(turn, paper)}")
        meaning(turn, paper)
        options = turn.language.alternatives(list(replies(paper)))
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
            for clause in (*paper.asks, *paper.gives):
                worth_of(turn, clause)
        case e.TermsAsked():
            for article in paper.articles:
                worth_of(turn, Clause(Propose(article.question, article.position)))
        case e.PositionSounded():
            aim = turn.instruction(paper.question).ideal
            if aim >= 0:
                label = turn.reader.position(paper.question, aim)
                turn.page.line(turn.say("Your aim is {aim}, number {n}.", aim=label, n=aim), 2)


def worth_of(turn: Turn, clause: Clause) -> None:
    """Print what the positions of one pledge would add to the draft."""
    match clause.pledge:
        case Consent(question, low, high):
            numbers = tuple(range(low, high + 1))
        case Propose(question, position):
            numbers = (position,)
        case _:
            return
    changes = turn.changes(question)
    for number in numbers:
        said = turn.say(
            "{answer} would change the draft by {points} for you.",
            answer=turn.reader.answer(question, number), points=turn.language.signed_tenths(changes[number]),
        )  # fmt: skip
        turn.page.line(f"{said} {warning(turn, question, number)}".strip(), 2)
