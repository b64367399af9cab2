"""A scenario at one of its lengths: fewer sittings, the same days, and a game that can be won."""

from dataclasses import replace

import pytest

from game.core.scenario import Length, Scenario
from game.core.shortened import NEVER, falls_on, shortened
from game.core.worth import draw_brief, historical, link_places, worth
from tests.play import SCENARIOS, scenario

SHORT = [
    (path.stem, length) for path in sorted(SCENARIOS.glob("*.yaml")) if "europe" not in path.stem
    for length in scenario(path.stem).lengths
]  # fmt: skip
"""Every length that a shipped scenario offers."""


def cut(facts: Scenario, **said: object) -> Scenario:
    """Return a scenario at a length made up for a test."""
    length = replace(Length("T", "A", 30), **said)  # type: ignore[arg-type]  # whatever the test says of it
    return shortened(replace(facts, lengths={"test": length}), "test")


def test_the_whole_is_the_scenario_itself() -> None:
    """No length, nothing changed."""
    facts = scenario("paris_1856")
    assert shortened(facts, "") is facts


def test_a_length_that_leaves_nothing_out_changes_no_rule() -> None:
    """Numbers that follow from the calendar come out as they stand in the file."""
    facts = scenario("paris_1856")
    same = cut(facts)
    assert replace(same, length="", minutes=facts.minutes, lengths=facts.lengths) == facts


@pytest.mark.parametrize(("name", "length"), SHORT)
def test_every_question_on_the_table_comes_up(name: str, length: str) -> None:
    """What was due in a sitting that is not held comes up in the next that is."""
    facts = scenario(f"{name}@{length}")
    assert {question for sitting in facts.calendar for question in sitting.agenda} == set(facts.questions)


@pytest.mark.parametrize(("name", "length"), SHORT)
def test_the_clock_runs_out_as_far_as_in_the_whole(name: str, length: str) -> None:
    """Within a rounding, a walk-away value drifts as far from the first sitting to the last."""
    whole, short = scenario(name), scenario(f"{name}@{length}")
    for power, brief in whole.briefs.items():
        ticks = len(short.calendar) - 1
        far = short.briefs[power].walk_away.drift * ticks
        assert abs(far - brief.walk_away.drift * (len(whole.calendar) - 1)) <= ticks / 2


@pytest.mark.parametrize(("name", "length"), SHORT)
def test_the_treaty_of_history_is_worth_what_it_was(name: str, length: str) -> None:
    """To every power, whatever is left out: so whoever could sign in the whole can sign here."""
    facts = scenario(f"{name}@{length}")
    for power, brief in facts.briefs.items():
        drawn = draw_brief(facts, power, None)
        assert worth(drawn, link_places(facts), historical(facts)) == 1000 * brief.anchor
        assert brief.anchor > brief.walk_away.value


def test_an_article_is_worth_about_what_it_is_in_the_whole() -> None:
    """Fewer questions share the weight, and the scale is blunter by as much: no stake is half or twice itself."""
    whole, short = scenario("paris_1856"), scenario("paris_1856@lesson")
    for power in whole.powers:
        rows = dict(zip(whole.questions, draw_brief(whole, power, None).values, strict=True))
        for question, row in zip(short.questions, draw_brief(short, power, None).values, strict=True):
            most, was = max(map(abs, row)), max(map(abs, rows[question]))
            assert was / 2 <= most <= was * 2, (power, question)


def test_days_are_kept() -> None:
    """The armistice covers the held sittings of its days; news comes before the next of them, or not at all."""
    facts = scenario("paris_1856")
    short = cut(facts, sittings=(3, 10, 19, 22))
    assert (short.rules.armistice, short.rules.extension) == (3, 1)
    assert short.powers["prussia"].enters == falls_on(facts.powers["prussia"].enters, (3, 10, 19, 22)) == 3
    assert short.questions["prussia_seat"].admits["straits_only"] == NEVER
    assert [short.calendar[0].date, short.calendar[-1].date] == ["1856-03-01", "1856-04-08"]
    assert short.news["prince_imperial"].sitting == 2
    assert short.news["docks"].sitting == 1
    assert not {"serfs", "evening_paper"} & set(short.news)
    assert {"italy", "mediation", "tripartite"} <= set(short.calendar[-1].agenda)


def test_what_is_not_on_the_table_is_nowhere() -> None:
    """Neither in a brief, nor in what a public asks, nor in a link or a dictated peace."""
    short = scenario("paris_1856@lesson")
    kept = set(short.questions)
    assert len(kept) == 12
    assert all(set(brief.instructions) <= kept for brief in short.briefs.values())
    assert all(set(facts.opinion.demands) <= kept for facts in short.powers.values())
    assert all(set(link.questions) <= kept for link in short.links.values())
    assert all(set(peace.treaty) <= kept for peace in short.war.dictated)
    assert all(set(day.agenda) <= kept for day in short.calendar)


def test_rules_are_changed_where_a_length_says_so() -> None:
    """And only there."""
    facts = scenario("paris_1856")
    rules = cut(facts, calls=1, exchanges=2, speeches=3, agenda=5, asked_until=1871).rules
    assert (rules.calls, rules.exchanges, rules.speeches, rules.agenda, rules.asked_until) == (1, 2, 3, 5, 1871)
    assert (rules.standing, rules.sharpness) == (facts.rules.standing, facts.rules.sharpness)


def test_a_length_that_is_not_offered_is_an_error() -> None:
    """Whoever asks looks first."""
    with pytest.raises(KeyError):
        shortened(scenario("paris_1856"), "weekend")
