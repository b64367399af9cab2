"""Rulings R1, R2, R5 and R6, as far as the engine goes; R3 to R9 on branches and margins: test_replay_branches."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from game.core import events as e
from game.core.canon import canonical, world_hash
from game.core.evolve import fold
from game.core.world import start
from game.log.log import Log, Place
from game.replay.reel import Reel
from game.seat.seat import Seat
from game.session.session import Session
from tests.play import NAMES, fingerprint, log_of, machine_game, play_session, scenario, statesmen, wanderers

ROOT = Path(__file__).parents[2]


def elsewhere(name: str, hash_seed: str) -> str:
    """Return the fingerprint of a machine congress played in another process."""
    code = f"from tests.play import fingerprint; print(fingerprint({name!r}, 1))"
    environment = {**os.environ, "PYTHONHASHSEED": hash_seed}
    done = subprocess.run(
        [sys.executable, "-c", code], cwd=ROOT, env=environment, capture_output=True, text=True, check=True
    )
    return done.stdout.strip()


@pytest.mark.parametrize(
    ("name", "hash_seed"), [("four_points", "0"), ("four_points", "1"), ("four_points", "4242"), ("paris_1856", "7")]
)
def test_r1_the_same_congress_in_another_process(name: str, hash_seed: str) -> None:
    """Played by machines in another process, under another hash seed: the same world hash at every phase."""
    assert elsewhere(name, hash_seed) == fingerprint(name, 1)


@pytest.mark.parametrize("name", NAMES)
def test_r1_replaying_a_log_gives_the_same_hash_at_each_phase(name: str) -> None:
    """Folding what was recorded gives each hash that was recorded."""
    session, records = machine_game(name, 1, historical=False)
    world = start(session.scenario, tuple(session.scenario.powers))
    compared = 0
    for record in records:
        world = fold(world, record.entries)
        if record.world is not None:
            assert world_hash(world) == record.world
            compared += 1
    assert compared > 3 * session.world.sitting - 3
    assert world == session.world


@pytest.fixture(scope="module")
def log() -> Log:
    """Return the log of a congress of random people."""
    session, records = play_session("four_points", 3, wanderers(scenario("four_points").powers, 3))
    return log_of(session, records)


def end_of(log: Log, n: int) -> Place:
    """Return the last place of a step."""
    return Place(n, len(log.steps[n].entries) - 1)


def test_r2_seeking_equals_playing(log: Log) -> None:
    """Looked up at any step, in any order, the world is what it was when it was played."""
    facts = scenario("four_points")
    reel = Reel(facts, log)
    world, played = start(facts, tuple(facts.powers)), []
    for step in log.steps:
        world = fold(world, step.entries)
        played.append(world)
    for n in (*range(len(played)), *range(len(played) - 1, -1, -1), 0, len(played) - 1, 1):
        assert reel.world(end_of(log, n)) == played[n]


def test_r2_stepping_back_equals_never_having_stepped(log: Log) -> None:
    """Forward and back again is where one stood."""
    reel = Reel(scenario("four_points"), log)
    for n in range(1, len(log.steps), 5):
        before = reel.world(end_of(log, n - 1))
        reel.world(end_of(log, n))
        assert reel.world(end_of(log, n - 1)) == before


@pytest.mark.parametrize("seed", range(3))
def test_r5_a_replay_from_one_seat_holds_nothing_private_to_another(seed: int) -> None:
    """What a seat hears of a whole log has no brief, paper, secret, telegram or hidden reason of anybody else."""
    people = tuple(scenario("four_points").powers)[: 2 * seed]
    players = {**statesmen("four_points"), **wanderers(people, seed)}
    session, records = play_session("four_points", seed, players)
    log = log_of(session, records)
    leaked = {one.event.commitment.id for one in log.entries() if isinstance(one.event, e.PaperLeaked)}
    for power in session.scenario.powers:
        seat = Seat(session.scenario, power)
        seat.tell(log.entries())
        told = tuple(one for one in seat.heard if not isinstance(one.event, e.ScoreReckoned))  # said when all is over
        text = canonical([told, seat.view.hands, seat.view.ledger])
        for entry in log.entries():
            if entry.heard_by is None or power in entry.heard_by:
                continue
            assert entry not in seat.heard
            for token in private(entry.event) - leaked:
                assert token not in text, f"{token} of {entry.heard_by} reaches {power}"
        assert '"known":"hidden"' not in canonical([one for one in seat.heard if one.heard_by is None])


def private(event: e.Event) -> set[str]:
    """Return what of an event could be recognised in a text."""
    match event:
        case e.BriefDrawn():
            return {canonical(event.values), canonical(event.weights)}
        case e.OfferMade() | e.PositionSounded() | e.TermsAsked():
            return {event.paper}
        case e.CommitmentMade():
            return {event.commitment.id}
        case e.Warned():
            return {event.warning.id}
        case e.WalkAwayMoved():
            return {f'"walk_away":{event.walk_away},'}
        case _:
            return set()


def test_r6_the_archives_open_when_the_congress_is_closed() -> None:
    """Then everything is there: every hand, every entry, every reason; before that it is our mistake to ask."""
    session, records = machine_game("four_points", 1, historical=False)
    world, entries = session.archives()
    assert tuple(world.hands) == tuple(world.powers)
    assert list(entries) == [entry for record in records for entry in record.entries]
    assert {one.event.power for one in entries if isinstance(one.event, e.BriefDrawn)} == set(world.powers)
    assert any(isinstance(one.event, e.ReasonsNoted) for one in entries)
    fresh = Session(scenario("four_points"), 1, {})
    fresh.open()
    with pytest.raises(AssertionError, match="the archives open when the congress is closed"):
        fresh.archives()
