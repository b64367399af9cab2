"""Event to next world. Bookkeeping only: no rule is decided here, so old logs load for ever."""

from collections.abc import Iterable, Mapping
from dataclasses import replace
from typing import TypeVar, assert_never

from game.core import events as e
from game.core.after import AfterEvent, CrisisOpened, EventCame, HistoryClosed, PowerDecided, VerdictReached
from game.core.hands import in_hands
from game.core.pledges import Commitment
from game.core.scenario import PowerId, QuestionId
from game.core.world import Motion, PowerState, QuestionState, World, pair, text

_K = TypeVar("_K")
_V = TypeVar("_V")


def put(mapping: Mapping[_K, _V], key: _K, value: _V) -> dict[_K, _V]:
    """Return the mapping with one value set."""
    return {**mapping, key: value}


def _power(world: World, power: PowerId, state: PowerState) -> World:
    return replace(world, powers=put(world.powers, power, state))


def _question(world: World, question: QuestionId, state: QuestionState) -> World:
    return replace(world, questions=put(world.questions, question, state))


def _motion(world: World, motion: Motion) -> World:
    return replace(world, motions=put(world.motions, motion.id, motion))


def _open_sitting(world: World, event: e.SittingOpened) -> World:
    fresh = {power: replace(state, met=(), visited_by=(), speeches=0) for power, state in world.powers.items()}
    tabled = {
        question: replace(state, status="on_table")
        if question in event.agenda and state.status == "untouched"
        else state
        for question, state in world.questions.items()
    }
    return replace(
        world,
        sitting=event.number, agenda=event.agenda, order=event.order, called={}, motions={},
        powers=fresh, questions=tabled, turn="", round=0,
    )  # fmt: skip


def _settle(world: World, event: e.CommitmentSettled) -> World:
    if event.commitment not in world.ledger:
        return world
    known = world.ledger[event.commitment]
    ended = replace(known, state=event.state, evidence=event.evidence, settled=event.sitting)
    return replace(world, ledger=put(world.ledger, event.commitment, ended))


def _publish(world: World, commitment: Commitment) -> World:
    return replace(world, ledger=put(world.ledger, commitment.id, commitment))


def _interview(world: World, event: e.InterviewOpened) -> World:
    by, to = world.powers[event.by], world.powers[event.to]
    world = _power(world, event.by, replace(by, met=(*by.met, event.to)))
    return _power(world, event.to, replace(to, visited_by=(*to.visited_by, event.by)))


def _moved(world: World, event: e.MotionMoved) -> World:
    state = world.powers[event.by]
    world = _power(world, event.by, replace(state, speeches=state.speeches + 1))
    return _motion(world, Motion(event.motion, event.by, event.what, event.articles))


def _seconded(world: World, event: e.MotionSeconded) -> World:
    state, motion = world.powers[event.by], world.motions[event.motion]
    world = _power(world, event.by, replace(state, speeches=state.speeches + 1))
    return _motion(world, replace(motion, seconded_by=(*motion.seconded_by, event.by)))


def _voice(world: World, event: e.VoiceGiven) -> World:
    motion = world.motions[event.motion]
    return _motion(world, replace(motion, voices=put(motion.voices, event.power, event.voice)))


def _lost(world: World, event: e.MotionLost) -> World:
    motion = replace(world.motions[event.motion], fate="lost")
    if event.refused_by and motion.articles and not event.superseded_by:
        world = replace(world, stopped=put(world.stopped, text(motion.articles), event.refused_by))
    disputed = dict.fromkeys((*world.disputed, *(article.question for article in motion.articles)))
    return replace(_motion(world, motion), disputed=tuple(disputed))


def _standing(world: World, event: e.StandingMoved) -> World:
    state = world.powers[event.power]
    alone = state.refusals + (event.cause == "refused_alone")
    return _power(world, event.power, replace(state, standing=event.standing, refusals=alone))


def _reserve(world: World, event: e.ReserveSettled) -> World:
    state = world.questions[event.question]
    if event.lifted:
        left = tuple(power for power in state.reserved_by if power != event.power)
        return _question(world, event.question, replace(state, reserved_by=left))
    return _question(world, event.question, QuestionState("on_table"))


def _sign(world: World, event: e.TreatySigned) -> World:
    fixed = {
        question: replace(state, status="signed") if state.status == "agreed" else state
        for question, state in world.questions.items()
    }
    return replace(world, signatories=event.signatories, signed=event.sitting, questions=fixed)


