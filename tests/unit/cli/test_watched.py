"""A save that is watched: its scenario, its years and its name in the words of the language it is watched in."""

from pathlib import Path

import pytest

from game.cli.house import House
from game.seat.table import Player
from tests.conftest import ROOT

SHIPPED = ROOT / "saves" / "paris_1856_as_it_happened.congress"


@pytest.mark.parametrize(
    ("language", "seat", "event"),
    [("", "A chair for Prussia", "War in Italy"), ("fr", "Une chaise pour la Prusse", "La guerre en Italie")],
)
def test_a_replay_and_its_years_are_told_in_the_language_of_the_house(language: str, seat: str, event: str) -> None:
    """What was answered in 1860 is read in the same language as what was moved in 1856."""
    watched = House(language=language).watch(SHIPPED)
    assert watched.scenario.questions["prussia_seat"].title == seat
    assert watched.history is not None
    assert event in [facts.title for facts in watched.history().chronicle.events.values()]


def test_a_game_that_nobody_named_bears_the_name_of_its_scenario(tmp_path: Path) -> None:
    """In whatever language it is watched; a name that somebody gave is left as it is."""
    played = House(tmp_path)
    scenario = played.scenario(ROOT / "scenarios" / "four_points.yaml")
    people = {power: Player("human", "Anna") if power == "france" else Player("machine") for power in scenario.powers}
    name = played.begin(scenario, people, 1, True).name
    assert House(tmp_path).watch(tmp_path / name).title == "The Four Points"
    assert House(tmp_path, "fr").watch(tmp_path / name).title == "Les quatre points"
    assert House(tmp_path, "fr").watch(SHIPPED).title == "The Congress of Paris, as it happened"
