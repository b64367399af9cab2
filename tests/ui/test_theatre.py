"""The replay theatre in the window: looked at both ways, through any eyes, annotated, branched and gone on from."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from dataclasses import replace
from hashlib import sha256
from pathlib import Path

import pytest

from game.cli.house import House
from game.core import events as e
from game.core.after import EventCame
from game.log.margin import GLYPHS
from game.replay.lens import Lens
from game.replay.tree import comment_after, note_at
from game.seat.table import Player
from game.ui.kit import Scene
from game.ui.play import hang
from game.ui.scenes.congress import Congress
from game.ui.scenes.curtain import Curtain, Waiting
from game.ui.scenes.theatre.branches import Branches
from game.ui.scenes.theatre.curtained import Lowered, open_up
from game.ui.scenes.theatre.dance import Dance
from game.ui.scenes.theatre.eyes import EyesSheet
from game.ui.scenes.theatre.note import NoteSheet
from game.ui.scenes.theatre.replays import Replays
from game.ui.scenes.theatre.seats import SeatsSheet
from game.ui.scenes.theatre.showing import Showing
from game.ui.scenes.theatre.signs import SHAPES
from game.ui.scenes.theatre.theatre import TABS, Theatre
from game.ui.scenes.theatre.trainer import Trainer
from game.ui.scenes.title import Title
from game.words.language import ENGLISH, language
from tests.ui.checks import check_scene
from tests.ui.pilot import Pilot

SAVE = "played.congress"


@pytest.fixture(scope="module")
def whole(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A save of the four points, played by machines to 1914."""
    return _play(tmp_path_factory.mktemp("whole"), ())


@pytest.fixture
def played(whole: Path, tmp_path: Path) -> Path:
    """A copy of it that may be written in."""
    return Path(shutil.copy(whole, tmp_path / SAVE))


def _play(folder: Path, people: tuple[str, ...], steps: int = 10**6) -> Path:
    """Play a congress for so many moves and return its save; people pass, as far as they must act."""
    house = House(folder)
    path = next(offered.path for offered in house.scenarios() if offered.path.stem == "four_points")
    scenario = house.scenario(path)
    plan = {power: Player("human", power) if power in people else Player("machine") for power in scenario.powers}
    save = folder / SAVE
    table = house.begin_in(save, scenario, plan, 3, True)
    while not table.over and steps and table.advance():
        steps -= 1
    return save


def showing(path: Path, code: str = "en") -> Showing:
    """A save in the theatre."""
    house = House(path.parent)
    return Showing(house, hang(house, language(code)), house.watch(path))


def theatre(path: Path, code: str = "en") -> tuple[Pilot, Showing]:
    """The theatre, with a pilot in front of it."""
    shown = showing(path, code)
    return Pilot(open_up(shown)), shown


def first_of(shown: Showing, kind: type[object]) -> int:
    """The number of the first line that tells of such an event."""
    return next(n for n, line in enumerate(shown.lens.lines) if isinstance(line.entry.event, kind))


def go(pilot: Pilot, shown: Showing, n: int) -> None:
    """Look at a place, as if the line of time had been pressed there."""
    shown.seek(n)
    pilot.stage.stale()
    pilot.draw()


# --- looking


def test_the_banner_says_that_it_is_a_replay_whose_eyes_look_and_where(played: Path) -> None:
    """It is on the screen at the beginning, after a step, and through other eyes."""
    pilot, shown = theatre(played)
    pilot.see("Replay · The archives are open · Before the first sitting · 1 of")
    go(pilot, shown, first_of(shown, e.MotionMoved))
    pilot.see("Replay · The archives are open · Sitting 1,")
    shown.look_through("austria")
    pilot.stage.stale()
    pilot.draw()
    pilot.see("Replay · Through the eyes of Austria")


def test_one_steps_both_ways_by_every_measure_and_never_beyond_the_ends(played: Path) -> None:
    """Right and left undo each other from stop to stop; at the ends nothing moves."""
    pilot, shown = theatre(played)
    pilot.key("left")
    assert shown.n == 0
    for by in ("entry", "order", "article", "phase", "sitting", "year", "mark"):
        shown.by = by  # type: ignore[assignment]
        pilot.key("home")
        pilot.key("right", 3)
        there = shown.n
        assert there > 0, by
        pilot.key("right")
        pilot.key("left")
        assert shown.n == there, by
    pilot.key("end")
    pilot.key("right")
    assert shown.n == shown.last


