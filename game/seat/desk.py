"""What a power reads on its own desk: what the draft is worth to it, side payments and all, and what changes it."""

from collections.abc import Sequence
from dataclasses import dataclass

from game.core.pledges import Article
from game.core.scenario import QuestionId, Scenario
from game.core.side_payments import margin
from game.core.world import Hand, draft
from game.core.worth import index
from game.seat.seat import Seat


@dataclass(frozen=True, slots=True)
class Instruction:
    """What one's brief says of one question, leave from the court included."""

    ideal: int
    """-1 where one has no interest."""
    weight: int
    low: int
    high: int
    absolute: bool


def instruction(seat: Seat, question: QuestionId) -> Instruction:
    """Return what one's instructions say of a question now."""
    return instruction_in(seat.hand, seat.view.scenario, question)


def instruction_in(hand: Hand, scenario: Scenario, question: QuestionId) -> Instruction:
    """Return what the instructions among a power's papers say of a question now."""
    place, brief = index(scenario, question), hand.brief
    assert brief is not None, "instructions are read when the congress has opened"
    low, high = hand.leave.get(question, (brief.lows[place], brief.highs[place]))
    return Instruction(brief.ideals[place], brief.weights[place], low, high, brief.absolute[place])


def worth_now(seat: Seat) -> int:
    """Return what the draft is worth to oneself, signed as it stands; thousandths of a point.

    Nothing agreed is silence. Side payments that would then be due are in it, by what this power knows of them.
    """
    return margin(seat.view, seat.power) + seat.hand.walk_away


def worth_with(seat: Seat, articles: Sequence[Article]) -> int:
    """Return what the draft would be worth with these articles in it."""
    scenario = seat.view.scenario
    treaty = list(draft(seat.view))
    for article in articles:
        treaty[index(scenario, article.question)] = article.position
    return margin(seat.view, seat.power, treaty) + seat.hand.walk_away


def changes(seat: Seat, question: QuestionId) -> tuple[int, ...]:
    """Return what each position on a question would add to the draft as it stands, thousandths of a point."""
    now = worth_now(seat)
    size = seat.view.scenario.size(question)
    return tuple(worth_with(seat, (Article(question, number),)) - now for number in range(size))


def points(thousandths: int) -> int:
    """Return thousandths of a point as tenths, rounded half away from zero, for showing."""
    sign = -1 if thousandths < 0 else 1
    return sign * ((abs(thousandths) + 50) // 100)
