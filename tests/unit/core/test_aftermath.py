"""History as it is played: every crisis is asked once, in its season, of those who sit at the table."""

from dataclasses import replace

from game.core import orders as o
from game.core.after import CrisisOpened, EventCame, HistoryClosed, PowerDecided
from game.core.aftermath import Aftermath
from game.core.events import Entry
from game.core.evolve import fold
from game.core.history.chronicle import Decision, Option
from game.core.history.compile import program
from game.core.history.program import Program
from game.core.world import World
from tests.play import Game, congress, ready_to_sign, sign, to_signature
from tests.small_history import SMALL_HISTORY, four_points, small_history


def signed() -> Game:
    """Return a congress that has just been closed by the treaty of 1856."""
    game = to_signature(ready_to_sign(congress()))
    sign(game)
    return game


def told(known: Program, answer: str = "") -> tuple[World, list[Entry]]:
    """Play a history to its end, every power giving this answer where it is open to it."""
    game = signed()
    aftermath, world = Aftermath(known, game.world, game.dice), game.world
    entries = list(aftermath.open(world))
    world = fold(world, entries)
    for _ in range(20):
        if world.crisis is None:
            return world, entries
        given = {
            asked.power: (o.Decide(world.crisis.event, answer if answer in asked.options else ""),)
            for asked in world.crisis.asked
        }
        again = Aftermath(known, world, game.dice)
        fresh = aftermath.decide(world, given)
        assert again.decide(world, given) == fresh, "a history taken up again goes on alike"
        entries += fresh
        world = fold(world, fresh)
    raise AssertionError("history never ends")


def test_two_crises_of_one_season_are_asked_one_after_the_other() -> None:
    """The first is told before the second opens, and no answer is lost."""
    world, entries = told(small_history(), "march")
    said = [(type(entry.event).__name__, getattr(entry.event, "event", "")) for entry in entries]
    spring = [one for one in said if one[1] in ("e02_war", "e03_loan")]
    assert spring == [
        ("CrisisOpened", "e02_war"), ("EventCame", "e02_war"), ("PowerDecided", "e02_war"), ("PowerDecided", "e02_war"),
        ("CrisisOpened", "e03_loan"), ("EventCame", "e03_loan"), ("PowerDecided", "e03_loan"),
    ]  # fmt: skip
    assert world.answers["e02_war", 1859, "russia"] == "march"
    assert isinstance(entries[-2].event, HistoryClosed)


def test_a_power_that_is_not_at_the_table_is_left_to_the_weights() -> None:
    """Prussia was not at the four points: nobody waits for it, and the log does not name it."""
    war = SMALL_HISTORY.events["e02_war"]
    asked = {**war.decisions, "prussia": Decision("Arm?", "The Rhine.", {"arm": Option("Arm", "Prussia arms.")})}
    events = {**SMALL_HISTORY.events, "e02_war": replace(war, decisions=asked)}
    _, entries = told(program(four_points(), replace(SMALL_HISTORY, events=events)))
    crises = [entry.event for entry in entries if isinstance(entry.event, CrisisOpened)]
    assert [asked.power for asked in crises[0].asked] == ["russia", "britain"]
    assert "prussia" not in {entry.event.power for entry in entries if isinstance(entry.event, PowerDecided)}


def test_no_event_is_told_twice() -> None:
    """Each event of a year stands in the log once."""
    _, entries = told(small_history())
    came = [(entry.event.event, entry.event.year) for entry in entries if isinstance(entry.event, EventCame)]
    assert len(came) == len(set(came)) >= 4
