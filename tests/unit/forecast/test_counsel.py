"""Counsel in a crisis: what may come of each answer, how sure that is, and which later events hang on it."""

from collections.abc import Sequence
from dataclasses import replace
from functools import cache

import numpy as np
import pytest

from game.core.after import CrisisOpened
from game.core.aftermath import Aftermath
from game.core.dice import Dice
from game.core.events import Entry
from game.core.evolve import evolve
from game.core.history.compile import program
from game.core.history.program import Program
from game.core.orders import Decide
from game.core.world import World, start
from game.core.worth import historical
from game.forecast.counsel import NAMED, WORTH_SAYING, Counselled, _best, counsel
from game.forecast.luck import headlines
from game.forecast.odds import Forecast
from game.forecast.outlook import Outlook
from game.forecast.retold import Known, heard
from game.words.language import ENGLISH, language
from game.words.tell_foresight import answer, counselled, hangs
from tests.histories import europe, paris


@cache
def full() -> Program:
    """Return the shipped history."""
    return program(paris(), europe())


@cache
def crises() -> Sequence[tuple[World, Known]]:
    """Return the first dozen crises of a history, with what was heard before each."""
    world = start(paris(), tuple(paris().powers))
    world = replace(world, outcome="signed", final=historical(paris()), phase="closed")
    after, found = Aftermath(full(), world, Dice(7)), list[tuple[World, Known]]()
    entries: list[Entry] = []
    fresh = after.open(world)
    while len(found) < 12:
        entries += fresh
        for entry in fresh:
            world = evolve(world, entry.event)
        if world.crisis is None:
            break
        found.append((world, heard(entries)))
        fresh = after.decide(world, {a.power: (Decide(world.crisis.event),) for a in world.crisis.asked})
    return found


def asked(world: World) -> CrisisOpened:
    """Return the crisis that waits."""
    assert world.crisis is not None
    return world.crisis


@cache
def first() -> Counselled:
    """Return the counsel of the first crisis, for the first power that is asked."""
    world, known = crises()[0]
    return counsel(full(), world, known, asked(world).asked[0].power, worlds=128)


def test_every_open_answer_is_weighed_with_its_error() -> None:
    """One counsel an answer that has odds at all, in the order of the file; the mean lies within its range."""
    world, _ = crises()[0]
    one = asked(world).asked[0]
    assert [each.option for each in first().answers] == [o for o, c in zip(one.options, one.odds, strict=True) if c]
    for each in first().answers:
        for expected in (each.mine, each.europe):
            assert 0 <= expected.low < expected.mean < expected.high <= 100


def test_more_worlds_know_more() -> None:
    """Four times the worlds halve the range, about."""
    world, known = crises()[0]
    power = asked(world).asked[0].power
    few = counsel(full(), world, known, power, worlds=32).answers
    for rough, fine in zip(few, first().answers, strict=True):
        assert 1.3 < (rough.mine.high - rough.mine.low) / (fine.mine.high - fine.mine.low) < 3.2


def test_events_named_hang_on_the_answer() -> None:
    """No more than a few, never the crisis itself, each well apart from the other answers; headlines come first."""
    great, seen = set(headlines(full())), 0
    for world, known in crises()[:6]:
        found = counsel(full(), world, known, asked(world).asked[0].power, worlds=64)
        for each in found.answers:
            assert len(each.moved) <= NAMED
            ranks = [moved.event not in great for moved in each.moved]
            assert ranks == sorted(ranks)
            for moved in each.moved:
                seen += 1
                assert moved.event != asked(world).event
                assert abs(moved.here - moved.otherwise) >= WORTH_SAYING
    assert seen > 6


def test_it_tells_how_far_it_has_come() -> None:
    """Year by year to the last."""
    world, known = crises()[0]
    told: list[tuple[int, int]] = []
    counsel(full(), world, known, asked(world).asked[0].power, worlds=2, tick=lambda done, of: told.append((done, of)))
    years = full().chronicle.ends - asked(world).year
    assert told == [(n, years) for n in range(1, years + 1)]


def judged(**points: Sequence[int]) -> dict[str, Outlook]:
    """Return outlooks with these verdicts of one power, world by world."""
    empty = Forecast(2, {}, {})
    return {
        name: Outlook({"a": float(np.mean(each))}, empty, {"a": np.array(each, dtype=np.int16)})
        for name, each in points.items()
    }


@pytest.mark.parametrize(
    ("points", "best"),
    [
        ({"one": [10, 90, 50, 30], "other": [9, 88, 49, 28]}, "one"),  # better with every luck, little as it is
        ({"one": [10, 90, 50, 30], "other": [90, 10, 30, 50]}, ""),  # as good on the whole
        ({"one": [99, 0, 99, 2], "other": [50, 50, 48, 50]}, ""),  # better on the mean, by luck alone
        ({"one": [50, 60]}, ""),  # there is nothing to choose
    ],
)
def test_the_best_answer_is_better_by_more_than_luck(points: dict[str, list[int]], best: str) -> None:
    """Answers are compared world by world, where luck is the same for both."""
    assert _best(judged(**points), "a") == best


def test_every_sentence_has_its_french() -> None:
    """What is told of an answer, of an event and of the whole, in both languages."""
    for speech in (ENGLISH, language("fr")):
        each = first().answers[0]
        said = {
            answer(speech, "Wait", each.mine, each.europe), hangs(speech, "War", 0.5, 0.25, 1),
            hangs(speech, "War", 0.5, 0.25, 2), *counselled(speech, "Wait", ""), *counselled(speech, "", "Wait"),
        }  # fmt: skip
        assert len(said) == 7
