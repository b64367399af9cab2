"""The corridor: powers in turn, papers between two, answers at once or in the second round."""

from typing import assert_never

from game.core import events as e
from game.core import orders as o
from game.core.canon import canonical
from game.core.minutes import Minutes
from game.core.pledges import Candour, Clause, Commitment, State, Warning
from game.core.reasons import declared
from game.core.rules.court import due
from game.core.scenario import PowerId
from game.core.why_promise import promised
from game.core.world import commitments
from game.core.worth import index


def begin_corridor(minutes: Minutes) -> None:
    """Open the corridor to the first power of the order drawn."""
    minutes.write(e.PhaseBegan("corridor"))
    minutes.write(e.TurnBegan(minutes.world.order[0], 1))


def corridor_order(minutes: Minutes, power: PowerId, order: o.CorridorOrder) -> None:
    """Carry out one legal order in the corridor."""
    match order:
        case o.Sound() | o.AskTerms() | o.Offer():
            _write(minutes, power, order)
        case o.Answer():
            _answer(minutes, power, order)
        case o.Warn():
            _meet(minutes, power, order.to)
            warned = minutes.world.hands[power].warnings.values()
            number = sum(1 for known in warned if known.by == power and known.to == order.to)
            name = f"warning:{power}:{order.to}:{number}"
            warning = Warning(name, power, order.to, order.demand, order.threat, minutes.world.sitting + 1)
            minutes.write(e.Warned(warning), to=(power, order.to))
            minutes.note(name, power, order.reasons, name)
        case o.Telegraph():
            when = due(minutes.world, power)
            minutes.write(e.TelegraphSent(power, order.question, order.position, when), to=(power,))
            minutes.note(f"telegram:{order.question}", power, order.reasons)
        case o.Leak():
            _leak(minutes, power, order)
        case o.Release():
            known = commitments(minutes.world)[order.commitment]
            settle(minutes, known, "released", f"released:{power}")
        case o.Pass():
            minutes.write(e.TurnEnded(power))
        case _:
            assert_never(order)


def _meet(minutes: Minutes, by: PowerId, to: PowerId) -> None:
    if to not in minutes.world.powers[by].met:
        minutes.write(e.InterviewOpened(by, to))


def _write(minutes: Minutes, by: PowerId, order: o.Sound | o.AskTerms | o.Offer) -> None:
    _meet(minutes, by, order.to)
    count = minutes.world.hands[by].written.get(order.to, 0)
    paper = f"paper:{minutes.world.sitting}:{by}:{order.to}:{count}"
    both = (by, order.to)
    match order:
        case o.Sound():
            minutes.write(e.PositionSounded(paper, by, order.to, order.question), to=both)
        case o.AskTerms():
            minutes.write(e.TermsAsked(paper, by, order.to, order.articles), to=both)
        case o.Offer():
            told = declared(order.reasons)
            minutes.write(e.OfferMade(paper, by, order.to, order.gives, order.asks, order.secret, "", told), to=both)
            minutes.note(paper, by, order.reasons, paper)
        case _:
            assert_never(order)


def _answer(minutes: Minutes, power: PowerId, order: o.Answer) -> None:
    paper = minutes.world.hands[power].pending[order.paper]
    both = (paper.by, paper.to)
    reply = order.reply
    told = declared(reply.reasons)
    match reply:
        case o.Accept():
            assert isinstance(paper, e.OfferMade)
            minutes.write(e.OfferAccepted(order.paper, power, paper.by, told), order.paper, to=both)
            _commit(minutes, paper)
        case o.Refuse():
            minutes.write(e.OfferRefused(order.paper, power, paper.by, told), order.paper, to=both)
            if not isinstance(paper, e.OfferMade):
                minutes.write(e.PaperLapsed(order.paper, paper.by, power), order.paper, to=both)
        case o.Counter():
            name = f"{order.paper}:counter"
            counter = e.OfferMade(name, power, paper.by, reply.gives, reply.asks, reply.secret, order.paper, told)
            minutes.write(counter, order.paper, to=both)
        case o.Disclose():
            assert isinstance(paper, e.PositionSounded)
            disclosed = e.PositionDisclosed(
                order.paper, power, paper.by, paper.question, reply.low, reply.high, False, told
            )
            minutes.write(disclosed, order.paper, to=both)
        case o.Terms():
            minutes.write(e.TermsNamed(order.paper, power, paper.by, reply.options, told), order.paper, to=both)
        case _:
            assert_never(reply)
    minutes.note(order.paper, power, reply.reasons, order.paper)


