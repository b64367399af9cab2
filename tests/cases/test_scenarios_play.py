"""Ruling S5, to the treaty: hundreds of random congresses of each scenario end; and what was seen in them."""

from collections import Counter
from typing import get_args

import pytest

from game.content.listing import listing
from game.core import events as e
from game.core import orders as o
from game.core.after import AfterEvent
from game.core.decide import waiting_on
from tests.play import NAMES, ORDERS, SCENARIOS, play_random, sample

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


def test_everything_that_can_happen_happens_in_random_play() -> None:
    """An event, order or outcome that no random congress sees is dead, or these players do not know how to cause it.

    History after the congress, and its one order, have tests of their own.
    """
    happened = {type(entry.event) for game in sample() for entry in game.entries}
    ordered = {type(one) for game in sample() for sealed, _ in game.steps for given in sealed.values() for one in given}
    assert {*get_args(e.Event)} - {*get_args(AfterEvent)} == happened
    assert {*ORDERS} - {o.Decide} == ordered
    ended = Counter(game.world.outcome for game in sample())
    assert min(ended[outcome] for outcome in get_args(e.Outcome)) >= 2


def test_every_shipped_scenario_is_played_here() -> None:
    """A new scenario file must be named in tests/play.py."""
    assert tuple(sorted(one.id for one in listing(SCENARIOS))) == NAMES
