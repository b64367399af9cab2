"""What words would do before they are said: how they read, what they are worth to both, as believed."""

from __future__ import annotations

from collections.abc import Sequence

from game.core import orders as o
from game.core.pledges import Article, Clause, Consent, Propose
from game.core.scenario import PowerId
from game.core.world import draft
from game.seat.desk import changes, instruction, worth_now, worth_with
from game.ui.kit import literal
from game.ui.scenes.room import Room
from game.words.orders import describe
from game.words.side_payments import priced


def reading(room: Room, order: o.Order) -> str:
    """Return how an order reads to those who hear it."""
    return f"*{literal(describe(order, room.scenario, room.language, room.viewer, room.seat.view))}*"


def articles(room: Room, gives: Sequence[Clause], asks: Sequence[Clause], to: PowerId) -> tuple[Article, ...]:
    """Return what would come into the treaty if both sides used what they were promised to the full."""
    mine = {a.question: a for clause in asks for a in _best(room, clause, room.viewer)}
    theirs = {a.question: a for clause in gives for a in _best(room, clause, to)}
    return tuple({**mine, **theirs}.values())


def _best(room: Room, clause: Clause, taker: PowerId) -> list[Article]:
    """Return the article that a promise lets its taker have: within the range, what serves that power best."""
    match clause.pledge:
        case Propose(question=question, position=number):
            return [Article(question, number)]
        case Consent(question=question, low=low, high=high):
            if room.seat.view.questions[question].position >= 0:
                return []
            numbers = range(low, high + 1)
            if taker == room.viewer:
                worths = changes(room.seat, question)
                return [Article(question, max(numbers, key=lambda n: worths[n]))]
            seen, now = room.intelligence, draft(room.seat.view)
            return [max((Article(question, n) for n in numbers), key=lambda a: seen.change(taker, (a,), now))]
        case _:
            return []


def paid(room: Room, gives: Sequence[Clause], asks: Sequence[Clause]) -> list[str]:
    """Return what the side payments would cost oneself, who gives the first, and bring from what one asks."""
    return [literal(said) for said in priced(room.reader, gives, asks)]


def weighing(room: Room, moved: Sequence[Article], to: PowerId) -> list[str]:
    """Return what articles would be worth to oneself and, as believed, to another; and which lie beyond one's lines."""
    if not moved:
        return []
    mine = worth_with(room.seat, moved) - worth_now(room.seat)
    theirs = room.intelligence.change(to, moved, draft(room.seat.view))
    said = room.say(
        "If all of it came into the treaty: {mine} to you; {theirs} to {power:the}, as far as you can know.",
        mine=room.language.signed_tenths(mine), theirs=room.language.signed_tenths(theirs), power=room.power(to),
    )  # fmt: skip
    lines = [literal(said)]
    for article in moved:
        line = instruction(room.seat, article.question)
        if not line.low <= article.position <= line.high:
            answer = room.reader.answer(article.question, article.position)
            lines.append("{wine:" + literal(room.say("Beyond your red line: {answer}.", answer=answer)) + "}")
    return lines
