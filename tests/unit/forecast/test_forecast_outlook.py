"""Foresight for negotiators: from a view alone, never the dice of the game, and worth what worlds are worth."""

from dataclasses import replace

import numpy as np
import pytest

from game.core.after import CrisisOpened
from game.core.aftermath import Aftermath, handed_over
from game.core.dice import Dice
from game.core.events import Entry
from game.core.evolve import evolve
from game.core.history.compile import program
from game.core.history.fate import worlds as seeds_of
from game.core.history.program import Program
from game.core.history.story import told
from game.core.history.verdict import verdicts
from game.core.orders import Decide
from game.core.world import World, start
from game.core.worth import historical, silent
from game.forecast.outlook import answers, outlook, outlooks, proposed
from game.forecast.retold import heard, retold
from tests.histories import europe, paris, peace


@pytest.fixture(scope="module")
def full() -> Program:
    """The shipped history."""
    return program(paris(), europe())


def view(*hands: str) -> World:
    """Return a congress that has just met, as those with these hands see it."""
    return start(paris(), hands)


def closed() -> World:
    """Return a congress that has signed the peace of 1856."""
    world = start(paris(), tuple(paris().powers))
    return replace(world, outcome="signed", final=historical(paris()), phase="closed")


def played(full: Program, crises: int) -> tuple[World, list[Entry], Aftermath]:
    """Return a history that has come to its nth crisis, each answered by the case; what was heard; the truth."""
    dice, world, entries = Dice(7), closed(), []
    after = Aftermath(full, world, dice)
    fresh = after.open(world)
    while True:
        entries += fresh
        for entry in fresh:
            world = evolve(world, entry.event)
        crises -= 1
        if crises == 0 or world.crisis is None:
            return world, entries, after
        sealed = {asked.power: (Decide(world.crisis.event),) for asked in world.crisis.asked}
        fresh = after.decide(world, sealed)


def test_history_is_retold_from_what_was_heard(full: Program) -> None:
    """Events and answers, without their dice, give the world as it truly stands, row by row."""
    world, entries, after = played(full, 6)
    moment = after.moment
    found = retold(full, world, heard(entries), (moment.year, moment.season))
    wrong = {
        full.rows.keys[row]: (int(found[row, 0]), value)
        for row, value in enumerate(moment.column)
        if found[row, 0] != value
    }
    assert wrong == {}


def test_an_outlook_is_what_worlds_come_to(full: Program) -> None:
    """The mean verdicts are those of so many worlds told one by one."""
    found = outlook(full, view(), historical(paris()), worlds=5, seed=8)
    settlement = proposed(full, view(), historical(paris()))
    truth = [verdicts(full, told(full, settlement, int(seed), full.chronicle.ends)) for seed in seeds_of(8, 5)]
    for name, points in found.verdicts.items():
        assert points == pytest.approx(np.mean([judged[name].points for judged in truth]))
    assert found.europe == found.verdicts["europe"]


def test_candidates_meet_the_same_worlds(full: Program) -> None:
    """A treaty is worth the same alone and among others; another treaty is worth something else."""
    past, empty = historical(paris()), silent(paris())
    alone = outlook(full, view("russia"), past, 32)
    both = outlooks(full, view("russia"), [empty, past], 32)
    assert both[1].verdicts == alone.verdicts
    assert both[0].verdicts != alone.verdicts


def test_foresight_knows_no_more_than_the_view(full: Program) -> None:
    """What is in the hands of others changes nothing: the outlook of a seat is the same with their papers and without.

    One's own brief does count, so that the settlement handed over by a view differs from the true one.
    """
    treaty = historical(paris())
    whole = start(paris(), tuple(paris().powers))
    assert outlook(full, view("russia"), treaty, 16) == outlook(full, replace(whole, hands=view("russia").hands),
                                                                treaty, 16)  # fmt: skip


def test_every_open_answer_of_a_crisis_has_its_outlook(full: Program) -> None:
    """In a crisis each open option is looked at, over the same dice; the one that is chosen is the one that counts."""
    world, entries, _ = played(full, 3)
    crisis = world.crisis
    assert isinstance(crisis, CrisisOpened)
    asked = crisis.asked[0]
    found = answers(full, world, heard(entries), asked.power, 24)
    open_ = [option for option, chance in zip(asked.options, asked.odds, strict=True) if chance]
    assert list(found) == open_
    assert all(0 <= points <= 100 for each in found.values() for points in each.verdicts.values())
    assert len({tuple(each.verdicts.values()) for each in found.values()}) == len(open_)
    assert all(each.forecast.events[crisis.event].probability == 1 for each in found.values())


def test_a_settlement_from_a_view_is_the_one_history_would_read(full: Program) -> None:
    """The proposed settlement differs from the congress's own in nothing but the treaty."""
    signed = proposed(full, closed(), silent(paris()))
    assert signed == replace(handed_over(full, closed()), treaty=signed.treaty, briefs=signed.briefs)
    assert signed.treaty == silent(paris()) != peace().treaty
