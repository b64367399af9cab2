"""One engine for one world and thousands: it equals a plain second telling of the rules, batch or no batch."""

from dataclasses import replace

import numpy as np
from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st

from game.core.history.compile import program
from game.core.history.engine import run
from game.core.history.fate import key, roll, roll_one, worlds
from game.core.history.opening import opening
from game.core.history.rows import FALLEN, NEVER, OPEN
from game.core.history.story import begin, onward, told
from game.core.history.why import LEAVES, explained, roots, why
from tests.histories import chronicles, early, facts, paris, peace, settlements
from tests.plain_history import PlainHistory

SEEDS = st.integers(0, 2**32)
LARGE = (HealthCheck.too_slow, HealthCheck.data_too_large)
"""Drawing a whole history takes its time, on a busy machine above all."""
WHOLE_HISTORIES = (Phase.explicit, Phase.reuse, Phase.generate)
"""A random history is too large to be shrunk in useful time; the assertion names what differs."""


def same(compiled, column, plain):
    """Say where a column of the engine differs from the plain telling."""
    for name, value in plain.variables.items():
        assert column[compiled.rows["variable", name]] == value, name
    for row, names in ((row, names) for row, names in enumerate(compiled.rows.keys) if names[0] == "relation"):
        assert column[row] == plain.relations.get(names[1], 0), names
    for question, number in plain.articles.items():
        assert column[compiled.rows["article", question]] == (FALLEN if number is None else number), question
        assert column[compiled.rows["ended", question]] == plain.ended.get(question, OPEN), question
    for name, event in plain.chronicle.events.items():
        assert column[compiled.rows["event", name]] == plain.came.get(name, NEVER), name
        if event.again is not None:
            assert column[compiled.rows["first", name]] == plain.first.get(name, OPEN), name
        for power, decision in event.decisions.items():
            chosen = column[compiled.rows["decided", name, power]]
            assert ("", *decision.options)[chosen] == plain.decided.get((name, power), ""), name
    for state, there in plain.states.items():
        assert column[compiled.rows["exists", state]] == there, state


@settings(max_examples=60, phases=WHOLE_HISTORIES, suppress_health_check=LARGE)
@given(chronicles(), st.lists(settlements(), min_size=1, max_size=3), SEEDS)
def test_the_engine_tells_what_the_rules_say(chronicle, ends, seed):
    """Every world of a batch of several treaties ends as the plain telling of that treaty and seed ends."""
    compiled = program(paris(), chronicle)
    seeds = worlds(seed, 4)
    starts = np.repeat(opening(compiled, ends), 4, axis=1)
    found = run(compiled, starts, np.tile(seeds, len(ends)))
    for place, settlement in enumerate(ends):
        for number, one in enumerate(seeds):
            plain = PlainHistory(paris(), chronicle, settlement, int(one))
            plain.run()
            same(compiled, found[:, 4 * place + number].tolist(), plain)


@settings(max_examples=20, phases=WHOLE_HISTORIES, suppress_health_check=LARGE)
@given(chronicles(), settlements(), SEEDS)
def test_one_world_is_a_batch_of_one(chronicle, settlement, seed):
    """A world run alone, in a batch, in a batch of another size, or told season by season, is the same world."""
    compiled = program(paris(), chronicle)
    start = opening(compiled, [settlement])
    seeds = worlds(seed, 7)
    together = run(compiled, np.repeat(start, 7, axis=1), seeds)
    for number in range(7):
        alone = run(compiled, start, seeds[number : number + 1])
        assert (alone[:, 0] == together[:, number]).all()
    moment = told(compiled, settlement, int(seeds[3]), until=chronicle.last)
    # The season after the last has already seen its new year, in which nothing is left to drift.
    assert list(moment.column) == together[:, 3].tolist()


@settings(max_examples=30, phases=WHOLE_HISTORIES, suppress_health_check=LARGE)
@given(chronicles(), settlements(), SEEDS)
def test_every_cause_leads_back(chronicle, settlement, seed):
    """A1: from every event the walk ends, at articles, the congress, the opening, decisions, time or dice."""
    compiled = program(paris(), chronicle)
    moment = told(compiled, settlement, int(worlds(seed, 1)[0]))
    for chapter in moment.chapters:
        cause = explained(compiled, moment, chapter)
        assert cause.base + sum(reason.weight for reason in cause.reasons) == cause.total or chapter.scheduled
        assert cause.die < cause.chance
        assert not chapter.scheduled or cause.scheduled_by
        for reason in cause.reasons:
            for root in reason.roots:
                assert root.kind in LEAVES or why(compiled, moment, root.id, root.year) is not None
        ends = roots(compiled, moment, chapter.event)
        assert ends
        assert all(root.kind in LEAVES for root in ends)


@given(SEEDS, st.text(max_size=12), st.integers(1856, 1920))
def test_dice_are_keyed(seed, name, year):
    """A die depends on world, event and year alone, and the array shows what plain arithmetic shows."""
    seeds = worlds(seed, 5)
    thrown = roll(seeds, np.array([[key(name, year)], [key("other", year)]], dtype=np.uint64))
    assert [int(die) for die in thrown[0]] == [roll_one(int(one), key(name, year)) for one in seeds]
    assert (roll(seeds[2:3], np.array([[key(name, year)]], dtype=np.uint64))[0] == thrown[0, 2:3]).all()
    assert (worlds(seed, 3, start=2) == seeds[2:]).all()


@settings(max_examples=20, phases=WHOLE_HISTORIES, suppress_health_check=LARGE)
@given(chronicles(), SEEDS, st.integers(0, 5))
def test_a_decision_forced_is_the_decision_taken(chronicle, seed, number):
    """Taking a season again with the machine's answer changes nothing; with another answer, that one is recorded."""
    compiled = program(paris(), chronicle)
    moment = begin(compiled, peace(), int(worlds(seed, 1)[0]))
    while moment.year <= chronicle.ends:
        after = onward(compiled, moment)
        for chapter in after.chapters[len(moment.chapters) :]:
            for choice in chapter.choices:
                options = tuple(chronicle.events[chapter.event].decisions[choice.power].options)
                again = onward(compiled, moment, {(chapter.event, choice.power): options.index(choice.option) + 1})
                assert again.column == after.column
                other = onward(compiled, moment, {(chapter.event, choice.power): 1})
                said = next(c for c in other.chapters[len(moment.chapters) :] if c.event == chapter.event)
                assert said.choices[0].option == options[0] and said.choices[0].forced
                assert sum(choice.odds) == 2**24
        moment = after


@settings(max_examples=20, phases=WHOLE_HISTORIES, suppress_health_check=LARGE)
@given(chronicles(), SEEDS, facts())
def test_an_event_more_changes_nobody_elses_luck(chronicle, seed, when):
    """A8: an event without effects, added to a history, leaves every other event as it was."""
    quiet = replace(chronicle.events["e07_x"], effects=(), closes=None, when=early(when))
    one = replace(chronicle, events={**chronicle.events, "e07_x": replace(quiet, base=None, years=(1880, 1880))})
    other = replace(chronicle, events={**chronicle.events, "e07_x": replace(quiet, base=1000, years=(1880, 1880))})
    ends = []
    for variant in (one, other):
        compiled = program(paris(), variant)
        start = np.repeat(opening(compiled, [peace()]), 6, axis=1)
        end = run(compiled, start, worlds(seed, 6))
        ends.append([end[compiled.rows["event", name]].tolist() for name in variant.events if name != "e07_x"])
    assert ends[0] == ends[1]
