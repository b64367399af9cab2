"""Rulings P1 to P6: promises."""

from dataclasses import replace

import pytest

from game.core import events as e
from game.core import orders as o
from game.core import pledges as p
from game.core.canon import canonical
from game.core.rules.promises import condition_holds
from game.core.world import World, commitments
from game.log.codec import dump, load_entry
from game.seat.seat import Seat
from game.session.session import Record, Session
from tests.play import (
    NAMES,
    Game,
    bargain,
    carry,
    congress,
    events,
    letters,
    machine_game,
    move,
    play_random,
    play_session,
    scenario,
    state,
    submit_for,
    to_phase,
    to_turn,
    vote,
    wanderers,
)


@pytest.mark.parametrize("name", NAMES)
@pytest.mark.parametrize("seed", range(3))
def test_p1_every_commitment_ends_once(name: str, seed: int) -> None:
    """In congresses of machines as of random people each promise ends in one of four ways, and in one only."""
    worlds = [play_random(name, seed).world]
    if name == "four_points" or seed == 1:
        worlds.append(machine_game(name, seed, historical=False)[0].world)
    for world in worlds:
        for known in commitments(world).values():
            assert known.state in ("kept", "broken", "released", "expired")
            assert known.made <= known.settled <= world.sitting


def test_p2_the_predicate_shown_is_the_predicate_tested() -> None:
    """The clause that both accepted stands in the ledger unchanged, and what it says decides, position by position."""
    for position in range(5):
        game = congress()
        clause = p.Clause(p.Consent("princ_status", 1, 3), p.Condition("bs_fleet", 3, 3))
        (made,) = bargain(game, "russia", "france", [clause])
        assert made.clause == clause
        assert commitments(view_of(game, "france"))[made.id].clause == clause
        game.world = replace(game.world, agenda=("bs_fleet",))
        carry(game, "france", ("bs_fleet", 3))
        assert condition_holds(game.world, clause)
        move(game, {"france": o.Move((p.Article("princ_status", position),))})
        vote(game, {"russia": "refuse"})
        assert (state(game, made).state == "broken") == (1 <= position <= 3)


def view_of(game: Game, power: str) -> World:
    """Return what one power knows."""
    seat = Seat(game.scenario, power)
    seat.tell(game.entries)
    return seat.view


@pytest.mark.parametrize("name", NAMES)
def test_p3_a_breach_names_the_offender_and_the_evidence_to_those_who_could_know(name: str) -> None:
    """An open promise ends before everybody, a secret one before the two, a leaked one before everybody."""
    broken = 0
    for seed in range(40 if name == "four_points" else 8):
        game = play_random(name, seed)
        public = {one.commitment.id for one in events(game.entries, e.CommitmentMade) if not one.commitment.secret}
        for entry in game.entries:
            match entry.event:
                case e.PaperLeaked():
                    public.add(entry.event.commitment.id)
                case e.CommitmentSettled():
                    end = entry.event
                    both = tuple(sorted((end.by, end.to)))
                    assert entry.heard_by == (None if end.commitment in public else both)
                    if end.state == "broken":
                        broken += 1
                        assert commitments(game.world)[end.commitment].by == end.by
                        assert end.evidence.split(":")[0] in ("motion", "agenda", "called")
                        assert end.evidence in entry.because
                case _:
                    pass
    assert broken


@pytest.mark.parametrize("seed", range(4))
def test_p4_the_same_orders_have_the_same_consequences_for_machines_and_people(seed: int) -> None:
    """A breach costs a person what it costs a machine: who gives the orders is not asked."""
    facts = scenario("four_points")
    _, records = play_session("four_points", seed, wanderers(facts.powers, seed))
    again: list[Record] = []
    session = Session(facts, seed, {}, recorder=again.append)
    players = wanderers(facts.powers, seed)
    session.open()
    while not session.over:
        owed = [power for power in facts.powers if session.seats[power].letters()]
        if session.world.phase == "corridor" and owed:
            paper = session.seats[owed[0]].letters()[0]
            assert session.submit(owed[0], (players[owed[0]].answer(session.seats[owed[0]], paper),)) is None
        elif session.world.phase == "corridor" and session.world.round == 2:
            assert session.submit(session.world.turn, (o.Pass(),)) is None
        else:
            submit_for(session, players)
    assert [record.entries for record in again] == [record.entries for record in records]


def test_p5_release_withdrawal_and_war_end_promises_with_notice() -> None:
    """Each ends what it must, those who knew hear of it, and what does not concern the parted stays."""
    game = Game(scenario("paris_1856"), 1, historical=True)
    (mine,) = bargain(game, "russia", "sardinia", [p.Loan(5)])
    (yours,) = bargain(game, "sardinia", "france", [p.Consent("italy", 1, 4)], secret=False)
    (other,) = bargain(game, "russia", "france", [p.Silence("poland")])
    (let_go,) = bargain(game, "britain", "france", [p.Loan(9)])
    to_turn(game, "france")
    game.give("france", o.Release(let_go.id))
    assert (state(game, let_go).state, state(game, let_go).evidence) == ("released", "released:france")
    entries = move(game, {"sardinia": o.Withdraw()})
    notices = {
        entry.event.commitment: entry.heard_by for entry in entries if isinstance(entry.event, e.CommitmentSettled)
    }
    assert notices == {mine.id: ("russia", "sardinia"), yours.id: None}
    assert {state(game, one).state for one in (mine, yours)} == {"released"}
    assert state(game, mine).evidence == "withdrawal:sardinia"
    assert state(game, other).state == "open"
    move(game, {"austria": o.Withdraw()})
    assert game.world.outcome == "war"
    assert (state(game, other).state, state(game, other).evidence) == ("released", "close")


def test_p6_a_secret_known_to_two_is_unknown_to_the_rest() -> None:
    """Nothing of it is in another's view, entries, numbering or log; the meeting alone was seen."""
    loud, quiet = congress(), congress()
    (made,) = bargain(loud, "russia", "france", [p.Silence("danube")], [p.Loan(40)])[:1]
    to_turn(quiet, "russia")
    quiet.give("russia", o.Sound("france", "bs_fleet"))
    quiet.give("france", o.Answer(letters(quiet.world, "france")[0].paper, o.Disclose(0, 5)))
    for game in (loud, quiet):
        bargain(game, "russia", "france", [p.Guarantee()], secret=False)
        to_phase(game, "closed")
    for power in ("britain", "ottoman", "austria"):
        told = []
        for game in (loud, quiet):
            seat = Seat(game.scenario, power)
            for _, entries in game.steps:
                seat.tell(entries)
            told.append(seat)
        assert told[0].heard == told[1].heard
        assert len(told[0].heard) == len(told[1].heard)
        assert told[0].view == told[1].view
        text = canonical(tuple(told[0].heard))
        assert made.id not in text and '"millions":40' not in text
    for entry in loud.entries:
        if entry.heard_by is None:
            assert made.id not in dump(replace(entry, because=()))
        assert load_entry(dump(entry)) == entry
