"""The first congress: whoever does what the lesson says signs a treaty, and whoever strays is not left alone."""

from __future__ import annotations

from pathlib import Path

import pytest

from game.cli.house import House
from game.core import orders as o
from game.ui.play import hang
from game.ui.scenes.closing import Closing
from game.ui.scenes.congress import Congress
from game.ui.scenes.interview import Interview
from game.ui.scenes.years import Years
from game.words.language import ENGLISH, language
from tests.ui.checks import check_scene
from tests.ui.pilot import Pilot
from tests.ui.test_congress_screens import settle


def learner(folder: Path, code: str = "en") -> Pilot:
    """A player who has pressed Learn to play."""
    house = House(folder, "" if code == "en" else code)
    pilot = Pilot(hang(house, language(code)).title())
    pilot.key("t")
    settle(pilot)
    return pilot


def follow(pilot: Pilot) -> int:
    """Do what the lesson shows, step by step, with its button and the button it leads to; return the steps taken."""
    steps = 0
    for _ in range(200):
        scene = pilot.stage.top.scene
        if isinstance(scene, Closing):
            return steps
        assert isinstance(scene, Congress)
        orders = scene.room.lesson.next(scene.room.seat.heard)  # type: ignore[union-attr]
        phase = scene.room.seat.view.phase
        if not pilot.has("guide.show"):
            assert not orders or phase == "motions", phase
            pilot.click("congress.done")
            settle(pilot)
            continue
        pilot.click("guide.show")
        steps += 1
        match pilot.stage.top.scene:
            case Interview():
                pilot.click("interview.say")
                pilot.click("interview.back")
            case _ if phase in ("corridor", "signature"):
                pilot.key("return")
            case _ if phase == "motions":
                _move(pilot, orders)
            case _:
                _vote(pilot, orders)
        settle(pilot)
    raise AssertionError("the lesson never came to an end")


def _move(pilot: Pilot, orders: tuple[o.Order, ...]) -> None:
    scene = pilot.stage.top.scene
    assert isinstance(scene, Congress)
    for order in orders:
        if isinstance(order, o.Move):
            scene.state.question, scene.state.position = order.articles[0].question, order.articles[0].position
            scene.state.tab = "article"
            pilot.stage.stale()
            pilot.draw()
            pilot.click("article.move")
        else:
            pilot.click("plenary.signature")
    pilot.click("congress.done")


def _vote(pilot: Pilot, orders: tuple[o.Order, ...]) -> None:
    said = {order.motion: order for order in orders if isinstance(order, o.Voice)}
    scene = pilot.stage.top.scene
    assert isinstance(scene, Congress)
    for motion in scene.room.seat.view.motions:
        order = said.get(motion, o.Voice(motion, "consent"))  # who says nothing consents
        ballot = scene.state.ballots[motion]
        ballot.voice, ballot.fault, ballot.tone = order.voice, order.fault, order.tone or "no"
    pilot.stage.stale()
    pilot.draw()
    pilot.click("congress.done")


def test_whoever_does_what_the_lesson_shows_signs_a_treaty(tmp_path: Path) -> None:
    """With the machines in their parts every step goes as the notes say, from the welcome to the signature."""
    pilot = learner(tmp_path)
    pilot.see("Welcome, Count Walewski.")
    steps = follow(pilot)
    closing = pilot.stage.top.scene
    assert isinstance(closing, Closing)
    assert closing.world.outcome == "signed"
    assert steps >= 15


def test_the_lesson_follows_what_one_does(tmp_path: Path) -> None:
    """First the sounding, laid ready; once it is answered, the note on the answer and the next step."""
    pilot = learner(tmp_path)
    pilot.click("guide.show")
    interview = pilot.stage.top.scene
    assert isinstance(interview, Interview)
    assert (interview.way, interview.power, interview.question) == ("sound", "russia", "bs_fleet")
    pilot.click("interview.say")
    text = pilot["guide.text"].text  # type: ignore[attr-defined]
    assert "A sounding." in text
    assert "Your second call, and a bargain" in text
    pilot.click("guide.show")
    offer = pilot.stage.top.scene
    assert isinstance(offer, Interview)
    assert offer.way == "offer"
    assert offer.gives
    assert offer.asks


def test_whoever_strays_is_told_and_helped_on_and_never_stopped(tmp_path: Path) -> None:
    """Ending the turn at once leaves the path; the lesson says so, shows nothing false, and can be put away."""
    pilot = learner(tmp_path)
    pilot.click("congress.done")
    settle(pilot)
    text = pilot["guide.text"].text  # type: ignore[attr-defined]
    assert "You have left the path of the lesson" in text
    assert not pilot.has("guide.show")
    pilot.click("guide.away")
    assert not pilot.has("guide.text")


def test_the_lesson_speaks_french(tmp_path: Path) -> None:
    """The notes and the buttons."""
    pilot = learner(tmp_path, "fr")
    pilot.see("Bienvenue, monsieur le comte.")


@pytest.mark.parametrize("code", ["en", "fr", "xx"])
def test_the_table_with_a_lesson_keeps_its_place_at_every_size(code: str, tmp_path: Path) -> None:
    """L2, L5: with the panel of the lesson above the page."""
    pilot = learner(tmp_path)
    scene = pilot.stage.top.scene
    assert isinstance(scene, Congress)
    scene.room.doors.language = language(code)
    check_scene(lambda: scene, code)
    interview = Interview.of(scene.room, scene.room.lesson.next(scene.room.seat.heard)[0])  # type: ignore[union-attr,arg-type]
    check_scene(lambda: interview, code)


def test_the_lesson_goes_on_into_the_years_and_shows_where_a_crisis_is_answered(tmp_path: Path) -> None:
    """How to read while there is something to read; in a crisis its own note, and the replay’s answer laid ready."""
    pilot = learner(tmp_path)
    follow(pilot)
    pilot.click("closing.years")
    settle(pilot)
    years = pilot.stage.top.scene
    assert isinstance(years, Years)
    told = ""
    for _ in range(200):
        text = pilot["guide.text"].text  # type: ignore[attr-defined]
        told += text
        if years.crisis:
            break
        assert not pilot.has("guide.show")
        pilot.click("years.on")
        settle(pilot)
    assert "Now the years to 1914" in told
    assert "A crisis, and France is asked" in text
    pilot.click("guide.show")
    assert years.option
    assert pilot.focused == "years.decide"
    check_scene(lambda: years)
    pilot.click("years.decide")
    settle(pilot)
    assert "Now the years to 1914" in pilot["guide.text"].text  # type: ignore[attr-defined]
    pilot.click("guide.away")
    assert not pilot.has("guide.text")


def test_a_house_without_its_tutorial_says_so(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """One sentence on the title page."""
    monkeypatch.setattr("game.cli.lessons.TUTORIAL", "gone.congress")
    pilot = Pilot(hang(House(tmp_path), ENGLISH).title())
    pilot.click("title.learn")
    assert pilot.stage.top.scene.name == "title"
    assert pilot.sees("gone.congress")
