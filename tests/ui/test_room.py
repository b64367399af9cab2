"""The room on screen: who sits where at the green table, by pointer, by keys and in words."""

from __future__ import annotations

from pathlib import Path

import pytest

from game.core.events import TelegraphSent
from game.core.orders import Telegraph
from game.ui.canvas import Canvas
from game.ui.deed import EACH, ENOUGH, Deed, Hand, surname
from game.ui.kit import Action, Look, Page, Panel, Push, Scene, Step, Widget
from game.ui.scenes.room import Room
from game.ui.scenes.views.table import last_voices, places, round_the_table
from game.ui.scenes.wire import Wire
from game.ui.seats import Seats
from game.words.language import language
from tests.ui.checks import check_scene
from tests.ui.pilot import Pilot
from tests.ui.test_congress_screens import play_turn, seated, settle


def at_the_table(tmp_path: Path, size: tuple[int, int] = (1280, 800), text: float = 1.0) -> tuple[Room, Pilot, Seats]:
    """Russia looks at the page of the powers."""
    room = seated(tmp_path, ("russia",), "paris_1856")
    pilot = Pilot(room.enter(), size, text)
    settle(pilot)
    scene = pilot.stage.top.scene
    scene.state.tab = "powers"  # type: ignore[attr-defined]  # a congress has a state
    pilot.stage.stale()
    pilot.draw()
    seats = pilot["powers.table"]
    assert isinstance(seats, Seats)
    return room, pilot, seats


def pictures(pilot: Pilot) -> list[str]:
    """Every picture on the screen."""
    canvas = Canvas(pilot.surface, pilot.stage.look, pilot.stage.stock)
    pilot.stage.root.draw(canvas)
    return canvas.shown


def test_the_president_heads_the_table_and_the_others_follow_in_the_french_order_of_the_day(tmp_path: Path) -> None:
    """France, Grande-Bretagne, Prusse, Russie, Sardaigne, Turquie, and round to Autriche."""
    room, _, _ = at_the_table(tmp_path)
    assert round_the_table(room) == ["france", "britain", "prussia", "russia", "sardinia", "ottoman", "austria"]


def test_every_chair_that_is_taken_shows_a_face_and_prussia_s_is_empty(tmp_path: Path) -> None:
    """Until it is admitted; the words say what the empty chair shows."""
    room, pilot, seats = at_the_table(tmp_path)
    shown = pictures(pilot)
    faces = [name for name in shown if name.startswith("portraits/")]
    assert {"portraits/orlov", "portraits/walewski", "portraits/aali", "portraits/cavour"} <= set(faces)
    assert "portraits/manteuffel" not in faces
    assert shown.count("room/chair") == 6 and shown.count("room/chair_president") == 1 and "room/table" in shown
    chair = {place.key: place for place in places(room, "bs_fleet")}
    assert chair["prussia"].note == "not yet admitted" and not chair["prussia"].face
    assert chair["france"].presides and chair["france"].note == "presides"
    assert seats.says().startswith("The table")


def test_a_click_on_a_chair_tells_of_who_sits_there(tmp_path: Path) -> None:
    """And the list beside the table follows."""
    _, pilot, seats = at_the_table(tmp_path)
    n = next(n for n, place in enumerate(seats.places) if place.key == "sardinia")
    pilot.click(seats.seats()[n].center)
    assert pilot.stage.top.scene.state.power == "sardinia"  # type: ignore[attr-defined]
    pilot.see("The Kingdom of Sardinia")


def test_the_arrows_walk_round_the_table_and_return_goes_to_speak(tmp_path: Path) -> None:
    """Both ways round, past the last chair to the first."""
    _, pilot, _ = at_the_table(tmp_path)
    state = pilot.stage.top.scene.state  # type: ignore[attr-defined]
    pilot.stage.focus(pilot["powers.table"])
    pilot.key("home")
    pilot.key("left")
    assert state.power == "austria"
    pilot.key("right", 3)
    assert state.power == "prussia"
    pilot.key("left")
    assert state.power == "britain"
    pilot.key("return")
    assert pilot.stage.top.scene.name == "interview"


@pytest.mark.parametrize(
    ("size", "text"), [((1280, 800), 1.0), ((1024, 640), 2.0), ((1920, 1080), 1.5), ((640, 900), 1.0)]
)
def test_chairs_stay_within_the_page_and_names_are_never_cut(
    tmp_path: Path, size: tuple[int, int], text: float
) -> None:
    """At every window and type; where there is no room for a name it is left to the tip and the list."""
    _, pilot, seats = at_the_table(tmp_path, size, text)
    assert all(seats.rect.inflate(4, 4).contains(seat) for seat in seats.seats())
    assert "powers.table" not in pilot.stage.cuts


HANDS = [Hand("austria", "Buol", "Austria"), Hand("france", "Walewski", "France"), Hand("genoa", "Doria", "Genoa")]


