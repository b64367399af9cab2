"""The menu's list of scenarios: quick, complete, and never broken by a file."""

import subprocess
import sys

from game.content.check import check
from game.content.listing import listing
from tests.unit.content.scenario_text import TINY, edited


def test_an_entry_holds_the_heading(tmp_path):
    """Title, paragraph, minutes and powers of a sound file, and nothing wrong."""
    (tmp_path / "tiny.yaml").write_text(TINY, encoding="utf-8")
    (entry,) = listing(tmp_path, thorough=True)
    assert (entry.id, entry.title, entry.minutes) == ("tiny", "The Congress of Tiny", 5)
    assert entry.about == "Three powers settle a small war in an afternoon."
    assert list(entry.powers) == ["austria", "france", "russia"]
    assert (entry.wrong, entry.mistakes) == ("", 0)


def test_what_the_quick_look_misses_the_thorough_one_finds(tmp_path):
    """A dangling name is found by looking thoroughly; the heading is there either way."""
    (tmp_path / "tiny.yaml").write_text(edited(("chair: france", "chair: frence")), encoding="utf-8")
    assert listing(tmp_path)[0].wrong == ""
    entry = listing(tmp_path, thorough=True)[0]
    assert entry.wrong.endswith("tiny.yaml:7:8: chair: no power is called `frence` (did you mean france?)")
    assert (entry.mistakes, entry.title) == (1, "The Congress of Tiny")


def test_a_folder_that_is_not_there_lists_nothing(tmp_path):
    """No folder, no scenarios, no error."""
    assert listing(tmp_path / "nowhere") == ()


def test_histories_are_not_listed(tmp_path):
    """The events that follow a congress lie in the same folder and are no scenarios; `check` reads them."""
    (tmp_path / "europe.yaml").write_text("events: {e01: {year: 1859}}", encoding="utf-8")
    assert listing(tmp_path) == ()
    assert all(remark.file.endswith("europe.yaml") for remark in check([tmp_path]))


def test_the_menu_does_not_wait_for_pydantic():
    """Listing imports no validator: the first frame comes sooner."""
    code = "import sys, game.content.listing as menu; menu.listing('scenarios'); sys.exit('pydantic' in sys.modules)"
    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0
