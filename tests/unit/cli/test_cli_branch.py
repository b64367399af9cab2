"""`branch` and `replay --marks`: the tree from the command line, and the margin in a record."""

import json
import shutil
from pathlib import Path

import pytest

from game.cli.house import House
from game.log.log import Place
from game.log.margin import Chapter, Note
from game.log.margin_file import margin_path
from game.log.reader import read
from game.replay import tree
from tests.unit.cli.typed import Type

Games = tuple[Path, Path]


@pytest.fixture
def save(games: Games, tmp_path: Path) -> Path:
    """Return a save in a folder of its own."""
    shutil.copy(games[0], tmp_path / "game.congress")
    return tmp_path / "game.congress"


def test_a_branch_is_made_listed_named_promoted_and_pruned(typed: Type, save: Path) -> None:
    """Each verb lists the tree; the save keeps every byte, and a pruned branch its file."""
    before = save.read_bytes()
    made = typed(
        "branch", str(save), "--sitting", "2", "--fate", "new", "--seed", "7", "--name", "Two", "--level", "attache"
    )
    assert made.code == 0
    assert "The branch is kept as" in made.err
    assert typed("branch", str(save), "--at", "40", "--human", "austria=Anna", "--name", "One").code == 0
    found = json.loads(typed("branch", str(save), "--json").out)
    assert [(one["name"], one["fate"], one["pruned"]) for one in found["branches"]] == [
        ("Two", "new", False),
        ("One", "same", False),
    ]
    assert read(save.with_name("game-branch1.congress")).log.seed(10_000) == 7
    assert read(save.with_name("game-branch2.congress")).log.header.seats["austria"].name == "Anna"
    promoted = json.loads(typed("branch", str(save), "--promote", "2", "--json").out)
    assert [one["name"] for one in promoted["branches"]] == ["One", "Two"]
    assert promoted["main"] == 1
    assert "Deux" in typed("branch", str(save), "--rename", "2", "Deux").out
    assert "pruned" in typed("branch", str(save), "--prune", "2").out
    assert "pruned" not in typed("branch", str(save), "--unprune", "2").out
    assert save.with_name("game-branch1.congress").is_file()
    assert save.read_bytes() == before


def test_play_on_lets_machines_finish(typed: Type, save: Path) -> None:
    """What they play verifies."""
    assert typed("branch", str(save), "--sitting", "5", "--level", "attache", "--play-on").code == 0
    made = save.with_name("game-branch1.congress")
    assert typed("replay", str(made), "--verify").code == 0
    shown = typed("replay", str(made))
    assert "A branch of another game, with the same dice." in shown.out
    found = json.loads(typed("replay", str(made), "--json").out)["branch"]
    assert (found["fate"], found["of"]) == ("same", read(save).head)
    seat = json.loads(typed("replay", str(made), "--as", "russia", "--json").out)["branch"]
    assert seat == {"fate": "same"}, "of the check of a header one could guess the seed"


def test_a_tree_is_carried_elsewhere(typed: Type, save: Path, tmp_path: Path) -> None:
    """In one file: game, notes and branches."""
    assert typed("branch", str(save), "--at", "40", "--name", "One").code == 0
    out = tmp_path / "class.bundle"
    assert typed("branch", str(save), "--export", str(out)).code == 0
    assert "is there already" in typed("branch", str(save), "--export", str(out)).err
    said = typed("branch", str(out), "--import", str(tmp_path / "away"), "--json")
    assert said.code == 0
    assert [one["name"] for one in json.loads(said.out)["branches"]] == ["One"]
    assert (tmp_path / "away" / "game.congress").read_bytes() == save.read_bytes()
    out.write_bytes(out.read_bytes()[:-40])
    torn = typed("branch", str(out), "--import", str(tmp_path / "torn"))
    assert torn.code == 0
    assert "was cut short; the files before it are kept." in torn.err


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (("--sitting", "77"), "No sitting 77"),
        (("--at", "999999"), "there is no line 999999"),
        (("--at", "40", "--seed", "3"), "A seed is for new dice"),
        (("--prune", "1"), "There is no branch '1'; nothing branches off this game."),
        (("--promote", "x"), "There is no branch 'x'"),
        (("--export", "out.zip"), "ends in .bundle"),
        (("--import", "somewhere"), "is not a bundle"),
        (("--at", "40", "--human", "spain"), "spain"),
        (("--at", "4", "--sitting", "2"), "not allowed with"),
    ],
)
def test_what_cannot_be_done_is_one_sentence(typed: Type, save: Path, words: tuple[str, ...], said: str) -> None:
    """And exit 2, and nothing is written."""
    before = sorted(save.parent.iterdir())
    found = typed("branch", str(save), *words)
    assert found.code == 2
    assert said in found.err
    assert found.err.count("\n") == 1
    assert sorted(save.parent.iterdir()) == before


