"""Event to sentence: what has happened, as the reader may say it. Every event has its words here or below.

A paper's terms and a warning's words follow in sentences of their own; the rest is one whole sentence each.
"""

from typing import assert_never

from game.core import events as e
from game.core.after import CrisisOpened, EventCame, HistoryClosed, PowerDecided, VerdictReached
from game.core.history.chronicle import Chronicle
from game.core.scenario import PowerId, Scenario
from game.core.world import World
from game.words import tell_close, tell_corridor, tell_courts, tell_dispatches, tell_history, tell_papers, tell_plenary
from game.words.language import Language
from game.words.occasion import occasion
from game.words.reader import Reader


def tell(
    event: e.Event,
    scenario: Scenario,
    language: Language,
    me: PowerId | None = None,
    world: World | None = None,
    chronicle: Chronicle | None = None,
) -> str:
    """Return an event in words, to the power `me` if one reads.

    A world or view lets it name motions and promises; a chronicle, what came after the congress.
    """
    reader = Reader(language, scenario, me, world)
    match event:
        case (
            e.BriefDrawn() | e.SittingOpened() | e.PhaseBegan() | e.NewsRead() | e.PowerSeated()
            | e.OpinionMoved() | e.RelationMoved() | e.StandingMoved()
        ):  # fmt: skip
            return tell_dispatches.told(event, reader)
        case e.WalkAwayMoved() | e.CourtAnswered() | e.ReserveSettled() | e.TelegraphSent() | e.PaperLeaked():
            return tell_courts.told(event, reader)
        case (
            e.TurnBegan() | e.TurnEnded() | e.InterviewOpened() | e.PositionSounded() | e.TermsAsked()
            | e.PositionDisclosed() | e.TermsNamed()
        ):  # fmt: skip
            return tell_corridor.told(event, reader)
        case e.CommitmentSettled():
            when = occasion(event.state, event.evidence, reader, chronicle)
            return " ".join(filter(None, (tell_papers.told(event, reader), when)))
        case e.OfferMade() | e.OfferAccepted() | e.OfferRefused() | e.PaperLapsed() | e.CommitmentMade() | e.Warned():
            return tell_papers.told(event, reader)
        case (
            e.MotionMoved() | e.MotionSeconded() | e.QuestionCalled() | e.QuestionReopened() | e.PowerWithdrew()
            | e.VoiceGiven() | e.ReasonsNoted() | e.MotionCarried() | e.MotionLost() | e.ArticleAgreed()
            | e.ArmisticeExtended() | e.ProtocolWritten() | e.OrderRefused()
        ):  # fmt: skip
            return tell_plenary.told(event, reader)
        case (
            e.SignatureGiven() | e.SignatureDeclined() | e.SignatureFailed() | e.TreatySigned() | e.WarResumed()
            | e.PowerChoseWar() | e.TheatreFought() | e.PeaceDictated() | e.SeparatePeaceSigned()
            | e.CongressClosed() | e.ScoreReckoned()
        ):  # fmt: skip
            return tell_close.told(event, reader)
        case EventCame() | CrisisOpened() | PowerDecided() | VerdictReached() | HistoryClosed():
            return tell_history.told(event, reader, chronicle)
        case _:
            assert_never(event)