def test_the_line_of_time_is_dragged_by_the_mouse(played: Path) -> None:
    """The bead follows the pointer from one end to the other, and rests where it is let go."""
    pilot, shown = theatre(played)
    track = pilot["theatre.time"].track()  # type: ignore[attr-defined]
    pilot.drag(track.midleft, track.midright)
    assert shown.n == shown.last
    pilot.drag((track.right - 1, track.centery), track.center)
    middle = shown.n
    assert 0 < middle < shown.last
    pilot.drag(track.center, track.midleft)
    assert shown.n == 0


def test_a_mark_is_gone_to_by_a_click_and_told_by_its_tip(played: Path) -> None:
    """Every mark says a whole sentence where it stands, and pressing it looks there."""
    pilot, shown = theatre(played)
    time = pilot["theatre.time"]
    mark = shown.signs()[0]
    spot = time._mark_spot(mark)  # type: ignore[attr-defined]
    told = time.tip_at(spot)
    assert told in [each.text for each in shown.signs()] and told.endswith((".", "”"))
    pilot.click(spot)
    assert shown.n in {each.at for each in shown.signs() if each.text == told}


def test_seeking_anywhere_shows_what_playing_there_had_shown(played: Path) -> None:
    """R2: the world at a place is the same whether one stepped to it, jumped to it, or came back to it."""
    _, shown = theatre(played)
    shown.by = "entry"
    worlds = [shown.view]
    while shown.step("on") and len(worlds) < 120:
        worlds.append(shown.view)
    for n in (119, 3, 60, 61, 0):
        shown.seek(n)
        assert shown.view == worlds[n]


def test_playing_goes_on_by_itself_stops_at_the_end_and_begins_again_in_a_loop(played: Path) -> None:
    """Space plays and pauses; the speed halves the wait; with the loop the end is followed by the beginning."""
    pilot, shown = theatre(played)
    pilot.stage.prefer(replace(pilot.stage.preferences, motion=True))
    pilot.draw()
    scene = pilot.stage.top.scene
    assert isinstance(scene, Theatre)
    pilot.key("space")
    pilot.wait(1.7)
    first = shown.n
    assert first > 0
    pilot.key("=")
    pilot.wait(0.9)
    assert shown.n > first
    pilot.key("space")
    pilot.wait(9)
    still = shown.n
    pilot.wait(9)
    assert shown.n == still
    pilot.key("end")
    assert pilot["theatre.play"].why_not == "This is the end."
    pilot.key("l")
    pilot.key("space")
    pilot.wait(1)
    assert 0 <= shown.n < first + 20, "it began again"
    assert scene.playing


def test_playing_waits_for_a_note_to_be_read(played: Path) -> None:
    """A long comment holds the next step back by so much for each letter."""
    pilot, shown = theatre(played)
    bare = shown.lens.track.onward(shown.place, "order")
    margin = comment_after(shown.margin, note_at(shown.margin, "", bare), "x" * 200)
    shown.edit(margin)
    pilot.key("space")
    pilot.wait(1.7)
    assert shown.place == bare
    pilot.wait(4)
    assert shown.place == bare, "two hundred letters take nine seconds"
    pilot.wait(8)
    assert shown.place > bare


def test_without_motion_nothing_is_played_faster_than_one_can_read(played: Path) -> None:
    """Who has turned motion off is offered half and single speed only."""
    pilot, _ = theatre(played)
    pilot.stage.prefer(replace(pilot.stage.preferences, motion=False))
    pilot.draw()
    assert [key for key, _ in pilot["theatre.speed"].options] == ["1", "2"]  # type: ignore[attr-defined]


def test_what_has_just_changed_is_lifted_out_in_words(played: Path) -> None:
    """Where an article is agreed the table says so in its row, and H says it aloud."""
    pilot, shown = theatre(played)
    shown.by = "entry"
    n = first_of(shown, e.ArticleAgreed)
    go(pilot, shown, n - 1)
    pilot.key("right")
    assert shown.n == n
    pilot.see("just now: Agreed")
    pilot.key("h")
    assert any(line.startswith("Agreed: ") for line in pilot.heard[-2:])


