"""Rulings on history, on the shipped content: A1, A2, A4, A6, A7, A8. A3 and A5 are in test_history_panel."""

from dataclasses import replace
from functools import cache

import numpy as np
import pytest

from game.core.history.compile import program
from game.core.history.engine import run
from game.core.history.fate import worlds
from game.core.history.odds import LIMIT, WHOLE, chance
from game.core.history.opening import opening
from game.core.history.program import Program
from game.core.history.settlement import supposed
from game.core.history.story import told
from game.core.history.why import LEAVES, roots, why
from game.forecast.autopsy import autopsy
from game.forecast.differ import compare, parting
from game.forecast.odds import first_years, forecast, happened
from tests.histories import europe, paris, peace

MANY = 400


@cache
def shipped() -> Program:
    """Return the shipped history, ready to run."""
    return program(paris(), europe())


def changed(**positions):
    """Return the treaty of 1856 with some questions answered otherwise."""
    treaty = list(peace().treaty)
    for question, position in positions.items():
        treaty[tuple(paris().questions).index(question)] = paris().number(question, position)
    return supposed(paris(), tuple(treaty))


@pytest.mark.parametrize("number", range(6))
def test_a1_every_cause_leads_back(number):
    """A1: every event of a shipped history goes back to articles, the opening, decisions, time or dice."""
    moment = told(shipped(), peace(), int(worlds(5, 6)[number]))
    assert moment.chapters
    for chapter in moment.chapters:
        cause = why(shipped(), moment, chapter.event, chapter.year)
        assert chapter.scheduled or cause.base + sum(reason.weight for reason in cause.reasons) == cause.total
        assert {root.kind for root in roots(shipped(), moment, chapter.event)} <= set(LEAVES)


def without(event, number):
    """Return the shipped history without one term of one event."""
    facts = europe().events[event]
    fewer = replace(facts, terms=tuple(term for n, term in enumerate(facts.terms) if n != number))
    return program(paris(), replace(europe(), events={**europe().events, event: fewer}))


def test_a2_the_heaviest_cause_removed_moves_the_odds():
    """A2: without its heaviest term an event has lower odds, and over many worlds comes less often, or later."""
    moment = told(shipped(), peace(), int(worlds(3, 1)[0]))
    start = np.repeat(opening(shipped(), [peace()]), MANY, axis=1)
    usual = run(shipped(), start, worlds(9, MANY))
    looked = 0
    for chapter in moment.chapters:
        cause = why(shipped(), moment, chapter.event, chapter.year)
        if chapter.scheduled or cause.heaviest is None or cause.heaviest.weight < 60:
            continue
        less = cause.total - cause.heaviest.weight
        assert chance(less) < cause.chance or cause.total <= -LIMIT or less >= LIMIT
        if looked < 8:
            looked += 1
            heavy = max(chapter.terms, key=lambda term: term.weight)
            variant = without(chapter.event, heavy.number)
            end = run(variant, np.repeat(opening(variant, [peace()]), MANY, axis=1), worlds(9, MANY))
            before, after = (first_years(shipped(), state, chapter.event) for state in (usual, end))
            never = 2500
            assert (np.where(happened(after), after, never) >= np.where(happened(before), before, never)).mean() > 0.95
            assert np.where(happened(after), after, never).sum() > np.where(happened(before), before, never).sum()
    assert looked >= 5


def test_a4_the_fan_is_stable():
    """A4: the same treaty with other seeds stays within sampling error, five standard deviations of a difference."""
    one, other = (forecast(shipped(), peace(), 1000, seed) for seed in (11, 12))
    for name, chance_ in one.events.items():
        p = (chance_.worlds + other.events[name].worlds + 1) / 2002
        assert (
            abs(chance_.probability - other.events[name].probability) < 5 * (2 * p * (1 - p) / 1000) ** 0.5 + 0.004
        ), name


def test_a6_every_article_moves_a_later_event():
    """A6: for each question there is a position that changes some event in some world, all else equal."""
    idle = []
    for place, question in enumerate(paris().questions):
        variants = []
        for number in range(paris().size(question)):
            treaty = list(peace().treaty)
            treaty[place] = number
            # The relations and briefs stay, so that only the article can matter.
            variants.append(replace(peace(), treaty=tuple(treaty)))
        starts = np.repeat(opening(shipped(), variants), 150, axis=1)
        end = run(shipped(), starts, np.tile(worlds(21, 150), len(variants)))
        years = np.array([first_years(shipped(), end, name) for name in europe().events])
        years = years.reshape(len(europe().events), len(variants), 150)
        if (years == years[:, :1]).all():
            idle.append(question)
    assert not idle


