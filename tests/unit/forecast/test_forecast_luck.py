"""One world among many of its own treaty: counted right, ranked fairly, the same again."""

import numpy as np
import pytest

from game.core.history.compile import program
from game.core.history.fate import worlds as seeds_of
from game.core.history.program import Program
from game.core.history.story import told
from game.forecast.luck import headlines, luck
from game.forecast.odds import Chance, forecast
from tests.histories import europe, paris, peace


@pytest.fixture(scope="module")
def full() -> Program:
    """The shipped history."""
    return program(paris(), europe())


def first_years(full: Program, seed: int) -> dict[str, int]:
    """Return the years in which things first came in one world of the peace of 1856."""
    found: dict[str, int] = {}
    for chapter in told(full, peace(), seed, full.chronicle.ends).chapters:
        found.setdefault(chapter.event, chapter.year)
    return found


def test_quartiles_hold_the_middle_half_between_them() -> None:
    """A quarter of all comings lies before the first, a quarter after the second, and the median between."""
    chance = Chance(8, 10, {1860: 2, 1861: 3, 1870: 2, 1880: 1})
    assert chance.quartiles == (1860, 1870)
    assert chance.median_year == 1861
    assert Chance(0, 10, {}).quartiles is None
    assert Chance(1, 10, {1860: 1}).quartiles == (1860, 1860)


def test_the_fan_counts_what_a_forecast_counts(full: Program) -> None:
    """The chances beside a game's headlines are those of a forecast of its treaty, up to the year it has seen."""
    fan = luck(full, peace(), {}, worlds=120, seed=3)
    whole = forecast(full, peace(), 120, 3)
    for name, place in fan.headlines.items():
        until = sum(n for year, n in whole.events[name].years.items() if year <= full.chronicle.ends)
        assert place.chance.worlds == until, name


def test_this_history_falls_among_the_worlds_where_it_belongs(full: Program) -> None:
    """`earlier` is the number of worlds in which an event came before the year it has here."""
    here = {"e15_italian_war": 1862}
    place = luck(full, peace(), here, worlds=200, seed=3).headlines["e15_italian_war"]
    assert place.here == 1862
    assert place.earlier == sum(n for year, n in place.chance.years.items() if year < 1862)


def test_an_ordinary_history_is_plainer_than_a_strange_one(full: Program) -> None:
    """A world in which the likely comes in its middle year tells less than one in which only the unlikely comes."""
    fan = luck(full, peace(), {}, worlds=200, seed=3)
    likely = {
        name: place.chance.median_year
        for name, place in fan.headlines.items()
        if place.chance.probability > 0.5 and place.chance.median_year
    }
    unlikely = {
        name: full.chronicle.events[name].years[0]
        for name, place in fan.headlines.items()
        if place.chance.probability < 0.2
    }
    ordinary, strange = (luck(full, peace(), came, worlds=200, seed=3) for came in (likely, unlikely))
    assert ordinary.bits < ordinary.usual < strange.bits
    assert ordinary.plainer < 20
    assert strange.plainer > 180


def test_the_rank_of_a_world_is_fair(full: Program) -> None:
    """Worlds drawn by other dice of the same treaty fall above and below the middle one alike (A4)."""
    ranks = []
    for seed in seeds_of(99, 12):
        ranks.append(luck(full, peace(), first_years(full, int(seed)), worlds=100, seed=5).plainer)
    assert 25 < np.mean(ranks) < 75, ranks


def test_what_was_not_reached_yet_is_no_surprise(full: Program) -> None:
    """Half-way through a game, nothing is said of events whose window has not begun."""
    fan = luck(full, peace(), {}, until=1870, worlds=40, seed=3)
    assert fan.until == 1870
    assert "e62_general_war" not in fan.headlines
    assert all(max(place.chance.years, default=0) <= 1870 for place in fan.headlines.values())


def test_headlines_are_wars_states_dead_letters_and_what_others_ask_about(full: Program) -> None:
    """Every war is a headline, and so is the default of the Porte, on which nine others hang; a steamer is not."""
    found = headlines(full)
    assert {name for name, event in full.chronicle.events.items() if event.war} <= set(found)
    assert "e35_ottoman_default" in found
    assert "e09a_vixen_again" not in found
