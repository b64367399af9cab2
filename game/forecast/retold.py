"""A history told again from what was heard of it: events are known, dice are not, and nothing is decided anew.

So a seat can work out how the world stands from its own view, and look ahead without seeing anybody's dice or papers.
"""

from collections.abc import Iterable, Mapping

import numpy as np

from game.core.after import EventCame, PowerDecided
from game.core.aftermath import handed_over
from game.core.events import Entry
from game.core.history.board import Places, State
from game.core.history.engine import drift
from game.core.history.opening import opening
from game.core.history.program import CONGRESS, Program, Step
from game.core.world import World

Known = Mapping[tuple[int, int], Mapping[str, Mapping[str, str]]]
"""By year and season: the events that came, each with the option of every power that is known to have answered."""


def heard(entries: Iterable[Entry]) -> Known:
    """Return what entries, as a seat heard them, tell of the years."""
    found: dict[tuple[int, int], dict[str, dict[str, str]]] = {}
    last = (0, 0)
    for entry in entries:
        match entry.event:
            case EventCame(event, year, season):
                last = (year, season)
                found.setdefault(last, {})[event] = {}
            case PowerDecided(event, _, power, option) if event in found.get(last, {}):
                found[last][event][power] = option
            case _:
                pass
    return found


def retold(program: Program, view: World, known: Known, until: tuple[int, int]) -> State:
    """Return one world as a season begins, as far as a view and what it heard can tell.

    The treaty and the relations are the view's; what it cannot know of others (their briefs, promises between them)
    counts as on the day the congress met. An answer that nobody heard changes nothing.
    """
    state = opening(program, [handed_over(program, view)])
    for year in range(program.chronicle.first, until[0] + 1):
        if year in program.drifts:
            drift(program, program.drifts[year], state)
        for season in range(CONGRESS if year == program.chronicle.first else 0, 4):
            if (year, season) >= until:
                return state
            step = program.steps.get((year, season))
            if step is not None:
                happen(program, step, state, known.get((year, season), {}))
    return state


def happen(program: Program, step: Step, state: State, events: Mapping[str, Mapping[str, str]]) -> None:
    """Let known events of a season take effect, in every world alike."""
    causes = list(_causes(program, step, events))
    if not causes:
        return
    truths = step.board.look(state)
    every = np.arange(state.shape[1], dtype=np.intp)
    pairs: Places = np.repeat(np.array(causes, dtype=np.intp), len(every))
    entries, where = step.ledger.entries(pairs, np.tile(every, len(causes)), truths, words=True)
    step.ledger.apply(state, entries, where)


def _causes(program: Program, step: Step, events: Mapping[str, Mapping[str, str]]) -> Iterable[int]:
    """Yield the places in the ledger of events, and of the options that were chosen."""
    for cause, happening in enumerate(step.happenings):
        if happening.event not in events:
            continue
        yield cause
        decisions = program.chronicle.events[happening.event].decisions
        for choosing in happening.choosing:
            option = events[happening.event].get(choosing.power, "")
            if option in decisions[choosing.power].options:
                assert step.crises is not None, "a season with a decision has a table of them"
                number = tuple(decisions[choosing.power].options).index(option)
                yield int(step.crises.causes[choosing.number]) + number
