"""Two games beside each other, and two futures with their causes."""

from dataclasses import replace

import pytest

from game.core.history.compile import program
from game.core.history.fate import worlds
from game.core.history.program import Program
from game.core.history.settlement import supposed
from game.core.history.story import Moment, told
from game.core.history.why import LEAVES
from game.core.worth import historical, index
from game.replay.compare import compared
from game.replay.futures import Futures, futures
from tests.games_to_1914 import finished
from tests.histories import europe, paris

SEEDS = range(4)
QUESTION = "bessarabia"


@pytest.fixture(scope="module")
def history() -> Program:
    """Return the shipped history, compiled."""
    return program(paris(), europe())


def world(history: Program, seed: int, position: int | None = None) -> Moment:
    """Return a world after the treaty of 1856, or after the same with another line in Bessarabia."""
    treaty = list(historical(paris()))
    if position is not None:
        treaty[index(paris(), QUESTION)] = position
    return told(history, supposed(paris(), tuple(treaty)), int(worlds(seed, 1)[0]))


def beside(history: Program, seed: int, position: int, other: int | None = None) -> Futures:
    """Return two futures under one treaty but for its line in Bessarabia, in the same world or two worlds."""
    return futures(history, world(history, seed), world(history, seed if other is None else other, position))


def test_the_same_world_under_the_same_treaty_has_nothing_apart(history: Program) -> None:
    """Two tellings of one world differ in no event and no answer."""
    found = futures(history, world(history, 1), world(history, 1))
    assert found.rows
    assert not found.apart
    assert not found.answers


@pytest.mark.parametrize("seed", SEEDS)
def test_with_the_same_dice_every_difference_goes_back_to_the_article_that_differs(history: Program, seed: int) -> None:
    """No event that is apart is luck, and what every chain ends at is the line in Bessarabia, or rests on it."""
    found = beside(history, seed, 1)
    for row in found.apart:
        assert all(step.kind != "dice" for step in row.chain), row
        last = row.chain[-1]
        assert last.dice[0] == last.dice[1]
    articles = {
        row.chain[-1].ground.root.id
        for row in found.apart
        if row.chain[-1].ground is not None and row.chain[-1].ground.root.kind == "article"
    }
    assert articles <= {QUESTION}
    assert articles or not found.apart


@pytest.mark.parametrize("seed", SEEDS)
def test_a_chain_of_causes_only_leads_back_and_ends(history: Program, seed: int) -> None:
    """Each step lies before the one that rests on it; only the last may rest on something that is no event."""
    for row in (*beside(history, seed, 1).apart, *beside(history, seed, 1, seed + 10).apart):
        times = [(step.year, step.season) for step in row.chain]
        assert times == sorted(times, reverse=True)
        assert (row.event, row.chain[0].year) == (row.chain[0].event, min(y for y in row.years if y is not None))
        for step in row.chain[:-1]:
            assert step.kind == "before" or (step.ground and step.ground.root.kind in ("event", "decision"))
        last = row.chain[-1].ground
        assert last is None or last.root.kind in (*LEAVES, "event")


@pytest.mark.parametrize("seed", SEEDS)
def test_an_event_that_came_in_one_year_in_both_is_never_apart(history: Program, seed: int) -> None:
    """A year in which an event came in both worlds is one row, however often it came before in one of them."""
    one, other = world(history, seed), world(history, seed, 1)
    rows = futures(history, one, other).rows
    came = [{(c.event, c.year) for c in moment.chapters} for moment in (one, other)]
    assert {(row.event, row.years[0]) for row in rows if row.same} == came[0] & came[1]
    for side in (0, 1):
        assert {(row.event, row.years[side]) for row in rows if row.years[side] is not None} == came[side]


def test_an_answer_that_differs_is_walked_back_to_what_swayed_it(history: Program) -> None:
    """A chain that comes to an answer tells both, their odds, and the reason that weighed otherwise."""
    steps = [
        step
        for seed in range(12)
        for position in (0, 1, 5)
        for row in beside(history, seed, position).apart
        for step in row.chain
        if step.kind == "answer"
    ]
    assert steps
    for step in steps:
        decision = history.chronicle.events[step.event].decisions[step.power]
        assert step.options[0] != step.options[1]
        assert set(step.options) <= set(decision.options)
        if step.because:
            options = (step.options[step.side], step.options[1 - step.side])
            told = [{term.because for term in decision.options[option].terms} for option in options]
            assert step.because in told[0] | told[1]
            assert step.weights[0] != step.weights[1]


@pytest.mark.parametrize("seed", SEEDS)
def test_luck_is_named_where_the_other_die_would_have_done_it_too(history: Program, seed: int) -> None:
    """A difference is called luck only if this world's die would have brought the event in the other world as well."""
    for row in beside(history, seed, 1, seed + 10).apart:
        step = row.chain[0]
        if step.kind == "odds":
            assert step.dice[step.side] >= step.chances[1 - step.side]
            assert step.weights[step.side] > step.weights[1 - step.side]
        if step.kind == "dice" and step.because:
            raise AssertionError("luck has no other reason")


def test_a_game_compared_with_itself_parts_nowhere() -> None:
    """Nothing differs: no parting, no article, no gain, no future."""
    game = finished()
    found = compared(game, game)
    assert found.parting is None
    assert not found.differing
    assert all(gain.worth[0] == gain.worth[1] and not gain.articles for gain in found.gains)
    assert found.futures is not None
    assert not found.futures.apart


def test_the_parting_is_the_first_step_that_is_not_the_same() -> None:
    """A log cut short ends where the other goes on; one order changed is found, with its author and the step."""
    game = finished()
    short = replace(game, log=game.log.upto(5))
    cut = compared(game, short).parting
    assert cut is not None
    assert (cut.kind, cut.step) == ("end", 6)
    at = next(step for step in game.log.steps if len(step.sealed) > 1 and any(step.sealed.values()))
    power = min(power for power, orders in at.sealed.items() if orders)
    steps = list(game.log.steps)
    steps[at.n] = replace(at, sealed={**at.sealed, power: ()})
    parted = compared(game, replace(game, log=replace(game.log, steps=tuple(steps)))).parting
    assert parted is not None
    assert (parted.kind, parted.step) == ("orders", at.n)
    assert parted.orders == ({power: at.sealed[power]}, {power: ()})


def test_gains_are_the_sum_of_their_lines() -> None:
    """What a power gets more is what the articles and links that differ add, and what its instructions do."""
    found = compared(finished(3), finished(4))
    for gain in found.gains:
        lines = sum(gain.articles.values()) + sum(gain.links.values()) + gain.payments + gain.other
        assert gain.worth[1] - gain.worth[0] == lines


def test_a_seat_compares_its_own_papers_alone() -> None:
    """Seen from Russia, both games have Russia's gain and nobody else's."""
    found = compared(finished(3, eyes="russia"), finished(4, eyes="russia"))
    assert [gain.power for gain in found.gains] == ["russia"]
