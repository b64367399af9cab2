"""Several people around one screen: the curtain, the lock, the steward, the huddle, and people who try to peek."""

from __future__ import annotations

from pathlib import Path

import pygame
import pytest

from game.core.pledges import Clause, Consent
from game.ui.scenes.clauses import ClauseSheet
from game.ui.scenes.closing import Closing
from game.ui.scenes.congress import Congress
from game.ui.scenes.curtain import Curtain, Waiting
from game.ui.scenes.huddle import Huddle
from game.ui.scenes.interview import Interview
from game.ui.scenes.room import Room
from tests.ui.pilot import Pilot
from tests.ui.test_congress_screens import play_turn, seated, secrets, settle


def sit_down(pilot: Pilot, power: str) -> Congress:
    """Play on until a person has broken its seal and may act."""
    for _ in range(60):
        scene = pilot.stage.top.scene
        if isinstance(scene, Curtain):
            pilot.click("curtain.lift")
        elif isinstance(scene, Congress) and scene.room.viewer == power and scene.mine:
            return scene
        elif isinstance(scene, Congress) and scene.mine:
            play_turn(pilot)
        settle(pilot)
    raise AssertionError(f"{power} never came to act")


def shown(pilot: Pilot) -> str:
    """Everything on the screen, and what was said last."""
    return " ".join([*pilot.texts(), *pilot.heard[-2:]])


def nothing_private(pilot: Pilot, room: Room) -> None:
    """H1: no private token of anybody is drawn or said, and nothing of a screen below is drawn."""
    assert len([frame for frame in pilot.stage.frames if frame.scene.opaque]) == 1
    assert not [token for token in secrets(room) if token in shown(pilot)]


def test_the_curtain_falls_over_a_dialog_when_another_window_comes(tmp_path: Path) -> None:
    """H2: also over a half-written pledge in an interview; and what was prepared is there again behind the seal."""
    room = seated(tmp_path, ("russia", "france"))
    pilot = Pilot(room.enter())
    sit_down(pilot, "russia")
    pilot.click("congress.speak")
    pilot.stage.focus(pilot["interview.way"])
    pilot.key("right", 2)
    pilot.click("interview.add.gives")
    assert isinstance(pilot.stage.top.scene, ClauseSheet)
    pilot.post(pygame.WINDOWFOCUSLOST)
    assert isinstance(pilot.stage.top.scene, Curtain)
    nothing_private(pilot, room)
    pilot.see("Player of russia")
    pilot.click("curtain.lift")
    assert room.viewer == "russia"


def test_who_does_not_ask_for_it_keeps_the_papers_open_when_another_window_comes(tmp_path: Path) -> None:
    """The curtain on focus loss is a choice."""
    room = seated(tmp_path, ("russia", "france"))
    pilot = Pilot(room.enter(), guard=False)
    sit_down(pilot, "russia")
    pilot.post(pygame.WINDOWFOCUSLOST)
    assert isinstance(pilot.stage.top.scene, Congress)


def test_what_is_prepared_outlasts_the_curtain(tmp_path: Path) -> None:
    """Motions not yet sealed lie on the desk as they were left."""
    room = seated(tmp_path, ("russia", "france"))
    pilot = Pilot(room.enter())
    congress = sit_down(pilot, "russia")
    while room.seat.view.phase != "motions":
        play_turn(pilot)
        congress = sit_down(pilot, "russia")
    congress.state.question, congress.state.position, congress.state.tab = room.seat.view.agenda[0], 1, "article"
    pilot.resize(1281, 800)
    pilot.click("article.move")
    pilot.post(pygame.WINDOWFOCUSLOST)
    pilot.click("curtain.lift")
    again = pilot.stage.top.scene
    assert isinstance(again, Congress)
    assert len(again.state.motions) == 1


def test_a_pin_keeps_the_others_out_and_is_kept_as_a_digest(tmp_path: Path) -> None:
    """A wrong PIN opens nothing and says so; the right one opens; the file beside the saves holds neither."""
    room = seated(tmp_path, ("russia", "france"))
    room.doors.folder = room.pins.folder = tmp_path
    pilot = Pilot(room.enter())
    sit_down(pilot, "russia")
    pilot.key("escape")
    pilot.click("menu.lock")
    pilot.type("4711")
    assert pilot["lock.set"].why_not == "The two are not the same."
    pilot.tab_to("lock.again")
    pilot.type("4711")
    pilot.click("lock.set")
    assert "4711" not in (tmp_path / "pins.json").read_text()
    pilot.key("escape")
    pilot.post(pygame.WINDOWFOCUSLOST)
    pilot.type("1234")
    pilot.key("return")
    pilot.see("That is not the PIN.")
    assert isinstance(pilot.stage.top.scene, Curtain)
    pilot.click("curtain.lift")
    assert isinstance(pilot.stage.top.scene, Curtain), "an empty PIN opens nothing either"
    pilot.tab_to("curtain.pin")
    pilot.type("4711")
    assert not pilot.sees("4711")
    pilot.key("return")
    assert room.viewer == "russia"
    table, _ = room.house.take_up(next(tmp_path.glob("*.congress")))
    assert Room(room.house, table, room.doors).pins.opens("russia", "4711")
    assert not Room(room.house, table, room.doors).pins.opens("russia", "")


