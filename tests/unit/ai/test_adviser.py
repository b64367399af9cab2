"""Two advisers: their chances come true as often as they say, they differ for a reason, and they know their limits."""

import statistics

import pytest

from game.ai.adviser import TwoVoices, spread, together
from game.core.advice import Chance
from game.core.orders import Offer
from game.core.pledges import Article, Clause, Consent, Loan
from game.session.session import Session
from tests.bench.advisers import Said, brier, observed
from tests.play import machine_game, scenario


@pytest.fixture(scope="module")
def said() -> list[Said]:
    """What advisers said in congresses that their weights were not fitted to."""
    return [one for seed in (911, 912, 913, 914) for one in observed("paris_1856", seed)]


@pytest.mark.parametrize("voice", ["chancery", "ear"])
def test_chances_come_true_as_often_as_was_said(said: list[Said], voice: str) -> None:
    """In each third of the scale, what was said and what happened lie within fifteen in a hundred."""
    mine = [one for one in said if (one.voice, one.about) == (voice, "motion")]
    for low, high in ((0, 33), (33, 67), (67, 100)):
        some = [one for one in mine if low <= one.likely < high]
        assert len(some) >= 15
        mean, true = statistics.fmean(one.likely for one in some), 100 * statistics.fmean(one.true for one in some)
        assert abs(mean - true) <= 15, (low, high, mean, true)


@pytest.mark.parametrize("voice", ["chancery", "ear"])
def test_advice_is_worth_more_than_the_usual_share(said: list[Said], voice: str) -> None:
    """An adviser misses by much less than one who always says how often motions are let pass."""
    mine = [one for one in said if (one.voice, one.about) == (voice, "motion")]
    share = statistics.fmean(one.true for one in mine)
    assert brier(mine) < 0.7 * share * (1 - share)


@pytest.mark.parametrize("voice", ["chancery", "ear"])
def test_advice_on_offers_is_worth_more_than_the_usual_share_too(said: list[Said], voice: str) -> None:
    """Machines offer each other what is nearly good enough, which is hard to call; it is still not a toss of a coin."""
    mine = [one for one in said if (one.voice, one.about) == (voice, "offer")]
    share = statistics.fmean(one.true for one in mine)
    assert len(mine) >= 100
    assert brier(mine) < share * (1 - share)


def test_the_two_voices_disagree_now_and_then(said: list[Said]) -> None:
    """What is heard at the table is not what the papers say: in one case of twenty they are ten or more apart."""
    voices = {v: [one for one in said if (one.voice, one.about) == (v, "motion")] for v in ("chancery", "ear")}
    apart = [abs(a.likely - b.likely) >= 10 for a, b in zip(voices["chancery"], voices["ear"], strict=True)]
    assert sum(apart) >= len(apart) / 20


def test_who_was_not_heard_widens_the_range() -> None:
    """About a power that has said nothing on the matter an adviser is less sure, and says so."""
    sure, unsure = spread(0, heard=True), spread(0, heard=False)
    assert unsure.low < sure.low < sure.likely == unsure.likely < sure.high < unsure.high


def test_all_must_let_it_pass() -> None:
    """The chance of several is their product; of nobody who could stop it, as good as certain."""
    half = Chance(40, 50, 60)
    assert together([half, half]) == Chance(16, 25, 36)
    assert together([]) == Chance(99, 99, 99)


def test_advice_rests_on_the_seat_alone() -> None:
    """Asked of the same seat twice, or after the papers of another were read, the voices say the same."""
    session, _ = machine_game("four_points", 2)
    voices, facts = TwoVoices(scenario("four_points")), scenario("four_points")
    question = next(iter(facts.questions))
    russia, france = session.seats["russia"], session.seats["france"]
    offer = Offer("france", (Clause(Consent(question, 1, 2)),), ())
    first = voices.on_motion(russia, (Article(question, 1),)), voices.on_offer(russia, offer)
    voices.on_motion(france, (Article(question, 2),))
    assert (voices.on_motion(russia, (Article(question, 1),)), voices.on_offer(russia, offer)) == first


def test_a_promise_beyond_ones_lines_is_priced_in_points_too() -> None:
    """What a consent beyond the red line would cost is told as the brief counts it, not as a wall of points."""
    facts = scenario("paris_1856")
    session = Session(facts, 1, {}, historical=True)
    session.open()
    occupied = Clause(Consent("evacuation", 2, 2))
    for advice in TwoVoices(facts).on_offer(
        session.seats["sardinia"], Offer("france", (occupied,), (Clause(Loan(20)),))
    ):
        assert -50_000 < advice.gain < 0
