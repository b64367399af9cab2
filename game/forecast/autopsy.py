"""What each article did: the treaty without it, in the same worlds, all articles in one run."""

from collections.abc import Mapping
from dataclasses import dataclass, replace

import numpy as np

from game.core.history.chronicle import EventId
from game.core.history.engine import run
from game.core.history.fate import worlds as seeds_of
from game.core.history.opening import opening
from game.core.history.program import Program
from game.core.history.settlement import Settlement
from game.core.scenario import QuestionId
from game.forecast.odds import first_years, happened


@dataclass(frozen=True, slots=True)
class Autopsy:
    """Shares of articles in what came later."""

    worlds: int
    events: Mapping[EventId, float]
    """Probability of each event under the whole treaty."""
    shares: Mapping[EventId, Mapping[QuestionId, float]]
    """What each article added to it, or took from it: the whole treaty's probability less that without the article."""

    def of_article(self, question: QuestionId) -> dict[EventId, float]:
        """Return the events that an article moves, the most moved first."""
        found = {event: shares[question] for event, shares in self.shares.items() if shares.get(question)}
        return dict(sorted(found.items(), key=lambda item: (-abs(item[1]), item[0])))


def autopsy(
    program: Program,
    settlement: Settlement,
    worlds: int = 256,
    seed: int = 1,
    without: Mapping[QuestionId, int] | None = None,
) -> Autopsy:
    """Return the share of each article in each later event.

    An article is taken away by putting what silence gives in its place; `without` names other replacements, and adds
    questions on which the treaty is silent.
    """
    scenario = program.scenario
    instead = {question: scenario.silence(question) for question in scenario.questions} | dict(without or {})
    places = {question: place for place, question in enumerate(scenario.questions)}
    taken = [question for question, number in instead.items() if settlement.treaty[places[question]] != number]
    variants = [settlement]
    for question in taken:
        treaty = list(settlement.treaty)
        treaty[places[question]] = instead[question]
        variants.append(replace(settlement, treaty=tuple(treaty)))
    starts = np.repeat(opening(program, variants), worlds, axis=1)
    end = run(program, starts, np.tile(seeds_of(seed, worlds), len(variants)))
    odds: dict[EventId, list[float]] = {}
    for name in program.chronicle.events:
        came = happened(first_years(program, end, name)).reshape(len(variants), worlds)
        odds[name] = [float(share) for share in came.mean(axis=1)]
    return Autopsy(
        worlds=worlds,
        events={name: found[0] for name, found in odds.items()},
        shares={
            name: {question: found[0] - found[n + 1] for n, question in enumerate(taken)}
            for name, found in odds.items()
        },
    )
