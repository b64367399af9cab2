"""Whole screens: structure at every size, idleness, rebuilding, scenes on scenes."""

from __future__ import annotations

from types import MappingProxyType

import pygame
import pytest

from game.ui.kit import (
    Action,
    Ask,
    Button,
    Column,
    Entry,
    Look,
    Page,
    Pop,
    Push,
    Refresh,
    Scene,
    Sheet,
    Step,
    Tell,
    Text,
    Widget,
)
from game.ui.theme import PALETTES, contrast
from tests.ui.checks import check_scene
from tests.ui.gallery import Gallery
from tests.ui.pilot import Pilot


@pytest.mark.parametrize("tab", ["bargain", "voices", "forms", "signs"])
def test_every_widget_keeps_its_place_at_every_size(tab: str) -> None:
    """From 1024×640 to 1920×1080 and at twice the text nothing overlaps, leaves its parent, or escapes Tab."""

    def make() -> Scene:
        gallery = Gallery()
        gallery.tab = tab
        return gallery

    check_scene(make)


@pytest.mark.parametrize("size", [(1, 1), (1, 700), (900, 1), (30, 20), (200, 150), (3000, 90)])
@pytest.mark.parametrize("tab", ["bargain", "voices", "forms", "signs"])
def test_an_absurd_window_is_no_reason_to_crash(size: tuple[int, int], tab: str) -> None:
    """A window resized to nothing is drawn, answers, and comes back."""
    gallery = Gallery()
    gallery.tab = tab
    pilot = Pilot(gallery)
    pilot.resize(*size)
    pilot.key("tab", 12)
    pilot.post(pygame.MOUSEBUTTONDOWN, pos=(0, 0), button=1)
    pilot.post(pygame.MOUSEBUTTONUP, pos=(0, 0), button=1)
    pilot.key("escape")
    pilot.key("escape")
    pilot.resize(1280, 800)
    pilot.see("Congrès de Paris")


def test_nothing_is_drawn_when_nothing_changes() -> None:
    """Idle frames, and a pointer moving over empty cloth, draw nothing."""
    pilot = Pilot(Gallery())
    drawn = pilot.draws
    for _ in range(10):
        pilot.wait(1.0)
    for x in range(2, 20):
        pilot.point((x, 795))
        pilot.point((40, 40 + x))
    assert pilot.draws == drawn
    assert pilot.stage.rest() is None


def test_focus_and_scroll_outlive_a_rebuild() -> None:
    """After an action the tree is new, but the focus and the scrolled place are the same."""
    pilot = Pilot(Gallery())
    pilot.wheel("g.article", -3)
    offset = pilot.stage.top.memory.scroll["g.article"]
    tree = pilot.stage.root
    pilot.click("g.secret")
    assert pilot.stage.root is not tree
    assert offset > 0
    assert pilot.stage.top.memory.scroll["g.article"] == offset
    assert pilot.focused == "g.secret"


class Vanishing(Scene):
    """Buttons that go away when pressed."""

    def __init__(self) -> None:
        self.left = ["one", "two", "three"]

    def build(self, look: Look) -> Widget:
        return Page(Column(*(Button(id, id.title()) for id in self.left)))

    def on_action(self, action: Action) -> Step | None:
        if action.id in self.left:
            self.left.remove(action.id)
        return None


def test_when_the_focused_widget_goes_its_neighbour_has_the_focus() -> None:
    """The keys never end up nowhere."""
    pilot = Pilot(Vanishing())
    pilot.tab_to("two")
    pilot.key("return")
    assert pilot.focused == "three"
    pilot.key("return")
    assert pilot.focused == "one"


def test_a_dialog_traps_the_focus_and_hands_back_its_answer() -> None:
    """Tab stays in the dialog, clicks below are not heard, and the scene below hears the answer."""
    gallery = Gallery()
    pilot = Pilot(gallery)
    pilot.key("escape")
    pilot.see("forget who rose from the table")
    pilot.see("Congrès de Paris")
    heard = len(gallery.heard)
    for _ in range(6):
        pilot.key("tab")
        assert pilot.focused.startswith("ask.")
    pilot.click((200, 300))
    assert len(gallery.heard) == heard
    pilot.click("ask.stay")
    assert gallery.heard[-1] == Action("leave", "stay")
    pilot.key("escape")
    pilot.key("escape")
    assert gallery.heard[-1] == Action("leave", "stay")
    assert not pilot.stage.done
    pilot.key("escape")
    pilot.click("ask.go")
    assert pilot.stage.done


class Curtain(Scene):
    """An opaque scene with one word."""

    def build(self, look: Look) -> Widget:
        return Page(Text("Curtain"))


def test_nothing_below_an_opaque_scene_is_drawn() -> None:
    """With the curtain down not one word, and not one pixel, of the screen below is left."""
    secret, other = Pilot(Gallery()), Pilot(Curtain())
    secret.stage.take(Push(Curtain()))
    secret.draw()
    assert secret.texts() == ["Curtain"]
    assert pygame.image.tobytes(secret.surface, "RGB") == pygame.image.tobytes(other.surface, "RGB")


def test_a_shortcut_is_the_button_it_stands_for() -> None:
    """O offers; and where the button is disabled, its reason is told instead."""
    gallery = Gallery()
    pilot = Pilot(gallery)
    pilot.key("o")
    assert gallery.heard[-1] == Action("g.offer")
    gallery.shortcuts = {"x": "g.refuse"}
    pilot.key("x")
    assert gallery.heard[-1] == Action("g.offer")
    pilot.see("The armistice has not been extended")
    pilot.wait(20.0)
    assert not pilot.sees("The armistice has not been extended")


