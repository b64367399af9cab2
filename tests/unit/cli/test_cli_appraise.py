"""`appraise`: what scripts read of the worth of treaties."""

import json
import random
from pathlib import Path
from typing import Any

import pytest

from game.cli.appraise import appraisal, tables
from game.content.load import load
from game.core.scenario import Scenario
from game.core.worth import draw_brief, historical, silent
from tests.unit.cli.typed import Type

SCENARIOS = Path(__file__).parents[3] / "scenarios"


@pytest.fixture(scope="module", params=["four_points", "paris_1856"])
def scenario(request: pytest.FixtureRequest) -> Scenario:
    """Return each shipped scenario."""
    return load(SCENARIOS / f"{request.param}.yaml")


def test_the_historical_treaty_is_worth_its_anchor(scenario: Scenario, typed: Type) -> None:
    """A whole treaty by ids; nobody's red line is crossed by history."""
    treaty = {question: facts.historical for question, facts in scenario.questions.items()}
    said = typed("appraise", scenario.id, "--json", stdin=json.dumps(treaty).encode())
    powers = json.loads(said.out)["powers"]
    assert list(powers) == list(scenario.powers)
    for power, worth in powers.items():
        assert list(worth) == ["brief", "walk_away", "red_lines_crossed"]
        assert worth["brief"] == scenario.briefs[power].anchor
        assert worth["walk_away"] == scenario.briefs[power].walk_away.value
        assert worth["red_lines_crossed"] == []


def test_what_is_not_said_is_silence(scenario: Scenario, typed: Type) -> None:
    """Empty lines are passed over; positions may be numbers; a line in, a line out."""
    question = next(iter(scenario.questions))
    whole = dict(zip(scenario.questions, silent(scenario), strict=True))
    lines = [json.dumps(whole), "", "{}", json.dumps({question: 1}), json.dumps({question: 0})]
    said = typed("appraise", scenario.id, "--json", stdin="\n".join(lines).encode())
    found = said.out.splitlines()
    assert len(found) == 4
    assert found[0] == found[1]
    assert found[2] != found[3]


def test_the_tables_add_up_to_the_brief(scenario: Scenario) -> None:
    """For any treaty: articles and links summed and divided by the scale are what `appraise` says."""
    briefs = {power: draw_brief(scenario, power, None) for power in scenario.powers}
    found = tables(scenario, briefs)
    dice = random.Random(1856)
    treaties = [historical(scenario), silent(scenario)]
    treaties += [tuple(dice.randrange(scenario.size(q)) for q in scenario.questions) for _ in range(50)]
    for treaty in treaties:
        said = appraisal(scenario, briefs, treaty)["powers"]
        assert {power: _sum(found, power, treaty) for power in scenario.powers} == {
            power: worth["brief"] for power, worth in said.items()
        }


def _sum(found: dict[str, Any], power: str, treaty: tuple[int, ...]) -> float:
    numbers = dict(zip(found["questions"], treaty, strict=True))
    total = sum(table["values"][power][numbers[question]] for question, table in found["questions"].items())
    for link in found["links"]:
        one, other = link["questions"]
        total += link["values"][power][numbers[one]][numbers[other]]
    return float(total / found["scale"])


def test_tables_have_the_shape_of_the_contract(scenario: Scenario, typed: Type) -> None:
    """Whole numbers throughout, and only the positions within absolute limits are allowed."""
    found = json.loads(typed("appraise", scenario.id, "--tables").out)
    assert list(found) == ["questions", "links", "walk_away", "influence", "scale"]
    for question, table in found["questions"].items():
        size = scenario.size(question)
        assert table["positions"] == list(scenario.questions[question].positions)
        for power in scenario.powers:
            assert len(table["values"][power]) == size
            assert all(isinstance(value, int) for value in table["values"][power])
            limit = getattr(scenario.briefs[power].instructions.get(question), "limit", None)
            bound = limit is not None and limit.kind == "absolute"
            assert (len(table["allowed"][power]) < size) == bound
            assert scenario.number(question, scenario.questions[question].historical) in table["allowed"][power]


def test_people_get_a_table(scenario: Scenario, typed: Type) -> None:
    """Without --json each treaty is a table by the names of the powers."""
    said = typed("appraise", scenario.id, stdin=b"{}")
    assert "red lines crossed" in said.out
    assert "The Porte" in said.out
