"""What can be wrong with the parts of an order, whoever gives it."""

from typing import assert_never

from game.core.objection import Objection
from game.core.pledges import (
    Article,
    Candour,
    Condition,
    Consent,
    Departure,
    Guarantee,
    Loan,
    Neutrality,
    Oppose,
    Pledge,
    Propose,
    SeparatePeace,
    Silence,
    Threat,
)  # fmt: skip
from game.core.scenario import PowerId, QuestionId
from game.core.world import World, open_to_motion


def known(view: World, question: QuestionId, *numbers: int) -> Objection | None:
    """Return what is wrong with a question or with position numbers on it."""
    if question not in view.scenario.questions:
        return Objection("unknown_question", question=question)
    if any(not 0 <= number < view.scenario.size(question) for number in numbers):
        return Objection("unknown_position", question=question)
    return None


def closed(view: World, question: QuestionId) -> Objection | None:
    """Return whether the act on a question is signed, so that nothing about it can be promised or asked any more."""
    over = view.questions[question].status != "agreed" and not open_to_motion(view, question)
    return Objection("signed_already", question=question) if over else None


def partner(view: World, power: PowerId, to: PowerId) -> Objection | None:
    """Return why a power cannot be spoken to."""
    if to not in view.powers:
        return Objection("unknown_power", power=to)
    if to == power:
        return Objection("yourself")
    if view.powers[to].withdrawn:
        return Objection("gone", power=to)
    return None


def good_articles(view: World, articles: tuple[Article, ...]) -> Objection | None:
    """Return what is wrong with a list of one to three articles."""
    if not articles:
        return Objection("empty_offer")
    if len(articles) > 3:
        return Objection("too_many_articles")
    if len({article.question for article in articles}) < len(articles):
        return Objection("article_twice")
    for article in articles:
        wrong = known(view, article.question, article.position)
        if wrong is not None:
            return wrong
    return None


def good_range(view: World, question: QuestionId, low: int, high: int) -> Objection | None:
    """Return what is wrong with a range of positions."""
    wrong = known(view, question, low, high)
    if wrong is None and low > high:
        return Objection("empty_range", question=question)
    return wrong


def good_pledge(view: World, pledge: Pledge) -> Objection | None:
    """Return what is wrong with a pledge in itself."""
    match pledge:
        case Consent() | Oppose():
            return good_range(view, pledge.question, pledge.low, pledge.high) or closed(view, pledge.question)
        case Propose():
            return known(view, pledge.question, pledge.position) or closed(view, pledge.question)
        case Silence():
            return known(view, pledge.question) or closed(view, pledge.question)
        case Candour():
            return known(view, pledge.question)
        case Loan():
            return None if 1 <= pledge.millions <= 100 else Objection("bad_loan")
        case Neutrality():
            return None if pledge.crisis in view.scenario.crises else Objection("unknown_crisis")
        case Guarantee() | SeparatePeace():
            return None
        case _:
            assert_never(pledge)


def good_threat(view: World, threat: Threat) -> Objection | None:
    """Return what is wrong with a threat in itself."""
    match threat:
        case Oppose():
            return good_range(view, threat.question, threat.low, threat.high) or closed(view, threat.question)
        case Departure():
            return None
        case _:
            assert_never(threat)


def good_condition(view: World, given: Condition | None) -> Objection | None:
    """Return what is wrong with a condition."""
    return None if given is None else good_range(view, given.question, given.low, given.high)
