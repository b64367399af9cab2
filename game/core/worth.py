"""What a treaty is worth to a power: whole-number tables, a row a question and a pair table a link.

A treaty is a tuple of position numbers in scenario order. Unit: thousandths of a point of brief.
"""

from collections.abc import Sequence
from dataclasses import dataclass

from game.core.dice import Dice
from game.core.events import BriefDrawn
from game.core.scenario import Brief, Instruction, PowerId, Scenario

SCALE = 1000
"""Units in one point of brief."""


@dataclass(frozen=True, slots=True)
class Draw:
    """One power's brief with its numbers drawn: what the seed made of the centres."""

    ideal: int
    weight: int
    low: int
    high: int
    absolute: bool


def _limits(scenario: Scenario, question: str, instruction: Instruction) -> tuple[int, int, bool]:
    last = scenario.size(question) - 1
    limit = instruction.limit
    if limit is None:
        return 0, last, False
    low = 0 if limit.at_least is None else scenario.number(question, limit.at_least)
    high = last if limit.at_most is None else scenario.number(question, limit.at_most)
    return low, high, limit.kind == "absolute"


def _draw(scenario: Scenario, power: PowerId, question: str, dice: Dice | None) -> Draw:
    instruction = scenario.briefs[power].instructions.get(question)
    last = scenario.size(question) - 1
    if instruction is None:
        return Draw(-1, 0, 0, last, False)
    low, high, absolute = _limits(scenario, question, instruction)
    ideal = scenario.number(question, instruction.ideal)
    weight = instruction.weight
    if dice is not None and weight:
        spread = instruction.spread
        weight = max(1, min(10, weight + dice.between(-spread, spread, "weight", power, question)))
        if instruction.loose and instruction.limit is not None and not absolute:
            shift = dice.between(-1, 1, "limit", power, question)
            history = scenario.number(question, scenario.questions[question].historical)
            low = min(max(low + shift, 0), min(history, ideal)) if low > 0 else low
            high = max(min(high + shift, last), max(history, ideal)) if high < last else high
    return Draw(ideal, weight, low, high, absolute)


def _row(scenario: Scenario, brief: Brief, question: str, drawn: Draw, total: int) -> tuple[int, ...]:
    size = scenario.size(question)
    instruction = brief.instructions.get(question)
    if instruction is None or total == 0:
        return (0,) * size
    history = scenario.number(question, scenario.questions[question].historical)
    ids = tuple(scenario.questions[question].positions)

    def satisfied(number: int) -> int:  # ten-thousandths of full satisfaction
        straight = 10_000 - 10_000 * abs(number - drawn.ideal) // (size - 1)
        return straight + 100 * instruction.tilt.get(ids[number], 0)

    def beyond(number: int) -> int:  # positions past a by-leave line
        return 0 if drawn.absolute else max(drawn.low - number, number - drawn.high, 0)

    def worth(number: int) -> int:
        # sharpness is tenths of a point for each hundredth of all weight: x10 makes thousandths of a point.
        share = scenario.rules.sharpness * drawn.weight * satisfied(number) // total
        return share - brief.leave_price * SCALE * beyond(number)

    return tuple(worth(number) - worth(history) for number in range(size))


def _pairs(scenario: Scenario, power: PowerId) -> tuple[tuple[tuple[int, ...], ...], ...]:
    tables = []
    for link in scenario.links.values():
        first, second = link.questions
        rows = [[0] * scenario.size(second) for _ in range(scenario.size(first))]
        for worth in link.worth:
            if worth.power != power:
                continue
            for one in worth.when[first]:
                for two in worth.when[second]:
                    rows[scenario.number(first, one)][scenario.number(second, two)] += worth.points * SCALE // 10
        tables.append(tuple(tuple(row) for row in rows))
    return tuple(tables)


def draw_brief(scenario: Scenario, power: PowerId, dice: Dice | None) -> BriefDrawn:
    """Return a power's instructions with their numbers drawn, or at their centres if dice is None.

    The historical treaty is always worth the brief's anchor; what the seed moves is what else would be.
    """
    brief = scenario.briefs[power]
    drawn = [_draw(scenario, power, question, dice) for question in scenario.questions]
    total = sum(draw.weight for draw in drawn)
    links = _pairs(scenario, power)
    history = historical(scenario)
    at_history = sum(
        table[history[index(scenario, link.questions[0])]][history[index(scenario, link.questions[1])]]
        for table, link in zip(links, scenario.links.values(), strict=True)
    )
    spread = brief.walk_away.spread
    shift = dice.between(-spread * SCALE, spread * SCALE, "walk_away", power) if dice and spread else 0
    return BriefDrawn(
        power=power,
        ideals=tuple(draw.ideal for draw in drawn),
        weights=tuple(draw.weight for draw in drawn),
        lows=tuple(draw.low for draw in drawn),
        highs=tuple(draw.high for draw in drawn),
        absolute=tuple(draw.absolute for draw in drawn),
        values=tuple(
            _row(scenario, brief, question, draw, total)
            for question, draw in zip(scenario.questions, drawn, strict=True)
        ),
        links=links,
        base=brief.anchor * SCALE - at_history,
        walk_away=brief.walk_away.value * SCALE + shift,
    )


def index(scenario: Scenario, question: str) -> int:
    """Return the place of a question in scenario order."""
    return tuple(scenario.questions).index(question)


def historical(scenario: Scenario) -> tuple[int, ...]:
    """Return the treaty of 1856."""
    return tuple(scenario.number(question, facts.historical) for question, facts in scenario.questions.items())


def silent(scenario: Scenario) -> tuple[int, ...]:
    """Return the treaty that says nothing."""
    return tuple(scenario.silence(question) for question in scenario.questions)


def link_places(scenario: Scenario) -> tuple[tuple[int, int], ...]:
    """Return, link by link, the places of its two questions."""
    order = {question: place for place, question in enumerate(scenario.questions)}
    return tuple((order[link.questions[0]], order[link.questions[1]]) for link in scenario.links.values())


def worth(brief: BriefDrawn, places: Sequence[tuple[int, int]], treaty: Sequence[int]) -> int:
    """Return what a treaty is worth under a brief; places are those of `link_places`."""
    total = brief.base
    for row, number in zip(brief.values, treaty, strict=True):
        total += row[number]
    for table, (first, second) in zip(brief.links, places, strict=True):
        total += table[treaty[first]][treaty[second]]
    return total


def crossed(brief: BriefDrawn, treaty: Sequence[int]) -> tuple[int, ...]:
    """Return the places of the questions on which a treaty lies beyond the brief's red lines."""
    return tuple(place for place, number in enumerate(treaty) if not brief.lows[place] <= number <= brief.highs[place])
