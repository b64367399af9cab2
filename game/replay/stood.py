"""How an event stood in one world in one season, whether it came there or not: conditions, odds, and the die."""

from dataclasses import dataclass

from game.core.history.chronicle import Term
from game.core.history.fate import key, roll_one
from game.core.history.odds import WHOLE
from game.core.history.odds import chance as chance_of
from game.core.history.past import as_of, before
from game.core.history.program import Program
from game.core.history.rows import NEVER
from game.core.history.story import Chapter, Moment, Weighed
from game.core.history.sums import per_key, slid


@dataclass(frozen=True, slots=True)
class Stood:
    """How an event stood in one world in one season, whether it came or not."""

    chapter: Chapter
    """As it came, or as it would have."""
    came: bool
    fails: tuple[int, ...]
    """Numbers of its conditions that did not hold."""
    before: bool = False
    """Whether it had come there already, and could not come again so soon."""
    over: bool = False
    """Whether history was over there."""


def stood(program: Program, chapter: Chapter, world: Moment) -> Stood:
    """Return how an event that came in one world stood in another in the same season."""
    facts = program.chronicle.events[chapter.event]
    past = as_of(world, before((chapter.year, chapter.season)))
    column = past.column
    last = column[program.rows["event", chapter.event]]
    pausing = last != NEVER and (facts.again is None or chapter.year - last < facts.again)
    closed = chapter.year > world.year or column[program.rows["closes",]] < chapter.year
    fails = tuple(
        number for number, fact in enumerate(facts.when) if not program.gates.holds(fact, column, chapter.year)
    )
    terms = tuple(
        Weighed(number, weight)
        for number, term in enumerate(facts.terms)
        if (weight := _weight(program, term, column, chapter.year))
    )
    total = (facts.base or 0) + sum(term.weight for term in terms)
    ghost = Chapter(
        event=chapter.event, year=chapter.year, season=chapter.season, base=facts.base or 0, total=total,
        terms=terms, chance=0 if facts.base is None else chance_of(total),
        die=roll_one(world.seed, key(chapter.event, chapter.year)), scheduled=False, column=column,
    )  # fmt: skip
    return Stood(ghost, False, fails, pausing, closed)


def _weight(program: Program, term: Term, column: tuple[int, ...], year: int) -> int:
    if not all(program.gates.holds(fact, column, year) for fact in term.when):
        return 0
    return term.add if term.per is None else slid(term.add, term.per, column[program.rows[per_key(term.per)]])


def chance(stood: Stood) -> int:
    """Return the chance at which an event stood, in 1 in odds.WHOLE; 0 where it was not possible."""
    if stood.came:
        return stood.chapter.chance
    return 0 if stood.over or stood.before or stood.fails else min(stood.chapter.chance, WHOLE)