def test_a_forgotten_pin_has_a_way_out_that_opens_no_papers(tmp_path: Path) -> None:
    """H3: a machine holds the seat to the end; nobody sees that person's papers before the archives open."""
    room = seated(tmp_path, ("russia", "france"))
    room.pins.set("russia", "4711")
    pilot = Pilot(room.enter())
    for _ in range(200):
        scene = pilot.stage.top.scene
        if isinstance(scene, Curtain) and scene.power == "russia":
            pilot.click("curtain.forgotten")
            pilot.see("There is no other way in.")
            pilot.click("ask.give")
            nothing_private(pilot, room)
        elif isinstance(scene, Curtain):
            pilot.click("curtain.lift")
        elif isinstance(scene, Congress):
            assert room.viewer == "france"
            play_turn(pilot)
        elif isinstance(scene, Closing):
            return
        settle(pilot)
    raise AssertionError("the congress never ended")


@pytest.mark.parametrize("people", [("russia",), ("russia", "france")])
def test_a_steward_holds_a_seat_for_a_sitting_and_hands_it_back_behind_the_curtain(
    people: tuple[str, ...], tmp_path: Path
) -> None:
    """H2, H6: in the sitting a machine acts for Russia; in the next one its person is called again."""
    room = seated(tmp_path, people)
    pilot = Pilot(room.enter())
    sit_down(pilot, "russia")
    sitting = room.seat.view.sitting
    pilot.key("escape")
    pilot.click("menu.steward")
    pilot.click("ask.go")
    assert room.viewer == ""
    nothing_private(pilot, room)
    for _ in range(30):
        scene = pilot.stage.top.scene
        if isinstance(scene, Curtain) and scene.power == "russia":
            break
        if isinstance(scene, Curtain):
            pilot.click("curtain.lift")
        elif isinstance(scene, Congress):
            play_turn(pilot)
        settle(pilot)
    assert room.seat_of_all.view.sitting == sitting + 1
    nothing_private(pilot, room)
    pilot.click("curtain.lift")
    settle(pilot)
    assert room.viewer == "russia"
    assert not room.stewards


def test_two_people_agree_in_a_huddle_and_nobody_else_hears_what(tmp_path: Path) -> None:
    """Both look at one sheet without papers; the bargain is made at once; the third power hears of the visit alone."""
    room = seated(tmp_path, ("russia", "france"))
    pilot = Pilot(room.enter())
    sit_down(pilot, "russia")
    pilot.stage.top.scene.state.power = "france"  # type: ignore[attr-defined]
    before = len(room.table.seats["britain"].heard)
    pilot.click("congress.speak")
    pilot.click("interview.huddle")
    huddle = pilot.stage.top.scene
    assert isinstance(huddle, Huddle)
    pilot.see("Player of russia and Player of france")
    nothing_private(pilot, room)
    pilot.click("huddle.sit")
    pilot.click("huddle.add.russia")
    pilot.click("clause.add")
    nothing_private(pilot, room)
    pilot.click("huddle.shake")
    curtain = pilot.stage.top.scene
    assert isinstance(curtain, Curtain)
    assert curtain.power == "russia"
    made = [made for made in room.table.seats["france"].hand.ledger.values() if made.by == "russia"]
    assert made, "the promise is in both ledgers"
    heard = [entry.event.kind for entry in room.table.seats["britain"].heard[before:]]
    assert heard == ["interview_opened"]


def test_a_huddle_says_that_somebody_is_bound_and_not_who(tmp_path: Path) -> None:
    """A bargain that France may not make names neither France nor its promise, and leaves no letter behind."""
    room = seated(tmp_path, ("russia", "france"))
    pilot = Pilot(room.enter())
    sit_down(pilot, "russia")
    huddle = Huddle(room, "france")
    huddle.here = True
    clause = Clause(Consent("danube", 1, 1))
    huddle.sides["russia"].append(clause)
    huddle.sides["russia"].append(clause)
    assert huddle._shake() is None
    assert "one of you is bound otherwise" in huddle.trouble
    assert "France" not in huddle.trouble
    assert not room.table.seats["france"].letters()


def test_a_note_held_fast_goes_with_the_papers(tmp_path: Path) -> None:
    """A held note is a dialog: the curtain takes it away too."""
    room = seated(tmp_path, ("russia", "france"))
    pilot = Pilot(room.enter())
    sit_down(pilot, "russia")
    pilot.key("ctrl+3")
    pilot.tab_to("article.telegraph")
    pilot.key("ctrl+t")
    assert pilot.stage.top.scene.name == "slip"
    pilot.post(pygame.WINDOWFOCUSLOST)
    assert isinstance(pilot.stage.top.scene, Curtain)
    nothing_private(pilot, room)
    pilot.key("escape")
    pilot.key("f3")
    assert isinstance(pilot.stage.top.scene, Curtain), "no key but the seal leads on"