def test_a7_the_odds_shown_are_the_odds_that_come():
    """A7: of all events and decisions shown at some odds, so many come as was said (over many worlds, by tenths)."""
    shown: list[tuple[float, bool]] = []
    for seed in worlds(31, 60):
        moment = told(shipped(), peace(), int(seed))
        for chapter in moment.chapters:
            for choice in chapter.choices:
                options = tuple(europe().events[chapter.event].decisions[choice.power].options)
                shown += [
                    (odds / WHOLE, option == choice.option) for odds, option in zip(choice.odds, options, strict=True)
                ]
    for low in range(10):
        band = [came for odds, came in shown if low <= odds * 10 < low + 1]
        if len(band) >= 100:
            said = sum(odds for odds, _ in shown if low <= odds * 10 < low + 1) / len(band)
            assert abs(sum(band) / len(band) - said) < 5 * (said * (1 - said) / len(band)) ** 0.5 + 0.005


def test_a8_what_does_not_depend_stays():
    """A8: with the same dice, an article changes only what reads it, or what reads something it moved."""
    other = changed(aland="nothing")
    found = compare(shipped(), peace(), other, MANY, 41)
    moved = {name for name, difference in found.events.items() if not difference.untouched}
    assert moved <= downstream("aland"), moved - downstream("aland")
    same = compare(shipped(), peace(), peace(), MANY, 41)
    assert all(difference.untouched for difference in same.events.values())
    assert parting(shipped(), peace(), peace(), int(worlds(1, 1)[0])) is None


def downstream(question):
    """Return the events that depend on an article, directly or through what it moves."""
    known = {("article", question), ("signed", question)} | {("brief", power) for power in paris().powers}
    size = -1
    while size != len(known):
        size = len(known)
        for rule in europe().signature:
            for change in rule.effects:
                if reads((*rule.when, *change.when)) & known:
                    known |= moves(change)
        for trend in europe().trends:
            if reads(trend.when) & known:
                known |= {("variable", trend.variable)} if trend.variable else {("relation", *sorted(trend.relation))}
        for name, event in europe().events.items():
            options = [option for decision in event.decisions.values() for option in decision.options.values()]
            effects = [*event.effects, *(change for option in options for change in option.effects)]
            asked = reads(event.when) | terms_read(event.terms)
            for option in options:
                asked |= reads(option.when) | terms_read(option.terms)
            for change in effects:
                asked |= reads(change.when)
            if asked & known or ("event", name) in known or ("closes",) in known:
                known.add(("event", name))
                for change in effects:
                    known |= moves(change)
                known |= {("closes",)} if event.closes is not None else set()
    return {key[1] for key in known if key[0] == "event"}


def reads(facts):
    """Return what facts ask about."""
    found = set()
    for fact in facts:
        found |= reads(fact.either)
        for kind in ("variable", "signed", "brief", "opinion", "exists"):
            found |= {(kind, getattr(fact, kind))} if getattr(fact, kind) else set()
        article = fact.article or fact.fallen
        found |= {("article", article)} if article else set()
        event = fact.happened or fact.never or fact.decided
        found |= {("event", event)} if event else set()
        found |= {("relation", *sorted(fact.relation))} if fact.relation else set()
    return found


def terms_read(terms):
    """Return what terms ask about."""
    found = set()
    for term in terms:
        found |= reads(term.when)
        if term.per:
            for kind in ("variable", "article", "signed"):
                found |= {(kind, getattr(term.per, kind))} if getattr(term.per, kind) else set()
            found |= {("relation", *sorted(term.per.relation))} if term.per.relation else set()
    return found


def moves(change):
    """Return what a change moves."""
    if change.relation:
        return {("relation", *sorted(change.relation))}
    for kind, name in (
        ("variable", change.variable), ("article", change.kills or change.article), ("event", change.schedules),
        ("exists", change.raises or change.ends),
    ):  # fmt: skip
        if name:
            return {(kind, name)}
    return set()


def test_the_autopsy_adds_up():
    """An article's share is the difference that its absence makes, and an article that does nothing has none."""
    found = autopsy(shipped(), peace(), 200, 5)
    alone = compare(shipped(), peace(), changed(bs_fleet="unlimited"), 200, 5)
    for name, difference in alone.events.items():
        share = found.shares[name].get("bs_fleet", 0.0)
        # The autopsy leaves briefs as they were; a comparison of treaties reckons them anew.
        assert abs(share - (difference.one - difference.other)) < 0.2
    assert found.of_article("bs_fleet")
    circular = next(name for name in europe().events if name.startswith("e29_"))
    assert found.shares[circular]["bs_fleet"]
