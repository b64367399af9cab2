"""Whole congresses in plain text: a change in the rules or the machines shows here, for people to read."""

import pytest

from game.content.listing import listing
from tests.conftest import ROOT, Golden
from tests.golden.playthrough import playthrough
from tests.play import NAMES, SCENARIOS

SEED = 1856


@pytest.mark.parametrize("name", NAMES)
def test_the_playthrough_is_as_it_was(name: str, golden: Golden) -> None:
    """Word for word; if it should have changed, `pytest tests/golden --update-golden` and read the difference."""
    golden(f"playthroughs/{name}.txt", playthrough(name, SEED))


def test_every_scenario_has_a_playthrough() -> None:
    """A game without one is a game that nobody has read."""
    written = {path.stem for path in (ROOT / "tests" / "golden" / "playthroughs").glob("*.txt")}
    assert written == {one.id for one in listing(SCENARIOS)}
