"""`play`: a congress for people, in the window or, with --text, line by line."""

import argparse
import os
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from game.cli.lengths import add_length, at_length
from game.cli.options import add_briefs, add_seed, pairs
from game.cli.trouble import Trouble, unknown

if TYPE_CHECKING:
    from game.cli.house import House
    from game.core.scenario import PowerId, Scenario
    from game.seat.table import Player, Table
    from game.words.language import Language

SUMMARY = "play a congress, or take up a save"


def declare(parser: argparse.ArgumentParser) -> None:
    """Add the arguments."""
    parser.add_argument(
        "scenario", nargs="?", metavar="SCENARIO",
        help="a scenario's id (paris_1856) or file, or a save (FILE.congress); without it, the menu",
    )  # fmt: skip
    parser.add_argument(
        "--human", action="append", default=[], metavar="POWER[=NAME]",
        help="a power that a person plays, and what to call the person (the first power of the scenario)",
    )  # fmt: skip
    parser.add_argument(
        "--level", action="append", default=[], metavar="POWER=LEVEL",
        help="attache, envoy or plenipotentiary (plenipotentiary)",
    )  # fmt: skip
    add_length(parser)
    add_seed(parser, "drawn")
    parser.add_argument("--text", action="store_true", help="play in the terminal, line by line")
    parser.add_argument("--save", type=Path, metavar="FILE", help="keep the game in this file (one in saves/)")
    add_briefs(parser)
    parser.add_argument(
        "--language", metavar="CODE", help="language to play in: en, fr … (what was chosen in the window, or en)"
    )


def run(args: argparse.Namespace) -> int:
    """Seat everybody and open the window, or begin to print."""
    from game.cli.house import House

    spoken = language_named(args.language or ("en" if args.text else _chosen()))
    if args.text and sys.stdin is None:
        raise Trouble("Nothing can be read: stdin is closed.")
    if not args.text:
        _find_screen()
    house = House(language="" if spoken.code == "en" else spoken.code)
    table = _table(house, args)
    if args.text:
        from game.text.play import play_text

        return play_text(house, table, spoken)
    from game.ui.play import open_window

    return open_window(house, spoken, table)


def _find_screen() -> None:
    """Make sure of a screen before anybody sits down: SDL would else draw into the void, without a word."""
    os.environ.setdefault("PYGAME_HIDE_SUPPORT_PROMPT", "1")
    import pygame

    chosen = os.environ.get("SDL_VIDEODRIVER")
    try:
        pygame.display.init()
        found = pygame.display.get_driver()
    except pygame.error as error:
        raise Trouble(f"No window can be opened ({error}); `--text` plays in the terminal.") from None
    if found in ("offscreen", "dummy") and found != chosen:
        raise Trouble("There is no screen to open a window on; `--text` plays in the terminal.")


def _chosen() -> str:
    """Return the language that was chosen in the window the last time, if it is still there; else English."""
    from game import paths
    from game.ui.remembered import recall
    from game.words.language import languages

    chosen = recall(paths.saves()).language
    return chosen if chosen in languages() else "en"


def language_named(code: str) -> "Language":
    """Return the language of a code; one that nobody has translated is a line of trouble."""
    from game.words.language import language, languages

    try:
        return language(code)
    except (KeyError, OSError):
        raise unknown("language", code, languages()) from None


def _table(house: "House", args: argparse.Namespace) -> "Table | None":
    """Return the table that the arguments ask for, or None for the menu."""
    name = args.scenario
    options = (args.human, args.level, args.seed is not None, args.save, args.historical_briefs, args.length)
    if name is None:
        if any(options):
            raise Trouble("These options need a scenario: play paris_1856 …")
        return None
    from game.cli.shelf import SUFFIX

    if name.endswith(SUFFIX):
        if any(options):
            raise Trouble("A save knows its players, its length, its seed and its file; leave these options out.")
        return _take_up(house, name)
    return _begin(house, args)


def _take_up(house: "House", name: str) -> "Table":
    from game.cli.find import file
    from game.cli.out import notice
    from game.log.log import LogError

    try:
        table, lost = house.take_up(file(name))
    except LogError as error:
        raise Trouble(str(error)) from None
    if lost:
        notice(lost)
    return table


def _begin(house: "House", args: argparse.Namespace) -> "Table":
    from game.cli.find import load_scenario, scenario_path

    path = scenario_path(args.scenario)
    load_scenario(path)
    scenario = at_length(house.scenario(path), args.length)
    plan = _plan(scenario, args.human, args.level)
    if args.save is None:
        return house.begin(scenario, plan, args.seed, args.historical_briefs)
    if args.save.exists():
        raise Trouble(f"{args.save} is there already; `play {args.save}` takes it up.")
    return house.begin_in(args.save, scenario, plan, args.seed, args.historical_briefs)


def _plan(scenario: "Scenario", people: list[str], levels: list[str]) -> "dict[PowerId, Player]":
    """Return who plays what; without --human, one person plays the first power of the file."""
    from game.cli.machines import levels as levels_of
    from game.cli.machines import power_named
    from game.seat.table import Player

    plan = {power: Player("machine", level=level) for power, level in levels_of(scenario, levels).items()}
    named = pairs(people, "--human") or [(next(iter(scenario.powers)), "")]
    for power, name in named:
        if plan[power_named(scenario, power)].kind == "human":
            raise Trouble(f"--human names {power} twice.")
        plan[power] = Player("human", name[:30])
    return plan
