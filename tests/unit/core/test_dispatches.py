"""The dispatches of The Four Points: news moves what the file says, and the war clock what leaving is worth."""

from dataclasses import replace

from game.core import events as e
from game.core.world import pair
from game.core.worth import SCALE
from tests.play import Game, congress, scenario, sign, to_phase


def test_leaving_is_worth_less_by_news_by_the_clock_and_by_the_public() -> None:
    """France: half a point for the typhus, eight tenths a sitting, and six hundredths for each point of appetite."""
    game = congress()
    hand = game.world.hands["france"]
    assert (hand.walk_away, hand.pressed) == (38 * SCALE, 0)
    for sitting, appetite, news in ((2, 79, 50), (3, 82, 50)):
        to_phase(game, "corridor", sitting)
        hand = game.world.hands["france"]
        assert game.world.powers["france"].appetite == appetite
        assert hand.pressed == -6 * (appetite - 75) * SCALE // 100
        assert hand.walk_away == (3800 - news - 80 * (sitting - 1)) * SCALE // 100 + hand.pressed


def test_news_moves_standing_and_relations() -> None:
    """An heir is born to France in sitting 5; before sitting 6 Russians and English race their horses together."""
    game = to_phase(congress(), "corridor", 4)
    standing, relation = game.world.powers["france"].standing, game.world.relations[pair("russia", "britain")]
    to_phase(game, "corridor", 5)
    assert game.world.powers["france"].standing == standing + 1
    game.world = replace(game.world, armistice=6)
    to_phase(game, "corridor", 6)
    assert game.world.relations[pair("russia", "britain")] == relation + 3


def test_when_the_general_treaty_is_signed_the_war_clock_stands_still() -> None:
    """What is left to settle is settled in peace."""
    game = Game(scenario("paris_1856"), 1, historical=True)
    game.world = replace(game.world, phase="signature")
    sign(game)
    assert (game.world.signed, game.world.sitting) == (1, 2)
    clock = [entry for entry in game.entries if isinstance(entry.event, e.WalkAwayMoved) and "clock" in entry.because]
    assert clock == []
