"""A save that is refused is refused in the player's language, and the window stays where it was."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from game import paths
from game.cli.house import House
from game.log.reader import read
from game.log.writer import create_log
from game.ui.dialog import Ask
from game.ui.scenes.saves import Saves
from game.ui.scenes.theatre.replays import Replays
from game.words.language import language
from tests.ui.pilot import Pilot
from tests.ui.test_congress_screens import hang

TUTORIAL = paths.root("saves") / "four_points_tutorial.congress"
FRENCH = language("fr")


def test_a_save_whose_scenario_is_not_here_is_refused_in_french(tmp_path: Path) -> None:
    """The list knows nothing of it: only taking it up does, and then a sentence stands below and nothing breaks."""
    log = read(TUTORIAL).log
    create_log(tmp_path / "partie.congress", replace(log, header=replace(log.header, scenario="nowhere")))
    pilot = Pilot(Saves(House(tmp_path, "fr"), hang(House(tmp_path, "fr"), FRENCH)))
    pilot.tab_to("saves.open")
    pilot.key("return")
    assert pilot.stage.top.scene.name == "saves"
    assert pilot.stage.toast is not None
    assert pilot.stage.toast[0].endswith("a été joué avec le scénario nowhere, qui ne se trouve pas ici.")


def test_a_spoilt_save_says_in_french_why_it_cannot_be_opened(tmp_path: Path) -> None:
    """On the page of saves and on that of replays, where the button that is shut says why."""
    (tmp_path / "partie.congress").write_bytes(b"bonjour")
    house = House(tmp_path, "fr")
    for scene, button in (
        (Saves(house, hang(house, FRENCH)), "saves.open"),
        (Replays(house, hang(house, FRENCH)), "replays.open"),
    ):
        scene.chosen = str(tmp_path / "partie.congress")
        why = getattr(Pilot(scene)[button], "why_not", "")
        assert why.endswith("partie.congress n’est pas une sauvegarde du Congrès.")


def test_a_torn_save_says_in_french_what_is_lost(tmp_path: Path) -> None:
    """Before the game goes on, the sheet says which line is left out and how far the congress is kept."""
    (tmp_path / "partie.congress").write_bytes(TUTORIAL.read_bytes()[:-40])
    house = House(tmp_path, "fr")
    scene = Saves(house, hang(house, FRENCH))
    said = house.take_up(tmp_path / "partie.congress")[1]
    pilot = Pilot(scene)
    pilot.tab_to("saves.open")
    pilot.key("return")
    asked = pilot.stage.top.scene
    assert isinstance(asked, Ask)
    assert asked.text == FRENCH.told(said)
    assert "a été tronquée et est écartée" in FRENCH.told(said)
