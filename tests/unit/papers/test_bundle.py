"""All papers of a game: the same bytes each time, nothing private in a seat's, tables that a spreadsheet reads."""

import csv
import hashlib
import io
import os
import re
import subprocess
import sys
from dataclasses import replace
from pathlib import Path
from xml.etree import ElementTree

import pytest

from game.core.world import commitments
from game.papers.bundle import Unwritten, paper
from game.papers.comparison import comparison
from game.papers.document import Document, Drawing, Grid, Heading, Items, Paragraph
from game.papers.html import html
from game.papers.markdown import markdown
from game.papers.plain import plain
from game.replay.compare import compared
from game.replay.game import Game, seen
from game.words.language import language
from tests.games_to_1914 import finished, save

ROOT = Path(__file__).parents[3]

_HASHED = """
import hashlib, sys
from game.cli.on_record import on_record, speech
from game.cli.saved import open_save
from game.papers.bundle import paper
texts = paper(on_record(open_save(sys.argv[1]), sys.argv[2]), "all", "", speech(sys.argv[2]))
print(hashlib.sha256("".join(name + text for name, text in texts.items()).encode()).hexdigest())
"""


@pytest.mark.parametrize("code", ["en", "fr"])
def test_papers_are_the_same_bytes_in_two_processes_under_any_hash_seed(code: str) -> None:
    """All papers of a save, made twice elsewhere and once here, have one hash."""
    found = set()
    for hash_seed in ("1", "4242"):
        done = subprocess.run(
            [sys.executable, "-c", _HASHED, str(save()), code],
            cwd=ROOT, env={**os.environ, "PYTHONHASHSEED": hash_seed}, capture_output=True, text=True, check=True,
        )  # fmt: skip
        found.add(done.stdout.strip())
    texts = paper(finished(3, code), "all", "", language(code))
    found.add(hashlib.sha256("".join(name + text for name, text in texts.items()).encode()).hexdigest())
    assert len(found) == 1


def without_others_secrets(game: Game, power: str) -> Game:
    """Return a game in which nothing has happened that a power did not hear, and others have sealed nothing."""
    steps = tuple(
        replace(
            step,
            sealed={power: step.sealed[power]} if power in step.sealed else {},
            entries=tuple(x for x in step.entries if x.heard_by is None or power in x.heard_by),
        )
        for step in game.log.steps
    )
    return replace(game, log=replace(game.log, steps=steps))


@pytest.mark.parametrize("power", ["russia", "ottoman", "austria"])
def test_r5_papers_of_a_seat_hold_nothing_private_to_another(power: str) -> None:
    """A seat's papers are the same whether or not anybody else ever did anything in secret."""
    game = finished()
    mine = paper(seen(game, power), "all", "", language("en"))
    assert mine == paper(seen(without_others_secrets(game, power), power), "all", "", language("en"))
    assert "analysis.html" not in mine
    secrets = [made.id for made in commitments(game.world).values() if made.secret and power not in (made.by, made.to)]
    known = commitments(seen(game, power).world)
    assert any(made not in known for made in secrets)


def test_papers_of_the_archives_hold_everything() -> None:
    """With the archives open all nine kinds of tables and documents are there, and none is empty."""
    texts = paper(finished(), "all", "", language("en"))
    assert {"treaty.html", "treaty.md", "protocols.html", "debrief.html", "analysis.html", "poster.svg"} <= set(texts)
    for name, text in texts.items():
        assert text.endswith("\n"), name
        assert text.count("\n") > 3, name
    for made in commitments(finished().world).values():
        assert made.by in texts["tables/commitments.csv"]


