"""Every order, every event, every scenario and every negotiator keeps its contract."""

import random
from collections import defaultdict
from typing import get_args

import pytest

from game.ai.statesman import Statesman
from game.core import events as e
from game.core.after import AfterEvent
from game.core.events import Entry
from game.core.scenario import Scenario
from game.core.world import World
from game.seat.table import Level
from game.session.session import Session
from tests.contract.checks import Watched, check_event, check_negotiator, check_order, check_scenario
from tests.play import NAMES, ORDERS, Wanderer, play_random, sample, scenario

CONGRESS = tuple(kind for kind in get_args(e.Event) if kind not in get_args(AfterEvent))
"""Events of a congress; those of history are checked with history."""


@pytest.fixture(scope="module")
def worlds() -> list[World]:
    """Return worlds of every phase, from several congresses."""
    found: dict[str, list[World]] = defaultdict(list)
    for seed in range(3):
        play_random("four_points", seed, watch=lambda game: found[game.world.phase].append(game.world))
    assert set(found) >= {"corridor", "motions", "voices", "signature", "closed"}
    return [world for of_phase in found.values() for world in of_phase[:8]]


@pytest.fixture(scope="module")
def played() -> dict[type, list[tuple[Scenario, Entry]]]:
    """Return what has come in some congresses, kind by kind."""
    found: dict[type, list[tuple[Scenario, Entry]]] = defaultdict(list)
    for game in sample():
        for entry in game.entries:
            found[type(entry.event)].append((game.scenario, entry))
    return found


@pytest.mark.parametrize("kind", ORDERS, ids=lambda kind: kind.__name__)
def test_every_order_keeps_the_contract(kind: type, worlds: list[World]) -> None:
    """A value that round-trips, judged alike from view and world, carried out or answered."""
    check_order(kind, worlds, random.Random(kind.__name__))


@pytest.mark.parametrize("kind", CONGRESS, ids=lambda kind: kind.__name__)
def test_every_event_keeps_the_contract(kind: type, played: dict[type, list[tuple[Scenario, Entry]]]) -> None:
    """A value that round-trips, and leaves no trace with those who did not hear it."""
    for facts in {one.id: one for one, _ in played[kind]}.values():
        check_event(kind, [entry for one, entry in played[kind] if one.id == facts.id], facts)


@pytest.mark.parametrize("name", NAMES)
def test_every_scenario_keeps_the_contract(name: str) -> None:
    """It adds up, and its congresses end."""
    check_scenario(scenario(name))


@pytest.mark.parametrize("level", get_args(Level))
def test_a_machine_of_every_level_keeps_the_contract(level: Level) -> None:
    """From every seat of the small congress."""
    check_negotiator(lambda facts, power: Statesman(facts, level), scenario("four_points"), range(2))


@pytest.mark.parametrize("machines", [tuple(scenario("paris_1856").powers), ("russia",)], ids=["seven", "one"])
def test_machines_at_the_full_table_keep_the_contract(machines: tuple[str, ...]) -> None:
    """Seven of them, and one among six people who understand nothing."""
    facts = scenario("paris_1856")
    watched = {power: Watched(Statesman(facts)) for power in machines}
    others = {power: Wanderer(1, power) for power in facts.powers if power not in machines}
    session = Session(facts, 1, {**watched, **others})
    session.open()
    session.run()
    assert session.over and all(one.asked for one in watched.values())


def test_the_random_players_of_these_tests_keep_it_too() -> None:
    """Or they would prove nothing about anybody else."""
    check_negotiator(lambda facts, power: Wanderer(7, power), scenario("four_points"), range(2))
