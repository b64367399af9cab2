"""What a player chooses: another language at once, sizes, colours, keys, sound and speech; and all of it kept."""

from __future__ import annotations

import json
import subprocess
import sys
from dataclasses import replace
from pathlib import Path

import pygame
import pytest

from game.cli.house import House
from game.core.orders import Pass
from game.ui.play import hang
from game.ui.remembered import NAME, recall, remember
from game.ui.scenes.congress import Congress
from game.ui.scenes.keys import BOUND, Keys, rebound
from game.ui.scenes.settings import Settings
from game.ui.scenes.setup import Setup
from game.ui.scenes.title import Title
from game.ui.scenes.years import Years
from game.ui.scroll import Scroll
from game.ui.theme import PALETTES, Colour, Preferences, Vision, contrast, seen_by
from game.ui.voice import ENGINES, LANGUAGE, Voice, engine
from game.words.language import ENGLISH, language
from tests.ui.pilot import Pilot
from tests.ui.test_congress_screens import play_turn, read_years, seated, settle

VISIONS: tuple[Vision, ...] = ("full", "no_red_green", "no_blue_yellow", "grey")


def test_the_language_changes_in_the_middle_of_a_game(tmp_path: Path) -> None:
    """From the table: settings, French; tabs, questions and texts of the treaty are French at once, and back."""
    room = seated(tmp_path)
    pilot = Pilot(room.enter())
    settle(pilot)
    pilot.key("f10")
    pilot.stage.focus(pilot["settings.language"])
    pilot.key("down")
    pilot.see("Réglages")
    pilot.key("escape")
    title = room.scenario.questions["bs_fleet"].title
    assert title != "Navies on the Black Sea"
    pilot.see(title)
    pilot.see("Traité")
    assert room.seat.view.scenario is room.scenario
    room.give([Pass()])
    settle(pilot)
    pilot.key("f10")
    pilot.stage.focus(pilot["settings.language"])
    pilot.key("up")
    pilot.key("escape")
    pilot.see("Treaty")


def test_the_years_change_their_language_too(tmp_path: Path) -> None:
    """While history is played its newspapers are said in the language chosen; what happened is the same."""
    room = seated(tmp_path)
    pilot = Pilot(room.enter())
    settle(pilot)
    while pilot.stage.top.scene.name == "congress":
        play_turn(pilot)
    pilot.click("closing.years")
    settle(pilot)
    aftermath = room.table.aftermath
    assert aftermath is not None
    chapters = aftermath.moment.chapters
    room.doors.language = language("fr")
    room.house.speak("fr")
    room.house.retell(room.table)
    assert room.table.history.language == "fr"  # type: ignore[union-attr]
    assert aftermath.program is room.table.history()  # type: ignore[misc]
    assert aftermath.moment.chapters == chapters
    before = len(aftermath.moment.chapters)
    read_years(pilot)
    assert len(aftermath.moment.chapters) > before, "and history goes on"


def test_a_game_begun_in_french_is_the_same_game_to_a_save(tmp_path: Path) -> None:
    """Its save knows the scenario by its own words: taken up in English it has not been changed."""
    house = House(tmp_path, "fr")
    doors = hang(house, ENGLISH)
    setup = Setup(house, doors)
    assert setup.scenario is not None
    house.begin(setup.scenario, setup.plan, 1, historical=True)
    _, remark = House(tmp_path).take_up(next(tmp_path.glob("*.congress")))
    assert remark == ""
    table, remark = house.take_up(next(tmp_path.glob("*.congress")))
    assert remark == ""
    assert table.scenario.title == setup.scenario.title


def test_every_choice_is_kept_and_what_is_spoilt_is_as_it_comes(tmp_path: Path) -> None:
    """Written whole, read with care: a value out of bounds or of another kind costs itself alone."""
    chosen = Preferences(
        language="fr", palette="plain", vision="grey", text=1.5, scale=1.3, face="EBGaramond", muted=True, effects=2,
        music=0, motion=False, speech="clipboard", guard=False, keys=(("congress.done", "f9"),),
    )  # fmt: skip
    remember(tmp_path, chosen)
    assert recall(tmp_path) == chosen
    kept = json.loads((tmp_path / NAME).read_text())
    for field, wrong in {"vision": "x-ray", "music": 11, "text": "large", "scale": 9.0, "keys": [["a"], 3]}.items():
        (tmp_path / NAME).write_text(json.dumps({**kept, field: wrong}))
        plain = getattr(Preferences(), field)
        assert recall(tmp_path) == replace(chosen, **{field: plain})
    (tmp_path / NAME).write_text("[")
    assert recall(tmp_path) == Preferences()
    assert not list(tmp_path.glob("*.new"))


