"""What a power writes in the corridor of itself, each for a reason: telegrams, leaks, warnings, trades, soundings."""

from collections.abc import Iterator

from game.ai.judgement import score
from game.ai.means import FLOOR, fresh, noted
from game.ai.outlook import Outlook
from game.ai.press import leaks
from game.ai.prices import on_bundle
from game.ai.telegrams import telegrams
from game.ai.threats import warnings
from game.ai.trades import RESTS, trades
from game.core import orders as o
from game.core.pledges import Article, Clause, SeparatePeace
from game.core.scenario import PowerId, QuestionId
from game.core.world import essentials_missing, open_to_motion, text


def proposals(outlook: Outlook) -> Iterator[o.CorridorOrder]:
    """Yield what one would write this sitting, best first."""
    yield from telegrams(outlook)
    yield from leaks(outlook)
    yield from _apart(outlook)
    yield from warnings(outlook)
    yield from trades(outlook)
    yield from _soundings(outlook)


def _apart(outlook: Outlook) -> Iterator[o.Offer]:
    """Near a breakdown, settle the separate peace with an enemy that gains by it too."""
    view, me = outlook.seat.view, outlook.me.power
    if view.signed or view.sitting < view.armistice - 1 or not essentials_missing(view):
        return
    both = (Clause(SeparatePeace()),)
    for other in fresh(outlook):
        camps = {view.scenario.powers[power].camp for power in (me, other)}
        terms = on_bundle(outlook, other, both, both)
        if camps == {"allies", "enemy"} and score(terms) >= FLOOR:
            yield o.Offer(other, both, both, reasons=noted(terms))


def _soundings(outlook: Outlook) -> Iterator[o.CorridorOrder]:
    """Ask where others stand where one does not know: on what was refused, then on what is dearest to oneself today."""
    view = outlook.seat.view
    if not outlook.skill.learns or not (willing := fresh(outlook)):
        return
    asked = _asked(outlook)
    today = [question for question in view.agenda if open_to_motion(view, question)]
    stakes = outlook.seat.brief.weights
    today.sort(key=lambda q: (q in view.disputed, stakes[outlook.order[q]]), reverse=True)
    for question in today:
        disputed = question in view.disputed
        if not disputed and stakes[outlook.order[question]] < 6:
            continue
        for other in willing:
            if other not in view.scenario.questions[question].vetoes:
                continue
            if (question, other) not in asked:
                yield o.Sound(other, question)
            elif disputed and outlook.skill.packages:
                articles = (Article(question, outlook.expected[outlook.order[question]]),)
                last = outlook.beliefs.record.asked.get((outlook.me.power, other, text(articles)), -RESTS)
                if view.sitting - last >= RESTS:
                    yield o.AskTerms(other, articles)


def _asked(outlook: Outlook) -> set[tuple[QuestionId, PowerId]]:
    """Return which question was put to whom already."""
    return {(told.question, told.by) for told in outlook.seat.hand.told}
