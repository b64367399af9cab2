"""A draft looked at before it is signed: what it moves against the peace of 1856, and how long its articles would live.

From one power's view alone; what it cannot know of others counts as on the day the congress met.
"""

from collections.abc import Mapping
from dataclasses import dataclass

from game.core.aftermath import handed_over
from game.core.history.chronicle import EventId
from game.core.history.program import Program
from game.core.history.settlement import supposed
from game.core.scenario import QuestionId
from game.core.world import World
from game.core.worth import historical
from game.forecast.luck import headlines
from game.forecast.odds import Life
from game.forecast.outlook import judged

WORLDS = 300
"""Worlds imagined for each of the two treaties: odds are then known to about three in a hundred."""
SHOWN = 14
"""Events named, those whose odds the draft moves most."""
WORTH_SAYING = 0.05
"""How far a headline's odds must move to be named before what is no headline."""


@dataclass(frozen=True, slots=True)
class Prospect:
    """What may come of a draft."""

    worlds: int
    events: Mapping[EventId, tuple[float, float]]
    """Headlines first, the most moved before the others: how often each comes after the draft and after 1856."""
    articles: Mapping[QuestionId, Life]
    """Of the questions that are settled in the draft, in its order."""
    verdicts: Mapping[str, tuple[float, float]]
    """Mean verdict of history on each power and on `europe`, after the draft and after the peace of 1856."""


def prospect(program: Program, view: World, worlds: int = WORLDS, seed: int = 1) -> Prospect:
    """Return what may come of the draft as it stands in a view; about 40 ms for the full history."""
    scenario = program.scenario
    now, then = judged(program, [handed_over(program, view), supposed(scenario, historical(scenario))], worlds, seed)
    odds = {
        name: (chance.probability, then.forecast.events[name].probability)
        for name, chance in now.forecast.events.items()
    }
    great = set(headlines(program))

    def rank(name: EventId) -> tuple[bool, float, str]:
        apart = abs(odds[name][0] - odds[name][1])
        return not (name in great and apart >= WORTH_SAYING), -apart, name

    order = sorted(odds, key=rank)
    known = now.forecast.articles
    settled = [question for question, state in view.questions.items() if state.position >= 0 and question in known]
    return Prospect(
        worlds=worlds,
        events={name: odds[name] for name in order},
        articles={question: known[question] for question in settled},
        verdicts={name: (points, then.verdicts[name]) for name, points in now.verdicts.items()},
    )
