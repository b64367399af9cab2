"""The map changes hands as history goes: from the treaty, through wars and congresses, and never without a cause."""

from dataclasses import replace

import pytest

from game.content.gazetteer import gazetteer
from game.core.history.chronicle import Fact, Holding
from game.core.history.compile import program
from game.core.history.fate import worlds
from game.core.history.lands import Held, lands, passings
from game.core.history.past import as_of
from game.core.history.program import Program
from game.core.history.settlement import supposed
from game.core.history.story import Moment, begin, told
from game.core.worth import historical
from tests.histories import europe, paris, peace
from tests.unit.history.test_history_lint import SOUND, remarks

MAPPED = {"italy", "germany", "romania", "bulgaria", "albania", "circassia"}
"""States of the shipped history under whose own name the map paints land once they exist."""


@pytest.fixture(scope="module")
def full() -> Program:
    """The shipped history."""
    return program(paris(), europe())


@pytest.fixture(scope="module")
def stories(full: Program) -> list[Moment]:
    """Two dozen worlds of the peace of 1856, told to the end."""
    return [told(full, peace(), int(seed), full.chronicle.ends) for seed in worlds(11, 24)]


def signed(full: Program, **answers: str) -> dict[str, Held]:
    """Return the map on the morning after a treaty: that of 1856, with questions answered otherwise."""
    treaty = list(historical(paris()))
    for question, position in answers.items():
        treaty[list(paris().questions).index(question)] = paris().number(question, position)
    return dict(lands(full, begin(full, supposed(paris(), tuple(treaty)), 1)))


def test_every_name_of_the_lands_is_on_the_map() -> None:
    """Provinces and owners are those of the map's table, so that no line of the file paints nothing."""
    known = gazetteer()
    assert len(known.provinces) > 100
    for holding in europe().lands:
        assert set(holding.provinces) <= set(known.provinces)
        assert {holding.to or "russia", holding.under or "russia"} <= set(known.owners)


def test_the_peace_of_1856_cedes_a_strip_of_bessarabia(full: Program) -> None:
    """On 30 March the map changes at the mouth of the Danube and nowhere else."""
    found = signed(full)
    assert found["bess_kilia"] == Held("moldavia", "ottoman")
    assert found["danube_delta"] == Held("ottoman")
    assert all(name.startswith("bess_") or name in ("danube_delta", "serpents_isle") for name in found)
    assert "bess_bolgrad" not in found


def test_another_treaty_draws_another_map(full: Program) -> None:
    """Kars kept, Åland ceded, Poland and Circassia restored, the union at once: each shows on the first day."""
    assert signed(full, kars_asia="kept")["kars"] == Held("russia")
    assert signed(full, aland="cession")["aland"] == Held("sweden")
    assert signed(full, poland="restored")["poland"] == Held("poland")
    assert signed(full, east_coast="independence")["circassia"] == Held("circassia")
    assert signed(full, princ_union="foreign_prince")["wallachia"] == Held("romania", "ottoman")
    assert signed(full, princ_status="independence")["wallachia"] == Held("")
    assert not signed(full, bessarabia="none")


def test_no_land_is_held_by_a_state_that_is_not_there(full: Program, stories: list[Moment]) -> None:
    """What Italy, Germany, Romania, Bulgaria and Albania hold, they hold from the season in which they appear."""
    for moment in stories:
        for passing in passings(full, moment):
            then = as_of(moment, (passing.year, passing.season))
            for held in lands(full, then).values():
                if held.by in MAPPED:
                    assert then.column[full.rows["exists", held.by]], (passing, held)


def test_every_state_that_appears_gets_its_land(full: Program, stories: list[Moment]) -> None:
    """Whoever is on the map of states at the end is on the painted map too."""
    for moment in stories:
        held = {each.by for each in lands(full, moment).values()}
        there = {state for state in MAPPED if moment.column[full.rows["exists", state]]}
        assert there <= held, (there, held)


def test_passings_add_up_to_the_map_at_the_end(full: Program, stories: list[Moment]) -> None:
    """Season by season, each change is told once, and all of them together give the last map."""
    for moment in stories[:8]:
        map_: dict[str, Held] = {}
        seen = []
        for passing in passings(full, moment):
            assert passing.provinces
            seen.append((passing.year, passing.season))
            map_.update(passing.provinces)
        assert seen == sorted(set(seen))
        assert {name: held for name, held in map_.items() if held != Held("")} == {
            name: held for name, held in lands(full, moment).items() if held != Held("")
        }


def test_the_last_line_that_holds_is_right(full: Program) -> None:
    """Lines are read in order; one without a holder leaves whoever holds the province and changes his master."""
    chronicle = replace(
        europe(),
        lands=(
            Holding(("crete",), "greece"),
            Holding(("crete",), "crete", "ottoman"),
            Holding(("crete",), None, None, (Fact(exists="greece"),)),
            Holding(("crete",), "russia", None, (Fact(exists="italy"),)),
        ),
    )
    found = lands(program(paris(), chronicle), begin(full, peace(), 1))
    assert found == {"crete": Held("crete", "")}


@pytest.mark.parametrize(
    ("line", "words"),
    [
        ("{provinces: [lombardie], to: sardinia}", "no province is called `lombardie` (did you mean lombardy?)"),
        ("{provinces: [lombardy], to: sardegna}", "no owner is called `sardegna`"),
        ("{provinces: [lombardy], to: russia, by: 3}", "by"),
        ("{provinces: [lombardy], to: russia, when: [{happened: e09_nothing}]}", "no event is called `e09_nothing`"),
        ("{provinces: [lombardy], to: russia, when: [{}]}", "this needs one of"),
        ("{to: russia}", "provinces"),
    ],
)
def test_a_slip_in_the_lands_is_found(line: str, words: str) -> None:
    """A province, an owner or a fact that is no such thing is reported where it stands, with the nearest name."""
    assert remarks(f"{SOUND}lands:\n  - {{provinces: [lombardy], to: sardinia}}\n", None) == []
    found = [str(remark) for remark in remarks(f"{SOUND}lands:\n  - {line}\n", None)]
    assert any(words in remark for remark in found), found
