"""What a pledge costs its giver and is worth to its receiver: always less, so that no pair can be pumped."""

from collections.abc import Sequence
from typing import assert_never

from game.ai.judgement import WALL
from game.ai.outlook import Outlook
from game.core.pledges import (
    Candour,
    Clause,
    Consent,
    Guarantee,
    Loan,
    Neutrality,
    Oppose,
    Pledge,
    Propose,
    SeparatePeace,
    Silence,
)  # fmt: skip
from game.core.reasons import Reason, Term
from game.core.scenario import PowerId
from game.core.worth import SCALE

NEUTRALITY = SCALE
GUARANTEE = 3 * SCALE // 2
CANDOUR = SCALE // 2
SILENCE = SCALE // 4
MILLION = SCALE // 20
SEPARATE_PEACE = 3 * SCALE // 2
OPPOSING = SCALE // 3
"""Estimates, thousandths of a point: what each costs the giver beyond its articles."""


def cost(outlook: Outlook, pledge: Pledge) -> int:
    """Return what giving a pledge costs oneself, at the worst it can come to; never negative."""
    match pledge:
        case Consent():
            mine, now = outlook.mine(pledge.question), _expected(outlook, pledge.question)
            for number in range(pledge.low, pledge.high + 1):
                if outlook.red(pledge.question, number) in ("absolute", "denied", "leave"):
                    return WALL
            return max(0, mine[now] - min(mine[pledge.low : pledge.high + 1]))
        case Propose():
            mine, now = outlook.mine(pledge.question), _expected(outlook, pledge.question)
            if outlook.red(pledge.question, pledge.position):
                return WALL
            return max(0, mine[now] - mine[pledge.position])
        case Oppose():
            mine, now = outlook.mine(pledge.question), _expected(outlook, pledge.question)
            return OPPOSING + max(0, max(mine[pledge.low : pledge.high + 1]) - mine[now])
        case Silence():
            return SILENCE
        case Candour():
            return CANDOUR
        case Loan():
            return MILLION * pledge.millions
        case Neutrality():
            return NEUTRALITY
        case Guarantee():
            return GUARANTEE
        case SeparatePeace():
            return SEPARATE_PEACE
        case _:
            assert_never(pledge)


def gain(outlook: Outlook, by: PowerId, pledge: Pledge) -> int:
    """Return what another's pledge is worth to oneself, taken at its word; never negative."""
    match pledge:
        case Consent():
            mine, now = outlook.mine(pledge.question), _expected(outlook, pledge.question)
            if by not in outlook.seat.view.scenario.questions[pledge.question].vetoes:
                return 0
            return max(0, max(mine[pledge.low : pledge.high + 1]) - mine[now])
        case Propose():
            mine, now = outlook.mine(pledge.question), _expected(outlook, pledge.question)
            return max(0, mine[pledge.position] - mine[now]) // 2
        case Oppose():
            mine, now = outlook.mine(pledge.question), _expected(outlook, pledge.question)
            if by not in outlook.seat.view.scenario.questions[pledge.question].vetoes:
                return 0
            return max(0, mine[now] - min(mine[pledge.low : pledge.high + 1])) // 2
        case Silence():
            return SILENCE // 2
        case Candour():
            return CANDOUR // 2
        case Loan():
            return MILLION * pledge.millions * 2 // 3
        case Neutrality():
            return NEUTRALITY * 2 // 3
        case Guarantee():
            return GUARANTEE * 2 // 3
        case SeparatePeace():
            return SEPARATE_PEACE // 3
        case _:
            assert_never(pledge)


def _expected(outlook: Outlook, question: str) -> int:
    return outlook.expected[outlook.order[question]]


def _about(pledge: Pledge) -> tuple[str, int]:
    match pledge:
        case Consent() | Oppose():
            return pledge.question, pledge.low
        case Propose():
            return pledge.question, pledge.position
        case Silence() | Candour():
            return pledge.question, -1
        case _:
            return "", -1


def on_bundle(outlook: Outlook, other: PowerId, given: Sequence[Clause], taken: Sequence[Clause]) -> list[Reason]:
    """Return the terms of a bundle: what oneself would give, and what one would take at the other's word."""
    reasons: list[Reason] = []
    trust = outlook.trust(other)
    for clause in given:
        question, position = _about(clause.pledge)
        weight = cost(outlook, clause.pledge)
        if weight:
            term: Term = "red_line" if weight >= WALL else "promise"
            reasons.append(Reason(term, -weight, question, position))
    for clause in taken:
        question, position = _about(clause.pledge)
        full = gain(outlook, other, clause.pledge) // (2 if clause.given else 1)
        if full:
            reasons.append(Reason("promise", full, question, position))
            if trust < 100:
                reasons.append(Reason("trust", full * trust // 100 - full, power=other, known="inferred"))
    return reasons