def _commit(minutes: Minutes, offer: e.OfferMade) -> None:
    """Enter every clause of an accepted offer in the ledger; what a giver may no longer promise cannot be accepted."""
    sides = ((offer.by, offer.to, offer.gives), (offer.to, offer.by, offer.asks))
    for by, to, clauses in sides:
        for clause in clauses:
            _promise(minutes, by, to, clause, offer)


def _promise(minutes: Minutes, by: PowerId, to: PowerId, clause: Clause, offer: e.OfferMade) -> None:
    assert promised(minutes.world, by, by, to, clause) is None, f"{by} was let promise {clause}"
    name = _name(minutes, by, to, clause, offer.secret)
    known = None if not offer.secret else (by, to)
    made = Commitment(name, by, to, clause, offer.secret, minutes.world.sitting)
    minutes.write(e.CommitmentMade(made), offer.paper, to=known)
    if isinstance(clause.pledge, Candour) and clause.given is None:
        disclose(minutes, made)
        settle(minutes, made, "kept", name)


def _name(minutes: Minutes, by: PowerId, to: PowerId, clause: Clause, secret: bool) -> str:
    """Return a name rolled from the promise alone.

    One that counted papers, or secrets, would tell how many there were, once the promise is open or leaked. Only a
    promise released and given again in one sitting is counted, among its like.
    """
    like = (by, to, clause, secret, minutes.world.sitting)
    known = commitments(minutes.world).values()
    again = sum((one.by, one.to, one.clause, one.secret, one.made) == like for one in known)
    rolled = minutes.dice.roll("commitment", minutes.world.sitting, by, to, canonical(clause), secret, again)
    return f"commitment:{rolled:016x}"


def disclose(minutes: Minutes, known: Commitment) -> None:
    """Keep a pledge of candour: tell one's true aim, or that any position would do."""
    assert isinstance(known.clause.pledge, Candour)
    brief = minutes.world.hands[known.by].brief
    assert brief is not None
    question = known.clause.pledge.question
    ideal = brief.ideals[index(minutes.world.scenario, question)]
    low, high = (0, minutes.world.scenario.size(question) - 1) if ideal < 0 else (ideal, ideal)
    told = e.PositionDisclosed(known.id, known.by, known.to, question, low, high, True)
    minutes.write(told, known.id, to=(known.by, known.to))


def settle(minutes: Minutes, known: Commitment, state: State, evidence: str) -> None:
    """End a commitment, heard by those who knew it."""
    public = known.id in minutes.world.ledger
    event = e.CommitmentSettled(known.id, known.by, known.to, state, evidence, minutes.world.sitting)
    minutes.write(event, evidence, known.id, to=None if public else (known.by, known.to))


def _leak(minutes: Minutes, power: PowerId, order: o.Leak) -> None:
    """Print a secret; both publics and the other side take it as it comes, and may guess the source."""
    known = minutes.world.hands[power].ledger[order.commitment]
    minutes.write(e.PaperLeaked(order.paper, known), known.id)
    reader = minutes.world.scenario.papers[order.paper].power
    appetite = max(0, minutes.world.powers[reader].appetite - 3)
    minutes.write(e.OpinionMoved(reader, appetite, "leak"), known.id)
    minutes.note(known.id, power, order.reasons, known.id)


def next_turn(minutes: Minutes) -> bool:
    """Pass the corridor to the next power, or to the second round; return whether anybody is left."""
    world = minutes.world
    place = world.order.index(world.turn) + 1
    if place < len(world.order):
        minutes.write(e.TurnBegan(world.order[place], world.round))
        return True
    if world.round == 1:
        minutes.write(e.TurnBegan(world.order[0], 2))
        return True
    return False


def lapse_papers(minutes: Minutes) -> None:
    """Let every paper without an answer lapse when the corridor closes."""
    for power in minutes.world.scenario.powers:
        for paper in tuple(minutes.world.hands[power].pending.values()):
            if paper.by == power:
                minutes.write(e.PaperLapsed(paper.paper, paper.by, paper.to), paper.paper, to=(paper.by, paper.to))
