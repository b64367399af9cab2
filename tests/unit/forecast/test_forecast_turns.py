"""Two treaties under the same dice: which event differs first, which article moves what, what is left untouched."""

from dataclasses import replace

import pytest

from game.core.history.compile import program
from game.core.history.program import Program
from game.core.history.settlement import supposed
from game.core.worth import historical
from game.forecast.apart import barred, terms_apart, waits_for
from game.forecast.differ import REST, compare, turns
from tests.histories import europe, paris, peace


@pytest.fixture(scope="module")
def full() -> Program:
    """The shipped history."""
    return program(paris(), europe())


def answering(**answers: str) -> tuple[int, ...]:
    """Return the peace of 1856 with questions answered otherwise."""
    treaty = list(historical(paris()))
    for question, position in answers.items():
        treaty[list(paris().questions).index(question)] = paris().number(question, position)
    return tuple(treaty)


def test_the_first_to_differ_depends_on_what_was_changed(full: Program) -> None:
    """With the sea left open the worlds part over the sea, not over what comes before anybody has looked at it."""
    other = replace(peace(), treaty=answering(princ_union="foreign_prince"))
    found = compare(full, peace(), other, 200, 4)
    assert next(iter(found.first)) in ("e07a_foreign_prince", "e04_osborne")
    assert sum(chance.worlds for chance in found.first.values()) + found.alike == 200
    assert "e64_indian_rising" in found.untouched
    assert "e04_osborne" not in found.untouched


def test_the_same_treaty_never_parts(full: Program) -> None:
    """Nothing differs between a treaty and itself, and no article is to blame."""
    found = compare(full, peace(), peace(), 100, 4)
    assert (found.alike, dict(found.first)) == (100, {})
    assert len(found.untouched) == len(full.chronicle.events)
    assert turns(full, peace(), peace(), 20) == {}


def test_each_article_answers_for_what_it_moves_alone(full: Program) -> None:
    """Of two articles changed, the one about the Principalities moves their election, the one about Åland does not."""
    other = replace(peace(), treaty=answering(princ_union="foreign_prince", aland="nothing"))
    found = turns(full, peace(), other, 100)
    assert list(found) == [q for q in paris().questions if q in ("princ_union", "aland")]
    assert found["princ_union"]["e04_osborne"] < -0.8
    assert found["aland"]["e04_osborne"] == 0
    assert found["aland"]["e54c_aland_servitude"] != 0


def test_what_is_no_article_is_named_apart(full: Program) -> None:
    """Where the congress has changed relations too, their part is told under a name of its own."""
    other = replace(
        supposed(paris(), answering(aland="nothing")), relations={**peace().relations, "austria:russia": 100}
    )
    assert list(turns(full, peace(), other, 20)) == ["aland", REST]


def test_reasons_from_the_first_day(full: Program) -> None:
    """Terms that weigh otherwise, conditions that no longer hold, and what an event waits for are found."""
    other = replace(peace(), treaty=answering(princ_union="foreign_prince"))
    apart = terms_apart(full, peace(), other, "e07a_foreign_prince", 1857)
    assert apart and all(term.one != term.other for term in apart)
    assert [fact.article or fact.signed for fact in barred(full, other, "e04_osborne", 1857)] == ["princ_union"]
    assert barred(full, peace(), "e04_osborne", 1857) == ()
    assert "e04_osborne" in waits_for(full, "e06_convention_of_paris")
