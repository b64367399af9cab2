"""Which questions a line is about, so that the draft and the map turn to them."""

from __future__ import annotations

from collections.abc import Iterable

from game.core import events as e
from game.core.pledges import Article, Clause, Consent, Oppose, Propose, Silence
from game.core.scenario import QuestionId
from game.replay.intent import offer_of
from game.ui.scenes.theatre.showing import Showing


def concerns(showing: Showing) -> tuple[QuestionId, ...]:
    """Return the questions that the present line is about, none twice; empty if it is about none."""
    return tuple(dict.fromkeys(question for question in _named(showing) if question in showing.scenario.questions))


def _named(showing: Showing) -> Iterable[QuestionId]:
    event = showing.line.entry.event
    match event:
        case (
            e.PositionSounded() | e.PositionDisclosed() | e.TelegraphSent() | e.CourtAnswered() | e.ReserveSettled()
            | e.QuestionCalled() | e.QuestionReopened() | e.ArticleAgreed()
        ):  # fmt: skip
            return (event.question,)
        case e.SittingOpened(agenda=agenda):
            return agenda
        case e.TermsAsked(articles=articles) | e.MotionMoved(articles=articles):
            return _of(articles)
        case e.TermsNamed(options=options):
            return (question for option in options for question in _of(option))
        case e.OfferMade(gives=gives, asks=asks):
            return _pledged((*gives, *asks))
        case e.OfferAccepted() | e.OfferRefused():
            made = offer_of(showing.lens, showing.line)
            return () if made is None else _pledged((*made.gives, *made.asks))
        case e.CommitmentMade(made) | e.PaperLeaked(commitment=made):
            return _pledged((made.clause,))
        case e.Warned(warning):
            return (warning.demand.question,)
        case e.MotionSeconded() | e.VoiceGiven() | e.MotionCarried() | e.MotionLost():
            motion = showing.view.motions.get(event.motion)
            return () if motion is None else _of(motion.articles)
        case _:
            return ()


def _of(articles: Iterable[Article]) -> Iterable[QuestionId]:
    return (article.question for article in articles)


def _pledged(clauses: Iterable[Clause]) -> Iterable[QuestionId]:
    return (c.pledge.question for c in clauses if isinstance(c.pledge, Consent | Oppose | Propose | Silence))
