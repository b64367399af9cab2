"""Arguments in the window: under the motion one votes on, in the minutes, and in the theatre; never for a person."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from game.cli.house import House
from game.core import events as e
from game.replay.lens import Lens
from game.replay.reel import Reel
from game.seat.table import Player
from game.ui.play import hang
from game.ui.scenes.congress import Congress
from game.ui.scenes.handbook import Handbook
from game.ui.scenes.interview import Interview
from game.ui.scenes.room import Room
from game.ui.scenes.theatre.word import word
from game.ui.scenes.transcript import Transcript
from game.words.language import ENGLISH
from tests.arguing import arguing
from tests.ui.checks import check_scene
from tests.ui.pilot import Pilot
from tests.ui.shows import showing
from tests.ui.test_congress_screens import play_turn, settle

LONG = 160
"""Letters of the longest argument that is expected."""


@pytest.fixture
def voting(tmp_path: Path) -> Pilot:
    """Russia's table when the first motions are put; everybody else is a machine with long arguments."""
    house = House(tmp_path)
    path = next(offered.path for offered in house.scenarios() if offered.path.stem == "four_points")
    scenario = arguing(house.scenario(path), long=LONG)
    plan = {power: Player("human", "Anna") if power == "russia" else Player("machine") for power in scenario.powers}
    room = Room(house, house.begin(scenario, plan, 1, historical=True), hang(house, ENGLISH))
    pilot = Pilot(room.enter(), size=(1024, 640))
    settle(pilot)
    while room.seat.view.phase != "voices":
        play_turn(pilot)
    return pilot


def _room(pilot: Pilot) -> Room:
    scene = pilot.stage.top.scene
    assert isinstance(scene, Congress)
    return scene.room


def test_the_mover_argues_above_the_voices_at_the_smallest_window(voting: Pilot) -> None:
    """Whoever moves what it opened with is heard under the article, and the page keeps its place at every size."""
    room = _room(voting)
    moved = [entry.event for entry in room.seat.heard if isinstance(entry.event, e.MotionMoved)]
    said = [words for event in moved if (words := room.argue(event))]
    assert said and all(LONG - 12 < len(words) <= LONG for words in said)
    assert any(voting.sees(words) for words in said)
    check_scene(lambda: Congress(room))


def test_the_minutes_keep_what_was_argued_and_find_it(voting: Pilot) -> None:
    """A search for the words of an argument leads to it; a person's are not there to be found."""
    room = _room(voting)
    for words, found in (("britain for princ_status", True), ("russia for princ_status", False)):
        minutes = Pilot(Transcript(room), size=(1024, 640))
        minutes.type(words)
        assert minutes.sees("Nothing of the kind was heard.") != found
        assert minutes.sees("britain for princ_status 0. And so on.") == found


def test_an_interview_hears_the_argument_first(voting: Pilot) -> None:
    """Asked where it stands, a machine says why it wants it before the reason with its weight."""
    room = _room(voting)
    while room.seat.view.phase != "corridor":
        play_turn(voting)
    asked = Interview(room, "britain")
    asked.question = "danube"
    pilot = Pilot(asked)
    pilot.click("interview.say")
    pilot.see("“britain for danube 1. And so on.")


def test_the_theatre_shows_it_with_the_public_word(whole: Path) -> None:
    """In the archives the word of a mover is followed by what it argued for it, in quotation marks."""
    shown = showing(whole)
    scenario = arguing(shown.scenario)
    shown._lens = Lens(Reel(scenario, shown.reel.log), None, ENGLISH)
    line = next(one for one in shown.lens.lines if shown.lens.argument(one))
    shown.seek(line.n - 1)
    assert f"*“{shown.lens.argument(line)}”*" in word(shown)


def test_the_handbook_says_what_each_power_wants_of_a_question_and_why(voting: Pilot) -> None:
    """On the page of a question, after what really happened; what they have against the others is for the table."""
    room = _room(voting)
    book = Pilot(Handbook(room.doors, room.scenario, "question:princ_status"), size=(1280, 2400))
    book.see("What the powers say")
    book.see("austria for princ_status 0.")
    assert not book.sees("above princ_status")


def test_a_refusal_in_the_minutes_is_quoted_as_one_speech(voting: Pilot) -> None:
    """Argument and reason stand in one pair of marks after the sentence that tells who refuses, with inner marks."""
    room = _room(voting)
    play_turn(voting)
    minutes = Transcript(room)
    said = "\n".join(minutes._page(1))
    assert re.search(
        r"> The Porte refuses .*“ottoman below princ_status 0\.[^“”]*‘Suzerain Porte[^“”]*”$", said, re.MULTILINE
    )
