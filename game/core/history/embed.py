"""A smaller table's treaty in terms of the full one: what it did not discuss stands as in 1856."""

from collections.abc import Mapping

from game.core.scenario import QuestionId, Scenario


def embedded(scenario: Scenario, small: Scenario, treaty: tuple[int, ...]) -> tuple[int, ...]:
    """Return a treaty of the small scenario as one of the full scenario; positions are matched by their ids."""
    known: Mapping[QuestionId, str] = {
        question: small.position(question, number) for question, number in zip(small.questions, treaty, strict=True)
    }
    return tuple(
        scenario.number(question, known.get(question, facts.historical))
        for question, facts in scenario.questions.items()
    )
