"""The house: games are kept from their first entry, taken up where they stood, and go on when the disk does not."""

from dataclasses import replace
from pathlib import Path

import pytest

from game.cli.house import House
from game.cli.on_record import spoken
from game.cli.saved import open_save
from game.content.load import ContentError
from game.core.orders import Pass
from game.core.scenario import Scenario
from game.log.log import LogError
from game.log.reader import read
from game.log.verify import verify
from game.log.writer import create_log
from game.seat.table import Player, Table
from game.words.titles import SHIPPED

SCENARIOS = Path(__file__).parents[3] / "scenarios"


@pytest.fixture
def house(tmp_path: Path) -> House:
    """Return a house with an empty folder."""
    return House(tmp_path / "saves")


@pytest.fixture
def scenario(house: House) -> Scenario:
    """Return the small scenario."""
    return house.scenario(SCENARIOS / "four_points.yaml")


def begun(house: House, scenario: Scenario, person: str = "austria") -> Table:
    """Return a game with one person, moved on to the first thing the person must do."""
    plan = {power: Player("machine", level="envoy") for power in scenario.powers}
    table = house.begin(scenario, {**plan, person: Player("human", "Anna")}, 4, False)
    machines(table)
    return table


def machines(table: Table) -> None:
    """Let machines act until a person must."""
    while not table.people() and table.advance():
        pass


def test_a_game_is_kept_from_the_first_entry(house: House, scenario: Scenario) -> None:
    """The file is there at once, under a name that tells nothing but scenario and hour."""
    table = begun(house, scenario)
    assert table.trouble == ""
    assert table.name.startswith("four_points-")
    assert "Anna" not in table.name
    log = read(house.folder / table.name).log
    assert verify(scenario, log) is None
    assert log.header.seats["austria"].name == "Anna"
    assert log.header.seats["russia"].level == "envoy"


def test_a_game_is_taken_up_where_it_stood(house: House, scenario: Scenario) -> None:
    """Seats have heard the same, the same person must act, and what follows is written to the same file."""
    table = begun(house, scenario)
    again, lost = house.take_up(house.folder / table.name)
    assert lost == ""
    assert again.people() == table.people()
    assert again.players == table.players
    assert all(again.seats[power].heard == table.seats[power].heard for power in scenario.powers)
    for one in (table, again):
        assert one.submit("austria", (Pass(),)) is None
        machines(one)
    assert "changed by another program" in again.trouble, "the first table had written on meanwhile"
    assert all(again.seats[power].heard == table.seats[power].heard for power in scenario.powers)
    assert verify(scenario, read(house.folder / table.name).log) is None


def test_two_games_at_once_have_two_names(house: House, scenario: Scenario) -> None:
    """The hour may be the same; the files are not."""
    names = {begun(house, scenario).name for _ in range(3)}
    assert len(names) == 3


def test_a_folder_that_cannot_be_made_is_a_trouble_and_no_end(tmp_path: Path, scenario: Scenario) -> None:
    """The game goes on and says so; once it can write, it writes everything."""
    (tmp_path / "saves").write_text("a file where the folder should be", encoding="utf-8")
    house = House(tmp_path / "saves")
    table = begun(house, scenario)
    assert "the game goes on" in table.trouble
    (tmp_path / "saves").unlink()
    table.submit("austria", (Pass(),))
    assert table.trouble == ""
    assert verify(scenario, read(tmp_path / "saves" / table.name).log) is None


def test_the_shelf_lists_saves_newest_first(house: House, scenario: Scenario) -> None:
    """Title, people and sitting; a broken save with its reason, and none of them hides another."""
    table = begun(house, scenario)
    path = house.folder / table.name
    (house.folder / "bad.congress").write_bytes(b"\x00\x01 nothing of ours")
    (house.folder / "note.txt").write_text("not a save", encoding="utf-8")
    kept = {one.path.name: one for one in house.saves()}
    assert set(kept) == {path.name, "bad.congress"}
    good = kept[path.name]
    assert (good.title, good.scenario, good.over, good.trouble) == (scenario.title, "four_points", False, "")
    assert good.sitting == 1
    assert "Anna" in good.players
    assert "is not a save" in kept["bad.congress"].trouble


def test_a_torn_save_goes_on_and_the_damage_is_put_aside(house: House, scenario: Scenario) -> None:
    """What was lost is said; the damaged file is kept beside once play goes on."""
    table = begun(house, scenario)
    table.submit("austria", (Pass(),))
    machines(table)
    path = house.folder / table.name
    damaged = path.read_bytes()[:-20]
    path.write_bytes(damaged)
    again, lost = house.take_up(path)
    assert "cut short" in lost
    assert path.read_bytes() == damaged, "looking changes nothing"
    machines(again)
    again.submit("austria", (Pass(),))
    assert again.trouble == ""
    assert path.with_name(path.name + ".damaged").read_bytes() == damaged
    assert verify(scenario, read(path).log) is None