def _after(world: World, event: AfterEvent) -> World:
    match event:
        case EventCame():
            return replace(world, history=(event.year, event.season), crisis=None)
        case CrisisOpened():
            return replace(world, history=(event.year, event.season), crisis=event)
        case PowerDecided():
            answer = "" if event.weighed else event.option
            return replace(world, answers=put(world.answers, (event.event, event.year, event.power), answer))
        case VerdictReached():
            return replace(world, verdicts=put(world.verdicts, event.power, event.points))
        case HistoryClosed():
            return replace(world, history=(event.year + 1, 0), crisis=None)
        case _:
            assert_never(event)


def _public(world: World, event: e.Event) -> World:
    match event:
        case e.SittingOpened():
            return _open_sitting(world, event)
        case e.PhaseBegan():
            return replace(world, phase=event.phase, turn="", round=0)
        case e.OpinionMoved():
            state = world.powers[event.power]
            return _power(world, event.power, replace(state, appetite=event.appetite))
        case e.StandingMoved():
            return _standing(world, event)
        case e.RelationMoved():
            return replace(world, relations=put(world.relations, pair(*event.powers), event.value))
        case e.ReserveSettled():
            return _reserve(world, event)
        case e.PowerSeated():
            return _power(world, event.power, replace(world.powers[event.power], seated=True))
        case e.TurnBegan():
            return replace(world, turn=event.power, round=event.round)
        case e.InterviewOpened():
            return _interview(world, event)
        case e.CommitmentMade():
            return world if event.commitment.secret else _publish(world, event.commitment)
        case e.CommitmentSettled():
            return _settle(world, event)
        case e.PaperLeaked():
            return _publish(world, event.commitment)
        case e.MotionMoved():
            return _moved(world, event)
        case e.MotionSeconded():
            return _seconded(world, event)
        case e.QuestionCalled():
            return replace(world, called=put(world.called, event.question, event.by))
        case e.QuestionReopened():
            return _question(world, event.question, QuestionState("on_table"))
        case e.PowerWithdrew():
            return _power(world, event.power, replace(world.powers[event.power], withdrawn=True))
        case e.VoiceGiven():
            return _voice(world, event)
        case e.MotionCarried():
            return _motion(world, replace(world.motions[event.motion], fate="carried"))
        case e.MotionLost():
            return _lost(world, event)
        case e.ArticleAgreed():
            return _question(
                world,
                event.question,
                QuestionState("agreed", event.position, event.reserved_by, world.sitting),
            )
        case e.ArmisticeExtended():
            return replace(world, armistice=event.until)
        case e.TreatySigned():
            return _sign(world, event)
        case e.CongressClosed():
            return replace(world, outcome=event.outcome, final=event.positions)
        case e.ScoreReckoned():
            return replace(world, scores=put(world.scores, event.power, event.brief))
        case EventCame() | CrisisOpened() | PowerDecided() | VerdictReached() | HistoryClosed():
            return _after(world, event)
        case (
            e.BriefDrawn() | e.NewsRead() | e.WalkAwayMoved() | e.CourtAnswered() | e.TurnEnded()
            | e.PositionSounded() | e.TermsAsked() | e.OfferMade() | e.OfferAccepted() | e.OfferRefused()
            | e.PaperLapsed() | e.PositionDisclosed() | e.TermsNamed() | e.Warned() | e.TelegraphSent()
            | e.ReasonsNoted() | e.ProtocolWritten() | e.SignatureGiven() | e.SignatureDeclined()
            | e.SignatureFailed() | e.WarResumed() | e.PowerChoseWar() | e.TheatreFought()
            | e.PeaceDictated() | e.SeparatePeaceSigned() | e.OrderRefused()
        ):  # fmt: skip
            return world
        case _:
            assert_never(event)


def evolve(world: World, event: e.Event) -> World:
    """Return the world after an event; hands that are not in this world or view are left out."""
    world = _public(world, event)
    changed = {
        power: after for power, hand in world.hands.items() if (after := in_hands(power, hand, event)) is not hand
    }
    return replace(world, hands={**world.hands, **changed}) if changed else world


def fold(world: World, entries: Iterable[e.Entry]) -> World:
    """Return the world after all the entries."""
    for entry in entries:
        world = evolve(world, entry.event)
    return world
