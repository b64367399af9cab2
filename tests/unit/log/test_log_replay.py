"""A log is folded into worlds, anywhere, and refused where it does not fit its scenario."""

from dataclasses import replace

import pytest

from game.core import events as e
from game.core.canon import canonical
from game.core.evolve import fold
from game.core.pledges import Article, Clause, Commitment, Neutrality
from game.core.reasons import Reason
from game.core.world import start
from game.log.log import Log, LogError, Step
from game.log.replay import fold_log
from game.replay.reel import Reel
from tests.unit.log.small import small
from tests.unit.log.table import four_points, header, played

POWERS = tuple(four_points().powers)
QUESTIONS = tuple(four_points().questions)


def test_folding_a_log_is_folding_its_entries() -> None:
    """The world of a log is the fold of all its entries, and its last phase is the close."""
    world = fold_log(four_points(), played())
    assert world == fold(start(four_points(), POWERS), played().entries())
    assert world.phase == "closed" and world.outcome


def test_before_the_opening_nothing_has_happened() -> None:
    """Step -1 is the bare table."""
    bare = start(four_points(), POWERS)
    assert fold_log(four_points(), played(), -1) == bare
    assert played().upto(-1).steps == () and played().entries(-1) == ()


def test_a_new_fate_holds_from_its_step_on() -> None:
    """The seed of a step is the header's, or the last new fate at or before it."""
    assert [small().seed(n) for n in range(5)] == [2**64 - 1, 2**64 - 1, 7, 7, 7]


def misfits() -> list[tuple[e.Event, str]]:
    """Return events that speak of what the four points do not have, and what is said about them."""
    first, last = QUESTIONS[0], four_points().size(QUESTIONS[0])
    return [
        (e.TurnBegan("spain", 1), "power 'spain'"),
        (e.TreatySigned((POWERS[0], "spain"), 1), "power 'spain'"),
        (e.RelationMoved((POWERS[0], "spain"), 1, "news"), "power 'spain'"),
        (e.SittingOpened(1, ("rome",), POWERS), "question 'rome'"),
        (e.SittingOpened(1, (first,), ("spain",)), "power 'spain'"),
        (e.SittingOpened(99, (first,), POWERS), "sitting 99"),
        (e.ArticleAgreed(first, last, ()), f"position {last} on {first}"),
        (e.ArticleAgreed(first, -2, ()), f"position -2 on {first}"),
        (e.TermsAsked("p", POWERS[0], POWERS[1], (Article("rome", 0),)), "question 'rome'"),
        (e.TermsNamed("p", POWERS[0], POWERS[1], ((Article(first, 77),),)), f"position 77 on {first}"),
        (e.OfferRefused("p", POWERS[0], POWERS[1], (Reason("link", 1, "rome"),)), "question 'rome'"),
        (
            e.CommitmentMade(Commitment("c", POWERS[0], POWERS[1], Clause(Neutrality("mars")), False, 1)),
            "crisis 'mars'",
        ),
        (e.NewsRead("comet"), "news 'comet'"),
        (e.TheatreFought(99, 0), "theatre 99"),
        (e.PeaceDictated(99, 0), "peace 99"),
        (e.CongressClosed("war", (0,)), "final positions"),
        (e.CongressClosed("war", (99,) * len(QUESTIONS)), "final positions"),
        (e.BriefDrawn(POWERS[0], (), (), (), (), (), (), (), 0, 0), "brief"),
    ]


@pytest.mark.parametrize(("event", "words"), misfits(), ids=lambda value: getattr(value, "kind", ""))
def test_what_the_scenario_does_not_have_is_refused(event: e.Event, words: str) -> None:
    """A save with names or numbers from nowhere gets a sentence with its step, before anything is folded."""
    log = Log(header(four_points()), (Step(0, {}, (e.Entry(e.PhaseBegan("motions")), e.Entry(event))),))
    for use in (fold_log, Reel):
        with pytest.raises(LogError, match=r"^Step 0 of this save .*four_points: entry 1: .*\.$") as refused:
            use(four_points(), log)
        assert words in str(refused.value)


def test_unknown_hearers_and_authors_are_refused() -> None:
    """Who heard an entry and who sealed orders must sit at the table too."""
    for step in (
        Step(0, {}, (e.Entry(e.PhaseBegan("motions"), ("spain",)),)),
        Step(0, {"spain": ()}, ()),
    ):
        with pytest.raises(LogError, match="'spain'"):
            fold_log(four_points(), Log(header(four_points()), (step,)))


def test_a_motion_from_nowhere_is_refused() -> None:
    """A voice on a motion that was never moved cannot be folded."""
    steps = (Step(0, {}, (e.Entry(e.VoiceGiven("m", POWERS[0], "consent")),)),)
    with pytest.raises(LogError, match=r"^Step 0 of this save speaks of 'm', which it never mentioned before\.$"):
        fold_log(four_points(), Log(header(four_points()), steps))


def test_a_refused_order_may_name_anything() -> None:
    """An order is a wish; its refusal is on record with whatever it named."""
    step = next(step for step in small().steps if step.sealed)
    (power, (order, *_)) = next(iter(step.sealed.items()))
    wild = replace(order, articles=(Article("rome", 99),))
    log = Log(header(four_points()), (Step(0, {power: (wild,)}, (e.Entry(e.OrderRefused(power, wild, "unknown")),)),))
    assert "rome" not in canonical(fold_log(four_points(), log).questions)
