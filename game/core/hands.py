"""What an event changes in the papers of one power. Bookkeeping only."""

from collections.abc import Mapping
from dataclasses import replace

from game.core import events as e
from game.core.scenario import PowerId
from game.core.world import Hand, Paper, Telegram


def _without(pending: Mapping[str, Paper], paper: str) -> dict[str, Paper]:
    return {key: value for key, value in pending.items() if key != paper}


def _written(power: PowerId, hand: Hand, event: Paper) -> Hand:
    """Put a new paper on the pile of both; a counter answers the paper it counters."""
    pending = {**hand.pending, event.paper: event}
    if isinstance(event, e.OfferMade) and event.counter_to:
        pending = _without(pending, event.counter_to)
        countered = hand.pending.get(event.counter_to)
        if isinstance(countered, e.OfferMade):
            hand = replace(hand, refused=(*hand.refused, countered))
        return replace(hand, pending=pending)
    if power == event.by:
        hand = _count(hand, event.to)
    return replace(hand, pending=pending)


def _count(hand: Hand, to: PowerId) -> Hand:
    """Count one more paper or warning of this sitting to another power."""
    return replace(hand, written={**hand.written, to: hand.written.get(to, 0) + 1})


def _answered(hand: Hand, paper: str, refused: bool) -> Hand:
    offer = hand.pending.get(paper)
    if refused and isinstance(offer, e.OfferMade):
        hand = replace(hand, refused=(*hand.refused, offer))
    return replace(hand, pending=_without(hand.pending, paper))


def _ledger(power: PowerId, hand: Hand, event: e.Event) -> Hand:
    match event:
        case e.CommitmentMade() if event.commitment.secret and power in (event.commitment.by, event.commitment.to):
            made = event.commitment
            return replace(hand, ledger={**hand.ledger, made.id: made})
        case e.CommitmentSettled() if event.commitment in hand.ledger:
            ended = replace(
                hand.ledger[event.commitment], state=event.state, evidence=event.evidence, settled=event.sitting
            )
            return replace(hand, ledger={**hand.ledger, event.commitment: ended})
        case e.PaperLeaked() if event.commitment.id in hand.ledger:
            return replace(
                hand, ledger={key: known for key, known in hand.ledger.items() if key != event.commitment.id}
            )
        case e.Warned() if power in (event.warning.by, event.warning.to):
            new = event.warning.id not in hand.warnings
            hand = _count(hand, event.warning.to) if new and power == event.warning.by else hand
            return replace(hand, warnings={**hand.warnings, event.warning.id: event.warning})
        case _:
            return hand


def in_hands(power: PowerId, hand: Hand, event: e.Event) -> Hand:
    """Return a power's hand after an event; the same object if nothing in it changes."""
    match event:
        case e.BriefDrawn() if event.power == power:
            return replace(hand, brief=event, walk_away=event.walk_away)
        case e.WalkAwayMoved() if event.power == power:
            return replace(hand, walk_away=event.walk_away, pressed=event.pressed)
        case e.SittingOpened():
            return replace(hand, pending={}, written={})
        case e.TelegraphSent() if event.power == power:
            telegram = Telegram(event.question, event.position, event.due)
            return replace(hand, telegrams=(*hand.telegrams, telegram))
        case e.CourtAnswered() if event.power == power:
            left = tuple(t for t in hand.telegrams if t.question != event.question)
            if event.granted:
                leave = {**hand.leave, event.question: (event.low, event.high)}
                return replace(hand, telegrams=left, leave=leave)
            return replace(hand, telegrams=left, denied={**hand.denied, event.question: event.position})
        case e.OfferMade() | e.PositionSounded() | e.TermsAsked() if power in (event.by, event.to):
            return _written(power, hand, event)
        case e.OfferAccepted() | e.OfferRefused() if power in (event.by, event.to):
            return _answered(hand, event.paper, isinstance(event, e.OfferRefused))
        case e.PaperLapsed() | e.TermsNamed() if power in (event.by, event.to):
            return replace(hand, pending=_without(hand.pending, event.paper))
        case e.PositionDisclosed() if power in (event.by, event.to):
            return replace(hand, told=(*hand.told, event), pending=_without(hand.pending, event.paper))
        case _:
            return _ledger(power, hand, event)
