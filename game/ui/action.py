"""What comes in (a key) and what goes out (an action): the two small values between people and scenes."""

from __future__ import annotations

from dataclasses import dataclass

Value = str | int | float | bool | None


@dataclass(frozen=True, slots=True)
class Action:
    """A widget was used: `match action: case Action("corridor.offer"): …`."""

    id: str
    value: Value = None
    """The key of the row, the text of the entry, the new state of a toggle, the target of a link."""


@dataclass(frozen=True, slots=True)
class Key:
    """A key went down."""

    name: str
    """As pygame names it, without spaces: "return", "left", "pageup", "a", "f11"."""
    shift: bool = False
    ctrl: bool = False
    alt: bool = False
    types: bool = False
    """It writes a letter, so a text entry wants it."""

    @property
    def chord(self) -> str:
        """For tables of shortcuts: "ctrl+shift+s"."""
        held = [name for name, down in (("ctrl", self.ctrl), ("alt", self.alt), ("shift", self.shift)) if down]
        return "+".join([*held, self.name])


Reply = Action | bool
"""A widget's answer to an input: not mine (False), done (True), or done and the scene should know."""
