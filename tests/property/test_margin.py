"""R4: random trees with comments, glyphs and chapters survive every way out and in; R9: damage costs a sentence."""

import base64
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from game.cli.bundling import export_tree, import_tree
from game.log.bundle import Packed, bundle_content, parse_bundle
from game.log.log import Header, Log, LogError, Place
from game.log.margin import GLYPHS, Chapter, Margin, Note
from game.log.margin_file import margin_content, parse_margin, read_margin, write_margin
from game.log.reader import parse, read
from game.log.writer import content_of
from game.replay import tree
from game.seat.table import Watched

TEXTS = st.text(st.characters(exclude_categories=("Cs",)), max_size=60)
WORDS = st.dictionaries(st.sampled_from(("", "en", "fr", "de")), TEXTS.filter(bool), max_size=3)
PLACES = st.builds(Place, st.integers(0, 400), st.integers(0, 90))
AUTHORS = st.sampled_from(("", "", "austria", "russia"))
OF = "5a" * 32


@st.composite
def margins(draw: st.DrawFn, of: str = OF) -> Margin:
    """Return a margin that a reader has made by any edits in any order."""
    margin = Margin(of)
    for n in range(draw(st.integers(0, 6))):
        parents = (tree.ROOT, *(branch.id for branch in margin.branches))
        margin, _ = tree.with_branch(
            margin,
            draw(TEXTS),
            draw(st.sampled_from(parents)),
            draw(st.integers(0, 400)),
            draw(st.sampled_from(("same", "new"))),
            f"x-branch{n}.congress",
            f"{n:064x}",
        )
    for _ in range(draw(st.integers(0, 12))):
        everywhere = (tree.ROOT, *(branch.id for branch in margin.branches))
        at = (draw(st.sampled_from(everywhere)), draw(PLACES))
        note = tree.note_at(margin, *at, draw(AUTHORS))
        match draw(st.integers(0, 7)):
            case 0:
                margin = tree.comment_before(margin, note, draw(TEXTS), draw(st.sampled_from(("", "en", "fr"))))
            case 1:
                margin = tree.comment_after(margin, note, draw(TEXTS), draw(st.sampled_from(("", "en", "fr"))))
            case 2:
                margin = tree.toggle(margin, note, draw(st.sampled_from(GLYPHS)))
            case 3:
                margin = tree.with_chapter(margin, Chapter(*at, draw(WORDS), draw(AUTHORS)))
            case 4 if margin.branches:
                margin = tree.rename(margin, draw(st.sampled_from(margin.branches)).id, draw(TEXTS))
            case 5 if margin.branches:
                margin = tree.prune(margin, draw(st.sampled_from(margin.branches)).id, draw(st.booleans()))
            case 6:
                margin = tree.promote(margin, draw(st.sampled_from(everywhere)))
            case _:
                margin = tree.with_note(margin, Note(*at, draw(WORDS), draw(WORDS), (), draw(AUTHORS)))
    return margin


@given(margins())
def test_r4_a_margin_is_read_as_it_was_written(margin: Margin) -> None:
    """Whatever was edited, in whatever order: equal values, and equal bytes for equal values."""
    content = margin_content(margin)
    found = parse_margin(content, "x")
    assert found.trouble is None
    assert found.margin == margin
    assert margin_content(found.margin) == content


@given(margins())
def test_the_tree_stays_a_tree(margin: Margin) -> None:
    """Every branch is drawn once, after its parent; no edit loses one; the main line is one of them, and shown."""
    drawn = [branch.id for _, branch in tree.drawing(margin, pruned=True)]
    assert sorted(drawn) == sorted(branch.id for branch in margin.branches)
    assert len(set(drawn)) == len(drawn)
    for branch in margin.branches:
        assert branch.parent == tree.ROOT or drawn.index(branch.parent) < drawn.index(branch.id)
        assert tree.lineage(margin, branch.id)[0] == tree.ROOT
    shown = {branch.id for _, branch in tree.drawing(margin)}
    assert margin.main in {tree.ROOT, *shown}


def log_named(title: str) -> Log:
    """Return a log of nobody's game; its title makes its first line unlike others."""
    return Log(Header(1, "four_points", "", 1, False, {}, title))


ROOT_FILE = content_of(log_named("root"))[0]
ROOT_CHECK = parse(ROOT_FILE, "x").head


@settings(max_examples=25, deadline=None)
@given(margins(ROOT_CHECK))
def test_r4_a_bundle_carries_a_tree_elsewhere(margin: Margin) -> None:
    """Root, margin and every branch come out as they went in; again beside it, under other names, nothing touched."""
    with TemporaryDirectory() as folder:
        carried(Path(folder), margin)


