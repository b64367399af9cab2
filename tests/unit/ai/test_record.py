"""What conduct at the table teaches: who never says no is asked for more."""

from game.ai.record import HEARD, MOST_PLIANT, Record
from game.ai.statesman import Statesman
from game.core import events as e
from game.core.orders import VoiceKind
from game.core.pledges import Article
from game.seat.table import Level
from game.session.session import Session
from tests.play import scenario

POWERS = {"russia": 0, "austria": 0}
YES: VoiceKind = "consent"
NO: VoiceKind = "refuse"


def heard(*voices: VoiceKind) -> Record:
    """Return what is remembered after Austria has given voices on so many Russian texts."""
    record = Record(POWERS)
    for number, voice in enumerate(voices):
        record.hear(e.MotionMoved(f"m{number}", "russia", "articles", (Article("danube", 1),)))
        record.hear(e.VoiceGiven(f"m{number}", "austria", voice))
    return record


def score(level: Level) -> int:
    """Return Russia's brief at the end of a congress in which only its own level is another."""
    facts = scenario("paris_1856")
    others = {power: Statesman(facts) for power in facts.powers}
    session = Session(facts, 41, {**others, "russia": Statesman(facts, level)})
    session.open()
    session.run()
    return session.world.scores["russia"]


def test_who_never_says_no_is_pliant() -> None:
    """A delegation that takes every text loses most of its weight in what others aim at."""
    assert heard(*[YES] * HEARD).pliant("austria") == MOST_PLIANT


def test_who_says_no_as_often_as_the_best_holds_his_own() -> None:
    """One refusal in three is what a delegation with a will of its own gives."""
    assert heard(*[YES, YES, NO] * 3).pliant("austria") == 0


def test_who_seldom_says_no_is_asked_for_more_too() -> None:
    """One refusal in four is less than the best give, one in eight is an attaché's: the rarer, the more is asked."""
    fourth = heard(*[YES, YES, YES, NO] * 2).pliant("austria")
    eighth = heard(*[YES] * 7, NO).pliant("austria")
    assert 0 < fourth < eighth < MOST_PLIANT


def test_a_few_voices_mean_nothing() -> None:
    """Nobody is taken for pliant before he has been heard."""
    assert heard(*[YES] * (HEARD - 1)).pliant("austria") == 0


def test_an_attache_is_asked_for_more() -> None:
    """At Russia's seat an attaché brings home less than a plenipotentiary with the same instructions."""
    levels: tuple[Level, ...] = ("attache", "plenipotentiary")
    young, old = (score(level) for level in levels)
    assert young < old
