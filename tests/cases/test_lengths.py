"""Every length is a game: it ends whatever is played, is signed by machines, and is kept as itself."""

import json
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

import pytest

from game.cli.chronicles import follows
from game.cli.house import House
from game.cli.machine_game import play_out, seat_machines
from game.cli.main import main
from game.cli.on_record import on_record
from game.cli.saved import open_save
from game.core import events as e
from game.core.after import CrisisOpened, HistoryClosed, PowerDecided
from game.core.decide import waiting_on
from game.core.shortened import shortened
from game.core.world import World
from game.log.log import LogError, Place
from game.log.reader import read
from game.log.verify import verify
from game.log.writer import create_log
from game.seat.table import Player
from tests.play import SCENARIOS, play_random, scenario
from tests.unit.core.test_shortened import SHORT

NAMES = [f"{name}@{length}" for name, length in SHORT]


def plan(table_of: str, person: str = "france") -> dict[str, Player]:
    """Return one person at a table of attachés."""
    known = scenario(table_of).powers
    return {power: Player("human" if power == person else "machine", level="attache") for power in known}


@pytest.mark.parametrize("first", range(0, 20, 5))
@pytest.mark.parametrize("name", NAMES)
def test_random_congresses_of_each_length_end(name: str, first: int) -> None:
    """Twenty of each, within its own calendar: signed, at war or at a separate peace, every brief reckoned."""
    for seed in range(first, first + 5):
        game = play_random(name, seed, historical=bool(seed % 2))
        assert game.world.outcome in ("signed", "war", "separate_peace")
        assert game.world.sitting <= len(game.scenario.calendar)
        assert set(game.world.scores) == set(game.world.powers)
        assert len(game.world.final) == len(game.scenario.questions)
        assert waiting_on(game.world) == ()


@pytest.mark.parametrize("name", NAMES)
def test_machines_sign_at_each_length(name: str) -> None:
    """A game of plenipotentiaries ends in a treaty that every principal signs; docs/lengths.md counts twenty."""
    facts = scenario(name)
    result = play_out(facts, 1, dict.fromkeys(facts.powers, "plenipotentiary"), False)
    assert result.outcome == "signed"
    assert set(result.signatories) >= set(facts.principals())
    assert result.sittings <= len(facts.calendar)


@pytest.mark.parametrize("name", NAMES)
def test_nobody_is_asked_after_the_last_year_of_a_length(name: str) -> None:
    """The years go on to their end and are judged there; every answer after that year is left to the case."""
    facts = scenario(name)
    world, entries = _played(name)
    events = [entry.event for entry in entries]
    assert world.verdicts
    assert next(one.year for one in events if isinstance(one, HistoryClosed)) > facts.rules.asked_until
    asked = [one.year for one in events if isinstance(one, CrisisOpened)]
    assert all(year <= facts.rules.asked_until for year in asked)
    after = [one for one in events if isinstance(one, PowerDecided) and one.year > facts.rules.asked_until]
    assert after and all(one.weighed for one in after)


def _played(name: str) -> tuple[World, Sequence[e.Entry]]:
    """Return the archives of a congress of attachés at a length, and of the years that follow it."""
    facts = scenario(name)
    session = seat_machines(facts, 3, dict.fromkeys(facts.powers, "attache"), False, None, follows(facts))
    session.open()
    while session.advance():
        pass
    return session.archives()


def begun(house: House, name: str) -> Path:
    """Begin a game with one person, let the machines act until the person must, and return where it is kept."""
    whole = house.scenario(SCENARIOS / f"{name.partition('@')[0]}.yaml")
    table = house.begin(shortened(whole, name.partition("@")[2]), plan(name), 5, False)
    while not table.people() and table.advance():
        pass
    return house.folder / table.name


def test_a_save_knows_its_length(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """It is taken up, verified and put on record at the length it was begun at, and listed with its title."""
    house = House(tmp_path, "fr")
    path = begun(house, "paris_1856@lesson")
    saved = open_save(str(path))
    assert saved.log.header.length == "lesson"
    assert saved.scenario == scenario("paris_1856@lesson")
    assert not saved.changed
    assert verify(saved.scenario, saved.log) is None
    assert main(["replay", str(path)]) == 0
    assert capsys.readouterr().out.startswith("The Congress of Paris, 1856 (A lesson), as France saw it")
    assert main(["replay", str(path), "--json"]) == 0
    assert json.loads(capsys.readouterr().out)["length"] == "lesson"
    table, said = house.take_up(path)
    assert said == ""
    assert (table.scenario.length, len(table.scenario.questions)) == ("lesson", 12)
    assert table.scenario.title == "Le congrès de Paris, 1856"
    assert on_record(saved, "fr", "france").scenario.title == "Le congrès de Paris, 1856"
    (kept,) = house.saves()
    assert kept.title == "Le congrès de Paris, 1856 (Une leçon)"
    assert House(tmp_path).saves()[0].title == "The Congress of Paris, 1856 (A lesson)"


def test_a_branch_is_played_at_the_length_of_its_parent(tmp_path: Path) -> None:
    """And goes on with it."""
    house = House(tmp_path)
    path = begun(house, "paris_1856@lesson")
    table = house.branch(path, Place(len(read(path).log.steps) - 1, 0), plan("paris_1856@lesson", "russia"), "new")
    assert table.scenario.length == "lesson"
    assert read(house.folder / table.name).log.header.length == "lesson"


def test_a_length_that_is_gone_is_a_sentence(tmp_path: Path) -> None:
    """A save of a length that its scenario no longer offers says so, and nothing else."""
    house = House(tmp_path)
    path = begun(house, "four_points@table")
    log = read(path).log
    lost = tmp_path / "lost.congress"
    create_log(lost, replace(log, header=replace(log.header, length="weekend")))
    with pytest.raises(LogError, match="at the length weekend, which the scenario four_points no longer has"):
        house.take_up(lost)


def test_a_save_from_before_lengths_is_a_whole_game(tmp_path: Path) -> None:
    """A header without these keys means all of the calendar, and its one hash is understood."""
    house = House(tmp_path)
    path = begun(house, "four_points")
    log = read(path).log
    old = tmp_path / "old.congress"
    create_log(old, replace(log, header=replace(log.header, scenario_rules="")))
    assert b'"scenario_rules":""' in old.read_bytes()
    table, said = house.take_up(old)
    assert said == ""
    assert len(table.scenario.calendar) == len(scenario("four_points").calendar)
    assert verify(scenario("four_points"), read(old).log) is None


def test_the_last_held_sitting_is_the_last(tmp_path: Path) -> None:
    """Nobody reads of a sitting that is not held."""
    facts = scenario("paris_1856@lesson")
    opened = [entry.event for entry in play_random("paris_1856@lesson", 4).entries]
    numbers = [one.number for one in opened if isinstance(one, e.SittingOpened)]
    assert numbers == list(range(1, len(numbers) + 1)) and len(numbers) <= len(facts.calendar)
