"""Pictures and sounds are found, scaled, tinted and kept; and when they are not there, the game goes on."""

import logging
import shutil
import time
from pathlib import Path

import pygame
import pytest

from game import paths
from game.ui import art
from game.ui import sound as sound_module
from game.ui.canvas import Canvas
from game.ui.kit import Choice, Column, Item, List, Look, Meter, Panel, Scene, Text, Widget, literal, plain
from game.ui.sound import Sound
from game.ui.theme import CANDLE, PLAIN
from tests.ui.pilot import Pilot

ASSETS = paths.root("assets")


class TestPictures:
    def test_a_picture_has_the_width_asked_for(self) -> None:
        for width in (20, 48, 64, 150, 400, 500):
            face, banner = art.portrait("cavour", width), art.flag("sardinia", width)
            assert face is not None and banner is not None
            assert face.get_size() == (width, round(width * 5 / 4))
            assert banner.get_width() == width

    def test_the_same_picture_is_made_once(self) -> None:
        assert art.seal("austria", 50) is art.seal("austria", 50)

    def test_ids_that_nobody_has_drawn_have_no_picture(self) -> None:
        assert art.flag("genoa", 48) is None
        assert art.portrait("../fonts/OFL", 48) is None
        assert art.shelf().get("mastheads", "gazette", 300) is None
        assert art.shelf().get("icons", "no such thing", 24) is None

    def test_an_unknown_power_still_seals(self) -> None:
        assert art.seal("genoa", 64) is art.seal("plain", 64)

    def test_an_icon_takes_the_ink_it_is_given(self) -> None:
        """In high contrast it is black or white and nothing else."""
        for ink in (PLAIN.ink, PLAIN.ivory, PLAIN.wine):
            mark = art.shelf().get("icons", "sign", 24, ink)
            assert mark is not None
            seen = {
                tuple(mark.get_at((x, y)))[:3] for x in range(24) for y in range(24) if mark.get_at((x, y)).a == 255
            }
            assert seen == {ink}

    def test_papers_are_printed_on_nothing(self) -> None:
        times = art.shelf().get("mastheads", "times", 720, CANDLE.ink)
        for sheet in (times, art.heading("protocol", 720), art.heading("telegram", 360)):
            assert sheet is not None and sheet.get_at((sheet.get_width() - 1, sheet.get_height() - 1)).a == 0
        assert art.arms("france", 96) and art.shelf().get("papers", "quill", 80)

    def test_a_spoilt_or_missing_file_is_logged_once_and_left_out(
        self, tmp_path: Path, caplog: pytest.LogCaptureFixture
    ) -> None:
        (tmp_path / "flags").mkdir()
        (tmp_path / "flags" / "russia-48.png").write_text("not a picture")
        shelf = art.Shelf(tmp_path)
        with caplog.at_level(logging.WARNING):
            assert shelf.get("flags", "russia", 48) is None
            assert shelf.get("flags", "russia", 30) is None
            assert shelf.get("portraits", "orlov", 30) is None
        assert len(caplog.records) == 1

    def test_no_more_is_kept_than_a_few_screens_need(self) -> None:
        shelf = art.Shelf(ASSETS)
        for width in range(1, art.KEPT + 50):
            assert shelf.get("seals", "plain", width)
        assert len(shelf._shown) <= art.KEPT


class Reading(Scene):
    """A text, a list, a choice and a meter with pictures in them."""

    name = "reading"

    def __init__(self, text: str) -> None:
        self.text = text

    def build(self, look: Look) -> Widget:
        choice = Choice("c", [("yes", "Consent"), ("no", "Refuse")], "yes", icons={"yes": "consent"})
        items = List("l", [Item("a", "Kars", "agreed", mark="moss", icon="agreed")], "a")
        return Panel(Column(Text(self.text), choice, items, Meter("Standing", 10, 20, icon="standing")))


def drawn(text: str) -> tuple[Canvas, Pilot]:
    """What a canvas noted when the scene was drawn."""
    pilot = Pilot(Reading(text))
    canvas = Canvas(pilot.surface, pilot.stage.look, pilot.stage.stock)
    pilot.stage.root.draw(canvas)
    return canvas, pilot


