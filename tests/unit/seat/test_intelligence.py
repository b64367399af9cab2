"""What a chancellery can know of the others: estimates, and the truth at a table of glass."""

from game.ai.statesman import Statesman
from game.core import events as e
from game.core.events import Entry
from game.core.pledges import Article
from game.core.world import draft
from game.core.worth import historical, link_places, silent, worth
from game.seat.intelligence import IMAGINED, Intelligence, Suppositions, moved
from game.seat.seat import Seat
from game.session.session import Session
from tests.play import carry, congress, scenario

FOUR = scenario("four_points")


def seated(power: str = "russia") -> tuple[Seat, object]:
    """Return a seat that has heard a congress in which the principalities are agreed."""
    game = congress()
    carry(game, "france", ("princ_status", 1))
    seat = Seat(FOUR, power)
    seat.tell(game.entries)
    return seat, game


def test_of_oneself_everything_is_known() -> None:
    """The margin is one's own brief less one's own walk-away value, to the thousandth."""
    seat, _ = seated()
    now = draft(seat.view)
    found = Intelligence(seat, Suppositions(FOUR)).estimate("russia", now)
    assert found.known
    assert found.margin == worth(seat.brief, link_places(FOUR), now) - seat.hand.walk_away
    assert (found.signing, found.of) == (int(found.signs), 1)


def test_of_others_as_many_instructions_are_imagined_as_the_scenario_allows() -> None:
    """Without a word from them, all imagined instructions count; the treaty of 1856 pleases most of them."""
    seat, _ = seated()
    found = Intelligence(seat, Suppositions(FOUR)).estimate("france", historical(FOUR))
    assert not found.known
    assert found.of == IMAGINED
    assert found.signs
    assert found.signing > IMAGINED // 2


def test_what_a_power_told_rules_out_instructions() -> None:
    """Who says that a range would do is not believed to want something else most."""
    seat, _ = seated()
    before = Intelligence(seat, Suppositions(FOUR)).estimate("britain", silent(FOUR))
    ideal = FOUR.number("danube", FOUR.briefs["britain"].instructions["danube"].ideal)
    told = e.PositionDisclosed("paper:x", "britain", "russia", "danube", ideal, ideal)
    seat.tell([Entry(told, ("britain", "russia"))])
    after = Intelligence(seat, Suppositions(FOUR)).estimate("britain", silent(FOUR))
    assert 0 < after.of <= before.of


def test_through_a_table_of_glass_the_estimate_is_the_truth() -> None:
    """V2: with every power's papers known, the board is what their own briefs say."""
    seat, game = seated()
    hands = game.world.hands  # type: ignore[attr-defined]
    seen = Intelligence(seat, Suppositions(FOUR), hands)
    for treaty in (silent(FOUR), historical(FOUR), draft(seat.view)):
        for power in FOUR.powers:
            found = seen.estimate(power, treaty)
            truth = worth(hands[power].brief, link_places(FOUR), treaty) - hands[power].walk_away
            assert (found.margin, found.known) == (truth, True)


def test_the_tipping_article_of_who_would_not_sign_brings_it_nearest() -> None:
    """No other single article would gain that power more, links left aside."""
    seat, _ = seated()
    suppositions = Suppositions(FOUR)
    brief = suppositions.central("austria")
    worst = [min(range(len(row)), key=lambda n: row[n]) for row in brief.values]
    found = Intelligence(seat, suppositions).estimate("austria", worst)
    assert not found.signs
    assert found.beyond
    assert found.tipping is not None
    gains = [max(row) - min(row) for row in brief.values]
    assert gains[tuple(FOUR.questions).index(found.tipping.question)] == max(gains)


def test_everybody_can_reckon_how_far_the_clock_has_moved_a_walk_away_value() -> None:
    """With the instructions of 1856 the estimate of anybody's margin is exact, sitting after sitting."""
    game = Session(FOUR, 3, {power: Statesman(FOUR) for power in FOUR.powers}, historical=True)
    game.open()
    suppositions, looked = Suppositions(FOUR), 0
    while game.advance() and game.world.outcome is None:
        if game.world.phase != "corridor" or game.world.turn != "russia":
            continue
        now = draft(game.world)
        for power in ("france", "britain", "ottoman", "austria"):
            brief, hand = suppositions.central(power), game.world.hands[power]
            assert moved(game.seats["russia"])[power] == hand.walk_away - brief.walk_away
            assert worth(brief, link_places(FOUR), now) == worth(hand.brief, link_places(FOUR), now)  # type: ignore[arg-type]
            looked += 1
    assert looked >= 12


def test_a_change_is_the_difference_of_two_treaties() -> None:
    """An article that is in the draft already changes nothing."""
    seat, _ = seated()
    seen = Intelligence(seat, Suppositions(FOUR))
    assert seen.change("france", (Article("princ_status", 1),), draft(seat.view)) == 0
