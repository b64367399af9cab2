"""What a power moves: as far as it believes the others would go; and what no linking, and no outcry, wins from it."""

from functools import cache

from game.ai.balance import ROOM
from game.ai.judgement import on_articles, score
from game.ai.outlook import ANCHORS, LAST, Outlook
from game.ai.reach import AGAIN, borne, change, reach
from game.ai.statesman import Statesman
from game.core.pledges import Article
from game.core.world import open_to_motion
from tests.play import Probe, moments, scenario

FACTS = scenario("paris_1856")


@cache
def outlooks() -> tuple[Outlook, ...]:
    """Return what each power makes of a congress of machines, now and then."""
    found = []
    for place, moment in enumerate(moments("paris_1856", 2)[::5]):
        probe = Probe(moment, moment.machines[place % len(moment.machines)])
        probe.turn(probe.machine)
        found.append(probe.statesman._look(probe.seat))
    return tuple(found)


def test_what_is_moved_is_believed_to_pass() -> None:
    """Nobody with a veto has refused it these two sittings, or is believed to lose more by it than it would bear."""
    checked = 0
    for outlook in outlooks():
        view = outlook.seat.view
        for question in view.questions:
            if not open_to_motion(view, question) or (number := reach(outlook, question)) < 0:
                continue
            refused = outlook.beliefs.record.refused.get((question, number), {})
            for power in FACTS.questions[question].vetoes:
                if power != outlook.me.power:
                    checked += 1
                    assert change(outlook, power, Article(question, number)) >= -borne(outlook, power)
                    assert power not in refused or view.sitting - refused[power] > AGAIN
    assert checked > 100


def felt(outlook: Outlook, articles: tuple[Article, ...]) -> int:
    """Return what articles weigh, one by one and with the patience they are met with."""
    return score([reason for reason in on_articles(outlook, articles) if reason.term not in ("link", "share")])


def test_linking_what_hurts_to_what_does_not_wins_nothing() -> None:
    """A text that is refused by itself is refused beside two that one expects anyway: patience is no purse."""
    checked = 0
    for outlook in outlooks():
        view = outlook.seat.view
        usual = [
            Article(question, outlook.aim[place])
            for question, place in outlook.order.items()
            if open_to_motion(view, question) and outlook.aim[place] == outlook.expected[place]
        ]
        for question, place in outlook.order.items():
            for number in outlook.free[place]:
                alone = (Article(question, number),)
                beside = [article for article in usual if article.question != question][:2]
                if not open_to_motion(view, question) or len(beside) < 2 or felt(outlook, alone) >= 0:
                    continue
                checked += 1
                assert felt(outlook, (*alone, *beside)) <= felt(outlook, alone)
    assert checked > 100


def test_nobody_is_talked_out_of_its_due() -> None:
    """What a power expects lies at most a step below what all could read, unless it has overweighed itself in vain."""
    for outlook in outlooks():
        me = outlook.me.power
        below = outlook.balance.above(me, outlook.expected) < -2 * ROOM
        if below and outlook.left >= LAST:
            bolder = outlook._towards(ANCHORS[-1], outlook.expected, {})
            assert outlook.balance.above(me, bolder) <= outlook.balance.above(me, outlook.expected)


def test_lower_levels_do_not_read_the_others_patience() -> None:
    """An envoy moves what it holds to be right."""
    (moment, *_) = moments("paris_1856", 2)
    for level in ("attache", "envoy"):
        probe = Probe(moment, moment.machines[0])
        outlook = Statesman(FACTS, level)._look(probe.seat)  # type: ignore[arg-type]
        assert all(reach(outlook, question) == -1 for question in FACTS.questions)
