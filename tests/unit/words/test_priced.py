"""What a motion costs in standing is said before it is sealed."""

from game.core import orders as o
from game.core.costs import CALL_COST, INSIST_COST, REOPEN_COST, price
from game.core.pledges import Article
from game.words.language import ENGLISH
from game.words.orders import priced
from tests.play import congress, move, to_phase, vote


def test_the_price_told_is_the_price_charged() -> None:
    """A stopped text, a call and a reopening each name theirs; a new text costs nothing and says nothing."""
    game = congress()
    stubborn = o.Move((Article("princ_status", 4),))
    move(game, {"france": stubborn})
    vote(game, {"ottoman": "refuse"})
    view = to_phase(game, "motions").world
    orders = (stubborn, o.CallQuestion("bs_fleet"), o.Reopen("danube"), o.Move((Article("princ_status", 3),)))
    costs = [price(view, order) for order in orders]
    assert costs == [INSIST_COST, CALL_COST, REOPEN_COST, 0]
    insist, call, reopen, new = (priced(order, cost, ENGLISH) for order, cost in zip(orders, costs, strict=True))
    assert insist == "This text was stopped before: to move it again unchanged costs 1 point of your standing."
    assert call == "It costs 1 point of your standing."
    assert reopen == "It costs 2 points of your standing."
    assert new == ""