def test_nothing_of_the_last_screen_shows_through_as_the_curtain_falls(tmp_path: Path) -> None:
    """H1: with motion on, the first frame of the curtain is the same picture as the curtain alone."""
    room = seated(tmp_path, ("russia", "france"))
    pilot = Pilot(room.enter(), motion=True)
    sit_down(pilot, "russia")
    pilot.wait(1.0)
    pilot.post(pygame.WINDOWFOCUSLOST)
    first = pygame.image.tobytes(pilot.surface, "RGB")
    pilot.wait(5.0)
    pilot.stage.dirty = True
    pilot.draw()
    assert pygame.image.tobytes(pilot.surface, "RGB") == first


def test_while_machines_hold_every_seat_nobodys_papers_are_open(tmp_path: Path) -> None:
    """Before the first person must act there is nothing on the screen but the wait."""
    room = seated(tmp_path, ("austria", "france"))
    first = room.enter()
    if isinstance(first, Waiting):
        nothing_private(Pilot(first), room)
    assert room.viewer == ""


def test_an_interview_with_a_person_may_become_a_huddle_and_with_a_machine_may_not(tmp_path: Path) -> None:
    """The button is there for people alone."""
    room = seated(tmp_path, ("russia", "france"))
    pilot = Pilot(room.enter())
    sit_down(pilot, "russia")
    assert Pilot(Interview(room, "france")).has("interview.huddle")
    assert not Pilot(Interview(room, "britain")).has("interview.huddle")


KEYS = [
    *(f"f{n}" for n in range(1, 13)), "escape", "ctrl+t", "ctrl+r", "ctrl+z", "ctrl+s", "ctrl+c", "ctrl+v", "ctrl+l",
    "ctrl+e", "ctrl+return", "alt+left", "ctrl++", "ctrl+-", "ctrl+0", "pageup", "pagedown", "home", "end", "backspace",
    "delete", *(f"ctrl+{n}" for n in range(1, 10)), *"123456789nlrtqpfkuw", "left", "right", "up", "down", "shift+tab",
]  # fmt: skip
"""What somebody tries who would like to see another's papers."""


def test_no_key_no_size_and_no_click_looks_behind_the_curtain(tmp_path: Path) -> None:
    """H1, H2: whatever is pressed, turned or dragged, nothing private is drawn or said."""
    room = seated(tmp_path, ("russia", "france"))
    pilot = Pilot(room.enter())
    sit_down(pilot, "russia")
    pilot.key("ctrl+8")  # the secret instructions lie open
    pilot.post(pygame.WINDOWFOCUSLOST)
    curtain = pilot.stage.top.scene
    assert isinstance(curtain, Curtain)
    for key in KEYS:
        pilot.key(key)
        assert pilot.stage.top.scene is curtain, key
        nothing_private(pilot, room)
    for width, height in ((900, 300), (320, 200), (1920, 1080), (1024, 640), (1280, 800)):
        pilot.resize(width, height)
        assert not pilot.stage.turning
        nothing_private(pilot, room)
    for x in range(20, 1280, 180):
        for y in range(20, 800, 120):
            if not pilot["curtain.lift"].rect.collidepoint(x, y):
                pilot.click((x, y))
                pilot.wait(0.5)  # a note beside the pointer has had its time
                nothing_private(pilot, room)
    for event in (pygame.WINDOWFOCUSLOST, pygame.WINDOWFOCUSGAINED, pygame.WINDOWEXPOSED, pygame.WINDOWRESTORED):
        pilot.post(event)
        nothing_private(pilot, room)
    assert pilot.stage.top.scene is curtain or isinstance(pilot.stage.top.scene, Curtain)
    assert room.viewer == ""


def test_what_was_spoken_last_is_not_said_again_at_the_curtain(tmp_path: Path) -> None:
    """H1: Ctrl + R repeats the line of the curtain, and a clipboard that speaks holds that line too."""
    room = seated(tmp_path, ("russia", "france"))
    pilot = Pilot(room.enter())
    sit_down(pilot, "russia")
    pilot.key("ctrl+8")
    pilot.tab_to("brief.text")
    pilot.post(pygame.WINDOWFOCUSLOST)
    fallen = len(pilot.heard)
    assert "The papers are locked away." in pilot.heard[-1]
    pilot.key("ctrl+r")
    assert not [line for line in pilot.heard[fallen:] for token in secrets(room) if token in line]


def test_a_congress_taken_up_from_anothers_seat_lies_behind_the_curtain(tmp_path: Path) -> None:
    """H2: from open papers to the menu, the title page and the save: the curtain is down, for whoever is next."""
    room = seated(tmp_path, ("russia", "france"))
    pilot = Pilot(room.enter())
    sit_down(pilot, "russia")
    pilot.key("ctrl+8")
    pilot.key("escape")
    pilot.click("menu.leave")
    nothing_private(pilot, room)
    pilot.key("l")
    assert not [token for token in secrets(room) if token in shown(pilot)]
    pilot.click("saves.open")
    again = pilot.stage.top.scene
    assert isinstance(again, Curtain | Waiting)
    assert again.room.viewer == ""
    nothing_private(pilot, again.room)
