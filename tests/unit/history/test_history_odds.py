"""Log-odds, dice and options in whole numbers."""

import math

import numpy as np
import pytest

from game.core.history.chronicle import Per
from game.core.history.crises import open_scores, pick
from game.core.history.fate import key, roll, worlds
from game.core.history.odds import LIMIT, WHOLE, chance, chances, shares, split
from game.core.history.rows import FALLEN
from game.core.history.sums import SHUT, slid


def test_the_table_is_the_logistic_curve():
    """Every entry is the curve rounded to 1 in 16,777,216; the ends are never and certain."""
    table = chances()
    assert table[0] == 0 and table[-1] == WHOLE
    for logit in range(-LIMIT + 1, LIMIT):
        assert abs(int(table[logit + LIMIT]) - WHOLE / (1 + math.exp(-logit / 100))) <= 1
    assert (np.diff(table) > 0).all()


def test_the_table_is_pinned():
    """Saves verify on every machine only while these whole numbers stay as they are."""
    assert [chance(logit) for logit in (-999, -560, -220, 0, 70, 999)] == [
        769, 61811, 1673536, 8388608, 11210331, 16776447,
    ]  # fmt: skip
    assert int(chances().astype(np.int64).sum()) == 1000 * WHOLE + WHOLE // 2
    assert [int(shares()[n]) for n in (0, 1, 100, 1000)] == [16777216, 16610280, 6171993, 762]


def test_far_odds_are_never_and_certain():
    assert chance(-5000) == 0
    assert chance(5000) == WHOLE


def test_options_share_by_weight():
    """A hundred centi-logits make an option e times as likely; a closed one is out; the shares add up."""
    first, second, third = split([100, None, 0])
    assert second == 0
    assert first + third == WHOLE
    assert abs(first / third - math.e) < 1e-5


@pytest.mark.parametrize("scores", [[0, 0, 0], [120, None, -30, 400], [5, -2000], [None, 7]])
def test_the_odds_shown_are_the_odds_used(scores):
    """A7: of all dice, each option is picked by exactly as many as its share says."""
    step = 37  # every 37th die, so that the test is quick
    dice = np.arange(0, WHOLE, step, dtype=np.int32)
    column = np.array([[-SHUT if score is None else score] for score in scores], dtype=np.int16)
    assert open_scores(column[:, 0].tolist()) == scores
    picked = pick(np.repeat(column, len(dice), axis=1), dice)
    ends = np.cumsum(split(scores))
    assert (picked == np.searchsorted(ends, dice, side="right")).all()


def test_dice_are_fair():
    """Over many worlds and years dice fill their range evenly, and years do not resemble each other."""
    seeds = worlds(7, 4000)
    keys = np.array([key("event", year) for year in range(1856, 1876)], dtype=np.uint64)
    dice = roll(seeds, keys[:, None]) / WHOLE
    assert abs(dice.mean() - 0.5) < 0.01
    assert (np.abs(dice.mean(axis=1) - 0.5) < 0.03).all()
    assert np.abs(np.corrcoef(dice) - np.eye(20)).max() < 0.08


def test_dice_are_pinned():
    """The same on every machine."""
    keys = np.array([[key("e29_black_sea_circular", 1870)]], dtype=np.uint64)
    assert roll(worlds(1, 3), keys).tolist() == [[11848358, 16103234, 12498653]]


def test_slides_are_even_about_their_middle():
    per = Per(variable="x", beyond=50)
    assert [slid(45, per, value) for value in (50, 55, 45, 85, 15)] == [0, 22, -22, 157, -157]


def test_a_fallen_article_weighs_nothing():
    assert slid(40, Per(article="bs_fleet", each=1), FALLEN) == 0
