"""The guide's example runs, the checks find what they should, the real window opens, and noise breaks nothing."""

from __future__ import annotations

import random
import textwrap

import pygame
import pytest

import game.ui
from game import paths
from game.ui import kit
from game.ui.app import App
from game.ui.kit import Action, Button, Column, Look, Page, Pane, Push, Scene, Step, Text, Widget
from tests.ui.checks import check_scene, faults
from tests.ui.gallery import Gallery
from tests.ui.pilot import Pilot


def test_the_example_of_the_guide_runs() -> None:
    """The scene in the docstring of game.ui bows, refuses with its reason, and leaves."""
    guide = game.ui.__doc__ or ""
    source = textwrap.dedent(guide[guide.index("    class Hello(Scene)") : guide.index("Sizes given by scenes")])
    names = dict(vars(kit))
    exec(source, names)  # noqa: S102  # our own docstring
    hello = names["Hello"]()
    hello.why_not_bow = lambda: "His back aches." if hello.bows > 1 else None
    check_scene(lambda: hello)
    pilot = Pilot(hello)
    pilot.click("hello.bow")
    pilot.click("hello.bow")
    pilot.see("Count Orlov has bowed 2 times.")
    pilot.key("tab")
    pilot.tab_to("hello.bow")
    pilot.see("His back aches.")
    pilot.key("escape")
    assert pilot.stage.done


class Faulty(Scene):
    """Two widgets of one name, one of them out of place."""

    def build(self, look: Look) -> Widget:
        class Loose(Column):
            def place(self, rect: pygame.Rect) -> None:
                super().place(rect)
                self.inside[0].place(rect.move(0, 30))

        return Page(Loose(Button("x", "One"), Button("x", "Two")))


def test_the_checks_find_faults() -> None:
    """A check that never fails is none."""
    found = "\n".join(faults(Pilot(Faulty())))
    assert "two widgets are called x" in found
    assert "leaves Loose" in found
    assert "lies over x" in found


def test_the_window_draws_once_and_then_rests() -> None:
    """The real loop, with the dummy driver."""
    app = App(Gallery(), paths.root("assets") / "fonts", size=(640, 400))
    try:
        pygame.event.clear()
        app.stage.dirty = True
        assert app.frame()
        assert not app.frame()
        pygame.event.post(pygame.event.Event(pygame.KEYDOWN, key=pygame.K_TAB, mod=0, unicode=""))
        assert app.frame()
        pygame.event.post(pygame.event.Event(pygame.QUIT))
        app.run()
        assert app.stage.done
    finally:
        pygame.display.quit()


@pytest.mark.parametrize("seed", range(4))
def test_no_noise_of_keys_and_pointer_breaks_it(seed: int) -> None:
    """A cat on the keyboard, a child at the mouse, a window being dragged about."""
    dice = random.Random(seed)
    pilot = Pilot(Gallery())
    chords = ["tab", "shift+tab", "return", "space", "escape", "up", "down", "left", "right", "home", "end", "pageup",
              "pagedown", "backspace", "delete", "ctrl+a", "ctrl+backspace", "ctrl++", "ctrl+-", "a", "o",
              "shift+left"]  # fmt: skip
    for _ in range(200):
        if pilot.stage.done:
            pilot = Pilot(Gallery())
        at = (dice.randint(-5, pilot.stage.size[0] + 5), dice.randint(-5, pilot.stage.size[1] + 5))
        match dice.randint(0, 9):
            case 0 | 1 | 2 | 3:
                pilot.key(dice.choice(chords))
            case 4 | 5:
                pilot.click(at)
            case 6:
                pilot.drag(at, (dice.randint(0, 1300), dice.randint(0, 900)))
            case 7:
                pilot.wheel(at, dice.choice([-3, -1, 1, 3]))
            case 8:
                pilot.type(dice.choice(["a", "É", "Ж", " "]))
            case _ if dice.random() < 0.3:
                pilot.resize(dice.randint(1, 2000), dice.randint(1, 1200))
            case _:
                pilot.wait(dice.random())


class Secret(Scene):
    """A screen only one player may see, with a dialog's worth of writing on it."""

    def __init__(self) -> None:
        self.lost = 0

    def build(self, look: Look) -> Widget:
        return Page(Column(Text("Bessarabia may be given up."), Pane("secret.brief", "Red lines: **Poland**.")))

    def on_action(self, action: Action) -> Step | None:
        if action == Action("window", "lost"):
            self.lost += 1
            return Push(Blank())
        return None


class Blank(Scene):
    """The curtain."""

    def build(self, look: Look) -> Widget:
        return Page(Text("Pass the device to France."))


def test_a_scene_can_draw_the_curtain_when_another_window_comes_up() -> None:
    """Focus loss is an action like any other; afterwards nothing of the papers is on the screen."""
    secret = Secret()
    pilot = Pilot(secret)
    pilot.see("Poland")
    pilot.post(pygame.WINDOWFOCUSLOST)
    assert secret.lost == 1
    assert pilot.texts() == ["Pass the device to France."]