class TestPicturesInText:
    def test_icons_stand_in_lines_of_text_and_in_lists_choices_and_meters(self) -> None:
        """The canvas notes every picture it shows, as it notes every word."""
        canvas, pilot = drawn("{@telegraph} The *telegram* is on the {wine:wire {@secret}}.")
        assert {"icons/telegraph", "icons/secret", "icons/consent", "icons/agreed", "icons/standing"} <= set(
            canvas.shown
        )
        pilot.see("The telegram is on the wire")

    def test_a_printed_head_stands_in_its_own_line_and_is_read_out_as_its_words(self) -> None:
        """Whoever cannot see the masthead hears the name of the paper."""
        canvas, _ = drawn("@masthead:times The Times\nPeace is signed.")
        assert "mastheads/times" in canvas.shown
        assert plain("@masthead:times The Times\nPeace is signed.") == "The Times Peace is signed."

    def test_a_picture_that_nobody_has_drawn_leaves_no_gap(self) -> None:
        """A scenario may print papers of its own."""
        canvas, _ = drawn("@masthead:gazette_of_ruritania The Gazette\n@dragon:smaug\nNews {@no_such_icon}.")
        assert not [name for name in canvas.shown if name.startswith("mastheads")]
        look = Pilot(Reading("")).stage.look
        assert look.type.block("@masthead:nowhere x\nNews", 18, 400).height == look.type.block("News", 18, 400).height

    def test_what_people_type_never_becomes_a_picture(self) -> None:
        """A name is literal, whatever signs it is made of."""
        assert plain(literal("@seal:russia {@sign}")) == "@seal:russia {@sign}"


@pytest.fixture
def silent(monkeypatch: pytest.MonkeyPatch) -> None:
    """A sound card that nobody hears."""
    monkeypatch.setenv("SDL_AUDIODRIVER", "dummy")


@pytest.mark.usefixtures("silent")
class TestSound:
    def test_effects_and_music_are_heard(self) -> None:
        sound = Sound()
        try:
            assert {"quill", "seal", "gavel", "door", "telegraph", "murmur", "cannon"} <= set(sound.names("effects"))
            assert sound.play("gavel")
            assert sound.tune("salon_waltz") and sound.tune("salon_waltz")
            assert sound.playing == "salon_waltz"
            sound.set_volumes(music=7)
            assert sound.music == 1.0
            assert not sound.tune("")
        finally:
            sound.close()

    def test_muted_it_opens_nothing(self) -> None:
        sound = Sound(muted=True)
        assert not sound.play("gavel") and not sound.tune("nocturne")
        assert pygame.mixer.get_init() is None

    def test_the_music_asked_for_while_muted_is_heard_afterwards(self) -> None:
        sound = Sound(muted=True)
        sound.tune("nocturne")
        try:
            sound.mute(False)
            assert pygame.mixer.music.get_busy()
        finally:
            sound.close()

    def test_a_piece_waits_for_the_one_before_it_to_die_away_and_the_window_does_not(
        self, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        """The library would sleep until the old piece has faded; here the new one is put behind it."""
        monkeypatch.setattr(sound_module, "FADE", 400)
        sound = Sound(music=0.4)
        try:
            sound.tune("nocturne")
            time.sleep(0.6)
            begun = time.monotonic()
            assert sound.tune("barcarolle") and sound.tune("god_save")
            assert time.monotonic() - begun < 0.1
            time.sleep(0.7)
            assert pygame.mixer.music.get_busy()
            assert pygame.mixer.music.get_pos() < 600
            assert pygame.mixer.music.get_volume() == pytest.approx(0.4, abs=0.01)
        finally:
            sound.close()

    def test_who_mutes_and_repents_at_once_hears_the_music_again(self, monkeypatch: pytest.MonkeyPatch) -> None:
        """What fades away is not taken for what goes on."""
        monkeypatch.setattr(sound_module, "FADE", 400)
        sound = Sound()
        try:
            sound.tune("nocturne")
            sound.mute()
            sound.mute(False)
            time.sleep(0.8)
            assert pygame.mixer.music.get_busy()
        finally:
            sound.close()

    def test_what_is_not_there_is_not_heard(self, tmp_path: Path) -> None:
        sound = Sound()
        try:
            assert not sound.play("trombone") and not sound.tune("anthem of the moon")
            (tmp_path / "effects").mkdir()
            (tmp_path / "effects" / "bell.ogg").write_text("not a sound")
            assert not Sound(tmp_path).play("bell")
        finally:
            sound.close()

    def test_without_a_sound_card_all_is_quiet(
        self, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
    ) -> None:
        def refuse(*_: object) -> None:
            raise pygame.error("no such device")

        monkeypatch.setattr(pygame.mixer, "init", refuse)
        sound = Sound()
        with caplog.at_level(logging.WARNING):
            assert not sound.play("gavel") and not sound.play("gavel") and not sound.tune("nocturne")
            sound.mute()
            sound.mute(False)
        assert len(caplog.records) == 1

    def test_the_music_may_be_spoilt(self, tmp_path: Path) -> None:
        (tmp_path / "music").mkdir()
        shutil.copy(ASSETS / "CREDITS.md", tmp_path / "music" / "waltz.ogg")
        sound = Sound(tmp_path)
        try:
            assert not sound.tune("waltz")
        finally:
            sound.close()
