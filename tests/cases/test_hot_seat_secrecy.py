"""Rulings H1, as far as seats go, and H4: people and machines around one device."""

from itertools import compress, product

import pytest

from game.core import orders as o
from game.core import pledges as p
from game.core.canon import canonical
from game.core.scenario import PowerId
from game.session.session import Session
from tests.play import STEPS, mixed, scenario, statesmen, submit_for, wanderers

POWERS = tuple(scenario("four_points").powers)
MIXES = [tuple(compress(POWERS, seats)) for seats in product((0, 1), repeat=5)]


@pytest.mark.parametrize("people", MIXES, ids=lambda people: "-".join(people) or "nobody")
def test_h4_every_mix_of_people_and_machines_starts_and_finishes(people: tuple[PowerId, ...]) -> None:
    """From nobody to all five: the congress is played to its end, and only people were ever waited for."""
    session = mixed("four_points", len(people), people)
    assert session.over
    assert set(session.negotiators) == set(POWERS) - set(people)


@pytest.mark.parametrize("people", [("prussia", "sardinia"), ("russia", "france", "britain")], ids="-".join)
def test_h4_the_full_table_with_people_at_it(people: tuple[PowerId, ...]) -> None:
    """Seven seats, some of them a person's, one of whom is let in late."""
    assert mixed("paris_1856", 3, people).over


def private_of(session: Session, power: PowerId) -> set[str]:
    """Return tokens of what lies in a power's hand now."""
    hand = session.seats[power].hand
    tokens = {canonical(session.seats[power].brief.values), *hand.pending, *hand.ledger, *hand.warnings}
    return tokens | {canonical(paper) for paper in hand.refused}


@pytest.mark.parametrize("seed", range(6))
def test_h1_no_seat_ever_holds_a_private_token_of_another(seed: int) -> None:
    """At every step, what a seat could show its person is free of every other hand, but for what both share."""
    people = POWERS[seed % 2 : 4]
    session = Session(scenario("four_points"), seed, statesmen("four_points", set(POWERS) - set(people)))
    players = wanderers(people, seed)
    session.open()
    for _ in range(STEPS):
        if session.over:
            break
        if not session.advance():
            submit_for(session, players)
        shared = {power: private_of(session, power) for power in POWERS}
        for power in POWERS:
            seat = session.seats[power]
            text = canonical([seat.view.hands, seat.view.ledger, seat.view.motions])
            for other in POWERS:
                if other == power:
                    continue
                for token in shared[other] - shared[power]:
                    assert token not in text, f"{token} of {other} lies before {power}"
    assert session.over


def test_h1_an_objection_tells_nothing_of_anothers_hand() -> None:
    """Two congresses that differ in a secret of others answer every question of a third alike."""
    answers = []
    for secret in (False, True):
        session = Session(scenario("four_points"), 3, {})
        session.open()
        first, second, third = session.world.order[:3]
        if secret:
            order = o.Offer(second, (p.Clause(p.Silence("danube")),), (p.Clause(p.Silence("bs_fleet")),))
            assert session.submit(first, (order,)) is None
            paper = session.seats[second].letters()[0].paper
            assert session.submit(second, (o.Answer(paper, o.Accept()),)) is None
        else:
            assert session.submit(first, (o.Sound(second, "danube"),)) is None
        for power in (first, second):
            assert session.submit(power, (o.Pass(),)) is None
        seat = session.seats[third]
        asked = [
            o.Offer(to, (), (p.Clause(p.Silence("danube")), p.Clause(p.Silence("bs_fleet")))) for to in (first, second)
        ]
        answers.append([seat.ask(order) for order in asked])
        assert [entry.heard_by for entry in seat.heard if entry.heard_by not in (None, (third,))] == []
    assert answers[0] == answers[1] == [None, None]


def test_h6_a_steward_holds_a_seat_and_hands_it_back() -> None:
    """A machine plays for a person for a while; nothing else in the congress notices."""
    session = Session(scenario("four_points"), 4, statesmen("four_points", POWERS[1:]))
    session.open()
    session.run()
    assert session.people() == ("russia",)
    session.hand_over("russia", statesmen("four_points", ["russia"])["russia"])
    while session.world.sitting < 2:
        assert session.advance()
    session.hand_over("russia", None)
    session.run()
    assert not session.over and session.people() == ("russia",)
    session.hand_over("russia", statesmen("four_points", ["russia"])["russia"])
    session.run()
    assert session.over
