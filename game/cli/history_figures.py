"""How fast history is: whole histories to 1914, for one world and for ten thousand."""

import time
from pathlib import Path

from game.core.scenario import Scenario

GOALS = {1: 50.0, 64: 50.0, 1_000: 50.0, 10_000: 500.0}
"""Worlds, and the milliseconds they may take; the design asks for a thousand."""

_ROUNDS = 5
"""The best of so many counts: what else the machine does is not ours."""


def history_milliseconds(scenario: Scenario, path: Path, seed: int) -> dict[int, float | None]:
    """Return the milliseconds for each number of worlds, or None where no history follows the scenario."""
    import numpy as np

    from game.cli.chronicles import history
    from game.cli.trouble import Trouble
    from game.core.history.embed import embedded
    from game.core.history.engine import run
    from game.core.history.fate import worlds
    from game.core.history.opening import opening
    from game.core.history.settlement import supposed
    from game.core.worth import historical

    try:
        program = history(scenario, path)
    except Trouble:
        return dict.fromkeys(GOALS)
    treaty = embedded(program.scenario, scenario, historical(scenario))
    start = opening(program, [supposed(program.scenario, treaty)])
    found: dict[int, float | None] = {}
    for count in GOALS:
        states, seeds = np.repeat(start, count, axis=1), worlds(seed, count)
        spent = []
        for _ in range(_ROUNDS):
            began = time.perf_counter()
            run(program, states, seeds, until=program.chronicle.ends)
            spent.append(time.perf_counter() - began)
        found[count] = round(min(spent) * 1000, 1)
    return found
