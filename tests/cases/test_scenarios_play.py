"""Ruling S5, to the treaty: hundreds of random congresses of each scenario end; and what was seen in them."""

from collections import Counter
from typing import get_args

import pytest

from game.content.listing import listing
from game.core import events as e
from game.core.after import AfterEvent
from game.core.decide import waiting_on
from tests.play import NAMES, ORDERS, SCENARIOS, Game, play_random

GAMES = 200
SHARE = 10
"""Games a test: small enough for the work to be shared out."""


@pytest.mark.parametrize("first", range(0, GAMES, SHARE))
@pytest.mark.parametrize("name", NAMES)
def test_s5_random_congresses_end(name: str, first: int) -> None:
    """Two hundred of each: signed, at war or at a separate peace, every brief reckoned, nobody waited for."""
    for seed in range(first, first + SHARE):
        game = play_random(name, seed, historical=bool(seed % 2))
        assert game.world.outcome in ("signed", "war", "separate_peace")
        assert set(game.world.scores) == set(game.world.powers)
        assert all(0 <= score <= 100 for score in game.world.scores.values())
        assert len(game.world.final) == len(game.scenario.questions)
        assert waiting_on(game.world) == ()


@pytest.fixture(scope="module")
def census() -> tuple[Counter[type], Counter[type], Counter[str]]:
    """Return how often each kind of event and order, and each outcome, comes in some random congresses."""
    happened: Counter[type] = Counter()
    ordered: Counter[type] = Counter()
    ended: Counter[str] = Counter()

    def count(game: Game) -> None:
        happened.update(type(entry.event) for entry in game.entries)
        ordered.update(type(order) for sealed, _ in game.steps for orders in sealed.values() for order in orders)
        ended[str(game.world.outcome)] += 1

    for seed in range(36):
        count(play_random("four_points", seed))
    for seed in (*range(12), 15, 21, 27, 33):  # the last four are of a temper that comes to the end of the armistice
        count(play_random("paris_1856", seed))
    return happened, ordered, ended


def test_every_kind_of_event_happens_in_random_play(census: tuple[Counter[type], Counter[type], Counter[str]]) -> None:
    """An event that no random congress sees is dead, or the players of these tests do not know how to cause it."""
    after = {kind.__name__ for kind in get_args(AfterEvent)}  # history has tests of its own
    assert {kind.__name__ for kind in get_args(e.Event)} - after == {kind.__name__ for kind in census[0]}


def test_every_kind_of_order_is_given_in_random_play(census: tuple[Counter[type], Counter[type], Counter[str]]) -> None:
    """And so with orders."""
    assert {kind.__name__ for kind in ORDERS} - {"Decide"} == {kind.__name__ for kind in census[1]}


def test_every_outcome_comes_in_random_play(census: tuple[Counter[type], Counter[type], Counter[str]]) -> None:
    """Treaties, wars and separate peaces."""
    assert min(census[2][outcome] for outcome in get_args(e.Outcome)) >= 2


def test_every_shipped_scenario_is_played_here() -> None:
    """A new scenario file must be named in tests/play.py."""
    assert tuple(sorted(one.id for one in listing(SCENARIOS))) == NAMES
