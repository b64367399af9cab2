"""The replay theatre: notes in the margin, branches, and going on from here."""

from __future__ import annotations

from dataclasses import replace
from hashlib import sha256
from pathlib import Path

from game.cli.house import House
from game.core import events as e
from game.log.margin import GLYPHS
from game.ui.scenes.congress import Congress
from game.ui.scenes.curtain import Curtain
from game.ui.scenes.theatre.curtained import open_up
from game.ui.scenes.theatre.seats import SeatsSheet
from game.ui.scenes.theatre.showing import Showing
from game.ui.scenes.theatre.theatre import Theatre
from tests.ui.pilot import Pilot
from tests.ui.shows import first_of, go, settle, showing, theatre


def test_a_note_is_kept_at_once_read_again_and_taken_back(played: Path) -> None:
    """Words, a glyph and a chapter go into the file beside the save; undo takes them out; the save is not touched."""
    before = sha256(played.read_bytes()).hexdigest()
    pilot, shown = theatre(played)
    go(pilot, shown, 40)
    pilot.key("n")
    pilot.type("Orlov gives way.")
    pilot.click("note.glyph.dubious")
    pilot.click("note.chapter")
    pilot.type("The retreat")
    pilot.key("ctrl+s")
    for words in ("Orlov gives way.", "?! Dubious", "The retreat"):
        pilot.see(words)
    again = showing(played)
    assert [note.glyphs for note in again.margin.notes] == [("dubious",)]
    assert [chapter.title for chapter in again.margin.chapters] == [{"": "The retreat"}]
    assert {mark.shape for mark in again.signs() if mark.below} == {"flag", "page"}
    shown.by = "chapter"
    pilot.key("home")
    pilot.key("right")
    assert shown.n == 40, "a chapter is a step of its own"
    pilot.key("ctrl+7")
    pilot.see("Orlov gives way.")
    pilot.click("theatre.undo")
    assert showing(played).margin.notes == ()
    assert sha256(played.read_bytes()).hexdigest() == before


def test_all_glyphs_of_the_closed_set_can_be_ticked_and_unticked(played: Path) -> None:
    """Seven boxes, each with its word."""
    pilot, shown = theatre(played)
    pilot.key("n")
    for glyph in GLYPHS:
        pilot.click(f"note.glyph.{glyph}")
    pilot.click("note.glyph.bluff")
    pilot.click("note.keep")
    assert shown.margin.notes[0].glyphs == GLYPHS[:-1]


def test_a_note_in_two_languages_is_read_in_the_readers(played: Path) -> None:
    """What the house has written in English and French follows the language; writing in one leaves the other."""
    from game.log.margin import Note

    _, shown = theatre(played)
    note = Note("", shown.lens.first, after={"en": "The Tsar yields.", "fr": "Le Tsar cède."})
    shown.edit(replace(shown.margin, notes=(note,)))
    english, _ = theatre(played)
    english.see("The Tsar yields.")
    french, shown = theatre(played, "fr")
    french.see("Le Tsar cède.")
    french.key("n")
    french.key("end")
    french.type(" Enfin.")
    french.click("note.keep")
    assert shown.margin.notes[0].after == {"en": "The Tsar yields.", "fr": "Le Tsar cède. Enfin."}


def test_words_are_not_let_go_without_a_question(played: Path) -> None:
    """Esc over an unkept note asks; Write on keeps every letter; an untouched sheet closes at once."""
    pilot, shown = theatre(played)
    pilot.key("n")
    pilot.key("escape")
    assert pilot.stage.top.scene.name == "theatre"
    pilot.key("n")
    pilot.type("A long thought")
    pilot.key("escape")
    pilot.see("What you have written here is not kept yet.")
    pilot.click("ask.stay")
    pilot.click("note.keep")
    assert shown.margin.notes[0].after == {"": "A long thought"}


def test_letters_written_in_a_note_are_no_shortcuts(played: Path) -> None:
    """E, N and V in a word open nothing."""
    pilot, shown = theatre(played)
    pilot.key("n")
    pilot.type("Even now, every envoy")
    assert pilot.stage.top.scene.name == "note"
    pilot.click("note.keep")
    assert shown.margin.notes[0].after == {"": "Even now, every envoy"}


# --- the tree


