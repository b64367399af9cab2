"""The replay theatre by keys alone, and every page of it at every size, in three languages."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from pygame import Rect

from game.cli.house import House
from game.core import events as e
from game.core.after import CrisisOpened, EventCame
from game.replay.lens import Lens
from game.replay.trainer import Guess
from game.ui import focus
from game.ui.kit import Scene, Scroll
from game.ui.play import hang
from game.ui.scenes.curtain import Curtain, Waiting
from game.ui.scenes.theatre.branches import Branches
from game.ui.scenes.theatre.curtained import Lowered, open_up
from game.ui.scenes.theatre.dance import Dance
from game.ui.scenes.theatre.eyes import EyesSheet
from game.ui.scenes.theatre.note import NoteSheet
from game.ui.scenes.theatre.replays import Replays
from game.ui.scenes.theatre.seats import SeatsSheet
from game.ui.scenes.theatre.showing import Showing
from game.ui.scenes.theatre.theatre import TABS, Theatre
from game.ui.scenes.theatre.trainer import Trainer
from game.words.language import ENGLISH
from tests.conftest import ROOT
from tests.ui.checks import check_scene
from tests.ui.pilot import Pilot
from tests.ui.shows import first_of, play, settle, showing


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


SIZES = (((1024, 640), 1.0), ((1280, 800), 1.5), ((1280, 800), 2.0), ((1920, 1080), 1.0))


@pytest.mark.parametrize("tab", TABS)
@pytest.mark.parametrize("code", ["en", "fr", "xx"])
def test_the_knobs_and_what_can_be_done_are_in_sight_on_every_page(code: str, tab: str, played: Path) -> None:
    """They stand below what scrolls, so that nobody goes looking for them; in the causes of the years too."""
    for n in (None, first_of(showing(played), EventCame)):
        for size, text in SIZES:
            pilot = Pilot(_at(played, tab, n, code), size, text)
            for id in ("theatre.time", "theatre.play", "theatre.loop", "theatre.continue"):
                way = focus.way_to(pilot.stage.root, id)
                assert not any(isinstance(outer, Scroll) for outer in way), f"{id} scrolls away at {size}, {text}"
                assert Rect((0, 0), size).contains(way[-1].rect), f"{id} is out of sight at {size}, {text}"


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
    pilot.stage.focus(pilot["trainer.guess.0"])
    pilot.key("down")
    pilot.click("trainer.open")
    return scene


def _put(kind: type[object], answered: bool = False) -> Callable[[Showing], Scene]:
    """A page of the congress as it happened, which has more than offers to guess."""

    def page(shown: Showing) -> Scene:
        history = showing(ROOT / "saves" / "paris_1856_as_it_happened.congress", shown.language.code)
        scene = Trainer(history)
        most = max(scene.exercises, key=lambda one: (isinstance(one.about, kind), len(one.blanks)))
        scene._turn(scene.exercises.index(most))
        if answered:
            history.practice.guesses[scene.exercises.index(most)] = Guess(tuple(b.options[0] for b in most.blanks))
        return scene

    return page


PAGES: dict[str, Callable[[Showing], Scene]] = {
    "eyes": EyesSheet,
    "note": NoteSheet,
    "seats": SeatsSheet,
    "branches": Branches,
    "trainer": Trainer,
    "answered": _trainer,
    "motion": _put(e.MotionMoved),
    "motion told": _put(e.MotionMoved, answered=True),
    "crisis": _put(CrisisOpened),
    "crisis told": _put(CrisisOpened, answered=True),
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
    lowered = Lowered(showing(play(tmp_path, ("russia", "france"), 30)))
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
