"""Why not, in the plenary: the agenda, the articles, the standing one has left."""

from typing import assert_never

from game.core import orders as o
from game.core.costs import price
from game.core.events import MotionKind
from game.core.objection import Objection
from game.core.pledges import Article
from game.core.scenario import PowerId
from game.core.why_checks import good_articles, known
from game.core.world import World, essentials_missing, open_to_motion, seats, settled


def why_not_motion(view: World, power: PowerId, order: o.MotionOrder) -> Objection | None:
    """Return why an order of the sealed motions cannot be given now."""
    if view.phase != "motions":
        return Objection("not_now")
    if isinstance(order, o.Withdraw):
        return None
    if power not in seats(view):
        return Objection("not_seated")
    match order:
        case o.Move():
            return _move(view, power, order)
        case o.CallQuestion():
            wrong = known(view, order.question)
            if wrong is not None:
                return wrong
            if not open_to_motion(view, order.question):
                return Objection("agreed_already", question=order.question)
            if order.question in view.called:
                return Objection("called_already", question=order.question)
            return _standing(view, power, order)
        case o.Reopen():
            wrong = known(view, order.question)
            if wrong is not None:
                return wrong
            if view.questions[order.question].status == "signed":
                return Objection("signed_already", question=order.question)
            if not settled(view, order.question):
                return Objection("not_agreed", question=order.question)
            return _standing(view, power, order)
        case o.MoveSignature():
            return _signature(view, power)
        case o.MoveExtension():
            if view.signed:
                return Objection("signed_already")
            return _speech(view, power) or _moved(view, power, "extension")
        case _:
            assert_never(order)


def _standing(view: World, power: PowerId, order: o.MotionOrder) -> Objection | None:
    return None if view.powers[power].standing >= price(view, order) else Objection("no_standing")


def _speech(view: World, power: PowerId) -> Objection | None:
    return None if view.powers[power].speeches < view.scenario.rules.speeches else Objection("no_speeches")


def _moved(view: World, power: PowerId, what: MotionKind, articles: tuple[Article, ...] = ()) -> Objection | None:
    """Return whether a power's own name stands under the same motion already."""
    for motion in view.motions.values():
        if (motion.what, set(motion.articles)) == (what, set(articles)) and power in (motion.by, *motion.seconded_by):
            return Objection("moved_already")
    return None


def _move(view: World, power: PowerId, order: o.Move) -> Objection | None:
    wrong = good_articles(view, order.articles) or _speech(view, power)
    if wrong is not None:
        return wrong
    for article in order.articles:
        if settled(view, article.question):
            return Objection("agreed_already", question=article.question)
        if not open_to_motion(view, article.question):
            return Objection("signed_already", question=article.question)
    if not any(article.question in view.agenda for article in order.articles):
        return Objection("not_on_agenda", question=order.articles[0].question)
    return _moved(view, power, "articles", order.articles) or _standing(view, power, order)


def _signature(view: World, power: PowerId) -> Objection | None:
    if view.signed:
        return Objection("signed_already")
    missing = essentials_missing(view)
    if missing:
        return Objection("essentials", question=missing[0])
    for question, state in view.questions.items():
        if state.reserved_by:
            return Objection("reserved", power=state.reserved_by[0], question=question)
    return _speech(view, power) or _moved(view, power, "signature")


def why_not_voice(view: World, power: PowerId, order: o.Voice) -> Objection | None:
    """Return why a voice cannot be given now."""
    if view.phase != "voices":
        return Objection("not_now")
    if power not in seats(view):
        return Objection("not_seated")
    motion = view.motions.get(order.motion)
    if motion is None:
        return Objection("no_motion")
    if order.tone is not None and order.voice == "consent":
        return Objection("tone_without_refusal")
    if order.fault and order.fault not in {article.question for article in motion.articles}:
        return Objection("fault_not_in_motion", question=order.fault)
    return None
