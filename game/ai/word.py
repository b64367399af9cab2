"""What a word is worth to whom it is given: what may still come of the article, and what stands in its way."""

from game.ai.outlook import Outlook
from game.core.pledges import Clause, Consent
from game.core.scenario import PowerId
from game.core.world import commitments
from game.core.worth import SCALE

GLADLY = 4
"""By how much less a consent counts that its giver, as far as one can tell, would give for nothing."""
BEARS = 4 * SCALE
"""Most that a power gives up on an article in the end, for the sake of a treaty."""
DISPUTED = 4
"""What part of an article's worth it is that one of those who refused it does so no longer."""


def consented(outlook: Outlook, by: PowerId, to: PowerId, question: str, number: int) -> int:
    """Return what one power's consent to an article is worth to another; one of the two is oneself, and knows its mind.

    Little, if it would be given for nothing; more again, if it ends a refusal of what all expect.
    """
    giver, now = outlook.theirs(by, question), outlook.expects(question)
    seen = outlook.skill.scrutiny or by == outlook.me.power
    glad = GLADLY if seen and giver[number] >= giver[now] else 1
    worth = likely(outlook, by, to, question, number) // glad
    return max(worth, disputed(outlook, by, to, question, number))


def likely(outlook: Outlook, by: PowerId, to: PowerId, question: str, number: int) -> int:
    """Return what is left of the profit of an article that one power promises another and third powers may stop.

    Each of those whom it hurts divides it once more; where one of them will never bear it nothing is left.
    """
    scrutiny, now = outlook.skill.scrutiny, outlook.expects(question)
    mine = outlook.theirs(to, question)
    profit, against = max(0, mine[number] - mine[now]), 0
    if not profit or not scrutiny:
        return profit
    for power in outlook.seat.view.scenario.questions[question].vetoes:
        if power not in (by, to) and not _bound(outlook, power, question, number):
            theirs = outlook.theirs(power, question)
            loss = theirs[now] - theirs[number]
            if scrutiny > 1 and loss > BEARS:
                return 0
            against += loss > SCALE // 2
    return profit // (1 + against)


def disputed(outlook: Outlook, by: PowerId, to: PowerId, question: str, number: int) -> int:
    """Return what it is worth to a power that another withdraws its refusal of the expected article: a part of it."""
    refusers = outlook.beliefs.record.refused.get((question, number), {})
    if by not in refusers or number != outlook.expects(question):
        return 0
    theirs = outlook.theirs(to, question)
    won = theirs[number] - theirs[outlook.seat.view.scenario.silence(question)]
    return max(0, won) // (DISPUTED * len(refusers))


def _bound(outlook: Outlook, power: PowerId, question: str, number: int) -> bool:
    """Return whether a power has promised oneself its consent to an article."""
    return any(
        known.by == power and known.to == outlook.me.power and known.state == "open"
        and isinstance(pledge := known.clause.pledge, Consent)
        and pledge.question == question and pledge.low <= number <= pledge.high
        for known in commitments(outlook.seat.view).values()
    )  # fmt: skip


def promised(outlook: Outlook, by: PowerId, to: PowerId, clause: Clause) -> bool:
    """Return whether a power has given another this very word already, as far as one knows, and is bound by it."""
    return any(
        (known.by, known.to, known.clause, known.state) == (by, to, clause, "open")
        for known in commitments(outlook.seat.view).values()
    )