def test_one_key_says_where_what_changed_and_why(played: Path) -> None:
    """The replay can be followed with the eyes closed: W says where and what, Y the heaviest reason."""
    pilot, shown = theatre(played)
    shown.by = "entry"
    go(pilot, shown, first_of(shown, e.VoiceGiven))
    pilot.key("w")
    said = next(line for line in reversed(pilot.heard) if line.startswith("Replay. The archives are open. Sitting 1,"))
    assert shown.lens.sentence(shown.line) in said
    pilot.key("y")
    assert any(line.endswith(("(declared)", "(could be inferred)")) for line in pilot.heard[-2:])


def test_the_word_stands_beside_the_intent_with_every_reason(played: Path) -> None:
    """With the archives open a voice shows each of its reasons with its weight, and the aim of its author."""
    pilot, shown = theatre(played)
    go(pilot, shown, first_of(shown, e.VoiceGiven))
    pilot.key("ctrl+5")
    pilot.see("The word")
    pilot.see("Every reason, weighed")
    pilot.see("It wants")


def test_from_a_seat_the_intents_of_others_are_not_to_be_read(played: Path) -> None:
    """R5: another's voice shows what it declared, and that the rest could not be seen."""
    pilot, shown = theatre(played)
    shown.look_through("austria")
    n = next(
        n
        for n, line in enumerate(shown.lens.lines)
        if isinstance(line.entry.event, e.VoiceGiven) and line.entry.event.power != "austria"
    )
    go(pilot, shown, n)
    pilot.key("ctrl+5")
    pilot.see("these eyes could not see")
    assert not pilot.sees("It wants")