def test_every_setting_is_reached_and_changed_by_keys_alone(tmp_path: Path) -> None:
    """L1: each page, each choice."""
    room = seated(tmp_path)
    pilot = Pilot(Settings(room.house, room.doors, room))
    pilot.tab_to("settings.scale")
    pilot.key("right")
    assert pilot.stage.preferences.scale == 1.15
    pilot.tab_to("settings.tab")
    pilot.key("right")
    pilot.tab_to("settings.vision")
    pilot.key("down")
    assert pilot.stage.preferences.vision == "no_red_green"
    pilot.tab_to("settings.tab")
    pilot.key("right")
    pilot.tab_to("settings.music")
    pilot.key("home")
    assert pilot.stage.preferences.music == 0
    pilot.tab_to("settings.tab")
    pilot.key("right")
    pilot.tab_to("settings.guard")
    pilot.key("space")
    assert not pilot.stage.preferences.guard


@pytest.mark.parametrize("code", ["en", "fr"])
@pytest.mark.parametrize("size", [(1024, 640), (1280, 800)])
def test_no_page_of_the_settings_scrolls_or_changes_the_size_of_the_sheet(
    size: tuple[int, int], code: str, tmp_path: Path
) -> None:
    """In the smallest window the margins of the sheet give way; every page lies on the same sheet."""
    house, sheets = House(tmp_path), set[tuple[int, int, int, int]]()
    for tab in ("type", "colours", "sound", "speech"):
        settings = Settings(house, hang(house, language(code)))
        settings.tab = tab  # type: ignore[assignment]
        pilot = Pilot(settings, size)
        pane = pilot["dialog"]
        assert isinstance(pane, Scroll)
        assert pane.most == 0, (tab, pane.most)
        sheets.add(tuple(pilot.stage.root.parts[0].rect))  # type: ignore[arg-type]
    assert len(sheets) == 1


def test_a_key_is_bound_and_its_old_holder_takes_the_other(tmp_path: Path) -> None:
    """Minutes on Ctrl+L: letters get F3, both work, the button shows the new name, and nothing is without a key."""
    room = seated(tmp_path)
    pilot = Pilot(Keys(room.doors))
    pilot.stage.focus(pilot["keys.table"])
    for _ in range(list(BOUND).index("congress.minutes")):
        pilot.key("down")
    pilot.key("return")
    pilot.key("ctrl+l")
    kept = pilot.stage.preferences
    assert dict(kept.keys) == {"congress.minutes": "ctrl+l", "congress.letters": "f3"}
    again = rebound(kept, "congress.minutes", "f3")
    assert again == (), "back as they came"
    table = Pilot(room.enter(), keys=kept.keys)
    settle(table)
    table.see("Ctrl + L")
    table.key("ctrl+l")
    assert table.stage.top.scene.name == "transcript"


def test_what_can_be_bound_is_what_the_screens_listen_to() -> None:
    """The table of keys names every shortcut of the table and of the years, with the chord it comes with."""
    listened = {id: chord for scene in (Congress, Years) for chord, id in scene.shortcuts.items()}
    for id, (chord, _) in BOUND.items():
        assert listened.get(id) == chord, id
    assert set(Congress.shortcuts.values()) <= set(BOUND)


def test_every_shortcut_of_the_title_page_is_a_button_of_it(tmp_path: Path) -> None:
    """No key does what no button says."""
    house = House(tmp_path)
    pilot = Pilot(hang(house, ENGLISH).title())
    assert all(pilot.has(id) for id in Title.shortcuts.values())


def test_the_size_of_everything_is_apart_from_the_size_of_type(tmp_path: Path) -> None:
    """At 150 % of everything a button is half as high again, at 150 % of type its margins stay."""
    house = House(tmp_path)
    plain = Pilot(hang(house, ENGLISH).title())
    large = Pilot(hang(house, ENGLISH).title(), scale=1.5)
    typed = Pilot(hang(house, ENGLISH).title(), text=1.5)
    assert large["title.new"].rect.h == pytest.approx(1.5 * plain["title.new"].rect.h, abs=2)
    assert large.stage.look.px(100) == 150
    assert typed.stage.look.px(100) == 100
    assert typed.stage.look.pt("body") == large.stage.look.pt("body")


def test_one_paper_slides_over_another_and_a_key_ends_it(tmp_path: Path) -> None:
    """The new screen answers from its first frame; a moment later, or at the first key, nothing moves any more."""
    house = House(tmp_path)
    pilot = Pilot(hang(house, ENGLISH).title(), motion=True)
    pilot.key("n")
    assert pilot.stage.turning is not None
    assert pilot.stage.top.scene.name == "setup"
    assert pilot.stage.rest() == 0
    pilot.wait(0.1)
    assert pilot.stage.turning is not None
    pilot.wait(1.0)
    assert pilot.stage.turning is None
    assert not pilot.draw(), "and then nothing is drawn"
    pilot.key("escape")
    assert pilot.stage.turning is not None
    pilot.key("tab")
    assert pilot.stage.turning is None


# --- speech


