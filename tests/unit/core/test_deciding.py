"""What of a scenario decides, and what is words: another word leaves `rules_hash` alone, anything else does not."""

from dataclasses import fields, is_dataclass, replace
from typing import Any

import pytest

from game.content.prose import is_prose
from game.content.shape import keys_of
from game.core import scenario as nouns
from game.core.canon import plain, scenario_hash
from game.core.deciding import WORDS, rules_hash
from game.core.scenario import MADE, Scenario
from tests.play import scenario

FOR_THE_EYE = {
    "Scenario.minutes", "Scenario.lengths", "Scenario.length", "Power.colour", "Question.number", "News.date",
    "News.certainty", "Sitting.date", "Sitting.protocol",
}  # fmt: skip
"""What no rule reads although nobody translates it."""
NAMED = {"Scenario.crises"}
"""What is translated, but whose keys decide; and what a length says of itself, which is left out with the lengths."""


def test_words_are_what_is_translated_and_what_is_for_the_eye() -> None:
    """A new text of a scenario does not make old saves look changed, and a new number does."""
    records = [noun for noun in vars(nouns).values() if isinstance(noun, type) and is_dataclass(noun)]
    told = {
        f"{record.__name__}.{name}"
        for record in records
        if record is not nouns.Length
        for name, key in keys_of(record).items()
        if is_prose(key)
    }
    said = {f"{record.__name__}.{name}" for record, names in WORDS.items() for name in names}
    assert said == (told - NAMED) | FOR_THE_EYE


def test_every_word_named_is_a_field() -> None:
    """No field of that list has been renamed."""
    assert all(set(names) <= {field.name for field in fields(kind)} for kind, names in WORDS.items())
    assert [f.name for f in fields(Scenario) if MADE in f.metadata] == ["length"]


def _mended(facts: Scenario) -> Scenario:
    """Return a scenario with a better sentence in a few places."""
    power, *_ = facts.powers
    question, *_ = facts.questions
    positions = {
        key: replace(one, text=f"{one.text} Mended.") for key, one in facts.questions[question].positions.items()
    }
    return replace(
        facts,
        title="The Points of Vienna",
        powers={**facts.powers, power: replace(facts.powers[power], about="Mended.")},
        questions={**facts.questions, question: replace(facts.questions[question], positions=positions)},
        crises=dict.fromkeys(facts.crises, "mended"),
    )


@pytest.mark.parametrize("name", ["four_points", "paris_1856"])
def test_other_words_are_the_same_rules(name: str) -> None:
    """A translator's or an editor's better sentence changes the whole hash and not that of the rules."""
    facts = scenario(name)
    mended = _mended(facts)
    assert scenario_hash(mended) != scenario_hash(facts)
    assert rules_hash(mended) == rules_hash(facts)


def _turned(table: Any) -> Any:
    return dict(reversed(table.items()))


@pytest.mark.parametrize(
    "edit",
    [
        lambda facts: replace(facts, chair="austria"),
        lambda facts: replace(facts, rules=replace(facts.rules, calls=facts.rules.calls + 1)),
        lambda facts: replace(facts, calendar=facts.calendar[:-1]),
        lambda facts: replace(facts, questions=_turned(facts.questions)),
        lambda facts: replace(
            facts,
            questions={key: replace(one, positions=_turned(one.positions)) for key, one in facts.questions.items()},
        ),
        lambda facts: replace(facts, crises={**facts.crises, "another": "another crisis"}),
    ],
)
def test_anything_else_is_another_game(edit: Any) -> None:
    """A number, a name, and the order of positions, which events name by their places."""
    facts = scenario("four_points")
    assert rules_hash(edit(facts)) != rules_hash(facts)


def test_what_delegates_argue_decides_nothing() -> None:
    """Arguments, more of them or other ones, change the hash of the words and never that of the rules."""
    facts = scenario("four_points")
    question, *_ = facts.questions
    said = {"austria": {"for": ("The river is ours to the sea.",)}}
    argued = replace(facts, questions={**facts.questions, question: replace(facts.questions[question], arguments=said)})
    silent = replace(facts, questions={key: replace(one, arguments={}) for key, one in facts.questions.items()})
    assert scenario_hash(argued) != scenario_hash(silent)
    assert rules_hash(argued) == rules_hash(facts) == rules_hash(silent)


def test_a_scenario_without_arguments_has_the_hash_it_had_before_there_were_any() -> None:
    """The key came later: a file that does not use it is the file of the oldest saves."""
    assert "arguments" not in plain(replace(scenario("four_points").questions["bs_fleet"], arguments={}))
