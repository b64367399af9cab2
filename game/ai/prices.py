"""What a pledge costs its giver and is worth to its receiver: always less, so that no pair can be pumped."""

from collections.abc import Iterable, Sequence
from typing import assert_never

from game.ai.balance import ROOM
from game.ai.judgement import WALL, foreseen
from game.ai.outlook import Outlook
from game.ai.word import consented, likely, promised
from game.core import side_payments
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
from game.core.world import commitments, draft
from game.core.worth import SCALE

OPPOSING = SCALE // 3
BINDING = SCALE // 10
"""Estimates, thousandths of a point: what each costs the giver beyond its articles."""
TALK = 2 * SCALE // 5
"""Most that another's silence, or his candour, on a question is worth, however much is at stake on it."""
AT_STAKE = 20
"""What part of one's stake on a question it is worth, until then."""
GOODWILL = 3 * SCALE // 2
"""All the small change that one power can make count with another in a congress, thousandths of a point."""
ALLIANCE = 3 * SCALE
"""What leaving one's friends for a separate peace costs."""
COIN = Guarantee | Loan | Neutrality | Silence | Candour


def cost(outlook: Outlook, pledge: Pledge) -> int:
    """Return what giving a pledge costs oneself, at the worst it can come to; never negative."""
    match pledge:
        case Consent():
            mine, now = outlook.mine(pledge.question), outlook.expects(pledge.question)
            if any(outlook.red(pledge.question, number) for number in range(pledge.low, pledge.high + 1)):
                return WALL
            return BINDING + max(0, mine[now] - min(mine[pledge.low : pledge.high + 1]))
        case Propose():
            mine, now = outlook.mine(pledge.question), outlook.expects(pledge.question)
            if outlook.red(pledge.question, pledge.position):
                return WALL
            return BINDING + max(0, mine[now] - mine[pledge.position])
        case Oppose():
            mine, now = outlook.mine(pledge.question), outlook.expects(pledge.question)
            return OPPOSING + max(0, max(mine[pledge.low : pledge.high + 1]) - mine[now])
        case Silence() | Candour():
            return BINDING + _talk(outlook, outlook.me.power, pledge.question)
        case Loan() | Neutrality() | Guarantee():
            return side_payments.cost(pledge)
        case SeparatePeace():
            return ALLIANCE
        case _:
            assert_never(pledge)


def gain(outlook: Outlook, by: PowerId, pledge: Pledge) -> int:
    """Return what another's pledge is worth to oneself, taken at its word; never negative."""
    match pledge:
        case Consent():
            if by not in outlook.seat.view.scenario.questions[pledge.question].vetoes:
                return 0
            numbers = range(pledge.low, pledge.high + 1)
            return max(consented(outlook, by, outlook.me.power, pledge.question, number) for number in numbers)
        case Propose():
            return likely(outlook, by, outlook.me.power, pledge.question, pledge.position) // 2
        case Oppose():
            mine, now = outlook.mine(pledge.question), outlook.expects(pledge.question)
            if by not in outlook.seat.view.scenario.questions[pledge.question].vetoes:
                return 0
            if not pledge.low <= now <= pledge.high:
                return 0
            others = [n for n in outlook.free[outlook.order[pledge.question]] if not pledge.low <= n <= pledge.high]
            return max((max(0, mine[n] - mine[now]) for n in others), default=0) // 4
        case Silence() | Candour() | Loan() | Neutrality() | Guarantee():
            return coin(outlook, outlook.me.power, pledge)
        case SeparatePeace():
            return _apart(outlook, by)
        case _:
            assert_never(pledge)


def coin(outlook: Outlook, power: PowerId, pledge: Pledge) -> int:
    """Return what small change is worth to whom it is given, as far as one can tell; 0 for what is none."""
    match pledge:
        case Silence(question) | Candour(question):
            return _talk(outlook, power, question)
        case _:
            return side_payments.worth(pledge)


