"""Rulings S1 to S4: what a scenario author can rely on. Each test is named by its number."""

from pathlib import Path

import pytest

from game.content.check import check
from game.content.listing import listing
from game.content.load import ContentError, load
from game.content.mistake import faults

TESTS = Path(__file__).parents[1]
TINY = (TESTS / "unit" / "content" / "files" / "tiny.yaml").read_text(encoding="utf-8")
SHIPPED = sorted(
    path for path in (TESTS.parent / "scenarios").glob("*.yaml") if "events:" not in path.read_text("utf-8")
)


def put(folder: Path, text: str) -> Path:
    """Write a scenario into a folder."""
    path = folder / "tiny.yaml"
    path.write_text(text, encoding="utf-8")
    return path


def sentences(path: Path) -> list[str]:
    """Return what `check` says, without the folder."""
    return [str(remark).removeprefix(path.parent.as_posix() + "/") for remark in check([path])]


def test_s1_all_mistakes_in_one_pass_with_file_line_column_and_path(tmp_path):
    """Slips of YAML, of shape and of sense are reported together; one does not hide another."""
    text = TINY.replace("chair: france", "chair: frence").replace("weight: 6", "weight: x")
    text = text.replace('"1856-02-25"', "1856-02-25").replace("minutes: 5\n", "minutes: 5\nminutes: 6\n")
    path = put(tmp_path, text.replace("odds: 60", "odds: 61"))
    expected = [
        "tiny.yaml:7:1: minutes: `minutes` is written twice; the first is on line 6",
        "tiny.yaml:8:8: chair: no power is called `frence` (did you mean france?)",
        "tiny.yaml:116:51: briefs.austria.instructions.river.weight: a whole number is expected here, not the text `x`",
        'tiny.yaml:134:12: calendar.0.date: `1856-02-25` without quotes is read as a date; write "1856-02-25"',
        "tiny.yaml:142:7: war.theatres.0.results: the odds add up to 101, not 100",
    ]
    assert sentences(path) == expected
    with pytest.raises(ContentError) as caught:
        load(path)
    assert len(caught.value.mistakes) == len(expected)


def test_s2_unknown_keys_are_refused_with_the_nearest_known_one(tmp_path):
    """At every depth, and the key that was meant is named."""
    text = TINY.replace("minutes: 5", "minutes: 5\nweather: fine").replace(
        "camp: enemy", "camp: enemy\n    infuence: 5"
    )
    path = put(tmp_path, text.replace("drift: -5", "drift: -5, dirft: 1"))
    assert sentences(path) == [
        "tiny.yaml:7:1: weather: unknown key",
        "tiny.yaml:52:5: powers.russia.infuence: unknown key (did you mean influence?)",
        "tiny.yaml:129:39: briefs.russia.walk_away.dirft: unknown key (did you mean drift?)",
    ]
    with pytest.raises(ContentError):
        load(path)


def test_s3_dangling_names_unreachable_news_and_questions_nobody_cares_about(tmp_path):
    """What can never matter is reported, not quietly kept."""
    text = TINY.replace("[buol, orlov]", "[buol, orlof]").replace("sitting: 3\n", "sitting: 9\n")
    text = text.replace("weight: 4}", "weight: 0}").replace("weight: 1}", "weight: 0}")
    text = text.replace("points: 20", "points: 0").replace("{fortune: 2, name", "{fortune: 20, name")
    said = sentences(put(tmp_path, text))
    for sentence in (
        "rapport.0.delegates.1: no delegate is called `orlof` (did you mean orlov?)",
        "news.heir.sitting: this can never arrive: the calendar ends with sitting 3",
        "questions.seat: nobody cares about this question: no brief puts any weight on it",
        "links.ships_for_river.worth.0.points: 0 points: this can never matter",
        "war.dictated.0.fortune: this peace can never be taken: fortune reaches 5 at most",
    ):
        assert any(line.endswith(sentence) for line in said), sentence


@pytest.mark.parametrize(
    "junk", [b"", b"\xff\xfe", b"a: [", b"\x00" * 99, b"- 1", b"powers: 3", b"a: &a [*a]", b"[" * 9**6]
)
def test_s4_a_bad_file_breaks_neither_the_menu_nor_another_scenario(tmp_path, junk):
    """The bad file is listed with a sentence, the good one beside it is listed and loads."""
    path = put(tmp_path, TINY)
    (tmp_path / "junk.yaml").write_bytes(junk)
    (tmp_path / "folder.yaml").mkdir()
    (tmp_path / "dangling.yaml").symlink_to(tmp_path / "nowhere")
    found = {entry.id: entry for entry in listing(tmp_path)}
    assert set(found) == {"tiny", "junk", "folder", "dangling"}
    assert found["tiny"].wrong == ""
    for name in ("junk", "folder", "dangling"):
        assert found[name].wrong
        assert found[name].title == name
    assert load(path).title == "The Congress of Tiny"
    assert {Path(remark.file).stem for remark in faults(check([tmp_path]))} >= {"junk", "dangling"}


@pytest.mark.parametrize("path", SHIPPED, ids=lambda path: path.stem)
def test_shipped_scenarios_are_sound(path):
    """Every scenario that ships loads, and `check` finds no mistake in it."""
    assert [str(mistake) for mistake in faults(check([path]))] == []
    assert load(path).id == path.stem
