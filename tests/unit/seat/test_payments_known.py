"""What a seat reads of side payments: on its own desk, and of the others on the board."""

from dataclasses import replace

from game.core import pledges as p
from game.core.side_payments import margin, worth
from game.core.world import draft
from game.core.worth import link_places
from game.core.worth import worth as treaty_worth
from game.seat.desk import worth_now, worth_with
from game.seat.intelligence import Intelligence, Suppositions
from game.seat.seat import Seat
from tests.play import bargain, carry, congress


def test_v2_the_board_counts_the_payments_that_it_knows_of() -> None:
    """At a table of glass it is the margin of the rules, secret promises and all; elsewhere what was heard."""
    game = congress()
    carry(game, "france", ("princ_status", 1))
    bargain(game, "russia", "austria", [p.Loan(50)])
    bargain(game, "britain", "austria", [p.Guarantee()], secret=False)
    seat = Seat(game.scenario, "france")
    seat.tell(game.entries)
    now, known = draft(game.world), Suppositions(game.scenario)
    glass = Intelligence(seat, known, game.world.hands)
    for power in game.scenario.powers:
        assert glass.estimate(power, now).margin == margin(game.world, power)
    heard = Intelligence(seat, known).estimate("austria", now).margin
    seat.view = replace(seat.view, ledger={})
    assert heard - Intelligence(seat, known).estimate("austria", now).margin == worth(p.Guarantee())


def test_p7_what_the_draft_is_worth_counts_payments_and_what_an_article_would_call_in() -> None:
    """The desk reads the same sum as the close; an article that meets a condition brings the payment with it."""
    game = congress()
    bargain(game, "france", "russia", [p.Loan(50)])
    bargain(game, "austria", "russia", [p.Clause(p.Guarantee(), p.Condition("danube", 2, 2))])
    seat = Seat(game.scenario, "russia")
    seat.tell(game.entries)
    places = link_places(game.scenario)
    assert worth_now(seat) == treaty_worth(seat.brief, places, draft(seat.view)) + worth(p.Loan(50))
    treaty = list(draft(seat.view))
    treaty[tuple(game.scenario.questions).index("danube")] = 2
    both = worth(p.Loan(50)) + worth(p.Guarantee())
    assert worth_with(seat, [p.Article("danube", 2)]) == treaty_worth(seat.brief, places, treaty) + both
