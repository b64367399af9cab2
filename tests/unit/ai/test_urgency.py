"""At the very end a power gives way by what it would lose without an article, once for all that is moved together."""

from dataclasses import replace

import pytest

from game.ai.judgement import on_articles
from game.ai.outlook import HURRY, URGENT, Outlook
from game.ai.record import GRUDGE
from game.ai.statesman import Statesman
from game.core import events as e
from game.core.decide import opening
from game.core.dice import Dice
from game.core.pledges import Article
from game.core.world import essentials_missing
from game.seat.seat import Seat
from tests.play import scenario

ME = "britain"


def sees(left: int) -> Outlook:
    """Return how Britain sees an untouched table with so many sittings left."""
    facts = scenario("paris_1856")
    seat = Seat(facts, ME)
    seat.tell([entry for entry in opening(facts, Dice(1), True) if entry.heard_by is None or ME in entry.heard_by])
    seat.view = replace(seat.view, sitting=seat.view.armistice - left)
    return Statesman(facts)._look(seat)


def patience(outlook: Outlook, *articles: Article) -> int:
    """Return what the time weighs in the sum on articles."""
    return next(reason.weight for reason in on_articles(outlook, articles) if reason.term == "time")


def test_nobody_hurries_while_there_is_time() -> None:
    """Before the last two sittings an article is worth what it is worth."""
    outlook = sees(2)
    assert {outlook.urgency(ME, q, 0) for q in outlook.order} == {0}


def test_in_the_end_a_third_of_what_it_brings_over_silence_is_given_up() -> None:
    """So a text that leaves one little hurries one little, and one that is worse than silence not at all."""
    outlook = sees(1)
    view, facts = outlook.seat.view, outlook.seat.view.scenario
    for question in outlook.order:
        if question not in essentials_missing(view):
            mine = outlook.mine(question)
            for number, worth in enumerate(mine):
                brings = worth - mine[facts.silence(question)]
                assert outlook.urgency(ME, question, number) == max(0, brings) // HURRY


def test_on_the_last_day_the_whole_treaty_is_at_stake() -> None:
    """An essential article is worth a third of all that there is to lose then, and never less than the day before."""
    last, before = sees(0), sees(1)
    for question in essentials_missing(last.seat.view):
        assert before.urgency(ME, question, 0) == URGENT
        surplus = last.worth(last.expected) - last.me.walk_away
        assert last.urgency(ME, question, 0) == max(URGENT, surplus // HURRY)


def test_nobody_hurries_for_a_power_that_only_says_no() -> None:
    """What serves it above its due is not urgent, however late it is; what does not serve it is as urgent as before."""
    kind, stubborn = sees(0), sees(0)
    record, view = stubborn.beliefs.record, stubborn.seat.view
    for number in range(GRUDGE + 1):
        record.hear(e.MotionMoved(f"m{number}", "france", "articles", (Article("italy", 1),)))
        record.hear(e.VoiceGiven(f"m{number}", "russia", "refuse", "italy", "far"))
    assert not record.obliging("russia")
    seen = {True: 0, False: 0}
    for question in essentials_missing(view):
        theirs = stubborn.theirs("russia", question)
        for number, worth in enumerate(theirs):
            article = Article(question, number)
            serves = "russia" in view.scenario.questions[question].vetoes
            serves = serves and worth > theirs[stubborn.balance.fair[stubborn.order[question]]]
            less = patience(kind, article) - patience(stubborn, article)
            assert less == (kind.urgency(ME, question, number) if serves else 0)
            seen[serves] += 1
    assert all(seen.values())


@pytest.mark.parametrize("left", [0, 1])
def test_haste_is_counted_once(left: int) -> None:
    """Linking a harmless article to a bad one buys no more haste than the more urgent of the two has."""
    outlook = sees(left)
    one, other = (Article(question, 1) for question in essentials_missing(outlook.seat.view)[:2])
    alone = patience(outlook, one) + patience(outlook, other)
    hurried = [outlook.urgency(ME, article.question, article.position) for article in (one, other)]
    assert patience(outlook, one, other) == alone - min(hurried)
