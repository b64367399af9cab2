"""How long a game, in the window: chosen with the scenario, and played as chosen."""

from pathlib import Path

import pytest

from game.cli.house import House
from game.core.scenario import WHOLE
from game.core.shortened import shortened
from game.log.reader import read
from game.ui.play import hang
from game.ui.scenes.closing import Closing
from game.ui.scenes.congress import Congress
from game.ui.scenes.setup import Setup
from game.ui.scenes.years import Years
from game.words.language import language
from tests.play import scenario
from tests.ui.pilot import Pilot
from tests.ui.test_congress_screens import play_turn, settle


def setup(folder: Path, code: str = "en") -> tuple[Pilot, Setup]:
    """Return a new game on a stage, with the full congress chosen."""
    house = House(folder, "" if code == "en" else code)
    scene = Setup(house, hang(house, language(code)))
    pilot = Pilot(scene)
    pilot.click("setup.scenarios")
    scene._choose(next(path for path in scene.offered if path.endswith("paris_1856.yaml")))
    pilot.stage.stale()
    pilot.draw()
    return pilot, scene


def test_a_lesson_is_chosen_by_keys_and_opened(tmp_path: Path) -> None:
    """The arrows step through the lengths, what each holds is told, and the game is the one that was chosen."""
    pilot, scene = setup(tmp_path)
    pilot.see("24 sittings, 26 questions, and every crisis until 1914 is put to you.")
    pilot.tab_to("setup.length")
    pilot.key("down")
    assert scene.length == "afternoon"
    pilot.key("down")
    assert scene.length == "lesson"
    pilot.see("Twelve questions that made the peace")
    pilot.click("setup.begin")
    (save,) = tmp_path.glob("*.congress")
    assert read(save).log.header.length == "lesson"
    table, _ = House(tmp_path).take_up(save)
    assert table.scenario == shortened(scenario("paris_1856"), "lesson")


def test_another_scenario_is_whole_again(tmp_path: Path) -> None:
    """A length is one scenario's own: choosing another forgets it."""
    _, scene = setup(tmp_path)
    scene.length = "lesson"
    scene._choose(next(path for path in scene.offered if path.endswith("four_points.yaml")))
    assert scene.length == WHOLE


@pytest.mark.parametrize("code", ["en", "fr"])
def test_every_length_is_on_the_page(tmp_path: Path, code: str) -> None:
    """In the words of the language."""
    pilot, scene = setup(tmp_path, code)
    assert scene.scenario is not None
    options = [item.text for item in pilot["setup.length"].items][1:]  # type: ignore[attr-defined]
    assert options == [one.title for one in scene.scenario.lengths.values()]


def test_a_table_alone_is_played_to_the_verdict_without_an_answer(tmp_path: Path) -> None:
    """The years come to their end by themselves, the page says so, and one button reads them all."""
    pilot, scene = setup(tmp_path)
    scene._choose(next(path for path in scene.offered if path.endswith("four_points.yaml")))
    scene.length, scene.seed, scene.historical = "table", "1", True
    pilot.stage.stale()
    pilot.draw()
    pilot.click("setup.begin")
    settle(pilot)
    while isinstance(pilot.stage.top.scene, Congress):
        play_turn(pilot)
    assert isinstance(pilot.stage.top.scene, Closing)
    assert not pilot.has("closing.archives")
    assert not pilot.has("closing.verdicts")
    pilot.click("closing.years")
    settle(pilot)
    years = pilot.stage.top.scene
    assert isinstance(years, Years)
    pilot.see("Nobody is asked any more")
    assert years.room.table.over
    pilot.click("years.all")
    assert years.crisis is None
    pilot.click("years.end")
    assert pilot.has("closing.verdicts")
    assert pilot.has("closing.archives")
