"""What a treaty is worth: the formula, worked by hand, and what the seed may move."""

import pytest

from game.core.dice import Dice
from game.core.scenario import Limit
from game.core.worth import SCALE, crossed, draw_brief, historical, link_places, silent, worth
from tests.play import NAMES, scenario

FOUR = scenario("four_points")
PLACES = link_places(FOUR)


def test_a_row_worked_by_hand() -> None:
    """Russia on its fleet: weight 10 of 26, six positions, ideal 0, sharpness 12, tilt +5 on the third.

    The straight line gives 1, 4/5, 3/5, 2/5, 1/5, 0 of the weight; the tilt makes 2/5 into 0.45. In ten-thousandths and
    thousandths of a point: 12 x 10 x satisfied / 26, rounded down; the absolute line costs nothing beyond it.
    """
    brief = draw_brief(FOUR, "russia", None)
    place = list(FOUR.questions).index("bs_fleet")
    assert sum(brief.weights) == 26 and brief.weights[place] == 10
    satisfied = [10_000, 8_000, 6_000, 4_500, 2_000, 0]
    worths = [12 * 10 * part // 26 for part in satisfied]
    assert worths == [46_153, 36_923, 27_692, 20_769, 9_230, 0]
    assert brief.values[place] == tuple(one - 20_769 for one in worths)
    assert (brief.lows[place], brief.highs[place], brief.absolute[place]) == (0, 4, True)


def test_crossing_a_line_by_leave_costs_its_price_for_each_step() -> None:
    """Russia may not go beyond a note on the Christians: one step further costs three points more."""
    brief = draw_brief(FOUR, "russia", None)
    place = list(FOUR.questions).index("christians")
    assert (brief.lows[place], brief.highs[place], brief.absolute[place]) == (0, 3, False)
    straight = [12 * 6 * part // 26 for part in (10_000, 7_500, 5_000, 2_500, 0)]
    straight[4] -= 3 * SCALE
    assert brief.values[place] == tuple(one - straight[2] for one in straight)


def test_links_are_added_where_both_positions_hold() -> None:
    """Neutral sea and a promise to Europe together are worth four points to Russia, on top of both."""
    brief = draw_brief(FOUR, "russia", None)
    order = list(FOUR.questions)
    treaty = list(historical(FOUR))
    before = worth(brief, PLACES, treaty)
    place = order.index("christians")
    treaty[place] = FOUR.number("christians", "engagement")
    row = brief.values[place]
    assert worth(brief, PLACES, treaty) - before == row[1] - row[2] + 4 * SCALE


@pytest.mark.parametrize("name", NAMES)
@pytest.mark.parametrize("seed", [None, 0, 1, 2])
def test_the_historical_treaty_is_worth_the_anchor(name: str, seed: int | None) -> None:
    """Whatever the seed draws, 1856 is worth what the brief says; everything else is measured against it."""
    facts = scenario(name)
    for power, brief in facts.briefs.items():
        drawn = draw_brief(facts, power, None if seed is None else Dice(seed))
        assert worth(drawn, link_places(facts), historical(facts)) == brief.anchor * SCALE


@pytest.mark.parametrize("name", NAMES)
def test_the_seed_moves_weights_lines_and_walk_away_within_their_spread(name: str) -> None:
    """Nothing is drawn beyond its stated spread, absolute lines never move, and something does move."""
    facts = scenario(name)
    moved = False
    for seed in range(15):
        for power, brief in facts.briefs.items():
            centre, drawn = draw_brief(facts, power, None), draw_brief(facts, power, Dice(seed))
            moved = moved or centre != drawn
            assert abs(drawn.walk_away - centre.walk_away) <= brief.walk_away.spread * SCALE
            for place, question in enumerate(facts.questions):
                asked = brief.instructions.get(question)
                if asked is None:
                    assert (drawn.ideals[place], drawn.weights[place], set(drawn.values[place])) == (-1, 0, {0})
                    continue
                assert drawn.ideals[place] == centre.ideals[place]
                assert abs(drawn.weights[place] - centre.weights[place]) <= asked.spread
                assert 0 < drawn.weights[place] <= 10 or asked.weight == 0
                loose = asked.loose and asked.limit is not None and asked.limit.kind == "by_leave"
                for was, now in ((centre.lows, drawn.lows), (centre.highs, drawn.highs)):
                    assert abs(was[place] - now[place]) <= (1 if loose else 0)
                ideal = drawn.ideals[place]
                assert drawn.lows[place] <= drawn.highs[place]
                if not isinstance(asked.limit, Limit):
                    assert drawn.lows[place] <= ideal <= drawn.highs[place]
    assert moved


def test_crossed_names_the_questions_beyond_the_lines() -> None:
    """The treaty of silence leaves the Porte with Russian rights, beyond its absolute line, and an open sea."""
    brief = draw_brief(FOUR, "ottoman", None)
    names = [list(FOUR.questions)[place] for place in crossed(brief, silent(FOUR))]
    assert names == ["princ_status", "bs_fleet"]
    assert crossed(brief, historical(FOUR)) == ()
