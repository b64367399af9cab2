"""A history in another language: texts by their place, reasons by their English sentence, the rest stays English."""

import pytest
import yaml

from game.content.check import check
from game.content.chronicle import load_chronicle
from game.content.node import Part, Place
from game.content.read import read, read_text
from game.content.skeleton import skeleton
from tests.histories import SCENARIOS
from tests.unit.history.test_history_lint import SOUND

FRENCH = """\
title: Une petite histoire
variables: {wounds: {name: Blessures}}
signature:
  It soothes.: Cela apaise.
events:
  e01_circular:
    headlines: {paris: Elle écrit.}
    terms:
      "{bs_fleet} hurts.": "L’{bs_fleet} fait mal."
"""


@pytest.fixture
def folder(tmp_path):
    """Return a folder with a small history, its scenario, and the start of a French one."""
    (tmp_path / "fr").mkdir()
    (tmp_path / "tiny.yaml").write_text(SOUND, encoding="utf-8")
    (tmp_path / "four_points.yaml").write_bytes((SCENARIOS / "four_points.yaml").read_bytes())
    (tmp_path / "fr" / "tiny.yaml").write_text(FRENCH, encoding="utf-8")
    return tmp_path


def said(folder, text):
    """Return what `check` says of a translation."""
    file = folder / "fr" / "tiny.yaml"
    file.write_text(text, encoding="utf-8")
    return [str(remark).removeprefix(file.as_posix()) for remark in check([file])]


def test_a_history_is_read_in_another_language(folder):
    """Headlines by event and capital, reasons by their sentence wherever they stand in the list."""
    english, french = load_chronicle(folder / "tiny.yaml"), load_chronicle(folder / "tiny.yaml", "fr")
    assert french.title == "Une petite histoire"
    assert french.variables["wounds"].name == "Blessures"
    assert [rule.because for rule in french.signature] == ["It hurts.", "Cela apaise."]
    circular = french.events["e01_circular"]
    assert circular.headlines == {"paris": "Elle écrit.", "london": "She has written."}
    assert circular.terms[0].because == "L’{bs_fleet} fait mal."
    assert circular.terms[0].per == english.events["e01_circular"].terms[0].per
    assert french.signature[0].effects == english.signature[0].effects
    assert load_chronicle(folder / "tiny.yaml", "de") == english


def test_check_counts_the_texts_of_a_history(folder):
    """The count and the first text that is missing; the history's own remarks are not repeated for it."""
    assert said(folder, FRENCH) == [":1:1: (file): notice: 5 of 21 texts are translated; the first that is not: about"]


@pytest.mark.parametrize(
    ("text", "line"),
    [
        ("signature: {It hurst.: x}", "signature.It hurst.: no such sentence in English (did you mean It hurts.?)"),
        ("events: {e01_circular: {terms: {\"{bs_fleet} hurts.\": Aïe.}}}", "the English text quotes other articles"),
        ("events: {e01_circular: {headlines: {vienna: x}}}", "vienna: the scenario has no such entry"),
        ("scenario: paris_1856", "scenario: only texts are translated"),
        ("first: 1856", "first: only texts are translated"),
    ],
)  # fmt: skip
def test_a_slip_in_a_translation_is_found_where_it_stands(folder, text, line):
    """A sentence that is no longer there, another article, a name that is none."""
    assert any(line in found for found in said(folder, text))


def test_a_broken_translation_leaves_the_history_english(folder):
    """What is wrong stays English; nothing keeps the history from being played."""
    (folder / "fr" / "tiny.yaml").write_text("events: {e01_circular: {title: [x]}}\nabout: {", encoding="utf-8")
    assert load_chronicle(folder / "tiny.yaml", "fr") == load_chronicle(folder / "tiny.yaml")


def test_the_skeleton_is_a_sidecar(folder):
    """What is printed for the translator can be read back: it says what was translated, and null for the rest."""
    top, _ = read(folder / "tiny.yaml")
    over, _ = read(folder / "fr" / "tiny.yaml")
    made = skeleton(top, over)
    assert yaml.safe_load(made)["signature"] == {"It hurts.": None, "It soothes.": "Cela apaise."}
    assert 'about: null  # "A history."' in made
    assert said(folder, made) == [":1:1: (file): notice: 5 of 21 texts are translated; the first that is not: about"]


def test_the_skeleton_of_the_shipped_history_can_be_read_back():
    """Every sentence of it stands there once in its list, within the limits of a file, and is nobody's mistake."""
    top, _ = read(SCENARIOS / "europe_1856_1914.yaml")
    made = skeleton(top, Part("x", (), None, Place(1, 1)))
    over, remarks = read_text(made, "fr/europe_1856_1914.yaml")
    assert over is not None and not remarks
    assert skeleton(top, over) == made
