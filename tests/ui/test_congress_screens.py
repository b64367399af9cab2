"""The screens of the game: a congress played in the window from the title page to the end, by mouse and by keys."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from game.cli.house import House
from game.seat.table import Player
from game.ui.deed import EACH
from game.ui.kit import Scene
from game.ui.play import first_scene, hang
from game.ui.scenes.closing import Closing
from game.ui.scenes.congress import Congress
from game.ui.scenes.curtain import Curtain, Waiting
from game.ui.scenes.handbook import Handbook
from game.ui.scenes.interview import Interview
from game.ui.scenes.room import Room
from game.ui.scenes.saves import Saves
from game.ui.scenes.setup import Setup
from game.ui.scenes.state import TABS, Tab
from game.ui.scenes.title import Title
from game.ui.scenes.years import Years
from game.words.language import ENGLISH, language
from tests.ui.checks import check_scene
from tests.ui.pilot import Pilot


def seated(folder: Path, people: tuple[str, ...] = ("russia",), name: str = "four_points", seed: int = 1) -> Room:
    """A room in which a congress has just been opened."""
    house = House(folder)
    path = next(offered.path for offered in house.scenarios() if offered.path.stem == name)
    scenario = house.scenario(path)
    plan = {
        power: Player("human", f"Player of {power}") if power in people else Player("machine")
        for power in scenario.powers
    }
    return Room(house, house.begin(scenario, plan, seed, historical=True), hang(house, ENGLISH))


def title(folder: Path) -> Scene:
    """The title page of a house."""
    house = House(folder)
    return first_scene(house, hang(house, ENGLISH), None)


def handbook(folder: Path) -> Handbook:
    """The handbook, open at a question."""
    house = House(folder)
    scenario = house.scenario(next(iter(house.scenarios())).path)
    return Handbook(hang(house, ENGLISH), scenario, "question:bs_fleet")


def settle(pilot: Pilot) -> None:
    """Let the machines act until a person must."""
    for _ in range(3000):
        if not pilot.stage.top.scene.pulse:
            return
        pilot.wait(0.02)
    raise AssertionError("the machines never came to an end")


def read_years(pilot: Pilot) -> None:
    """Read on, answer every crisis with the first answer, until the verdict of history."""
    for _ in range(600):
        scene = pilot.stage.top.scene
        if isinstance(scene, Curtain):
            pilot.click("curtain.lift")
            continue
        if not isinstance(scene, Years):
            return
        settle(pilot)
        if pilot.stage.top.scene is not scene:
            continue
        if scene.crisis:
            pilot.stage.focus(pilot["years.option"])
            pilot.key("down")
            pilot.click("years.decide")
        elif pilot.has("years.end"):
            pilot.click("years.end")
        else:
            pilot.click("years.on")
    raise AssertionError("history never came to an end")


def answer_letters(pilot: Pilot) -> None:
    """Answer what lies before the viewer, somehow."""
    while pilot.stage.top.scene.name == "letters":
        for id in ("letters.accept", "letters.disclose", "letters.noterms", "letters.refuse", "letters.back"):
            if pilot.has(id) and pilot[id].enabled:
                pilot.click(id)
                break


def play_turn(pilot: Pilot) -> None:
    """Do what the congress waits for: nothing moved, everything consented to, signed."""
    scene = pilot.stage.top.scene
    assert isinstance(scene, Congress)
    match scene.room.seat.view.phase:
        case "corridor":
            if scene.room.seat.letters():
                pilot.click("congress.letters")
                answer_letters(pilot)
            pilot.click("congress.done")
        case "voices":
            for motion in scene.room.seat.view.motions:
                pilot.stage.focus(pilot[f"voice.{motion}"])
                pilot.key("right")
                pilot.key("left")
            pilot.click("congress.done")
        case "signature":
            pilot.click("congress.sign")
        case _:
            pilot.click("congress.done")
    settle(pilot)


def test_a_congress_is_played_from_the_title_page_to_the_signature_with_the_mouse(tmp_path: Path) -> None:
    """New congress, four points, Russia: every click answered, the treaty signed, the scores explained."""
    pilot = Pilot(title(tmp_path))
    pilot.click("title.new")
    pilot.see("The Four Points")
    pilot.click("setup.begin")
    settle(pilot)
    for _ in range(200):
        if pilot.stage.top.scene.name != "congress":
            break
        play_turn(pilot)
    assert isinstance(pilot.stage.top.scene, Closing)
    pilot.see("The congress ends in a general peace.")
    pilot.stage.focus(pilot["closing.tab"])
    pilot.key("right")
    pilot.see("Peace of 1856")
    pilot.click("closing.years")
    read_years(pilot)
    assert isinstance(pilot.stage.top.scene, Closing)
    pilot.stage.focus(pilot["closing.tab"])
    pilot.see("where it begins")
    pilot.key("right")
    pilot.see("Sitting 1 opens")
    pilot.click("closing.title")
    assert isinstance(pilot.stage.top.scene, Title)


def test_two_people_answer_a_crisis_behind_the_curtain(tmp_path: Path) -> None:
    """Each person answers a crisis of its own, handed over by name, and what was read stays read."""
    room = seated(tmp_path, ("russia", "austria", "france"))
    pilot = Pilot(room.enter())
    for _ in range(400):
        scene = pilot.stage.top.scene
        if isinstance(scene, Curtain):
            pilot.click("curtain.lift")
            settle(pilot)
        elif isinstance(scene, Congress):
            play_turn(pilot)
        elif isinstance(scene, Waiting):
            settle(pilot)
        else:
            break
    pilot.click("closing.years")
    read_years(pilot)
    assert isinstance(pilot.stage.top.scene, Closing)
    assert room.table.over
    assert room.years == len(room.table.aftermath.moment.chapters)  # type: ignore[union-attr]


@pytest.mark.parametrize("tab", ["paper", "why", "europe"])
def test_every_page_of_the_years_keeps_its_place_at_every_size(tab: str, tmp_path: Path) -> None:
    """L5: the years fit or scroll at every size."""
    room = seated(tmp_path)
    pilot = Pilot(room.enter())
    settle(pilot)
    while pilot.stage.top.scene.name == "congress":
        play_turn(pilot)
    pilot.click("closing.years")
    settle(pilot)
    years = pilot.stage.top.scene
    assert isinstance(years, Years)
    years.walk.tab = tab
    check_scene(lambda: years)


def test_a_congress_left_in_the_middle_is_taken_up_where_it_was(tmp_path: Path) -> None:
    """Leave in sitting two, load from the title page: behind a curtain, the same sitting, the same draft."""
    pilot = Pilot(seated(tmp_path).enter())
    settle(pilot)
    while pilot.stage.top.scene.room.seat.view.sitting < 2:  # type: ignore[attr-defined]
        play_turn(pilot)
    left = pilot.stage.top.scene.room.seat.view  # type: ignore[attr-defined]
    pilot.key("escape")
    pilot.see("is kept as")
    pilot.click("menu.leave")
    pilot.click("title.saves")
    pilot.see("Sitting 2")
    pilot.click("saves.open")
    assert isinstance(pilot.stage.top.scene, Curtain), "the curtain falls on loading"
    pilot.click("curtain.lift")
    settle(pilot)
    again = pilot.stage.top.scene.room.seat.view  # type: ignore[attr-defined]
    assert (again.sitting, again.questions) == (left.sitting, left.questions)


def test_motions_are_moved_linked_struck_and_sealed(tmp_path: Path) -> None:
    """A position is chosen and moved, a second one linked to it, and what was struck is not sealed."""
    pilot = Pilot(seated(tmp_path).enter())
    settle(pilot)
    while pilot.stage.top.scene.room.seat.view.phase != "motions":  # type: ignore[attr-defined]
        play_turn(pilot)
    congress = pilot.stage.top.scene
    assert isinstance(congress, Congress)
    today = congress.room.seat.view.agenda[0]
    other = next(question for question in congress.room.scenario.questions if question != today)
    congress.state.question, congress.state.position, congress.state.tab = today, 1, "article"
    pilot.resize(1281, 800)
    pilot.click("article.move")
    congress.state.question, congress.state.position, congress.state.tab = other, 2, "article"
    pilot.resize(1280, 800)
    pilot.click("article.link")
    assert [len(order.articles) for order in congress.state.motions] == [2]  # type: ignore[union-attr]
    pilot.click("plenary.call")
    pilot.click("plenary.strike.1")
    assert len(congress.state.motions) == 1
    pilot.click("congress.done")
    settle(pilot)
    moved = [m for m in congress.room.seat.view.motions.values() if m.by == "russia"]
    assert [len(motion.articles) for motion in moved] == [2]


def test_a_machine_answers_an_interview_at_once(tmp_path: Path) -> None:
    """Sounding France on the Black Sea brings its answer into the same sheet."""
    pilot = Pilot(seated(tmp_path).enter())
    settle(pilot)
    pilot.click("congress.speak")
    pilot.click("interview.say")
    pilot.see("France tells you")


def test_a_bargain_is_written_offered_and_answered(tmp_path: Path) -> None:
    """Two pledges written on the sheet of clauses make an offer, and the machine takes it, leaves it, or counters."""
    pilot = Pilot(seated(tmp_path).enter())
    settle(pilot)
    pilot.click("congress.speak")
    interview = pilot.stage.top.scene
    assert isinstance(interview, Interview)
    interview.way = "offer"
    pilot.resize(1281, 800)
    for side in ("gives", "asks"):
        pilot.click(f"interview.add.{side}")
        pilot.click("clause.add")
    pilot.click("interview.say")
    assert pilot.sees("refuse") or pilot.sees("accept") or pilot.sees("offer"), pilot.texts()
    assert interview.gives == []


def test_voices_cannot_be_sealed_before_all_are_given(tmp_path: Path) -> None:
    """Nothing is consented to by oversight: the seal waits, and says why."""
    pilot = Pilot(seated(tmp_path).enter())
    settle(pilot)
    while pilot.stage.top.scene.room.seat.view.phase != "voices":  # type: ignore[attr-defined]
        play_turn(pilot)
    assert pilot["congress.done"].why_not == "Give your voice on every motion first."


def test_between_two_people_the_curtain_shows_nothing_of_either(tmp_path: Path) -> None:
    """H1, H5: while the curtain is down no private token is drawn or said, and it names the person."""
    room = seated(tmp_path, ("russia", "france"))
    pilot = Pilot(room.enter())
    lifted: set[str] = set()
    for _ in range(60):
        scene = pilot.stage.top.scene
        if isinstance(scene, Curtain):
            shown = " ".join(pilot.texts()) + " ".join(pilot.heard[-3:])
            private = secrets(room)
            assert not [token for token in private if token in shown]
            pilot.see(f"Player of {scene.power}")
            lifted.add(scene.power)
            pilot.click("curtain.lift")
            settle(pilot)
        elif isinstance(scene, Congress):
            play_turn(pilot)
        elif isinstance(scene, Waiting):
            settle(pilot)
        else:
            break
    assert lifted == {"russia", "france"}


def secrets(room: Room) -> list[str]:
    """Words and figures that only one power may know."""
    tokens = []
    for power in room.persons:
        letter = room.scenario.briefs[power].letter
        tokens += [line.strip() for line in letter.split(". ") if len(line) > 20]
        tokens.append(ENGLISH.tenths(room.table.seats[power].hand.walk_away))
        tokens += list(room.table.seats[power].hand.ledger)
    return tokens


def test_the_seats_of_a_new_congress_are_chosen_and_checked(tmp_path: Path) -> None:
    """A congress of machines alone is refused with its reason; a seed must be a number."""
    pilot = Pilot(Setup(House(tmp_path), hang(House(tmp_path), ENGLISH)))
    setup = pilot.stage.top.scene
    assert isinstance(setup, Setup)
    pilot.stage.focus(pilot["setup.kind.russia"])
    pilot.key("left")
    assert pilot["setup.begin"].why_not == "At least one person must sit down."
    pilot.key("right")
    pilot.click("setup.seed")
    pilot.type("abc")
    assert pilot["setup.begin"].why_not == "The seed is a whole number, or nothing."


def test_the_whole_game_can_be_played_by_keys_alone(tmp_path: Path) -> None:
    """L1: from the title page, without a mouse, a turn is ended."""
    pilot = Pilot(title(tmp_path))
    pilot.key("n")
    pilot.tab_to("setup.begin")
    pilot.key("return")
    settle(pilot)
    sitting = pilot.stage.top.scene.room.seat.view  # type: ignore[attr-defined]
    pilot.tab_to("congress.done")
    pilot.key("return")
    settle(pilot)
    assert pilot.stage.top.scene.room.seat.view is not sitting  # type: ignore[attr-defined]


def _closed(folder: Path) -> Scene:
    room = seated(folder)
    pilot = Pilot(room.enter())
    settle(pilot)
    while pilot.stage.top.scene.name == "congress":
        play_turn(pilot)
    return pilot.stage.top.scene


SCENES: dict[str, Callable[[Path], Scene]] = {
    "title": title,
    "setup": lambda folder: Setup(House(folder), hang(House(folder), ENGLISH)),
    "saves": lambda folder: Saves(House(folder), hang(House(folder), ENGLISH)),
    "handbook": lambda folder: handbook(folder),
    "curtain": lambda folder: Curtain(seated(folder), "russia"),
    "closing": _closed,
}


@pytest.mark.parametrize("name", SCENES)
def test_every_screen_keeps_its_place_at_every_size(name: str, tmp_path: Path) -> None:
    """L5: from 1024×640 to 1920×1080 and at twice the text nothing overlaps, is cut, or escapes Tab."""
    scene = SCENES[name](tmp_path)
    check_scene(lambda: scene)


@pytest.fixture(scope="module")
def table(tmp_path_factory: pytest.TempPathFactory) -> Congress:
    """The table of the full congress in its third sitting."""
    room = seated(tmp_path_factory.mktemp("saves"), name="paris_1856")
    pilot = Pilot(room.enter())
    settle(pilot)
    while room.seat.view.sitting < 3:
        play_turn(pilot)
    congress = pilot.stage.top.scene
    assert isinstance(congress, Congress)
    return congress


@pytest.mark.parametrize("code", ["en", "fr", "xx"])
@pytest.mark.parametrize("tab", TABS)
def test_every_page_of_the_congress_keeps_its_place_at_every_size(tab: Tab, code: str, table: Congress) -> None:
    """L2, L5: the pages of the full congress fit or scroll, in English, French and a language 40 % longer."""
    table.room.doors.language = language(code)
    table.state.tab = tab
    check_scene(lambda: table, code)


def test_the_foot_says_what_can_be_done_in_every_phase(tmp_path: Path) -> None:
    """Corridor, motions, voices and signature each have their sentence, at the foot or above it."""
    room = seated(tmp_path)
    pilot = Pilot(room.enter())
    settle(pilot)
    said = {"motions": "then seal", "voices": "seal your voices", "signature": "Sign it, or decline"}
    for _ in range(200):
        if pilot.stage.top.scene.name != "congress":
            break
        phase = room.seat.view.phase
        letters = phase == "corridor" and room.seat.letters()
        pilot.see(said.get(phase, "A letter awaits" if letters else "Speak with a power"))
        play_turn(pilot)
    pilot.see("history is not")


def test_what_the_delegates_say_as_they_sign_is_heard_at_the_signature(tmp_path: Path) -> None:
    """A line for each machine power, in its delegate's own manner; nothing is put into a person's mouth."""
    room = seated(tmp_path)
    pilot = Pilot(room.enter())
    settle(pilot)
    while pilot.stage.top.scene.name == "congress":
        play_turn(pilot)
    closing = pilot.stage.top.scene
    assert isinstance(closing, Closing)
    spoken = closing.signatures.spoken(len(room.scenario.powers))
    assert len(spoken) == len(room.scenario.powers) - 1
    assert not [line for line in spoken if "Orlov" in line]
    text = pilot["closing.treaty"].text  # type: ignore[attr-defined]
    assert all(line in text for line in spoken)
    closing.seconds = 2.5 * EACH
    shown = closing._treaty().parts[1].text  # type: ignore[attr-defined]
    heard = [line for line in spoken if line in shown]
    assert heard == spoken[: len(heard)]
    assert 0 < len(heard) <= 2, "each is heard when he has signed"


def test_a_new_sitting_turns_to_its_agenda(tmp_path: Path) -> None:
    """What was looked at and is agreed now gives way to the first open question of the day."""
    room = seated(tmp_path, name="paris_1856")
    pilot = Pilot(room.enter())
    settle(pilot)
    while room.seat.view.sitting < 2:
        play_turn(pilot)
    view, congress = room.seat.view, pilot.stage.top.scene
    assert isinstance(congress, Congress)
    today = [question for question in view.agenda if view.questions[question].position < 0]
    assert congress.state.question in today
    other = today[-1]
    congress.state.question = other
    play_turn(pilot)
    assert congress.state.question == other, "an open question of the day is kept"