class Signing(Scene):
    """A leaf that is being signed."""

    name = "signing"

    def __init__(self, seconds: float = 0.0) -> None:
        self.seconds = seconds

    def build(self, look: Look) -> Widget:
        return Page(Panel(Deed("deed", HANDS, "Done on 30 March 1856.", "Signed by three.", self.seconds)))

    def on_action(self, action: Action) -> Step | None:
        if action.id == "deed":
            self.seconds = ENOUGH
        return None


class TestSignature:
    def test_names_are_written_one_after_the_other_and_each_seal_comes_after_its_name(self) -> None:
        """Nobody's wax before their ink."""
        pilot = Pilot(Signing(EACH * 1.5))
        shown = pictures(pilot)
        assert "seals/austria" in shown and "seals/france" not in shown and "papers/quill" in shown
        assert "Buol" in pilot.texts() and "Doria" not in pilot.texts()

    def test_a_leaf_that_is_done_shows_every_name_and_a_seal_for_powers_without_one(self) -> None:
        """A power of a new scenario presses a star."""
        pilot = Pilot(Signing(ENOUGH))
        shown = pictures(pilot)
        assert {"seals/austria", "seals/france", "seals/plain"} <= set(shown) and "papers/quill" not in shown
        pilot.see("Doria")

    @pytest.mark.parametrize("how", ["click", "return", "space"])
    def test_whoever_is_in_a_hurry_sees_it_whole_at_once(self, how: str) -> None:
        """One click or key; and when there is nothing to wait for it is no stop of the keys."""
        pilot = Pilot(Signing(0.1))
        pilot.click("deed") if how == "click" else pilot.key(how)
        pilot.see("Doria")
        assert not pilot["deed"].focusable

    def test_a_signature_leaves_title_and_christian_names_out(self) -> None:
        """And keeps what is part of the name."""
        names = ("Count Alexei Fyodorovich Orlov", "Âli Pasha", "Lord Clarendon", "Orlov")
        assert [surname(name) for name in names] == ["Orlov", "Âli Pasha", "Clarendon", "Orlov"]


class TestTelegram:
    def test_a_telegram_home_is_written_on_the_form_and_may_be_torn_up(self, tmp_path: Path) -> None:
        """Whom it asks and for what can be read before it is sent; torn up, nothing has been ordered."""
        room, pilot, _ = at_the_table(tmp_path)
        heard = len(room.seat.heard)
        pilot.stage.take(Push(Wire(room, "bessarabia", 2)))
        pilot.draw()
        pilot.see("Leave is asked to go as far as")
        pilot.see("St Petersburg")
        assert "papers/telegram" in pictures(pilot)
        pilot.key("escape")
        assert pilot.stage.top.scene.name == "congress" and len(room.seat.heard) == heard

    @pytest.mark.parametrize("code", ["en", "fr", "xx"])
    def test_the_form_keeps_its_place_at_every_size(self, code: str, tmp_path: Path) -> None:
        """In English, in French, and in a language 40 % longer."""
        room = seated(tmp_path, ("russia",), "paris_1856")
        room.viewer = "russia"
        room.doors.language = language(code)
        check_scene(lambda: Wire(room, "bessarabia", 2), code)

    def test_handed_to_the_clerk_it_is_on_the_wire(self, tmp_path: Path) -> None:
        """By the button of the article, then by Return: the order is given once."""
        room, pilot, _ = at_the_table(tmp_path)
        state = pilot.stage.top.scene.state  # type: ignore[attr-defined]  # a congress has a state
        wanted = ((q, n) for q in room.scenario.questions for n in range(room.scenario.size(q)))
        state.question, state.position = next(at for at in wanted if room.why_not(Telegraph(*at)) is None)
        state.tab = "article"
        pilot.stage.stale()
        pilot.draw()
        pilot.click("article.telegraph")
        pilot.key("return")
        sent = [entry.event for entry in room.seat.heard if isinstance(entry.event, TelegraphSent)]
        assert [(event.question, event.position) for event in sent] == [(state.question, state.position)]
        pilot.see("The telegram is on the wire.")


def test_the_chairs_bear_the_voices_that_were_last_given_on_the_chosen_question(tmp_path: Path) -> None:
    """As icon and as words, with the question named beside; and none before it was ever put."""
    room, pilot, _ = at_the_table(tmp_path)
    assert not [place for place in places(room, "indemnity") if place.icon]
    for _ in range(12):
        if any(last_voices(room, question) for question in room.scenario.questions):
            break
        play_turn(pilot)
    question = next(q for q in room.scenario.questions if last_voices(room, q))
    voices = last_voices(room, question)
    for place in places(room, question):
        assert (place.icon == voices[place.key]) if place.key in voices else not place.icon
        assert bool(place.note) or place.key not in voices
    state = pilot.stage.top.scene.state  # type: ignore[attr-defined]  # a congress has a state
    state.question, state.tab = question, "powers"
    pilot.stage.stale()
    pilot.draw()
    pilot.see(f"The voices when “{room.title(question)}” was last put.")
    assert {f"icons/{voice}" for voice in voices.values()} <= set(pictures(pilot))
