"""The treaty that serves everybody best, held against every treaty there is."""

from itertools import product

import pytest

from game.ai.beliefs import party_of
from game.ai.search import climb, interest
from game.ai.tables import Links, Party, column, total
from game.core.dice import Dice
from game.core.worth import draw_brief, historical, link_places, worth
from tests.play import NAMES, scenario

FOUR = scenario("four_points")
LINKS = Links(FOUR)


def parties(name: str, seed: int) -> list[Party]:
    """Return what everybody truly wants in a game."""
    facts = scenario(name)
    return [party_of(facts, draw_brief(facts, power, Dice(seed))) for power in facts.powers]


@pytest.mark.parametrize("name", NAMES)
def test_a_column_is_the_difference_that_one_article_makes(name: str) -> None:
    """And the total is the worth that core reckons."""
    facts, links = scenario(name), Links(scenario(name))
    treaty = list(historical(facts))
    for party in parties(name, 3):
        brief = draw_brief(facts, party.power, Dice(3))
        assert total(party, links, treaty) == worth(brief, link_places(facts), treaty)
        for place, question in enumerate(facts.questions):
            values = column(party, links, treaty, place)
            for number in range(facts.size(question)):
                changed = [*treaty[:place], number, *treaty[place + 1 :]]
                step = total(party, links, changed) - total(party, links, treaty)
                assert values[number] - values[treaty[place]] == step


@pytest.mark.parametrize("seed", range(4))
def test_climbing_finds_the_best_of_seven_hundred_and_fifty_treaties(seed: int) -> None:
    """On four questions the local search ends at the top from every start, or beside it."""
    everybody = parties("four_points", seed)
    weights = [party.influence for party in everybody]
    free = [range(FOUR.size(question)) for question in FOUR.questions]

    def felt(treaty: tuple[int, ...]) -> int:
        return interest([total(party, LINKS, treaty) - party.walk_away for party in everybody], weights)

    best = max(felt(treaty) for treaty in product(*free))
    starts = [(0, 0, 0, 0), historical(FOUR), (4, 4, 5, 4), (2, 2, 2, 2)]
    ends = [climb(everybody, weights, LINKS, start, free) for start in starts]
    assert max(felt(end) for end in ends) == best
    for start, end in zip(starts, ends, strict=True):
        assert felt(end) >= felt(start)
        for place, span in enumerate(free):  # no single change is better
            assert all(felt((*end[:place], number, *end[place + 1 :])) <= felt(end) for number in span)


def test_a_settled_question_is_left_alone() -> None:
    """A range of one position is not moved, whatever it would be worth."""
    everybody = parties("four_points", 1)
    free = [range(2, 3), *[range(FOUR.size(question)) for question in list(FOUR.questions)[1:]]]
    assert climb(everybody, [1] * 5, LINKS, (2, 0, 0, 0), free)[0] == 2
