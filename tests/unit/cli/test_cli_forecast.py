"""`forecast` of files and saves, the fan of a history, and `compare` of two treaties."""

import json
import re
from pathlib import Path

import pytest

from game.cli.main import main
from tests.unit.cli.typed import Type

ROOT = Path(__file__).parents[3]


@pytest.fixture(scope="module")
def whole(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return the save of a machine game of the four points that went on to 1914."""
    folder = tmp_path_factory.mktemp("fan")
    words = ("--games", "1", "--seed", "1", "--jobs", "1", "--level", "attache", "--until", "1914")
    assert main(["simulate", "four_points", *words, "--save-dir", str(folder)]) == 0
    return folder / "four_points-1.congress"


@pytest.fixture(scope="module")
def half(whole: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return the same game, broken off in the middle of its third sitting."""
    lines = whole.read_bytes().splitlines(keepends=True)
    steps = [json.loads(line) for line in lines[1:]]
    opened = [n for n, step in enumerate(steps, 2) for e in step["entries"] if e["event"]["kind"] == "sitting_opened"]
    path = tmp_path_factory.mktemp("half") / "half.congress"
    path.write_bytes(b"".join(lines[: opened[2]]))
    return path


def test_a_history_that_goes_on_is_judged_as_far_as_it_has_come(typed: Type, whole: Path, tmp_path: Path) -> None:
    """Broken off at a crisis, a history is put beside others up to the year before it, and no further."""
    lines = whole.read_bytes().splitlines(keepends=True)
    crises = [n for n, line in enumerate(lines) if b'"kind":"crisis_opened"' in line]
    path = tmp_path / "going_on.congress"
    path.write_bytes(b"".join(lines[: crises[len(crises) // 2] + 1]))
    found = json.loads(typed("forecast", str(path), "--fan", "--worlds", "60", "--json").out)
    asked = [e["event"] for e in json.loads(lines[crises[len(crises) // 2]])["entries"]]
    year = next(event["year"] for event in asked if event["kind"] == "crisis_opened")
    assert found["until"] == year - 1
    assert all(place["here"] is None or place["here"] <= year - 1 for place in found["events"].values())


def test_a_save_is_forecast_by_its_own_treaty(typed: Type, whole: Path) -> None:
    """The save in the place of the scenario, or as --treaty: the same treaty, relations and all."""
    one = json.loads(typed("forecast", str(whole), "--worlds", "60", "--json").out)
    two = json.loads(typed("forecast", "four_points", "--treaty", str(whole), "--worlds", "60", "--json").out)
    past = json.loads(typed("forecast", "four_points", "--worlds", "60", "--json").out)
    assert one["events"] == two["events"] != past["events"]


def test_an_unfinished_game_is_forecast_by_its_draft(typed: Type, half: Path) -> None:
    """A congress that sits is forecast as if its draft were signed today, and is called a draft."""
    said = typed("forecast", str(half), "--worlds", "40")
    assert said.code == 0
    assert f"the draft of {half} as it stands" in said.out


def test_a_relation_moves_what_hangs_on_it(typed: Type) -> None:
    """Russia and Austria reconciled, or worse: other odds for what asks how they stand, the same for India."""
    words = ("forecast", "paris_1856", "--worlds", "400", "--json")
    plain = json.loads(typed(*words).out)["events"]
    friends = json.loads(typed(*words, "--relation", "russia:austria=90").out)["events"]
    foes = json.loads(typed(*words, "--relation", "austria:russia=-90").out)["events"]
    assert len({found["e32_three_emperors"]["probability"] for found in (foes, plain, friends)}) == 3
    assert len({found["e64_indian_rising"]["probability"] for found in (foes, plain, friends)}) == 1


def test_the_page_shows_median_and_middle_half(typed: Type, monkeypatch: pytest.MonkeyPatch) -> None:
    """Each event has a bar, its odds, a plot, the median, the years of the middle half, and the year of history."""
    monkeypatch.setenv("COLUMNS", "120")
    said = typed("forecast", "paris_1856", "--worlds", "200").out
    line = next(line for line in said.splitlines() if line.startswith("War in Italy"))
    assert re.search(r"\d\d %  .*  18[56]\d  18\d\d–\d\d +1859$", line), line
    assert "Articles that do not last" in said


@pytest.mark.parametrize("columns", ["60", "80", "100", "160"])
def test_pages_keep_to_the_terminal(typed: Type, whole: Path, monkeypatch: pytest.MonkeyPatch, columns: str) -> None:
    """Rows of plots never run over the edge of a terminal of eighty columns or more."""
    monkeypatch.setenv("COLUMNS", columns)
    for words in (
        ("forecast", "paris_1856", "--worlds", "50"), ("forecast", str(whole), "--fan", "--worlds", "50"),
        ("compare", "historical", "--set", "bs_fleet=0", "--worlds", "50"),
    ):  # fmt: skip
        rows = [line for line in typed(*words).out.splitlines() if re.search(r"\d %", line)]
        assert rows
        if int(columns) >= 80:
            long = [row for row in rows if len(row) > int(columns) and "odds" not in row]
            assert not long, long


def test_ascii_terminals_get_ascii(typed: Type, whole: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Where only ASCII can be printed, nothing else is, and nothing is a question mark instead."""
    monkeypatch.setattr("game.cli.plots.can_print", lambda letters: False)
    for words in (
        ("forecast", "paris_1856"), ("forecast", str(whole), "--fan"), ("compare", "historical", "--set", "bs_fleet=0"),
    ):  # fmt: skip
        said = typed(*words, "--worlds", "50").out
        assert said.isascii(), sorted({letter for letter in said if not letter.isascii()})
        assert "Koniggratz" in said


def test_the_fan_of_a_history(typed: Type, whole: Path) -> None:
    """How often each headline came in worlds of this very treaty, where this one fell, and one sentence for all."""
    found = json.loads(typed("forecast", str(whole), "--fan", "--json").out)
    assert found["worlds"] == 500
    assert any(place["here"] for place in found["events"].values())
    assert 0 <= found["plainer"] <= 500
    page = typed("forecast", str(whole), "--fan").out
    assert re.search(r"Of 500 histories, \d+ ran a (plainer|stranger) course than this one", page)
    assert "is this history." in page


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (("forecast", "four_points", "--fan"), "name a save"),
        (("forecast", "{half}", "--fan"), "has not reached the years"),
        (("forecast", "{whole}", "--fan", "--set", "bs_fleet=0"), "have no place in it"),
        (("forecast", "{whole}", "--treaty", "historical"), "brings its own treaty"),
        (("forecast", "nowhere.congress"), "There is no file"),
        (("forecast", "paris_1856", "--treaty", "{whole}"), "not with paris_1856"),
        (("compare", "historical"), "needs two"),
        (("compare", "historical", "nowhere.json"), "There is no file"),
        (("compare", "historical", "--set", "bs_fleet"), "no position"),
        (("compare", "historical", "{prose}"), "names no question"),
        (("compare", "historical", "{wrong}"), "line 3"),
        (("compare", "historical", "{twice}"), "answered twice"),
        (("compare", "{whole}", "{half}", "--treaties", "--worlds", "0"), "whole number"),
    ],
)
def test_what_cannot_be_is_one_sentence(
    typed: Type, whole: Path, half: Path, tmp_path: Path, words: tuple[str, ...], said: str
) -> None:
    """Exit 2, nothing on stdout, one line on stderr that says what to do."""
    files = {"prose": "# A peace\nWe are tired.\n", "wrong": "# A\n\n- bs_fleet: open to all fishes\n",
             "twice": "- bs_fleet: 0\n- Navies on the Black Sea: 1\n"}  # fmt: skip
    for name, text in files.items():
        (tmp_path / f"{name}.md").write_text(text, encoding="utf-8")
    known = {name: tmp_path / f"{name}.md" for name in files}
    found = typed(*(word.format(whole=whole, half=half, **known) for word in words))
    assert (found.code, found.out, len(found.err.splitlines())) == (2, "", 1), found
    assert said in found.err


def test_a_treaty_may_be_json_or_markdown(typed: Type, tmp_path: Path) -> None:
    """Ids, numbers, titles and labels, as lists or tables, escaped or not: the same treaty."""
    (tmp_path / "one.json").write_text('{"bs_fleet": "one_sided", "poland": 2}', encoding="utf-8")
    (tmp_path / "two.md").write_text(
        "# Our peace\nIt was hard: believe us.\n\n- **bs_fleet**: one\\_sided\n\n"
        "| question | state | position |\n|---|---|---|\n| poland | agreed | 2 |\n| Montenegro | untouched |  |\n",
        encoding="utf-8",
    )
    found = [
        json.loads(typed("forecast", "paris_1856", "--treaty", str(tmp_path / name), "--worlds", "20", "--json").out)
        for name in ("one.json", "two.md")
    ]
    assert found[0]["events"] == found[1]["events"]


def test_an_exported_game_is_a_treaty_again(typed: Type, whole: Path, tmp_path: Path) -> None:
    """The Markdown that `replay --export` writes names its treaty, and can be read back."""
    page = tmp_path / "game.md"
    assert typed("replay", str(whole), "--export", str(page)).code == 0
    words = ("compare", str(whole), str(page), "--scenario", "four_points", "--worlds", "20", "--json")
    assert json.loads(typed(*words).out)["differing"] == []


def test_two_treaties_are_compared_under_the_same_dice(typed: Type) -> None:
    """The first divergence, what moves and by which article, and what is left alone, on a page and as data."""
    words = ("compare", "historical", "--set", "princ_union=foreign_prince", "--worlds", "200")
    found = json.loads(typed(*words, "--json").out)
    assert found["differing"] == ["princ_union"]
    assert found["first"][0]["worlds"] > 100
    assert found["events"]["e04_osborne"]["by_article"]["princ_union"] < -0.8
    assert "e64_indian_rising" in found["untouched"]
    page = typed(*words).out
    for said in ("They differ in 1 of 26 articles", "the first event to differ", "they part in", "Why these move most",
                 "by itself: Two Principalities or one", "Half-lives that change", "The rising in India"):  # fmt: skip
        assert said in page


def test_a_save_is_compared_in_its_own_world(typed: Type, whole: Path) -> None:
    """A variation of a game that was played parts from it in the world of that game."""
    page = typed("compare", str(whole), "--set", "bs_fleet=0", "--worlds", "50").out
    assert f"In the world of {whole.name}" in page
    treaties = typed("compare", str(whole), str(whole), "--treaties", "--worlds", "50").out
    assert "The articles are the same" in treaties
