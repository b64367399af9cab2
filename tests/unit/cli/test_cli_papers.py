"""`export`, `anthology` and `compare` of games, as typed: files in one stroke, sentences for what is wrong."""

import csv
import io
import json
import shutil
from pathlib import Path

import pytest

from game.cli.house import House
from game.seat.table import Player
from tests.games_to_1914 import finished, folder, save
from tests.unit.cli.typed import Type


@pytest.mark.parametrize("name", ["treaty.md", "treaty.html"])
def test_an_exported_treaty_is_appraised_and_forecast_as_the_games_own(name: str, typed: Type, tmp_path: Path) -> None:
    """What `export` writes, `appraise` and `forecast` read: the same positions as the save has."""
    to = tmp_path / name
    assert typed("export", str(save()), "--to", str(to), "--language", "fr").code == 0
    read = typed("appraise", "four_points", "--treaty", str(to), "--json")
    assert read.code == 0
    game = finished()
    line = json.dumps(
        {q: game.scenario.position(q, n) for q, n in zip(game.scenario.questions, game.treaty, strict=True)}
    )
    assert read.out == typed("appraise", "four_points", "--json", stdin=line.encode()).out
    told = typed("forecast", "four_points", "--treaty", str(to), "--worlds", "20", "--json")
    assert told.code == 0
    assert json.loads(told.out)["worlds"] == 20


def test_a_treaty_changed_by_hand_is_one_line(typed: Type, tmp_path: Path) -> None:
    """A text that is no answer any more stops `appraise` with the question in the sentence."""
    to = tmp_path / "treaty.md"
    assert typed("export", str(save()), "--to", str(to)).code == 0
    to.write_text(to.read_text(encoding="utf-8").replace("Black Sea", "Red Sea"), encoding="utf-8")
    said = typed("appraise", "four_points", "--treaty", str(to))
    assert said.code == 2
    assert said.out == ""
    assert said.err.count("\n") == 1
    assert "bs_fleet" in said.err


def test_all_papers_go_into_a_folder_twice_the_same(typed: Type, tmp_path: Path) -> None:
    """`--what all` makes the folder; a second time it writes the same bytes over, and leaves nothing else behind."""
    to = tmp_path / "new" / "papers"
    for _ in range(2):
        assert typed("export", str(save()), "--what", "all", "--to", str(to)).code == 0
        texts = {p.relative_to(to).as_posix(): p.read_bytes() for p in to.rglob("*") if p.is_file()}
        before = dict(texts)
    assert texts == before
    assert {"treaty.md", "debrief.html", "poster.svg", "tables/history.csv"} <= set(texts)
    assert not [name for name in texts if Path(name).name.startswith(".")]


@pytest.mark.parametrize(
    ("words", "part"),
    [
        (("--to", "{here}/a.pdf"), "ends in .html"),
        (("--to", "{here}/none/a.html"), "cannot be written"),
        (("--to", "{here}"), "ends in"),
        (("--what", "poster", "--to", "{here}/a.png"), ".svg"),
        (("--to", "{here}/a.html", "--language", "tlh"), "no language"),
        (("--to", "{here}/a.html", "--as", "prussia"), "no seat"),
        (("--what", "analysis", "--to", "{here}/a.html", "--as", "russia"), "archives"),
        (("--what", "wine", "--to", "{here}/a.html"), "wine"),
        ((), "--to"),
    ],
)
def test_what_cannot_be_written_is_one_line(words: tuple[str, ...], part: str, typed: Type, tmp_path: Path) -> None:
    """A bad ending, folder, language, seat or paper: exit 2 and a sentence, and nothing is written."""
    said = typed("export", str(save()), *(word.format(here=tmp_path) for word in words))
    assert said.code == 2
    assert part in said.err
    assert said.err.count("\n") == 1
    assert not list(tmp_path.iterdir())


def test_an_anthology_names_the_three_that_stand_out_by_its_own_figures(typed: Type) -> None:
    """The most peaceful has the fewest wars, the most surprising most bits, the nearest the least distance."""
    found = json.loads(typed("anthology", str(folder()), "--json").out)
    games = {game["name"]: game for game in found["games"]}
    assert set(games) == {"four_points-3", "four_points-4"}
    assert games[found["most_peaceful"]]["wars"] == min(game["wars"] for game in games.values())
    assert games[found["most_surprising"]]["bits"] == max(game["bits"] for game in games.values())
    assert games[found["nearest_to_history"]]["distance"] == min(game["distance"] for game in games.values())
    for game in games.values():
        assert game["finished"]
        assert set(game["verdicts"]) >= {"russia", "europe"}