def test_no_page_through_a_seat_shows_a_token_of_another(played: Path) -> None:
    """R5: walk-away values, secret promises and reasons of others are on no page at any sitting."""
    pilot, shown = theatre(played)
    secret = {
        ENGLISH.tenths(hand.walk_away)
        for n in range(0, shown.last, 40)
        for power, hand in shown.reel.world(shown.lens.track.places[n]).hands.items()
        if power != "austria"
    }
    shown.look_through("austria")
    own = {ENGLISH.tenths(shown.lens.view(place).hands["austria"].walk_away) for place in shown.lens.track.places}
    for n in range(0, shown.last, max(1, shown.last // 9)):
        go(pilot, shown, n)
        assert set(shown.view.hands) == {"austria"}
        for tab in range(1, len(TABS) + 1):
            pilot.key(f"ctrl+{tab}")
            words = " ".join(pilot.texts()).replace("+", " ").split()
            assert not (secret - own) & {word.strip(".,;:()") for word in words if "." in word.strip(".")}


def test_the_map_of_the_years_shows_who_holds_what_by_then(played: Path) -> None:
    """In the years after, the map is that of the season, and a province's holder can be asked for."""
    pilot, shown = theatre(played)
    lines = [n for n, line in enumerate(shown.lens.lines) if isinstance(line.entry.event, EventCame)]
    go(pilot, shown, lines[-1])
    pilot.key("ctrl+2")
    assert pilot.has("years.map")
    assert str(shown.line.year) in pilot["years.map"].says()


def test_in_the_years_a_cause_leads_back_to_where_it_happened(played: Path) -> None:
    """The papers and the causes stand side by side, and following a cause looks at its own line."""
    pilot, shown = theatre(played)
    pilot.key("ctrl+5")
    lines = [n for n, line in enumerate(shown.lens.lines) if isinstance(line.entry.event, EventCame)]
    for n in reversed(lines):
        go(pilot, shown, n)
        links = [link for link, _ in pilot["theatre.causes"].link_places()]  # type: ignore[attr-defined]
        if links and links[0].startswith("event/"):
            break
    pilot.see("The papers")
    pilot.stage.focus(pilot["theatre.causes"])
    pilot.key("right")
    pilot.key("return")
    _, event, year = links[0].split("/")
    came = shown.line.entry.event
    assert isinstance(came, EventCame) and (came.event, str(came.year)) == (event, year)
    assert shown.n < n


def test_every_kind_of_moment_has_a_shape_of_its_own() -> None:
    """L4: no two kinds of mark differ by colour alone."""
    shapes = [shape for shape, _ in SHAPES.values()]
    assert len(set(shapes)) == len(shapes)
    assert not {"flag", "page", "fork"} & set(shapes), "chapters, notes and branches have theirs"


# --- whose eyes


def test_other_eyes_look_at_the_same_place(played: Path) -> None:
    """E, a seat, Look: the banner names it, and the place is the last that these eyes saw before it."""
    pilot, shown = theatre(played)
    go(pilot, shown, first_of(shown, e.MotionMoved))
    pilot.key("e")
    pilot.stage.focus(pilot["eyes.choice"])
    pilot.key("end")
    pilot.click("eyes.look")
    assert shown.eyes == list(shown.scenario.powers)[-1]
    assert isinstance(shown.line.entry.event, e.MotionMoved)


def test_an_unfinished_game_of_one_person_opens_its_own_papers_only(tmp_path: Path) -> None:
    """The archives are refused with a sentence, until the person asks for them plainly."""
    pilot, shown = theatre(_play(tmp_path, ("russia",), 30))
    assert shown.eyes == "russia"
    assert pilot["theatre.dance"].why_not == "The archives open when all is over."
    pilot.key("e")
    pilot.see("The archives open when all is over.")
    pilot.click("eyes.plainly")
    pilot.key("shift+tab")
    pilot.stage.focus(pilot["eyes.choice"])
    pilot.key("home")
    pilot.click("eyes.look")
    assert shown.eyes is None


def test_the_curtain_falls_on_entering_and_on_leaving_an_unfinished_hot_seat_replay(tmp_path: Path) -> None:
    """H2: each person breaks his own seal, reads his own papers, and leaves behind a curtain with nothing on it."""
    path = _play(tmp_path, ("russia", "france"), 30)
    pilot = Pilot(Replays(House(path.parent), hang(House(path.parent), ENGLISH)))
    _choose(pilot, path)
    pilot.click("replays.open")
    settle(pilot)
    assert isinstance(pilot.stage.top.scene, Lowered)
    assert not pilot.sees("France broke the seal") and not pilot.sees("worth")
    pilot.click("lowered.france")
    scene = pilot.stage.top.scene
    assert isinstance(scene, Theatre) and scene.showing.eyes == "france"
    assert scene.showing.why_not_through(None) and scene.showing.why_not_through("austria")
    pilot.key("e")
    pilot.stage.focus(pilot["eyes.choice"])
    pilot.key("up")
    pilot.click("eyes.look")
    assert isinstance(pilot.stage.top.scene, Lowered), "Russia's papers lie behind Russia's own seal"
    pilot.click("lowered.russia")
    pilot.key("escape")
    assert isinstance(pilot.stage.top.scene, Lowered)
    assert not any("Russia" in text for text in pilot.texts())
    pilot.key("escape")
    assert isinstance(pilot.stage.top.scene, Title)


def test_another_window_before_it_lets_the_curtain_fall_where_papers_are_secret(tmp_path: Path) -> None:
    """H2: as at the table itself."""
    path = _play(tmp_path, ("russia", "france"), 30)
    shown = showing(path)
    shown.look_through("russia")
    for key in ("", "n", "v", "e", "c"):
        pilot = Pilot(open_up(shown))
        if key:
            pilot.key(key)
        pilot.stage.lost()
        pilot.draw()
        assert isinstance(pilot.stage.top.scene, Lowered), key
        assert not any("Russia" in text for text in pilot.texts()), key


def test_a_locked_seat_opens_by_its_pin_alone(tmp_path: Path) -> None:
    """H3: who has put a lock on his papers must open it in the theatre too."""
    path = _play(tmp_path, ("russia", "france"), 30)
    lowered = Lowered(showing(path))
    lowered.pins.set("france", "1856")
    pilot = Pilot(lowered)
    pilot.click("lowered.france")
    pilot.click("lowered.pin")
    pilot.type("1855")
    pilot.click("lowered.opened")
    pilot.see("That is not the PIN.")
    pilot.click("lowered.pin")
    pilot.type("1856")
    pilot.click("lowered.opened")
    assert isinstance(pilot.stage.top.scene, Theatre)


def _choose(pilot: Pilot, path: Path) -> None:
    scene = pilot.stage.top.scene
    assert isinstance(scene, Replays)
    scene.chosen = str(path)
    pilot.stage.stale()
    pilot.draw()


# --- the margin


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


@pytest.fixture(scope="module")
def grown(whole: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A tree with a branch of the same fate, and one of a new fate, both played to the end by machines."""
    path = Path(shutil.copy(whole, tmp_path_factory.mktemp("grown") / SAVE))
    shown = showing(path)
    plan = {power: Player("machine") for power in shown.scenario.powers}
    for n, fate, name in ((first_of(shown, e.MotionMoved), "same", "Once more"), (60, "new", "Other dice")):
        table = shown.house.branch(path, shown.lens.track.places[n], plan, fate, name)  # type: ignore[arg-type]
        while table.advance():
            pass
    return path


@pytest.fixture
def branched(grown: Path, tmp_path: Path) -> Showing:
    """A copy of the tree that may be written in."""
    shutil.copytree(grown.parent, tmp_path / "tree")
    return showing(tmp_path / "tree" / SAVE)


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


# --- guess the reply, and the dance


def test_the_reply_is_guessed_then_opened_with_its_reasons_and_the_best_there_was(played: Path) -> None:
    """Nothing of the answer is on the page before the guess; afterwards all of it is, and the marks are kept."""
    pilot, shown = theatre(played)
    pilot.key("g")
    trainer = pilot.stage.top.scene
    assert isinstance(trainer, Trainer)
    answer = trainer.lens.sentence(trainer.lens.line(trainer.exercise.answered))
    assert not pilot.sees(answer) and not pilot.sees("Every reason")
    assert pilot["trainer.open"].why_not == "Guess the answer first."
    pilot.stage.focus(pilot["trainer.reply"])
    pilot.key("down")
    pilot.click("trainer.open")
    pilot.see(answer)
    pilot.see("Every reason, weighed")
    pilot.see("The best that was to be had")
    pilot.see("of 10 marks so far.")
    pilot.key("escape")
    pilot.key("g")
    pilot.see("of 10 marks so far.")
    assert len(shown.guesses) == 1


def settle(pilot: Pilot) -> None:
    """Wait for what is reckoned beside the window."""
    import time

    for _ in range(600):
        if not pilot.stage.top.scene.pulse:
            return
        time.sleep(0.01)
        pilot.wait(0.2)
    raise AssertionError("the reckoning never came to an end")


def test_the_dance_is_a_picture_and_a_table_of_the_same_offers(played: Path) -> None:
    """Every offer of the couple is a row and a spot; arrows go from spot to spot and say it; Go looks at it."""
    pilot, shown = theatre(played)
    pilot.key("d")
    settle(pilot)
    dance = pilot.stage.top.scene
    assert isinstance(dance, Dance)
    assert len(pilot["dance.offers"].lines) == len(dance.steps)  # type: ignore[attr-defined]
    pilot.see("Nash")
    pilot.tab_to("dance.chart")
    if len(dance.steps) > 1:
        pilot.key("right")
        assert dance.chosen == 1
        assert "offers; worth" in pilot.heard[-1]
    place = dance.steps[dance.chosen].place
    pilot.click("dance.go")
    assert shown.place == place
    assert isinstance(shown.line.entry.event, e.OfferMade)


# --- from the title page


def test_the_theatre_is_one_click_from_the_title_page(played: Path) -> None:
    """A kept congress is chosen and watched; Leave comes back to the list."""
    house = House(played.parent)
    pilot = Pilot(hang(house, ENGLISH).title())
    pilot.click("title.replays")
    _choose(pilot, played)
    pilot.click("replays.open")
    pilot.see("The lights go down")
    settle(pilot)
    pilot.see("Replay · The archives are open")
    pilot.key("escape")
    assert isinstance(pilot.stage.top.scene, Replays)


def test_a_shipped_replay_is_put_at_hand_before_it_is_written_in(played: Path, tmp_path: Path) -> None:
    """What came with the game is copied, margin and all, into the player's own folder, once; what did not, is not."""
    own = tmp_path / "own"
    house = House(own)
    brought = house.shipped()[0].path
    copy = house.at_hand(brought)
    assert copy.parent == own and copy.read_bytes() == brought.read_bytes()
    assert house.at_hand(brought) == copy
    assert house.at_hand(copy) == copy
    assert house.at_hand(played) == played


def test_a_replay_spoilt_since_it_was_listed_is_told_of_and_left(played: Path) -> None:
    """R9: what goes wrong while the lights go down is a sentence on the page, and Back leads back."""
    house = House(played.parent)
    pilot = Pilot(Replays(house, hang(house, ENGLISH)))
    _choose(pilot, played)
    played.write_bytes(b"nothing of the kind\n")
    pilot.click("replays.open")
    settle(pilot)
    pilot.see("is not a save of The Congress.")
    pilot.key("escape")
    assert isinstance(pilot.stage.top.scene, Replays)


def test_the_replays_that_come_with_the_game_stand_first(tmp_path: Path) -> None:
    """A teacher finds the congress as it happened in one click from the title page, with the archivist's notes."""
    house = House(tmp_path)
    pilot = Pilot(hang(house, ENGLISH).title())
    pilot.click("title.replays")
    replays = pilot.stage.top.scene
    assert isinstance(replays, Replays)
    assert {Path(path).stem for path in replays.shipped} >= {"paris_1856_as_it_happened", "four_points_tutorial"}
    assert replays.chosen in replays.shipped
    _choose(pilot, next(Path(path) for path in replays.shipped if "happened" in path))
    pilot.click("replays.open")
    settle(pilot)
    theatre_of = pilot.stage.top.scene
    assert isinstance(theatre_of, Theatre)
    assert theatre_of.showing.watched.path.parent == tmp_path, "a copy is at hand, to be written in"
    assert theatre_of.showing.by == "note"
    pilot.key("right")
    assert theatre_of.showing.margin.notes[0].place == theatre_of.showing.place
    pilot.see("Replay · The archives are open · Sitting 1, 25 February")
    pilot.key("escape")
    assert not replays.kept, "its copy is the same replay"


def test_two_kept_congresses_are_put_beside_each_other_from_the_list(branched: Showing, tmp_path: Path) -> None:
    """One is laid out, another chosen beside it; congresses of two kinds have nothing to compare, and it says so."""
    folder = branched.watched.path.parent
    house = House(folder)
    pilot = Pilot(Replays(house, hang(house, ENGLISH)))
    _choose(pilot, branched.watched.path)
    pilot.click("replays.one")
    assert pilot["replays.beside"].why_not == "Choose another one to put beside it."
    _choose(pilot, branched.path_of(branched.margin.branches[-1].id))
    pilot.click("replays.beside")
    settle(pilot)
    pilot.see("“Here” is played; “there” is played-branch2.")
    assert pilot.stage.top.scene.name == "comparison"
    pilot.key("escape")
    pilot.key("k")
    scene = pilot.stage.top.scene
    assert isinstance(scene, Replays)
    _choose(pilot, next(Path(path) for path in scene.shipped if "happened" in path))
    pilot.key("k")
    settle(pilot)
    pilot.see("they have nothing to compare")


def test_a_damaged_replay_is_refused_with_its_sentence(played: Path) -> None:
    """R9: the list says what is wrong, and the theatre stays closed."""
    played.write_bytes(b"nothing of the kind\n")
    house = House(played.parent)
    pilot = Pilot(Replays(house, hang(house, ENGLISH)))
    _choose(pilot, played)
    assert pilot["replays.open"].why_not


# --- by keys alone, at every size


def test_the_theatre_is_gone_through_by_keys_alone(played: Path) -> None:
    """L1: from the title page to a note, other eyes, a branch and the congress, without a mouse."""
    house = House(played.parent)
    pilot = Pilot(hang(house, ENGLISH).title())
    pilot.key("r")
    pilot.tab_to("replays.list")
    while pilot.stage.top.scene.chosen != str(played):  # type: ignore[attr-defined]
        pilot.key("down")
    pilot.key("return")
    settle(pilot)
    pilot.key("shift+right", 2)
    pilot.key("n")
    pilot.type("By keys.")
    pilot.key("ctrl+s")
    pilot.key("e")
    pilot.key("down", 2)
    pilot.tab_to("eyes.look")
    pilot.key("return")
    pilot.key("c")
    pilot.tab_to("seats.go")
    pilot.key("return")
    assert isinstance(pilot.stage.top.scene, Curtain | Waiting), "the curtain falls on loading"


def _at(path: Path, tab: str, n: int | None, code: str) -> Scene:
    shown = showing(path, code)
    shown.seek(shown.last // 2 if n is None else n)
    scene = open_up(shown)
    assert isinstance(scene, Theatre)
    scene.tab = tab
    return scene


@pytest.mark.parametrize("code", ["en", "fr", "xx"])
@pytest.mark.parametrize("tab", TABS)
def test_every_page_of_the_theatre_keeps_its_place_at_every_size(tab: str, code: str, played: Path) -> None:
    """L2, L5: nothing overlaps, is cut or escapes Tab, in three languages, up to twice the text."""
    scene = _at(played, tab, None, code)
    check_scene(lambda: scene)


def test_the_causes_keep_their_place_at_every_size(played: Path) -> None:
    """L5: the papers and the causes of an event, side by side or stacked."""
    scene = _at(played, "why", first_of(showing(played), EventCame), "fr")
    check_scene(lambda: scene)


def _dance(shown: Showing) -> Scene:
    scene = Dance(shown)
    settle(Pilot(scene))
    return scene


def _trainer(shown: Showing) -> Scene:
    scene = Trainer(shown)
    pilot = Pilot(scene)
    pilot.stage.focus(pilot["trainer.reply"])
    pilot.key("down")
    pilot.click("trainer.open")
    return scene


PAGES: dict[str, Callable[[Showing], Scene]] = {
    "eyes": EyesSheet,
    "note": NoteSheet,
    "seats": SeatsSheet,
    "branches": Branches,
    "trainer": Trainer,
    "answered": _trainer,
    "dance": _dance,
    "replays": lambda shown: Replays(shown.house, shown.doors),
}


@pytest.mark.parametrize("code", ["en", "fr", "xx"])
@pytest.mark.parametrize("page", PAGES)
def test_every_other_page_keeps_its_place_at_every_size(page: str, code: str, played: Path) -> None:
    """L2, L5: the sheets and pages about the theatre."""
    scene = PAGES[page](showing(played, code))
    check_scene(lambda: scene)


def test_the_tree_and_the_comparison_keep_their_place_at_every_size(branched: Showing) -> None:
    """L5: with branches in the tree, and on each page of the comparison."""
    from game.ui.scenes.theatre.comparison import Comparison

    shown = branched
    tree = Branches(shown)
    check_scene(lambda: tree)
    beside = Comparison(shown, shown.path_of(shown.margin.branches[-1].id), ("one", "other"))
    for n in range(len(beside.sections)):
        beside.tab = str(n)
        check_scene(lambda: beside)


def test_the_curtain_of_the_theatre_keeps_its_place_at_every_size(tmp_path: Path) -> None:
    """L5: with a lock on it."""
    lowered = Lowered(showing(_play(tmp_path, ("russia", "france"), 30)))
    lowered.power, lowered.trouble = "france", "That is not the PIN."
    check_scene(lambda: lowered)


@pytest.mark.parametrize("palette", ["candle", "plain"])
def test_the_theatre_is_drawn_in_every_palette(palette: str, played: Path) -> None:
    """The bead, the marks and the banner are there in high contrast too."""
    shown = showing(played)
    pilot = Pilot(open_up(shown), palette=palette)
    pilot.see("Replay")
    assert pilot.surface.get_bounding_rect().size == (1280, 800)


def test_a_seek_is_quick(played: Path) -> None:
    """Looking anywhere needs a few worlds folded, not the whole game: the lens keeps frames."""
    shown = showing(played)
    folded = Lens(shown.reel, None, ENGLISH)
    assert folded.view(shown.lens.last) == shown.reel.end
