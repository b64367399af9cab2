"""`replay` and `compare`: what is shown to whom, and what they find."""

import errno
import json
import os
import shutil
from pathlib import Path

import pytest

from game.cli.main import main
from game.content.load import load
from game.core.events import BriefDrawn
from game.log.reader import read
from tests.unit.cli.typed import Type

Games = tuple[Path, Path]
SCENARIO = load(Path(__file__).parents[3] / "scenarios" / "four_points.yaml")


def test_the_archives_hold_everything(typed: Type, games: Games) -> None:
    """With the archives open, every entry of the log is there, in order."""
    found = json.loads(typed("replay", str(games[0]), "--json").out)
    log = read(games[0]).log
    assert found["as"] == "archives"
    assert found["seed"] == 1
    assert [line["event"]["kind"] for line in found["entries"]] == [entry.event.kind for entry in log.entries()]


@pytest.mark.parametrize("power", SCENARIO.powers)
def test_a_seat_holds_nothing_of_another(typed: Type, games: Games, power: str) -> None:
    """R5: no entry that was not heard, no seed, no hash, no gap in the numbers."""
    said = typed("replay", str(games[0]), "--as", power, "--json").out
    found = json.loads(said)
    heard = [e for e in read(games[0]).log.entries() if e.heard_by is None or power in e.heard_by]
    assert [line["event"]["kind"] for line in found["entries"]] == [entry.event.kind for entry in heard]
    assert [line["n"] for line in found["entries"]] == list(range(1, found["lines"] + 1))
    assert not {"seed", "hash"} & set(found)
    assert "heard_by" not in said
    briefs = [line["event"]["power"] for line in found["entries"] if line["event"]["kind"] == "brief_drawn"]
    assert briefs == [power]


def test_at_is_the_beginning_of_the_whole(typed: Type, games: Games) -> None:
    """R2: looking at line N shows what the whole record shows up to it."""
    whole = json.loads(typed("replay", str(games[0]), "--as", "france", "--json").out)
    part = json.loads(typed("replay", str(games[0]), "--as", "france", "--at", "40", "--json").out)
    assert part["entries"] == whole["entries"][:40]
    assert part["lines"] == whole["lines"]
    assert part["outcome"] is None


def test_a_sound_save_verifies(typed: Type, games: Games) -> None:
    """R1: decided again, it comes out the same."""
    said = typed("replay", str(games[0]), "--verify", "--json")
    assert said.code == 0
    assert json.loads(said.out)["verified"] is True


def test_a_torn_save_is_read_and_does_not_verify(typed: Type, games: Games, tmp_path: Path) -> None:
    """R9: a sentence says what is lost; what is sound is shown; verification answers 1."""
    torn = tmp_path / "torn.congress"
    torn.write_bytes(games[0].read_bytes()[:-50])
    shown = typed("replay", str(torn))
    assert shown.code == 0
    assert "cut short" in shown.err
    assert "Sitting 1, 25 February 1856" in shown.out
    verified = typed("replay", str(torn), "--verify")
    assert verified.code == 1
    assert "What is sound" in verified.out


def test_another_scenario_does_not_verify(typed: Type, games: Games, tmp_path: Path) -> None:
    """A scenario whose rules have changed since is named as the difference; other words are none."""
    text = (Path(__file__).parents[3] / "scenarios" / "four_points.yaml").read_text(encoding="utf-8")
    changed = tmp_path / "four_points.yaml"
    changed.write_text(text.replace("title: The Four Points", "title: Four Points"), encoding="utf-8")
    assert typed("replay", str(games[0]), "--scenario", str(changed), "--verify").code == 0
    changed.write_text(text.replace("  calls: 2", "  calls: 3"), encoding="utf-8")
    said = typed("replay", str(games[0]), "--scenario", str(changed), "--verify")
    assert said.code == 1
    assert "has been changed" in said.out


