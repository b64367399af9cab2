"""Guess the reply, what changed, and whose eyes may look."""

from dataclasses import replace
from functools import cache

import pytest

from game.core import events as e
from game.core.world import draft
from game.core.worth import link_places, worth
from game.log.log import Log, Seated
from game.replay.best_bargain import best
from game.replay.changes import changes
from game.replay.eyes import allowed, archives_open, guarded
from game.replay.lens import Lens
from game.replay.reel import Reel
from game.replay.trainer import Exercise, Guess, exercises, marks
from tests.play import log_of, play_session, scenario, statesmen


@cache
def lens() -> Lens:
    """Return the archives of a machine congress."""
    session, records = play_session("four_points", 1, statesmen("four_points"))
    return Lens(Reel(session.scenario, log_of(session, records)), None)


def offers() -> list[Exercise]:
    """Return the offers of that congress; each was answered with reasons."""
    return [one for one in exercises(lens()) if isinstance(one.about, e.OfferMade)]


def test_every_exercise_hides_an_answer_that_was_given() -> None:
    """It comes after what was put, and the price of an offer is what decided it."""
    assert len(offers()) > 5
    for one in exercises(lens()):
        assert one.asked < one.answered
        assert all(one.asked < blank.place and blank.truth in blank.options for blank in one.blanks)
    for one in offers():
        assert one.price == sum(reason.weight for reason in one.reasons)
        if one.truths == ("accept",):
            assert one.price >= 0
    assert len({one.truths for one in offers()}) > 1


def test_a_guess_is_marked_by_answer_and_price() -> None:
    """Ten for both, five for either, nothing for neither."""
    one = offers()[0]
    assert one.price is not None
    wrong = ("refuse",) if one.truths == ("accept",) else ("accept",)
    assert marks(one, Guess(one.truths, one.price)) == 10
    assert marks(one, Guess(one.truths, one.price + 50_000)) == 5
    assert marks(one, Guess(wrong, one.price)) == 5
    assert marks(one, Guess(wrong, one.price - 50_000)) == 0
    assert marks(one, Guess(one.truths, one.price + 2500)) == 8


def test_the_best_bargain_is_fair_and_none_is_better() -> None:
    """The author gains, the other does not lose, neither crosses a red line; no single article does better."""
    found = 0
    for one in offers():
        assert isinstance(one.about, e.OfferMade)
        bargain = best(lens(), one.about, one.asked)
        if bargain is None:
            continue
        found += 1
        world = lens().view(one.asked)
        links, order = link_places(world.scenario), tuple(world.scenario.questions)
        for power, gain in ((one.about.by, bargain.for_author), (one.about.to, bargain.for_other)):
            brief = world.hands[power].brief
            assert brief is not None
            treaty = list(draft(world))
            for article in bargain.articles:
                place = order.index(article.question)
                treaty[place] = article.position
                low, high = world.hands[power].leave.get(article.question, (brief.lows[place], brief.highs[place]))
                assert low <= article.position <= high
            assert gain == worth(brief, links, treaty) - worth(brief, links, draft(world))
        assert bargain.for_author > 0
        assert bargain.for_other >= 0
    assert found > 0


def test_what_changed_is_the_difference_of_two_views() -> None:
    """Nothing between a place and itself; over a whole congress, all that was agreed and promised."""
    last = lens().view(lens().last)
    assert changes(last, last).none
    found = changes(lens().view(lens().first), last)
    assert {question for question, _ in found.agreed} == {
        q for q, state in last.questions.items() if state.position >= 0
    }
    assert found.promised
    assert {made.state for made in found.settled} <= {"kept", "broken", "released", "expired"}
    assert any(moved.what == "walk_away" for moved in found.moved)
    mine = Lens(lens().reel, "russia")
    seen = changes(mine.view(mine.first), mine.view(mine.last))
    assert {moved.power for moved in seen.moved if moved.what == "walk_away"} <= {"russia"}


PEOPLE = {
    0: (),
    1: ("austria",),
    2: ("austria", "russia"),
}


@pytest.mark.parametrize("count", PEOPLE)
def test_whose_eyes_may_look(count: int) -> None:
    """Everybody's when all is over or nobody plays; a lone person's, or all if asked for plainly; else one's own."""
    facts = scenario("four_points")
    whole = lens().reel.log
    seats = {power: Seated("human" if power in PEOPLE[count] else "machine") for power in facts.powers}
    log = Log(replace(whole.header, seats=seats), whole.steps)
    begun = log.upto(3)
    everybody = (None, *facts.powers)
    assert allowed(facts, log, "closed") == everybody
    assert archives_open(facts, log, "closed")
    assert not guarded(facts, log, "closed")
    match count:
        case 0:
            assert allowed(facts, begun, "corridor") == everybody
        case 1:
            assert allowed(facts, begun, "corridor") == ("austria",)
            assert set(allowed(facts, begun, "corridor", plainly=True)) == set(everybody)
            assert not guarded(facts, begun, "corridor")
        case _:
            assert set(allowed(facts, begun, "corridor")) == {"austria", "russia"}
            assert set(allowed(facts, begun, "corridor", plainly=True)) == {"austria", "russia"}
            assert guarded(facts, begun, "corridor")
            assert set(allowed(facts, log, "history")) == {"austria", "russia"}, "the years are still theirs to answer"
