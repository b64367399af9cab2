"""The history in short: what each article adds, fitted to many worlds, in whole numbers."""

from dataclasses import replace
from functools import cache

import pytest

from game.cli.chronicles import follows
from game.cli.foreseen import NOTHING, Foreseen, dump, fingerprint, load, place
from game.core.history.program import Program
from game.core.worth import historical
from game.forecast import fitting
from game.forecast.fitting import drawn, fitted, sampled
from game.forecast.surrogate import Surrogate
from tests.play import scenario


@cache
def program() -> Program:
    """Return the shipped history."""
    following = follows(scenario("paris_1856"))
    assert following is not None
    return following()


@pytest.fixture
def few(monkeypatch: pytest.MonkeyPatch) -> None:
    """Look at few treaties, so that a fit is quick."""
    monkeypatch.setattr(fitting, "TREATIES", 64)
    monkeypatch.setattr(fitting, "WORLDS", 4)


def whole(table: object) -> bool:
    """Say whether there is nothing but whole numbers in a table of tables."""
    if isinstance(table, dict):
        return all(map(whole, table.values()))
    return all(map(whole, table)) if isinstance(table, tuple) else type(table) is int


class TestFit:
    """What is fitted."""

    def test_treaties_are_drawn_about_1856_and_the_same_every_time(self) -> None:
        """Half of the articles stand as in 1856, the others anyhow; and the draw is keyed, not remembered."""
        facts = scenario("paris_1856")
        treaties, then = drawn(facts, 400), historical(facts)
        assert treaties == drawn(facts, 400)
        same = sum(number == old for treaty in treaties for number, old in zip(treaty, then, strict=True))
        assert 0.55 < same / (400 * len(then)) < 0.70  # a half, and a quarter of the rest by chance

    @pytest.mark.usefixtures("few")
    def test_the_articles_of_1856_add_nothing_and_all_is_whole(self) -> None:
        """All is counted from the treaty of 1856, verdicts and crises alike, in whole numbers."""
        facts = scenario("paris_1856")
        found = fitted(program(), facts)
        then = historical(facts)
        for table in (*found.verdicts.values(), *found.crises.values()):
            assert [len(row) for row in table] == [facts.size(question) for question in facts.questions]
            assert [row[number] for row, number in zip(table, then, strict=True)] == [0] * len(then)
        assert whole(dict(found.verdicts)) and whole(dict(found.crises)) and whole(dict(found.stakes))
        assert set(found.verdicts) == set(facts.powers) and set(found.crises) == set(facts.crises)

    @pytest.mark.usefixtures("few")
    def test_a_smaller_table_is_fitted_in_its_own_questions(self) -> None:
        """The four points have a surrogate of their own, by the same history."""
        facts = scenario("four_points")
        found = fitted(program(), facts)
        assert {len(table) for table in found.verdicts.values()} == {len(facts.questions)}

    def test_an_article_that_decides_is_found_to(self) -> None:
        """Where a verdict is all one article, the fit gives it all to that article: going round leaves nothing over."""
        facts = scenario("four_points")
        treaties = drawn(facts, 200)
        seen = sampled(program(), facts, treaties, 1)
        then = historical(facts)
        made = (7 * seen.treaties[:, 1] - 3 * seen.treaties[:, 2]) * fitting.WORLDS
        rows = fitting._rows(fitting._taken(facts, seen.treaties), made, then)
        wanted = [
            tuple(1000 * by * (number - old) for number in range(facts.size(question)))
            for question, old, by in zip(facts.questions, then, (0, 7, -3, 0), strict=True)
        ]
        for row, right in zip(rows, wanted, strict=True):
            assert max(abs(one - other) for one, other in zip(row, right, strict=True)) <= 20


class TestBrought:
    """What comes with the game."""

    @pytest.mark.parametrize("name", ["paris_1856", "four_points"])
    def test_it_is_what_the_history_gives(self, name: str) -> None:
        """The shipped table fits the shipped files; if not, `python assets/build/build_foresight.py` makes it anew."""
        facts = scenario(name)
        following = follows(facts)
        assert following is not None
        text = place(name).read_text(encoding="utf-8")
        assert load(text, fingerprint(facts, following)) is not None, "run assets/build/build_foresight.py"

    @pytest.mark.slow
    def test_it_is_what_the_engine_gives(self) -> None:
        """A fit made now is the shipped one to the last digit: a changed engine wants a new REVISION and a new fit."""
        facts = scenario("four_points")
        assert Foreseen(facts)() == fitted(program(), facts), "raise REVISION and run assets/build/build_foresight.py"

    def test_it_reads_back_as_it_was_written(self) -> None:
        """Out and in again it is the same; under another fingerprint it is nothing."""
        known = Foreseen(scenario("four_points"))()
        assert load(dump(known, "one"), "one") == known
        assert load(dump(known, "one"), "another") is None

    @pytest.mark.parametrize("text", ["", "{", "[]", "{}", '{"fingerprint":"one"}', "7"])
    def test_a_spoilt_file_is_no_more_than_a_missing_one(
        self, text: str, monkeypatch: pytest.MonkeyPatch, tmp_path_factory: pytest.TempPathFactory
    ) -> None:
        """Whatever stands in it, it is fitted here instead, and nobody meets a traceback."""
        from game.cli import foreseen

        file = tmp_path_factory.mktemp("foresight") / "four_points.json"
        file.write_text(text)
        monkeypatch.setattr(foreseen, "place", lambda scenario: file)
        assert foreseen._brought("four_points", "one") is None

    def test_a_shorter_game_has_the_rows_of_its_own_questions(self) -> None:
        """Nothing is fitted for it: what stands on its table moves history as it does in the whole."""
        whole, short = scenario("paris_1856"), scenario("paris_1856@lesson")
        seen, known = Foreseen(whole)(), Foreseen(short)()
        for tables, all_of_them in ((known.verdicts, seen.verdicts), (known.crises, seen.crises)):
            for name, rows in tables.items():
                found = dict(zip(whole.questions, all_of_them[name], strict=True))
                assert rows == tuple(found[question] for question in short.questions)
        assert known.stakes == seen.stakes

    def test_where_no_history_follows_nothing_is_foreseen(self) -> None:
        """A scenario that no history names has nothing to foresee, and that is no trouble."""
        alone = replace(scenario("four_points"), id="nowhere")
        assert Foreseen(alone)() == NOTHING


class TestWeightiest:
    """Through what an article is felt."""

    KNOWN = Surrogate(
        verdicts={"a": ((0, -900),)},
        crises={"war": ((0, 100),), "storm": ((0, -400),), "fair": ((0, 300),)},
        stakes={"a": {"war": -6000, "storm": 1000, "fair": 5000}},
    )

    def test_it_is_the_crisis_that_moves_the_verdict_most_its_way(self) -> None:
        """Odds times stake, and only where the product points the way the verdict goes: the fair would have helped."""
        assert self.KNOWN.weightiest("a", 0, 1, 0) == ("war", 100)
        assert self.KNOWN.weightiest("a", 0, 0, 1) == ("war", -100)

    def test_it_is_none_where_nothing_points_that_way(self) -> None:
        """A verdict that no crisis explains names none."""
        other = replace(self.KNOWN, crises={"fair": ((0, 300),)})
        assert other.weightiest("a", 0, 1, 0) == ("", 0)
