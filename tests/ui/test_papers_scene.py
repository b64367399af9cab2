"""The papers of a game in the window: written at a click, named where they lie, and what cannot be written is said."""

from __future__ import annotations

import shutil
from concurrent.futures import Future
from pathlib import Path

import pytest

from game.cli.house import House
from game.ui.play import hang
from game.ui.scenes.papers import Papers
from game.words.language import language
from tests.games_to_1914 import save
from tests.ui.checks import check_scene
from tests.ui.pilot import Pilot


def papers(folder: Path, code: str = "en") -> Papers:
    """Return the scene of a game that is kept in a folder."""
    house, kept = House(folder), folder / "game.congress"
    if not kept.exists():
        shutil.copy(save(), kept)
    return Papers(house, hang(house, language(code)), kept)


def test_a_click_writes_a_paper_and_says_where(tmp_path: Path) -> None:
    """The treaty lies in a folder of the game's own, in the language that is played in; the screen names the place."""
    pilot = Pilot(papers(tmp_path, "fr"))
    pilot.click("papers.treaty")
    written = tmp_path / "papers" / "game" / "treaty.html"
    pilot.see("treaty.html")
    assert '<html lang="fr">' in written.read_text(encoding="utf-8")


def test_all_of_them_go_into_one_folder(tmp_path: Path) -> None:
    """The last button writes everything; the save is as it was."""
    pilot = Pilot(papers(tmp_path))
    before = (tmp_path / "game.congress").read_bytes()
    pilot.click("papers.all")
    names = {path.name for path in (tmp_path / "papers" / "game").rglob("*")}
    assert {"treaty.md", "debrief.html", "poster.svg", "causes.csv"} <= names
    assert (tmp_path / "game.congress").read_bytes() == before


def test_what_cannot_be_written_is_a_sentence_on_the_screen(tmp_path: Path) -> None:
    """Where a file stands in the way of the folder, the screen says so and goes on."""
    (tmp_path / "papers").write_text("in the way", encoding="utf-8")
    pilot = Pilot(papers(tmp_path))
    pilot.click("papers.treaty")
    pilot.see("cannot be made")


def test_while_one_is_written_the_others_wait(tmp_path: Path) -> None:
    """The clerk has one pen: until he has done, every button says why it waits."""
    scene = papers(tmp_path)
    slow: Future[str] = Future()
    scene.doors.think = lambda job: slow  # type: ignore[assignment, misc]
    pilot = Pilot(scene)
    pilot.click("papers.treaty")
    pilot.see("still writing")
    assert pilot["papers.poster"].why_not
    slow.set_result("Done.")
    pilot.wait(0.2)
    pilot.see("Done.")
    assert not pilot["papers.poster"].why_not


@pytest.mark.parametrize("code", ["en", "fr", "xx"])
def test_the_sheet_keeps_its_place_at_every_size(code: str, tmp_path: Path) -> None:
    """L2, L5: the papers fit or scroll in every language at every size."""
    check_scene(lambda: papers(tmp_path, code))
