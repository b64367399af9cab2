"""The one answer to "why not?": the same for screen, machine and referee, from one power's own view."""

from dataclasses import dataclass
from typing import Literal, assert_never

from game.core import orders as o
from game.core.events import OfferMade, PositionSounded, TermsAsked
from game.core.pledges import (
    Article, Candour, Clause, Commitment, Condition, Consent, Departure, Guarantee, Loan, Neutrality, Oppose, Pledge,
    Propose, SeparatePeace, Silence, Threat,
)  # fmt: skip
from game.core.scenario import PowerId, QuestionId
from game.core.world import World, commitments, essentials_missing, open_to_motion, seats, settled

Code = Literal[
    "not_now",  # the phase does not take this order
    "not_your_turn",  # {power} has the corridor
    "over",  # the congress is closed
    "withdrawn",  # one has left the congress
    "not_seated",  # no seat in the plenary yet
    "unknown_power",  # {power}
    "unknown_question",  # {question}
    "unknown_position",  # {question} has no such position
    "unknown_paper",  # no such paper lies before one
    "unknown_commitment",
    "unknown_newspaper",
    "unknown_crisis",
    "yourself",
    "gone",  # {power} has left the congress
    "no_calls",  # no interview left this sitting
    "no_exchanges",  # {power} has given the time it could this sitting
    "second_round",  # only answers now
    "no_speeches",  # no motion left this sitting
    "not_on_agenda",  # none of the articles is on today's agenda
    "agreed_already",  # {question} is agreed
    "signed_already",  # {question} is signed, or the treaty is
    "too_many_articles",
    "article_twice",
    "empty_offer",
    "empty_range",
    "bad_loan",
    "sold_already",  # the same pledge is promised already
    "contradicts",  # it contradicts an open commitment
    "refused_before",  # the same offer was refused
    "offer_pending",  # an answer is owed first
    "wrong_reply",  # the reply does not fit the paper
    "too_many_terms",
    "not_agreed",  # {question} is not agreed, so it cannot be reopened
    "called_already",
    "no_standing",  # the act costs more standing than one has
    "essentials",  # {question} must be agreed first
    "reserved",  # the reserve of {power} on {question} stands
    "moved_already",
    "no_motion",  # no such motion is put
    "voiced_already",
    "tone_without_refusal",
    "fault_not_in_motion",
    "inside_line",  # no leave is needed
    "absolute_line",  # no leave can be had
    "asked_already",
    "not_secret",  # it is public already
    "not_yours",  # only the power it was made to may release it
    "settled_commitment",
]


@dataclass(frozen=True, slots=True)
class Objection:
    """Why an order cannot be given; words turn it into one sentence that says what to do instead."""

    code: Code
    power: PowerId = ""
    question: QuestionId = ""


CALL_COST = 1
"""Standing that forcing a question onto the agenda costs."""
REOPEN_COST = 2
"""Standing that reopening an agreed article costs."""


def why_not(view: World, power: PowerId, order: o.Order) -> Objection | None:
    """Return why a power may not give an order now, or None; the view needs no hand but its own."""
    if view.outcome is not None:
        return Objection("over")
    if view.powers[power].withdrawn:
        return Objection("withdrawn")
    match order:
        case (
            o.Sound() | o.AskTerms() | o.Offer() | o.Answer() | o.Warn() | o.Telegraph() | o.Leak() | o.Release()
            | o.Pass()
        ):  # fmt: skip
            return _corridor(view, power, order)
        case o.Move() | o.CallQuestion() | o.Reopen() | o.MoveSignature() | o.MoveExtension() | o.Withdraw():
            if view.phase != "motions":
                return Objection("not_now")
            return _motion(view, power, order)
        case o.Voice():
            return _voice(view, power, order)
        case o.Sign() | o.Decline():
            if view.phase != "signature":
                return Objection("not_now")
            return None if power in seats(view) else Objection("not_seated")
        case _:
            assert_never(order)


