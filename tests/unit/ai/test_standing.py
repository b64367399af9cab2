"""Standing is spent with purpose: dear while it is scarce, never worth more than a trifle, and no veto is for sale."""

from dataclasses import replace
from functools import cache

import pytest

from game.ai.floor import RIPENS
from game.ai.judgement import score, voice
from game.ai.outlook import Outlook
from game.ai.standing import CREDIT, saved, spent, value
from game.ai.statesman import Statesman
from game.core import events as e
from game.core import orders as o
from game.core.pledges import Article
from game.core.world import Motion, text
from game.seat.seat import Seat
from tests.play import machine_game, scenario

SEEDS = (1, 2)
ME = "sardinia"


@cache
def heard(seed: int) -> tuple[e.Entry, ...]:
    """Return the archives of a congress of machines."""
    return tuple(machine_game("paris_1856", seed, historical=False)[0].archives()[1])


def holding(standing: int, me: str = ME, sitting: int = 4) -> Outlook:
    """Return how a power sees the beginning of a sitting with so much standing."""
    facts = scenario("paris_1856")
    entries = heard(1)
    opened = next(
        n for n, x in enumerate(entries) if isinstance(x.event, e.SittingOpened) and x.event.number == sitting
    )
    seat = Seat(facts, me)
    seat.tell([entry for entry in entries[:opened] if entry.heard_by is None or me in entry.heard_by])
    state = replace(seat.view.powers[me], standing=standing)
    seat.view = replace(seat.view, powers={**seat.view.powers, me: state})
    return Statesman(facts)._look(seat)


def motions(outlook: Outlook) -> list[Motion]:
    """Return every single article as France might move it."""
    facts = outlook.seat.view.scenario
    return [
        Motion("m", "france", "articles", (Article(question, number),))
        for question in facts.questions
        for number in range(facts.size(question))
    ]


def test_the_less_standing_the_more_a_point_of_it_is_worth() -> None:
    """Rich, one hardly feels it; with nothing left there is nothing to lose."""
    worth = [value(holding(standing), 1) for standing in (10, 5, 2, 1)]
    assert worth == sorted(worth)
    assert worth[-1] == CREDIT
    assert value(holding(0), 5) == 0


def test_standing_never_weighs_more_than_a_trifle() -> None:
    """Whatever one holds and whatever is moved: a veto on what matters cannot be worn down."""
    for standing in range(4):
        outlook = holding(standing)
        for motion in motions(outlook):
            assert sum(reason.weight for reason in saved(outlook, motion)) <= CREDIT


def test_what_one_has_refused_before_costs_nothing_to_refuse() -> None:
    """So the term is gone where refusing is free."""
    outlook = holding(1)
    motion = next(motion for motion in motions(outlook) if saved(outlook, motion))
    alone = bool(saved(outlook, motion)[0].power)
    company = (ME,) if alone else (ME, "austria")
    outlook.seat.view = replace(outlook.seat.view, stopped={text(motion.articles): company})
    assert saved(outlook, motion) == []


@pytest.mark.parametrize("standing", [0, 1, 10])
def test_the_reasons_of_a_voice_are_its_answer(standing: int) -> None:
    """With the standing in it: consent or reserve if the sum is not negative, refusal if it is."""
    outlook = holding(standing)
    for motion in motions(outlook):
        given = voice(outlook, motion)
        assert (given.voice == "refuse") == (score(given.reasons) < 0)


def test_a_poor_delegation_lets_a_trifle_pass_that_a_rich_one_refuses() -> None:
    """And says that it was its credit that decided."""
    turned = 0
    for me in ("sardinia", "austria", "russia", "britain"):
        poor, rich = holding(1, me, 8), holding(20, me, 8)
        for motion in motions(poor):
            if voice(rich, motion).voice == "refuse" and voice(poor, motion).voice != "refuse":
                reasons = voice(poor, motion).reasons
                assert score([reason for reason in reasons if reason.term != "standing"]) < 0 <= score(reasons)
                turned += 1
    assert turned


def test_a_stopped_text_is_left_alone_for_some_sittings() -> None:
    """Machines move no text again within three sittings of its being stopped, but at the very end."""
    for seed in SEEDS:
        sitting, moved, stopped = 0, {}, {}
        for entry in heard(seed):
            match entry.event:
                case e.SittingOpened(number=number):
                    sitting = number
                case e.MotionMoved(what="articles") as motion:
                    key = moved[motion.motion] = text(motion.articles)
                    early = sitting < 12 and key in stopped
                    assert not early or sitting - stopped[key] >= RIPENS, (seed, motion.motion)
                case e.MotionLost(refused_by=against) as lost if against and lost.motion in moved:
                    stopped[moved[lost.motion]] = sitting
                case _:
                    pass
        assert stopped


def test_to_insist_is_weighed() -> None:
    """A text that was stopped costs its mover something, a new one nothing."""
    outlook = holding(3)
    article = Article("danube", 3)
    outlook.seat.view = replace(outlook.seat.view, stopped={text((article,)): ("austria",)})
    assert spent(outlook, o.Move((article,))) == CREDIT // 3
    assert spent(outlook, o.Move((Article("danube", 2),))) == 0


def test_standings_are_spread_in_the_last_third_and_most_can_still_afford_a_call() -> None:
    """In congresses of machines some are rich and some poor by the twelfth sitting, and few have nothing left."""
    for seed in SEEDS:
        standings: dict[str, int] = {}
        for entry in heard(seed):
            if isinstance(entry.event, e.SittingOpened) and entry.event.number == 13:
                break
            if isinstance(entry.event, e.StandingMoved):
                standings[entry.event.power] = entry.event.standing
        assert max(standings.values()) - min(standings.values()) >= 5, (seed, standings)
        assert sum(standing > 0 for standing in standings.values()) >= 5, (seed, standings)
