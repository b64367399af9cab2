"""What a power gives to the newspapers, and why: a broken word, a doubtful promise, a court to stiffen."""

from collections.abc import Iterator

from game.ai.means import FLOOR, noted
from game.ai.outlook import Outlook
from game.core import orders as o
from game.core.pledges import Commitment, Consent
from game.core.reasons import Reason
from game.core.scenario import PowerId
from game.core.world import open_to_motion
from game.core.worth import SCALE

DOUBTED = 60
"""Hundredths of trust below which a promise made to oneself is worth nailing down before all."""
INDISCRETION = SCALE // 4
"""What it costs with the other side to be thought the source, thousandths of a point."""
SITTINGS = 4
"""Sittings that a power lets pass between two things it gives to the papers."""
STIFFENED = 30
"""Thousandths of a point by which a leak moves a walk-away value, for each point of its public's voice."""


def leaks(outlook: Outlook) -> Iterator[o.Leak]:
    """Yield what to give to which paper, best reason first."""
    if not outlook.manner.prints or not outlook.skill.weighs:
        return
    yield from _exposures(outlook)
    yield from _nailed_down(outlook)
    yield from _stiffened(outlook)


def _own_paper(outlook: Outlook, nearest: PowerId) -> str:
    """Return the paper in which to print: read by one power, or else by one's own public."""
    papers, me = outlook.seat.view.scenario.papers, outlook.me.power
    return min(papers, key=lambda name: (papers[name].power != nearest, papers[name].power != me), default="")


def _exposures(outlook: Outlook) -> Iterator[o.Leak]:
    """Take a word that was broken to oneself to the newspapers: who reads it there will trust its author less."""
    for key, known in outlook.seat.hand.ledger.items():
        if known.to == outlook.me.power and known.state == "broken" and (paper := _own_paper(outlook, known.by)):
            yield o.Leak(key, paper, noted((Reason("trust", SCALE, power=known.by),)))


def _nailed_down(outlook: Outlook) -> Iterator[o.Leak]:
    """Make a doubtful promise public that is about to be tested: to break it then costs credit before everybody."""
    for key, known in outlook.seat.hand.ledger.items():
        pledge = known.clause.pledge
        if known.to != outlook.me.power or known.state != "open" or not isinstance(pledge, Consent):
            continue
        trust = outlook.trust(known.by)
        if (
            trust >= DOUBTED
            or pledge.question not in outlook.seat.view.agenda
            or known.made == outlook.seat.view.sitting
        ):
            continue
        mine, now = outlook.mine(pledge.question), outlook.expected[outlook.order[pledge.question]]
        at_stake = max(0, max(mine[pledge.low : pledge.high + 1]) - mine[now]) * (100 - trust) // 100
        if at_stake >= INDISCRETION + FLOOR and (paper := _own_paper(outlook, outlook.me.power)):
            reasons = (
                Reason("trust", at_stake, pledge.question, power=known.by),
                Reason("relation", -INDISCRETION, power=known.by),
            )
            yield o.Leak(key, paper, noted(reasons))


def _stiffened(outlook: Outlook) -> Iterator[o.Leak]:
    """Stir the public of a power that stands where one stands oneself: its court will be the harder to buy.

    Only in mid-congress, while that public is not yet roused, and with a bargain that binds a third power and not one.
    """
    view = outlook.seat.view
    if not 25 <= outlook.progress <= 75 or view.signed or _printed_lately(outlook):
        return
    best, most = "", 0
    for power, facts in view.scenario.powers.items():
        if power == outlook.me.power or not any(paper.power == power for paper in view.scenario.papers.values()):
            continue
        shared = _shared(outlook, power)
        weight = facts.opinion.voice * STIFFENED if shared >= SCALE and view.powers[power].appetite > 30 else 0
        if weight * shared > most:
            best, most = power, weight * shared
    for key, known in outlook.seat.hand.ledger.items() if best else ():
        weight = view.scenario.powers[best].opinion.voice * STIFFENED
        if _harmless(outlook, known, best) and weight >= FLOOR and (paper := _own_paper(outlook, best)):
            yield o.Leak(key, paper, noted((Reason("opinion", weight, power=best),)))
            return


def _shared(outlook: Outlook, power: PowerId) -> int:
    """Return how much one and a power both still have to win on the questions that others dispute with them."""
    shared = 0
    for question in outlook.seat.view.disputed:
        if open_to_motion(outlook.seat.view, question):
            place = outlook.order[question]
            mine, theirs = outlook.mine(question), outlook.theirs(power, question)
            aim, now = outlook.aim[place], outlook.expected[place]
            shared += max(0, min(mine[aim] - mine[now], theirs[aim] - theirs[now]))
    return shared


def _harmless(outlook: Outlook, known: Commitment, reader: PowerId) -> bool:
    """Return whether a promise may be read by all: made to oneself, over, and not by the power that reads it."""
    return known.to == outlook.me.power and known.state in ("kept", "expired") and known.by != reader


def _printed_lately(outlook: Outlook) -> bool:
    """Return whether a secret of one's own was printed in the last sittings, by whomever."""
    return outlook.seat.view.sitting - outlook.beliefs.record.printed.get(outlook.me.power, -SITTINGS) < SITTINGS
