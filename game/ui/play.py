"""Opens the window on the game."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from functools import partial
from importlib import import_module
from typing import TYPE_CHECKING

from game import paths
from game.seat.table import House, Table
from game.ui.app import App
from game.ui.beside import Worker
from game.ui.kit import Scene
from game.ui.remembered import recall, remember
from game.ui.scenes.doors import Doors
from game.ui.scenes.own_words import own_words
from game.ui.scenes.title import Title
from game.ui.sound import Sound
from game.ui.theme import Preferences
from game.ui.voice import Voice
from game.words.language import Language

if TYPE_CHECKING:
    from game.core.scenario import PowerId
    from game.ui.scenes.room import Room


def _silence(effect: str) -> bool:
    return False


def hang(house: House, language: Language, hear: Callable[[str], object] = _silence) -> Doors[Room]:
    """Return the doors between the screens."""
    doors: Doors[Room] = Doors(
        lambda: Title(house, doors), hear, language,
        congress=_congress, curtain=_curtain, closing=_closing, years=_years, waiting=_waiting,
    )  # fmt: skip
    return doors


# What lies behind a door is loaded when it is opened, or while the title page is looked at: the first screen is there
# before anything of the congress and its history.


def _congress(room: Room) -> Scene:
    from game.ui.scenes.congress import Congress

    return Congress(room)


def _curtain(room: Room, power: PowerId) -> Scene:
    from game.ui.scenes.curtain import Curtain

    return Curtain(room, power)


def _waiting(room: Room) -> Scene:
    from game.ui.scenes.curtain import Waiting

    return Waiting(room)


def _years(room: Room) -> Scene:
    from game.ui.scenes.years import Years

    return Years(room)


def _closing(room: Room) -> Scene:
    from game.ui.scenes.closing import Closing

    return Closing(room)


def _warm(house: House) -> None:
    """Load what lies behind the doors, and read the scenarios."""
    house.scenarios()
    for name in ("congress", "closing", "years", "setup", "saves", "handbook", "settings"):
        import_module(f"game.ui.scenes.{name}")


def first_scene(house: House, doors: Doors[Room], table: Table | None) -> Scene:
    """Return the title page, or the congress that was asked for."""
    if table is None:
        return doors.title()
    from game.ui.scenes.room import Room

    return Room(house, table, doors).enter()


def open_window(house: House, language: Language, table: Table | None = None) -> int:
    """Play in a window until it is closed; return the exit code."""
    folder = paths.saves()
    chosen = replace(recall(folder), language=language.code)
    sound, voice = Sound(), Voice(chosen.speech)
    beside = Worker("machines")
    doors = hang(house, language, sound.play)
    doors.think, doors.folder = beside, folder

    def heed(preferences: Preferences) -> None:
        sound.set_volumes(preferences.effects / 10, preferences.music / 10)
        sound.mute(preferences.muted)
        voice.choose(preferences.speech, doors.language.code)

    def changed(preferences: Preferences) -> None:
        remember(folder, preferences)
        heed(preferences)
        app.stage.words = own_words(doors.language)
        app.caption(doors.language.say("The Congress"))

    heed(chosen)
    app = App(
        first_scene(house, doors, table),
        paths.root("assets") / "fonts",
        caption=language.say("The Congress"),
        preferences=chosen,
        words=own_words(language),
        voice=voice,
        changed=changed,
        tune=sound.tune,
    )
    app.frame()
    if table is None:
        beside(partial(_warm, house))
    try:
        app.run()
    finally:
        voice.hush()
        sound.close()
    return 0
