"""Opens the window on the game."""

from __future__ import annotations

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
from game.words.language import Language


def hang(house: House, language: Language) -> Doors:
    """Return the doors between the screens."""
    doors = Doors(
        title=lambda: Title(house, language, doors), congress=Congress, curtain=Curtain, closing=Closing, years=Years
    )
    return doors


def first_scene(house: House, language: Language, table: Table | None) -> Scene:
    """Return the title page, or the congress that was asked for."""
    doors = hang(house, language)
    return doors.title() if table is None else Room(house, language, table, doors).enter()


def open_window(house: House, language: Language, table: Table | None = None) -> int:
    """Play in a window until it is closed; return the exit code."""
    folder = paths.saves()
    App(
        first_scene(house, language, table),
        paths.root("assets") / "fonts",
        caption=language.say("The Congress"),
        preferences=recall(folder),
        changed=lambda preferences: remember(folder, preferences),
    ).run()
    return 0
