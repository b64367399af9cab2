"""`simulate`: the fields that scripts rely on, and the same games however they are played."""

import json
import subprocess
import sys
from pathlib import Path

import pytest

from game.content.load import load
from game.core.canon import world_hash
from game.log.log import Header, LogError
from game.log.reader import read
from game.log.replay import fold_log
from game.log.writer import Writer
from tests.unit.cli.typed import Type

ROOT = Path(__file__).parents[3]
FIELDS = [
    "seed", "outcome", "sittings", "treaty", "signatories", "scores", "europe", "events", "hash", "seconds",
]  # fmt: skip


def test_a_game_is_a_line_of_json(typed: Type) -> None:
    """Each line has exactly the fields of the contract, in order of the seeds."""
    said = typed("simulate", "four_points", "--games", "2", "--seed", "5", "--json")
    games = [json.loads(line) for line in said.out.splitlines()]
    scenario = load(ROOT / "scenarios" / "four_points.yaml")
    assert said.code == 0
    assert [game["seed"] for game in games] == [5, 6]
    for game in games:
        assert list(game) == FIELDS
        assert game["outcome"] in ("signed", "war", "separate_peace")
        assert list(game["treaty"]) == list(scenario.questions)
        assert all(position in scenario.questions[q].positions for q, position in game["treaty"].items())
        assert set(game["scores"]) == set(scenario.powers)
        assert all(set(score) == {"brief", "history"} for score in game["scores"].values())
        assert game["europe"] is None
        assert game["events"] == []
        assert len(game["hash"]) == 64


def test_jobs_change_nothing(typed: Type) -> None:
    """Several processes play the same games in the same order as one."""
    words = ["simulate", "four_points", "--games", "3", "--seed", "7", "--json"]
    alone = typed(*words).out
    run = subprocess.run(
        [sys.executable, "main.py", *words, "--jobs", "2"], cwd=ROOT, capture_output=True, text=True, check=True
    )
    assert _timeless(alone) == _timeless(run.stdout)


def _timeless(lines: str) -> list[dict[str, object]]:
    return [{key: value for key, value in json.loads(line).items() if key != "seconds"} for line in lines.splitlines()]


def test_a_kept_game_has_the_hash_that_was_printed(typed: Type, tmp_path: Path) -> None:
    """The log in --save-dir folds into the world whose hash stands in the JSON; it is never written over."""
    words = ("simulate", "four_points", "--seed", "3", "--historical-briefs", "--save-dir", str(tmp_path), "--json")
    game = json.loads(typed(*words).out)
    log = read(tmp_path / "four_points-3.congress").log
    scenario = load(ROOT / "scenarios" / "four_points.yaml")
    assert world_hash(fold_log(scenario, log)) == game["hash"]
    assert log.header.historical
    again = typed(*words)
    assert again.code == 2
    assert "is there already" in again.err


def test_a_log_that_cannot_be_kept_stops_the_games(
    typed: Type, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """In a sentence that does not promise that anything goes on."""

    def full(path: Path, header: Header) -> Writer:
        raise LogError(f"{path} cannot be written: the disk is full; the game goes on.")

    monkeypatch.setattr("game.cli.machine_game.create", full)
    said = typed("simulate", "four_points", "--games", "2", "--save-dir", str(tmp_path))
    assert said.code == 2
    assert said.out == ""
    assert said.err.endswith("four_points-1.congress cannot be written: the disk is full.\n")


def test_levels_may_be_given_to_one_power(typed: Type, tmp_path: Path) -> None:
    """LEVEL is for all, POWER=LEVEL for one; the save remembers."""
    typed(
        "simulate", "four_points", "--level", "envoy", "--level", "france=attaché", "--save-dir", str(tmp_path)
    )  # fmt: skip
    seats = read(tmp_path / "four_points-1.congress").log.header.seats
    assert {power: seat.level for power, seat in seats.items()} == {
        "russia": "envoy", "france": "attache", "britain": "envoy", "ottoman": "envoy", "austria": "envoy",
    }  # fmt: skip


def test_without_json_there_is_a_table(typed: Type) -> None:
    """A person reads the scores by the names of the powers."""
    said = typed("simulate", "four_points")
    assert "The Porte" in said.out
    assert "outcomes:" in said.out