def _corridor(view: World, power: PowerId, order: o.CorridorOrder) -> Objection | None:
    if view.phase != "corridor":
        return Objection("not_now")
    if isinstance(order, o.Answer):  # a paper may be answered out of turn: the other side is waiting
        return _answer(view, power, order)
    if view.turn != power:
        return Objection("not_your_turn", power=view.turn)
    match order:
        case o.Pass():
            return None
        case o.Telegraph():
            return _telegraph(view, power, order)
        case o.Leak():
            return _leak(view, power, order)
        case o.Release():
            return _release(view, power, order)
        case o.Sound():
            return _known(view, order.question) or _meeting(view, power, order.to)
        case o.AskTerms():
            return _articles(view, order.articles) or _meeting(view, power, order.to)
        case o.Offer():
            return (
                _bundle(view, power, order.to, order.gives, order.asks)
                or _repeated(view, power, order)
                or _meeting(view, power, order.to)
            )
        case o.Warn():
            return (
                _pledge(view, order.demand) or _threat(view, order.threat) or _meeting(view, power, order.to)
            )
        case _:
            assert_never(order)


def _known(view: World, question: QuestionId, *numbers: int) -> Objection | None:
    if question not in view.scenario.questions:
        return Objection("unknown_question", question=question)
    if any(not 0 <= number < view.scenario.size(question) for number in numbers):
        return Objection("unknown_position", question=question)
    return None


def _partner(view: World, power: PowerId, to: PowerId) -> Objection | None:
    if to not in view.powers:
        return Objection("unknown_power", power=to)
    if to == power:
        return Objection("yourself")
    if view.powers[to].withdrawn:
        return Objection("gone", power=to)
    return None


def _meeting(view: World, power: PowerId, to: PowerId) -> Objection | None:
    wrong = _partner(view, power, to)
    if wrong is not None:
        return wrong
    if view.round > 1:
        return Objection("second_round")
    state, rules = view.powers[power], view.scenario.rules
    if to not in state.met and len(state.met) >= rules.calls:
        return Objection("no_calls")
    if view.hands[power].written.get(to, 0) >= rules.exchanges:
        return Objection("no_exchanges", power=to)
    if any(paper.by == power and paper.to == to for paper in view.hands[power].pending.values()):
        return Objection("offer_pending", power=to)
    return None


def _articles(view: World, articles: tuple[Article, ...]) -> Objection | None:
    if not articles:
        return Objection("empty_offer")
    if len(articles) > 3:
        return Objection("too_many_articles")
    if len({article.question for article in articles}) < len(articles):
        return Objection("article_twice")
    for article in articles:
        wrong = _known(view, article.question, article.position)
        if wrong is not None:
            return wrong
    return None


def _range(view: World, question: QuestionId, low: int, high: int) -> Objection | None:
    wrong = _known(view, question, low, high)
    if wrong is None and low > high:
        return Objection("empty_range", question=question)
    return wrong


def _pledge(view: World, pledge: Pledge) -> Objection | None:
    match pledge:
        case Consent() | Oppose():
            return _range(view, pledge.question, pledge.low, pledge.high)
        case Propose():
            return _known(view, pledge.question, pledge.position)
        case Silence() | Candour():
            return _known(view, pledge.question)
        case Loan():
            return None if 1 <= pledge.millions <= 100 else Objection("bad_loan")
        case Neutrality():
            return None if pledge.crisis in view.scenario.crises else Objection("unknown_crisis")
        case Guarantee() | SeparatePeace():
            return None
        case _:
            assert_never(pledge)


def _threat(view: World, threat: Threat) -> Objection | None:
    match threat:
        case Oppose():
            return _range(view, threat.question, threat.low, threat.high)
        case Departure():
            return None
        case _:
            assert_never(threat)


def _condition(view: World, given: Condition | None) -> Objection | None:
    return None if given is None else _range(view, given.question, given.low, given.high)