def test_what_is_no_save_is_a_sentence(house: House, tmp_path: Path) -> None:
    """Nothing can be made of it, and that is what is said."""
    path = tmp_path / "x.congress"
    path.write_text("{}", encoding="utf-8")
    with pytest.raises(LogError, match="is not a save"):
        house.take_up(path)


def test_the_menu_lists_scenarios(house: House) -> None:
    """The shipped ones can be played; loading one again costs nothing."""
    offered = {one.path.stem: one for one in house.scenarios()}
    assert {"four_points", "paris_1856"} <= set(offered)
    assert all(one.trouble == "" for one in offered.values())
    assert house.scenario(offered["four_points"].path) is house.scenario(offered["four_points"].path)


def test_a_broken_scenario_is_listed_with_its_trouble(
    house: House, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A mistake deep in a file is found before anybody sits down."""
    text = (SCENARIOS / "four_points.yaml").read_text(encoding="utf-8")
    own = tmp_path / "the-congress" / "scenarios" / "mine.yaml"
    own.parent.mkdir(parents=True)
    own.write_text(
        text.replace("id: four_points", "id: mine").replace("chair: france", "chair: frnace"), encoding="utf-8"
    )
    monkeypatch.setattr("game.paths.user_data", lambda: tmp_path / "the-congress")
    offered = {one.path.stem: one for one in house.scenarios()}
    assert "did you mean france" in offered["mine"].trouble
    assert offered["four_points"].trouble == ""
    with pytest.raises(ContentError):
        house.scenario(own)


def test_a_steward_may_sit_down(house: House, scenario: Scenario) -> None:
    """A machine takes a person's seat, and the game goes on without the person."""
    table = begun(house, scenario)
    table.hand_over("austria", house.steward(scenario, "attache"))
    machines(table)
    assert table.over


def own_scenario(folder: Path) -> Path:
    """Put a scenario of one's own beside the saves, with a word of French, and return its file."""
    text = (SCENARIOS / "four_points.yaml").read_text(encoding="utf-8")
    file = folder / "own_points.yaml"
    file.write_text(text.replace("id: four_points", "id: own_points"), encoding="utf-8")
    (folder / "fr").mkdir()
    (folder / "fr" / file.name).write_text("title: Mes quatre points\n", encoding="utf-8")
    return file


def edit(file: Path, old: str, new: str) -> None:
    """Mend a file in one place."""
    text = file.read_text(encoding="utf-8")
    assert text.count(old) == 1
    file.write_text(text.replace(old, new), encoding="utf-8")


def test_a_scenario_whose_words_alone_were_mended_is_the_same(tmp_path: Path) -> None:
    """An older save says nothing of it, shows the words of today in the reader's language, and verifies."""
    file, house = own_scenario(tmp_path), House(tmp_path)
    path = tmp_path / begun(house, house.scenario(file)).name
    edit(file, "title: The Four Points\n", "title: My Points\n")
    for language, title in (("", "My Points"), ("fr", "Mes quatre points")):
        table, said = House(tmp_path, language).take_up(path)
        assert said == ""
        assert table.scenario.title == title
        assert House(tmp_path, language).watch(path).scenario.title == title
    saved = open_save(str(path))
    assert not saved.changed
    assert saved.scenario.title == "My Points"
    assert spoken(saved, "fr").title == "Mes quatre points"
    assert verify(saved.scenario, saved.log) is None


def test_a_scenario_whose_rules_were_changed_is_another(tmp_path: Path) -> None:
    """The game goes on by the new rules and says so, in the words of today too; it no longer verifies."""
    file, house = own_scenario(tmp_path), House(tmp_path)
    path = tmp_path / begun(house, house.scenario(file)).name
    edit(file, "  calls: 2\n", "  calls: 3\n")
    table, said = House(tmp_path, "fr").take_up(path)
    assert "has been changed since" in said
    assert (table.scenario.title, table.scenario.rules.calls) == ("Mes quatre points", 3)
    saved = open_save(str(path))
    assert saved.changed
    found = verify(saved.scenario, saved.log)
    assert found is not None and found.what == "scenario"


def test_replays_that_come_with_the_game_have_titles_in_french() -> None:
    """Their files have one title, in English; the list has the reader's."""
    assert {kept.title for kept in House(language="fr").shipped()} == {
        "Un premier congrès, une main sur votre épaule", "Le congrès de Paris, tel qu’il fut",
    }  # fmt: skip
    assert {kept.title for kept in House().shipped()} == set(SHIPPED)


def test_the_title_that_a_player_gave_stays(house: House, scenario: Scenario) -> None:
    """Only the scenario's own title is another in another language."""
    path = house.folder / begun(house, scenario).name
    assert House(house.folder, "fr").saves()[0].title == "Les quatre points"
    log = read(path).log
    create_log(house.folder / "named.congress", replace(log, header=replace(log.header, title="Tuesday")))
    assert "Tuesday" in {kept.title for kept in House(house.folder, "fr").saves()}
