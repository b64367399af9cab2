"""What one seat heard, gathered sitting by sitting into what a digest tells together. Pure; prints nothing."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field, replace

from game.core import events as e
from game.core.scenario import PowerId
from game.core.world import Motion, World


@dataclass
class Debate:
    """One motion with everything that was said on it."""

    moved: e.MotionMoved
    seconded: list[PowerId] = field(default_factory=list)
    voices: list[e.VoiceGiven] = field(default_factory=list)
    fate: e.MotionCarried | e.MotionLost | None = None
    reserved: tuple[PowerId, ...] = ()


@dataclass
class Chapter:
    """One sitting, as far as it was heard."""

    opened: e.SittingOpened | None = None
    news: list[e.NewsRead] = field(default_factory=list)
    courts: list[e.Event] = field(default_factory=list)
    """Briefs, answers of courts, reserves, seats taken, what leaving is worth: told one by one."""
    visits: list[e.InterviewOpened] = field(default_factory=list)
    """Interviews between others."""
    dealings: list[e.Event] = field(default_factory=list)
    """Papers to and from oneself, promises, warnings, leaks: told one by one."""
    acts: list[e.Event] = field(default_factory=list)
    """Questions called and reopened, withdrawals, the armistice prolonged."""
    debates: dict[str, Debate] = field(default_factory=dict)
    moods: dict[PowerId, e.OpinionMoved] = field(default_factory=dict)
    """The last word on each public."""
    standings: dict[PowerId, list[e.StandingMoved]] = field(default_factory=dict)
    settled: list[e.CommitmentSettled] = field(default_factory=list)
    """Promises kept, broken and expired."""
    relations: list[e.RelationMoved] = field(default_factory=list)
    """Those that concern oneself."""
    close: list[e.Event] = field(default_factory=list)
    """Signatures, war, the end: told one by one."""


def chapters(
    entries: Sequence[e.Entry], me: PowerId, own: bool = True, before: Sequence[e.Entry] = ()
) -> list[Chapter]:
    """Return the chapters of some entries; without `own`, what oneself has done in the corridor is left out.

    The entries heard before them say what the motions were that are voted on now.
    """
    found = [Chapter()]
    moved = _moved((*before, *entries))
    for entry in entries:
        event = entry.event
        if isinstance(event, e.SittingOpened):
            if found[-1] != Chapter(courts=found[-1].courts):
                found.append(Chapter())
            found[-1].opened = event
            continue
        if isinstance(event, e.VoiceGiven | e.MotionCarried | e.MotionLost) and event.motion in moved:
            found[-1].debates.setdefault(event.motion, moved[event.motion])
        _enter(found[-1], event, me, own)
    return found


def _moved(entries: Iterable[e.Entry]) -> dict[str, Debate]:
    """Return every motion ever heard of with those who seconded it, and no voice yet."""
    found: dict[str, Debate] = {}
    for entry in entries:
        match entry.event:
            case e.MotionMoved() as moved:
                found[moved.motion] = Debate(moved)
            case e.MotionSeconded(motion, by) if motion in found:
                found[motion].seconded.append(by)
            case _:
                pass
    return found


def _enter(chapter: Chapter, event: e.Event, me: PowerId, own: bool) -> None:
    match event:
        case e.NewsRead():
            chapter.news.append(event)
        case e.WalkAwayMoved():  # the last word is enough
            chapter.courts = [told for told in chapter.courts if not isinstance(told, e.WalkAwayMoved)] + [event]
        case e.BriefDrawn() | e.CourtAnswered() | e.ReserveSettled() | e.PowerSeated():
            chapter.courts.append(event)
        case e.OpinionMoved():
            chapter.moods[event.power] = event
        case e.StandingMoved():
            chapter.standings.setdefault(event.power, []).append(event)
        case e.RelationMoved():
            if me in event.powers:
                chapter.relations.append(event)
        case e.InterviewOpened():
            if me not in (event.by, event.to):
                chapter.visits.append(event)
        case e.PositionSounded() | e.TermsAsked() | e.OfferMade() | e.OfferAccepted() | e.OfferRefused():
            if own or event.by != me:
                chapter.dealings.append(event)
        case e.PositionDisclosed() | e.TermsNamed() | e.TelegraphSent() | e.Warned() | e.PaperLeaked():
            if own or not _by(event, me):
                chapter.dealings.append(event)
        case e.PaperLapsed():
            answered = any(isinstance(d, e.OfferRefused) and d.paper == event.paper for d in chapter.dealings)
            if not answered and own:
                chapter.dealings.append(event)
        case e.CommitmentSettled() if event.state != "released":
            chapter.settled.append(event)
        case e.CommitmentMade() | e.CommitmentSettled() | e.OrderRefused():
            chapter.dealings.append(event)
        case e.QuestionCalled() | e.QuestionReopened() | e.PowerWithdrew() | e.ArmisticeExtended():
            chapter.acts.append(event)
        case _:
            _plenary(chapter, event)


def _by(event: e.PositionDisclosed | e.TermsNamed | e.TelegraphSent | e.Warned | e.PaperLeaked, me: PowerId) -> bool:
    match event:
        case e.TelegraphSent():
            return True
        case e.Warned():
            return event.warning.by == me and event.warning.state == "open"
        case e.PaperLeaked():
            return False
        case _:
            return event.by == me


def _plenary(chapter: Chapter, event: e.Event) -> None:
    match event:
        case e.VoiceGiven() if event.motion in chapter.debates:
            chapter.debates[event.motion].voices.append(event)
        case e.MotionCarried() | e.MotionLost() if event.motion in chapter.debates:
            chapter.debates[event.motion].fate = event
        case e.ArticleAgreed():
            for debate in chapter.debates.values():
                if isinstance(debate.fate, e.MotionCarried) and any(
                    (a.question, a.position) == (event.question, event.position) for a in debate.moved.articles
                ):
                    debate.reserved = event.reserved_by
        case (
            e.SignatureGiven() | e.SignatureDeclined() | e.SignatureFailed() | e.TreatySigned() | e.WarResumed()
            | e.PowerChoseWar() | e.TheatreFought() | e.PeaceDictated() | e.SeparatePeaceSigned() | e.CongressClosed()
        ):  # fmt: skip
            chapter.close.append(event)
        case _:
            pass


def recalling(world: World, entries: Iterable[e.Entry]) -> World:
    """Return the world with every motion ever heard of in it, so that a sentence may name an old one."""
    old = {
        event.motion: Motion(event.motion, event.by, event.what, event.articles)
        for entry in entries
        if isinstance(event := entry.event, e.MotionMoved)
    }
    return replace(world, motions={**old, **world.motions})