def annotated(save: Path) -> None:
    """Write notes beside a save."""
    house = House(save.parent)
    watched = house.watch(save)
    margin = tree.comment_before(watched.margin, Note("", Place(2, 0)), "Look at this", "en")
    margin = tree.toggle(margin, tree.note_at(margin, "", Place(2, 0)), "strong")
    margin = tree.comment_after(margin, tree.note_at(margin, "", Place(0, 0), "russia"), "for Orlov’s eyes")
    margin = tree.with_chapter(margin, Chapter("", Place(2, 0), {"en": "The first move"}))
    assert house.keep(watched, margin).trouble == ""


def test_notes_stand_in_their_place(typed: Type, save: Path) -> None:
    """Before and after their line, in the archives; a seat reads its own and everybody's."""
    annotated(save)
    lines = typed("replay", str(save)).out.splitlines()
    at = next(n for n, line in enumerate(lines) if "Look at this" in line)
    assert lines[at - 1].endswith("== The first move ==")
    assert "!! Strong" in lines[at + 2]
    assert "for Orlov’s eyes" in typed("replay", str(save)).out
    assert "for Orlov’s eyes" in typed("replay", str(save), "--as", "russia").out
    assert "for Orlov’s eyes" not in typed("replay", str(save), "--as", "austria").out
    found = json.loads(typed("replay", str(save), "--json").out)
    assert found["chapters"] == [{"line": found["notes"][1]["line"], "title": {"en": "The first move"}}]
    assert found["notes"][1]["glyphs"] == ["strong"]
    austria = json.loads(typed("replay", str(save), "--as", "austria", "--json").out)
    assert "for Orlov’s eyes" not in json.dumps(austria, ensure_ascii=False)


def test_marks_are_listed_with_their_lines(typed: Type, save: Path) -> None:
    """The same as in JSON, and each at a line of the record."""
    found = json.loads(typed("replay", str(save), "--json").out)
    assert found["moments"]
    said = typed("replay", str(save), "--marks")
    assert said.code == 0
    assert len(said.out.strip().splitlines()) == len(found["moments"]) + 2
    assert all(1 <= one["line"] <= found["lines"] and one["text"] for one in found["moments"])


def test_a_foreign_margin_is_one_sentence(typed: Type, save: Path, games: Games) -> None:
    """And the record is read all the same."""
    annotated(save)
    other = save.with_name("other.congress")
    shutil.copy(games[1], other)
    shutil.copy(margin_path(save), margin_path(other))
    said = typed("replay", str(other))
    assert said.code == 0
    assert "is the margin of another game, and is left alone." in said.err
    assert "Look at this" not in said.out


def test_watch_reads_commands_from_stdin(typed: Type, save: Path) -> None:
    """In any language that the game speaks; without input it leaves with a sentence."""
    said = typed("replay", str(save), "--watch", "--at", "30", stdin=b"as russia\nquit\n")
    assert said.code == 0
    assert "Replay, as Russia, line" in said.out
    assert "La saisie est terminée" in typed("replay", str(save), "--watch", "--language", "fr").out
    assert typed("replay", str(save), "--watch", "--as", "spain").code == 2


def test_several_people_s_unfinished_game_stays_shut(typed: Type, tmp_path: Path) -> None:
    """Neither archives nor a machine's seat by name, nor a branch; a person's own seat is open."""
    from game.seat.table import Player

    house = House(tmp_path)
    scenario = house.scenario(Path(__file__).parents[3] / "scenarios" / "four_points.yaml")
    plan = {power: Player("machine") for power in scenario.powers}
    people = {"austria": Player("human", "Anna"), "russia": Player("human", "Boris")}
    path = str(tmp_path / house.begin(scenario, {**plan, **people}, 1, False).name)
    for eyes in ("archives", "france"):
        said = typed("replay", path, "--as", eyes)
        assert said.code == 2
        assert "only their own seats are open: russia, austria" in said.err
    assert typed("replay", path, "--as", "austria").code == 0
    assert "it can be branched when its archives are open" in typed("branch", path, "--at", "3").err
    alone = str(tmp_path / house.begin(scenario, {**plan, "austria": people["austria"]}, 2, False).name)
    assert json.loads(typed("replay", alone, "--as", "archives", "--json").out)["as"] == "archives"
    assert json.loads(typed("replay", alone, "--json").out)["as"] == "austria"
