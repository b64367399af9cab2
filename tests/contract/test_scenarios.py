"""What every shipped scenario must have besides being sound."""

import pytest

from game import paths
from game.content.follows import history_of
from tests.play import NAMES


@pytest.mark.parametrize("name", NAMES)
def test_every_scenario_has_a_history_that_follows_it(name: str) -> None:
    """The treaty of any shipped scenario goes on to 1914."""
    assert history_of(name, [paths.root("scenarios")]) is not None
