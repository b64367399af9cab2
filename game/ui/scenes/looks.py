"""How everything looks: paper or high contrast, size of type, typeface, full screen."""

from __future__ import annotations

from dataclasses import replace
from types import MappingProxyType

from game.ui.kit import (
    Action,
    Button,
    Choice,
    Column,
    Look,
    Pop,
    Prefer,
    Preferences,
    Scene,
    Sheet,
    Step,
    Text,
    Toggle,
    Widget,
)  # fmt: skip
from game.ui.theme import TEXT_SCALES
from game.words.language import Language


class Looks(Scene):
    """Every choice shows at once."""

    name = "looks"
    opaque = False
    shortcuts = MappingProxyType({"escape": "looks.back"})

    def __init__(self, language: Language) -> None:
        self.language = language
        self.chosen = Preferences()

    def build(self, look: Look) -> Widget:
        """Four choices."""
        say, self.chosen = self.language.say, look.chosen
        palettes = [("candle", say("Paper by candlelight")), ("plain", say("High contrast"))]
        faces = [("OldStandard", say("Old Standard")), ("EBGaramond", say("EB Garamond"))]
        scales = [(str(scale), say("{n} %", n=round(100 * scale))) for scale in TEXT_SCALES]
        body = Column(
            Text(say("Ground")),
            Choice("looks.palette", palettes, self.chosen.palette, say("Ground"), "radio"),
            Text(say("Size of type")),
            Choice("looks.text", scales, str(self.chosen.text), say("Size of type")),
            Text(say("Typeface")),
            Choice("looks.face", faces, self.chosen.face, say("Typeface"), "radio"),
            Toggle("looks.fullscreen", say("Full screen"), self.chosen.fullscreen),
            Toggle("looks.muted", say("No sound and no music"), self.chosen.muted),
            gap=10,
        )
        return Sheet(body, say("How it looks"), [Button("looks.back", say("Back"), "primary", key="Esc")], wide=640)

    def on_action(self, action: Action) -> Step | None:
        """Choose or leave."""
        match action:
            case Action("looks.palette", str(name)):
                self.chosen = replace(self.chosen, palette=name)
            case Action("looks.text", str(scale)):
                self.chosen = replace(self.chosen, text=float(scale))
            case Action("looks.face", "EBGaramond"):
                self.chosen = replace(self.chosen, face="EBGaramond")
            case Action("looks.face"):
                self.chosen = replace(self.chosen, face="OldStandard")
            case Action("looks.fullscreen", bool(on)):
                self.chosen = replace(self.chosen, fullscreen=on)
            case Action("looks.muted", bool(on)):
                self.chosen = replace(self.chosen, muted=on)
            case Action("looks.back"):
                return Pop()
            case _:
                return None
        return Prefer(self.chosen)