def carried(folder: Path, margin: Margin) -> None:
    """Take a tree out of a folder and in again, twice."""
    root = folder / "x.congress"
    root.write_bytes(ROOT_FILE)
    for branch in margin.branches:
        root.with_name(branch.file).write_bytes(content_of(log_named(branch.file))[0])
    known = write_margin(root, margin, "")
    watched = Watched(root, root, "", None, log_named("root"), {}, None, margin, known)  # type: ignore[arg-type]
    out = folder / "x.bundle"
    assert export_tree(watched, out) == ""
    away = folder / "away"
    made, trouble = import_tree(out, away)
    assert (made, trouble) == (away / "x.congress", "")
    assert read_margin(made, read(made).head).margin == margin
    for branch in margin.branches:
        assert (away / branch.file).read_bytes() == root.with_name(branch.file).read_bytes()
    before = {path: path.read_bytes() for path in away.iterdir()}
    second, _ = import_tree(out, away)
    again = read_margin(second, read(second).head).margin
    assert second != made
    assert {path: path.read_bytes() for path in before} == before
    assert [b.id for b in again.branches] == [b.id for b in margin.branches]
    assert (again.notes, again.chapters, again.main) == (margin.notes, margin.chapters, margin.main)
    for branch, other in zip(margin.branches, again.branches, strict=True):
        assert (away / other.file).read_bytes() == root.with_name(branch.file).read_bytes()


@settings(max_examples=60)
@given(margins(), st.data())
def test_r9_a_damaged_margin_is_a_sentence(margin: Margin, data: st.DataObject) -> None:
    """Cut, altered or padded anywhere: no traceback, a sentence, and a beginning of what was there."""
    content = margin_content(margin)
    at = data.draw(st.integers(0, len(content) - 1))
    damaged = data.draw(
        st.sampled_from(
            (
                content[:at],
                content[:at] + bytes([content[at] ^ 0x20]) + content[at + 1 :],
                content[:at] + b"\n" + content[at:],
                content + b"{}\n",
            )
        )
    )
    found = parse_margin(damaged, "x")
    assert found.trouble is not None
    assert found.trouble.startswith("x: line ")
    assert found.trouble.endswith(".")
    assert found.margin.branches == margin.branches[: len(found.margin.branches)]
    assert found.margin.notes == margin.notes[: len(found.margin.notes)]
    assert found.margin.chapters == margin.chapters[: len(found.margin.chapters)]


@settings(max_examples=60)
@given(st.binary(max_size=300))
def test_r9_noise_is_no_margin_and_no_bundle(noise: bytes) -> None:
    """Whatever lies under their names."""
    assert parse_margin(noise, "x").trouble is not None
    with pytest.raises(LogError, match="not a bundle"):
        parse_bundle(noise, "x")


def test_r9_a_bundle_cut_anywhere_keeps_whole_files() -> None:
    """The root first, so that what is left is a game."""
    root = content_of(log_named("root"))[0]
    files = (Packed("x.congress", root), Packed("x.congress.tree", margin_content(Margin(OF))))
    content = bundle_content(files)
    assert parse_bundle(content, "x") == (files, "")
    first = content.index(b"\n", content.index(b"\n") + 1) + 1
    for size in range(0, len(content), 7):
        if size < first - 1:
            with pytest.raises(LogError, match="not a bundle"):
                parse_bundle(content[:size], "x")
        else:
            found, trouble = parse_bundle(content[:size], "x")
            assert found == files[: len(found)]
            assert trouble
    assert parse(files[0].content, "x").log.header.title == "root"


@pytest.mark.parametrize("name", ["../x.congress", "/etc/x.congress", "x.exe", ".congress", "a/b.congress", ""])
def test_r9_a_hostile_bundle_writes_nowhere_else(name: str) -> None:
    """Names with folders in them, hidden ones, and other kinds of files are refused."""
    content = bundle_content((Packed("x.congress", b"1"), Packed(name, b"2")))
    found, trouble = parse_bundle(content, "x")
    assert [file.name for file in found] == ["x.congress"]
    assert "cannot be understood" in trouble


def test_r9_content_that_is_not_base_64_is_refused() -> None:
    """Though the chain is sound."""
    content = bundle_content((Packed("x.congress", b"1"),))
    assert base64.b64encode(b"1") in content
    from game.log.lines import sealed_line

    head, check = sealed_line("", b'{"congress_bundle":1,"files":1}')
    line, _ = sealed_line(check, b'{"content":["%%%"],"name":"x.congress"}')
    with pytest.raises(LogError, match="not a bundle"):
        parse_bundle(head + line, "x")
