"""Everything a player may choose about the window: language and type, colours, sound, speech, keys. All at once."""

from __future__ import annotations

from dataclasses import replace
from types import MappingProxyType
from typing import Any, Literal

from game.seat.table import House
from game.ui.kit import (
    Action,
    Button,
    Choice,
    Column,
    Look,
    Option,
    Pop,
    Prefer,
    Preferences,
    Push,
    Row,
    Scene,
    Select,
    Sheet,
    Slider,
    Step,
    Text,
    Toggle,
    Widget,
)  # fmt: skip
from game.ui.scenes.doors import Premises
from game.ui.scenes.keys import Keys
from game.ui.scenes.room import Room
from game.ui.theme import SCALES, TEXT_SCALES
from game.words.language import Language, language, languages, own_name

TALL = 433
"""Units that every page takes, so that the sheet keeps its size."""
Tab = Literal["type", "colours", "sound", "speech"]


class Settings(Scene):
    """Four pages; each choice shows at once, and is kept."""

    name = "settings"
    opaque = False
    shortcuts = MappingProxyType({"escape": "settings.back"})

    def __init__(self, house: House, doors: Premises, room: Room | None = None) -> None:
        """With a room, its congress goes on in the language chosen."""
        self.house, self.doors, self.room = house, doors, room
        self.tab: Tab = "type"
        self.chosen = Preferences()

    # --- what is shown

    def build(self, look: Look) -> Widget:
        """A sheet with tabs."""
        say, self.chosen = self.doors.language.say, look.chosen
        tabs = [("type", say("Language and type")), ("colours", say("Colours")), ("sound", say("Sound")),
                ("speech", say("Speech and guard"))]  # fmt: skip
        pages = {"type": self._type, "colours": self._colours, "sound": self._sound, "speech": self._speech}
        body = Column(Choice("settings.tab", tabs, self.tab, say("Page"), "tab"), *pages[self.tab](), gap=12)
        foot = [Button("settings.keys", say("Keys")), Button("settings.back", say("Back"), "primary", key="Esc")]
        return Sheet(body, say("Settings"), foot, wide=720, tall=TALL)

    def _type(self) -> list[Widget]:
        say, chosen = self.doors.language.say, self.chosen
        spoken = [(code, own_name(language(code))) for code in languages()]
        faces = [("OldStandard", say("Old Standard")), ("EBGaramond", say("EB Garamond"))]
        return [
            Select("settings.language", spoken, self.doors.language.code, say("Language")),
            Text(say("Size of type")),
            Choice("settings.text", _percents(TEXT_SCALES, self.doors.language), str(chosen.text), say("Size of type")),
            Text(say("Size of everything")),
            Choice(
                "settings.scale", _percents(SCALES, self.doors.language), str(chosen.scale), say("Size of everything")
            ),
            Text(say("Typeface")),
            Choice("settings.face", faces, chosen.face, say("Typeface"), "radio"),
            Toggle("settings.fullscreen", say("Full screen"), chosen.fullscreen),
        ]

    def _colours(self) -> list[Widget]:
        say, chosen = self.doors.language.say, self.chosen
        palettes = [("candle", say("Paper by candlelight")), ("plain", say("High contrast"))]
        visions = [
            ("full", say("I tell all colours apart")),
            ("no_red_green", say("Red and green look alike to me")),
            ("no_blue_yellow", say("Blue and yellow, or blue and green, look alike to me")),
            ("grey", say("I see light and dark alone")),
        ]
        sample = (
            f"{{wine:{say('broken, refused')}}} · {{moss:{say('kept, agreed')}}} · {{blue:{say('on the table')}}} · "
            f"{{soft:{say('untouched')}}}"
        )
        return [
            Text(say("Ground")),
            Choice("settings.palette", palettes, chosen.palette, say("Ground"), "radio"),
            Text(say("Eyes")),
            Choice("settings.vision", visions, chosen.vision, say("Eyes"), "radio"),
            Text(f"**{sample}**"),
            Toggle("settings.motion", say("One paper slides over another"), chosen.motion),
        ]

    def _sound(self) -> list[Widget]:
        say, chosen = self.doors.language.say, self.chosen
        muted = say("All sound is off.") if chosen.muted else None
        return [
            Row(Text("{@mute}"), Toggle("settings.muted", say("No sound and no music"), chosen.muted, grow=1),
                middle=True),
            Row(Text("{@volume}"), Slider("settings.effects", say("Quill, seal and door"), chosen.effects, 0, 10,
                                          shown=self._loud, why_not=muted, grow=1), middle=True),
            Row(Text("{@music}"), Slider("settings.music", say("Music in the next room"), chosen.music, 0, 10,
                                         shown=self._loud, why_not=muted, grow=1), middle=True),
        ]  # fmt: skip

    def _loud(self, volume: int) -> str:
        return self.doors.language.say("{n} of 10", n=volume)

    def _speech(self) -> list[Widget]:
        say, chosen = self.doors.language.say, self.chosen
        ways = [
            ("off", say("Nothing is spoken")),
            ("engine", say("Spoken by this system’s voice")),
            ("clipboard", say("Put on the clipboard, for a screen reader")),
            ("printed", say("Printed where the game was started")),
        ]
        return [
            Text(say("What the keys come to is")),
            Choice("settings.speech", ways, chosen.speech, say("Speech"), "radio"),
            Toggle(
                "settings.guard",
                say("When several play, the curtain falls as another window comes to the front"),
                chosen.guard,
            ),
        ]

    def says(self) -> str:
        """Where one is."""
        return self.doors.language.say("Settings")

    # --- what is done

    def on_action(self, action: Action) -> Step | None:
        """Choose or leave."""
        match action:
            case Action("settings.tab", "type" | "colours" | "sound" | "speech" as tab):
                self.tab = tab
            case Action("settings.keys"):
                return Push(Keys(self.doors))
            case Action("settings.back"):
                return Pop()
            case Action("settings.language", str(code)):
                self._speak(code)
                return Prefer(replace(self.chosen, language=code))
            case Action("settings.text" | "settings.scale" as id, str(scale)):
                return self._prefer(id, float(scale))
            case Action(id, value) if id.startswith("settings.") and value is not None:
                return self._prefer(id, value)
        return None

    def _prefer(self, id: str, value: Any) -> Step:
        return Prefer(replace(self.chosen, **{id.removeprefix("settings."): value}))

    def _speak(self, code: str) -> None:
        """Say everything in another language from now on, the congress in play included."""
        self.doors.language = language(code)
        self.house.speak(code)
        if self.room is not None:
            self.house.retell(self.room.table)


def _percents(scales: tuple[float, ...], spoken: Language) -> list[Option]:
    return [(str(scale), spoken.say("{n} %", n=round(100 * scale))) for scale in scales]
