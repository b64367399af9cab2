"""The margin of a save: written whole, read as far as it is sound, lost never."""

from pathlib import Path

import pytest

from game.core.canon import canonical
from game.log.lines import opened_line, sealed_line
from game.log.log import LogError, Place
from game.log.margin import Chapter, Margin, Note
from game.log.margin_file import margin_content, margin_path, parse_margin, read_margin, write_margin
from game.replay import tree

OF = "ab" * 32


def margin() -> Margin:
    """Return a margin with something of everything in it."""
    found, first = tree.with_branch(Margin(OF), "What if", "", 3, "same", "a-1.congress", "1" * 64)
    found, second = tree.with_branch(found, "Autre dé", first, 9, "new", "a-2.congress", "2" * 64)
    found = tree.comment_before(found, Note("", Place(2, 1)), "Watch\nOrlov’s hand ♜", "en")
    found = tree.comment_after(found, tree.note_at(found, "", Place(2, 1)), "Il cède.", "fr")
    found = tree.toggle(found, tree.note_at(found, first, Place(4, 0), "russia"), "bluff")
    found = tree.with_chapter(found, Chapter("", Place(0, 0), {"en": "The opening", "fr": "L’ouverture"}))
    return tree.promote(tree.prune(found, first), second)


def test_a_margin_is_read_back_as_it_was_written(tmp_path: Path) -> None:
    """Everything, under any name of the save; and the same margin has the same bytes."""
    save = tmp_path / "a.congress"
    known = write_margin(save, margin(), "")
    found = read_margin(save, OF)
    assert (found.margin, found.trouble, found.known) == (margin(), None, known)
    assert margin_path(save).read_bytes() == margin_content(found.margin)
    assert sorted(path.name for path in tmp_path.iterdir()) == ["a.congress.tree"]


def test_a_save_without_a_margin_has_an_empty_one(tmp_path: Path) -> None:
    """And nothing is said of it."""
    found = read_margin(tmp_path / "a.congress", OF)
    assert (found.margin, found.trouble) == (Margin(OF), None)


def test_another_games_margin_is_left_alone(tmp_path: Path) -> None:
    """One sentence; and if notes are written all the same, it is put aside and not lost."""
    save = tmp_path / "a.congress"
    write_margin(save, margin(), "")
    before = margin_path(save).read_bytes()
    found = read_margin(save, "cd" * 32)
    assert found.margin == Margin("cd" * 32)
    assert found.trouble is not None
    assert "is the margin of another game, and is left alone." in found.trouble
    write_margin(save, found.margin, found.known)
    assert (tmp_path / "a.congress.tree.old").read_bytes() == before


def test_a_margin_cut_anywhere_says_so_and_keeps_what_is_before(tmp_path: Path) -> None:
    """At every byte: a sentence, and the items of the whole lines."""
    data = margin_content(margin())
    for size in range(len(data)):
        found = parse_margin(data[:size], "x")
        assert found.trouble is not None, size
        assert found.trouble.startswith("x: line ")
        assert found.known == ""
        lines = data[:size].count(b"\n")
        kept = found.margin.branches + found.margin.notes + found.margin.chapters
        whole = margin().branches + margin().notes + margin().chapters
        assert kept[: max(0, lines - 1)] == whole[: max(0, lines - 1)]


def test_a_margin_altered_at_any_byte_says_so(tmp_path: Path) -> None:
    """And keeps what is before the altered line."""
    data = margin_content(margin())
    for at in range(len(data)):
        altered = data[:at] + bytes([data[at] ^ 1]) + data[at + 1 :]
        found = parse_margin(altered, "x")
        assert found.trouble is not None, at
        line = data[:at].count(b"\n")
        assert len(found.margin.branches + found.margin.notes + found.margin.chapters) <= max(0, line - 1) + 0


def resealed(*bodies: str) -> bytes:
    """Return lines under a chain that is sound."""
    lines, check = [], ""
    for body in bodies:
        line, check = sealed_line(check, body.encode())
        lines.append(line)
    return b"".join(lines)


HEAD = f'{{"congress_margin":1,"lines":1,"of":"{OF}"}}'
BRANCH = canonical({"branch": margin().branches[0]})
NOTE = canonical({"note": Note("", Place(0, 0), after={"": "x"})})


@pytest.mark.parametrize(
    "item",
    [
        "{}",
        '{"branch":[]}',
        "{nothing}",
        '{"branch":7}',
        BRANCH.replace("a-1.congress", "../../a.congress"),
        BRANCH.replace("a-1.congress", "/etc/passwd"),
        BRANCH.replace('"parent":""', '"parent":"feedfeedfeedfeed"'),
        BRANCH.replace('"step":3', '"step":-3'),
        BRANCH.replace('"step":3', f'"step":{10**30}'),
        BRANCH.replace('"fate":"same"', '"fate":"kind"'),
        BRANCH[:-1] + "," + NOTE[1:],
        NOTE.replace('"entry":0', '"entry":-1'),
        NOTE.replace('"branch":""', '"branch":"feedfeedfeedfeed"'),
        NOTE.replace('"glyphs":[]', '"glyphs":["good","strong"]'),
        NOTE.replace('"glyphs":[]', '"glyphs":["good","good"]'),
        NOTE.replace('"glyphs":[]', '"glyphs":["splendid"]'),
        NOTE.replace('"x"', f'"{"x" * 10_001}"'),
        '{"branch":' + "[" * 5000 + "]" * 5000 + "}",
    ],
)
def test_a_hostile_margin_is_understood_no_further(item: str) -> None:
    """Though its chain is sound: the line is named, and what is before it kept."""
    assert item not in (BRANCH, NOTE)
    found = parse_margin(resealed(HEAD, item), "x")
    assert found.trouble is not None
    assert "line 2 cannot be understood" in found.trouble
    assert found.margin == Margin(OF)


def test_what_is_there_twice_is_refused() -> None:
    """A branch, or a note of one author at one place."""
    head = HEAD.replace('"lines":1', '"lines":2')
    for item in (BRANCH, NOTE):
        assert "line 3 cannot be understood" in str(parse_margin(resealed(head, item, item), "x").trouble)


def test_a_margin_of_a_newer_version_is_left_alone(tmp_path: Path) -> None:
    """And said to be one."""
    data = resealed(HEAD.replace(":1,", ":2,", 1))
    margin_path(tmp_path / "a.congress").write_bytes(data)
    assert "newer version" in str(read_margin(tmp_path / "a.congress", OF).trouble)


def test_a_margin_changed_by_another_program_is_put_aside(tmp_path: Path) -> None:
    """Both are there afterwards."""
    save = tmp_path / "a.congress"
    known = write_margin(save, Margin(OF), "")
    write_margin(save, margin(), known)
    write_margin(save, Margin(OF), known)
    assert (tmp_path / "a.congress.tree.old").read_bytes() == margin_content(margin())
    assert read_margin(save, OF).margin == Margin(OF)


def test_what_could_not_be_read_is_not_written(tmp_path: Path) -> None:
    """A text beyond all bounds is refused before the file is touched."""
    save = tmp_path / "a.congress"
    write_margin(save, margin(), "")
    before = margin_path(save).read_bytes()
    with pytest.raises(LogError, match="nothing is written"):
        write_margin(save, tree.comment_after(margin(), Note("", Place(0, 0)), "x" * 10_001), "")
    assert margin_path(save).read_bytes() == before


def test_every_line_hangs_on_the_one_before() -> None:
    """As in a save."""
    check = ""
    for line in margin_content(margin()).splitlines():
        link = opened_line(check, line)
        assert link is not None
        check = link[1]
