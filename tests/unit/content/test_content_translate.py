"""Translations beside scenarios: sound texts are laid over, the rest stays English, and `check` says what is wrong."""

from pathlib import Path

import pytest

from game.content.check import check
from game.content.kinds import Record
from game.content.listing import listing
from game.content.load import load
from game.content.prose import holds_prose, is_prose
from game.content.shape import keys_of
from game.core import scenario as nouns
from tests.unit.content.scenario_text import TINY

FRENCH = """\
title: Le Congrès de Tiny
powers:
  france:
    name: la France
    aims: [La paix., null]
questions:
  fleet:
    positions:
      few: {label: Six navires}
war:
  joiners: [{yes: L'Autriche marche.}]
crises: {poland: un soulèvement en Pologne}
calendar: [{history: Ils se réunissent.}, null, {}]
"""


@pytest.fixture
def folder(tmp_path):
    """Return a folder with the tiny scenario and the start of a French one."""
    (tmp_path / "fr").mkdir()
    (tmp_path / "tiny.yaml").write_text(TINY, encoding="utf-8")
    (tmp_path / "fr" / "tiny.yaml").write_text(FRENCH, encoding="utf-8")
    return tmp_path


def said(folder: Path) -> list[str]:
    """Return what `check` says of a folder, without the folder's own name."""
    return [str(remark).removeprefix(folder.as_posix() + "/") for remark in check([folder])]


def test_texts_are_laid_over_and_the_rest_stays_english(folder):
    """Tables, lists and lists of texts are translated in place; numbers and ids are untouched."""
    english, french = load(folder / "tiny.yaml"), load(folder / "tiny.yaml", language="fr")
    assert french.title == "Le Congrès de Tiny"
    assert french.powers["france"].name == "la France"
    assert french.powers["france"].aims == ("La paix.", "Glory.")
    assert french.powers["russia"] == english.powers["russia"]
    assert french.questions["fleet"].positions["few"].label == "Six navires"
    assert french.questions["fleet"].positions["few"].text == "Six ships shall be kept."
    assert french.war.joiners[0].yes == "L'Autriche marche."
    assert french.war.joiners[0].no == "Austria waits."
    assert french.crises == {"poland": "un soulèvement en Pologne"}
    assert [sitting.history for sitting in french.calendar][1:] == ["They quarrel.", "They sign."]
    assert load(folder / "tiny.yaml", language="de") == english
    assert load(folder / "tiny.yaml", language="../fr") == english


def test_check_counts_what_is_translated(folder):
    """A half-made translation is a notice with its count and the first text that is missing."""
    assert said(folder) == [
        "fr/tiny.yaml:1:1: (file): notice: 7 of 96 texts are translated; the first that is not: about"
    ]


@pytest.mark.parametrize(
    ("text", "line"),
    [
        ("titel: x", "1:1: titel: unknown key (did you mean title?)"),
        ("powers: {franse: {name: x}}", "1:10: powers.franse: the scenario has no such entry (did you mean france?)"),
        ("minutes: 9", "1:10: minutes: only texts are translated"),
        ("id: petit", "1:5: id: only texts are translated"),
        ("powers: {france: {camp: alliés}}", "1:25: powers.france.camp: only texts are translated"),
        ("powers: {france: {war: x}}", "1:19: powers.france.war: the scenario has no text here"),
        (
            "powers: {france: {aims: [x]}}",
            "1:19: powers.france.aims: the list has length 1, not 2 as in the scenario (null leaves one out)",
        ),
        ("powers: {france: x}", "1:18: powers.france: only texts are translated"),
        ("title: [x]", "1:1: title: this does not have the shape of the scenario's text"),
        ("title: no", '1:8: title: `no` without quotes is read as false; write "no"'),
        ("title: x\ntitle: y", "2:1: title: `title` is written twice; the first is on line 1"),
        ("title: a: b", "1:9: (file): a colon followed by a space stands inside a text; put the text in quotes"),
    ],
)
def test_what_is_wrong_with_a_translation_is_said_and_not_used(folder, text, line):
    """A bad text is reported at its place, and the game goes on in English."""
    (folder / "fr" / "tiny.yaml").write_text(text, encoding="utf-8")
    assert f"fr/tiny.yaml:{line}" in said(folder)
    french = load(folder / "tiny.yaml", language="fr")
    assert french.id == "tiny"
    assert french.minutes == 5
    assert [str(remark) for remark in check([folder / "fr" / "tiny.yaml"])] == [
        f"{folder.as_posix()}/{one}" for one in said(folder)
    ]


def test_a_translation_of_nothing_is_a_mistake(folder):
    """A sidecar whose scenario has gone is reported."""
    (folder / "fr" / "lost.yaml").write_text("title: x", encoding="utf-8")
    assert "fr/lost.yaml:1:1: (file): there is no lost.yaml beside this folder for it to translate" in said(folder)


def test_the_menu_speaks_the_language(folder):
    """Title and names of powers come from the sidecar."""
    (entry,) = listing(folder, "fr")
    assert entry.title == "Le Congrès de Tiny"
    assert entry.powers == {"austria": "Austria", "france": "la France", "russia": "Russia"}


def test_only_prose_is_translated():
    """Ids, dates, colours, numbers of questions and the French of the signatures are the same in every language."""
    assert is_prose(keys_of(nouns.Power)["about"])
    assert is_prose(keys_of(nouns.Power)["aims"])
    assert is_prose(keys_of(nouns.Scenario)["crises"])
    for record, name in [
        (nouns.Scenario, "id"),
        (nouns.Scenario, "chair"),
        (nouns.Power, "signs_as"),
        (nouns.Power, "colour"),
        (nouns.Power, "camp"),
        (nouns.Sitting, "date"),
        (nouns.Question, "number"),
        (nouns.Question, "vetoes"),
    ]:
        assert not is_prose(keys_of(record)[name])
    assert holds_prose(Record(nouns.War))
    assert not holds_prose(Record(nouns.Rules))
