"""What a power can no longer promise: what is sold already, and what an open promise forbids."""

from game.core.events import OfferMade
from game.core.objection import Objection
from game.core.pledges import Clause, Consent, Oppose, Pledge, Propose, Silence, Threat
from game.core.scenario import PowerId
from game.core.world import World


def promised(view: World, reader: PowerId, by: PowerId, to: PowerId, clause: Clause) -> Objection | None:
    """Return whether a power's open commitments, as far as the reader knows them, forbid it to promise a clause.

    The objection names the power if it is not the reader.
    """
    question = getattr(clause.pledge, "question", "")
    power = "" if by == reader else by
    for _, known in sorted({**view.ledger, **view.hands[reader].ledger}.items()):
        if known.by != by or known.state not in ("open", "kept"):
            continue
        again = known.state == "open" and known.to == to and known.clause == clause
        if again or (known.made == view.sitting and known.clause.pledge == clause.pledge):
            return Objection("sold_already", power, question)
        if known.state == "open" and contradicts(known.clause.pledge, clause.pledge):
            return Objection("contradicts", power, question)
    return None


def clashing(clauses: tuple[Clause, ...]) -> Objection | None:
    """Return what is wrong between the promises of one side of a bargain: one made twice, two nobody could keep."""
    for place, clause in enumerate(clauses):
        question = getattr(clause.pledge, "question", "")
        for other in clauses[:place]:
            if other.pledge == clause.pledge:
                return Objection("sold_already", question=question)
            if contradicts(other.pledge, clause.pledge):
                return Objection("contradicts", question=question)
    return None


def offered(view: World, by: PowerId, to: PowerId, clause: Clause) -> Objection | None:
    """Return whether another offer of this power that awaits its answer locks the clause."""
    question = getattr(clause.pledge, "question", "")
    for paper in view.hands[by].pending.values():
        if not isinstance(paper, OfferMade) or paper.by != by or paper.to == to:
            continue
        for given in paper.gives:
            if given.pledge == clause.pledge:
                return Objection("sold_already", question=question)
            if contradicts(given.pledge, clause.pledge):
                return Objection("contradicts", question=question)
    return None


def contradicts(one: Pledge | Threat, other: Pledge | Threat) -> bool:
    """Return whether nobody could keep both: consent and opposition that overlap, silence and a motion."""
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