def _bundle(
    view: World, by: PowerId, to: PowerId, gives: tuple[Clause, ...], asks: tuple[Clause, ...]
) -> Objection | None:
    if not gives and not asks:
        return Objection("empty_offer")
    if len(gives) > 4 or len(asks) > 4:
        return Objection("too_many_articles")
    for clause in (*gives, *asks):
        wrong = _pledge(view, clause.pledge) or _condition(view, clause.given)
        if wrong is not None:
            return wrong
    for clause in gives:
        wrong = promised(view, by, to, clause)
        if wrong is not None:
            return wrong
    return None


def promised(view: World, by: PowerId, to: PowerId, clause: Clause) -> Objection | None:
    """Return whether a power's open commitments, as known in this view, forbid it to promise a clause."""
    for known in commitments(view).values():
        if known.by != by or known.state != "open":
            continue
        if known.clause == clause and (known.to == to or known.made == view.sitting):
            return Objection("sold_already", question=getattr(clause.pledge, "question", ""))
        if contradicts(known.clause.pledge, clause.pledge):
            return Objection("contradicts", question=getattr(clause.pledge, "question", ""))
    return None


def contradicts(one: Pledge | Threat, other: Pledge | Threat) -> bool:
    """Return whether nobody could keep both: consent and opposition that overlap, silence and a motion."""
    match one, other:
        case (Consent(), Oppose()) | (Oppose(), Consent()):
            return one.question == other.question and one.low <= other.high and other.low <= one.high
        case (Silence(), Propose()) | (Propose(), Silence()):
            return one.question == other.question
        case (Propose(), Oppose()):
            return one.question == other.question and other.low <= one.position <= other.high
        case (Oppose(), Propose()):
            return contradicts(other, one)
        case (Propose(), Propose()):
            return one.question == other.question and one.position != other.position
        case _:
            return False


def _repeated(view: World, power: PowerId, order: o.Offer) -> Objection | None:
    for offer in view.hands[power].refused:
        if (offer.by, offer.to, offer.gives, offer.asks) == (power, order.to, order.gives, order.asks):
            return Objection("refused_before", power=order.to)
    return None


def _answer(view: World, power: PowerId, order: o.Answer) -> Objection | None:
    paper = view.hands[power].pending.get(order.paper)
    if paper is None or paper.to != power:
        return Objection("unknown_paper")
    reply = order.reply
    match paper, reply:
        case OfferMade(), o.Accept():
            for clause in paper.asks:  # what is asked of the reader becomes his promise
                wrong = promised(view, power, paper.by, clause)
                if wrong is not None:
                    return wrong
            return None
        case OfferMade(), o.Refuse():
            return None
        case OfferMade(), o.Counter():
            if paper.counter_to:
                return Objection("wrong_reply")
            if (reply.gives, reply.asks) == (paper.asks, paper.gives):
                return Objection("refused_before", power=paper.by)
            return _bundle(view, power, paper.by, reply.gives, reply.asks)
        case PositionSounded(), o.Disclose():
            return _range(view, paper.question, reply.low, reply.high)
        case TermsAsked(), o.Terms():
            if len(reply.options) > 3:
                return Objection("too_many_terms")
            for option in reply.options:
                wrong = _articles(view, option)
                if wrong is not None:
                    return wrong
            return None
        case (PositionSounded() | TermsAsked()), o.Refuse():
            return None
        case _:
            return Objection("wrong_reply")


def _telegraph(view: World, power: PowerId, order: o.Telegraph) -> Objection | None:
    wrong = _known(view, order.question, order.position)
    if wrong is not None:
        return wrong
    hand = view.hands[power]
    brief = hand.brief
    assert brief is not None, "a power that plays has opened its brief"
    place = tuple(view.scenario.questions).index(order.question)
    low, high = hand.leave.get(order.question, (brief.lows[place], brief.highs[place]))
    if low <= order.position <= high:
        return Objection("inside_line", question=order.question)
    if brief.absolute[place]:
        return Objection("absolute_line", question=order.question)
    if any(telegram.question == order.question for telegram in hand.telegrams) or order.question in hand.denied:
        return Objection("asked_already", question=order.question)
    return None