def test_an_unfinished_game_is_seen_through_the_only_person(typed: Type, games: Games, tmp_path: Path) -> None:
    """Until the congress is closed the archives are not opened by accident."""
    from game.cli.house import House
    from game.seat.table import Player

    house = House(tmp_path)
    plan = {power: Player("machine") for power in SCENARIO.powers}
    table = house.begin(SCENARIO, {**plan, "austria": Player("human", "Anna")}, 1, False)
    path = tmp_path / table.name
    assert json.loads(typed("replay", str(path), "--json").out)["as"] == "austria"
    both = {**plan, "austria": Player("human", "Anna"), "russia": Player("human", "Boris")}
    path = tmp_path / house.begin(SCENARIO, both, 1, False).name
    said = typed("replay", str(path))
    assert said.code == 2
    assert "--as russia, austria" in said.err


@pytest.mark.parametrize("suffix", [".md", ".html"])
def test_a_document_holds_the_record(typed: Type, games: Games, tmp_path: Path, suffix: str) -> None:
    """Headings, sentences, treaty and scores; nothing that a browser would run."""
    out = tmp_path / f"out{suffix}"
    said = typed("replay", str(games[0]), "--as", "ottoman", "--export", str(out))
    text = out.read_text(encoding="utf-8")
    assert said.code == 0
    assert said.out == ""
    assert "Sitting 1, 25 February 1856" in text
    assert "Navies on the Black Sea" in text
    assert "<script" not in text


