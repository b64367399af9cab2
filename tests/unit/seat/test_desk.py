"""What a power reads on its own desk."""

from game.core import orders as o
from game.core import pledges as p
from game.core.worth import SCALE, draw_brief, historical, link_places, silent, worth
from game.seat.desk import changes, instruction, points, worth_now, worth_with
from game.seat.seat import Seat
from tests.play import carry, congress, scenario, to_phase, to_turn

FOUR = scenario("four_points")


def seat(power: str = "russia") -> tuple[Seat, object]:
    """Return a seat at a congress in which the principalities are agreed as in 1856."""
    game = congress()
    carry(game, "france", ("princ_status", 1))
    found = Seat(FOUR, power)
    found.tell(game.entries)
    return found, game


def test_the_draft_is_worth_what_its_positions_say_and_silence_elsewhere() -> None:
    """The same number as the tables give."""
    found, _ = seat()
    treaty = list(silent(FOUR))
    treaty[0] = 1
    assert worth_now(found) == worth(draw_brief(FOUR, "russia", None), link_places(FOUR), treaty)
    rest = [p.Article(question, number) for question, number in zip(FOUR.questions, historical(FOUR), strict=True)]
    assert worth_with(found, rest) == FOUR.briefs["russia"].anchor * SCALE


def test_what_each_position_would_change() -> None:
    """The one that holds now changes nothing; the others what the tables say, links included."""
    found, _ = seat()
    assert changes(found, "princ_status")[1] == 0
    for number, change in enumerate(changes(found, "danube")):
        assert change == worth_with(found, [p.Article("danube", number)]) - worth_now(found)


def test_instructions_are_read_with_the_leave_that_was_given() -> None:
    """Before the telegram the line stands at the neutral sea; if London gives leave it lies one step lower."""
    for seed in range(10):
        game = to_turn(congress(seed=seed), "britain")
        game.give("britain", o.Telegraph("bs_fleet", 2))
        to_phase(game, "corridor", 2)
        found = Seat(FOUR, "britain")
        found.tell(game.entries)
        read = instruction(found, "bs_fleet")
        assert (read.ideal, read.weight, read.high, read.absolute) == (5, 10, 5, False)
        assert read.low == (2 if "bs_fleet" in found.hand.leave else 3)


def test_points_are_rounded_half_away_from_zero() -> None:
    """Tenths of a point, the same for gains and losses."""
    assert [points(n) for n in (0, 49, 50, 149, 150, -49, -50, -150, 62_449, 62_450)] == [
        0, 0, 1, 1, 2, 0, -1, -2, 624, 625,
    ]  # fmt: skip