def test_one_goes_on_from_here_and_the_parent_keeps_every_byte(played: Path) -> None:
    """R3: a person takes Austria's seat at a motion, a new save is begun beside, and the congress waits for him."""
    before = sha256(played.read_bytes()).hexdigest()
    pilot, shown = theatre(played)
    go(pilot, shown, first_of(shown, e.MotionMoved))
    pilot.key("c")
    assert pilot["seats.go"].why_not == "At least one person must sit down."
    pilot.stage.focus(pilot["seats.kind.austria"])
    pilot.key("right")
    pilot.click("seats.go")
    assert isinstance(pilot.stage.top.scene, Curtain), "the curtain falls on loading"
    pilot.click("curtain.lift")
    congress = pilot.stage.top.scene
    assert isinstance(congress, Congress)
    assert congress.room.persons == ("austria",)
    assert sha256(played.read_bytes()).hexdigest() == before
    again = showing(played)
    assert [branch.fate for branch in again.margin.branches] == ["same"]
    assert "fork" in {mark.shape for mark in again.signs()}


def test_the_congress_as_it_happened_is_taken_up_by_one_person(tmp_path: Path) -> None:
    """Looking from Buol's chair, one sits down in it, and machines take the six others."""
    house = House(tmp_path)
    path = next(kept.path for kept in house.shipped() if "happened" in kept.path.name)
    shown = showing(house.at_hand(path))
    shown.look_through("austria")
    plan = SeatsSheet(shown).plan
    assert [power for power, player in plan.items() if player.kind == "human"] == ["austria"]


def test_nothing_goes_on_from_the_end(played: Path) -> None:
    """Where everything is over the reason is said on the sheet."""
    pilot, _ = theatre(played)
    pilot.key("end")
    pilot.key("c")
    pilot.stage.focus(pilot["seats.kind.austria"])
    pilot.key("right")
    pilot.click("seats.go")
    pilot.see("Everything is over at this place")


def test_branches_are_named_promoted_pruned_and_gone_to(branched: Showing) -> None:
    """Each act is kept in the tree at once; pruning hides and never deletes."""
    shown, played = branched, branched.watched.path
    pilot = Pilot(open_up(shown))
    pilot.key("v")
    pilot.see("Once more")
    pilot.see("new fate")
    pilot.stage.focus(pilot["branches.tree"])
    pilot.key("end")
    pilot.key("f2")
    pilot.key("ctrl+a")
    pilot.type("The other throw")
    pilot.key("return")
    assert [branch.name for branch in showing(played).margin.branches] == ["Once more", "The other throw"]
    pilot.key("p")
    assert showing(played).margin.main == shown.margin.branches[0].id or showing(played).margin.main
    pilot.key("delete")
    hidden = showing(played).margin
    assert [branch.pruned for branch in hidden.branches].count(True) == 1
    assert all((played.parent / branch.file).exists() for branch in hidden.branches)
    pilot.key("delete")
    assert not any(branch.pruned for branch in showing(played).margin.branches)
    pilot.click("branches.go")
    assert isinstance(pilot.stage.top.scene, Theatre)
    assert shown.branch == pilot.stage.top.scene.showing.branch != ""


def test_two_games_of_a_tree_stand_beside_each_other(branched: Showing) -> None:
    """Comparing names where they part, the articles, who got what and the two futures, page by page."""
    pilot = Pilot(open_up(branched))
    pilot.key("v")
    pilot.stage.focus(pilot["branches.tree"])
    pilot.key("end")
    pilot.key("k")
    settle(pilot)
    assert pilot.stage.top.scene.name == "comparison"
    pilot.see("“Here” is the game as it was played; “there” is “Other dice”.")
    seen = set()
    for _ in range(9):
        pilot.stage.focus(pilot["comparison.tab"])
        pilot.key("right")
        seen.update(pilot.texts())
    for title in ("Where they part", "Who got what", "The two futures"):
        assert title in seen


def test_same_fate_and_the_same_orders_bring_the_same_history(branched: Showing) -> None:
    """R7: a branch of the same fate, played by the same machines, ends in the same world."""
    shown = branched
    branch = shown.margin.branches[0]
    was = shown.reel.end
    shown.turn_to(branch.id)
    assert shown.reel.end == was
