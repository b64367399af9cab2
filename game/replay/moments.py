"""Moments worth a visit, found by rule in what one pair of eyes has heard; nothing unheard enters.

| kind | rule |
|---|---|
| promise_kept, promise_broken | a promise is settled so |
| threat | a warning is carried out, or proves empty |
| leak | a newspaper prints a secret |
| reversal | a power refuses an article that it moved, consented to or said would do; or consents to one it refused |
| near_refusal | of all answers and voices whose reasons are known and lie within a point of zero, the twelve nearest |
| tipping_vote | a motion (for the first time) or a signature fails by one veto alone |
| divergence | the first article agreed otherwise than in 1856; the first event that came in another year, or never |
| turning_crisis | a power answers a crisis at odds of 65 in 100 at most; 85, if a war, state or article hangs on it |
| close | the treaty is signed, or war resumed, or a separate peace made |
"""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from typing import Final, Literal, get_args

from game.core import events as e
from game.core.after import EventCame, PowerDecided
from game.core.history.chronicle import Chronicle
from game.core.pledges import Article
from game.core.reasons import Reason
from game.core.rules.voices import vetoes
from game.core.scenario import PowerId, QuestionId
from game.log.log import Place
from game.replay.intent import reasons_of
from game.replay.lens import Lens, Line

Kind = Literal[
    "promise_kept", "promise_broken", "threat", "leak", "reversal", "near_refusal", "tipping_vote", "divergence",
    "turning_crisis", "close",
]  # fmt: skip
KINDS: Final[tuple[Kind, ...]] = get_args(Kind)

NEAR: Final = 1000
"""Thousandths of a point within which a sum of reasons is near zero."""
NEAREST: Final = 12
"""Near refusals that are marked, in a whole game."""
WHOLE: Final = 2**24
OPEN: Final = WHOLE * 65 // 100
"""Odds up to which another answer was near enough."""
GRAVE: Final = WHOLE * 85 // 100
"""The same, where a war, a state or an article hangs on it."""

Turn = Literal["", "moved", "consented", "said", "refused"]
"""What a reversal goes against: an article that the power had moved, consented to or said would do, and refuses now;
or refused, and consents to now."""


@dataclass(frozen=True, slots=True)
class Moment:
    """One place worth a visit."""

    place: Place
    kind: Kind
    power: PowerId = ""
    """Whose moment; empty where it is nobody's in particular."""
    other: PowerId = ""
    """Towards whom."""
    article: Article | None = None
    """On what."""
    weight: int = 0
    """The sum of the reasons of a near refusal, thousandths of a point; the odds of a crisis, in 2**24."""
    turn: Turn = ""
    before: Place | None = None
    """Where a reversal's earlier word was given."""


def moments(lens: Lens) -> tuple[Moment, ...]:
    """Return the moments that these eyes can know of, in order of place; no two of a kind and power at one place."""
    found = [*_promises(lens), *_reversals(lens), *_near(lens), *_tipping(lens), *_divergence(lens), *_crises(lens)]
    unique = {(one.place, KINDS.index(one.kind), one.power): one for one in reversed(found)}
    return tuple(unique[key] for key in sorted(unique))


def _promises(lens: Lens) -> Iterator[Moment]:
    for line in lens.lines:
        event = line.entry.event
        match event:
            case e.CommitmentSettled(state="kept"):
                yield Moment(line.place, "promise_kept", event.by, event.to)
            case e.CommitmentSettled(state="broken"):
                yield Moment(line.place, "promise_broken", event.by, event.to)
            case e.Warned(warning) if warning.state in ("carried_out", "empty"):
                yield Moment(line.place, "threat", warning.by, warning.to)
            case e.PaperLeaked(commitment=leaked):
                yield Moment(line.place, "leak", leaked.by, leaked.to)
            case e.TreatySigned() | e.WarResumed() | e.SeparatePeaceSigned():
                yield Moment(line.place, "close")
            case _:
                pass


# Reversals -----------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class _Word:
    """A stand that a power has taken on a question, in deed or word."""

    low: int
    high: int
    turn: Turn
    place: Place


def _reversals(lens: Lens) -> Iterator[Moment]:
    stands: dict[tuple[PowerId, QuestionId], list[_Word]] = {}

    def stand(power: PowerId, article: Article, turn: Turn, place: Place, high: int | None = None) -> None:
        top = article.position if high is None else high
        stands.setdefault((power, article.question), []).append(_Word(article.position, top, turn, place))

    for line in lens.lines:
        event = line.entry.event
        match event:
            case e.PositionDisclosed():
                stand(event.by, Article(event.question, event.low), "said", line.place, event.high)
            case e.MotionMoved(articles=(article,)):
                stand(event.by, article, "moved", line.place)
            case e.VoiceGiven(voice=voice):
                motion = lens.view(line.place).motions.get(event.motion)
                if motion is None or len(motion.articles) != 1 or voice == "reserve":
                    continue
                [article] = motion.articles
                last = _latest(stands.get((event.power, article.question), []), article)
                if last is not None and (voice == "consent") == (last.turn == "refused"):
                    yield Moment(
                        line.place, "reversal", event.power, "", article, turn=last.turn, before=last.place
                    )  # fmt: skip
                stand(event.power, article, "consented" if voice == "consent" else "refused", line.place)
            case _:
                pass


