"""What comes after what: in a story causes stand before their consequences, in whatever world it is told."""

import numpy as np
import pytest

from game.core.history.engine import run
from game.core.history.fate import worlds
from game.core.history.opening import opening
from game.core.history.program import SEASONS, Program
from game.forecast.odds import first_years, happened
from tests.cases.test_history import changed, shipped
from tests.histories import peace

MANY = 1000

IN_ORDER = (
    ("e36_herzegovina", "e37_bulgarian_horrors"),
    ("e36_herzegovina", "e39_serbian_war"),
    ("e67_central_asia", "e67a_khiva"),
    ("e71_tanzimat_codes", "e71a_civil_code"),
    ("e33_cretan_revolt", "e33a_cretan_autonomy"),
    ("e35_ottoman_default", "e35a_debt_administration"),
)
"""The second never without the first before it."""


@pytest.mark.parametrize("treaty", ["historical", "soft"])
def test_what_follows_never_comes_first(treaty: str) -> None:
    """Batak after Nevesinje, the code after the courts: in a thousand worlds of two treaties; and it does come."""
    program = shipped()
    settled = peace() if treaty == "historical" else changed(bs_fleet="counterpoise", christians="engagement")
    end = run(program, np.repeat(opening(program, [settled]), MANY, axis=1), worlds(5, MANY))
    for first, second in IN_ORDER:
        ours, theirs = (first_years(program, end, name) for name in (first, second))
        came = happened(theirs)
        assert came.sum() > MANY // 20, second
        earlier = _season(program, first) < _season(program, second)
        assert (happened(ours) & ((ours < theirs) | ((ours == theirs) & earlier)))[came].all(), (first, second)


def test_the_league_is_not_founded_after_its_treaty() -> None:
    """Three emperors agree to consult before they bind themselves, or not at all."""
    program = shipped()
    end = run(program, np.repeat(opening(program, [peace()]), MANY, axis=1), worlds(5, MANY))
    league, treaty = (first_years(program, end, name) for name in ("e32_three_emperors", "e44a_three_emperors_treaty"))
    both = happened(league) & happened(treaty)
    assert both.any() and (league[both] <= treaty[both] - 1).all()


def _season(program: Program, name: str) -> int:
    """Return the number of the season in which an event comes."""
    return SEASONS.index(program.chronicle.events[name].season)
