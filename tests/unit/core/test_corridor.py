"""The corridor: papers that lapse, secrets that are printed, promises that are given again in one sitting."""

from game.core import events as e
from game.core import orders as o
from game.core import pledges as p
from game.core.world import commitments
from tests.play import accept, bargain, clauses, congress, events, letters, to_phase, to_turn

STATUS = "princ_status"


def test_a_sounding_that_is_refused_has_lapsed() -> None:
    """Only an offer is refused as such; who asked and was told nothing hears that the paper is done with."""
    game = to_turn(congress(), "russia")
    game.give("russia", o.Sound("france", STATUS))
    (paper,) = letters(game.world, "france")
    told = [(entry.event, entry.heard_by) for entry in game.give("france", o.Answer(paper.paper, o.Refuse()))]
    both = ("france", "russia")
    assert told == [
        (e.OfferRefused(paper.paper, "france", "russia"), both),
        (e.PaperLapsed(paper.paper, "russia", "france"), both),
    ]


def test_a_refused_offer_has_not_lapsed_besides() -> None:
    """One answer, one event."""
    game = to_turn(congress(), "russia")
    game.give("russia", o.Offer("france", clauses([p.Loan(3)]), (), True))
    (paper,) = letters(game.world, "france")
    told = game.give("france", o.Answer(paper.paper, o.Refuse()))
    assert [type(entry.event) for entry in told] == [e.OfferRefused]


def test_a_leak_cools_the_readers_of_the_paper() -> None:
    """By three points of appetite, and nobody else's."""
    game = congress()
    (made,) = bargain(game, "russia", "france", [p.Loan(3)])
    before = {power: state.appetite for power, state in game.world.powers.items()}
    paper, facts = next(iter(game.scenario.papers.items()))
    to_turn(game, "russia")
    told = events(game.give("russia", o.Leak(made.id, paper)), e.OpinionMoved)
    assert [(moved.power, moved.cause) for moved in told] == [(facts.power, "leak")]
    after = {power: state.appetite for power, state in game.world.powers.items()}
    assert after == {**before, facts.power: before[facts.power] - 3}


def test_a_promise_given_again_in_one_sitting_is_another_promise() -> None:
    """The first is released and stays so; the second has a name of its own."""
    game = congress()
    (made,) = bargain(game, "russia", "france", [p.Loan(3)])
    while game.world.turn != "france":
        game.give(game.world.turn, o.Pass())
    game.give("france", o.Release(made.id))
    game.give("france", o.Offer("russia", (), clauses([p.Loan(3)]), True))
    accept(game, "russia")
    assert game.world.sitting == made.made
    assert sorted(one.state for one in commitments(game.world).values()) == ["open", "released"]


def test_who_has_been_met_is_not_met_again() -> None:
    """Others see one interview, however many papers pass in it."""
    game = to_turn(congress(), "russia")
    game.give("russia", o.Sound("france", STATUS))
    assert len(events(game.entries, e.InterviewOpened)) == 1
    (paper,) = letters(game.world, "france")
    game.give("france", o.Answer(paper.paper, o.Refuse()))
    game.give("russia", o.Sound("france", "danube"))
    to_phase(game, "motions")
    assert len(events(game.entries, e.InterviewOpened)) == 1
