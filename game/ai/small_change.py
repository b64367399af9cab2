"""The small change of a bargain: silence, candour, money, neutrality and guarantees, as each delegation prefers."""

from collections.abc import Iterator

from game.ai.outlook import Outlook
from game.ai.word import promised
from game.core.pledges import (
    Candour,
    Clause,
    Guarantee,
    Loan,
    Neutrality,
    Pledge,
    Silence,
)  # fmt: skip
from game.core.scenario import PowerId, QuestionId
from game.core.world import open_to_motion
from game.core.worth import SCALE

KEEN = 3 * SCALE // 2
"""Stake from which a power minds that a question is moved, thousandths of a point."""


def given(outlook: Outlook, other: PowerId) -> Iterator[Clause]:
    """Yield what one would add oneself to please another, as one's manner prefers it."""
    for kind in outlook.manner.coins:
        yield from _coins(outlook, kind, outlook.me.power, other)


def asked(outlook: Outlook, other: PowerId) -> Iterator[Clause]:
    """Yield what another could add to a bargain, most welcome first."""
    for kind in ("neutrality", "guarantee", "loan", "candour", "silence"):
        yield from _coins(outlook, kind, other, outlook.me.power)


def _coins(outlook: Outlook, kind: str, giver: PowerId, taker: PowerId) -> Iterator[Clause]:
    """Yield what of a kind one could give another that he has not been given already."""
    for pledge in _coin(outlook, kind, giver, taker):
        if not promised(outlook, giver, taker, clause := Clause(pledge)):
            yield clause


def _coin(outlook: Outlook, kind: str, giver: PowerId, taker: PowerId) -> Iterator[Pledge]:
    view = outlook.seat.view
    match kind:
        case "neutrality":
            crises = tuple(view.scenario.crises)
            if crises:
                party = taker if giver == outlook.me.power else giver
                yield Neutrality(crises[list(view.powers).index(party) % len(crises)])
        case "guarantee":
            yield Guarantee()
        case "loan":
            yield from (Loan(millions) for millions in (5, 10, 20, 40))
        case "silence":
            yield from (Silence(question) for question in _unmoved(outlook, giver, taker))
        case _:
            yield from (Candour(question) for question in _told(outlook, giver, taker))


def _unmoved(outlook: Outlook, giver: PowerId, taker: PowerId) -> Iterator[QuestionId]:
    """Yield the question on which silence costs the giver least and suits the taker, who minds it."""
    view, found = outlook.seat.view, []
    for question in view.questions:
        if not open_to_motion(view, question) or question in view.agenda:
            continue
        theirs, mine = outlook.theirs(taker, question), outlook.theirs(giver, question)
        if max(mine) - min(mine) < KEEN <= max(theirs) - min(theirs):
            found.append((max(mine) - min(mine), question))
    yield from (question for _, question in sorted(found, key=lambda pair: pair[0])[:1])


def _told(outlook: Outlook, giver: PowerId, taker: PowerId) -> Iterator[QuestionId]:
    """Yield a question on which the truth serves who tells it, or is wanted by who asks: the dearest of the agenda."""
    view = outlook.seat.view
    minded = outlook.seat.brief.weights
    for question in sorted(view.agenda, key=lambda question: -minded[outlook.order[question]]):
        place = outlook.order[question]
        if not open_to_motion(view, question):
            continue
        if giver == outlook.me.power and outlook.seat.brief.ideals[place] != outlook.expected[place]:
            continue  # the truth is told where it is what one expects anyway
        if taker in view.scenario.questions[question].vetoes and giver in view.scenario.questions[question].vetoes:
            yield question
            return
