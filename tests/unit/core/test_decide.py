"""One step: every order is carried out or answered, whoever gave it and in whatever company."""

from game.core import events as e
from game.core import orders as o
from game.core import pledges as p
from game.core.decide import decide, waiting_on
from tests.play import Game, congress, events, move, ready_to_sign, scenario, to_phase, to_signature, to_turn

MOVE = o.Move((p.Article("princ_status", 1),))


def refusals(game: Game, sealed: dict[str, tuple[o.Order, ...]]) -> list[tuple[str, str]]:
    """Return who was answered, and how; each hears only its own."""
    answered = []
    for entry in decide(game.world, sealed, game.dice):
        if isinstance(entry.event, e.OrderRefused):
            assert entry.heard_by == (entry.event.power,)
            answered.append((entry.event.power, entry.event.why))
    return answered


def test_an_illegal_order_changes_nothing_else() -> None:
    """It is answered, and nothing follows from it."""
    game = to_turn(congress(), "russia")
    before = game.world
    game.give("france", o.Pass())
    assert [entry.event for entry in game.steps[-1][1]] == [e.OrderRefused("france", o.Pass(), "not_your_turn")]
    assert game.world == before


def test_a_second_voice_on_one_motion_is_answered_and_the_first_stands() -> None:
    """Nobody can speak twice, whatever he sealed."""
    game = congress()
    move(game, {"france": MOVE})
    (motion,) = game.world.motions
    both = (o.Voice(motion, "refuse"), o.Voice(motion, "consent"))
    assert refusals(game, {"russia": both}) == [("russia", "voiced_already")]
    assert e.VoiceGiven(motion, "russia", "refuse") in events(game.step({"russia": both}), e.VoiceGiven)


def test_a_voice_without_a_seat_is_answered() -> None:
    """Prussia outside the door speaks to the door-keeper."""
    game = Game(scenario("paris_1856"), 1, historical=True)
    move(game, {"france": o.Move((p.Article("indemnity", 1),))})
    (motion,) = game.world.motions
    assert refusals(game, {"prussia": (o.Voice(motion, "refuse"),)}) == [("prussia", "not_seated")]


def test_orders_at_the_signature_that_are_no_signature_are_answered() -> None:
    """And a second name under one treaty too."""
    game = to_signature(ready_to_sign(congress()))
    sealed: dict[str, tuple[o.Order, ...]] = {"russia": (o.Pass(), o.Sign(), o.Decline()), "france": (MOVE,)}
    assert refusals(game, sealed) == [("france", "not_now"), ("russia", "not_now"), ("russia", "voiced_already")]
    entries = game.step(sealed)
    assert e.SignatureGiven("russia") in events(entries, e.SignatureGiven)
    assert "france" in {one.power for one in events(entries, e.SignatureDeclined)}


def test_what_is_ordered_behind_the_end_of_the_corridor_is_answered() -> None:
    """The pass that ends the second round opens the plenary; a motion behind it comes too soon."""
    game = congress()
    while (game.world.round, game.world.turn) != (2, game.world.order[-1]):
        game.give(game.world.turn, o.Pass())
    last = game.world.turn
    assert refusals(game, {last: (o.Pass(), MOVE, o.Pass())}) == [(last, "not_now"), (last, "not_now")]


def test_a_closed_congress_answers_and_nothing_moves() -> None:
    """When all is over every order is answered so."""
    game = congress()
    move(game, {"austria": o.Withdraw()})
    assert game.over and waiting_on(game.world) == ()
    before = game.world
    assert refusals(game, {"russia": (o.Pass(),)}) == [("russia", "over")]
    game.give("russia", o.Pass())
    assert game.world == before


def test_who_seals_nothing_moves_nothing_and_consents() -> None:
    """Silence is no motion and no refusal; at the signature it is no name."""
    game = congress()
    to_phase(game, "motions")
    game.step({})
    assert game.world.sitting == 2  # no motion, no voices
    game = to_signature(ready_to_sign(congress()))
    entries = game.step({})
    assert {one.power for one in events(entries, e.SignatureDeclined)} == set(game.world.powers)


def test_the_corridor_begins_with_another_power_by_lot() -> None:
    """Who begins is drawn each sitting; everybody has a turn in each round."""
    game = congress(seed=3)
    first = {1: game.world.order[0]}
    while not game.over:
        to_phase(game, "motions", game.world.sitting)
        turns = len(events(game.entries, e.TurnBegan))
        assert turns == 2 * len(game.world.powers) * game.world.sitting
        to_phase(game, "corridor", game.world.sitting + 1)
        first[game.world.sitting] = game.world.order[0]
    assert len(set(first.values())) > 1
