"""One power's seat: what it hears, what it knows, what it may ask."""

import pytest

from game.core import events as e
from game.core import orders as o
from game.core import pledges as p
from game.core.events import Entry
from game.seat.seat import Seat, named
from tests.play import bargain, congress, move, play_random, scenario, to_turn

FOUR = scenario("four_points")


def test_a_seat_hears_what_is_for_its_ears() -> None:
    """Public entries and its own, in their order; the rest leaves no gap."""
    seat = Seat(FOUR, "france")
    told = seat.tell(
        [
            Entry(e.TurnEnded("russia")),
            Entry(e.TelegraphSent("russia", "danube", 2, 2), ("russia",)),
            Entry(e.TelegraphSent("france", "danube", 1, 2), ("france",)),
        ]
    )
    assert [entry.event for entry in told] == [e.TurnEnded("russia"), e.TelegraphSent("france", "danube", 1, 2)]
    assert seat.heard == list(told)
    assert [one.question for one in seat.hand.telegrams] == ["danube"]


def test_a_cause_that_was_not_heard_of_is_dropped() -> None:
    """An open promise from a secret paper names no paper to a third; a motion, an article or the news it may know."""
    seat = Seat(FOUR, "britain")
    because = ("paper:1", "commitment:x", "warning:y", "motion:unmoved", "news:heir", "article:danube", "clock")
    (told,) = seat.tell([Entry(e.TurnEnded("russia"), None, because)])
    assert told.because == ("news:heir", "article:danube", "clock")
    seat.tell([Entry(e.MotionMoved("motion:1", "russia", "signature"))])
    (told,) = seat.tell([Entry(e.MotionCarried("motion:1"), None, ("motion:1",))])
    assert told.because == ("motion:1",)


def test_what_an_event_names_is_known_by_hearing_it() -> None:
    """Papers, promises, warnings and motions have names; other events have none."""
    made = p.Commitment("commitment:x", "russia", "france", p.Clause(p.Loan(1)), True, 1)
    assert named(e.CommitmentMade(made)) == named(e.PaperLeaked("times", made)) == ("commitment:x",)
    assert named(e.PositionSounded("paper:1", "russia", "france", "danube")) == ("paper:1",)
    assert named(e.TurnEnded("russia")) == ()


def test_the_parties_know_the_paper_behind_their_promise_and_a_third_does_not() -> None:
    """The same open promise, heard by three, has its paper as a cause for two."""
    game = congress()
    bargain(game, "russia", "france", [p.Loan(2)], secret=False)
    causes = {}
    for power in ("russia", "france", "britain"):
        seat = Seat(FOUR, power)
        seat.tell(game.entries)
        (made,) = [entry for entry in seat.heard if isinstance(entry.event, e.CommitmentMade)]
        causes[power] = made.because
    assert causes["russia"] == causes["france"] != ()
    assert causes["britain"] == ()


def test_another_hand_is_a_key_error() -> None:
    """There is nothing of anybody else to look at by mistake."""
    seat = Seat(FOUR, "france")
    with pytest.raises(KeyError):
        seat.view.hands["russia"]


def test_letters_are_what_awaits_an_answer() -> None:
    """What one has written oneself does not."""
    game = to_turn(congress(), "russia")
    game.give("russia", o.Sound("france", "danube"))
    seats = {power: Seat(FOUR, power) for power in ("russia", "france", "britain")}
    for seat in seats.values():
        seat.tell(game.entries)
    assert [len(seats[power].letters()) for power in ("russia", "france", "britain")] == [0, 1, 0]
    assert len(seats["russia"].hand.pending) == 1


def test_telling_in_one_go_or_in_pieces_is_the_same() -> None:
    """A loaded game knows what the played one knew."""
    game = play_random("four_points", 5)
    whole, pieces = Seat(FOUR, "austria"), Seat(FOUR, "austria")
    whole.tell(game.entries)
    for entry in game.entries:
        pieces.tell([entry])
    assert whole.heard == pieces.heard and whole.view == pieces.view


def test_a_seat_answers_why_not_from_its_own_view() -> None:
    """The plenary forbids an interview, the corridor a motion."""
    game = congress()
    seat = Seat(FOUR, "france")
    seat.tell(game.entries)
    motion = o.Move((p.Article("princ_status", 1),))
    objection = seat.ask(motion)
    assert objection is not None and objection.code == "not_now"
    seat.tell(move(game, {}))
    assert seat.view.sitting == 2