def test_every_table_has_as_many_cells_in_each_row() -> None:
    """The tables are read back by the standard reader, row by row as long as their heads, with rows in each."""
    game = finished()
    for name, text in paper(game, "csv", "", language("en")).items():
        heads, *rows = csv.reader(io.StringIO(text))
        assert rows, name
        assert all(len(row) == len(heads) for row in rows), name
    events = list(csv.DictReader(io.StringIO(paper(game, "csv", "", language("en"))["events.csv"])))
    assert len(events) == len(game.entries)
    came = [entry.event.event for entry in game.entries if entry.event.kind == "event_came"]
    history = csv.DictReader(io.StringIO(paper(game, "csv", "", language("en"))["history.csv"]))
    assert [row["event"] for row in history] == came


def test_no_cell_is_taken_for_a_formula() -> None:
    """A player's name or a text that begins like a formula is set off, so that a spreadsheet does not run it."""
    for text in paper(finished(), "csv", "", language("en")).values():
        for row in csv.reader(io.StringIO(text)):
            assert not any(cell.startswith(("=", "+", "@")) for cell in row)
            assert not any(cell.startswith("-") and not re.fullmatch(r"-\d+(\.\d+)?", cell) for cell in row)


def test_the_poster_is_sound_and_shows_every_war() -> None:
    """The drawing is well-formed, of A3, without anything fetched, and every war of the game is on it and in words."""
    game = finished()
    text = paper(game, "poster", "poster.svg", language("en"))["poster.svg"]
    root = ElementTree.fromstring(text)
    assert (root.get("width"), root.get("height")) == ("420mm", "297mm")
    assert "href" not in text
    drawn = " ".join("".join(node.itertext()) for node in root.iter("{http://www.w3.org/2000/svg}text"))
    assert game.program is not None
    assert game.moment is not None
    wars = [c for c in game.moment.chapters if game.program.chronicle.events[c.event].war]
    assert wars
    for chapter in wars:
        first = game.program.chronicle.events[chapter.event].title.replace("'", "’").split()[0]
        assert f"{chapter.year}" in drawn
        assert first in drawn


def test_what_a_game_has_not_is_a_sentence() -> None:
    """No poster before history, no analysis for a seat, no document under a strange ending: each says so."""
    game = replace(finished(), moment=None)
    for call in (
        lambda: paper(game, "poster", "a.svg", language("en")),
        lambda: paper(seen(finished(), "russia"), "analysis", "a.html", language("en")),
        lambda: paper(finished(), "treaty", "a.pdf", language("en")),
        lambda: paper(finished(), "poster", "a.png", language("en")),
    ):
        with pytest.raises(Unwritten) as told:
            call()
        assert str(told.value).endswith(".")


def test_a_history_that_has_changed_since_is_said() -> None:
    """Where the years of a save are no longer those that today's history tells, debrief and comparison say so."""
    game = replace(finished(), moment=None)
    assert "has been changed since" in paper(game, "debrief", "a.txt", language("en"))["a.txt"]
    assert "has been changed since" in plain(comparison(compared(game, finished(4)), language("en")))
    assert "has been changed since" not in paper(finished(), "debrief", "a.txt", language("en"))["a.txt"]


HOSTILE = "<script>alert(1)</script> & `code` | pipe *star* [link](x) # head _low_"


def test_no_text_of_a_player_becomes_markup() -> None:
    """What somebody typed stands in a document as it was typed, in HTML, in Markdown and on the terminal."""
    blocks = (Heading(HOSTILE), Paragraph(HOSTILE), Items((HOSTILE,)), Grid((HOSTILE,), ((HOSTILE,),)))
    document = Document(HOSTILE, "en", blocks)
    assert "<script>" not in html(document)
    assert "<script>" not in markdown(document)
    body = markdown(document).split("\n", 1)[1]
    assert not re.search(r"(?<!\\)[`*\[\]<>]", body.replace("\\\\", ""))
    assert plain(document).count(HOSTILE) == 6


def test_a_drawing_is_read_out_in_words_on_a_terminal() -> None:
    """A document with a picture has its words in plain lines, and the picture itself in a page."""
    document = Document("Title", "en", (Drawing("<svg></svg>", "A line\nAnother"),))
    assert plain(document) == "Title\n\nA line\nAnother"
    assert "<svg></svg>" in html(document)
