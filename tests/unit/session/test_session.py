"""A congress being played: who is waited for, what is recorded, what is refused."""

import pytest

from game.core import events as e
from game.core import orders as o
from game.core import pledges as p
from game.core.canon import world_hash
from game.seat.seat import Seat
from game.seat.table import Player
from game.session.session import Record, Session
from tests.play import Wanderer, play_session, scenario, statesmen, submit_for, wanderers

FOUR = scenario("four_points")
MOVE = o.Move((p.Article("princ_status", 1),))


def people(seed: int = 1) -> Session:
    """Return a congress of five people, just opened."""
    session = Session(FOUR, seed, {}, historical=True)
    session.open()
    return session


def passing(session: Session, phase: str) -> Session:
    """Let everybody pass and seal nothing until a phase."""
    while session.world.phase != phase:
        power = session.people()[0]
        assert session.submit(power, (o.Pass(),) if session.world.phase == "corridor" else ()) is None
    return session


def test_the_corridor_waits_for_one_and_the_plenary_for_all() -> None:
    """And for nobody twice."""
    session = people()
    assert session.waiting_on() == (session.world.order[0],) == session.people()
    passing(session, "motions")
    assert set(session.waiting_on()) == set(FOUR.powers)
    session.submit("russia", ())
    assert "russia" not in session.waiting_on()
    assert session.world.phase == "motions"


def test_sealed_orders_are_opened_together_when_the_last_is_in() -> None:
    """Until then nothing is heard of them, and the first thought may be replaced."""
    session = passing(people(), "motions")
    heard = len(session.seats["france"].heard)
    session.submit("russia", (MOVE,))
    session.submit("russia", ())
    session.submit("france", (MOVE,))
    assert len(session.seats["france"].heard) == heard
    for power in ("britain", "ottoman", "austria"):
        session.submit(power, ())
    assert session.world.phase == "voices"
    assert [motion.by for motion in session.world.motions.values()] == ["france"]


def test_the_first_order_that_cannot_be_given_is_answered_and_none_is_taken() -> None:
    """A good motion beside a bad one is not sealed either."""
    session = passing(people(), "motions")
    objection = session.submit("russia", (MOVE, o.Reopen("danube")))
    assert objection is not None and objection.code == "not_agreed"
    assert "russia" in session.waiting_on()


def test_the_corridor_takes_one_order_at_a_time() -> None:
    """Two at once would both be judged by the world before the first: that is our mistake, not a player's."""
    session = people()
    with pytest.raises(AssertionError, match="one order at a time"):
        session.submit(session.world.turn, (o.Pass(), o.Pass()))


def test_a_machine_answers_a_letter_at_once() -> None:
    """Whoever has the corridor: the person who wrote waits for nobody else."""
    session = Session(FOUR, 1, statesmen("four_points", ["france"]), historical=True)
    session.open()
    session.run()
    power = session.people()[0]
    assert session.submit(power, (o.Sound("france", "danube"),)) is None
    assert session.waiting_on() == ("france",)
    assert session.advance()
    assert session.waiting_on() == (power,)
    assert any(isinstance(one.event, e.PositionDisclosed | e.OfferRefused) for one in session.seats[power].heard)


def test_a_person_without_letters_is_not_asked_in_the_second_round() -> None:
    """The corridor passes him by."""
    session = people()
    for _ in FOUR.powers:
        session.submit(session.people()[0], (o.Pass(),))
    assert session.world.round == 2
    session.run()
    assert session.world.phase == "motions"


def test_a_person_with_a_letter_is_asked_in_the_second_round() -> None:
    """Written to after his own turn, he may still answer in that sitting."""
    session = people()
    first, last = session.world.order[0], session.world.order[-1]
    while session.world.turn != last:
        session.submit(session.world.turn, (o.Pass(),))
    session.submit(last, (o.Sound(first, "danube"),))
    session.submit(last, (o.Pass(),))
    session.run()
    assert (session.world.round, session.people()) == (2, (first,))
    paper = session.seats[first].letters()[0].paper
    assert session.submit(first, (o.Answer(paper, o.Disclose(0, 1)),)) is None
    session.run()
    assert session.world.phase == "motions"


def test_a_letter_left_lying_lapses() -> None:
    """When the corridor closes both are told so."""
    session = people()
    first, second = session.world.order[:2]
    session.submit(first, (o.Sound(second, "danube"),))
    passing(session, "motions")
    for power in (first, second):
        assert any(isinstance(one.event, e.PaperLapsed) for one in session.seats[power].heard)
        assert session.seats[power].hand.pending == {}


def test_every_phase_is_recorded_with_its_hash() -> None:
    """Each step with its orders and entries; a hash where a sitting or a phase has turned, and only there."""
    session, records = play_session("four_points", 2, wanderers(FOUR.powers, 2))
    entries: list[e.Entry] = []
    seat = Seat(FOUR, "russia")
    for record in records:
        entries += record.entries
        seat.tell(record.entries)
        turned = any(isinstance(one.event, e.PhaseBegan) for one in record.entries)
        assert (record.world is not None) == turned
    assert records[-1].world == world_hash(session.world)
    assert list(session.archives()[1]) == entries
    assert records[0].sealed == {}


def test_a_congress_is_taken_up_where_it_was_left() -> None:
    """Told what had happened, a new session goes on to the same end: machines read everything anew."""
    whole: list[Record] = []
    session = Session(FOUR, 5, statesmen("four_points"), recorder=whole.append)
    session.open()
    session.run()
    for cut in (1, len(whole) // 3, len(whole) // 2, len(whole) - 1):
        rest: list[Record] = []
        again = Session(FOUR, 5, statesmen("four_points"), recorder=rest.append)
        again.resume(record.entries for record in whole[:cut])
        again.run()
        assert [record.entries for record in rest] == [record.entries for record in whole[cut:]]
        assert again.world == session.world


def test_who_plays_is_on_record() -> None:
    """People have names, machines a level."""
    players = {"russia": Player("human", "Ada"), "france": Player("machine", level="envoy")}
    session = Session(FOUR, 1, {}, players=players)
    assert session.players == players


def test_a_machine_that_breaks_the_rules_is_our_mistake() -> None:
    """It does not pass for a player's."""

    class Rogue(Wanderer):
        def corridor(self, seat: object) -> o.CorridorOrder:
            return o.Sound("nobody", "danube")

    session = Session(FOUR, 1, {power: Rogue(1, power) for power in FOUR.powers})
    session.open()
    with pytest.raises(AssertionError, match="gave an order it may not"):
        session.run()


def test_people_play_to_the_end() -> None:
    """With nobody but people nothing moves by itself, and everything moves."""
    session = people(3)
    players = wanderers(FOUR.powers, 3)
    while not session.over:
        if not session.advance():
            submit_for(session, players)
    assert session.waiting_on() == ()
    assert not session.advance()