def _latest(words: list[_Word], article: Article) -> _Word | None:
    """Return the last stand that speaks of this very article."""
    return next((word for word in reversed(words) if word.low <= article.position <= word.high), None)


# Near refusals and tipping votes ---------------------------------------------------------------------


def _near(lens: Lens) -> Iterator[Moment]:
    found: list[tuple[int, Moment]] = []
    for line in lens.lines:
        event = line.entry.event
        match event:
            case e.OfferAccepted(by=power, to=other) | e.OfferRefused(by=power, to=other):
                moment = Moment(line.place, "near_refusal", power, other)
            case e.VoiceGiven(power=power) if event.voice != "reserve":
                motion = lens.view(line.place).motions.get(event.motion)
                if motion is None or power not in vetoes(lens.view(line.place), motion):
                    continue
                article = motion.articles[0] if len(motion.articles) == 1 else None
                moment = Moment(line.place, "near_refusal", power, motion.by, article)
            case e.SignatureGiven(power=power) | e.SignatureDeclined(power=power):
                moment = Moment(line.place, "near_refusal", power)
            case _:
                continue
        reasons = _known_whole(lens, line, power)
        total = sum(reason.weight for reason in reasons)
        if _at_stake(reasons) and abs(total) < NEAR:
            found.append((abs(total), replace(moment, weight=total)))
    found.sort(key=lambda one: (one[0], one[1].place))
    yield from (moment for _, moment in found[:NEAREST])


def _known_whole(lens: Lens, line: Line, power: PowerId) -> tuple[Reason, ...]:
    """Return all reasons of a deed, or none if these eyes cannot know that they are all."""
    return reasons_of(lens, line) if lens.eyes in (None, power) else ()


def _at_stake(reasons: tuple[Reason, ...]) -> bool:
    return any(reason.term in ("article", "link", "draft", "walk_away", "promise", "red_line") for reason in reasons)


def _tipping(lens: Lens) -> Iterator[Moment]:
    seen: set[tuple[PowerId, tuple[Article, ...]]] = set()
    for line in lens.lines:
        event = line.entry.event
        match event:
            case e.MotionLost(superseded_by=""):
                world = lens.view(line.place)
                motion = world.motions.get(event.motion)
                if motion is None:
                    continue
                stopped = [power for power in vetoes(world, motion) if power in event.refused_by]
                if len(stopped) == 1 and (stopped[0], motion.articles) not in seen:
                    seen.add((stopped[0], motion.articles))
                    article = motion.articles[0] if len(motion.articles) == 1 else None
                    yield Moment(line.place, "tipping_vote", stopped[0], motion.by, article)
            case e.SignatureFailed(declined_by=(power,)):
                yield Moment(line.place, "tipping_vote", power)
            case _:
                pass


# Against history -------------------------------------------------------------------------------------


def _divergence(lens: Lens) -> Iterator[Moment]:
    scenario, chronicle = lens.reel.scenario, lens.reel.chronicle
    for line in lens.lines:
        event = line.entry.event
        if isinstance(event, e.ArticleAgreed) and event.question in scenario.questions:
            facts = scenario.questions[event.question]
            if event.position != scenario.number(event.question, facts.historical):
                yield Moment(line.place, "divergence", "", "", Article(event.question, event.position))
                break
    for line in lens.lines:
        event = line.entry.event
        if isinstance(event, EventCame) and chronicle is not None and _unheard_of(chronicle, event):
            yield Moment(line.place, "divergence")
            break


def _unheard_of(chronicle: Chronicle, event: EventCame) -> bool:
    facts = chronicle.events.get(event.event)
    return facts is not None and facts.historical_year != event.year


def _crises(lens: Lens) -> Iterator[Moment]:
    for line in lens.lines:
        event = line.entry.event
        if isinstance(event, PowerDecided):
            most = GRAVE if grave(lens.reel.chronicle, event.event) else OPEN
            if event.chance <= most:
                yield Moment(line.place, "turning_crisis", event.power, weight=event.chance)


def grave(chronicle: Chronicle | None, event: str) -> bool:
    """Return whether an event has a war, a state that comes or goes, or an article that falls in it."""
    facts = None if chronicle is None else chronicle.events.get(event)
    if facts is None:
        return False
    chosen = (option for decision in facts.decisions.values() for option in decision.options.values())
    changes = (*facts.effects, *(change for option in chosen for change in option.effects))
    return facts.war or facts.closes is not None or any(one.raises or one.ends or one.kills for one in changes)


def places(found: tuple[Moment, ...]) -> tuple[Place, ...]:
    """Return the places of moments, in order, none twice: the stops of a step by "mark"."""
    return tuple(sorted({moment.place for moment in found}))
