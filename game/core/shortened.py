"""A scenario at one of its lengths: a scenario again, with fewer sittings and perhaps fewer questions.

Days are kept, sittings are not: the war clock ticks as much from the first held sitting to the last as it did over the
whole calendar, news comes before the next sitting that is held, a courier needs the same days. What a question is worth
stays about what it was, though fewer share the weight.
"""

from collections.abc import Container, Iterable, Mapping
from dataclasses import replace
from typing import TypeVar

from game.core.scenario import (
    WHOLE,
    Brief,
    Length,
    News,
    Power,
    Question,
    QuestionId,
    Rules,
    Scenario,
    Sitting,
    War,
)

NEVER = 99
"""The sitting that never comes."""

T = TypeVar("T")


def shortened(scenario: Scenario, name: str) -> Scenario:
    """Return a whole scenario at the length of this name, or itself by its own name or none. KeyError otherwise."""
    if name in ("", WHOLE):
        return scenario
    assert not scenario.length, "a length is cut from the whole"
    length = scenario.lengths[name]
    held = length.sittings or tuple(range(1, len(scenario.calendar) + 1))
    kept = length.questions or tuple(scenario.questions)
    return replace(
        scenario,
        length=name,
        minutes=length.minutes,
        calendar=_calendar(scenario.calendar, held, kept),
        rules=_rules(scenario, length, held, kept),
        powers={power: _power(facts, len(scenario.calendar), held, kept) for power, facts in scenario.powers.items()},
        questions={key: _question(facts, held) for key, facts in _only(scenario.questions, kept).items()},
        briefs={power: _brief(brief, len(scenario.calendar), held, kept) for power, brief in scenario.briefs.items()},
        links={key: link for key, link in scenario.links.items() if set(link.questions) <= set(kept)},
        news=_news(scenario.news, held),
        war=_war(scenario.war, kept),
    )


def falls_on(sitting: int, held: Iterable[int]) -> int:
    """Return the number, among the held sittings, of the first that is not before a sitting; NEVER if none is."""
    return next((number for number, one in enumerate(held, 1) if one >= sitting), NEVER)


def _only(table: Mapping[QuestionId, T], kept: Container[QuestionId]) -> dict[QuestionId, T]:
    return {question: entry for question, entry in table.items() if question in kept}


def _calendar(calendar: tuple[Sitting, ...], held: tuple[int, ...], kept: Container[QuestionId]) -> tuple[Sitting, ...]:
    """Return the held sittings; each brings up what was due since the one before, the last all that is left."""
    found = []
    for number, one in enumerate(held):
        first = held[number - 1] if number else 0
        until = one if one != held[-1] else len(calendar)
        due = [question for day in calendar[first:until] for question in day.agenda if question in kept]
        found.append(replace(calendar[one - 1], agenda=tuple(dict.fromkeys(due))))
    return tuple(found)


def _rules(scenario: Scenario, length: Length, held: tuple[int, ...], kept: Container[QuestionId]) -> Rules:
    """Return the rules, the armistice in held sittings, and an article worth about what it is worth in the whole."""
    rules = scenario.rules
    armistice = max(1, sum(one <= rules.armistice for one in held))
    prolonged = sum(one <= rules.armistice + rules.extension for one in held)
    weights = [
        (question in kept, order.weight)
        for brief in scenario.briefs.values()
        for question, order in brief.instructions.items()
    ]
    share, all_of_it = sum(weight for here, weight in weights if here), sum(weight for _, weight in weights)
    return replace(
        rules,
        calls=rules.calls if length.calls is None else length.calls,
        exchanges=rules.exchanges if length.exchanges is None else length.exchanges,
        speeches=rules.speeches if length.speeches is None else length.speeches,
        agenda=rules.agenda if length.agenda is None else length.agenda,
        asked_until=rules.asked_until if length.asked_until is None else length.asked_until,
        armistice=armistice if rules.armistice <= len(scenario.calendar) else rules.armistice,
        extension=max(1, prolonged - armistice),
        sharpness=_part(rules.sharpness * share, all_of_it) if all_of_it else rules.sharpness,
    )


def _power(facts: Power, sittings: int, held: tuple[int, ...], kept: Container[QuestionId]) -> Power:
    telegraph = facts.couriers.telegraph
    return replace(
        facts,
        enters=falls_on(facts.enters, held),
        couriers=replace(facts.couriers, telegraph=min(telegraph, max(1, _part(telegraph * len(held), sittings)))),
        opinion=replace(facts.opinion, demands=_only(facts.opinion.demands, kept)),
    )


def _question(facts: Question, held: tuple[int, ...]) -> Question:
    return replace(facts, admits={position: falls_on(sitting, held) for position, sitting in facts.admits.items()})


def _brief(brief: Brief, sittings: int, held: tuple[int, ...], kept: Container[QuestionId]) -> Brief:
    """Return the brief with its wishes for what lies on the table; the clock runs out as far as in the whole."""
    drift = _part(brief.walk_away.drift * (sittings - 1), max(1, len(held) - 1))
    walk_away = replace(brief.walk_away, drift=drift)
    return replace(brief, walk_away=walk_away, instructions=_only(brief.instructions, kept))


def _news(news: Mapping[str, News], held: tuple[int, ...]) -> dict[str, News]:
    """Return the news that still arrives, each before the next held sitting."""
    moved = {key: replace(item, sitting=falls_on(item.sitting, held)) for key, item in news.items()}
    return {key: item for key, item in moved.items() if item.sitting != NEVER}


def _war(war: War, kept: Container[QuestionId]) -> War:
    return replace(war, dictated=tuple(replace(peace, treaty=_only(peace.treaty, kept)) for peace in war.dictated))


def _part(number: int, of: int) -> int:
    """Return a quotient, rounded to the nearest whole number, halves away from nothing."""
    sign = -1 if number < 0 else 1
    return sign * ((2 * abs(number) + of) // (2 * of))