def test_a_line_is_printed_copied_or_spoken(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """Three ways to hear; off is quiet; a new line cuts the one before short."""
    voice = Voice("printed")
    voice("Seal your voices, button")
    assert capsys.readouterr().out == "Seal your voices, button\n"
    voice.choose("off")
    voice("nothing")
    assert capsys.readouterr().out == ""
    told = tmp_path / "told.txt"
    code = f"import sys, pathlib; pathlib.Path({str(told)!r}).write_text(sys.argv[1], 'utf-8')"
    spoken = Voice("engine", (sys.executable, "-c", code))
    spoken("“Kars” is agreed")
    assert isinstance(spoken._speaking, subprocess.Popen)
    spoken._speaking.wait(20)
    assert told.read_text("utf-8") == "“Kars” is agreed"
    slow = Voice("engine", (sys.executable, "-c", "import time; time.sleep(60)"))
    slow("one")
    first = slow._speaking
    slow("two")
    assert first is not None
    assert first.poll() is not None, "the first line was cut short"
    slow.hush()


def test_the_engine_is_told_which_language_it_reads(tmp_path: Path) -> None:
    """French is not read out as if it were English, from the line on at which the language is chosen."""
    told = tmp_path / "told.txt"
    code = f"import sys, pathlib; pathlib.Path({str(told)!r}).write_text(' '.join(sys.argv[1:]), 'utf-8')"
    voice = Voice("engine", (sys.executable, "-c", code, LANGUAGE))
    for spoken, line in (("en", "Kars"), ("fr", "Séance levée")):
        voice.choose("engine", spoken)
        voice(line)
        assert isinstance(voice._speaking, subprocess.Popen)
        voice._speaking.wait(20)
        assert told.read_text("utf-8") == f"{spoken} {line}"
    assert all(LANGUAGE in command for command in ENGINES if command[0] != "say")


def test_a_machine_without_a_voice_is_quiet_and_says_so_once(caplog: pytest.LogCaptureFixture) -> None:
    """One line in the log, no matter how much is said."""
    voice = Voice("engine", ())
    voice("one")
    voice("two")
    assert [record.message for record in caplog.records] == ["no voice: no speech engine was found"]
    broken = Voice("engine", ("/no/such/engine",))
    broken("one")
    assert "does not answer" in caplog.records[-1].message


def test_the_engine_of_the_system_is_looked_for_in_order(monkeypatch: pytest.MonkeyPatch) -> None:
    """The likeliest that is there; none is none."""
    monkeypatch.setattr("sys.platform", "linux")
    assert engine(lambda name: f"/usr/bin/{name}" if name in ("spd-say", "espeak") else None)[0] == "spd-say"
    assert engine(lambda name: None) == ()
    monkeypatch.setattr("sys.platform", "win32")
    assert engine(lambda name: name)[0] == "powershell"


def test_the_clipboard_holds_the_curtain_and_nothing_else_once_it_is_down(tmp_path: Path) -> None:
    """H1: what was read aloud last is overwritten by the call of the next person."""
    room = seated(tmp_path, ("russia", "france"))
    pilot = Pilot(room.enter())
    settle(pilot)
    if pilot.stage.top.scene.name == "curtain":
        pilot.click("curtain.lift")
    pilot.tab_to("congress.questions")
    pilot.post(pygame.WINDOWFOCUSLOST)
    assert pilot.heard[-1].startswith("The papers are locked away.")


# --- eyes


def _seen(colour: Colour, vision: Vision) -> tuple[float, float, float]:
    """Return a colour as such eyes see it, roughly: linear light projected onto what they tell apart."""
    r, g, b = ((c / 255) ** 2.2 for c in colour)
    match vision:
        case "no_red_green":
            mixed = 0.62 * r + 0.38 * g
            return mixed, mixed, b
        case "no_blue_yellow":
            mixed = 0.6 * g + 0.4 * b
            return r, mixed, mixed
        case "grey":
            grey = 0.21 * r + 0.72 * g + 0.07 * b
            return grey, grey, grey
        case _:
            return r, g, b


@pytest.mark.parametrize("vision", VISIONS)
@pytest.mark.parametrize("name", PALETTES)
def test_tones_are_told_apart_and_read_by_the_eyes_they_are_for(name: str, vision: Vision) -> None:
    """L4: wax and moss differ to such eyes, and every tone keeps a contrast of 4.5 on paper and in a well."""
    palette = seen_by(PALETTES[name], vision)
    wine, moss = _seen(palette.wine, vision), _seen(palette.moss, vision)
    apart = max(abs(one - other) for one, other in zip(wine, moss, strict=True))
    assert apart > 0.05, (name, vision, apart)
    for tone in ("wine", "moss", "blue", "soft"):
        for ground in (palette.paper, palette.well, palette.stripe):
            assert contrast(palette.tone(tone), ground) >= 4.5, (tone, vision)
    assert contrast(palette.on_wine, palette.wine) >= 4.5
    assert contrast(palette.on_wine, palette.wine_lit) >= 4.5
