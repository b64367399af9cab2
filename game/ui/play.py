"""Opens the window on the game."""

from __future__ import annotations

from collections.abc import Callable

from game import paths
from game.seat.table import House, Table
from game.ui.app import App
from game.ui.kit import Scene
from game.ui.remembered import recall, remember
from game.ui.scenes.closing import Closing
from game.ui.scenes.congress import Congress
from game.ui.scenes.curtain import Curtain
from game.ui.scenes.doors import Doors
from game.ui.scenes.room import Room
from game.ui.scenes.title import Title
from game.ui.scenes.years import Years
from game.ui.sound import Sound
from game.ui.theme import Preferences
from game.words.language import Language

MUSIC = "salon_waltz"
"""What is played in the next room."""


def _silence(effect: str) -> bool:
    return False


def hang(house: House, language: Language, hear: Callable[[str], object] = _silence) -> Doors:
    """Return the doors between the screens."""
    doors = Doors(lambda: Title(house, language, doors), Congress, Curtain, Closing, Years, hear)
    return doors


def first_scene(
    house: House, language: Language, table: Table | None, hear: Callable[[str], object] = _silence
) -> Scene:
    """Return the title page, or the congress that was asked for."""
    doors = hang(house, language, hear)
    return doors.title() if table is None else Room(house, language, table, doors).enter()


def open_window(house: House, language: Language, table: Table | None = None) -> int:
    """Play in a window until it is closed; return the exit code."""
    folder = paths.saves()
    chosen = recall(folder)
    sound = Sound(muted=chosen.muted)

    def changed(preferences: Preferences) -> None:
        remember(folder, preferences)
        sound.mute(preferences.muted)

    app = App(
        first_scene(house, language, table, sound.play),
        paths.root("assets") / "fonts",
        caption=language.say("The Congress"),
        preferences=chosen,
        changed=changed,
    )
    sound.tune(MUSIC)
    app.run()
    sound.close()
    return 0
