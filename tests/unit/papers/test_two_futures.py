"""Two futures in words: a war that both worlds had, years apart, is explained like one that only one of them had."""

from dataclasses import replace

from game.cli.chronicles import history
from game.core.history.fate import worlds
from game.core.history.program import Program
from game.core.history.settlement import supposed
from game.core.history.story import Moment, told
from game.core.worth import historical
from game.papers.document import Heading, Items
from game.papers.two_futures import YEARS_APART, futures_told
from game.replay.futures import futures
from game.words.language import language
from game.words.reader import Reader
from tests.conftest import ROOT
from tests.play import scenario

WAR = "e15_italian_war"


def program() -> Program:
    """Return the history that follows Paris."""
    return history(scenario("paris_1856"), ROOT / "scenarios" / "paris_1856.yaml")


def apart() -> tuple[tuple[int, int], Moment, Moment]:
    """Return two worlds of one fate, after 1856 and after a shorter line, whose Italian wars came years apart."""
    paris = scenario("paris_1856")
    after = supposed(paris, historical(paris))
    line = list(paris.questions).index("bessarabia")
    shorter = replace(after, treaty=(*after.treaty[:line], 1, *after.treaty[line + 1 :]))
    for seed in range(7, 60):  # the seventh will do, as the history is
        world = int(worlds(seed, 1)[0])
        one, other = (told(program(), treaty, world, until=1870) for treaty in (after, shorter))
        here, there = (next((c.year for c in world.chapters if c.event == WAR), 0) for world in (one, other))
        if here and there and abs(here - there) >= YEARS_APART:
            return (here, there), one, other
    raise AssertionError("a shorter line delays no war in sixty worlds")


def test_a_war_that_came_years_later_is_told_with_its_causes() -> None:
    """Its heading has both years, and below it stands at least one sentence that leads back."""
    (here, there), one, other = apart()
    paris, after = scenario("paris_1856"), program()
    reader = Reader(language("en"), paris)
    blocks = futures_told(futures(after, one, other), after, (one, other), reader)
    title = f"{after.chronicle.events[WAR].title}: {here} here, {there} there"
    place = next(n for n, block in enumerate(blocks) if isinstance(block, Heading) and block.text == title)
    below = blocks[place + 1]
    assert isinstance(below, Items)
    assert len(below.items) >= 2