def test_what_has_the_focus_is_spoken() -> None:
    """Each new focus, and each change of what has it, is one line of speech; so is a reason."""
    pilot = Pilot(Gallery())
    pilot.tab_to("g.refuse")
    assert "not available: The armistice" in pilot.heard[-1]
    pilot.tab_to("g.calls")
    assert pilot.heard[-1] == "Calls: 2"
    pilot.key("right")
    assert pilot.heard[-1] == "Calls: 3"


def test_the_focus_ring_shows_for_keys_and_not_for_the_pointer() -> None:
    """A ring round a clicked button would be noise; round a button reached by Tab it is the only sign."""
    pilot = Pilot(Gallery())
    pilot.click("g.save")
    pilot.point((1, 1))
    clicked = pygame.image.tobytes(pilot.surface, "RGB")
    pilot.key("tab")
    pilot.key("shift+tab")
    assert pilot.focused == "g.save"
    assert pygame.image.tobytes(pilot.surface, "RGB") != clicked


def test_text_grows_by_key_and_the_preference_is_told() -> None:
    """Ctrl + and Ctrl − step through the scales, Ctrl 0 returns."""
    pilot = Pilot(Gallery())
    told = []
    pilot.stage.changed = told.append
    pilot.key("ctrl++")
    pilot.key("ctrl+=")
    assert pilot.stage.look.text == 1.3
    pilot.key("ctrl+-")
    assert [each.text for each in told] == [1.15, 1.3, 1.15]
    pilot.key("ctrl+0")
    assert pilot.stage.look.text == 1.0
    pilot.key("f11")
    assert told[-1].fullscreen


class Thinking(Scene):
    """Waits for three ticks."""

    pulse = 0.1

    def __init__(self) -> None:
        self.ticks = 0

    def build(self, look: Look) -> Widget:
        return Page(Text(f"{self.ticks} thoughts"))

    def tick(self, dt: float) -> Step | None:
        self.ticks += 1
        return None if self.ticks < 3 else Refresh() if self.ticks == 3 else Tell("Done.")


def test_a_scene_that_waits_is_ticked_and_drawn_only_when_it_says_so() -> None:
    """Ticks cost no drawing until one answers a step."""
    pilot = Pilot(Thinking())
    drawn = pilot.draws
    assert pilot.stage.rest() == pytest.approx(0.1)
    pilot.wait(0.11)
    pilot.wait(0.11)
    assert pilot.draws == drawn
    pilot.wait(0.11)
    pilot.see("3 thoughts")


def test_the_last_scene_to_leave_ends_the_game() -> None:
    """Pop on an empty stack is the end, not an error."""
    pilot = Pilot(Gallery())
    pilot.stage.act(Action("g.pop"))
    assert pilot.stage.done


def test_a_safe_answer_has_the_focus_when_there_is_danger() -> None:
    """Enter pressed by mistake must not leave the congress."""
    answers = [("stay", "Stay"), ("go", "Leave")]
    assert Pilot(Ask("leave", "Leave?", "", answers, danger=True)).focused == "ask.stay"
    assert Pilot(Ask("sign", "Sign?", "", answers)).focused == "ask.go"


@pytest.mark.parametrize("palette", PALETTES.values(), ids=PALETTES)
def test_every_text_can_be_read_on_its_ground(palette) -> None:
    """WCAG AA: at least 4.5 to 1 for every pair that is drawn."""
    for ink in (palette.ink, palette.ink_soft, palette.wine, palette.moss, palette.blue):
        for ground in (palette.paper, palette.well, palette.stripe):
            assert contrast(ink, ground) >= 4.5
    for ink in (palette.ivory, palette.ivory_soft, palette.glow):
        assert contrast(ink, palette.cloth) >= 4.5
    assert contrast(palette.on_wine, palette.wine) >= 4.5
    assert contrast(palette.on_wine, palette.wine_lit) >= 4.5
    assert contrast(palette.paper, palette.ink) >= 4.5


class Letter(Scene):
    """A dialog with an entry."""

    opaque = False
    first = "letter.text"

    def build(self, look: Look) -> Widget:
        return Sheet(Entry("letter.text", "Write"), "A letter")


class Desk(Scene):
    """W opens a letter."""

    shortcuts = MappingProxyType({"w": "write"})

    def build(self, look: Look) -> Widget:
        return Page(Button("other", "Other"))

    def on_action(self, action: Action) -> Step | None:
        return Push(Letter()) if action.id == "write" else None


def test_the_letter_of_a_shortcut_is_not_written_into_what_it_opens() -> None:
    """SDL sends the key and then its text; the text comes when the entry already has the focus."""
    pilot = Pilot(Desk())
    pilot.type("w")
    assert pilot.focused == "letter.text"
    assert pilot["letter.text"].draft.text == ""
    pilot.type("Sire")
    assert pilot["letter.text"].draft.text == "Sire"


def test_a_notice_does_not_outlive_its_screen() -> None:
    """What was told to one player is gone when the curtain falls."""
    pilot = Pilot(Desk())
    pilot.stage.take(Tell("Russia would give up Kars."))
    pilot.draw()
    pilot.see("give up Kars")
    pilot.stage.take(Push(Curtain()))
    pilot.draw()
    assert pilot.texts() == ["Curtain"]


def test_a_screen_with_other_scenes_popped_is_built_anew() -> None:
    """Coming back, a scene shows its present state."""
    pilot = Pilot(Vanishing())
    pilot.stage.take(Push(Curtain()))
    pilot.draw()
    pilot.stage.frames[0].scene.left.remove("one")
    pilot.stage.take(Pop())
    pilot.draw()
    assert not pilot.has("one")
