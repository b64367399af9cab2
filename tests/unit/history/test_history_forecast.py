"""Forecasts count worlds; the command keeps its contract."""

import json
from dataclasses import replace

import numpy as np
import pytest

from game.core.history.chronicle import Change, Decision, Event, Fact, Option, Term
from game.core.history.compile import program
from game.core.history.embed import embedded
from game.core.history.fate import worlds
from game.core.history.settlement import Promise
from game.core.history.story import begin, onward, over, told
from game.core.history.why import why
from game.forecast.autopsy import autopsy
from game.forecast.differ import compare, parting
from game.forecast.odds import forecast, middle
from tests.histories import SCENARIOS, chronicle, paris, peace


def event(season="summer", years=(1860, 1870), **more):
    """Return an event that says little."""
    return Event(title="An event", text="It came.", season=season, years=years, headlines={}, **more)


SMALL = chronicle(
    {
        "e01_circular": event(
            years=(1860, 1860), base=1000, when=(Fact(article="bs_fleet", at_least="neutralised"),),
            effects=(Change(kills="bs_fleet"), Change(schedules="e02_conference", years=1)),
        ),
        "e02_conference": event(
            season="winter", years=(1857, 1880), effects=(Change(article="straits", becomes="open"),)
        ),
        "e03_war": event(
            season="autumn", years=(1861, 1861), base=1000, when=(Fact(happened="e02_conference"),),
            decisions={"russia": Decision("What?", "Much.", {
                "fight": Option("Fight", "She fights.", terms=(Term(1000, "She is strong."),),
                                effects=(Change(variable="alpha", by=7),)),
                "wait": Option("Wait", "She waits.", weight=-1000),
            })},
        ),
        "e04_chance": event(years=(1870, 1870), base=0),
        "e05_end": event(
            years=(1871, 1871), base=1000, closes=1,
            when=(Fact(decided="e03_war", power="russia", options=("fight",)),),
        ),
        "e06_too_late": event(years=(1873, 1873), base=1000),
        "e07_promised": event(years=(1862, 1862), base=1000, when=(Fact(promise="neutrality", to="france"),)),
    }
)  # fmt: skip
PROGRAM = program(paris(), SMALL)


def test_certain_things_are_certain():
    """What is certain comes in every world in its year, what waits in vain in none; an even chance in half."""
    found = forecast(PROGRAM, peace(), 2000, 3)
    assert found.events["e01_circular"].years == {1860: 2000}
    assert found.events["e02_conference"].median_year == 1861
    assert found.events["e07_promised"].probability == 0
    assert found.events["e07_promised"].median_year is None
    assert abs(found.events["e04_chance"].probability - 0.5) < 0.05
    assert found.articles["bs_fleet"].half_life == 4
    assert found.articles["straits"].half_life == 5
    assert found.articles["aland"].half_life is None


def test_history_closes():
    """Nothing happens after the year in which history ends."""
    assert forecast(PROGRAM, peace(), 10, 3).events["e06_too_late"].probability == 0
    moment = told(PROGRAM, peace(), int(worlds(1, 1)[0]))
    assert over(PROGRAM, moment)
    assert moment.chapters[-1].event == "e05_end"


def test_promises_of_the_congress_count():
    end = replace(peace(), promises=(Promise("neutrality", "russia", "france", "italian_war"),))
    assert forecast(PROGRAM, end, 10, 3).events["e07_promised"].probability == 1


def test_a_decision_can_be_forced():
    """What a person decides is recorded as his, and what depends on it follows."""
    moment = begin(PROGRAM, peace(), 5)
    while (moment.year, moment.season) != (1861, 3):
        moment = onward(PROGRAM, moment)
    waited = onward(PROGRAM, moment, {("e03_war", "russia"): 2})
    assert waited.chapters[-1].choices[0].option == "wait"
    fought = onward(PROGRAM, moment)
    assert fought.column[PROGRAM.rows["variable", "alpha"]] == 57
    assert waited.column[PROGRAM.rows["variable", "alpha"]] == 50
    forced = forecast(PROGRAM, peace(), 50, 1, forced={("e03_war", "russia"): 2})
    assert forced.events["e05_end"].probability == 0


def test_why_names_what_scheduled():
    moment = told(PROGRAM, peace(), 5)
    cause = why(PROGRAM, moment, "e02_conference")
    assert [(root.kind, root.id, root.year) for root in cause.scheduled_by] == [("event", "e01_circular", 1860)]
    assert why(PROGRAM, moment, "e07_promised") is None


