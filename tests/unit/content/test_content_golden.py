"""A file with some forty slips, and everything that must be said of it, in one pass."""

from game.content.check import check
from tests.unit.content.scenario_text import FILES, lines


def test_every_slip_is_reported_at_its_place():
    """`broken.txt` is the whole answer: file, line, column, path, sentence, hint."""
    text = (FILES / "broken.yaml").read_text(encoding="utf-8")
    expected = (FILES / "broken.txt").read_text(encoding="utf-8").splitlines()
    assert lines(text, "broken.yaml") == expected
    assert len(expected) > 40


def test_check_prints_the_file_as_it_was_named():
    """The same list comes from the file itself, under the name it was called by."""
    path = FILES / "broken.yaml"
    named = [str(remark).removeprefix(path.as_posix()) for remark in check([path])]
    expected = (FILES / "broken.txt").read_text(encoding="utf-8").splitlines()
    assert named == [line.removeprefix("broken.yaml") for line in expected]