def _secret(view: World, power: PowerId, commitment: str) -> Commitment | None:
    return view.hands[power].ledger.get(commitment)


def _leak(view: World, power: PowerId, order: o.Leak) -> Objection | None:
    if order.paper not in view.scenario.papers:
        return Objection("unknown_newspaper")
    if order.commitment in view.ledger:
        return Objection("not_secret")
    return None if _secret(view, power, order.commitment) else Objection("unknown_commitment")


def _release(view: World, power: PowerId, order: o.Release) -> Objection | None:
    known = _secret(view, power, order.commitment) or view.ledger.get(order.commitment)
    if known is None:
        return Objection("unknown_commitment")
    if known.to != power:
        return Objection("not_yours", power=known.to)
    return None if known.state == "open" else Objection("settled_commitment")


def _motion(view: World, power: PowerId, order: o.MotionOrder) -> Objection | None:
    if isinstance(order, o.Withdraw):
        return None
    if power not in seats(view):
        return Objection("not_seated")
    state = view.powers[power]
    match order:
        case o.Move():
            return _move(view, power, order)
        case o.CallQuestion():
            wrong = _known(view, order.question)
            if wrong is not None:
                return wrong
            if not open_to_motion(view, order.question):
                return Objection("agreed_already", question=order.question)
            if order.question in view.called:
                return Objection("called_already", question=order.question)
            return None if state.standing >= CALL_COST else Objection("no_standing")
        case o.Reopen():
            wrong = _known(view, order.question)
            if wrong is not None:
                return wrong
            if view.questions[order.question].status == "signed":
                return Objection("signed_already", question=order.question)
            if not settled(view, order.question):
                return Objection("not_agreed", question=order.question)
            return None if state.standing >= REOPEN_COST else Objection("no_standing")
        case o.MoveSignature():
            return _signature(view, power)
        case o.MoveExtension():
            if view.signed:
                return Objection("signed_already")
            return _speech(view, power)
        case _:
            assert_never(order)


def _speech(view: World, power: PowerId) -> Objection | None:
    return None if view.powers[power].speeches < view.scenario.rules.speeches else Objection("no_speeches")


def _move(view: World, power: PowerId, order: o.Move) -> Objection | None:
    wrong = _articles(view, order.articles) or _speech(view, power)
    if wrong is not None:
        return wrong
    for article in order.articles:
        if settled(view, article.question):
            return Objection("agreed_already", question=article.question)
        if not open_to_motion(view, article.question):
            return Objection("signed_already", question=article.question)
    if not any(article.question in view.agenda for article in order.articles):
        return Objection("not_on_agenda", question=order.articles[0].question)
    return None


def _signature(view: World, power: PowerId) -> Objection | None:
    if view.signed:
        return Objection("signed_already")
    missing = essentials_missing(view)
    if missing:
        return Objection("essentials", question=missing[0])
    for question, state in view.questions.items():
        if state.reserved_by:
            return Objection("reserved", power=state.reserved_by[0], question=question)
    return _speech(view, power)


def _voice(view: World, power: PowerId, order: o.Voice) -> Objection | None:
    if view.phase != "voices":
        return Objection("not_now")
    if power not in seats(view):
        return Objection("not_seated")
    motion = view.motions.get(order.motion)
    if motion is None:
        return Objection("no_motion")
    if order.tone is not None and order.voice == "consent":
        return Objection("tone_without_refusal")
    if order.fault and order.fault not in {article.question for article in motion.articles}:
        return Objection("fault_not_in_motion", question=order.fault)
    return None
