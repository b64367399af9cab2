"""How far a text may go and still be carried today: what one believes each power with a veto would let pass.

It is a belief about patience: each gives up so much on an article for the sake of time, in its own manner, the more
the later it is.
"""

from collections.abc import Sequence

from game.ai.character import manner
from game.ai.judgement import on_articles, score
from game.ai.outlook import Outlook
from game.core.pledges import Article
from game.core.scenario import PowerId, QuestionId

AGAIN = 2
"""Sittings for which a refusal stands: before they are over nobody is asked for the same again."""


def reach(outlook: Outlook, question: QuestionId) -> int:
    """Return the position best for oneself that nobody, as far as one can tell, would stop today; -1 if there is none.

    A level that does not read the others' patience reaches for nothing: it moves what it holds to be right.
    """
    if not outlook.skill.reads:
        return -1
    place = outlook.order[question]
    mine = outlook.mine(question)
    passes = [
        number
        for number in outlook.free[place]
        if not outlook.red(question, number)
        and not stopped_by(outlook, question, number)
        and score(on_articles(outlook, (Article(question, number),))) >= 0
    ]
    return max(passes, key=lambda number: mine[number], default=-1)


def stopped_by(outlook: Outlook, question: QuestionId, number: int) -> list[PowerId]:
    """Return who, one believes, would stop a text today: it has just done so, or it would lose more than it bears."""
    view, me = outlook.seat.view, outlook.me.power
    refused = outlook.beliefs.record.refused.get((question, number), {})
    against = []
    for power in view.scenario.questions[question].vetoes:
        if power == me or view.powers[power].withdrawn:
            continue
        if power in refused and view.sitting - refused[power] <= AGAIN:
            against.append(power)
            continue
        theirs, place = outlook.theirs(power, question), outlook.order[question]
        hoped = max(theirs[outlook.expected[place]], theirs[outlook.balance.fair[place]])
        if hoped - theirs[number] > borne(outlook, power):
            against.append(power)
    return against


def change(outlook: Outlook, power: PowerId, article: Article) -> int:
    """Return what an article would change for a power, against the one expected in its place."""
    theirs = outlook.theirs(power, article.question)
    return theirs[article.position] - theirs[outlook.expected[outlook.order[article.question]]]


def passes(outlook: Outlook, articles: Sequence[Article]) -> bool:
    """Return whether one believes that nobody with a veto on any of the articles would stop them together."""
    view, me = outlook.seat.view, outlook.me.power
    stoppers = {power: None for a in articles for power in view.scenario.questions[a.question].vetoes if power != me}
    for power in stoppers:
        changes = [change(outlook, power, article) for article in articles]
        forgiven = sum(min(borne(outlook, power), -lost) for lost in changes if lost < 0)
        if not view.powers[power].withdrawn and sum(changes) + forgiven < 0:
            return False
    return True


def borne(outlook: Outlook, power: PowerId) -> int:
    """Return what one believes a power gives up on an article for the sake of time: as oneself, in its own manner."""
    usual = outlook.usual_patience * manner(outlook.seat.view.scenario, power).patience // 100
    return usual * outlook.skill.reads // 100
