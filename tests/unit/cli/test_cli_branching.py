"""A branch leaves its parent alone, shares its past, and goes its own way from there."""

from collections.abc import Mapping
from pathlib import Path

import pytest

from game.cli.house import House
from game.core.canon import canonical
from game.core.orders import Pass
from game.core.scenario import PowerId, Scenario
from game.log.log import Log, LogError, Place
from game.log.margin_file import margin_path
from game.log.reader import read
from game.log.verify import verify
from game.replay import tree
from game.replay.reel import Reel
from game.seat.table import Player, Table

SCENARIOS = Path(__file__).parents[3] / "scenarios"


@pytest.fixture
def house(tmp_path: Path) -> House:
    """Return a house with an empty folder."""
    return House(tmp_path / "saves")


def machines(scenario: Scenario, **people: str) -> Mapping[PowerId, Player]:
    """Return a plan of the quickest machines, but for the people named."""
    plan = {power: Player("machine", level="attache") for power in scenario.powers}
    return {**plan, **{power: Player("human", name) for power, name in people.items()}}


def sittings(table: Table, last: int) -> None:
    """Let machines play until a sitting is over, or everything is."""
    while table.seats["france"].view.sitting <= last and table.advance():
        pass


def played(house: House, seed: int = 5, last: int = 2) -> Path:
    """Return the save of a congress that machines have played for some sittings."""
    scenario = house.scenario(SCENARIOS / "four_points.yaml")
    table = house.begin(scenario, machines(scenario), seed, False)
    sittings(table, last)
    return house.folder / table.name


