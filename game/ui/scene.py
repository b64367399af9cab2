"""A screen: it builds widgets from what it knows, hears actions, and answers with a step to take."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from types import MappingProxyType

from game.ui.action import Action, Value
from game.ui.look import Look
from game.ui.theme import Preferences
from game.ui.widget import Widget


class Scene:
    """Inherit, override `build` and `on_action`, and keep what the screen knows in plain attributes.

    `build` is called again after every action, so a scene never changes a widget: it changes itself.
    """

    name: str = "scene"
    """Under this id its value comes back to the scene below when it pops."""
    opaque: bool = True
    """Nothing below is drawn. A dialog is not opaque: what is below stays visible, veiled and deaf."""
    light: bool = False
    """Of one that is not opaque: what is below keeps its brightness."""
    veiled: bool = False
    """Nobody's papers are on it: it comes up at once, over every dialog, with no passing picture of what was there."""
    first: str = ""
    """Id of the widget that has the focus at first; else the first one that can have it."""
    pulse: float = 0.0
    """Seconds between ticks, for scenes that wait for something; 0 for never."""
    shortcuts: Mapping[str, str] = MappingProxyType({})
    """Chord ("escape", "ctrl+s", "o") to the id of the action it stands for."""

    def build(self, look: Look) -> Widget:
        """The tree of widgets for the present state: a `Page`, or a `Sheet` for a dialog. Pure."""
        raise NotImplementedError

    def on_action(self, action: Action) -> Step | None:
        """A widget was used, a shortcut pressed, a dialog answered; `Action("window", "lost")`: another window came."""
        return None

    def tick(self, dt: float) -> Step | None:
        """`pulse` seconds have passed; None draws nothing. Long thinking belongs in another thread or process."""
        return None

    def plays(self) -> str:
        """The piece of music that belongs to it; empty goes on with what is played."""
        return ""

    def look_up(self, target: str) -> str:
        """Return what a link of a note means, as a further note; "" where following it is an action of the scene."""
        return ""

    def gloss(self, text: str) -> str:
        """Return marked-up text with links on the words that `look_up` knows."""
        return text

    def says(self) -> str:
        """Spoken when the screen comes up."""
        return ""


@dataclass(frozen=True, slots=True)
class Push:
    """Put a scene on top."""

    scene: Scene


@dataclass(frozen=True, slots=True)
class Replace:
    """Put a scene in place of this one."""

    scene: Scene


@dataclass(frozen=True, slots=True)
class Pop:
    """Leave; a value reaches the scene below as `Action(name of this scene, value)`. The last ends the game."""

    value: Value = None


@dataclass(frozen=True, slots=True)
class Clear:
    """Leave all scenes and begin again with one (back to the title)."""

    scene: Scene


@dataclass(frozen=True, slots=True)
class Quit:
    """End the game."""


@dataclass(frozen=True, slots=True)
class Tell:
    """Stay, and show a sentence for some seconds."""

    text: str


@dataclass(frozen=True, slots=True)
class Refresh:
    """Stay, and build again (what a tick answers when something is new)."""


@dataclass(frozen=True, slots=True)
class Focus:
    """Stay, and bring the keys to a widget, ring and all."""

    id: str


@dataclass(frozen=True, slots=True)
class Prefer:
    """Stay, and change the look of everything."""

    preferences: Preferences


Step = Push | Replace | Pop | Clear | Quit | Tell | Refresh | Focus | Prefer
