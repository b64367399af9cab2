"""Every screen of the window keeps its place: at every size and in every language, by `tests/ui/checks.py`."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from game.cli.house import House
from game.core.pledges import Clause, Consent
from game.ui.kit import Scene
from game.ui.play import hang
from game.ui.scenes.clauses import ClauseSheet
from game.ui.scenes.congress import Congress
from game.ui.scenes.curtain import Curtain, Waiting
from game.ui.scenes.handbook import Handbook
from game.ui.scenes.huddle import Huddle
from game.ui.scenes.interview import Interview
from game.ui.scenes.keys import Binding, Keys
from game.ui.scenes.menu import Lock, Menu
from game.ui.scenes.room import Room
from game.ui.scenes.saves import Saves
from game.ui.scenes.settings import Settings
from game.ui.scenes.setup import Setup
from game.ui.scenes.transcript import Transcript
from game.words.language import language
from tests.ui.checks import check_scene
from tests.ui.pilot import Pilot
from tests.ui.test_congress_screens import play_turn, seated, settle

Make = Callable[[Room], Scene]


def _interview(way: str) -> Make:
    def make(room: Room) -> Scene:
        interview = Interview(room, "france")
        interview.way = way  # type: ignore[assignment]
        interview.gives.append(Clause(Consent("danube", 1, 3)))
        return interview

    return make


def _clause(kind: str) -> Make:
    def make(room: Room) -> Scene:
        sheet = ClauseSheet(room, [], "france", "danube")
        sheet.kind, sheet.conditional = kind, True
        return sheet

    return make


def _settings(tab: str) -> Make:
    def make(room: Room) -> Scene:
        settings = Settings(room.house, room.doors, room)
        settings.tab = tab  # type: ignore[assignment]
        return settings

    return make


def _huddle(room: Room) -> Scene:
    huddle = Huddle(room, "france")
    huddle.here = True
    huddle.sides["france"].append(Clause(Consent("danube", 1, 3)))
    return huddle


def _curtain(room: Room) -> Scene:
    room.pins.set("russia", "4711")
    curtain = Curtain(room, "russia")
    curtain.trouble = room.say("That is not the PIN.")
    return curtain


SCENES: dict[str, Make] = {
    "setup": lambda room: Setup(room.house, room.doors),
    "saves": lambda room: Saves(room.house, room.doors),
    "handbook": lambda room: Handbook(room.doors, room.scenario, "question:danube"),
    "delegate": lambda room: Handbook(room.doors, room.scenario, "delegate:orlov"),
    "minutes": Transcript,
    "menu": Menu,
    "lock": Lock,
    "keys": lambda room: Keys(room.doors),
    "binding": lambda room: Binding(room.doors, "congress.done", "Seal, or end your turn"),
    "huddle call": lambda room: Huddle(room, "france"),
    "huddle": _huddle,
    "curtain": _curtain,
    "waiting": Waiting,
    **{f"settings {tab}": _settings(tab) for tab in ("type", "colours", "sound", "speech")},
    **{f"interview {way}": _interview(way) for way in ("sound", "terms", "offer", "warn")},
    **{f"clause {kind}": _clause(kind) for kind in ("consent", "propose", "loan", "neutrality")},
}


@pytest.fixture(scope="module")
def room(tmp_path_factory: pytest.TempPathFactory) -> Room:
    """A congress of two persons and machines, in the corridor of its first sitting, Russia's turn."""
    found = seated(tmp_path_factory.mktemp("saves"), ("russia", "france"))
    pilot = Pilot(found.enter())
    settle(pilot)
    if isinstance(pilot.stage.top.scene, Curtain):
        pilot.click("curtain.lift")
    return found


@pytest.mark.parametrize("code", ["en", "fr", "xx"])
@pytest.mark.parametrize("name", SCENES)
def test_every_screen_keeps_its_place_at_every_size_in_every_language(name: str, code: str, room: Room) -> None:
    """L2, L5: to 1024×640, twice the text and a language 40 % longer, nothing is cut or out of reach."""
    room.viewer = "russia"
    room.doors.language = language(code)
    try:
        scene = SCENES[name](room)
        check_scene(lambda: scene, code)
    finally:
        room.doors.language = language("en")
        room.pins.set("russia", "")


@pytest.fixture(scope="module")
def plenaries(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Scene]:
    """The table of the full congress in each part of a plenary, and at the signature of the short one."""
    found: dict[str, Scene] = {}
    for name, phases in (("paris_1856", ("motions", "voices")), ("four_points", ("signature",))):
        for phase in phases:
            room = seated(tmp_path_factory.mktemp("saves"), name=name)
            pilot = Pilot(room.enter())
            settle(pilot)
            while room.seat.view.phase != phase:
                play_turn(pilot)
            found[phase] = pilot.stage.top.scene
    return found


@pytest.mark.parametrize("code", ["en", "fr", "xx"])
@pytest.mark.parametrize("phase", ["motions", "voices", "signature"])
def test_the_plenary_keeps_its_place_at_every_size(phase: str, code: str, plenaries: dict[str, Scene]) -> None:
    """L2, L5: motions ready on the agenda, ballots, the treaty before the signature."""
    scene = plenaries[phase]
    assert isinstance(scene, Congress)
    scene.room.doors.language = language(code)
    check_scene(lambda: scene, code)


def test_a_motion_lies_ready_for_each_question_of_the_agenda(plenaries: dict[str, Scene]) -> None:
    """Picked, moved, not twice; struck; and undone."""
    congress = plenaries["motions"]
    assert isinstance(congress, Congress)
    congress.room.doors.language = language("en")
    pilot = Pilot(congress)
    question = congress.room.seat.view.agenda[0]
    pilot.stage.focus(pilot[f"pick.{question}"])
    pilot.key("down")
    pilot.click(f"pick.move.{question}")
    assert [order.articles[0].question for order in congress.state.motions] == [question]  # type: ignore[union-attr]
    assert pilot[f"pick.move.{question}"].why_not == "It is among your motions already."
    pilot.key("ctrl+z")
    assert congress.state.motions == []


def test_high_contrast_draws_no_grain_and_keeps_every_page_readable(room: Room) -> None:
    """In the plain palette paper is white and ink is black, on every screen."""
    room.viewer = "russia"
    for name, make in SCENES.items():
        room.viewer = "russia"
        pilot = Pilot(make(room), palette="plain")
        colours = {tuple(pilot.surface.get_at((x, y)))[:3] for x in range(4, 1280, 97) for y in range(4, 800, 61)}
        assert colours & {(0, 0, 0), (255, 255, 255)}, name
        assert len(colours) < 60, f"{name} has grain: {len(colours)} colours in 200 places"
    room.pins.set("russia", "")


def test_the_house_opens_its_title_page(tmp_path: Path) -> None:
    """The first screen, in French, at every size."""
    house = House(tmp_path)
    doors = hang(house, language("fr"))
    check_scene(doors.title)