def test_a_document_takes_the_place_of_the_last_one_whole_or_not_at_all(
    typed: Type, games: Games, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A disk that fills up half-way leaves what was there, and nothing beside it."""
    (out := tmp_path / "out.md").write_text("the last one", encoding="utf-8")

    def full(file: int) -> None:
        raise OSError(errno.ENOSPC, "full")

    monkeypatch.setattr(os, "fsync", full)
    said = typed("replay", str(games[0]), "--export", str(out))
    assert said.code == 2
    assert said.err == f"congress: {out} cannot be written: the disk is full.\n"
    assert [path.name for path in tmp_path.iterdir()] == ["out.md"]
    assert out.read_text(encoding="utf-8") == "the last one"


def test_html_escapes_what_people_wrote() -> None:
    """A title is text, whatever is in it."""
    from dataclasses import replace

    from game.cli.export import html, markdown
    from game.cli.record import Record
    from game.core.world import start

    hostile = replace(SCENARIO, title="<img src=x onerror=alert(1)> | _x_")
    found = Record(hostile, None, (), 0, start(hostile, ()))
    assert "<img" not in html(found)
    assert r"\<img" in markdown(found)


def test_compare_finds_the_parting(typed: Type, games: Games) -> None:
    """Two seeds part at the briefs; a game and itself never do."""
    found = json.loads(typed("compare", str(games[0]), str(games[1]), "--json").out)
    assert [game["seed"] for game in found["games"]] == [1, 2]
    assert (found["parting"]["sitting"], found["parting"]["kind"]) == (0, "setting")
    same = typed("compare", str(games[0]), str(games[0]))
    assert "entry by entry" in same.out


def test_a_save_is_found_its_scenario_beside_it(typed: Type, games: Games, tmp_path: Path) -> None:
    """A scenario of one's own, lying beside the save, is found; elsewhere it is asked for."""
    text = (Path(__file__).parents[3] / "scenarios" / "four_points.yaml").read_text(encoding="utf-8")
    own = tmp_path / "vienna_1854.yaml"
    own.write_text(text.replace("id: four_points", "id: vienna_1854"), encoding="utf-8")
    assert typed("simulate", str(own), "--save-dir", str(tmp_path), "--json").code == 0
    save = tmp_path / "vienna_1854-1.congress"
    assert typed("replay", str(save), "--verify").code == 0
    away = tmp_path / "away"
    away.mkdir()
    shutil.move(save, away / save.name)
    assert "which is not here" in typed("replay", str(away / save.name)).err
    assert typed("replay", str(away / save.name), "--scenario", str(own), "--verify").code == 0


def test_briefs_are_first(games: Games) -> None:
    """The opening of a log is everybody's instructions: what the tests above rely on."""
    entries = read(games[0]).log.entries()
    assert [type(entry.event) for entry in entries[:5]] == [BriefDrawn] * 5


@pytest.fixture(scope="module")
def whole_games(tmp_path_factory: pytest.TempPathFactory) -> list[Path]:
    """Return the saves of two machine games that went on to 1914."""
    folder = tmp_path_factory.mktemp("whole")
    seeds = ("--games", "2", "--seed", "1", "--jobs", "1", "--level", "attache", "--until", "1914")
    assert main(["simulate", "four_points", *seeds, "--save-dir", str(folder)]) == 0
    return sorted(folder.glob("*.congress"))


def test_a_whole_game_tells_the_years(typed: Type, whole_games: list[Path], tmp_path: Path) -> None:
    """After the congress the history speaks: a heading a year, events in its own words, verdicts, and it verifies."""
    said = typed("replay", str(whole_games[0])).out
    years = said[said.index("The years after") :]
    assert "\n1856\n" in years
    assert "history takes a turn" not in years
    assert "History gives Europe" in years
    assert "history\n" in years[years.index("power ") :]
    assert typed("replay", str(whole_games[0]), "--verify").code == 0
    page = tmp_path / "game.md"
    assert typed("replay", str(whole_games[0]), "--export", str(page)).code == 0
    assert "## The years after" in page.read_text(encoding="utf-8")


def test_whole_games_part_in_an_event(typed: Type, whole_games: list[Path]) -> None:
    """Two histories are put beside each other: verdicts, and the first event that differs."""
    said = typed("compare", str(whole_games[0]), str(whole_games[1])).out
    assert "The two futures" in said
    assert "Europe" in said
    alike = json.loads(typed("compare", str(whole_games[0]), str(whole_games[0]), "--json").out)
    assert alike["parting"] is None
    assert alike["futures"]["answers"] == []
    assert set(alike["games"][0]["verdicts"]) >= {"russia", "europe"}


def test_a_branch_made_while_watching_is_played_on(
    typed: Type, games: Games, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The theatre closes, and the congress of the branch begins at the same keyboard."""
    shutil.copy(games[0], tmp_path / "game.congress")
    monkeypatch.setattr("game.paths.saves", lambda: tmp_path)
    words = b"sitting 2\nbranch Mine\n1\naustria\n\nclock\nquit\nyes\n"
    said = typed("replay", str(tmp_path / "game.congress"), "--watch", stdin=words)
    assert said.code == 0
    assert "The branch is kept as game-branch1.congress" in said.out
    assert "Sitting 2, corridor:" in said.out.partition("The branch is kept")[2]
    assert (tmp_path / "game-branch1.congress").exists()


def test_the_record_is_told_in_the_players_language(typed: Type, games: Games, tmp_path: Path) -> None:
    """Sentences, headings, tables and the document are French throughout, line for line."""
    french = typed("replay", str(games[0]), "--language", "fr").out
    english = typed("replay", str(games[0])).out
    assert french.startswith("Les quatre points, archives ouvertes")
    assert "Les instructions de la Russie furent ouvertes" in french
    assert "Séance 1," in french
    assert "réponse" in french and "puissance" in french
    assert not {line for line in french.splitlines() if len(line.split()) > 4} & set(english.splitlines())
    assert len(french.splitlines()) == len(english.splitlines())
    marked = typed("replay", str(games[0]), "--language", "fr", "--marks").out
    assert marked.split()[:2] == ["ligne", "moment"]
    page = tmp_path / "récit.html"
    typed("replay", str(games[0]), "--language", "fr", "--export", str(page))
    written = page.read_text("utf-8")
    assert (
        '<html lang="fr">' in written
        and "<h2>Le traité</h2>" in written
        and "<th>question</th><th>état</th>" in written
    )


def test_a_seats_record_is_entitled_in_the_players_language(typed: Type, games: Games) -> None:
    """Whose eyes look stands in the title with its article."""
    said = typed("replay", str(games[0]), "--language", "fr", "--as", "russia").out
    assert said.startswith("Les quatre points : ce qu’en vit la Russie")
