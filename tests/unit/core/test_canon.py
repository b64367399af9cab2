"""One canonical text for every value, and its hash."""

from dataclasses import replace

import pytest

from game.core import pledges as p
from game.core.canon import canonical, digest, plain, scenario_hash, world_hash
from game.core.events import PhaseBegan
from game.core.evolve import evolve
from tests.play import congress, play_random, scenario


def test_keys_are_sorted_and_no_space_is_wasted() -> None:
    """Mappings in any order give one text; letters of every language stay as they are."""
    assert canonical({"b": (1, None), "a": {"ж": True}}) == '{"a":{"ж":true},"b":[1,null]}'
    assert canonical({"b": 1, "a": 2}) == canonical({"a": 2, "b": 1})


def test_a_dataclass_is_its_fields() -> None:
    """A value is written by the names of its fields."""
    assert canonical(p.Clause(p.Consent("danube", 0, 1))) == (
        '{"given":null,"pledge":{"high":1,"kind":"consent","low":0,"question":"danube"}}'
    )


@pytest.mark.parametrize("value", [1.5, {1, 2}, b"x", object()])
def test_what_has_no_canonical_form_is_refused(value: object) -> None:
    """A fraction or a set in the world is our mistake, found at the first hash."""
    with pytest.raises(TypeError, match="no canonical form"):
        plain(value)


def test_a_hash_is_sixty_four_hexadecimal_digits_of_the_text() -> None:
    """The hash of one value never changes."""
    assert digest(()) == "4f53cda18c2baa0c0354bb5f9a3ecbe5ed12ab4d8e11ba873c2f11161202b945"


def test_every_difference_in_the_world_is_in_its_hash() -> None:
    """A phase, a hand, a relation: change one and the hash is another."""
    world = congress().world
    others = [
        evolve(world, PhaseBegan("motions")),
        replace(world, relations={**world.relations, "austria:russia": -99}),
        replace(world, hands={**world.hands, "russia": replace(world.hands["russia"], walk_away=1)}),
        replace(world, armistice=world.armistice + 1),
    ]
    assert len({world_hash(one) for one in (world, *others)}) == len(others) + 1


def test_the_order_in_which_a_world_came_to_know_things_is_not_in_its_hash() -> None:
    """Two worlds that hold the same have the same hash, however their mappings were filled."""
    world = play_random("four_points", 5, until=60).world
    turned = replace(world, hands=dict(reversed(world.hands.items())), powers=dict(reversed(world.powers.items())))
    assert world_hash(turned) == world_hash(world)


def test_the_words_of_a_scenario_are_in_its_hash_too() -> None:
    """A save says which text was played."""
    facts = scenario("four_points")
    assert scenario_hash(replace(facts, title="The Five Points")) != scenario_hash(facts)
    assert scenario_hash(replace(facts)) == scenario_hash(facts)
