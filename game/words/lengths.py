"""The lengths of a scenario as a player chooses among them: the whole game first, then the shorter ones."""

from game.core.scenario import WHOLE, Scenario
from game.words.language import Language


def lengths(scenario: Scenario, language: Language) -> list[tuple[str, str, str]]:
    """Return the name, the title and the minutes of every length of a whole scenario."""
    whole = (WHOLE, language.phrase("The whole", context="length of a game"), scenario.minutes)
    known = (whole, *((name, length.title, length.minutes) for name, length in scenario.lengths.items()))
    return [(name, title, minutes(n, language)) for name, title, n in known]


def played(scenario: Scenario, language: Language) -> str:
    """Return in a sentence at which length a scenario is to be played, as it stands on printed papers."""
    known = scenario.lengths.get(scenario.length)
    title = known.title if known else language.phrase("The whole", context="length of a game")
    return language.count(
        "Length of the game: “{length}”, {n} sitting and {questions} questions.",
        "Length of the game: “{length}”, {n} sittings and {questions} questions.",
        len(scenario.calendar), length=title, questions=len(scenario.questions),
    )  # fmt: skip


def minutes(n: int, language: Language) -> str:
    """Return how long a game takes, as a note beside its name."""
    return language.count("about {n} minute", "about {n} minutes", n)


def length_about(scenario: Scenario, name: str, language: Language) -> str:
    """Return what a length holds and leaves out, in a sentence or two."""
    if name != WHOLE:
        return scenario.lengths[name].about
    return language.count(
        "{n} sitting, {questions} questions, and every crisis until {year} is put to you.",
        "{n} sittings, {questions} questions, and every crisis until {year} is put to you.",
        len(scenario.calendar), questions=len(scenario.questions), year=scenario.rules.asked_until,
    )  # fmt: skip