def test_a_branch_is_a_save_of_its_own_with_the_same_past(house: House) -> None:
    """It verifies, knows its parent, and its parent's margin knows it."""
    path = played(house)
    before, log = path.read_bytes(), read(path).log
    at = Place(len(log.steps) // 2, 0)
    scenario = house.scenario(SCENARIOS / "four_points.yaml")
    table = house.branch(path, at, machines(scenario, austria="Anna"), "same", "Buol yields")
    assert table.trouble == ""
    made = read(house.folder / table.name)
    assert made.log.steps == log.steps[: at.step + 1]
    assert made.log.header.left is not None
    assert (made.log.header.left.of, made.log.header.left.step) == (read(path).head, at.step)
    assert made.log.header.title == "Buol yields"
    assert table.players["austria"] == Player("human", "Anna")
    assert path.read_bytes() == before
    watched = house.watch(path)
    [branch] = watched.margin.branches
    assert (branch.name, branch.step, branch.fate, branch.file) == ("Buol yields", at.step, "same", table.name)
    beside = house.watch(house.folder / table.name)
    assert (beside.root, beside.branch, beside.margin) == (path, branch.id, watched.margin)


def test_a_branch_of_a_branch_grows_in_the_same_tree(house: House) -> None:
    """Its parent is the branch, and both are in the margin of the root."""
    path = played(house)
    scenario = house.scenario(SCENARIOS / "four_points.yaml")
    first = house.branch(path, Place(6, 0), machines(scenario), "new", "one", seed=9)
    sittings(first, 2)
    second = house.branch(house.folder / first.name, Place(12, 0), machines(scenario), "same", "two")
    sittings(second, 2)
    margin = house.watch(path).margin
    assert [(depth, branch.name) for depth, branch in tree.drawing(margin)] == [(1, "one"), (2, "two")]
    assert [branch.fate for branch in margin.branches] == ["new", "same"]
    child, parent = read(house.folder / second.name).log, read(house.folder / first.name).log
    assert child.seed(len(child.steps)) == 9
    assert child.steps == parent.steps
    assert verify(scenario, child) is None


def test_new_fate_is_flagged_in_the_header_and_in_its_first_step(house: House) -> None:
    """The steps before have the old dice, those after the new; and it all verifies."""
    path = played(house)
    scenario = house.scenario(SCENARIOS / "four_points.yaml")
    table = house.branch(path, Place(9, 0), machines(scenario), "new", "", seed=77)
    sittings(table, 2)
    log = read(house.folder / table.name).log
    assert log.header.left is not None
    assert log.header.left.fate == 77
    assert [step.n for step in log.steps if step.fate is not None] == [10]
    assert (log.seed(9), log.seed(10), log.header.seed) == (5, 77, 5)
    assert verify(scenario, log) is None


def test_a_new_fate_is_kept_though_nothing_was_played_yet(house: House) -> None:
    """Somebody who leaves at once and comes back finds the dice that were drawn."""
    path = played(house)
    scenario = house.scenario(SCENARIOS / "four_points.yaml")
    left = house.branch(path, Place(9, 0), machines(scenario), "new", "", seed=77)
    again, _ = house.take_up(house.folder / left.name)
    sittings(again, 2)
    log = read(house.folder / left.name).log
    assert log.steps[10].fate == 77
    assert verify(scenario, log) is None


def test_a_branch_goes_elsewhere_where_its_people_do(house: House) -> None:
    """A person who only passes plays another game than the machine did."""
    path = played(house)
    scenario = house.scenario(SCENARIOS / "four_points.yaml")
    table = house.branch(path, Place(1, 0), machines(scenario, france="Paul"), "same", "")
    while table.advance() or table.people():
        if table.people() == ("france",):
            corridor = table.seats["france"].view.phase == "corridor"
            assert table.submit("france", (Pass(),) if corridor else ()) is None
        if table.seats["france"].view.sitting > 1:
            break
    log, old = read(house.folder / table.name).log, read(path).log
    assert log.steps[2:] != old.steps[2 : len(log.steps)]


def test_nothing_is_left_to_play_where_all_is_over(house: House) -> None:
    """One sentence, and no file."""
    path = played(house, last=99)
    log = read(path).log
    before = sorted(house.folder.iterdir())
    scenario = house.scenario(SCENARIOS / "four_points.yaml")
    with pytest.raises(LogError, match="nothing is left to be played"):
        house.branch(path, Place(len(log.steps) - 1, 0), machines(scenario), "same")
    with pytest.raises(LogError, match="nothing can leave it after step"):
        house.branch(path, Place(len(log.steps), 0), machines(scenario), "same")
    with pytest.raises(LogError, match="needs a player for each power"):
        house.branch(path, Place(3, 0), {"france": Player("machine")}, "same")
    assert sorted(house.folder.iterdir()) == before


def test_a_game_without_its_margin_is_a_game_all_the_same(house: House) -> None:
    """A branch that was moved away from its root is watched and branched as a root of its own."""
    path = played(house)
    scenario = house.scenario(SCENARIOS / "four_points.yaml")
    table = house.branch(path, Place(6, 0), machines(scenario), "same", "")
    path.unlink()
    margin_path(path).unlink()
    alone = house.watch(house.folder / table.name)
    assert (alone.root, alone.branch, alone.trouble) == (house.folder / table.name, "", "")
    assert Reel(alone.scenario, alone.log).last


def test_a_save_under_another_name_keeps_its_tree(house: House) -> None:
    """If both files are moved, everything is found again."""
    path = played(house)
    scenario = house.scenario(SCENARIOS / "four_points.yaml")
    house.branch(path, Place(6, 0), machines(scenario), "same", "kept")
    moved = path.with_name("renamed.congress")
    path.rename(moved)
    margin_path(path).rename(margin_path(moved))
    assert [branch.name for branch in house.watch(moved).margin.branches] == ["kept"]


def test_a_damaged_margin_costs_a_sentence_and_no_branch(house: House) -> None:
    """What was there is put aside, and a new branch is made."""
    path = played(house)
    scenario = house.scenario(SCENARIOS / "four_points.yaml")
    house.branch(path, Place(6, 0), machines(scenario), "same", "one")
    damaged = margin_path(path).read_bytes()[:-9]
    margin_path(path).write_bytes(damaged)
    assert "line 2 was cut short" in house.watch(path).trouble
    table = house.branch(path, Place(7, 0), machines(scenario), "same", "two")
    assert table.trouble == ""
    assert margin_path(path).with_name(margin_path(path).name + ".old").read_bytes() == damaged
    assert [branch.name for branch in house.watch(path).margin.branches] == ["one", "two"]


def test_branches_are_found_again_without_their_margin(house: House) -> None:
    """By the first lines of their saves: parents, steps, fates and names, and nothing of other games."""
    path = played(house)
    scenario = house.scenario(SCENARIOS / "four_points.yaml")
    first = house.branch(path, Place(6, 0), machines(scenario), "new", "one", seed=9)
    house.branch(house.folder / first.name, Place(6, 0), machines(scenario), "same", "two")
    other = played(house, seed=6)
    house.branch(other, Place(3, 0), machines(scenario), "same", "foreign")
    whole = house.watch(path).margin
    margin_path(path).unlink()
    assert house.watch(path).margin == whole
    assert [branch.name for branch in house.watch(other).margin.branches] == ["foreign"]
    path.with_name(f"{path.stem}-branch9.congress").write_text("nonsense")
    assert house.watch(path).margin == whole


def test_a_margin_is_kept(house: House) -> None:
    """What is written in it is there when the save is watched again; where it cannot be written, that is said."""
    path = played(house)
    watched = house.watch(path)
    margin = tree.comment_after(watched.margin, tree.note_at(watched.margin, "", Place(1, 0)), "He smiles.")
    watched = house.keep(watched, margin)
    assert watched.trouble == ""
    assert house.watch(path).margin == margin
    longer = tree.comment_after(margin, tree.note_at(margin, "", Place(2, 0)), "x" * 20_000)
    assert "nothing is written" in house.keep(watched, longer).trouble
    assert house.watch(path).margin == margin


def same_but_for_the_table(one: Log, other: Log) -> bool:
    """Return whether two logs tell the same, orders included."""
    return canonical(one.steps) == canonical(other.steps)


def test_machines_repeat_themselves_under_the_same_fate(house: House) -> None:
    """From any step on, the same machines with the same dice play the same congress to its end."""
    path = played(house, last=99)
    scenario, whole = house.scenario(SCENARIOS / "four_points.yaml"), read(path).log
    for n in range(0, len(whole.steps) - 1, max(1, len(whole.steps) // 7)):
        table = house.branch(path, Place(n, 0), machines(scenario), "same", f"after {n}")
        sittings(table, 99)
        assert same_but_for_the_table(read(house.folder / table.name).log, whole), n
