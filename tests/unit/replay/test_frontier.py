"""The frontier of two powers and what was left on the table, against every treaty there is in a small scenario."""

from dataclasses import replace
from itertools import combinations, product

import pytest

from game.core.side_payments import cost, worth
from game.core.worth import draw_brief, historical, link_places
from game.replay.dance import between, couples, dance
from game.replay.frontier import frontier
from game.replay.left import MOST, left_on_table
from game.replay.optimum import mean, optimum, quality
from game.replay.parties import Parties, parties
from tests.games_to_1914 import finished
from tests.histories import paris

PAIRS = (("russia", "austria"), ("britain", "russia"), ("france", "ottoman"))


@pytest.mark.parametrize(("one", "other"), PAIRS)
def test_the_frontier_is_what_a_search_of_all_treaties_finds(one: str, other: str) -> None:
    """No treaty within all absolute limits beats a point of the frontier, and every unbeaten pair of gains is on it."""
    found = parties(finished())
    every = {(found.gain(one, t), found.gain(other, t)) for t in product(*found.free)}
    unbeaten = {g for g in every if not any(o != g and o[0] >= g[0] and o[1] >= g[1] for o in every)}
    front = frontier(found, one, other)
    assert {point.gains for point in front.points} == unbeaten
    for point in front.points:
        assert (found.gain(one, point.treaty), found.gain(other, point.treaty)) == point.gains


@pytest.mark.parametrize(("one", "other"), PAIRS)
def test_nash_and_kalai_are_the_best_of_all_treaties_by_their_rules(one: str, other: str) -> None:
    """The asymmetric product, and the least share of what each could hope for, are greatest at those points."""
    found = parties(finished())
    front = frontier(found, one, other)
    weights = found.weights[one], found.weights[other]
    both = [(found.gain(one, t), found.gain(other, t)) for t in product(*found.free)]
    positive = [gains for gains in both if min(gains) > 0]
    assert front.nash is not None
    assert front.kalai is not None
    products = [a ** weights[0] * b ** weights[1] for a, b in positive]
    assert front.nash.gains[0] ** weights[0] * front.nash.gains[1] ** weights[1] == max(products)
    best = max(a for a, b in both if b >= 0), max(b for a, b in both if a >= 0)
    assert front.best == best
    assert min(front.kalai.gains[0] * best[1], front.kalai.gains[1] * best[0]) == max(
        min(a * best[1], b * best[0]) for a, b in positive
    )


@pytest.mark.parametrize("harmless", [True, False])
@pytest.mark.parametrize(("one", "other"), PAIRS)
def test_what_was_left_is_the_best_change_of_so_many_articles(one: str, other: str, harmless: bool) -> None:
    """Of all changes of one, two or three articles that the rule allows, the one listed gives most to the poorer."""
    game = finished()
    found = parties(game)
    listed = {len(better.articles): better for better in left_on_table(game, found, (one, other), harmless=harmless)}
    now = {power: found.worth(power, game.treaty) for power in found.briefs}
    bar = 1000
    for size in range(1, MOST + 1):
        best = None
        for places in combinations(range(len(game.treaty)), size):
            for positions in product(*(found.free[place] for place in places)):
                if any(game.treaty[place] == number for place, number in zip(places, positions, strict=True)):
                    continue
                treaty = list(game.treaty)
                for place, number in zip(places, positions, strict=True):
                    treaty[place] = number
                gains = {power: found.worth(power, treaty) - now[power] for power in found.briefs}
                floor = {p: 0 if harmless else min(0, -found.gain(p, game.treaty)) for p in found.briefs}
                if all(gains[power] >= floor[power] for power in gains) and min(gains[one], gains[other]) >= bar:
                    best = max(best or 0, min(gains[one], gains[other]))
        assert (size in listed) == (best is not None)
        if best is not None:
            assert min(listed[size].gains[one], listed[size].gains[other]) == best
            bar = best + 1


@pytest.mark.parametrize("seed", [3, 4])
def test_the_best_treaty_for_all_is_what_a_search_of_all_treaties_finds(seed: int) -> None:
    """The proven optimum has the greatest weighted mean of gains of all treaties within everybody's absolute limits."""
    found = parties(finished(seed))
    best = optimum(found)
    assert best is not None
    assert best.proven
    assert mean(found, best.treaty) == pytest.approx(max(mean(found, t) for t in product(*found.free)), abs=1e-12)
    assert best.gains == found.gains(best.treaty)
    assert 0 < quality(found, finished(seed).treaty, best) <= 1
    assert quality(found, best.treaty, best) == 1


def test_where_every_treaty_harms_somebody_there_is_no_best() -> None:
    """If leaving is worth more to a power than any treaty, nothing is called the best."""
    found = parties(finished())
    assert optimum(replace(found, walk_away={**found.walk_away, "russia": 10**6})) is None


def test_the_best_treaty_of_the_full_congress_is_proven() -> None:
    """Twenty-six questions and seven powers under the briefs of 1856: the proof closes, and N of history is high."""
    scenario = paris()
    briefs = {power: draw_brief(scenario, power, None) for power in scenario.powers}
    free = tuple(
        tuple(
            n for n in range(scenario.size(question))
            if all(not b.absolute[place] or b.lows[place] <= n <= b.highs[place] for b in briefs.values())
        )
        for place, question in enumerate(scenario.questions)
    )  # fmt: skip
    found = Parties(
        briefs=briefs,
        walk_away={power: brief.walk_away for power, brief in briefs.items()},
        weights={power: facts.influence for power, facts in scenario.powers.items()},
        places=link_places(scenario),
        free=free,
    )
    best = optimum(found)
    assert best is not None
    assert best.proven
    assert 0.85 <= quality(found, historical(scenario), best) <= 1


def test_the_dance_holds_every_offer_with_what_it_came_to() -> None:
    """Every offer of the log is a step once, with the gains of the treaty that it points to, and couples count them."""
    game = finished()
    found = parties(game)
    steps = dance(game, found)
    made = [entry.event.paper for entry in game.entries if entry.event.kind == "offer_made"]
    assert [step.offer.paper for step in steps] == made
    for step in steps:
        articles = (found.gain(step.offer.by, step.treaty), found.gain(step.offer.to, step.treaty))
        given, asked = ([clause.pledge for clause in side] for side in (step.offer.gives, step.offer.asks))
        by = sum(map(worth, asked)) - sum(map(cost, given))
        to = sum(map(worth, given)) - sum(map(cost, asked))
        assert step.gains == (articles[0] + by, articles[1] + to)
    assert any(step.gain(step.offer.to) != found.gain(step.offer.to, step.treaty) for step in steps)
    taken = [entry.event.paper for entry in game.entries if entry.event.kind == "offer_accepted"]
    assert [step.offer.paper for step in steps if step.fate == "accepted"] == [p for p in made if p in taken]
    counts = [len(between(steps, *couple)) for couple in couples(steps)]
    assert counts == sorted(counts, reverse=True)
    assert sum(counts) == len(steps)
