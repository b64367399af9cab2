"""Papers for a class, from the page on which a game is set up: what is printed is what the game will say."""

from __future__ import annotations

from concurrent.futures import Future
from pathlib import Path

import pytest

from game.cli.house import House
from game.core.shortened import shortened
from game.log.reader import read
from game.ui.play import hang
from game.ui.scenes.printing import Printing
from game.words.language import language
from tests.play import scenario
from tests.ui.checks import check_scene
from tests.ui.pilot import Pilot
from tests.ui.test_lengths import setup


def sheets(folder: Path, name: str) -> dict[str, str]:
    """Return the texts of the sheets that lie in a folder of the papers."""
    return {path.name: path.read_text(encoding="utf-8") for path in (folder / "papers" / name).iterdir()}


def test_a_teacher_prints_the_length_that_is_chosen_by_keys_alone(tmp_path: Path) -> None:
    """Choose the lesson, Ctrl + P, Enter: nine sheets, each with the length, and a sentence says where they lie."""
    pilot, scene = setup(tmp_path)
    pilot.tab_to("setup.length")
    pilot.key("down", 2)
    pilot.key("ctrl+p")
    pilot.see("With the instructions of 1856, to the letter")
    pilot.see("Length of the game: “A lesson”, 8 sittings and 12 questions.")
    pilot.key("return")
    pilot.see("Written:")
    assert "papers/paris_1856_lesson" in "".join(pilot.texts()).replace(" ", "")
    written = sheets(tmp_path, "paris_1856_lesson")
    assert set(written) == {"table.html", "key.html", *(f"instructions_{power}.html" for power in scene.plan)}
    assert all("“A lesson”, 8 sittings and 12 questions." in text for text in written.values())
    pilot.key("escape")
    assert scene.historical, "the new game is set to what was printed"


def test_what_a_seed_draws_is_printed_and_then_played(tmp_path: Path) -> None:
    """The seed on the page stands on the key, and the same seed opens the game, not with the instructions of 1856."""
    pilot, scene = setup(tmp_path)
    scene.seed = "5"
    pilot.stage.stale()
    pilot.key("ctrl+p")
    pilot.see("With the instructions that the seed 5 draws.")
    pilot.key("return")
    pilot.key("escape")
    assert not scene.historical
    assert "The seed 5 has drawn these instructions" in sheets(tmp_path, "paris_1856_seed_5")["key.html"]
    pilot.click("setup.begin")
    (save,) = tmp_path.glob("*.congress")
    header = read(save).log.header
    assert (header.seed, header.historical) == (5, False)


def test_who_only_looks_changes_nothing(tmp_path: Path) -> None:
    """Esc before anything is written leaves the page as it was."""
    pilot, scene = setup(tmp_path)
    pilot.key("ctrl+p")
    pilot.key("escape")
    assert not scene.historical
    assert not (tmp_path / "papers").exists()


def test_where_nothing_can_be_printed_the_button_says_why(tmp_path: Path) -> None:
    """A seed that is no number is named before any sheet is opened."""
    pilot, scene = setup(tmp_path)
    scene.seed = "five"
    pilot.stage.stale()
    pilot.draw()
    assert pilot["setup.print"].why_not == "The seed is a whole number, or nothing."
    pilot.key("ctrl+p")
    assert pilot.stage.top.scene is scene


def test_a_folder_that_cannot_be_made_is_one_sentence(tmp_path: Path) -> None:
    """A file stands where the papers should go: the sheet says so, and what was set up stays."""
    (tmp_path / "papers").write_text("in the way", encoding="utf-8")
    pilot, scene = setup(tmp_path)
    pilot.key("ctrl+p")
    pilot.key("return")
    pilot.see("cannot be made")
    pilot.key("escape")
    assert not scene.historical


def test_the_sheets_are_in_the_language_that_is_played_in(tmp_path: Path) -> None:
    """French words, French texts of the scenario, and the length in French."""
    pilot, _ = setup(tmp_path, "fr")
    pilot.key("ctrl+p")
    pilot.key("return")
    table = sheets(tmp_path, "paris_1856")["table.html"]
    assert '<html lang="fr">' in table
    assert "24 séances et 26 questions" in table


def test_while_they_are_written_the_button_waits(tmp_path: Path) -> None:
    """The window goes on; the button says why it cannot be pressed."""
    scene = _printing(tmp_path)
    slow: Future[str] = Future()
    scene.doors.think = lambda job: slow  # type: ignore[assignment, misc]
    pilot = Pilot(scene)
    pilot.click("printing.write")
    assert "still writing" in (pilot["printing.write"].why_not or "")
    slow.set_result("Done.")
    pilot.wait(0.2)
    pilot.see("Done.")
    assert not pilot["printing.write"].why_not


def _printing(folder: Path, code: str = "en") -> Printing:
    house = House(folder, "" if code == "en" else code)
    return Printing(house, hang(house, language(code)), shortened(scenario("paris_1856"), "lesson"), 5)


@pytest.mark.parametrize("code", ["en", "fr", "xx"])
def test_the_sheet_keeps_its_place_at_every_size(code: str, tmp_path: Path) -> None:
    """L2, L5."""
    check_scene(lambda: _printing(tmp_path, code), code)
