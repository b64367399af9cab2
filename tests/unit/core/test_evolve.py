"""Bookkeeping: the world before an event is untouched by it, and hands that are not there are left out."""

from dataclasses import FrozenInstanceError, replace

import pytest

from game.core import events as e
from game.core import pledges as p
from game.core.canon import canonical
from game.core.evolve import evolve
from game.core.world import World, start
from tests.play import congress, play_random, scenario


def test_a_world_cannot_be_edited() -> None:
    """The types are frozen."""
    world = congress().world
    with pytest.raises(FrozenInstanceError):
        world.sitting = 3  # type: ignore[misc]
    with pytest.raises(FrozenInstanceError):
        world.powers["russia"].standing = 20  # type: ignore[misc]


def test_every_event_leaves_the_world_before_it_as_it_was() -> None:
    """Folding a whole random game, no earlier world changes, mappings included."""
    facts = scenario("four_points")
    game = play_random("four_points", 4)
    world = start(facts, tuple(facts.powers))
    for entry in game.entries:
        before = _text(world)
        after = evolve(world, entry.event)
        assert _text(world) == before, entry.event
        world = after
    assert world == game.world


def _text(world: World) -> str:
    return canonical(replace(world, scenario=replace(world.scenario, questions={}, powers={}, delegates={}, briefs={})))


def test_a_hand_that_is_not_in_a_view_is_left_out() -> None:
    """Another power's secret event changes nothing in one's view, and looking for its papers is a KeyError."""
    facts = scenario("four_points")
    view = start(facts, ("france",))
    after = evolve(view, e.TelegraphSent("russia", "danube", 2, 3))
    assert after == view
    with pytest.raises(KeyError):
        after.hands["russia"]


def test_a_secret_promise_lies_in_two_hands_and_a_leak_moves_it_to_the_register() -> None:
    """Known to the two until it is printed; then it is in nobody's hand and in everybody's ledger, open still."""
    world = congress().world
    made = p.Commitment("commitment:x", "russia", "france", p.Clause(p.Silence("danube")), True, 1)
    world = evolve(world, e.CommitmentMade(made))
    assert [power for power, hand in world.hands.items() if hand.ledger] == ["russia", "france"]
    world = evolve(world, e.PaperLeaked("times", made))
    assert not any(hand.ledger for hand in world.hands.values())
    assert world.ledger == {made.id: made}
    world = evolve(world, e.CommitmentSettled(made.id, "russia", "france", "kept", "close", 2))
    assert (world.ledger[made.id].state, world.ledger[made.id].settled) == ("kept", 2)
