"""What is played when, and whose face stands beside a page of the years."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pygame
import pytest

from game import paths
from game.content.load import load
from game.ui import art
from game.ui.app import App
from game.ui.faces import BEARERS, faces, gallery
from game.ui.kit import Action, Look, Page, Pop, Push, Scene, Sheet, Step, Text, Widget
from game.ui.scenes import music
from game.ui.sound import Sound
from tests.ui.pilot import Pilot
from tests.ui.test_congress_screens import seated, settle


class TestMusic:
    def test_every_piece_that_a_screen_asks_for_is_there_and_every_piece_is_asked_for(self) -> None:
        """Nothing is rendered that nobody hears."""
        asked = {music.OVERTURE, *music.SALON, *music.YEARS, *music.HYMNS.values()}
        assert asked == set(Sound().names("music"))

    def test_each_of_the_seven_has_a_hymn_of_its_own(self) -> None:
        """Prussia sings its own words to the tune of another's, in an arrangement of its own."""
        powers = load(paths.root("scenarios") / "paris_1856.yaml").powers
        assert set(powers) == set(music.HYMNS)
        assert len(set(music.HYMNS.values())) == len(powers)

    def test_a_power_s_hymn_is_played_over_its_own_instructions_only(self, tmp_path: Path) -> None:
        """And at the table the piece of the sitting."""
        pilot = Pilot(seated(tmp_path, ("russia",), "paris_1856").enter())
        settle(pilot)
        scene = pilot.stage.top.scene
        assert scene.plays() in music.SALON
        pilot.key("ctrl+8")
        assert scene.plays() == "god_save_the_tsar"
        pilot.key("ctrl+1")
        assert scene.plays() in music.SALON

    def test_a_power_of_another_congress_keeps_the_salon_piece(self) -> None:
        """A scenario may seat Genoa."""
        assert music.hymn("genoa", "nocturne") == "nocturne"

    def test_the_window_asks_for_a_piece_when_the_scene_on_top_wants_another(self) -> None:
        """A dialog that plays nothing leaves what is played; the same piece is not begun again."""
        asked: list[str] = []
        app = App(Hall("waltz"), paths.root("assets") / "fonts", tune=asked.append)
        app.frame()
        app.stage.act(Action("dialog"))
        app.frame()
        app.stage.act(Action("hall"))
        app.frame()
        assert asked == ["waltz", "march"]


class TestPieces:
    @pytest.mark.parametrize("name", sorted(Sound().names("music")))
    def test_a_piece_is_as_loud_as_the_others_and_goes_round_without_a_click(
        self, name: str, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        """Within a decibel and a half of the common loudness, and no jump where it begins again."""
        monkeypatch.setenv("SDL_AUDIODRIVER", "dummy")
        pygame.mixer.init(44_100, -16, 2, 1024)
        try:
            heard = pygame.mixer.Sound(paths.root("assets") / "sound" / "music" / f"{name}.ogg")
            wave = np.frombuffer(heard.get_raw(), np.int16).reshape(-1, 2) / 32768
        finally:
            pygame.mixer.quit()
        loudness = 20 * np.log10(np.sqrt(np.mean(wave**2)))
        assert -24.6 < loudness < -21.6
        assert np.abs(wave).max() < 0.7
        assert 45 < len(wave) / 44_100 < 90
        assert np.abs(wave[0] - wave[-1]).max() < np.abs(np.diff(wave, axis=0)).max()


class Hall(Scene):
    """Plays one piece; opens a dialog that plays none, and another hall."""

    def __init__(self, piece: str) -> None:
        self.piece = piece

    def build(self, look: Look) -> Widget:
        return Page(Text("A hall."))

    def plays(self) -> str:
        return self.piece

    def on_action(self, action: Action) -> Step | None:
        return Push(Whisper()) if action.id == "dialog" else None


class Whisper(Scene):
    """A dialog."""

    opaque = False

    def build(self, look: Look) -> Widget:
        return Sheet(Text("Hush."))

    def on_action(self, action: Action) -> Step | None:
        return Push(Hall("march")) if action.id == "hall" else Pop()


class TestFaces:
    def test_everyone_who_may_be_named_has_been_drawn(self) -> None:
        """A name that leads to nobody would leave a gap."""
        assert {bearer.face for bearer in BEARERS} <= art.shelf().names("portraits")

    @pytest.mark.parametrize(
        ("text", "year", "seen"),
        [
            ("Cavour meets Napoleon III at Plombières.", 1858, ("cavour", "napoleon_iii")),
            ("The Sultan dies.", 1861, ("abdulaziz",)),
            ("The Sultan signs.", 1858, ("abdulmecid",)),
            ("The Sultan is told.", 1878, ("abdulhamid",)),
            ("Wilhelm goes to Tangier.", 1905, ("wilhelm_ii",)),
            ("The King is a Wilhelm.", 1866, ("wilhelm_i",)),
            ("A shade of greyness; Greyhounds run.", 1912, ()),
            ("Sir Edward Grey sees the lamps go out.", 1914, ("grey",)),
            ("Bismarck, Andrássy, Disraeli and Salisbury at one table.", 1878, ("bismarck", "andrassy", "disraeli")),
        ],
    )
    def test_a_name_means_who_bore_it_in_that_year(self, text: str, year: int, seen: tuple[str, ...]) -> None:
        """Whole words only, in the order of the text, three at most."""
        assert faces(text, year) == seen

    def test_nobody_named_leaves_no_line(self) -> None:
        """And somebody does."""
        assert gallery("The harvest fails.", 1870) == []
        assert gallery("Bismarck edits.", 1870) == ["@portrait:bismarck"]
