"""What a power can no longer promise: what is sold already, and what an open promise forbids."""

from game.core.events import OfferMade
from game.core.objection import Objection
from game.core.pledges import Clause, Consent, Oppose, Pledge, Propose, Silence, Threat
from game.core.scenario import PowerId
from game.core.world import World, commitments


def promised(view: World, by: PowerId, to: PowerId, clause: Clause) -> Objection | None:
    """Return whether a power's open commitments, as known in this view, forbid it to promise a clause."""
    question = getattr(clause.pledge, "question", "")
    for known in commitments(view).values():
        if known.by != by or known.state != "open":
            continue
        if known.clause == clause and (known.to == to or known.made == view.sitting):
            return Objection("sold_already", question=question)
        if contradicts(known.clause.pledge, clause.pledge):
            return Objection("contradicts", question=question)
    return None


def offered(view: World, by: PowerId, to: PowerId, clause: Clause) -> Objection | None:
    """Return whether another offer of this power that awaits its answer locks the clause."""
    question = getattr(clause.pledge, "question", "")
    for paper in view.hands[by].pending.values():
        if not isinstance(paper, OfferMade) or paper.by != by or paper.to == to:
            continue
        for given in paper.gives:
            if given == clause:
                return Objection("sold_already", question=question)
            if contradicts(given.pledge, clause.pledge):
                return Objection("contradicts", question=question)
    return None


def contradicts(one: Pledge | Threat, other: Pledge | Threat) -> bool:
    """Return whether nobody could keep both: consent and opposition that overlap, silence and a motion …"""
    return _contradicts(one, other) or _contradicts(other, one)


def _contradicts(one: Pledge | Threat, other: Pledge | Threat) -> bool:
    if isinstance(one, Consent) and isinstance(other, Oppose):
        return one.question == other.question and one.low <= other.high and other.low <= one.high
    if isinstance(one, Silence) and isinstance(other, Propose):
        return one.question == other.question
    if isinstance(one, Propose) and isinstance(other, Oppose):
        return one.question == other.question and other.low <= one.position <= other.high
    if isinstance(one, Propose) and isinstance(other, Propose):
        return one.question == other.question and one.position != other.position
    return False