def test_two_treaties_part():
    """The first difference is named, and what does not depend on it stays the same in every world."""
    treaty = list(peace().treaty)
    treaty[0] = 0
    other = replace(peace(), treaty=tuple(treaty))
    found = compare(PROGRAM, peace(), other, 300, 8)
    assert found.events["e01_circular"].only_one == 300
    assert found.events["e04_chance"].untouched
    first = parting(PROGRAM, peace(), other, int(worlds(8, 1)[0]))
    assert (first.year, first.one.event, first.other) == (1860, "e01_circular", None)


def test_an_autopsy_finds_the_article():
    found = autopsy(PROGRAM, peace(), 60, 8)
    assert {article: share for article, share in found.shares["e01_circular"].items() if share} == {"bs_fleet": 1.0}
    assert set(found.of_article("bs_fleet")) >= {"e01_circular", "e02_conference", "e03_war"}
    assert found.of_article("aland") == {}


def test_worlds_come_in_blocks():
    """More worlds than fit in one block are the same worlds."""
    few, many = forecast(PROGRAM, peace(), 1500, 2), forecast(PROGRAM, peace(), 3000, 2)
    assert many.worlds == 3000
    assert few.events["e04_chance"].worlds <= many.events["e04_chance"].worlds


def test_the_middle_of_nothing():
    assert middle({}, 0) is None
    assert middle({1860: 2, 1870: 2}, 4) == 1860


def test_a_small_table_is_part_of_the_large():
    """The four points speak of four questions; the rest stands as in 1856."""
    from game.content.load import load

    small = load(SCENARIOS / "four_points.yaml")
    treaty = tuple(0 for _ in small.questions)
    full = dict(zip(paris().questions, embedded(paris(), small, treaty), strict=True))
    assert full["bs_fleet"] == 0
    assert full["bessarabia"] == paris().number("bessarabia", "middle_line")


def test_the_states_given_are_left_alone():
    """Running a history changes nothing that was given to it."""
    from game.core.history.engine import run
    from game.core.history.opening import opening

    start = np.repeat(opening(PROGRAM, [peace()]), 3, axis=1)
    before = start.copy()
    run(PROGRAM, start, worlds(1, 3))
    assert (start == before).all()


class TestCommand:
    def test_json(self, capsys):
        """The contract of the design: these keys, and nothing but JSON on stdout."""
        from game.cli.main import main

        assert main(["forecast", "paris_1856", "--worlds", "50", "--seed", "7", "--set", "bs_fleet=0", "--json"]) == 0
        said = capsys.readouterr()
        found = json.loads(said.out)
        assert found["worlds"] == 50 and found["ms"] > 0
        assert found["events"]["e29_black_sea_circular"] == {
            "probability": 0.0, "median_year": None, "historical_year": 1870,
        }  # fmt: skip
        assert found["articles"]["bs_fleet"]["half_life"] is None
        assert said.err == ""

    def test_page(self, capsys):
        from game.cli.main import main

        assert main(["forecast", "four_points", "--worlds", "60", "--relation", "russia:austria=40"]) == 0
        assert "60 worlds after the treaty of 1856 with russia:austria=40, seed 1" in capsys.readouterr().out

    def test_a_treaty_from_a_file(self, capsys, tmp_path):
        from game.cli.main import main

        file = tmp_path / "treaty.json"
        file.write_text('{"bs_fleet": "one_sided", "poland": 2}', encoding="utf-8")
        assert main(["forecast", "paris_1856", "--treaty", str(file), "--worlds", "20", "--json"]) == 0
        assert json.loads(capsys.readouterr().out)["worlds"] == 20

    @pytest.mark.parametrize(
        "words",
        [
            ["--set", "bs_fleat=1"], ["--set", "bs_fleet=9"], ["--set", "bs_fleet"], ["--relation", "russia=3"],
            ["--relation", "russia:austria=300"], ["--relation", "russia:russia=3"], ["--treaty", "nowhere.json"],
            ["--worlds", "0"], ["--seed", "-1"],
        ],
    )  # fmt: skip
    def test_bad_input_is_one_line(self, capsys, words):
        from game.cli.main import main

        assert main(["forecast", "paris_1856", *words]) == 2
        said = capsys.readouterr()
        assert said.out == ""
        assert len(said.err.splitlines()) == 1