def test_an_anthology_lists_damaged_and_unfinished_saves_with_their_sentences(typed: Type, tmp_path: Path) -> None:
    """A cut, a strange and a broken file are listed, and the sound ones are in the table all the same."""
    shutil.copy(save(), tmp_path / "a.congress")
    whole = save().read_bytes()
    (tmp_path / "b.congress").write_bytes(whole[: len(whole) // 3])
    (tmp_path / "c.congress").write_bytes(b"nonsense")
    (tmp_path / "notes.txt").write_text("not a save", encoding="utf-8")
    said = typed("anthology", str(tmp_path), "--json")
    assert said.code == 0
    found = json.loads(said.out)
    assert [game["name"] for game in found["games"]] == ["a"]
    assert [broken["name"] for broken in found["broken"]] == ["b.congress", "c.congress"]
    assert all(broken["trouble"].endswith(".") for broken in found["broken"])
    assert [
        line.partition(":")[0].partition(" is ")[0][-10:] for line in said.err.splitlines() if ".congress" in line
    ] == [
        "b.congress",
        "c.congress",
    ]


def test_an_anthology_is_a_table_a_page_and_csv(typed: Type, tmp_path: Path) -> None:
    """The table prints, the page is written, and CSV has a row a game with its events by year."""
    assert "four_points-3" in typed("anthology", str(folder()), "--language", "fr").out
    page = tmp_path / "class.html"
    assert typed("anthology", str(folder()), "--to", str(page)).code == 0
    assert "<table>" in page.read_text(encoding="utf-8")
    rows = list(csv.DictReader(io.StringIO(typed("anthology", str(folder()), "--csv").out)))
    assert [row["game"] for row in rows] == ["four_points-3", "four_points-4"]
    assert all(row["outcome"] for row in rows)


@pytest.mark.parametrize(
    ("words", "part"),
    [
        (("nowhere",), "no folder"),
        (("{empty}",), "no saves"),
        (("{games}", "--json", "--csv"), "not as both"),
        (("{games}", "--to", "{empty}/a.doc"), "ends in .html"),
    ],
)
def test_what_is_no_anthology_is_one_line(words: tuple[str, ...], part: str, typed: Type, tmp_path: Path) -> None:
    """No folder, no saves, two outputs at once, a strange ending: exit 2 and a sentence."""
    said = typed("anthology", *(word.format(empty=tmp_path, games=folder()) for word in words))
    assert said.code == 2
    assert part in said.err
    assert said.err.count("\n") == 1


def test_two_games_are_compared_in_words_and_as_json(typed: Type) -> None:
    """The text has every part of the comparison; JSON the same values, with each chain of causes."""
    said = typed("compare", str(save(3)), str(save(4)))
    assert said.code == 0
    for head in ("Where they part", "The treaties, article by article", "Who got what", "The two futures"):
        assert head in said.out
    found = json.loads(typed("compare", str(save(3)), str(save(4)), "--json").out)
    assert found["parting"]["step"] == 0
    assert len(found["articles"]) == len(finished().scenario.questions)
    apart = [row for row in found["futures"]["events"] if row["years"][0] != row["years"][1]]
    assert apart
    assert all(row["because"] for row in apart)


def test_a_seat_compares_without_anybodys_seed_or_score_lines(typed: Type) -> None:
    """Through one pair of eyes JSON names no seed and the gains of that power alone."""
    found = json.loads(typed("compare", str(save(3)), str(save(4)), "--as", "russia", "--json").out)
    assert found["as"] == "russia"
    assert list(found["gains"]) == ["russia"]
    assert all("seed" not in game for game in found["games"])


def begun(folder: Path, people: tuple[str, ...]) -> Path:
    """Return the save of a congress that has only just been opened, with these powers played by people."""
    house = House(folder)
    scenario = house.scenario(next(offered.path for offered in house.scenarios() if offered.path.stem == "four_points"))
    plan = {power: Player("human" if power in people else "machine", power.title()) for power in scenario.powers}
    return folder / house.begin(scenario, plan, 1, historical=True).name


def test_papers_of_a_game_in_play_are_those_of_the_only_person(typed: Type, tmp_path: Path) -> None:
    """Before the end, one person's export holds its own brief alone, a draft, and no analysis."""
    game = begun(tmp_path, ("russia",))
    out = tmp_path / "out"
    assert typed("export", str(game), "--what", "all", "--to", str(out)).code == 0
    assert not (out / "analysis.html").exists()
    assert "Draft of a general treaty of peace" in (out / "treaty.md").read_text(encoding="utf-8")
    rows = list(csv.DictReader(io.StringIO((out / "tables" / "events.csv").read_text(encoding="utf-8"))))
    briefs = [row["fields"] for row in rows if row["event"] == "brief_drawn"]
    assert [json.loads(brief)["power"] for brief in briefs] == ["russia"]
    assert {row["heard_by"] for row in rows} <= {"all", "russia"}


def test_papers_of_a_game_that_several_play_need_a_seat_and_give_no_other(typed: Type, tmp_path: Path) -> None:
    """With two people at the table a seat must be named; the archives and a machine's papers stay shut."""
    game = begun(tmp_path, ("russia", "france"))
    to = str(tmp_path / "a.html")
    for words, part in ((("--to", to), "name a seat"), (("--to", to, "--as", "archives"), "stays shut"),
                        (("--to", to, "--as", "austria"), "stays shut")):  # fmt: skip
        said = typed("export", str(game), *words)
        assert said.code == 2
        assert part in said.err
    assert typed("export", str(game), "--to", to, "--as", "france").code == 0
    assert typed("compare", str(game), str(game)).code == 2
    assert typed("compare", str(game), str(game), "--as", "russia").code == 0
