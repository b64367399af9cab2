"""The lengths of a scenario as a player chooses among them: the whole game first, then the shorter ones."""

from game.core.scenario import Scenario
from game.words.language import Language


def lengths(scenario: Scenario, language: Language) -> list[tuple[str, str]]:
    """Return the name and one line of every length of a whole scenario; the whole has no name."""
    return [(name, length_line(scenario, name, language)) for name in ("", *scenario.lengths)]


def length_line(scenario: Scenario, name: str, language: Language) -> str:
    """Return a length with the minutes it takes."""
    title = scenario.lengths[name].title if name else language.phrase("The whole", context="length of a game")
    minutes = scenario.lengths[name].minutes if name else scenario.minutes
    return language.count(
        "{title}, {n} minute", "{title}, {n} minutes", minutes, context="length of a game", title=title
    )


def length_about(scenario: Scenario, name: str, language: Language) -> str:
    """Return what a length holds and leaves out, in a sentence or two."""
    if name:
        return scenario.lengths[name].about
    return language.count(
        "{n} sitting, {questions} questions, and every crisis until {year} is put to you.",
        "{n} sittings, {questions} questions, and every crisis until {year} is put to you.",
        len(scenario.calendar), questions=len(scenario.questions), year=scenario.rules.asked_until,
    )  # fmt: skip
