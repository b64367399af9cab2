"""The replay theatre: whose eyes look, the curtain before secrets, and the ways in."""

from __future__ import annotations

from pathlib import Path

from game.cli.house import House
from game.core import events as e
from game.seat.table import Player
from game.ui.play import hang
from game.ui.scenes.theatre.curtained import Lowered, open_up
from game.ui.scenes.theatre.replays import Replays
from game.ui.scenes.theatre.showing import Showing
from game.ui.scenes.theatre.theatre import Theatre
from game.ui.scenes.title import Title
from game.words.language import ENGLISH
from tests.ui.pilot import Pilot
from tests.ui.shows import choose, first_of, go, play, settle, showing, theatre


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
    pilot, shown = theatre(play(tmp_path, ("russia",), 30))
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
    path = play(tmp_path, ("russia", "france"), 30)
    pilot = Pilot(Replays(House(path.parent), hang(House(path.parent), ENGLISH)))
    choose(pilot, path)
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
    path = play(tmp_path, ("russia", "france"), 30)
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


def test_the_curtain_falls_before_a_branch_that_several_people_are_still_playing(played: Path) -> None:
    """H2: from open archives to a hot-seat branch nobody's papers come up before a seal is broken."""
    shown = showing(played)
    plan = {power: Player("human" if power in ("russia", "france") else "machine") for power in shown.scenario.powers}
    shown.house.branch(played, shown.lens.track.places[60], plan, "same", "The two of us")
    pilot = Pilot(open_up(showing(played)))
    pilot.key("v")
    pilot.stage.focus(pilot["branches.tree"])
    pilot.key("end")
    pilot.click("branches.compare")
    settle(pilot)
    pilot.see("Nobody’s papers but one’s own are open before all is over.")
    pilot.key("escape")
    pilot.click("branches.go")
    assert isinstance(pilot.stage.top.scene, Lowered)
    pilot.click("lowered.france")
    scene = pilot.stage.top.scene
    assert isinstance(scene, Theatre)
    assert scene.showing.eyes == "france" and scene.showing.branch


def test_a_locked_seat_opens_by_its_pin_alone(tmp_path: Path) -> None:
    """H3: who has put a lock on his papers must open it in the theatre too."""
    path = play(tmp_path, ("russia", "france"), 30)
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


# --- from the title page


def test_the_theatre_is_one_click_from_the_title_page(played: Path) -> None:
    """A kept congress is chosen and watched; Leave comes back to the list."""
    house = House(played.parent)
    pilot = Pilot(hang(house, ENGLISH).title())
    pilot.click("title.replays")
    choose(pilot, played)
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
    choose(pilot, played)
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
    choose(pilot, next(Path(path) for path in replays.shipped if "happened" in path))
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
    choose(pilot, branched.watched.path)
    pilot.click("replays.one")
    assert pilot["replays.beside"].why_not == "Choose another one to put beside it."
    choose(pilot, branched.path_of(branched.margin.branches[-1].id))
    pilot.click("replays.beside")
    settle(pilot)
    pilot.see("“Here” is played; “there” is played-branch2.")
    assert pilot.stage.top.scene.name == "comparison"
    pilot.key("escape")
    pilot.key("k")
    scene = pilot.stage.top.scene
    assert isinstance(scene, Replays)
    choose(pilot, next(Path(path) for path in scene.shipped if "happened" in path))
    pilot.key("k")
    settle(pilot)
    pilot.see("they have nothing to compare")


def test_a_damaged_replay_is_refused_with_its_sentence(played: Path) -> None:
    """R9: the list says what is wrong, and the theatre stays closed."""
    played.write_bytes(b"nothing of the kind\n")
    house = House(played.parent)
    pilot = Pilot(Replays(house, hang(house, ENGLISH)))
    choose(pilot, played)
    assert pilot["replays.open"].why_not