def _talk(outlook: Outlook, power: PowerId, question: str) -> int:
    """Return what it is worth to a power whether a question is spoken of, and how: a small part of its stake on it."""
    theirs = outlook.theirs(power, question)
    return min(TALK, (max(theirs) - min(theirs)) // AT_STAKE)


def _apart(outlook: Outlook, by: PowerId) -> int:
    """Return what a separate peace is worth: the draft against leaving, by how near the congress is to breaking."""
    view = outlook.seat.view
    camps = {view.scenario.powers[power].camp for power in (by, outlook.me.power)}
    if camps != {"allies", "enemy"} or view.sitting < view.armistice - 2:
        return 0
    if outlook.balance.above(by, draft(view)) > ROOM:  # no premium for holding the congress up
        return 0
    return max(0, outlook.worth(draft(view)) - outlook.me.walk_away) // 4  # silence where nothing is agreed


def about(pledge: Pledge) -> tuple[str, int]:
    """Return the question and the position that a pledge is about, as far as it is about any."""
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
    """Return the terms of a bundle: what oneself would give, and what one would take at the other's word.

    Every concession added to `taken` adds something or nothing, never takes away.
    """
    reasons: list[Reason] = []
    charged = 0
    for clause in given:
        question, position = about(clause.pledge)
        weight = cost(outlook, clause.pledge)
        charged += min(weight, WALL)
        if weight:
            history = _history(outlook, clause.pledge) if weight < WALL else ()
            weight += sum(reason.weight for reason in history)
            term: Term = "red_line" if weight >= WALL else "promise"
            reasons += [Reason(term, -weight, question, position), *history]
    reasons += _taken(outlook, other, taken)
    if charged:
        reasons += _account(outlook, other, given, taken, charged)
    if _worst(outlook, given) < outlook.me.walk_away:
        reasons.append(Reason("walk_away", -WALL, known="hidden"))
    return reasons


def _history(outlook: Outlook, pledge: Pledge) -> tuple[Reason, ...]:
    """Return how much of what an article costs that one promises is foresight, as long as the rest costs something."""
    match pledge:
        case Consent(question, low, high):
            mine = outlook.mine(question)
            number = min(range(low, high + 1), key=lambda n: mine[n])
        case Propose(question, number):
            mine = outlook.mine(question)
        case _:
            return ()
    now = outlook.expects(question)
    loss = mine[now] - mine[number]
    history = foreseen(outlook, question, number, now) if loss > 0 else ()
    return history if -sum(reason.weight for reason in history) < loss + BINDING else ()


def _taken(outlook: Outlook, other: PowerId, taken: Sequence[Clause]) -> list[Reason]:
    reasons: list[Reason] = []
    trust = outlook.trust(other)
    full = {clause: gain(outlook, other, clause.pledge) // (2 if clause.given else 1) for clause in taken}
    room = max(0, GOODWILL - _small_change(outlook, other))
    for clause in taken:
        worth, (question, position) = full[clause], about(clause.pledge)
        if promised(outlook, other, outlook.me.power, clause):
            continue  # nobody pays twice for one word
        if isinstance(clause.pledge, COIN):
            worth = min(worth, room)
            room -= worth
        if worth:
            reasons.append(Reason("promise", worth, question, position))
            if trust < 100:
                reasons.append(Reason("trust", worth * trust // 100 - worth, power=other, known="inferred"))
    return reasons


def _small_change(outlook: Outlook, other: PowerId) -> int:
    """Return how much small change another power has already made count with oneself."""
    me = outlook.me.power
    return sum(
        gain(outlook, other, known.clause.pledge)
        for known in commitments(outlook.seat.view).values()
        if known.by == other and known.to == me and isinstance(known.clause.pledge, COIN)
    )


def _account(
    outlook: Outlook, other: PowerId, given: Sequence[Clause], taken: Sequence[Clause], price: int
) -> Iterable[Reason]:
    """Yield what it weighs that the other stands above its due, and would stand higher: up to twice the price."""
    if not outlook.skill.weighs:
        return
    balance, treaty = outlook.balance, outlook.so_far
    excess = balance.above(other, treaty) - ROOM + sum(max(0, _moves(outlook, other, clause)) for clause in given)
    excess += sum(min(0, _moves(outlook, other, clause)) for clause in taken)
    if excess > 0:
        yield Reason("share", -min(excess, price), power=other)


def _moves(outlook: Outlook, power: PowerId, clause: Clause) -> int:
    """Return what a pledge of consent would move for a power, at the most it can come to for it."""
    if not isinstance(clause.pledge, Consent):
        return 0
    place = outlook.order[clause.pledge.question]
    span = range(clause.pledge.low, clause.pledge.high + 1)
    return max(outlook.balance.step(power, outlook.so_far, place, number) for number in span)


def _worst(outlook: Outlook, given: Sequence[Clause]) -> int:
    """Return what the expected treaty is worth with the worst that these pledges, and earlier ones, can come to."""
    me = outlook.me.power
    view = outlook.seat.view
    earlier = [known.clause for known in commitments(view).values() if known.by == me and known.state == "open"]
    worst: dict[str, int] = {}
    for clause in (*earlier, *given):
        if isinstance(clause.pledge, Consent):
            question = clause.pledge.question
            mine = outlook.instructed(question)
            loss = mine[outlook.expects(question)] - min(mine[clause.pledge.low : clause.pledge.high + 1])
            worst[question] = max(worst.get(question, 0), loss)
    spent = sum(side_payments.cost(clause.pledge) for clause in given)
    return outlook.worth(outlook.expected) + outlook.beside() - spent - sum(worst.values())
