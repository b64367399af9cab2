"""What the delegates of 1856 argue from the matter: whoever cares does, in both languages, and none like another."""

from collections.abc import Iterator

import pytest

from game.content.load import load
from game.core.scenario import Instruction, PowerId, QuestionId, Scenario, Side
from tests.play import SCENARIOS

LONGEST = 170
"""Letters of the longest speech; most have two thirds of that."""
CARES = 3
"""The weight from which a power must have something to say."""

LANGUAGES = ("en", "fr")
CONGRESS = {language: load(SCENARIOS / "paris_1856.yaml", language) for language in LANGUAGES}


def _instructions(scenario: Scenario) -> Iterator[tuple[PowerId, QuestionId, Instruction]]:
    """Return whoever opens with something in public on a question."""
    for power, brief in scenario.briefs.items():
        for question, told in brief.instructions.items():
            if told.opening is not None:
                yield power, question, told


def _sides(scenario: Scenario, question: QuestionId, told: Instruction) -> Iterator[Side]:
    """Return where a power argues: for its opening, and on each side on which something lies that serves it less."""
    opening, ideal = (scenario.number(question, each) for each in (told.opening or "", told.ideal))
    last, given = len(scenario.questions[question].positions) - 1, abs(ideal - opening)
    yield "for"
    if ideal > given:
        yield "below"
    if last - ideal > given:
        yield "above"


def _speeches(scenario: Scenario) -> list[str]:
    return [
        words
        for question in scenario.questions.values()
        for sides in question.arguments.values()
        for speeches in sides.values()
        for words in speeches
    ]


def test_whoever_cares_argues_for_its_opening_and_against_what_serves_it_less() -> None:
    """No power to which a question matters is reduced to its manner there."""
    scenario = CONGRESS["en"]
    dumb = [
        (power, question, side)
        for power, question, told in _instructions(scenario)
        if told.weight >= CARES
        for side in _sides(scenario, question, told)
        if not scenario.questions[question].arguments.get(power, {}).get(side)
    ]
    assert not dumb


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_two_speeches_are_alike_and_none_is_long(language: str) -> None:
    """What one delegate has said is not said again by another, and all of it can be listened to."""
    speeches = _speeches(CONGRESS[language])
    assert len(speeches) == len(set(speeches))
    assert max(map(len, speeches)) <= LONGEST


def test_every_speech_is_french_in_french() -> None:
    """Each is laid over in the sidecar: not one English sentence is left at a French table."""
    english, french = (_speeches(CONGRESS[language]) for language in LANGUAGES)
    assert len(english) == len(french)
    assert not set(english) & set(french)
